"""Stars and the reading list, in a real browser, on a site that is mounted below a path."""

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from toys import served, toy

from surveypress.build.pipeline import build

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
PREFIX = "/some-repo/"
SCRIPT = "A <script>alert('kite')</script> Frame & its \"Quotes\" | <b>Bold</b>"
KEPT = "a.kept"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey, built and served below a path."""
    survey = toy(tmp_path_factory.mktemp("reading-list"), f"https://example.org{PREFIX}")
    build(survey)
    with served(survey.out, PREFIX) as address:
        yield address


def _star(page: "Page", key: str) -> "Locator":
    return page.locator(f"main .marks[data-key='{key}'] .star").first


def _keep(page: "Page", home: str, *keys: str) -> None:
    for key in keys:
        page.goto(f"{home}papers/{key}/")
        page.locator("p.marks .star").click()


def _listed(page: "Page", count: int) -> list[str | None]:
    """Waits for a list of so many papers; returns their keys, in order."""
    page.wait_for_function("n => document.querySelectorAll('#list > li[data-key]').length === n", arg=count)
    return [item.get_attribute("data-key") for item in page.locator("#list > li[data-key]").all()]


def _says(page: "Page", words: str) -> None:
    page.locator("#status", has_text=words).wait_for()


def test_links_stand_in_the_line_of_authors_and_year(page: "Page", home: str) -> None:
    """Whatever is parted by dots is one line."""
    page.goto(f"{home}list/?p=reel")
    links = page.locator("#list .facts > span:has-text('Code')")
    expect(links).to_have_count(1)
    assert links.evaluate("one => getComputedStyle(one).display") == "inline"


def test_a_star_lasts_over_a_reload_and_shows_wherever_the_paper_is_listed(page: "Page", home: str) -> None:
    """Starred on its own page, a paper is so in lists, on topic pages and in search results, also after a reload."""
    page.goto(f"{home}papers/gust/")
    expect(page.locator(KEPT)).to_be_hidden()
    star = page.locator("p.marks .star")
    expect(star).to_have_attribute("aria-pressed", "false")
    expect(star).to_have_attribute("aria-label", "Reading list: Gust: A Benchmark of Strong Wind")
    star.click()
    expect(star).to_have_attribute("aria-pressed", "true")
    page.reload()
    expect(page.locator("p.marks .star[aria-pressed=true]")).to_have_count(1)
    expect(page.locator(KEPT)).to_have_attribute("aria-label", "Reading list: 1 paper")
    for where in ("years/2023/", "topics/wind/", "bibliography/", "search/?q=gust"):
        page.goto(home + where)
        _star(page, "gust").wait_for()
        expect(_star(page, "gust")).to_have_attribute("aria-pressed", "true")
        expect(page.locator(".star[aria-pressed=true]")).to_have_count(1)
    page.goto(f"{home}topics/wind/")
    expect(page.locator(".marks")).to_have_count(3)


def test_tabs_agree(page: "Page", home: str) -> None:
    """What is starred in one tab is so in the others at once: star, count and list."""
    page.goto(f"{home}papers/gust/")
    other = page.context.new_page()
    other.goto(f"{home}list/")
    _says(other, "Your reading list is empty")
    page.locator("p.marks .star").click()
    assert _listed(other, 1) == ["gust"]
    expect(other.locator(KEPT)).to_have_text("1", use_inner_text=True)
    other.get_by_role("button", name="Remove: Gust").click()
    page.locator("p.marks .star[aria-pressed=false]").wait_for()
    page.wait_for_function("document.querySelector('a.kept').hidden")


def test_removed_and_put_back(page: "Page", home: str) -> None:
    """A removed paper leaves its place marked, with the focus on a way back; undone, it stands where it stood."""
    _keep(page, home, "gust", "script", "bowline")
    page.goto(f"{home}list/")
    assert _listed(page, 3) == ["gust", "script", "bowline"]
    page.get_by_role("button", name="Remove: A <script>").click()
    assert _listed(page, 2) == ["gust", "bowline"]
    expect(page.locator(KEPT)).to_have_text("2", use_inner_text=True)
    assert page.evaluate("document.activeElement.className") == "undo"
    page.keyboard.press("Enter")
    assert _listed(page, 3) == ["gust", "script", "bowline"]
    assert page.evaluate("document.activeElement.closest('li').dataset.key") == "script"
    page.get_by_role("button", name="Remove: A <script>").click()
    page.reload()
    assert _listed(page, 2) == ["gust", "bowline"]


def test_three_orders(page: "Page", home: str) -> None:
    """As added, newest first, by title."""
    _keep(page, home, "script", "kites-surveyed", "bowline", "old-kite")
    page.goto(f"{home}list/")
    assert _listed(page, 4) == ["script", "kites-surveyed", "bowline", "old-kite"]
    page.locator("#order").select_option("year")
    page.wait_for_function("document.querySelector('#list > li').dataset.key === 'kites-surveyed'")
    assert _listed(page, 4) == ["kites-surveyed", "bowline", "script", "old-kite"]
    page.locator("#order").select_option("title")
    page.wait_for_function("document.querySelector('#list > li').dataset.key === 'script'")
    assert _listed(page, 4) == ["script", "old-kite", "bowline", "kites-surveyed"]


def test_titles_are_text(page: "Page", home: str) -> None:
    """Marks in a title or a sentence are shown as they are, never read as HTML; maths stands without its TeX marks."""
    page.goto(f"{home}list/?p=script,bowline")
    _listed(page, 2)
    expect(page.locator("#list .title").first).to_have_text(SCRIPT, use_inner_text=True)
    expect(page.locator("main script, main b")).to_have_count(0)
    expect(page.locator("#list .title").last).to_have_text(
        "Bowline: Tying Kites with O(n log n) Knots", use_inner_text=True
    )
    assert page.locator("#list .tldr").first.inner_text().startswith("A bamboo frame with <script>")


def test_a_list_is_shared_as_an_address(page: "Page", browser: "Browser", home: str) -> None:
    """The address shows the list to another reader, who keeps it, or not; what they have stays."""
    _keep(page, home, "gust", "script")
    page.goto(f"{home}list/")
    _listed(page, 2)
    address = str(page.locator("#address").evaluate("link => link.href"))
    assert address == f"{home}list/?p=gust,script"
    context = browser.new_context()
    try:
        reader = context.new_page()
        _keep(reader, home, "bowline", "gust")
        reader.goto(address)
        assert _listed(reader, 2) == ["gust", "script"]
        _says(reader, "A shared list: 2 papers.")
        expect(reader.locator(KEPT)).to_have_text("2", use_inner_text=True)
        expect(reader.locator(".remove")).to_have_count(0)
        reader.get_by_role("button", name="Add all to the reading list").click()
        assert _listed(reader, 3) == ["bowline", "gust", "script"]
        assert reader.url == f"{home}list/"
        _says(reader, "1 paper added, 1 already on the list.")
        reader.go_back()
        assert _listed(reader, 2) == ["gust", "script"]
    finally:
        context.close()


def test_unknown_keys_are_said(page: "Page", home: str) -> None:
    """Keys of no paper, even such as name something in JavaScript, are named; a former key counts as the present."""
    page.goto(f"{home}list/?p=zeppelin,constructor,silk-worm,%3Cb%3E,__proto__")
    assert _listed(page, 1) == ["silkworm"]
    _says(page, "Not in this collection: zeppelin, constructor, <b>, __proto__.")
    page.goto(f"{home}list/?p=zeppelin")
    _says(page, "None of these papers are in this survey.")
    expect(page.locator("#keep")).to_be_hidden()


def _saved(page: "Page", name: str) -> str:
    with page.expect_download() as waiting:
        page.get_by_role("button", name=name, exact=True).click()
    return Path(waiting.value.path()).read_text(encoding="utf-8")


def test_what_is_saved(page: "Page", home: str) -> None:
    """CSV that any reader of CSV understands, Markdown that shows marks as text, CSL-JSON with names in parts."""
    page.goto(f"{home}list/?p=silkworm,script,wind-atlas")
    _listed(page, 3)
    rows = list(csv.DictReader(io.StringIO(_saved(page, "CSV").removeprefix("\ufeff"))))
    assert [row["key"] for row in rows] == ["silkworm", "script", "wind-atlas"]
    assert rows[1]["title"] == SCRIPT
    assert rows[0]["authors"] == "Ada Knott; Chi Sail; Dee Wind"
    assert rows[0]["page"] == f"{home}papers/silkworm/"
    markdown = _saved(page, "Markdown").splitlines()
    assert len(markdown) == 3
    assert markdown[0] == (
        f"- [Silkworm: Sails that Mend Themselves]({home}papers/silkworm/) (Knott et al., 2022): "
        "A silk sail whose seams close again after a tear."
    )
    assert r"\<script\>" in markdown[1]
    items = json.loads(_saved(page, "CSL-JSON"))
    assert [item["id"] for item in items] == ["silkworm", "script", "wind-atlas"]
    assert items[0]["author"][0] == {"family": "Knott", "given": "Ada"}
    assert items[0]["issued"] == {"date-parts": [[2022, 3]]}
    assert items[1]["DOI"] == "10.5555/frame.1"
    assert items[2]["author"][:2] == [{"literal": "王小风"}, {"family": "Żagiel", "given": "Łukasz"}]


@pytest.mark.parametrize("name", ["BibTeX", "RIS", "CSL-JSON", "CSV", "Markdown"])
def test_what_is_saved_can_be_read_back(page: "Page", home: str, tmp_path: Path, name: str) -> None:
    """Each file of ours brings back the papers of the list, in its order."""
    page.goto(f"{home}list/?p=silkworm,script,wind-atlas")
    _listed(page, 3)
    saved = tmp_path / "saved"
    saved.write_text(_saved(page, name), encoding="utf-8")
    page.goto(f"{home}list/")
    _says(page, "Your reading list is empty")
    page.locator("#back > summary").click()
    page.locator("#file").set_input_files(saved)
    page.get_by_role("button", name="Add to the reading list").click()
    assert _listed(page, 3) == ["silkworm", "script", "wind-atlas"]
    _says(page, "3 papers added.")


@pytest.mark.parametrize(
    "text",
    ["gust, zeppelin\n[@bowline]", "https://a.org/list/?p=gust,zeppelin,bowline", '["gust","zeppelin","bowline"]'],
)
def test_keys_can_be_pasted(page: "Page", home: str, text: str) -> None:
    """Keys as one writes them, or an address; those of no paper are named, those kept already are not kept twice."""
    _keep(page, home, "bowline")
    page.goto(f"{home}list/")
    _listed(page, 1)
    page.locator("#back > summary").click()
    page.locator("#keys").fill(text)
    page.get_by_role("button", name="Add to the reading list").click()
    assert _listed(page, 2) == ["bowline", "gust"]
    _says(page, "1 paper added, 1 already on the list. Not in this collection: zeppelin.")


@pytest.mark.parametrize("broken", ["{", '{"a": 1}', "[1, null]", '"gust"'])
def test_a_damaged_store_is_an_empty_list(page: "Page", home: str, broken: str) -> None:
    """Whatever stands in the browser's storage, the pages work, and the next star mends it."""
    page.goto(f"{home}papers/gust/")
    page.evaluate("text => localStorage.setItem('surveypress:/some-repo/:kept', text)", broken)
    page.reload()
    page.locator("p.marks .star").click()
    page.goto(f"{home}list/")
    assert "gust" in _listed(page, 1)


