"""axe finds nothing to complain of on a topic page on which everything is open, in both colours, small and large."""

from typing import TYPE_CHECKING

import pytest
from accessible import faults

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]


@pytest.mark.parametrize("width", [390, 1440])
def test_a_topic_page_with_everything_open(page: "Page", windy: str, width: int) -> None:
    """Chips chosen, a table sorted and narrowed, a card shown; then the list of keys over it."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{windy}topics/wind/?contribution=method")
    page.locator("th button", has_text="Year").click()
    page.locator(".tools input[type=search]").fill("2024")
    assert page.locator(".filters[open] button:visible").count() > 4
    page.locator(".reading > p a[data-key=gust]").focus()
    page.keyboard.press("Tab")
    page.get_by_role("tooltip").wait_for()
    assert faults(page) == []
    assert page.get_by_role("tooltip").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing sticks out"
    page.keyboard.press("?")
    page.get_by_role("dialog").wait_for()
    assert faults(page) == []


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("address", ["topics/flying/", "topics/lines/", "glossary/", "about/"])
def test_pages_of_prose(page: "Page", windy: str, address: str, width: int) -> None:
    """An area, a topic with notes and tables, the glossary and a page of prose, with all that folds unfolded."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{windy}{address}")
    page.evaluate("document.querySelectorAll('details').forEach((box) => { box.open = true; })")
    assert faults(page) == []
