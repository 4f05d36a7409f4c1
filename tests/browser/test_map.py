"""The map in a browser: moved and scaled by wheel, drag and keys, narrowed and searched, with cards and an address."""

import random
import re
from collections.abc import Iterator

import pytest
from accessible import faults
from playwright.sync_api import Browser, Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]


@pytest.fixture
def chart(page: "Page", windy: str) -> "Page":
    """The page of the map, ready."""
    page.set_viewport_size({"width": 1280, "height": 900})
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{windy}map/")
    page.locator("#map[role=application]").wait_for()
    return page


def _view(page: "Page") -> list[float]:
    """Returns the part of the drawing that is seen: left, top, width, height."""
    return [float(number) for number in str(page.locator("#map svg").get_attribute("viewBox")).split()]


def _dot(page: "Page", key: str) -> tuple[float, float]:
    """Returns where a paper's dot stands in the window."""
    box = page.locator(f'#map a[href$="/{key}/"] circle').bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def _nearer(page: "Page", key: str, turns: int) -> None:
    """Scales the map about a paper's dot by turns of the wheel."""
    page.mouse.move(*_dot(page, key))
    for _ in range(turns):
        before = _view(page)[2]
        page.mouse.wheel(0, -300)
        page.wait_for_function(
            "before => document.querySelector('#map svg').viewBox.baseVal.width < before", arg=before
        )


def _on(page: "Page") -> set[str]:
    """Returns the keys of the papers that are not faded."""
    links = page.locator("#map svg a:not(.off)").all()
    return {str(link.get_attribute("href")).split("/")[-2] for link in links}


def test_the_wheel_scales_about_the_pointer(chart: "Page") -> None:
    """What lies under the pointer stays there; turned back, the whole map is seen again."""
    whole = _view(chart)
    x, y = _dot(chart, "gale")
    chart.mouse.move(x, y)
    chart.mouse.wheel(0, -400)
    chart.wait_for_function("document.querySelector('#map svg').viewBox.baseVal.width < 450")
    near = _view(chart)
    assert near[2] < whole[2] / 1.5
    assert _dot(chart, "gale") == pytest.approx((x, y), abs=1.5)
    for _ in range(4):
        chart.mouse.wheel(0, 300)
    chart.wait_for_function(f"document.querySelector('#map svg').viewBox.baseVal.width > {whole[2] - 1}")
    assert _view(chart) == pytest.approx(whole, abs=0.5)


def test_a_drag_moves_the_map_and_is_no_click(chart: "Page") -> None:
    """The map follows the pointer; letting go over a dot opens no card."""
    _nearer(chart, "gale", 1)
    before = _view(chart)
    x, y = _dot(chart, "gale")
    chart.mouse.move(x, y)
    chart.mouse.down()
    chart.mouse.move(x - 40, y - 20, steps=4)
    chart.mouse.up()
    after = _view(chart)
    assert after[0] > before[0]
    assert after[1] > before[1]
    assert _dot(chart, "gale") == pytest.approx((x - 40, y - 20), abs=1.5)
    expect(chart.locator("#picked")).to_be_hidden()
    assert chart.url.split("?")[0].endswith("/map/")


def test_keys_move_and_scale_the_map(chart: "Page") -> None:
    """Plus, minus, 0 and the arrows do what the pointer does, once the map has the focus."""
    whole = _view(chart)
    chart.locator("#map").focus()
    chart.keyboard.press("+")
    chart.keyboard.press("+")
    near = _view(chart)
    assert near[2] < whole[2] / 2
    chart.keyboard.press("ArrowRight")
    chart.keyboard.press("ArrowDown")
    moved = _view(chart)
    assert moved[0] > near[0]
    assert moved[1] > near[1]
    chart.keyboard.press("-")
    assert _view(chart)[2] > near[2]
    chart.keyboard.press("0")
    assert _view(chart) == pytest.approx(whole, abs=0.5)


def test_keys_reach_every_paper_and_open_its_card(chart: "Page") -> None:
    """After the map comes one stop, a paper: arrows and Page Down lead to others, Enter opens a card, Esc goes back."""
    chart.locator("#map").focus()
    chart.keyboard.press("Tab")
    here = chart.locator("#here")
    assert here.evaluate("node => node === document.activeElement")
    seen = {here.get_attribute("href")}
    for key in random.Random(2).choices(["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"], k=60):
        chart.keyboard.press(key)
        seen.add(here.get_attribute("href"))
    assert len(seen) > 5
    for _ in range(14):
        chart.keyboard.press("PageDown")
        seen.add(here.get_attribute("href"))
    assert len(seen) == 15
    address = str(here.get_attribute("href")).removeprefix("..")
    chart.keyboard.press("Enter")
    card = chart.get_by_role("region", name="The chosen paper")
    card.wait_for()
    assert str(card.locator("h2 a").get_attribute("href")).endswith(address)
    assert card.evaluate("node => node === document.activeElement")
    chart.keyboard.press("Escape")
    expect(card).to_be_hidden()
    assert here.evaluate("node => node === document.activeElement")
    chart.keyboard.press("Tab")
    legend = chart.locator("#legend a, #legend button").first
    assert legend.evaluate("node => node === document.activeElement"), "no trap"


