"""Chips that narrow a list of papers: the choice stands in the address, and the back button undoes it."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect
from toys import paper, served, toy

from surveypress.build.pipeline import build

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
PLACES = ".filters, .filters .count, .narrowed + *, .papers, footer.site"
PLACE = """nodes => nodes.map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return [x, y, width, height, node.matches(".count") ? node.textContent : ""];
})"""
SHOWN = "[data-part=papers] > ul > li[data-year]:visible > a:first-child, .papers > li:visible > a"

CODED = 3
"""Papers of these that have code."""
VENUES = ("Kite Days 2020", "Kite Days 2021", "KnotConf 2021", "", "", "", "")


@pytest.fixture(scope="module")
def venues(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey with papers of two venues that report on one data set, built and served."""
    survey = toy(tmp_path_factory.mktemp("venues"))
    for n, venue in enumerate(VENUES):
        results = f"results: [{{dataset: Towers, metric: height, value: '{n}', unit: m}}]"
        code = f"code: https://example.org/tower-{n}\n" if n < CODED else ""
        paper(survey.root, f"tower-{n}", f"topics: [wind]\nvenue: {venue}\n{code}{results}")
    build(survey)
    with served(survey.out, "/") as address:
        yield address


def _shown(page: "Page") -> set[str]:
    """Returns the keys of the papers that the list shows."""
    links = page.locator(SHOWN).evaluate_all("links => links.map((link) => link.getAttribute('href'))")
    return {link.rstrip("/").rsplit("/", 1)[1] for link in links}


def _shows(page: "Page", keys: set[str]) -> None:
    """Waits until the list shows these papers: the script that narrows it for an address comes after the page."""
    expect(page.locator(SHOWN)).to_have_count(len(keys))
    assert _shown(page) == keys


def _chip(page: "Page", group: str, name: str) -> None:
    """Presses a chip and waits until it is drawn: the script comes with the first press, and with it a longer list."""
    if page.locator(".filters:not([open])").count():
        page.locator(".filters summary").click()
    chip = page.get_by_role("group", name=group).get_by_role("button", name=re.compile(f"^{name}"))
    pressed = chip.get_attribute("aria-pressed")
    chip.click()
    page.wait_for_function("([chip, was]) => chip.ariaPressed !== was", arg=[chip.element_handle(), pressed])


def test_chips_narrow_a_topic(page: "Page", windy: str) -> None:
    """By year and by facet together; years without a paper lose their heading; the count is said aloud."""
    page.goto(f"{windy}topics/wind/")
    assert len(_shown(page)) == 9
    _chip(page, "Contribution", "Method")
    assert _shown(page) == {"breeze", "gale", "mistral", "zephyr"}
    expect(page.locator("[data-part=papers] > h3:visible")).to_have_text(["2024", "2022", "2021"], use_inner_text=True)
    expect(page.locator(".narrowed [role=status]")).to_have_text("4 of 9 papers", use_inner_text=True)
    _chip(page, "Year", "2024")
    assert _shown(page) == {"gale"}
    expect(page.locator("[data-part=papers] > h3:visible")).to_have_text(["2024"], use_inner_text=True)
    expect(page.locator("[aria-pressed=true]")).to_have_count(2)
    expect(page.get_by_role("button", name=re.compile("^2023"))).to_be_disabled()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Show all").click()
    assert len(_shown(page)) == 9
    assert "?" not in page.url
    expect(page.locator("#_related:visible")).to_have_count(page.locator("#_related").count())


def test_the_choice_stands_in_the_address(page: "Page", windy: str) -> None:
    """An address with a choice shows it at once; each choice is a step that the back button undoes."""
    page.goto(f"{windy}topics/wind/?year=2024&contribution=survey&other=1#_papers")
    _shows(page, {"draught", "kites-surveyed"})
    expect(page.locator(".filters[open]")).to_have_count(1)
    _chip(page, "Material", "Paper")
    expect(page).to_have_url(f"{windy}topics/wind/?year=2024&contribution=survey&other=1&material=paper#_papers")
    _shows(page, {"kites-surveyed"})
    page.reload()
    _shows(page, {"kites-surveyed"})
    page.go_back()
    page.wait_for_url(lambda url: "material" not in url)
    _shows(page, {"draught", "kites-surveyed"})
    _chip(page, "Year", "2024")
    expect(page).to_have_url(re.compile(re.escape("?contribution=survey&other=1#_papers") + "$"))
    page.goto(f"{windy}topics/wind/?year=1066")
    assert len(_shown(page)) == 9, "what no chip offers chooses nothing"


