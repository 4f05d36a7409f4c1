"""The search page and its ways in, in a real browser, on a site that is mounted below a path."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from toys import served, toy

from surveypress.build.pipeline import build

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
Asked = Callable[[Page, str, str], None]
PREFIX = "/some-repo/"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey, built and served below a path."""
    survey = toy(tmp_path_factory.mktemp("browser"), f"https://example.org{PREFIX}")
    build(survey)
    with served(survey.out, PREFIX) as address:
        yield address


def _done(page: "Page", query: str) -> list[str | None]:
    """Waits for the results of a query; returns the keys found, in order."""
    page.wait_for_function(
        """query => document.querySelector('#results').dataset.state === 'done'
            && (new URLSearchParams(location.search).get('q') ?? '') === query
            && (query === '' || document.querySelector('#status').textContent !== '')""",
        arg=query,
    )
    return [item.get_attribute("data-key") for item in page.locator("#results li").all()]


def test_a_passage_is_never_of_the_details(page: "Page", home: str) -> None:
    """Papers whose details alone hold the words are found, and say what they are in their own line."""
    page.goto(f"{home}search/?q=method")
    assert "script" in _done(page, "method")
    line = page.locator("#results li[data-key=script]")
    expect(line).to_contain_text("A bamboo frame with", use_inner_text=True)
    assert "Details" not in line.inner_text()


def test_typing_gives_results(page: "Page", home: str) -> None:
    """Results come while typing, without Enter: each leads to its paper below the site's path."""
    page.goto(f"{home}search/")
    _done(page, "")
    page.locator("#q").press_sequentially("bamboo frame")
    keys = _done(page, "bamboo frame")
    assert {"script", "kites-surveyed"} <= set(keys)
    link = page.locator("#results li[data-key=script] a").first
    assert link.inner_text().startswith("A <script>alert('kite')</script> Frame")
    link.click()
    page.wait_for_url(f"{home}papers/script/")
    assert page.locator("h1").inner_text().startswith("A <script>alert('kite')</script> Frame")


def test_slash_focuses_the_box_and_keys_suffice(page: "Page", home: str) -> None:
    """From any page: `/`, a word, Enter, Tab to a result, Enter; no mouse at any step."""
    page.goto(f"{home}papers/gust/")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "_find"
    page.keyboard.type("silk/sail")
    expect(page.locator("#_find")).to_have_value("silk/sail")
    page.locator("#_find").fill("silk sail")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/some-repo/search/\?q=silk\+sail"))
    assert "silkworm" in _done(page, "silk sail")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("!!document.activeElement.closest('#results li')"):
            break
    key = page.evaluate("document.activeElement.closest('[data-key]').dataset.key")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{home}papers/{key}/")


def test_query_and_filters_live_in_the_address(page: "Page", home: str) -> None:
    """What was asked stands in the address, is restored on load, and narrows the results."""
    page.goto(f"{home}search/?q=wind")
    every = _done(page, "wind")
    expect(page.locator("#q")).to_have_value("wind")
    page.locator("select[name=year]").select_option("2023")
    page.wait_for_url(re.compile(r"year=2023"))
    page.wait_for_function("n => document.querySelectorAll('#results li').length < n", arg=len(every))
    narrowed = _done(page, "wind")
    assert set(narrowed) == {"gust", "wind-atlas"}
    page.reload()
    assert _done(page, "wind") == narrowed
    expect(page.locator("select[name=year]")).to_have_value("2023")
    page.goto(f"{home}search/?q=wind&contribution=Benchmark&year=2023")
    assert set(_done(page, "wind")) == {"gust", "wind-atlas"}
    expect(page.locator("select[name=contribution]")).to_have_value("Benchmark")


