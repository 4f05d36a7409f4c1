"""PubMed's XML, as its interface (efetch) and its page give it: `<PubmedArticleSet><PubmedArticle>`."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from surveypress.core.xml_tree import Node, parse_xml
from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.collecting import Item, collected
from surveypress.importers.entries import Parsed
from surveypress.importers.nbib import TYPES, dated, plain_title_of
from surveypress.importers.page_ranges import full_range
from surveypress.importers.people import named

_ROOT = re.compile(r"<Pubmed(?:BookArticle|Article)(?:Set)?\b")
_ORCID = re.compile(r"(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])")
_IDS = {"doi": "doi", "pubmed": "pmid", "pmc": "pmcid"}


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like PubMed's XML."""
    return bool(_ROOT.search(text[:20_000]))


def parse(text: str, file: str) -> Parsed:
    """Returns the articles and books of a document. Raises ContentError if the XML is broken or holds none."""
    root = parse_xml(text, file)
    return collected(file, _items(root if root.name.endswith("Set") else Node("", 1, {}, [root])))


def _items(root: Node) -> Iterator[Item]:
    for node in root.children:
        if node.name == "PubmedArticle":
            yield Item(node.line, _article(node))
        elif node.name == "PubmedBookArticle":
            yield Item(node.line, _book(node))


def _article(node: Node) -> dict[str, Any]:
    citation = _only(node, "MedlineCitation")
    article = _only(citation, "Article")
    journal, issue = _only(article, "Journal"), _only(article, "Journal", "JournalIssue")
    own_ids = [*node.all("PubmedData", "ArticleIdList", "ArticleId")]
    ids = {"pmid": citation.first("PMID")} | _ids(own_ids)
    for place in article.all("ELocationID"):
        if place.attributes.get("EIdType") == "doi":
            ids.setdefault("doi", place.text)
    kinds = [TYPES[kind.text] for kind in article.all("PublicationTypeList", "PublicationType") if kind.text in TYPES]
    keywords = [
        *citation.all("KeywordList", "Keyword"),
        *citation.all("MeshHeadingList", "MeshHeading", "DescriptorName"),
    ]
    grants = article.all("GrantList", "Grant")
    title = plain_title_of(article.first("ArticleTitle") or article.first("VernacularTitle"))
    original = plain_title_of(article.first("VernacularTitle"))
    extra = {
        **_other_ids([*own_ids, *article.all("ELocationID")]),
        "keywords": "; ".join(keyword.text for keyword in keywords),
        "grants": "; ".join(", ".join(part.text for part in grant.children) for grant in grants),
        "conflicts": citation.first("CoiStatement"),
    }
    return {
        "type": kinds[0] if kinds else "article",
        "title": title,
        "original_title": original if original != title else "",
        "venue": journal.first("Title") or journal.first("ISOAbbreviation"),
        "authors": _people(article, "authors"),
        "editors": _people(article, "editors"),
        "volume": issue.first("Volume"),
        "number": issue.first("Issue"),
        "pages": _pages(_only(article, "Pagination")),
        "issn": journal.first("ISSN"),
        "language": article.first("Language"),
        "abstract": _abstract(article),
        "note": "; ".join(note.text for note in citation.all("GeneralNote")),
        "extra": {name: text for name, text in extra.items() if text},
        **_dated(_only(issue, "PubDate"), _only(article, "ArticleDate")),
        **as_fields(ids),
    }


def _book(node: Node) -> dict[str, Any]:
    """Returns a book of NCBI's bookshelf, or a chapter of one."""
    document = _only(node, "BookDocument")
    book = _only(document, "Book")
    chapter, title = document.first("ArticleTitle"), book.first("BookTitle")
    own_ids = [*document.all("ArticleIdList", "ArticleId")]
    ids = {"pmid": document.first("PMID")} | _ids(own_ids)
    keywords = "; ".join(keyword.text for keyword in document.all("KeywordList", "Keyword"))
    return {
        "type": "chapter" if chapter else "book",
        "title": plain_title_of(chapter or title),
        "venue": title if chapter else "",
        "authors": _people(document, "authors") or _people(book, "authors"),
        "editors": _people(document, "editors") or _people(book, "editors"),
        "publisher": book.first("Publisher", "PublisherName"),
        "place": book.first("Publisher", "PublisherLocation"),
        "edition": book.first("Edition"),
        "volume": book.first("Volume"),
        "series": book.first("CollectionTitle"),
        "isbn": book.first("Isbn"),
        "pages": _pages(_only(document, "Pagination")),
        "language": document.first("Language"),
        "abstract": _abstract(document),
        "extra": {**_other_ids(own_ids), "keywords": keywords},
        **_dated(_only(book, "PubDate"), Node("", 1, {})),
        **as_fields(ids),
    }


def _only(node: Node, *path: str) -> Node:
    """Returns the first element that a path leads to; one without anything in it where there is none."""
    return next(node.all(*path), Node("", node.line, {}))


def _ids(nodes: Iterable[Node]) -> dict[str, str]:
    named_ids = ((_IDS.get(node.attributes.get("IdType", "")), node.text) for node in nodes)
    return {kind: text for kind, text in named_ids if kind and text}


def _other_ids(nodes: Iterable[Node]) -> dict[str, str]:
    """Returns numbers that publishers and shelves give, by the kinds that PubMed names (`pii`, `bookaccession`)."""
    kinds = ((node.attributes.get("IdType") or node.attributes.get("EIdType", ""), node.text) for node in nodes)
    return {kind: text for kind, text in kinds if kind and kind not in _IDS and text}


def _people(node: Node, role: str) -> list[Any]:
    """Returns the people of a role; a list that does not say its role is that of the authors."""
    people: list[Any] = []
    for group in node.all("AuthorList"):
        if group.attributes.get("Type", "authors") == role:
            people += filter(None, map(_person, group.all("Author")))
            people += ["et al."] if group.attributes.get("CompleteYN") == "N" else []
    return people


def _person(author: Node) -> Any:
    if group := author.first("CollectiveName"):
        return {"literal": group}
    person = named(
        author.first("LastName"), author.first("ForeName") or author.first("Initials"), suffix=author.first("Suffix")
    )
    orcids = [node.text for node in author.all("Identifier") if node.attributes.get("Source") == "ORCID"]
    if orcids and (orcid := _ORCID.search(orcids[0])) and person and "family" in person:
        person["orcid"] = "-".join(orcid.groups())
    return person


def _pages(pagination: Node) -> str:
    ends = filter(None, (pagination.first("StartPage"), pagination.first("EndPage")))
    return full_range(pagination.first("MedlinePgn") or "-".join(ends))


def _abstract(node: Node) -> str:
    """Returns an abstract with the labels of its parts: `METHODS: We fly.`."""
    parts = ((part.attributes.get("Label", ""), part.text) for part in node.all("Abstract", "AbstractText"))
    return "\n".join(f"{label}: {text}" if label else text for label, text in parts if text)


def _dated(issue: Node, electronic: Node) -> dict[str, Any]:
    """Returns the date of the issue; that of the electronic article where it is of the same year and says more."""
    year = issue.first("Year")
    date = dated(issue.first("MedlineDate") or " ".join((year, issue.first("Month"), issue.first("Day"))))
    if "date" not in date and electronic.first("Year") and electronic.first("Year") in {year, date.get("year")}:
        date = dated(" ".join(electronic.first(part) for part in ("Year", "Month", "Day"))) or date
    return date
