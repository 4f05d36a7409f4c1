"""The reader's own pages: the reading list and the comparison. Their content comes from the reader's browser."""

from collections.abc import Iterator

from surveypress.model import Page
from surveypress.pages.lists import trail
from surveypress.views import Site

ADDRESSES = ("list/", "compare/")


def pages(site: Site) -> Iterator[Page]:
    """Yields both pages; see pages/records.py for what their scripts fetch."""
    for url, title in zip(ADDRESSES, ("Reading list", "Compare papers"), strict=True):
        yield Page(url, f"{url.rstrip('/')}_papers.html", {"title": title, "trail": trail((title, url))})