def test_chips_narrow_lists_and_areas(page: "Page", windy: str) -> None:
    """So do the chips of year pages and of areas, whose headings are topics."""
    page.goto(f"{windy}years/2024/")
    expect(page.get_by_role("group", name="Published")).to_have_count(0)
    _chip(page, "Contribution", "Survey")
    assert _shown(page) == {"draught", "kites-surveyed"}
    page.keyboard.press("Tab")
    page.goto(f"{windy}topics/flying/")
    _chip(page, "Year", "2021")
    assert {"breeze", "zephyr"} <= _shown(page)
    assert "gale" not in _shown(page)


def test_a_long_list_is_narrowed_as_a_whole(page: "Page", windy: str) -> None:
    """Chips count and narrow the papers of all pages; the pages come back when all is shown again."""
    pages = []
    for address in ("topics/flying/", "topics/flying/2/"):
        page.goto(f"{windy}{address}")
        pages.append(_shown(page))
    page.locator(".filters summary").click()
    chip = page.get_by_role("group", name="Contribution").get_by_role("button", name=re.compile("^Method"))
    count = int(chip.locator(".count").inner_text())
    chip.click()
    page.wait_for_function("document.querySelector('.pager').hidden")
    assert len(_shown(page)) == count
    assert _shown(page) <= pages[0] | pages[1]
    assert _shown(page) & pages[0] - pages[1]
    total = len(pages[0] | pages[1])
    expect(page.locator(".narrowed [role=status]")).to_have_text(f"{count} of {total} papers", use_inner_text=True)
    page.get_by_role("button", name="Show all").click()
    assert _shown(page) == pages[1]
    expect(page.locator(".pager:visible")).to_have_count(1)


def test_j_passes_hidden_papers_by(page: "Page", windy: str) -> None:
    """Keys move through what is shown."""
    page.goto(f"{windy}topics/wind/?contribution=method")
    page.locator(".narrowed:visible").wait_for()
    found = []
    for _ in range(4):
        page.keyboard.press("j")
        found.append(page.evaluate("document.activeElement.dataset.key"))
    assert set(found) == {"breeze", "gale", "mistral", "zephyr"}


def test_short_lists_have_no_chips(page: "Page", windy: str) -> None:
    """A list of two or three papers is seen at a glance."""
    page.goto(f"{windy}topics/lines/")
    expect(page.locator(".filters, .narrowed")).to_have_count(0)


def test_a_wide_window_has_the_chips_beside_the_list(page: "Page", windy: str) -> None:
    """They stand open in a column of their own and nothing moves; a narrower window has them closed above the list."""
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(f"{windy}years/2024/")
    page.locator(".filters[open]").wait_for()
    chips, papers = (page.locator(part).bounding_box() for part in (".filters", "ol.papers"))
    assert chips
    assert papers
    assert chips["x"] > papers["x"] + papers["width"]
    assert chips["y"] < papers["y"] + 30
    page.set_viewport_size({"width": 820, "height": 900})
    page.reload()
    page.locator(".filters:not([open])").wait_for()
    chips, papers = (page.locator(part).bounding_box() for part in (".filters", "ol.papers"))
    assert chips
    assert papers
    assert chips["y"] + chips["height"] <= papers["y"]


