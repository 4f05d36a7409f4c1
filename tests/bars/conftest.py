"""The bundled survey, built and served once for all bars, and a walk through it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import bundled
import pytest
import tools
import tour

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def site() -> Iterator[bundled.Site]:
    """The bundled survey, served as GitHub Pages would."""
    with bundled.bundled() as site:
        yield site


@pytest.fixture(scope="session")
def stops(browser: "Browser", site: bundled.Site) -> list[tour.Stop]:
    """What a browser saw on each kind of page."""
    return tour.tour(browser, site, tools.module("axe-core/axe.min.js"))
