"""The whole bibliography, by first author and year."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from surveypress.core import keys, routes
from surveypress.core.collation import SortKey, sort_key
from surveypress.core.dates import LATEST
from surveypress.core.model import Page, Paper, Topic
from surveypress.pages import data_files
from surveypress.pages.exports import of_survey
from surveypress.pages.lists import paged, trail
from surveypress.pages.outside_links import outside_links
from surveypress.pages.view_models import Link, Site

OUTSIDE = routes.anchor("outside")
"""Where the works outside the collection begin, on the last page."""
_MOST_AUTHORS = 10
"""Authors whom an entry names."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A paper as a bibliography gives it."""

    slug: str
    title: str
    url: str
    authors: str
    year: str
    venue: str
    when: str
    """When and where it appeared: `2021 arXiv, ICLR 2022`."""
    links: tuple[Link, ...]
    outside: bool = False
    """Whether the work is cited without being in the collection."""


def pages(site: Site) -> Iterator[Page]:
    """Yields the pages of the bibliography."""
    papers = in_order(site.corpus.papers.values(), site.corpus.config.language)
    title, outside = site.texts.gettext("Bibliography"), _outside(site)
    for url, papers_here, pager in paged("bibliography/", papers, site.corpus.config.page_size):
        data = {
            "title": title,
            "trail": trail(site, (title, "bibliography/")),
            "references": [reference(paper, site) for paper in papers_here],
            "outside": outside if not pager.next else [],
            "outside_at": f"{pager.addresses[-1]}#{OUTSIDE}" if outside else "",
            "pager": pager,
            "count": len(papers),
            "exports": of_survey(site),
            "data_files": data_files.offered(site),
        }
        yield Page(url, "bibliography.html", data)


def _outside(site: Site) -> list[Reference]:
    """Returns the works that are cited without being in the collection, which no figure counts."""
    return [reference(paper, site) for paper in in_order(site.corpus.background.values(), site.corpus.config.language)]


def cited(site: Site, topic: Topic) -> list[Reference]:
    """Returns the papers that a topic's prose cites: its references, where it is printed."""
    keys = {key for mark in topic.prose.references if mark.kind == "cite" for key in mark.keys}
    papers = (site.corpus.citable(key) for key in keys)
    return [reference(paper, site) for paper in in_order(papers, site.corpus.config.language)]


def in_order(papers: Iterable[Paper], language: str) -> list[Paper]:
    """Returns papers by first author and year, as a language sorts names; those without authors at the end."""
    return sorted(papers, key=lambda paper: _order(paper, language))


def _order(paper: Paper, language: str) -> tuple[bool, SortKey, int, str]:
    first = paper.credited[0].surname if paper.credited else ""
    return not first, sort_key(first, language), paper.year if paper.year is not None else LATEST + 1, paper.key


def reference(paper: Paper, site: Site) -> Reference:
    """Returns a paper as a bibliography gives it."""
    texts = site.texts
    names = [texts.isolated(str(person)) for person in paper.credited[:_MOST_AUTHORS]]
    authors, more = texts.listed(names), len(paper.credited) - len(names)
    if more > 0:
        authors = texts.ngettext("%(names)s and %(num)s more", "%(names)s and %(num)s more", more, names=authors)
    elif paper.et_al and authors:
        authors = texts.gettext("%(first)s et al.", first=authors)
    if paper.editors and not paper.authors:
        authors = texts.ngettext("%(names)s (ed.)", "%(names)s (eds.)", len(paper.editors), names=authors)
    if not authors and paper.authors_count:
        authors = texts.ngettext(
            "%(num)s author, names not recorded", "%(num)s authors, names not recorded", paper.authors_count
        )
    year, url, slug = paper.year_label or texts.gettext("n.d."), routes.paper(paper.key), keys.address(paper.key)
    outside = paper.key in site.corpus.background
    links = tuple(outside_links(paper, site))
    return Reference(slug, paper.title, url, authors, year, paper.venue, paper.when, links, outside)
