"""Answers that overtake each other: the list holds one answer only, and the filters what the last one left."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect
from toys import paper, served, toy

from surveypress.build.pipeline import build

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
KEYS = "[...document.querySelectorAll('#results li')].map((item) => item.dataset.key)"
MANY = 61
SLOW = """
const urls = await (await fetch(new URL("urls.json", import.meta.url))).json();
const data = () => new Promise((resolve) => (window.passages ??= []).push(() => resolve({ sub_results: [] })));
const nothing = async () => ({});
export const [options, init, preload, filters] = [nothing, nothing, nothing, nothing];
export async function search() {
  if (window.slow) await new Promise((resolve) => (window.answer = resolve));
  return { results: Object.keys(urls).map((id) => ({ id, data })), filters: {} };
}
"""
"""A Pagefind that finds every paper, and whose passages and answers come when the test wants them."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey with papers of many years."""
    survey = toy(tmp_path_factory.mktemp("races"))
    for number in range(MANY):
        title = f"title: Glider number {number}" + (" of kevlar" if number < 2 else "")
        paper(survey.root, f"glider-{number}", f"{title}\ntopics: [wind]\nyear: {1900 + number}")
    build(survey)
    with served(survey.out) as address:
        yield address


@pytest.fixture(autouse=True)
def _slow(page: "Page") -> None:
    page.route("**/pagefind/pagefind.js", lambda route: route.fulfill(body=SLOW, content_type="text/javascript"))


def test_more_of_an_old_answer_does_not_enter_a_new_one(page: "Page", home: str) -> None:
    """Passages of a former answer that come late do not let its further results in before the new answer is there."""
    page.goto(f"{home}search/?q=glider")
    page.wait_for_function("window.passages?.length >= 20")
    page.locator("section:nth-child(2) .more").click()
    page.wait_for_function("window.passages.length >= 40")
    page.evaluate("window.slow = true")
    page.locator("[name=sort]").select_option("oldest")
    page.wait_for_function("!!window.answer")
    page.evaluate("window.passages.forEach((come) => come())")
    page.wait_for_timeout(100)
    page.locator("section:nth-child(2) .more").click()
    page.evaluate("window.answer()")
    page.wait_for_selector("#results[data-state=drawn]")
    gliders = [key for key in page.evaluate(KEYS) if key.startswith("glider")]
    assert gliders[:3] == ["glider-0", "glider-1", "glider-2"]


def test_filters_count_what_only_pagefind_finds(page: "Page", home: str) -> None:
    """Papers that come later count in the filters, also where the chosen year leaves them out."""
    page.goto(f"{home}search/?q=kevlar&year=1900")
    page.wait_for_function("window.passages?.length > 0")
    expect(page.locator("[name=year] option[value='1950']")).to_have_text("1950 (1)")
