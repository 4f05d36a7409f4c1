"""Colours and keys: chosen once and kept, without a flash; keys that move, and never while one writes."""

import pytest
from playwright.sync_api import Browser, Page, Route, expect

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
LIGHT, DARK = "rgb(253, 252, 250)", "rgb(21, 24, 28)"
GROUND = "getComputedStyle(document.body).backgroundColor"
WATCH = f"""
    window.grounds = [];
    const look = () => {{
        const ground = document.body && {GROUND};
        if (ground && ground !== "rgba(0, 0, 0, 0)") grounds.push(ground);
    }};
    const frame = () => {{ look(); requestAnimationFrame(frame); }};
    frame();
    new MutationObserver(look).observe(document, {{ childList: true, subtree: true }});
"""
"""Notes each ground colour that the page has had since it began to load, once there was a stylesheet."""


def _focused(page: "Page") -> str:
    """Returns the key of the paper whose link has the focus."""
    return str(page.evaluate("document.activeElement.closest('li')?.querySelector('a').getAttribute('href') ?? ''"))


def test_the_button_cycles_and_the_choice_is_kept(page: "Page", windy: str) -> None:
    """System, light, dark, system: by click and by `t`; the next page knows, and so does the bar of the browser."""
    page.emulate_media(color_scheme="light")
    page.goto(windy)
    button = page.locator("#_theme")
    assert (button.get_attribute("aria-label"), page.evaluate(GROUND)) == ("Colours: system", LIGHT)
    button.click()
    expect(button).to_have_attribute("aria-label", "Colours: light")
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(GROUND) == LIGHT, "a choice outweighs the system"
    page.keyboard.press("t")
    assert (button.get_attribute("aria-label"), page.evaluate(GROUND)) == ("Colours: dark", DARK)
    page.emulate_media(color_scheme="light")
    page.goto(f"{windy}topics/wind/")
    assert (button.get_attribute("aria-label"), page.evaluate(GROUND)) == ("Colours: dark", DARK)
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    bars = page.locator("meta[name=theme-color]").evaluate_all("metas => metas.map((meta) => meta.content)")
    assert bars == ["#1e2228"] * 2
    page.keyboard.press("t")
    assert (button.get_attribute("aria-label"), page.evaluate(GROUND)) == ("Colours: system", LIGHT)
    assert page.evaluate("localStorage.length") == 0


@pytest.mark.own_page
@pytest.mark.parametrize(("system", "chosen", "ground"), [("light", "dark", DARK), ("dark", "light", LIGHT)])
def test_the_other_ground_never_flashes(page: "Page", windy: str, system: str, chosen: str, ground: str) -> None:
    """However late the scripts come, no frame has the colours that were not chosen."""

    def late(route: "Route") -> None:
        page.wait_for_timeout(300)
        route.continue_()

    page.emulate_media(color_scheme=system)  # type: ignore[arg-type]
    page.goto(windy)
    page.evaluate("theme => localStorage.setItem('surveypress-theme', theme)", chosen)
    page.add_init_script(WATCH)
    page.route("**/static/js/**/*.js", late)
    page.goto(f"{windy}topics/wind/")
    grounds = page.evaluate("grounds")
    assert len(grounds) > 1
    assert set(grounds) == {ground}


def test_a_colour_that_is_none_is_the_systems(page: "Page", windy: str) -> None:
    """Whatever stands in the storage, the page has one of its three colours, and the button leads on."""
    page.emulate_media(color_scheme="light")
    page.goto(windy)
    page.evaluate("localStorage.setItem('surveypress-theme', 'constructor')")
    page.reload()
    expect(page.locator("#_theme")).to_have_attribute("aria-label", "Colours: system")
    page.locator("#_theme").click(click_count=2)
    assert page.evaluate(GROUND) == DARK


@pytest.mark.own_page
def test_forbidden_storage_stops_nothing(page: "Page", windy: str) -> None:
    """Where a browser refuses to remember, the button still works on the page."""
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })")
    page.emulate_media(color_scheme="light")
    page.goto(windy)
    page.locator("#_theme").click(click_count=2)
    assert page.evaluate(GROUND) == DARK


