"""What is printed: articles and records, without what only a screen can use."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
SCREEN_ONLY = "header.site, .tray, .marks, .tools, .filters, .pager, .near, .also, .cite, #card"


def _printed(page: "Page", address: str) -> None:
    page.emulate_media(media="print")
    page.goto(address)
    page.wait_for_load_state("networkidle")
    shown = page.evaluate(
        "s => [...document.querySelectorAll(s)].filter((n) => n.checkVisibility()).length", SCREEN_ONLY
    )
    assert shown == 0


def test_a_topic_prints_as_an_article(page: "Page", windy: str) -> None:
    """Prose, comparison and full references of the papers cited; on the screen the list of papers stands instead."""
    page.goto(f"{windy}topics/lines/")
    assert page.locator("#references").is_hidden()
    assert page.locator("#papers").is_visible()
    _printed(page, f"{windy}topics/lines/")
    assert page.locator("#papers").is_hidden()
    assert page.locator("#related-topics").is_hidden()
    assert page.locator("#comparison").is_visible()
    cited = page.locator(".printed li")
    authors = [text.split(".")[0] for text in cited.all_inner_texts()]
    assert authors == [
        "Gale Force",
        "Ada Knott, Ben Reel",
        "Ada Knott, Chi Sail, Dee Wind",
        "Ben Reel",
        "Dee Wind, Ada Knott",
    ]


def test_a_paper_prints_as_its_record(page: "Page", windy: str) -> None:
    """Title, summary, results and where it is cited; neither the box to copy from nor its neighbours."""
    _printed(page, f"{windy}papers/bowline/")
    assert page.locator("#summary").is_visible()
    assert page.locator("#results").is_visible()
    assert page.locator("#cited").is_visible()
    assert page.locator("#related").is_hidden()


def test_the_whole_survey_prints_from_a_page_of_its_own(page: "Page", windy: str) -> None:
    """Each area begins a page, and the references do; nothing is cut off at the side."""
    page.set_viewport_size({"width": 700, "height": 1000})
    _printed(page, f"{windy}all/")
    breaks = page.locator("main h2").evaluate_all("all => all.map((one) => getComputedStyle(one).breakBefore)")
    assert breaks == ["auto", "page", "page", "auto"]
    assert page.locator("main > section").evaluate("one => getComputedStyle(one).breakBefore") == "page"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
