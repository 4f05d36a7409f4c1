"""The whole bibliography, by first author and year."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from surveypress.model import Page, Paper, Topic
from surveypress.pages.exports import WHOLE
from surveypress.pages.lists import paged, trail
from surveypress.pages.papers import outside_links
from surveypress.views import Ref, Site, family_name


@dataclass(frozen=True, slots=True)
class Reference:
    """A paper as a bibliography gives it."""

    key: str
    title: str
    url: str
    authors: str
    year: str
    venue: str
    links: tuple[Ref, ...]


def pages(site: Site) -> Iterator[Page]:
    """Yields the pages of the bibliography."""
    papers = in_order(site.corpus.papers.values())
    for url, shown, pager in paged("bibliography/", papers, site.corpus.config.page_size):
        data = {
            "title": "Bibliography",
            "trail": trail(("Bibliography", "bibliography/")),
            "references": [reference(paper) for paper in shown],
            "pager": pager,
            "count": len(papers),
            "exports": list(WHOLE),
        }
        yield Page(url, "bibliography.html", data)


def cited(site: Site, topic: Topic) -> list[Reference]:
    """Returns the papers that a topic's prose cites: its references, where it is printed."""
    keys = {key for mark in topic.prose.marks if mark.kind == "cite" for key in mark.keys}
    return [reference(paper) for paper in in_order(site.corpus.papers[key] for key in keys)]


def in_order(papers: Iterable[Paper]) -> list[Paper]:
    """Returns papers by first author and year."""
    return sorted(papers, key=_order)


def _order(paper: Paper) -> tuple[str, int, str]:
    first = family_name(paper.authors[0]).casefold() if paper.authors else "~"
    return (first, paper.year or 9999, paper.key)


def reference(paper: Paper) -> Reference:
    """Returns a paper as a bibliography gives it."""
    more = f" and {len(paper.authors) - 10} more" if len(paper.authors) > 10 else ""
    authors = ", ".join(paper.authors[:10]) + more
    if not authors and paper.authors_count:
        authors = f"{paper.authors_count} authors, names not recorded"
    year, url = str(paper.year or "n.d."), f"papers/{paper.key}/"
    return Reference(paper.key, paper.title, url, authors, year, paper.venue, tuple(outside_links(paper)))
