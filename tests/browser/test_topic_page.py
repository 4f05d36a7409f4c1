"""A topic page as it is read: contents that follow, a table whose heads stay, and nothing that sticks out."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
CURRENT = ".contents [aria-current]"
TABLE = "#_comparison ~ .table"


def _jump(page: "Page", anchor: str) -> None:
    page.evaluate(f"document.getElementById('{anchor}').scrollIntoView({{ behavior: 'instant' }})")


def test_the_contents_follow_the_reader(page: "Page", windy: str) -> None:
    """The section in the upper part of the window is marked, one at a time, on the way down and up again."""
    page.set_viewport_size({"width": 1440, "height": 500})
    page.goto(f"{windy}topics/wind/")
    for anchor in ("_comparison", "_papers", "_comparison"):
        _jump(page, anchor)
        page.wait_for_function(f"document.querySelector('{CURRENT}')?.hash === '#{anchor}'")
        expect(page.locator(CURRENT)).to_have_count(1)
    expect(page.locator(CURRENT)).to_have_attribute("aria-current", "location")
    page.evaluate("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })")
    last = page.locator(".contents a").last.get_attribute("href")
    page.wait_for_function(f"document.querySelector('{CURRENT}')?.hash === '{last}'")
    expect(page.locator(CURRENT)).to_be_visible()


def test_contents_jump_at_once_under_reduced_motion(page: "Page", windy: str) -> None:
    """Who wants no motion gets none."""
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 1440, "height": 500})
    page.goto(f"{windy}topics/wind/")
    page.locator(".contents a[href='#_papers']").click()
    page.wait_for_function("Math.abs(document.querySelector('#_papers').getBoundingClientRect().top) < 100")


def test_a_panel_that_comes_last_is_seen(page: "Page", windy: str) -> None:
    """A survey's own template may put the panel after the text: it is not hidden from who wants no motion."""
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{windy}topics/wind/")
    page.evaluate("document.querySelector('.side').parentElement.append(document.querySelector('.side'))")
    assert page.locator(".side").evaluate("panel => getComputedStyle(panel).visibility") == "visible"


@pytest.mark.parametrize("width", [390, 1440])
def test_heads_and_names_of_a_table_stay(page: "Page", windy: str, width: int) -> None:
    """Within its frame, the heads stay above the rows and the first column beside the others."""
    page.set_viewport_size({"width": width, "height": 300})
    page.goto(f"{windy}topics/wind/")
    table = page.locator(TABLE)
    assert table.evaluate("frame => frame.scrollHeight > frame.clientHeight"), "there is something to scroll"
    table.evaluate("frame => frame.scrollTo({ top: 9999, left: 9999, behavior: 'instant' })")
    assert table.evaluate("frame => frame.scrollTop") > 30
    offsets = table.evaluate("""frame => {
        const box = frame.getBoundingClientRect();
        const head = frame.querySelector('th:last-child').getBoundingClientRect();
        const corner = frame.querySelector('th').getBoundingClientRect();
        const name = frame.querySelector('tbody tr:last-child td').getBoundingClientRect();
        return [head.top - box.top, corner.top - box.top, corner.left - box.left, name.left - box.left];
    }""")
    assert [abs(offset) <= 1.5 for offset in offsets] == [True] * 4


def test_a_wide_table_says_that_it_goes_on(page: "Page", windy: str) -> None:
    """On a phone, what lies beyond the edge fades until one has scrolled to the end."""
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{windy}topics/wind/")
    table = page.locator(TABLE)
    page.wait_for_function(f"document.querySelector('{TABLE}').hasAttribute('data-more')")
    table.evaluate("frame => frame.scrollTo({ left: 9999, behavior: 'instant' })")
    page.wait_for_function(f"!document.querySelector('{TABLE}').hasAttribute('data-more')")


@pytest.mark.parametrize("width", [320, 390, 820, 1440])
@pytest.mark.parametrize("address", ["topics/wind/", "topics/lines/", "topics/flying/", "glossary/", "about/"])
def test_nothing_sticks_out(page: "Page", windy: str, address: str, width: int) -> None:
    """No page has to be scrolled sideways."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{windy}{address}")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_contribution_narrows_the_list(page: "Page", windy: str) -> None:
    """A figure of the panel leads to the papers behind it; the back button leads back."""
    page.set_viewport_size({"width": 1440, "height": 800})
    page.goto(f"{windy}topics/wind/")
    bar = page.locator(".glance .bars li", has_text="Method")
    count = bar.locator(".number").inner_text()
    bar.get_by_role("link").click()
    page.wait_for_url(f"{windy}topics/wind/?contribution=method#_papers")
    expect(page.locator(".narrowed [role=status]")).to_have_text(f"{count} of 9 papers", use_inner_text=True)
    page.go_back()
    page.wait_for_url(f"{windy}topics/wind/")
    expect(page.locator(".narrowed")).to_be_hidden()


def test_without_scripts_all_is_there(browser: "object", windy: str) -> None:
    """The panel, the contents, the table and the terms need no script."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 800})  # type: ignore[attr-defined]
    try:
        page = context.new_page()
        page.goto(f"{windy}topics/wind/")
        for part in (".glance svg", "a.term", f"{TABLE} table", "[data-part=papers] > ul"):
            expect(page.locator(part).first).to_be_visible()
        page.locator(".contents summary").click()
        page.locator(".contents a[href='#_papers']").click()
        expect(page).to_have_url(re.compile(re.escape("#_papers") + "$"))
    finally:
        context.close()
