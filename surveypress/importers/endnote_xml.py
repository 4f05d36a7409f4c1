"""EndNote's XML export: `<xml><records><record>`, each value in a `<style>`."""

import re
from collections.abc import Iterator
from typing import Any

from surveypress.core.xml_tree import Node, parse_xml
from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.collecting import Item, collected
from surveypress.importers.entries import Parsed
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.page_ranges import full_range
from surveypress.importers.people import listed_name

_TYPES = {
    "Journal Article": "article", "Electronic Article": "article", "Magazine Article": "article",
    "Newspaper Article": "article", "Conference Paper": "conference", "Conference Proceedings": "conference",
    "Book": "book", "Edited Book": "book", "Electronic Book": "book", "Book Section": "chapter",
    "Electronic Book Section": "chapter", "Encyclopedia": "chapter", "Thesis": "thesis", "Report": "report",
    "Government Document": "report", "Standard": "standard", "Dataset": "dataset", "Computer Program": "software",
    "Web Page": "web", "Blog": "web", "Unpublished Work": "other", "Manuscript": "other",
}  # fmt: skip
_FIELDS = {
    "volume": "volume",
    "number": "number",
    "pages": "pages",
    "edition": "edition",
    "publisher": "publisher",
    "pub-location": "place",
    "language": "language",
    "orig-pub": "original_title",
    "abstract": "abstract",
    "notes": "note",
}
_READ = {*_FIELDS, "contributors", "titles", "periodical", "dates", "urls", "isbn", "electronic-resource-num"} | {
    "ref-type", "rec-number", "foreign-keys", "database", "source-app", "accession-num", "keywords", "custom7",
}  # fmt: skip
_BOOKS = {"book", "chapter", "thesis"}


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like an export of EndNote."""
    head = text[:20_000]
    return head.lstrip("\ufeff \r\n\t").startswith("<") and "<record>" in head and "<ref-type" in head


def parse(text: str, file: str) -> Parsed:
    """Returns the records of an export. Raises ContentError if the XML is broken or holds none."""
    return collected(file, _items(parse_xml(text, file)))


def _items(root: Node) -> Iterator[Item]:
    for record in root.all("records", "record"):
        yield Item(record.line, _facts(record))


def _facts(record: Node) -> dict[str, Any]:
    kind = next((_TYPES.get(node.attributes.get("name", ""), "") for node in record.all("ref-type")), "")
    facts: dict[str, Any] = {"type": kind} if kind else {}
    facts["title"] = record.first("titles", "title")
    facts["venue"] = record.first("titles", "secondary-title") or record.first("periodical", "full-title")
    facts["series"] = record.first("titles", "tertiary-title")
    facts["translated_title"] = record.first("titles", "translated-title")
    for field, names in (("authors", "authors"), ("editors", "secondary-authors")):
        facts[field] = [listed_name(node.text) for node in record.all("contributors", names, "author") if node.text]
    for name, field in _FIELDS.items():
        facts[field] = record.first(name)
    if kind in {"thesis", "report"} and facts["publisher"]:
        facts["institution"] = facts.pop("publisher")
    facts["pages"] = full_range(facts["pages"])
    facts |= _dated(record) | _identified(record, kind)
    extra = {node.name: node.text for node in record.children if node.name not in _READ and node.text}
    extra["keywords"] = "; ".join(node.text for node in record.all("keywords", "keyword") if node.text)
    extra["titles"] = "; ".join(node.text for node in record.all("titles", "short-title") if node.text)
    return {**facts, "extra": {name: text for name, text in extra.items() if text}}


def _dated(record: Node) -> dict[str, Any]:
    year, day = record.first("dates", "year"), record.first("dates", "pub-dates", "date")
    iso = re.fullmatch(r"(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?", day)
    if iso and iso[1] == (year or iso[1]):
        return {"date": "-".join([iso[1], *(f"{int(part):02}" for part in iso.groups()[1:] if part)])}
    return {"year": year or day}


def _identified(record: Node, kind: str) -> dict[str, Any]:
    urls = [node.text for group in record.all("urls") for urls in group.children for node in urls.children]
    web = [url for url in urls if url.startswith(("http://", "https://"))]
    number, accession = record.first("electronic-resource-num"), record.first("accession-num")
    ids = identifiers_in([*web, number, accession, f"doi:{number}"])
    facts: dict[str, Any] = as_fields(ids)
    serial = record.first("isbn")
    if serial:
        facts["isbn" if kind in _BOOKS else "issn"] = serial
    if number and number.partition("10.")[2] not in str(facts.get("doi", "")):
        facts.setdefault("article_number", number)
    if accession and not any(accession in str(value) for value in ids.values()):
        facts["extra"] = {"accession-num": accession}
    if record.first("custom7"):
        facts["article_number"] = record.first("custom7")
    return facts | ({"url": web[0]} if web else {}) | ({"urls": web[1:]} if web[1:] else {})