def test_a_click_opens_a_card_that_leads_on(chart: "Page", windy: str) -> None:
    """The card says what the paper is; a related paper opens its own card; the title leads to the page."""
    chart.mouse.click(*_dot(chart, "reel"))
    card = chart.locator("#picked")
    card.locator("li a").first.wait_for()
    expect(card.locator("h2")).to_have_text(
        chart.evaluate("fetch('../papers/reel.json').then(answer => answer.json()).then(paper => paper.title)"),
        use_inner_text=True,
    )
    expect(chart).to_have_url(re.compile(re.escape("paper=reel")))
    related = card.locator("li a").first.inner_text()
    card.locator("li a").first.click()
    chart.wait_for_function("title => document.querySelector('#picked h2').textContent === title", arg=related)
    chart.go_back()
    chart.wait_for_function("location.search.includes('paper=reel')")
    assert card.locator("h2").inner_text() != related
    chart.go_back()
    card.wait_for(state="hidden")
    chart.go_forward()
    card.locator("h2 a").click()
    chart.wait_for_url(f"{windy}papers/reel/")


def test_a_topic_and_years_narrow_the_map(chart: "Page") -> None:
    """Papers of other topics and years fade; how many are left is said; the address holds it; back takes it back."""
    chart.get_by_role("button", name="Flying kites").click()
    flying = _on(chart)
    assert {"gale", "zephyr"} <= flying
    assert "silkworm" not in flying
    status = chart.locator("#status")
    expect(status).to_have_text(f"{len(flying)} of 15 papers", use_inner_text=True)
    expect(chart.get_by_role("button", name="Flying kites")).to_have_attribute("aria-pressed", "true")
    chart.get_by_label("Topic").select_option("wind")
    chart.get_by_label("From").select_option("2024")
    assert {"draught", "gale", "squall"} <= _on(chart) < flying
    expect(chart).to_have_url(re.compile(re.escape("?topic=wind&from=2024") + "$"))
    chart.go_back()
    chart.wait_for_url("**/map/?topic=wind")
    expect(chart.get_by_label("From")).to_have_value("")
    chart.go_back()
    chart.wait_for_url("**/map/?topic=flying")
    assert _on(chart) == flying
    chart.get_by_role("button", name="Show all").click()
    chart.wait_for_function("!location.search")
    assert len(_on(chart)) == 15
    expect(status).to_have_text("", use_inner_text=True)


def test_words_are_found_and_highlighted(chart: "Page") -> None:
    """Papers whose titles hold all the words stand out, the others fade; half-typed words make one step back."""
    chart.get_by_label("Find in titles").press_sequentially("NAMED gal")
    assert _on(chart) == {"gale"}
    expect(chart.locator("#map .found")).to_have_count(1)
    expect(chart.locator("#status")).to_have_text("1 of 15 papers", use_inner_text=True)
    expect(chart).to_have_url(re.compile(re.escape("?q=NAMED+gal") + "$"))
    chart.go_back()
    chart.wait_for_function("!location.search")
    assert len(_on(chart)) == 15
    expect(chart.locator("#map .found")).to_have_count(0)


def test_an_address_restores_all_of_it(chart: "Page", windy: str) -> None:
    """Topic, words, years, the chosen paper, the list and the part of the map that is seen can be shared."""
    chart.goto(f"{windy}map/?q=named&topic=wind&from=2021&to=2024&paper=gale&view=list&at=250,200,3.00")
    chart.locator("#picked h2").wait_for()
    expect(chart.locator("[name=to]")).to_have_value("2024")
    assert _on(chart) == {"breeze", "draught", "gale", "mistral", "squall", "zephyr"}
    chart.locator("#as-list li:visible").first.wait_for()
    expect(chart.locator("#as-list li:visible")).to_have_count(6)
    assert _view(chart)[2] < 250
    chart.goto(f"{windy}map/?topic=nowhere&paper=nobody&at=x,1,e&from=1066")
    chart.locator("#map[role=application]").wait_for()
    assert len(_on(chart)) == 15
    expect(chart.locator("#picked")).to_be_hidden()


