"""Surveys of other fields and languages are held to the bars of the bundled one, in both schemes and directions."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from typing import TYPE_CHECKING

import pytest
from bundled import Site
from host import answering, listening
from kinds import rooms, samples
from surveys.small_surveys import small_survey
from tools import module
from tour import TOLERATED, WIDTHS, Stop, tour

from surveypress.build.pipeline import build

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser
VISITS = [(name, WIDTHS[0]) for name in ("arabic", "humanities", "physics", "software")]
VISITS += [(name, WIDTHS[1]) for name in ("arabic", "medicine")]


@pytest.fixture(scope="module")
def site_of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Site]]:
    """Builds and serves a survey when it is first asked for."""
    with ExitStack() as opened:

        @cache
        def built(name: str) -> Site:
            server, address = opened.enter_context(listening())
            survey = small_survey(name, tmp_path_factory.mktemp(name), address)
            build(survey)
            opened.enter_context(answering(server, survey.out))
            return Site(survey.out, address)

        yield built


@pytest.fixture(scope="module", params=VISITS, ids="{0[0]}-{0[1]}".format)
def stops(request: pytest.FixtureRequest, browser: "Browser", site_of: Callable[[str], Site]) -> list[Stop]:
    """What a browser saw: on a phone every kind of page of one that runs to the left, the largest of each room else."""
    name, width = request.param
    site = site_of(name)
    chosen = samples(site.folder) if (name, width) == VISITS[0] else rooms(site.folder)
    return tour(browser, site, module("axe-core/axe.min.js"), width, chosen)


def test_no_bar_is_missed(stops: list[Stop]) -> None:
    """Nothing that axe objects to, nothing that moves, nothing from elsewhere, no error, no page that is too wide."""
    faults = [f"{stop.where}: {fault}" for stop in stops for fault in stop.faults]
    faults += [f"{stop.where}: {what} moves" for stop in stops for value, what in stop.shifts if value > TOLERATED]
    faults += [f"{stop.where}: {error}" for stop in stops for error in stop.errors if "/404.html" not in error]
    faults += [f"{stop.where}: wider than the window" for stop in stops if stop.wide]
    hosts = {"/".join(url.split("/")[:3]) for stop in stops for url in stop.requests}
    assert len(hosts) == 1
    assert not faults, "\n".join(faults)
    assert len(stops) > 10
