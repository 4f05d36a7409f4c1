"""The map of the bundled survey: names stand beside dots, never over them, however near one looks."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser
SCREENS = {"phone": (390, 844), "phone across": (844, 390), "desk": (1440, 900)}
STEPS = 6
"""From all of the map to single papers."""
NAMES = """() => {
    const middle = ({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2, (right - left) / 2];
    const boxOf = (node) => node.getBoundingClientRect();
    const map = boxOf(document.querySelector("#map"));
    const dots = [...document.querySelectorAll("#map circle")].map((node) => middle(boxOf(node)));
    // Letters are lower than the line that they stand in.
    const over = ({ left, right, top, bottom }) => dots.some(([x, y, radius]) => {
        const high = bottom - top;
        const [low, deep] = [top + 0.15 * high, bottom - 0.2 * high];
        return Math.hypot(Math.max(left - x, 0, x - right), Math.max(low - y, 0, y - deep)) < radius - 0.5;
    });
    const cut = ({ left, right, top, bottom }) =>
        left < map.left || right > map.right || top < map.top || bottom > map.bottom;
    const names = [...document.querySelectorAll("#names text")].filter((node) => node.checkVisibility());
    const lines = (node) => (node.children.length ? [...node.children] : [node]).map(boxOf);
    return names.map((node) => ({
        text: node.textContent, over: lines(node).some(over), cut: lines(node).some(cut),
    }));
}"""


@pytest.mark.parametrize("screen", SCREENS)
def test_names_cover_no_dots_at_any_step(browser: "Browser", home: str, screen: str) -> None:
    """There are names at each step, none over a dot or cut off by the edge, and no button stands over the map."""
    width, height = SCREENS[screen]
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{home}map/")
    page.locator("#map[role=application]").wait_for()
    page.locator("#names .shown").first.wait_for(state="attached")
    for _ in range(STEPS):
        names = page.evaluate(NAMES)
        assert names
        assert [name for name in names if name["over"] or name["cut"]] == []
        before = page.locator("#map svg").get_attribute("viewBox")
        page.locator("#zoom [value='+']").click()
        page.wait_for_function("old => document.querySelector('#map svg').getAttribute('viewBox') !== old", arg=before)
        # Names are drawn in the frame after the view.
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate("document.querySelector('#map').contains(document.querySelector('#zoom'))") is False
    context.close()
