"""A long result comes in parts: the button brings the next one, once."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect
from toys import paper, served, toy

from surveypress.build.pipeline import build

pytestmark = pytest.mark.browser
KEYS = "[...document.querySelectorAll('#results li')].map((item) => item.dataset.key)"
MANY = 27


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey with more papers about one thing than are shown at once."""
    survey = toy(tmp_path_factory.mktemp("more"))
    for number in range(MANY):
        paper(survey.root, f"glider-{number}", f"title: Glider number {number}\ntopics: [wind]\nyear: 1950")
    build(survey)
    with served(survey.out) as address:
        yield address


def _results(page: "Page", home: str, query: str = "year:1950") -> None:
    page.goto(f"{home}search/?q={query}")
    page.wait_for_selector("#results[data-state=done]", state="attached")
    expect(page.locator("#results li")).to_have_count(20)


@pytest.mark.usefixtures("errors")
def test_the_rest_comes_once(page: "Page", home: str) -> None:
    """Pressed twice at once, the button adds each paper once, gives the focus to the first of them, and goes."""
    _results(page, home)
    page.evaluate("const more = document.querySelector('section:nth-child(2) .more'); more.click(); more.click()")
    page.wait_for_function("n => document.querySelectorAll('#results li').length >= n", arg=MANY)
    page.wait_for_function("document.querySelector('section:nth-child(2) .more').hidden")
    keys = page.evaluate(KEYS)
    assert len(keys) == len(set(keys)) == MANY
    assert page.evaluate("document.activeElement.closest('li')?.dataset.key") == keys[20]


def test_a_part_that_does_not_come_is_said(page: "Page", home: str) -> None:
    """If Pagefind answers alone and fails, the page says so and keeps what it shows; a reload tries again."""
    page.route("**/data/search.json", lambda route: route.abort())
    _results(page, home, "glider")
    page.route("**/pagefind/fragment/*", lambda route: route.abort())
    page.locator("section:nth-child(2) .more").click()
    page.wait_for_function("document.querySelector('#status').textContent.startsWith('More results could not')")
    expect(page.locator("#results li")).to_have_count(20)
    page.unroute("**/pagefind/fragment/*")
    page.reload()
    page.wait_for_selector("#results[data-state=done]", state="attached")
    page.locator("section:nth-child(2) .more").click()
    page.wait_for_function("n => document.querySelectorAll('#results li').length === n", arg=MANY)
