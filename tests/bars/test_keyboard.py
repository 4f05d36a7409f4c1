"""The bundled survey by keyboard alone: every stop is reached and seen, nothing holds the focus, and one gets there."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from bundled import Site
from kinds import largest, pages

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser
MOST = 1500
"""A walk that needs more steps than this has lost its way."""
LOOK = """() => {
    const here = document.activeElement;
    if (!here || here === document.body) return null;
    const style = getComputedStyle(here);
    const box = here.getBoundingClientRect();
    // A dot of a drawing wears a ring of its own in place of the box that an outline would be.
    const ring = here.matches("svg a") ? getComputedStyle(here.querySelector("circle")) : null;
    const ringed = ring !== null && ring.stroke !== "none" && parseFloat(ring.strokeWidth) >= 2;
    const shown = ringed || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
    const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y]));
    const over = ([x, y]) => document.elementFromPoint(box.x + x * box.width, box.y + y * box.height);
    // A link that goes over two lines has its middle outside itself, so some point must do.
    const own = (found) => here.contains(found) || found?.closest("label")?.contains(here);
    const seen = points.some((point) => own(over(point)));
    window.visited ??= new Map();
    const first = !visited.has(here);
    if (first) visited.set(here, visited.size);
    const name = here.outerHTML.replace(/\\s+/g, " ").slice(0, 120);
    return { name, first, number: visited.get(here), shown, covered: box.width < 1 || box.height < 1 || !seen };
}"""
LEFT = """() => {
    const some = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    const shown = (node) => node.checkVisibility({ visibilityProperty: true }) && node.getClientRects().length;
    const reachable = (node) => shown(node) && !node.disabled && node.tabIndex >= 0;
    return [...document.querySelectorAll(some)].filter((node) => reachable(node) && !visited.has(node))
        .map((node) => node.outerHTML.slice(0, 120));
}"""


@pytest.fixture
def desk(page: "Page") -> "Page":
    """A page without motion."""
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 1280, "height": 900})
    return page


def _step(page: "Page", key: str = "Tab") -> dict[str, Any] | None:
    """Presses a key and returns where the focus is then."""
    page.keyboard.press(key)
    found: dict[str, Any] | None = page.evaluate(LOOK)
    return found


def _walk(page: "Page") -> list[dict[str, Any]]:
    """Goes through a page with Tab, from its top until the focus leaves it or is where it was first."""
    stops: list[dict[str, Any]] = []
    while (stop := _step(page)) and stop["first"]:
        stops.append(stop)
        assert len(stops) < MOST, f"no end after {MOST} steps, now at {stop['name']}"
    assert stop is None or stop["number"] == 0, f"trapped at {stop}"
    return stops


def _until(page: "Page", selector: str, key: str = "Tab") -> None:
    """Presses a key until what has the focus matches a selector."""
    for _ in range(MOST):
        page.keyboard.press(key)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{key} does not lead to {selector}")


def _small_topic(site: Site) -> str:
    """Returns the address of the shortest page of a topic."""
    topics = [page for page in pages(site.folder) if page.kind[0] == "topics" and page.kind[1] == 3]
    return min(topics, key=lambda page: (page.size, page.address)).address


def _compare(site: Site) -> str:
    return f"compare/?p={','.join(largest(site.folder, 'papers', 2))}"


PLACES: dict[str, Callable[[Site], str]] = {
    "home": lambda _: "",
    "topic": _small_topic,
    "paper": lambda site: f"papers/{largest(site.folder, 'papers')[0]}/",
    "search": lambda _: "search/?q=quantisation",
    "compare": _compare,
}


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_everything_and_shows_where_it_is(desk: "Page", site: Site, place: str, width: int) -> None:
    """The skip link first; then every link and control once, each with a visible outline and nothing over it."""
    desk.set_viewport_size({"width": width, "height": 900})
    desk.goto(site.address + PLACES[place](site), wait_until="networkidle")
    stops = _walk(desk)
    assert 'class="skip"' in stops[0]["name"]
    assert [stop["name"] for stop in stops if not stop["shown"]] == [], "no outline"
    assert [stop["name"] for stop in stops if stop["covered"]] == [], "out of sight"
    assert desk.evaluate(LEFT) == [], "never reached"
    assert len(stops) > 15


def test_the_skip_link_leads_into_the_text(desk: "Page", site: Site) -> None:
    """Enter on it, and the next stop is the first one of the main part."""
    for place in PLACES.values():
        desk.goto(site.address + place(site), wait_until="networkidle")
        desk.keyboard.press("Tab")
        desk.keyboard.press("Enter")
        desk.keyboard.press("Tab")
        assert desk.evaluate("document.activeElement.closest('main') !== null"), desk.url


def test_from_a_question_to_a_paper_and_its_citation(desk: "Page", site: Site) -> None:
    """Home, `/`, words, Enter; on to a result, Enter; the cite box opens; Esc leaves the search field."""
    desk.goto(site.address)
    desk.keyboard.press("/")
    desk.keyboard.type("low-rank adaptation")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/search/?q=low-rank+adaptation*")
    desk.locator("#results a.title").first.wait_for()
    desk.keyboard.press("/")
    assert desk.evaluate("document.activeElement.id") == "q"
    desk.keyboard.press("Escape")
    assert desk.evaluate("document.activeElement.id") != "q"
    desk.keyboard.press("/")
    _until(desk, "#results li[data-key] a.title")
    title = desk.evaluate("document.activeElement.textContent")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/papers/*/")
    assert desk.locator("h1").inner_text() == title
    _until(desk, ".cite > summary")
    desk.keyboard.press("Enter")
    _until(desk, ".cite button")
    assert desk.locator(".cite pre").first.is_visible()


def test_a_citation_shows_its_card_and_leads_to_the_paper(desk: "Page", site: Site) -> None:
    """On a topic the card comes with the focus and goes with Esc; Enter opens the paper."""
    desk.goto(site.address + _small_topic(site))
    _until(desk, ".prose p a[data-key]")
    card = desk.get_by_role("tooltip")
    card.wait_for()
    desk.keyboard.press("Escape")
    card.wait_for(state="hidden")
    key = desk.evaluate("document.activeElement.dataset.key")
    desk.keyboard.press("Enter")
    desk.wait_for_url(f"**/papers/{key}/")


def test_two_papers_are_found_and_compared(desk: "Page", site: Site) -> None:
    """Search, two ticks with Space, on to the bar, Enter: both stand side by side; one is taken away by its button."""
    desk.goto(f"{site.address}search/?q=quantisation")
    desk.locator("#results .tick input").nth(1).wait_for()
    for _ in range(2):
        _until(desk, "#results .tick input")
        desk.keyboard.press("Space")
    _until(desk, ".tray a")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/compare/?p=*,*")
    desk.locator("#table thead th a").nth(1).wait_for()
    assert desk.locator("#table thead th a").count() == 2
    _until(desk, "#table .drop")
    desk.keyboard.press("Enter")
    desk.wait_for_function("document.querySelectorAll('#table thead th a').length === 1")
