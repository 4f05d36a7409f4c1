"""A page for each work that the prose cites and the collection lacks: its reference, and where it is cited."""

from collections.abc import Iterator

from surveypress.core import routes
from surveypress.core.model import Page, Paper
from surveypress.pages.bibliography import reference
from surveypress.pages.lists import trail
from surveypress.pages.view_models import Link, Site
from surveypress.prose.maths import plain_title


def pages(site: Site) -> Iterator[Page]:
    """Yields the pages; the search, the lists and the figures of the survey leave them out."""
    for paper in site.corpus.background.values():
        yield Page(routes.paper(paper.key), "background.html", _data(site, paper))


def _data(site: Site, paper: Paper) -> dict[str, object]:
    places = dict.fromkeys((c.page.url, c.page_title) for c in site.relations.cited_in.get(paper.key, ()))
    title = plain_title(paper.title)
    return {
        "title": title,
        "trail": trail(site, (site.texts.gettext("Bibliography"), "bibliography/")),
        "reference": reference(paper, site),
        "source": paper.note,
        "cited_in": [Link(page_title, url) for url, page_title in places],
    }
