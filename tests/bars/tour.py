"""A walk of a browser through the samples of a site: at each it notes what axe objects to, what moved, what was loaded.

One visit serves all. On wide windows axe asks its rules of every element; those about colours, which take most of the
time and of which the answer follows from styles, it asks in both schemes of the first few elements of each look, and on
narrow windows, where the same elements stand, all of its rules.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bundled import Site
from kinds import samples

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WIDTHS = (390, 1440)
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")
COLOURS = ("color-contrast", "link-in-text-block")
REST = 150
"""Milliseconds without a request after which a page has come: scripts that load more ask for it one after the other."""
WORKING = 500
"""The same for a page with a worker, which may reckon in between."""
LONGEST = 60
"""Seconds until it is said what a page still waits for."""
RESTING = """(rest) => new Promise((done) => {
    setTimeout(() => requestIdleCallback(done, { timeout: 1000 }), rest);
})"""
"""Rests by the clock of the page, whose scripts and drawing come first: so a page that gets no turn has no rest."""
WATCH = """() => {
    window.moved = [];
    const note = (entries) => moved.push(...entries.filter((entry) => !entry.hadRecentInput));
    window.watch = new PerformanceObserver((list) => note(list.getEntries()));
    window.noted = () => { note(watch.takeRecords()); return moved; };
    watch.observe({ type: "layout-shift", buffered: true });
}"""
"""Notes what has moved and what will."""
MOVED = """() => {
    const about = ({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.nodeName ?? "a part that is gone";
    return noted().map((entry) => [entry.value, entry.sources.map(about).join(" | ")]);
}"""
NOTING = 100
"""Milliseconds in which a browser hands out what it has kept for who watches."""
TOLERATED = 0.0005
"""A word in the last line of a window, moved by a pixel; from 0.1 a page counts as restless (Web Vitals)."""
SURE = 2
"""What moves does so in so many more visits: a busy browser may paint a page in halves, as test_slow.py has it."""
LOOKS = """() => {
    window.looks ??= new Map();
    const told = ["color", "backgroundColor", "opacity", "fontSize", "fontWeight", "textDecorationLine"];
    for (const node of document.body.querySelectorAll("*")) {
        const style = getComputedStyle(node);
        const known = looks.get(node) ?? `${node.tagName} ${node.getAttribute("class") ?? ""}`;
        const shown = node.checkVisibility({ visibilityProperty: true });
        looks.set(node, [known, shown, ...told.map((name) => style[name])].join());
    }
}"""
"""Notes how each element looks in the scheme of the moment."""
THIN = """(few) => {
    const [often, places] = [new Map(), new Map()];
    const place = (node) => {
        if (node === document.body) return "";
        if (!places.has(node)) places.set(node, `${place(node.parentElement)}>${looks.get(node)}`);
        return places.get(node);
    };
    const scarce = (node) => (often.get(place(node)) ?? 0) < few;
    const thin = (node) => {
        if (node.matches("li, tr, p, dt, dd") && ![node, ...node.querySelectorAll("*")].some(scarce)) node.remove();
        else {
            often.set(place(node), (often.get(place(node)) ?? 0) + 1);
            [...node.children].forEach(thin);
        }
    };
    [...document.body.children].forEach(thin);
}"""
"""Removes entries of lists and tables that look, in both schemes and with all that is in them, as some before do."""
FEW = 5
"""So many elements of one look stay, for each place where it is found."""
AXE = """async (options) => {
    const { violations } = await axe.run(document, { ...options, resultTypes: ["violations"] });
    const why = (node) => [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ");
    const said = ({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${why(node)})`);
    return violations.flatMap(said);
}"""
SHAPES = {"runOnly": {"type": "tag", "values": RULES}, "rules": {rule: {"enabled": False} for rule in COLOURS}}
HUES = {"runOnly": {"type": "rule", "values": COLOURS}}
ALL = {"runOnly": {"type": "tag", "values": RULES}}


@dataclass(frozen=True, slots=True)
class Stop:
    """What was seen on one page at one width."""

    where: str
    faults: tuple[str, ...]
    """What axe objects to."""
    shifts: tuple[tuple[float, str], ...]
    """Each layout shift, and what moved."""
    requests: tuple[str, ...]
    """The addresses of all that the page loaded."""
    errors: tuple[str, ...]
    """Errors of scripts and failed requests."""
    wide: bool
    """Whether the page can be scrolled sideways."""


def tour(browser: "Browser", site: Site, axe: Path, width: int, addresses: Sequence[str] = ()) -> list[Stop]:
    """Visits some addresses, or else all samples, with a window of some width."""
    code = axe.read_text(encoding="utf-8")
    context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    context.set_default_timeout(60_000)
    page = context.new_page()
    stops = [
        look(page, site.address + address, f"{address or 'home'} at {width} px", code)
        for address in addresses or samples(site.folder)
    ]
    context.close()
    return stops


def look(page: "Page", address: str, where: str, axe: str) -> Stop:
    requests: list[str] = []
    errors: list[str] = []
    listeners: dict[Any, Callable[[Any], None]] = {
        "request": lambda request: requests.append(request.url),
        "requestfailed": lambda request: errors.append(f"{request.url}: {request.failure}"),
        "response": lambda answer: errors.append(f"{answer.url}: {answer.status}") if answer.status > 399 else None,
        "pageerror": lambda error: errors.append(str(error)),
    }
    for name, listener in listeners.items():
        page.on(name, listener)
    page.emulate_media(color_scheme="light")
    _visit(page, address)
    page.evaluate(WATCH)
    wide: bool = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.evaluate(axe)
    wide_window = page.evaluate("innerWidth") >= WIDTHS[-1]
    faults = [f"light: {fault}" for fault in page.evaluate(AXE, SHAPES)] if wide_window else []
    shifts = moved(page)
    faults += _faults_of_looks(page, HUES if wide_window else ALL)
    for _ in range(SURE):
        shifts = min(shifts, _shifts(page, address), key=_restless) if _restless(shifts) > TOLERATED else shifts
    for name, listener in listeners.items():
        page.remove_listener(name, listener)
    return Stop(
        where, tuple(faults), tuple((value, what) for value, what in shifts), tuple(requests), tuple(errors), wide
    )


def _visit(page: "Page", address: str) -> None:
    """Opens an address and waits until the page asks for nothing more; Playwright's own wait takes half a second."""
    waiting: list[Any] = []
    asked: list[Any] = []

    def noted(request: Any) -> None:
        asked.append(request)
        waiting.append(request)

    def answered(request: Any) -> None:
        if request in waiting:  # and not of the page before
            waiting.remove(request)

    listeners: dict[Any, Callable[[Any], None]] = {
        "request": noted,
        "requestfinished": answered,
        "requestfailed": answered,
    }
    for name, listener in listeners.items():
        page.on(name, listener)
    page.goto(address, wait_until="load")
    before, end = -1, time.monotonic() + LONGEST
    while waiting or before < len(asked):
        assert time.monotonic() < end, f"{address} waits for {[request.url for request in waiting]}"
        before = len(asked)
        page.evaluate(RESTING, WORKING if page.workers else REST)
    for name, listener in listeners.items():
        page.remove_listener(name, listener)


def moved(page: "Page") -> list[tuple[float, str]]:
    """Returns what has moved on a page, if need be since it was opened; it goes on being watched."""
    if page.evaluate("!window.watch"):
        page.evaluate(WATCH)
        page.wait_for_timeout(NOTING)
    found: list[tuple[float, str]] = page.evaluate(MOVED)
    return found


def _restless(shifts: list[tuple[float, str]]) -> float:
    return max((value for value, _ in shifts), default=0)


def _shifts(page: "Page", address: str) -> list[tuple[float, str]]:
    """Returns what moves on a page for who has nothing of it yet."""
    browser = page.context.browser
    assert browser is not None
    with browser.new_context(viewport=page.viewport_size, reduced_motion="reduce") as context:
        other = context.new_page()
        _visit(other, address)
        other.evaluate(WATCH)
        other.wait_for_timeout(WORKING)
        return moved(other)


def _faults_of_looks(page: "Page", rules: dict[str, Any]) -> list[str]:
    """Returns what axe objects to by some rules, and by those about colours in the dark; lists are shortened."""
    page.evaluate(LOOKS)
    page.emulate_media(color_scheme="dark")
    page.evaluate(LOOKS)
    page.evaluate(THIN, FEW)
    faults = [f"dark: {fault}" for fault in page.evaluate(AXE, HUES)]
    page.emulate_media(color_scheme="light")
    return faults + [f"light: {fault}" for fault in page.evaluate(AXE, rules)]
