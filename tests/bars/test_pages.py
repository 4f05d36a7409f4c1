"""Every kind of page of the bundled survey: nothing that axe objects to, nothing that moves, nothing from elsewhere."""

import pytest
from bundled import Site
from kinds import pages, samples
from tour import TOLERATED, Stop

pytestmark = pytest.mark.browser


def test_the_samples_show_all_that_the_site_is_made_of(site: Site) -> None:
    """No element or class of any page is missing from the pages that are looked at."""
    chosen = {address.partition("?")[0] for address in samples(site.folder)}
    seen = frozenset[str]().union(*(page.marks for page in pages(site.folder) if page.address in chosen))
    other = {mark: page.address for page in pages(site.folder) for mark in page.marks - seen if mark[0] != "#"}
    assert other == {}
    assert {"", "404.html", "search/", "topics/", "list/", "compare/", "glossary/", "results/", "explore/"} <= chosen
    assert len({address.partition("/")[0] for address in chosen}) < len(chosen) < len(pages(site.folder)) / 10


def test_axe_reports_nothing(stops: list[Stop]) -> None:
    """WCAG 2.2 AA and axe's good practice, light and dark, on a phone and on a desk."""
    faults = [f"{stop.where}: {fault}" for stop in stops for fault in stop.faults]
    assert not faults, "\n".join(faults)


def test_nothing_moves_while_a_page_loads(stops: list[Stop]) -> None:
    """No layout shift: what is read stays where it is."""
    moved = [f"{stop.where}: {value:.4f}: {what}" for stop in stops for value, what in stop.shifts if value > TOLERATED]
    assert not moved, "\n".join(moved)


def test_nothing_comes_from_another_host(stops: list[Stop], site: Site) -> None:
    """A page asks nobody but its own site, and for nothing above its folder."""
    foreign = [f"{stop.where}: {url}" for stop in stops for url in stop.requests if not url.startswith(site.address)]
    assert not foreign, "\n".join(foreign)
    assert all(len(stop.requests) > 3 for stop in stops), "the log holds the page, its style and its scripts"


def test_nothing_fails(stops: list[Stop]) -> None:
    """No script fails, and no file is missing; and no page is wider than a phone."""
    failed = [f"{stop.where}: {error}" for stop in stops for error in stop.errors if "/404.html" not in error]
    failed += [f"{stop.where}: wider than the window" for stop in stops if stop.wide]
    assert not failed, "\n".join(failed)
