"""The bundled survey as its host serves it, and a walk through it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import bundled
import pytest
import tools
import tour

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def site(bundled_site: Path) -> Iterator[bundled.Site]:
    """The bundled survey, served as GitHub Pages would."""
    with bundled.served(bundled_site) as site:
        yield site


@pytest.fixture(scope="session", params=tour.WIDTHS, ids="{} px".format)
def stops(request: pytest.FixtureRequest, browser: "Browser", site: bundled.Site) -> list[tour.Stop]:
    """What a browser saw on each kind of page at a width."""
    return tour.tour(browser, site, tools.module("axe-core/axe.min.js"), request.param)
