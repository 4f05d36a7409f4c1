"""The bundled survey for readers who have no mouse, no scripts, a slow line, large type or colours of their own."""

import gzip
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from readers import CLICKS, Reader, Record

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
PLACES = ("", "topics/lora/", "papers/lora/", "search/?q=low-rank+adaptation", "list/", "map/", "bibliography/")
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""
"""What WCAG 2.2 has readers set (1.4.12)."""
CUT = """() => [...document.querySelectorAll("main :is(p, li, h1, h2, h3, a, button, label, dt, dd, summary)")]
    .filter((node) => node.checkVisibility({ visibilityProperty: true }) && node.textContent.trim())
    // What stands over the map for who hears the page is as large as a dot.
    .filter((node) => !node.closest(".hidden, .table, pre, svg, .names, .passage, #map") && !node.matches(".hidden"))
    .filter((node) => {
        const { overflowX, overflowY } = getComputedStyle(node);
        const hides = (over) => !["visible", "auto", "scroll"].includes(over);
        const wide = hides(overflowX) && node.scrollWidth > node.clientWidth + 1;
        return wide || (hides(overflowY) && node.scrollHeight > node.clientHeight + 1);
    }).map((node) => node.outerHTML.slice(0, 120))"""
UNSEEN = """() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const masked = (style) => style.content !== "none" && style.maskImage !== "none";
    return [...document.querySelectorAll("button, .kept, .find")]
        .filter((node) => node.checkVisibility())
        .filter((node) => ["::before", "::after"].map((part) => getComputedStyle(node, part))
            .some((style) => masked(style) && style.backgroundColor === ground))
        .map((node) => node.outerHTML.slice(0, 80));
}"""
WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


ROUNDS = 5
"""Of requests that wait for each other: page, scripts, what they import, data; and one to spare."""


def _travels(body: bytes) -> int:
    """Returns how many bytes a host sends that compresses."""
    return len(gzip.compress(body, 6))


def _until(page: "Page", selector: str) -> int:
    """Presses Tab until what has the focus matches; returns how often."""
    for presses in range(1, 200):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return presses
    pytest.fail(f"Tab does not lead to {selector}")


def test_from_home_to_a_paper_by_keyboard_alone(reader: Reader) -> None:
    """A key for the search field, words, Enter; an arrow to the first result, Enter. Tab leads there, too."""
    page = reader.page
    reader.press("/")
    page.keyboard.type("LoRA low-rank adaptation of large language models")
    reader.press("Enter")
    reader.found()
    assert _until(page, "#results li a.title") <= 30
    page.locator("#q").focus()
    reader.press("ArrowDown")
    assert page.evaluate("document.activeElement.matches('#results li:first-child a.title')")
    reader.press("Enter")
    page.wait_for_url(re.compile("papers/lora/"))
    reader.needed(4, "reached, in more steps; keys")


def test_from_home_to_a_paper_without_scripts(browser: "Browser", home: str, record_property: Record) -> None:
    """By its area and topic, in three clicks."""
    context = browser.new_context(java_script_enabled=False)
    reader = Reader(context.new_page(), home, record_property)
    reader.click(reader.page.locator(".fields a", has_text="LoRA and low-rank adaptation"))
    reader.click(reader.page.locator("[data-part=papers] a", has_text="LoRA: Low-Rank Adaptation of Large").first)
    expect(reader.page).to_have_url(re.compile(re.escape("papers/lora/") + "$"))
    assert reader.page.locator("h1").inner_text().startswith("LoRA: Low-Rank")
    reader.needed(3, "reached by the bibliography")
    context.close()


def test_a_slow_telephone_shows_results_before_the_index_has_come(
    browser: "Browser", home: str, record_property: Record
) -> None:
    """What comes before the first results travels in 2 s at 1.6 Mbit/s, with 150 ms to each of few rounds.

    Weights decide, not the clock of a busy machine: the index is held back for good, and results still come.
    """
    context = browser.new_context(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    page = context.new_page()
    sizes: list[int] = []
    page.on("response", lambda answer: sizes.append(_travels(answer.body())) if answer.ok else None)
    page.route("**/data/search.*json", lambda _: None)
    page.route("**/pagefind/**", lambda route: route.abort())
    page.goto(f"{home}search/?q=low-rank+adaptation", wait_until="commit")
    page.locator("#results li a.title").first.wait_for()
    seconds = sum(sizes) * 8 / 1.6e6 + ROUNDS * 0.15
    record_property(CLICKS, [2, round(seconds, 1), "blank until 5.9 s"])
    assert seconds < 2, f"{sum(sizes)} bytes"
    assert page.locator("#status").inner_text()
    context.close()


@pytest.mark.parametrize("width", [720, 320], ids=["200%", "400%"])
@pytest.mark.parametrize("place", PLACES)
def test_large_type_loses_nothing(browser: "Browser", home: str, place: str, width: int) -> None:
    """At 200% of 1,440 pixels and 400% of 1,280 nothing is cut off or needs scrolling sideways, spaced text neither."""
    context = browser.new_context(viewport={"width": width, "height": 450}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(home + place)
    page.wait_for_load_state("networkidle")
    for style in ("", SPACED):
        if style:
            page.add_style_tag(content=style)
        assert page.evaluate(WIDE) <= 0, page.evaluate(CUT)
        assert page.evaluate(CUT) == []
    context.close()


@pytest.mark.parametrize("place", PLACES)
def test_forced_colours_leave_every_control_visible(browser: "Browser", home: str, place: str) -> None:
    """Icons that are drawn by masks have a colour of the system."""
    context = browser.new_context(forced_colors="active", reduced_motion="reduce")
    page = context.new_page()
    page.goto(home + place)
    page.wait_for_load_state("networkidle")
    assert page.evaluate(UNSEEN) == []
    context.close()
