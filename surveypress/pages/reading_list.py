"""The reader's own pages: the reading list and the comparison. Their content comes from the reader's browser."""

from collections.abc import Iterator

from surveypress.cite.references import style_names
from surveypress.core.model import Page
from surveypress.pages.lists import trail
from surveypress.pages.sections import has_facets
from surveypress.pages.view_models import Site

ADDRESSES = ("list/", "compare/")


def pages(site: Site) -> Iterator[Page]:
    """Yields both pages; see pages/records.py for what their scripts fetch."""
    titles = site.texts.gettext("Reading list"), site.texts.gettext("Compare papers")
    data = {"facets": has_facets(site.corpus), **style_names(site.corpus)}
    for url, title in zip(ADDRESSES, titles, strict=True):
        yield Page(
            url,
            f"{url.rstrip('/')}_papers.html",
            {**data, "title": title, "trail": trail(site, (title, url))},
        )
