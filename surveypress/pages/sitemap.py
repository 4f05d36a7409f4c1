"""The sitemap (sitemaps.org): that of a large site is an index of several, as search engines read no longer ones."""

from collections.abc import Iterable

from surveypress.core.model import Page

ADDRESS = "sitemap.xml"
LONGEST = 10_000
"""Addresses in a file; 50,000 are allowed, and a file of so many takes long to fetch again for one new page."""


def files(urls: Iterable[str]) -> list[Page]:
    """Returns the files that list the given addresses, the one that leads to all of them first."""
    addresses = sorted(urls)
    if len(addresses) <= LONGEST:
        return [Page(ADDRESS, "sitemap.xml", {"urls": addresses})]
    pieces = [addresses[start : start + LONGEST] for start in range(0, len(addresses), LONGEST)]
    parts = [Page(f"sitemap-{n}.xml", "sitemap.xml", {"urls": piece}) for n, piece in enumerate(pieces, 1)]
    return [Page(ADDRESS, "sitemap_index.xml", {"files": [file.url for file in parts]}), *parts]
