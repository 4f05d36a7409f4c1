"""The diagram of the collection: beside the text or below it, in both directions of writing, and on paper."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]


def _boxes(page: "Page") -> tuple[dict[str, float], dict[str, float]]:
    """Returns where the first box and the one at its side are."""
    step, side = page.locator(".flow .step").first.bounding_box(), page.locator(".flow .side").first.bounding_box()
    assert step is not None
    assert side is not None
    return dict(step), dict(side)


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_what_leaves_stands_at_the_side_or_below(page: "Page", windy: str, direction: str) -> None:
    """At the end of the line where there is room, else below, set in; nothing sticks out."""
    page.goto(f"{windy}about/")
    page.evaluate("d => document.documentElement.dir = d", direction)
    page.set_viewport_size({"width": 1440, "height": 900})
    step, side = _boxes(page)
    beyond = side["x"] - (step["x"] + step["width"]) if direction == "ltr" else step["x"] - (side["x"] + side["width"])
    assert beyond > 0
    page.set_viewport_size({"width": 390, "height": 900})
    step, side = _boxes(page)
    assert side["y"] > step["y"] + step["height"]
    assert side["width"] < step["width"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    clipped = "[...document.querySelectorAll('.flow *')].filter((n) => n.scrollWidth > n.clientWidth + 1).length"
    assert page.evaluate(clipped) == 0


def test_it_is_printed_in_one_piece(page: "Page", windy: str) -> None:
    """With its boxes."""
    page.emulate_media(media="print")
    page.goto(f"{windy}about/")
    expect(page.locator(".flow .step").first).to_be_visible()
    inside = page.evaluate("getComputedStyle(document.querySelector('.flow')).breakInside")
    assert inside == "avoid"
