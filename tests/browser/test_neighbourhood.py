"""The drawing of a paper among its related ones: links for keyboard and pointer, readable on a telephone."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]


def test_each_paper_of_the_drawing_is_a_link(page: "Page", windy: str) -> None:
    """By keyboard each comes in turn, with its title as its name and a mark that shows where one is; Enter opens it."""
    page.goto(f"{windy}papers/bowline/")
    dots = page.locator(".neighbourhood svg a")
    assert dots.count() >= 5
    first = dots.first
    first.focus()
    title = str(first.locator("title").text_content())
    assert page.get_by_role("link", name=title, exact=True).count() >= 1
    assert first.locator(".hit").evaluate("node => getComputedStyle(node).stroke") != "none"
    page.keyboard.press("Tab")
    assert dots.nth(1).evaluate("node => node === document.activeElement")
    wanted = str(dots.nth(1).get_attribute("href")).rstrip("/").rsplit("/", 1)[-1]
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/papers/{wanted}/")


def test_the_drawing_is_readable_on_a_telephone(page: "Page", windy: str) -> None:
    """At 390 pixels it stays inside, letters are 10 pixels high, and each paper is 24 pixels wide to a finger."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{windy}papers/bowline/")
    drawing = page.locator(".neighbourhood svg")
    scale = float(drawing.evaluate("node => node.getBoundingClientRect().width / node.viewBox.baseVal.width"))
    assert scale * 12 >= 10
    for hit in page.locator(".neighbourhood .hit").all():
        box = hit.bounding_box()
        assert box is not None
        assert box["width"] >= 24
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
