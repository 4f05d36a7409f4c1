"""Results stand before Pagefind has answered, what it adds moves nothing, and what meaning finds says so."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from toys import paper, served, toy

from surveypress.pipeline import build

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
PLACES = """[...document.querySelectorAll('#results > li')].map((li) =>
    [li.dataset.key, li.getBoundingClientRect().top, li.getBoundingClientRect().height])"""
SUMMARY = "{} The zephyrometer hums when cloth {} a steady draught, and its needle shows the hour of calm."
TLDR = "A kite that {} for as long as the wind lasts, and what its {} is made of, in a line that is rather long."


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey with papers that say one thing in two ways."""
    survey = toy(tmp_path_factory.mktemp("at-once"))
    for number in range(6):
        tail = f"title: Tail {number}\ntopics: [wind]\ntldr: {TLDR.format('hangs', 'tail')}"
        paper(survey.root, f"tail-{number}", tail, SUMMARY.format("A streamer steadies.", "meets"))
        ribbon = f"title: Ribbon {number}\ntopics: [wind]\ntldr: {TLDR.format('hovers', 'ribbon')}"
        paper(survey.root, f"ribbon-{number}", ribbon, SUMMARY.format("A streamer calms.", "feels"))
    build(survey)
    with served(survey.out) as address:
        yield address


def _held(page: "Page") -> "list[Route]":
    """Holds Pagefind back until the request is let go."""
    held: list[Route] = []

    def hold(route: "Route") -> None:
        held.append(route)

    page.route("**/pagefind/pagefind.js", hold)
    return held


def test_the_first_results_do_not_wait(page: "Page", home: str) -> None:
    """While Pagefind is on its way the list stands already; its passages then change words, but no place."""
    held = _held(page)
    page.goto(f"{home}search/?q=zephyrometer")
    page.wait_for_selector("#results[data-state=drawn]")
    before = page.evaluate(PLACES)
    line = page.locator("#results .tldr").first
    assert len(before) == 12
    assert "zephyrometer" not in line.inner_text()
    assert "12 results" in page.locator("#status").inner_text()
    held[0].continue_()
    page.wait_for_selector("#results[data-state=done]")
    assert line.locator("mark").inner_text() == "zephyrometer"
    assert page.evaluate(PLACES) == before


def test_in_an_order_by_year_all_come_at_once(page: "Page", home: str) -> None:
    """What only Pagefind finds would come in between, so a sorted list waits for it."""
    held = _held(page)
    page.goto(f"{home}search/?q=zephyrometer&sort=oldest")
    page.wait_for_selector("#results[data-state=busy]", state="attached")
    page.wait_for_function("performance.getEntriesByType('resource').some(({ name }) => name.endsWith('search.json'))")
    assert page.locator("#results > li").count() == 0
    page.wait_for_timeout(100)
    held[0].continue_()
    page.wait_for_selector("#results[data-state=done]")
    assert page.locator("#results > li").count() == 12


def test_what_is_found_by_meaning_says_so(page: "Page", home: str) -> None:
    """A paper that says none of the words, but is about the same, says what else it is about."""
    page.goto(f"{home}search/?q=tail+hangs")
    page.wait_for_selector("#results[data-state=done]")
    said = page.locator("#results > li[data-key=tail-1] .also")
    meant = page.locator("#results > li[data-key^=ribbon] .also")
    assert said.count() == 0
    assert meant.count() > 0
    assert meant.first.inner_text().startswith("Also about: ")