def test_the_list_says_the_same(chart: "Page") -> None:
    """Opened, it holds every paper once, below its area and topic, and follows what is asked of the map."""
    chart.get_by_text("All papers as a list").click()
    items = chart.locator("#as-list li")
    items.first.wait_for()
    expect(items).to_have_count(15)
    assert [text.strip() for text in chart.locator("#as-list h2").all_inner_texts()][:2] == [
        "Making kites",
        "Flying kites",
    ]
    expect(chart).to_have_url(re.compile(re.escape("view=list")))
    chart.get_by_role("button", name="Flying kites").click()
    expect(chart.locator("#as-list li:visible")).to_have_count(len(_on(chart)))
    assert chart.locator("#as-list h2:visible").first.inner_text() in {"Making kites", "Flying kites"}


def test_names_come_with_nearness(chart: "Page") -> None:
    """At first the areas are named, nearer by the topics, nearer still the papers."""
    assert chart.locator("#names .area:visible").count() >= 1, "those that have room"
    expect(chart.locator("#names .paper")).to_have_count(0)
    _nearer(chart, "gale", 4)
    chart.locator("#names .paper").first.wait_for()
    expect(chart.locator("#names .area:visible")).to_have_count(0)
    chart.locator("#zoom [value='0']").click()
    chart.wait_for_function("!document.querySelector('#names .paper')")


def test_a_finger_taps_near_a_dot(browser: "Browser", windy: str) -> None:
    """A tap beside a dot opens the nearest one, as dots are smaller than fingers."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(f"{windy}map/")
    page.locator("#map[role=application]").wait_for()
    page.locator("#map").scroll_into_view_if_needed()
    x, y = _dot(page, "reel")
    page.touchscreen.tap(x + 7, y + 5)
    page.locator("#picked h2").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing sticks out"
    context.close()


def test_two_fingers_scale_it(browser: "Browser", windy: str) -> None:
    """Fingers that part make the map larger about the place between them."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(f"{windy}map/")
    page.locator("#map[role=application]").wait_for()
    before = _view(page)
    box = page.locator("#map").bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    client = context.new_cdp_session(page)

    def touch(kind: str, spread: float) -> None:
        points = [] if kind == "touchEnd" else [{"x": x - spread, "y": y, "id": 0}, {"x": x + spread, "y": y, "id": 1}]
        client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    touch("touchStart", 20)
    for spread in (30, 45, 60):
        touch("touchMove", spread)
    touch("touchEnd", 0)
    page.wait_for_function(f"document.querySelector('#map svg').viewBox.baseVal.width < {before[2] / 2}")
    context.close()


@pytest.fixture
def plain(browser: "Browser", windy: str) -> "Iterator[Page]":
    """The page of the map in a browser that runs no scripts."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{windy}map/")
    yield page
    context.close()


def test_without_scripts_it_is_a_picture_with_links(plain: "Page", windy: str) -> None:
    """Dots and the names of areas are seen, each dot leads to its paper, and nothing is shown that would not work."""
    expect(plain.locator("#map circle:visible")).to_have_count(15)
    expect(plain.locator("#names .area:visible")).to_have_count(2)
    expect(plain.locator("#ask, #zoom, #as-list").filter(visible=True)).to_have_count(0)
    expect(plain.locator("#legend a")).to_have_count(2)
    plain.mouse.click(*_dot(plain, "gale"))
    plain.wait_for_url(f"{windy}papers/gale/")


@pytest.mark.parametrize("width", [390, 1440])
def test_axe_finds_nothing(page: "Page", windy: str, width: int) -> None:
    """With a card open, papers found, an area chosen and the list unfolded."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{windy}map/?topic=flying&q=named&paper=gale&view=list")
    page.locator("#picked li a").first.wait_for()
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing sticks out"
    page.keyboard.press("Escape")
    assert faults(page) == []


def test_bridges_are_ringed(chart: "Page") -> None:
    """The button rings papers that lead from area to area, and the address says so."""
    bridges = chart.locator("#map a[data-bridge] circle")
    assert bridges.count() > 0
    ring = "nodes => nodes.map(node => getComputedStyle(node).strokeWidth)"
    before = bridges.evaluate_all(ring)
    button = chart.get_by_role("button", name="Mark cross-area papers")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(chart).to_have_url(re.compile(re.escape("bridges=1")))
    assert all(float(now[:-2]) > float(then[:-2]) for now, then in zip(bridges.evaluate_all(ring), before, strict=True))
    chart.go_back()
    chart.wait_for_function("!location.search")
    expect(button).to_have_attribute("aria-pressed", "false")