@pytest.mark.parametrize("width", [390, 820, 1440])
@pytest.mark.parametrize("url", ["topics/wind/", "years/2024/"])
def test_nothing_moves_when_the_script_comes(page: "Page", windy: str, url: str, width: int) -> None:
    """The chips and what follows them stand where they stood before, and say what they said."""
    page.set_viewport_size({"width": width, "height": 900})
    page.route("**/lists/main.*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto(windy + url)
    before = page.locator(PLACES).evaluate_all(PLACE)
    page.unroute("**/lists/main.*.js")
    page.reload()
    expect(page.locator(".filters[data-ready]")).to_have_count(1)
    assert len(before) > 5
    assert page.locator(PLACES).evaluate_all(PLACE) == before


def test_the_table_of_a_topic_is_filtered_by_the_same_chips(page: "Page", windy: str) -> None:
    """A choice in one place holds in both, with the words of the table's own field, and for who follows the link."""
    page.goto(f"{windy}topics/wind/")
    rows = page.locator("#_comparison ~ .table tbody tr:visible")
    expect(rows).to_have_count(8)
    page.get_by_text("More filters").click()
    box = page.locator("details.chips")
    expect(box.get_by_role("group", name="Code")).to_have_count(0)
    box.get_by_role("button", name=re.compile("^Method")).click()
    expect(rows).to_have_count(4)
    assert _shown(page) == {"breeze", "gale", "mistral", "zephyr"}
    expect(page.locator(".tools [role=status]")).to_have_text("4 of 8 rows: Method")
    page.get_by_role("searchbox", name=re.compile("Filter rows")).fill("2024")
    expect(rows).to_have_count(1)
    page.goto(page.url)
    expect(rows).to_have_count(1)
    page.get_by_role("searchbox", name=re.compile("Filter rows")).fill("")
    expect(rows).to_have_count(4)
    page.get_by_text("More filters").click()
    expect(box.locator("[aria-pressed=true]")).to_have_text(re.compile("^Method"))
    page.get_by_role("button", name="Show all").click()
    expect(rows).to_have_count(8)


def test_a_list_is_filtered_by_venue(page: "Page", venues: str) -> None:
    """Venues are chips as facets are: by their short names, those of most papers first."""
    page.goto(f"{venues}topics/wind/?venue=kite-days")
    expect(page.locator("[data-part=papers] > ul > li:visible")).to_have_count(2)
    chips = page.get_by_role("group", name="Venue").get_by_role("button")
    expect(chips).to_have_text(["Kite Days2", "KnotConf1"])


def test_a_table_of_results_is_filtered_too(page: "Page", venues: str) -> None:
    """A page of results has the chips in the tools of its table."""
    page.goto(f"{venues}results/towers/")
    rows = page.locator("tbody tr:visible")
    expect(rows).to_have_count(7)
    page.get_by_text("More filters").click()
    page.locator("details.chips").get_by_role("button", name=re.compile("^KnotConf")).click()
    expect(rows).to_have_count(1)
    expect(page.locator(".tools [role=status]")).to_have_text("1 of 7 rows: KnotConf")


def test_a_link_shows_the_same_of_a_table(page: "Page", venues: str) -> None:
    """Words, code, order and columns stand in the address; the box for code and the chip of the list are one choice."""
    page.goto(f"{venues}topics/wind/")
    table = page.locator("#_comparison ~ .table table")
    rows, head = table.locator("tbody tr:visible"), table.get_by_role("columnheader", name="Results")
    field, box = page.get_by_role("searchbox", name="Filter rows"), page.get_by_role("checkbox", name="With code")
    status = page.locator(".tools [role=status]")
    field.fill("tower")
    expect(rows).to_have_count(len(VENUES))
    box.check()
    expect(status).to_have_text("3 of 9 rows: With code")
    for order in ("ascending", "descending"):
        head.get_by_role("button").click()
        expect(head).to_have_attribute("aria-sort", order)
    page.get_by_text("Columns", exact=True).click()
    page.get_by_role("checkbox", name="Year").uncheck()
    page.wait_for_url(re.compile("code=yes.*order=-results.*without=year"))
    seen = rows.all_inner_texts()
    page.goto(page.url)
    expect(status).to_have_text("3 of 9 rows: With code")
    expect(head).to_have_attribute("aria-sort", "descending")
    assert rows.all_inner_texts() == seen
    expect(box).to_be_checked()
    expect(field).to_have_value("tower")
    expect(table.get_by_role("columnheader", name="Year")).to_be_hidden()
    page.get_by_role("button", name="Show all").click()
    expect(box).not_to_be_checked()
    expect(rows).to_have_count(len(VENUES))
