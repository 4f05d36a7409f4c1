"""A page for each paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from surveypress.cite.meta import meta_tags
from surveypress.later import Later
from surveypress.model import Citation, Origin, Page, Paper
from surveypress.pages import cards
from surveypress.pages.exports import paper_file
from surveypress.pages.lists import trail
from surveypress.pages.neighbourhood import Links, links, neighbourhood
from surveypress.pages.results import figures
from surveypress.prose.compose import composed, composed_sentence
from surveypress.prose.html import Markdown
from surveypress.prose.maths import plain_title
from surveypress.relate.citations import source_folder
from surveypress.relate.topics import ancestors
from surveypress.views import Line, Ref, Site, reasons, shown_facets

FOLDER = "papers/"
_MOST_AUTHORS = 200
"""A paper of more authors shows one format for citing it, as each holds all names: GPT-4's page would double."""

_FEW_AUTHORS, _SHOWN_AUTHORS = 40, 20
"""A paper of more authors than the first shows as many as the second; the others open beneath."""


@dataclass(frozen=True, slots=True)
class Related:
    """A related paper and why."""

    line: Line
    reasons: str


@dataclass(frozen=True, slots=True)
class CitedIn:
    """A sentence of the survey that cites the paper."""

    title: str
    url: str
    sentence: Markdown


@dataclass(frozen=True, slots=True)
class Named:
    """A heading with its values."""

    title: str
    values: tuple[Ref, ...]


def link(url: str) -> str:
    """Returns an address below the root as seen from papers/."""
    return f"../{url}"


def pages(site: Site) -> Iterator[Page]:
    """Yields the pages of all papers."""
    # A sentence that cites several papers stands on the page of each.
    sentences: dict[tuple[str, str], Markdown] = {}
    joined = links(site)
    for paper in site.corpus.papers.values():
        data = partial(_data, site, paper, sentences, joined)
        yield Page(f"{FOLDER}{paper.key}/", "paper.html", Later(data), indexed=True)


def _data(site: Site, paper: Paper, sentences: dict[tuple[str, str], Markdown], joined: Links) -> dict[str, object]:
    topics = site.corpus.topics
    shown = len(paper.authors) if len(paper.authors) <= _FEW_AUTHORS else _SHOWN_AUTHORS
    steps = []
    if paper.topics:
        chain = [*reversed(ancestors(site.corpus, paper.topics[0])), paper.topics[0]]
        steps = [(topics[topic].title, f"topics/{topic}/") for topic in chain]
    return {
        "title": plain_title(paper.title),
        "description": paper.tldr or f"{plain_title(paper.title)}: record, links and related papers.",
        "trail": trail(("Topics", "topics/"), *steps),
        "card": cards.address(paper.topics[0]) if paper.topics else cards.HOME,
        "paper": site.lines[paper.key],
        "authors": [_author(site, name) for name in paper.authors[:shown]],
        "more_authors": [_author(site, name) for name in paper.authors[shown:]],
        "authors_count": paper.authors_count,
        "year": paper.year,
        "links": outside_links(paper),
        "cite": site.cites[paper.key],
        "cite_tags": meta_tags(site.cites[paper.key]),
        "cite_all": len(paper.authors) <= _MOST_AUTHORS,
        "cite_file": paper_file(paper.key),
        "code": paper.code,
        "summary": Markdown(composed(paper.summary, site.target, link), FOLDER),
        "abstract": [part for part in paper.abstract.split("\n") if part.strip()],
        "note": paper.note,
        "arxiv": paper.arxiv,
        "results": figures(site, paper),
        "topics": [(site.hues[topic], Ref(topics[topic].title, f"topics/{topic}/")) for topic in paper.topics],
        "facets": _facets(site, paper),
        "named": [
            (title, ", ".join(values))
            for title, values in (("Methods", paper.methods), ("Models", paper.models), ("Data sets", paper.datasets))
            if values
        ],
        "related": [Related(site.lines[n.key], reasons(n)) for n in site.relations.related[paper.key]],
        "cited_in": [
            CitedIn(c.page_title, c.page, _sentence(site, c, sentences))
            for c in site.relations.cited_in.get(paper.key, ())
        ],
        "graph": neighbourhood(site, paper.key, joined),
        "sources": [Origin(o.file, o.entry) for o in paper.sources],
        "search_topics": [topics[topic].title for topic in paper.topics],
        "search_facets": [
            (facet, site.corpus.facets[facet].values[value])
            for facet in site.corpus.config.search_filters
            if facet in site.corpus.facets
            for value in paper.values(facet)
        ],
    }


def _sentence(site: Site, citation: Citation, known: dict[tuple[str, str], Markdown]) -> Markdown:
    folder = source_folder(citation.page)
    at = (citation.sentence, folder)
    if at not in known:
        known[at] = Markdown(composed_sentence(citation.sentence, site.target, link), folder)
    return known[at]


def _author(site: Site, name: str) -> Ref:
    page = site.authors.get(name)
    return Ref(name, f"authors/{page[0]}/" if page else "")


def outside_links(paper: Paper) -> list[Ref]:
    """Returns where the paper itself is to be found."""
    links = []
    if paper.arxiv:
        links.append(Ref(f"arXiv:{paper.arxiv}", f"https://arxiv.org/abs/{paper.arxiv}"))
        links.append(Ref("PDF", f"https://arxiv.org/pdf/{paper.arxiv}"))
    if paper.doi:
        links.append(Ref("DOI", f"https://doi.org/{paper.doi}"))
    if paper.acl_id:
        links.append(Ref("ACL Anthology", f"https://aclanthology.org/{paper.acl_id}/"))
    if paper.arxiv and "/" not in paper.arxiv:
        links.append(Ref("Hugging Face Papers", f"https://huggingface.co/papers/{paper.arxiv.split('v')[0]}"))
    if paper.url:
        links.append(Ref("Publisher", paper.url))
    if paper.code:
        links.append(Ref("Code", paper.code))
    return links


def _facets(site: Site, paper: Paper) -> list[Named]:
    rows = []
    for facet in shown_facets(site.corpus):
        values = tuple(
            Ref(facet.values[value], f"facets/{facet.id}/{value}/")
            for value in paper.values(facet.id)
            if value in facet.values
        )
        if values:
            rows.append(Named(facet.title, values))
    return rows
