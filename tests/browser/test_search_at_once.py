"""Results stand before Pagefind has answered, what it adds moves nothing, and what meaning finds says so."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Route, expect
from toys import paper, served, toy

from surveypress.build.pipeline import build

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
PLACES = """[...document.querySelectorAll('#results li')].map((li) =>
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
    paper(survey.root, "named", "title: Quillnet2.5 Report\ntopics: [wind]", "A net of feathers.")
    paper(survey.root, "both", "title: Of quillnet\ntopics: [wind]", "It measures 2.5 ells.")
    build(survey)
    with served(survey.out) as address:
        yield address


def _held(page: "Page", what: str = "pagefind/pagefind.js") -> "list[Route]":
    """Holds Pagefind, or another file, back until the request is let go."""
    held: list[Route] = []

    def hold(route: "Route") -> None:
        held.append(route)

    page.route(f"**/{what}", hold)
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
    expect(page.locator("#status")).to_contain_text("12 results", use_inner_text=True)
    held[0].continue_()
    page.wait_for_selector("#results[data-state=done]")
    expect(line.locator("mark")).to_have_text("zephyrometer", use_inner_text=True)
    assert page.evaluate(PLACES) == before


def test_in_an_order_by_year_all_come_at_once(page: "Page", home: str) -> None:
    """What only Pagefind finds would come in between, so a sorted list waits for it."""
    held = _held(page)
    page.goto(f"{home}search/?q=zephyrometer&sort=oldest")
    page.wait_for_selector("#results[data-state=busy]", state="attached")
    page.wait_for_function("performance.getEntriesByType('resource').some(({ name }) => name.endsWith('search.json'))")
    expect(page.locator("#results li")).to_have_count(0)
    page.wait_for_timeout(100)
    held[0].continue_()
    page.wait_for_selector("#results[data-state=done]")
    expect(page.locator("#results li")).to_have_count(12)


def test_what_is_found_by_meaning_says_so(page: "Page", home: str) -> None:
    """A paper that says none of the words, but is about the same, says what else it is about."""
    page.goto(f"{home}search/?q=tail+hangs")
    page.wait_for_selector("#results[data-state=done]")
    said = page.locator("#results li[data-key=tail-1] .also")
    meant = page.locator("#results li[data-key^=ribbon] .also")
    expect(said).to_have_count(0)
    assert meant.count() > 0
    assert meant.first.inner_text().startswith("Also about: ")


def test_titles_answer_before_the_index_has_come(page: "Page", home: str) -> None:
    """On a slow line papers that are called so stand there already; then the whole answer takes their place."""
    held = _held(page, "data/search.json")
    page.goto(f"{home}search/?q=tail")
    page.wait_for_selector("#results li")
    expect(page.locator("#results")).to_have_attribute("data-state", "busy")
    keys = page.evaluate("[...document.querySelectorAll('#results li')].map((li) => li.dataset.key)")
    assert keys == [f"tail-{number}" for number in range(6)]
    assert page.locator("#results li a.title").first.get_attribute("href")
    held[0].continue_()
    page.wait_for_selector("#results[data-state=done]")
    after = page.evaluate("[...document.querySelectorAll('#results li')].map((li) => li.dataset.key)")
    assert len(after) == len(set(after)) > 6
    assert page.locator("#results li mark").count() > 0


def test_without_the_titles_pagefind_answers(page: "Page", home: str) -> None:
    """A piece that does not come holds nothing up, though our index cannot do without it."""
    page.route("**/data/search-titles.json", lambda route: route.fulfill(body="<"))
    page.goto(f"{home}search/?q=tail")
    page.wait_for_selector("#results[data-state=done]")
    expect(page.locator("#results li")).to_have_count(6)


def test_titles_of_an_older_build_are_fetched_anew(page: "Page", home: str) -> None:
    """The index names papers by number: with titles that a browser kept from before, it would name others."""
    stale = ['{"version": "old", "keys": ["gone"], "titles": ["Gone"], "names": [""], "when": [""]}']
    page.route(
        "**/data/search-titles.json",
        lambda route: route.fulfill(body=stale.pop()) if stale else route.continue_(),
    )
    page.goto(f"{home}search/?q=quillnet+2.5")
    page.wait_for_selector("#results[data-state=done]")
    assert stale == []
    first = page.locator("#results section").nth(1).locator("li[data-key]")
    expect(first).to_have_count(2)
    assert [li.get_attribute("data-key") for li in first.all()] == ["named", "both"]


def test_a_name_written_apart_says_all_words(page: "Page", home: str) -> None:
    """Whoever is called Quillnet2.5 stands first for "quillnet 2.5", before those that say both words somewhere."""
    page.goto(f"{home}search/?q=quillnet+2.5")
    page.wait_for_selector("#results[data-state=done]")
    first = page.locator("#results section").nth(1).locator("li[data-key]")
    assert [li.get_attribute("data-key") for li in first.all()] == ["named", "both"]
