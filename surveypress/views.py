"""What templates see: small typed records, ready to show, with no way back to the whole site.

Addresses are below the site's root (`papers/lora/`); templates put the way to the root before them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from surveypress.cite.csl import Item
from surveypress.cite.names import split_name
from surveypress.model import Corpus, Facet, Neighbour, Paper, Reason, Relations
from surveypress.prose.compose import Label, Target
from surveypress.prose.maths import plain_title
from surveypress.relate.results import Measured
from surveypress.relate.topics import ancestors


@dataclass(frozen=True, slots=True)
class Line:
    """A paper in a list."""

    key: str
    title: str
    url: str
    authors: str
    """`Hu et al.`"""
    year: str
    venue: str
    tldr: str
    marks: tuple[tuple[str, str], ...] = ()
    """What a list can be narrowed by: `("year", "2021")`, and facets with their values, parted by spaces."""


@dataclass(frozen=True, slots=True)
class Ref:
    """A link: what it says, where it leads, and how many papers stand behind it (-1 where that says nothing)."""

    title: str
    url: str
    count: int = -1


HUES = 12
"""Colours that the style sheet has; a survey of more areas uses some twice."""


@dataclass(frozen=True, slots=True)
class Site:
    """Everything that page kinds build from: the records, their relations, and views that many pages share."""

    corpus: Corpus
    relations: Relations
    lines: Mapping[str, Line]
    target: Target
    authors: Mapping[str, tuple[str, tuple[str, ...]]]
    """For each author with two papers or more: slug of the page, and keys of the papers."""
    cites: Mapping[str, Item]
    """What other programs cite each paper by."""
    datasets: Sequence[Measured]
    """Data sets on which several papers report."""
    results: Mapping[str, str]
    """For each folded spelling of such a data set, the address of its page of results."""
    hues: Mapping[str, int]
    """For each topic, the number of its area's colour in the style sheet, from 1."""


def family_name(name: str) -> str:
    """Returns the family name of a person, or the whole name of a group."""
    return split_name(name).family


def short_authors(paper: Paper) -> str:
    """Returns `Hu`, `Hu and Li`, `Hu et al.`, or nothing where no author is known."""
    names = [family_name(name) for name in paper.authors[:2]]
    if len(paper.authors) > 2:
        return f"{names[0]} et al."
    return " and ".join(names)


def short_title(title: str, words: int = 7) -> str:
    """Returns the name before the colon if it is short, else the first few words."""
    head, colon, _ = title.partition(":")
    if colon and len(head) <= 40:
        return head.strip()
    all_words = title.split()
    if len(all_words) <= words:
        return title
    return " ".join(all_words[:words]).rstrip(",;:") + " …"


def label(paper: Paper) -> Label:
    """Returns how a paper is cited in prose."""
    short = short_title(plain_title(paper.title), words=3)
    names = short_authors(paper) or short
    return Label(names, str(paper.year or "n.d."), short, plain_title(paper.title), f"papers/{paper.key}/")


def line(paper: Paper, facets: Sequence[str] = ()) -> Line:
    """Returns a paper as it stands in lists, which can be narrowed by its year and by the facets named."""
    authors = short_authors(paper)
    if not authors and paper.authors_count:
        authors = f"{paper.authors_count} authors" if paper.authors_count > 1 else "1 author"
    year = str(paper.year) if paper.year else ""
    held = (("year", year), *((facet, " ".join(paper.values(facet))) for facet in facets))
    marks = tuple((name, values) for name, values in held if values)
    return Line(paper.key, paper.title, f"papers/{paper.key}/", authors, year, paper.venue, paper.tldr, marks)


def target(corpus: Corpus) -> Target:
    """Returns what citations and topic links lead to."""
    topics = {topic.id: (topic.title, f"topics/{topic.id}/") for topic in corpus.topics.values()}
    return Target({paper.key: label(paper) for paper in corpus.papers.values()}, topics)


def hues(corpus: Corpus) -> dict[str, int]:
    """Returns the colour of each topic: areas have one each, in the order of the taxonomy, shared by their topics."""
    tops = {topic.id: n % HUES + 1 for n, topic in enumerate(t for t in corpus.topics.values() if not t.parent)}
    return {topic: tops[(topic, *ancestors(corpus, topic))[-1]] for topic in corpus.topics}


def shown_facets(corpus: Corpus) -> list[Facet]:
    """Returns the facets that get pages, in the order of the settings."""
    names = corpus.config.facets or tuple(corpus.facets)
    return [corpus.facets[name] for name in names if name in corpus.facets]


def list_facets(corpus: Corpus) -> list[Facet]:
    """Returns the facets by which lists can be narrowed: those of the search, but none that a list has a word for."""
    names = [name for name in corpus.config.search_filters if name not in {"key", "year"}]
    return [corpus.facets[name] for name in names if name in corpus.facets]


_REASONS = {
    "pinned": "picked by the editors",
    "cites": "cited in this summary",
    "cited-by": "its summary cites this paper",
    "cited-together": "cited together in {0}",
    "discussed-together": "discussed together in {0}",
    "heading": "both under “{0}” in {1}",
    "terms": "both: {list}",
    "things": "both name {and}",
    "topic": "same topic: {and}",
    "facet": "same {0}: {1}",
    "also-under": "also under {0}",
    "cited-in": "cited in {and}",
    "near": "{0} of its related papers are in {1}",
    "company": "like the same other papers",
}


def reason_text(reason: Reason) -> str:
    """Returns a reason in words."""
    shared = reason.shared
    if reason.kind in {"topic", "cited-in"} and len(shared) > 1:
        # Titles of topics hold commas and "and" themselves.
        lead = "same topics:" if reason.kind == "topic" else "cited in"
        return f"{lead} “{'” and “'.join(shared)}”"
    return _REASONS[reason.kind].format(*shared, **{"list": ", ".join(shared), "and": " and ".join(shared)})


def reasons(neighbour: Neighbour) -> str:
    """Returns all reasons of a neighbour in one line."""
    return "; ".join(map(reason_text, neighbour.reasons))
