"""The bundled survey, built once for all bars and workers, and a walk through it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import bundled
import pytest
import tools
import tour
from filelock import FileLock

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def site(worker_id: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[bundled.Site]:
    """The bundled survey, served as GitHub Pages would; the worker that needs it first builds it for all."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "bundled"
    with FileLock(folder.with_suffix(".lock")):
        if not folder.exists():
            bundled.build_beside(folder)
    with bundled.served(folder) as site:
        yield site


@pytest.fixture(scope="session", params=tour.WIDTHS, ids="{} px".format)
def stops(request: pytest.FixtureRequest, browser: "Browser", site: bundled.Site) -> list[tour.Stop]:
    """What a browser saw on each kind of page at a width."""
    return tour.tour(browser, site, tools.module("axe-core/axe.min.js"), request.param)
