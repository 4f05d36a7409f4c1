"""Pages that come in pieces, as over a poor line: the browser paints what it has, and nothing of that moves later."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from bundled import Site
from host import answering, listening
from kinds import pages
from tour import WIDTHS, moved

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser
PIECES = 6
TOLERATED = 0.01
"""A page that is painted in halves may breathe a little; a list that is pushed down moves by 0.02 or more."""
ROOMS = ("topics", "facets", "years", "authors", "bibliography", "papers", "results")
"""Folders of pages with chips, panels, lists and tables."""


@pytest.fixture(scope="module")
def slow(site: Site) -> Iterator[Site]:
    """The same site on a host that sends every file in pieces."""
    with listening() as (server, address), answering(server, site.folder, PIECES):
        yield Site(site.folder, address)


def _addresses(site: Site) -> list[str]:
    """Returns the largest page of each kind in these rooms, and the last page of the longest topic."""
    every = sorted(pages(site.folder), key=lambda page: (page.size, page.address))
    largest = {page.kind: page.address for page in every}
    further = [page.address for page in every if page.kind[0] == "topics" and page.kind[1] == 4]
    return sorted({address for kind, address in largest.items() if kind[0] in ROOMS} | {max(further)})


@pytest.mark.parametrize("width", sorted({*WIDTHS, 820}))
def test_nothing_moves_while_a_page_comes_in_pieces(browser: "Browser", slow: Site, width: int) -> None:
    """Neither the rest of a page nor a script that runs after it moves what is painted already."""
    context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    addresses = _addresses(slow)
    assert len(addresses) > len(ROOMS)
    page = context.new_page()
    page.goto(slow.address)  # so that style and scripts are there before the next page is
    restless = []
    for address in addresses:
        page.goto(slow.address + address)
        shifts = moved(page)
        restless += [f"{address}: {value:.4f}: {what}" for value, what in shifts if value > TOLERATED]
    context.close()
    assert not restless, "\n".join(restless)
