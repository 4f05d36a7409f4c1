"""A page for each paper."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from surveypress.cite import formats
from surveypress.cite.meta import meta_tags
from surveypress.cite.references import styles_of
from surveypress.cite.schema_org import schema_org
from surveypress.core import keys, routes
from surveypress.core.editions import cited_version, first_server
from surveypress.core.identifiers import KINDS, web_address
from surveypress.core.model import Page, Paper, SourceRef
from surveypress.core.persons import Person
from surveypress.core.relations import Citation
from surveypress.core.tracing import Followed, Remembered
from surveypress.pages import social_images
from surveypress.pages.authors import page_of
from surveypress.pages.exports import of_paper
from surveypress.pages.lists import trail
from surveypress.pages.method import collection_address, method_address
from surveypress.pages.neighbourhood import Links, links, neighbourhood
from surveypress.pages.outside_links import outside_links
from surveypress.pages.paper_details import details, evidence, folded
from surveypress.pages.reasons import reason_texts
from surveypress.pages.results import figures
from surveypress.pages.suggestions import suggestions
from surveypress.pages.view_models import NAMED, Link, PaperSummary, Site, facet_address
from surveypress.pages.years import year_id
from surveypress.prose.html import prose_of, quote
from surveypress.prose.maths import plain_title
from surveypress.prose.rendering import Html
from surveypress.relate.citations import documents
from surveypress.relate.topics import ancestors

FOLDER = routes.PAPERS
_MOST_AUTHORS = 200
"""A paper of more authors shows one format for citing it, and in it the first names "and others": the file has all."""

_FEW_AUTHORS, _SHOWN_AUTHORS = 40, 20
"""A paper of more authors than the first shows as many as the second; the others open beneath."""


@dataclass(frozen=True, slots=True)
class Related:
    """A related paper and why."""

    line: PaperSummary
    reasons: str


@dataclass(frozen=True, slots=True)
class CitedIn:
    """A sentence of the survey that cites the paper."""

    title: str
    url: str
    sentence: Html


@dataclass(frozen=True, slots=True)
class Named:
    """A heading with its values."""

    title: str
    values: tuple[Link, ...]


class _Quotes(Followed):
    """The sentences that cite papers as HTML: one that cites several stands on the page of each, and is made once."""

    def __init__(self, site: Site) -> None:
        self._target = site.target
        prose = {page.url: document for page, _, document in documents(site.corpus)}
        self._documents = site.trace.mapping("quotes", prose)
        self._html = Remembered(site.trace)

    def of(self, citation: Citation) -> Html:
        """Returns the sentence in which a paper is cited."""
        return self._html.get((citation.page, citation.number), lambda: self._made(citation))

    def _made(self, citation: Citation) -> Html:
        document = self._documents[citation.page.url]
        return Html(quote(document, citation.number, self._target, citation.page))


def pages(site: Site) -> Iterator[Page]:
    """Yields the pages of all papers."""
    quotes = _Quotes(site)
    joined = links(site)
    # Looked up here, not by each page: what a page looks up makes it anew when any of the prose pages changes.
    addresses = method_address(site), collection_address(site)
    for paper in site.corpus.papers.values():
        data = site.lazy(_data, paper, quotes, joined, addresses)
        yield Page(routes.paper(paper.key), "paper.html", data, indexed=site.corpus.config.shows("search"))


def _data(site: Site, paper: Paper, quotes: _Quotes, joined: Links, addresses: tuple[str, str]) -> dict[str, object]:
    return {
        **_head(site, paper),
        **_record(site, paper),
        **_citing(site, paper),
        **_prose(site, paper),
        "evidence_told": addresses[0],
        "collection_told": addresses[1],
        **_relations(site, paper, quotes, joined),
        **_search(site, paper),
    }


def _head(site: Site, paper: Paper) -> dict[str, object]:
    """Returns what stands above the record, and in the head of the page."""
    topics, title = site.corpus.topics, plain_title(paper.title)
    chain = [*reversed(ancestors(site.corpus, paper.topics[0])), paper.topics[0]] if paper.topics else []
    steps = [(topics[topic].title, routes.topic(topic)) for topic in chain]
    return {
        "title": title,
        "description": paper.tldr or site.texts.gettext("%(title)s: record, links and related papers.", title=title),
        "trail": trail(site, (site.texts.gettext("Topics"), routes.TOPICS), *steps),
        "card": social_images.address(paper.topics[0]) if paper.topics else social_images.HOME,
        "paper": site.lines[paper.key],
    }


def _record(site: Site, paper: Paper) -> dict[str, object]:
    """Returns what the record says of the work, and what the survey says it is."""
    count = len(paper.authors) if len(paper.authors) <= _FEW_AUTHORS else _SHOWN_AUTHORS
    topics = site.corpus.topics
    return {
        "authors": [_author(site, person) for person in paper.authors[:count]],
        "more_authors": [_author(site, person) for person in paper.authors[count:]],
        "et_al": paper.et_al and bool(paper.authors),
        "editors": [] if paper.authors else [_author(site, person) for person in paper.editors],
        "authors_count": paper.authors_count,
        "year": "" if paper.year is None else str(paper.year),
        "year_url": _year_address(site, paper),
        **_appeared(site, paper),
        "links": outside_links(paper, site),
        "code": paper.code,
        "marginal": paper.scope == "marginal",
        "reason": paper.reason,
        "ids": [paper.ids[kind.id] for kind in KINDS if kind.speaks and kind.id in paper.ids],
        "details": details(site, paper),
        "folded": folded(site, paper),
        "topics": [(site.hues[topic], Link(topics[topic].title, routes.topic(topic))) for topic in paper.topics],
        "facets": _facets(site, paper),
        "named": [
            (site.texts.gettext(title), site.texts.listed(values))
            for field, title in NAMED.items()
            if (values := getattr(paper, field))
        ],
        "sources": [SourceRef(o.file, o.entry) for o in paper.sources],
    }


def _citing(site: Site, paper: Paper) -> dict[str, object]:
    """Returns the paper in the formats and styles in which others cite it."""
    cited = site.cites[paper.key]
    whole = len(paper.authors) <= _MOST_AUTHORS
    return {
        "cite": cited if whole else replace(cited, authors=cited.authors[:_SHOWN_AUTHORS], et_al=True),
        "references": references(site, paper.key),
        "cite_tags": meta_tags(cited, for_scholar=site.corpus.config.scholar_tags),
        "entity": {**schema_org(cited), "mainEntityOfPage": f"site:{routes.paper(paper.key)}"},
        "cite_all": whole,
        "formats": [(row.title, row.id) for row in formats.FORMATS],
        "exports": of_paper(site, paper.key),
        "cite_key": keys.cited(paper.key),
    }


def _prose(site: Site, paper: Paper) -> dict[str, object]:
    """Returns what the survey has written about it."""
    return {
        "summary": prose_of(paper.summary, site.target),
        "abstract": [part for part in paper.abstract.split("\n") if part.strip()],
        "has_summary": bool(paper.summary.text.strip()),
        "expects_summary": site.corpus.config.summaries == "all",
        "evidence": evidence(site, paper),
        "abstract_at": _abstract_at(paper),
        "note": paper.note,
        "results": figures(site, paper),
        "suggestions": suggestions(site, paper.location.file, paper.key),
    }


def _relations(site: Site, paper: Paper, quotes: _Quotes, joined: Links) -> dict[str, object]:
    """Returns its place among the others."""
    related, cited_in = site.related[paper.key], site.relations.cited_in.get(paper.key, ())
    return {
        "related": [Related(site.lines[key], reason_texts(reasons, site.texts)) for key, reasons in related],
        "cited_in": [CitedIn(c.page_title, c.page.url, quotes.of(c)) for c in cited_in],
        "graph": neighbourhood(site, paper.key, joined),
    }


def _search(site: Site, paper: Paper) -> dict[str, object]:
    """Returns by what the search filters."""
    values = ((facet, value) for facet in site.filters for value in paper.values(facet.id))
    return {
        "search_topics": [plain_title(site.corpus.topics[topic].title) for topic in paper.topics],
        "search_facets": [(facet.id, plain_title(facet.values[value])) for facet, value in values],
    }


def references(site: Site, key: str) -> list[tuple[str, str]]:
    """Returns the label of each style and the reference to a paper in it."""
    styles = styles_of(site.corpus)
    texts = site.references.of(site.cites[key], site.corpus.texts, styles)
    return [(style.label, texts[style.id]) for style in styles]


def _abstract_at(paper: Paper) -> Link | None:
    """Returns where a server of preprints has the abstract of a paper."""
    kinds = (kind for kind in KINDS if kind.preprint and kind.id in paper.ids)
    return next((Link(kind.label, web_address(kind, paper.ids[kind.id])) for kind in kinds), None)


def _author(site: Site, person: Person) -> Link:
    page = page_of(site, person)
    return Link(str(person), routes.author(page.slug) if page else "")


def _appeared(site: Site, paper: Paper) -> dict[str, str]:
    """Returns where a paper stood before it was published, and in what that was, with its year if it says another."""
    cited = cited_version(paper.editions, paper.cite)
    year = cited.date.label if cited and cited.date else ""
    is_enough = not paper.venue or year in {"", paper.year_label} or year in paper.venue
    venue = paper.venue if is_enough else f"{paper.venue}, {year}"
    return {"server": first_server(paper.editions, site.texts.gettext), "venue": venue}


def _year_address(site: Site, paper: Paper) -> str:
    """Returns what lists the papers of the same year, if anything does."""
    if site.corpus.config.shows("years"):
        return routes.year(year_id(paper)) if paper.date else ""
    return f"search/?year={paper.year}" if paper.year is not None and site.corpus.config.shows("search") else ""


def _facets(site: Site, paper: Paper) -> list[Named]:
    rows = []
    for facet in site.facets:
        values = tuple(
            Link(facet.values[value], facet_address(site, facet.id, value))
            for value in paper.values(facet.id)
            if value in facet.values
        )
        if values:
            rows.append(Named(facet.title, values))
    return rows