def test_without_javascript_there_is_no_dead_button(browser: "Browser", windy: str) -> None:
    """What only a script can do is not offered without one; the colours still follow the system."""
    context = browser.new_context(java_script_enabled=False, color_scheme="dark")
    try:
        page = context.new_page()
        page.goto(f"{windy}topics/wind/")
        expect(page.locator("#_theme")).to_be_hidden()
        expect(page.locator("main").get_by_role("button")).to_have_count(0)
        expect(page.locator("[data-part=papers] > ul > li[data-year]")).to_have_count(9)
    finally:
        context.close()


def test_a_question_mark_lists_the_keys(page: "Page", windy: str) -> None:
    """The list opens over the page, holds the focus, closes with Escape, and gives the focus back."""
    page.goto(windy)
    page.locator("nav[aria-label=Main] a").first.focus()
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keyboard shortcuts")
    dialog.wait_for()
    expect(dialog.locator("kbd")).to_have_text(["/", "j", "k", "t", "?", "Esc"], use_inner_text=True)
    page.wait_for_function("!!document.activeElement.closest('dialog')")
    page.keyboard.press("t")
    expect(page.locator("#_theme")).to_have_attribute("aria-label", "Colours: system")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    page.wait_for_function("document.activeElement.matches('nav[aria-label=Main] a')")
    page.keyboard.press("?")
    dialog.wait_for()
    expect(page.locator("dialog")).to_have_count(1)
    dialog.get_by_role("button", name="Close").click()
    expect(dialog).to_be_hidden()


@pytest.mark.parametrize("address", ["years/2024/", "topics/wind/"])
def test_j_and_k_move_through_a_list(page: "Page", windy: str, address: str) -> None:
    """To the next paper and back, with a focus that is seen; Enter opens the paper."""
    page.goto(f"{windy}{address}")
    page.keyboard.press("j")
    first = _focused(page)
    assert "papers/" in first
    page.wait_for_function("document.activeElement.matches(':focus-visible')")
    page.keyboard.press("j")
    second = _focused(page)
    assert "papers/" in second
    assert second != first
    page.keyboard.press("k")
    assert _focused(page) == first
    page.keyboard.press("k")
    assert _focused(page) == first, "there is nothing before the first"
    page.keyboard.press("Enter")
    page.wait_for_url(f"{windy}{first.removeprefix('../../')}")


def test_j_moves_through_search_results(page: "Page", windy: str) -> None:
    """Results of a search are a list as well."""
    page.goto(f"{windy}search/?q=wind")
    page.locator("#results[data-state=done] li").first.wait_for()
    page.keyboard.press("j")
    page.wait_for_function("document.activeElement === document.querySelector('#results a')")


def test_no_key_acts_while_writing_or_with_a_modifier(page: "Page", windy: str) -> None:
    """Letters in a field are letters, and the browser keeps its own shortcuts."""
    page.goto(f"{windy}years/2024/")
    for modifier in ("Control", "Alt", "Meta"):
        for key in "jt":
            page.locator("body").dispatch_event(
                "keydown", {"key": key, "bubbles": True, f"{modifier.replace('Control', 'ctrl').lower()}Key": True}
            )
    assert _focused(page) == ""
    expect(page.locator("#_theme")).to_have_attribute("aria-label", "Colours: system")
    page.locator("#_find").focus()
    page.keyboard.type("jkt?/")
    expect(page.locator("#_find")).to_have_value("jkt?/")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator("#_theme")).to_have_attribute("aria-label", "Colours: system")


def test_the_menu_hides_nothing_past_an_edge(page: "Page", windy: str) -> None:
    """On a phone every group is in sight, one of them marked; it opens, and closes when one looks elsewhere."""
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{windy}bibliography/")
    expect(page.locator(".menu .current")).to_have_text("Browse", use_inner_text=True)
    for group in page.locator(".bar nav > ul > li").all():
        box = group.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
    page.locator(".menu summary", has_text="Tools").click()
    box = page.locator(".menu[open] ul").bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    page.mouse.click(5, 690)
    expect(page.locator(".menu[open]")).to_have_count(0)