@pytest.mark.own_page
def test_a_browser_that_keeps_nothing_says_so(page: "Page", home: str) -> None:
    """Where storage is blocked or full, a star works while the page is open, and the reader is told."""
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }")
    page.goto(f"{home}papers/gust/")
    page.locator("p.marks .star").click()
    expect(page.locator("p.marks .star")).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".tray [role=status]")).to_contain_text("does not store", use_inner_text=True)
    expect(page.locator(KEPT)).to_have_text("1", use_inner_text=True)


def test_keys_suffice(page: "Page", home: str) -> None:
    """Star, list, removal and undo without a mouse."""
    page.goto(f"{home}years/2023/")
    page.locator("li[data-key=gust] a").last.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(_star(page, "gust")).to_have_attribute("aria-pressed", "true")
    assert _star(page, "gust").evaluate("star => star === document.activeElement")
    page.locator(KEPT).focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{home}list/")
    _listed(page, 1)
    page.locator("li[data-key=gust] a").last.focus()
    page.keyboard.press("Tab")
    page.keyboard.type("Read again.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    _listed(page, 0)
    page.keyboard.press("Space")
    assert _listed(page, 1) == ["gust"]
    expect(page.locator(".own-note")).to_have_value("Read again.")


def test_without_javascript_the_page_says_where_to_look(browser: "Browser", home: str) -> None:
    """A sentence and links that lead to every paper; no dead button anywhere."""
    context = browser.new_context(java_script_enabled=False)
    try:
        page = context.new_page()
        for url in ("list/", "compare/"):
            page.goto(home + url)
            expect(page.locator("main")).to_contain_text("needs JavaScript", use_inner_text=True)
            expect(page.locator("main button:visible, main input:visible")).to_have_count(0)
        page.locator("main a").first.click()
        page.wait_for_url(re.compile("/bibliography/"))
        expect(page.locator("main button, .marks")).to_have_count(0)
    finally:
        context.close()
