"""A citation shows what the paper is, by pointer and by keyboard, without moving the page."""

import pytest
from playwright.sync_api import Browser, Page, expect
from toys import CARD_OF_GUST

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
LINK = ".reading > p a[data-key=gust]"
TERM = ".reading > p a.term"
BOX = """() => {
    const { left, top, right, bottom } = document.querySelector('#_card').getBoundingClientRect();
    return [left, top, innerWidth - right, innerHeight - bottom];
}"""
"""How far the card is from each edge of the window."""


def test_the_pointer_shows_a_card(page: "Page", windy: str) -> None:
    """Title, authors, year and one line; it stays under the pointer, leaves with it, and moves nothing."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{windy}topics/wind/")
    link, card = page.locator(LINK), page.get_by_role("tooltip")
    title = link.get_attribute("title")
    assert title
    height = page.evaluate("document.documentElement.scrollHeight")
    assert not [url for url in asked if "cards.json" in url], "nothing is fetched before it is wanted"
    link.hover()
    card.wait_for()
    expect(card.locator("span")).to_have_text(CARD_OF_GUST, use_inner_text=True)
    expect(link).to_have_attribute("aria-describedby", card.get_attribute("id"))
    assert link.get_attribute("title") is None, "no second tip over the first"
    assert page.evaluate("document.documentElement.scrollHeight") == height
    card.hover()
    page.wait_for_timeout(400)
    expect(card).to_be_visible()
    page.mouse.move(1, 1)
    card.wait_for(state="hidden")
    assert (link.get_attribute("title"), link.get_attribute("aria-describedby")) == (title, None)
    page.locator(".reading > p a[data-key=wind-atlas]").hover()
    card.wait_for()
    assert len([url for url in asked if "cards.json" in url]) == 1, "fetched once"


def test_the_keyboard_shows_a_card(page: "Page", windy: str) -> None:
    """The focus alone suffices; Escape closes the card and leaves the focus; going on closes it too."""
    page.goto(f"{windy}topics/wind/")
    card = page.get_by_role("tooltip")
    for _ in range(100):
        page.keyboard.press("Tab")
        if page.evaluate(f"document.activeElement.matches('{LINK}')"):
            break
    card.wait_for()
    expect(page.locator(LINK)).to_have_attribute("aria-describedby", "_card")
    expect(card.locator(".figure")).to_have_text("WindAtlas, gust speed: 31 m/s", use_inner_text=True)
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    page.wait_for_function(f"document.activeElement.matches('{LINK}')")
    page.keyboard.press("Tab")
    card.wait_for()
    assert "Gust" not in card.inner_text()


@pytest.mark.parametrize("width", [320, 390, 1440])
def test_the_card_stays_in_the_window(page: "Page", windy: str, width: int) -> None:
    """Wherever the link is, even at the lower edge, the whole card can be seen."""
    page.set_viewport_size({"width": width, "height": 500})
    page.goto(f"{windy}topics/wind/")
    page.evaluate(f"document.querySelector('{LINK}').scrollIntoView({{ block: 'end', behavior: 'instant' }})")
    page.locator(LINK).hover()
    page.get_by_role("tooltip").wait_for()
    assert min(page.evaluate(BOX)) >= 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_finger_gets_no_card(browser: "Browser", windy: str) -> None:
    """Where nothing can hover, a tap simply follows the link."""
    context = browser.new_context(has_touch=True, is_mobile=True, viewport={"width": 390, "height": 800})
    try:
        page = context.new_page()
        page.goto(f"{windy}topics/wind/")
        page.locator(LINK).tap()
        page.wait_for_url(f"{windy}papers/gust/")
        page.go_back()
        expect(page.locator("#_card")).to_have_count(0)
    finally:
        context.close()


def test_without_data_there_is_no_card(page: "Page", windy: str, errors: list[str]) -> None:
    """If the data cannot be had, the link keeps its title and works as ever."""
    page.route("**/*.json", lambda route: route.abort())
    page.goto(f"{windy}topics/wind/")
    with page.expect_event("requestfailed"):
        page.locator(LINK).hover()
    page.wait_for_function(f"document.querySelector('{LINK}').title !== ''")
    expect(page.locator("#_card")).to_be_hidden()
    errors.clear()


def test_a_term_shows_its_definition(page: "Page", windy: str) -> None:
    """By pointer and by keyboard, with the same card as citations; Escape closes it and leaves the focus."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{windy}topics/wind/")
    term, card = page.locator(TERM).first, page.get_by_role("tooltip")
    assert (term.inner_text(), term.get_attribute("href")) == ("Gusts", "../../glossary/#gust")
    term.hover()
    card.wait_for()
    expect(card.locator("span")).to_have_text(["gust", "A short burst of <wind>."], use_inner_text=True)
    page.mouse.move(1, 1)
    card.wait_for(state="hidden")
    for _ in range(100):
        page.keyboard.press("Tab")
        if page.evaluate(f"document.activeElement.matches('{TERM}')"):
            break
    card.wait_for()
    expect(term).to_have_attribute("aria-describedby", card.get_attribute("id"))
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    page.wait_for_function(f"document.activeElement.matches('{TERM}')")
    assert [url.rsplit("/", 1)[1] for url in asked if "/data/" in url] == ["glossary.json"], "one small file, once"
    page.keyboard.press("Enter")
    page.wait_for_url(f"{windy}glossary/#gust")


def test_a_finger_follows_a_term(browser: "Browser", windy: str) -> None:
    """On touch, a term simply leads to its entry."""
    context = browser.new_context(has_touch=True, is_mobile=True, viewport={"width": 390, "height": 800})
    try:
        page = context.new_page()
        page.goto(f"{windy}topics/wind/")
        page.locator(TERM).first.tap()
        page.wait_for_url(f"{windy}glossary/#gust")
    finally:
        context.close()


def test_the_focus_shows_a_card_far_down_the_page(page: "Page", windy: str) -> None:
    """The card waits for the window that scrolls to the focus, goes with the link, and comes back with it."""
    page.set_viewport_size({"width": 1000, "height": 300})
    page.goto(f"{windy}topics/wind/")
    page.locator(TERM).first.evaluate("link => link.focus({ focusVisible: true, preventScroll: true })")
    page.wait_for_function(f"document.querySelector('{TERM}').hasAttribute('aria-describedby')")
    card = page.get_by_role("tooltip")
    page.wait_for_function(f"document.querySelector('{TERM}').getBoundingClientRect().top > innerHeight")
    expect(card).to_be_hidden()
    page.evaluate(f"document.querySelector('{TERM}').scrollIntoView({{ block: 'center', behavior: 'instant' }})")
    card.wait_for()
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    card.wait_for(state="hidden")