def test_the_back_button_restores_what_was_there(page: "Page", home: str) -> None:
    """Back from a filter gives the query without it; back from a paper gives its results again."""
    page.goto(f"{home}search/?q=wind")
    every = _done(page, "wind")
    page.locator("select[name=contribution]").select_option("Survey")
    page.wait_for_url(re.compile("contribution=Survey"))
    page.wait_for_function("n => document.querySelectorAll('#results li').length < n", arg=len(every))
    page.locator("#results li a").first.click()
    page.wait_for_url(re.compile("/papers/"))
    page.go_back()
    page.wait_for_url(re.compile("contribution=Survey"))
    assert _done(page, "wind") == ["kites-surveyed"]
    page.go_back()
    page.wait_for_function("n => document.querySelectorAll('#results li').length === n", arg=len(every))
    assert _done(page, "wind") == every
    expect(page.locator("select[name=contribution]")).to_have_value("")


def test_nothing_found_is_said(page: "Page", home: str) -> None:
    """A query without results says so, in a region that is read aloud, and shows the words as text."""
    page.goto(f"{home}search/?q=%3Cb%3Ezeppelin%3C%2Fb%3E")
    assert _done(page, "<b>zeppelin</b>") == []
    said = page.locator("#status[role=status]")
    expect(said).to_contain_text("zeppelin", use_inner_text=True)
    expect(said.locator("b")).to_have_count(0)


def test_the_last_word_typed_wins(page: "Page", home: str) -> None:
    """Answers that come late do not overwrite those to the present question."""
    page.goto(f"{home}search/")
    for word in ("silk", "bamboo", "knot", "gust"):
        page.locator("#q").fill(word)
    assert "gust" in _done(page, "gust")
    page.wait_for_timeout(400)
    assert "gust" in _done(page, "gust")


def test_the_site_can_be_read_without_javascript(browser: "Browser", home: str) -> None:
    """Without JavaScript every topic and paper is reached from the home page, and the search says where to look."""
    context = browser.new_context(java_script_enabled=False)
    try:
        page = context.new_page()
        page.goto(home)
        page.get_by_role("link", name="Wind", exact=True).first.click()
        page.wait_for_url(f"{home}topics/wind/")
        page.locator("main a[href*='papers/gust/']").first.click()
        page.wait_for_url(f"{home}papers/gust/")
        expect(page.locator("h1")).to_have_text("Gust: A Benchmark of Strong Wind", use_inner_text=True)
        page.goto(f"{home}search/")
        expect(page.locator("main")).to_contain_text("needs JavaScript", use_inner_text=True)
        page.locator("main noscript a").first.click()
        page.wait_for_url(f"{home}all/")
    finally:
        context.close()


def test_the_index_lies_below_the_path_of_the_site(page: "Page", home: str) -> None:
    """No request leaves the path under which the site is mounted."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{home}search/?q=kite")
    _done(page, "kite")
    assert any("/pagefind/" in address for address in asked)
    assert [address for address in asked if not address.startswith(home)] == []


def test_every_paper_is_found_by_its_title(page: "Page", asked: Asked, home: str) -> None:
    """The index knows each paper by the words of its title."""
    page.goto(home)
    papers = page.evaluate("fetch('data/papers.json').then((answer) => answer.json())")
    for paper in papers:
        words = [word for word in re.findall(r"[A-Za-z]{4,}", paper["title"]) if word.isascii()][:3]
        query = " ".join(words)
        asked(page, home, query)
        assert paper["key"] in _done(page, query), query


def test_a_number_of_an_area_leads_to_its_papers(page: "Page", home: str) -> None:
    """What the table of areas by years counts, the search that it leads to lists."""
    page.goto(f"{home}explore/")
    cell = page.locator(".heat .area td a").first
    count = int(cell.inner_text())
    cell.click()
    page.wait_for_url("**/search/?**")
    assert len(_done(page, "")) == count > 0


def test_back_from_a_filter_leads_to_what_was_typed(page: "Page", home: str) -> None:
    """A query that was typed without Enter is a step of its own, once a filter was chosen for it."""
    page.goto(f"{home}search/")
    page.locator("#q").press_sequentially("kite")
    every = _done(page, "kite")
    page.select_option("select[name=sort]", "oldest")
    page.wait_for_url("**/?q=kite&sort=oldest")
    page.go_back()
    page.wait_for_url("**/?q=kite")
    assert _done(page, "kite") == every
    expect(page.locator("select[name=sort]")).to_have_value("")
