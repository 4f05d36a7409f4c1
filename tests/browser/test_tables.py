"""Tables in the browser: sorted by any column, narrowed to some rows, and taken along as CSV."""

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]


@pytest.fixture
def table(page: "Page", windy: str) -> "Locator":
    """The comparison table of the topic "wind"."""
    page.goto(f"{windy}topics/wind/")
    return page.locator("#_comparison ~ .table table").first


def _column(table: "Locator", name: str) -> list[str]:
    """Returns the cells of a column from top to bottom, hidden rows left out."""
    heads = [text.strip() for text in table.locator("th button").all_text_contents()]
    rows = table.locator("tbody tr:not([hidden])").all()
    return [row.locator("td").nth(heads.index(name)).text_content() or "" for row in rows]


def test_a_column_sorts_both_ways_and_back(page: "Page", table: "Locator") -> None:
    """Equal rows keep their order and empty cells stand last either way; the third press restores what was."""
    button = table.get_by_role("button", name="Models")
    head = table.locator("th", has_text="Models")
    before, papers = _column(table, "Models"), _column(table, "Paper")
    button.focus()
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "ascending")
    empty = [""] * before.count("")
    assert empty
    assert _column(table, "Year") != sorted(_column(table, "Year"))
    filled = _column(table, "Models")[: -len(empty)]
    assert filled == ["770M", "9B", "9B", "70B", "1,024B", '"7B", in quotes']
    assert [name for name in _column(table, "Paper") if "breeze" in name or "zephyr" in name] == [
        name for name in papers if "breeze" in name or "zephyr" in name
    ]
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "descending")
    assert _column(table, "Models") == [*reversed(filled[:-1]), filled[-1], *empty], "words follow numbers either way"
    assert [name for name in _column(table, "Paper") if "breeze" in name or "zephyr" in name] == [
        name for name in papers if "breeze" in name or "zephyr" in name
    ]
    page.keyboard.press("Enter")
    assert head.get_attribute("aria-sort") is None
    assert (_column(table, "Models"), _column(table, "Paper")) == (before, papers)
    table.get_by_role("button", name="Year").click()
    button.click()
    expect(table.locator("th[aria-sort]")).to_have_count(1)


def test_a_column_of_numbers_sorts_by_size(page: "Page", table: "Locator") -> None:
    """`770M` is less than `9B`, and `1,024B` is more than `70B`."""
    page.locator("td", has_text="in quotes").evaluate("cell => { cell.textContent = '−3' }")
    table.get_by_role("button", name="Models").click()
    assert [text for text in _column(table, "Models") if text] == ["−3", "770M", "9B", "9B", "70B", "1,024B"]


def test_rows_are_narrowed_and_counted(page: "Page", table: "Locator") -> None:
    """Only rows with all the words stay, whatever their case; how many is said aloud."""
    field = page.get_by_role("searchbox", name="Filter rows").first
    status = page.locator(".tools [role=status]").first
    expect(status).to_have_text("", use_inner_text=True)
    field.fill("BENCHMARK 2023")
    expect(status).to_have_text("2 of 8 rows", use_inner_text=True)
    assert len(_column(table, "Paper")) == 2
    table.get_by_role("button", name="Year").click()
    assert len(_column(table, "Paper")) == 2, "sorting shows no hidden row"
    field.fill("zeppelin")
    expect(status).to_have_text("0 of 8 rows", use_inner_text=True)
    field.fill("")
    assert (len(_column(table, "Paper")), status.inner_text()) == (8, "")


def test_the_table_comes_as_csv(page: "Page", table: "Locator", tmp_path: Path) -> None:
    """Named as the page, lines as RFC 4180 has them, cells as shown; none that a spreadsheet would calculate."""
    table.get_by_role("button", name="Year").click()
    expect(table.get_by_role("columnheader", name="Year")).to_have_attribute("aria-sort", "ascending")
    names = table.locator("tbody tr td:first-child")
    for n, said in enumerate(("=1+1", "-2+3", "-3.5 %")):
        names.nth(n).evaluate("(cell, said) => { cell.textContent = said }", said)
    with page.expect_download() as started:
        page.get_by_role("button", name="CSV").first.click()
    assert started.value.suggested_filename == "wind.csv"
    started.value.save_as(tmp_path / "wind.csv")
    content = (tmp_path / "wind.csv").read_bytes().decode("utf-8")
    assert content.startswith("\ufeff"), "a spreadsheet reads it as UTF-8"
    content = content.removeprefix("\ufeff")
    assert content.endswith("\r\n")
    assert content.count("\r\n") == content.count("\n") == 9
    assert '"""7B"", in quotes"' in content
    head, *rows = csv.reader(io.StringIO(content, newline=""), strict=True)
    assert head[:2] == ["Paper", "Year"]
    assert [row[1] for row in rows] == _column(table, "Year") == sorted(row[1] for row in rows)
    assert {len(row) for row in rows} == {len(head)}
    assert [row[0] for row in rows[:3]] == ["'=1+1", "'-2+3", "-3.5 %"]


def test_small_tables_need_no_field(page: "Page", windy: str) -> None:
    """A table that is seen at a glance can be sorted, but has no filter; one of a single row has no tools."""
    page.goto(f"{windy}papers/bowline/")
    expect(page.locator(".table th button")).to_have_count(4)
    expect(page.locator(".tools input[type=search]")).to_have_count(0)
    page.goto(f"{windy}papers/gust/")
    expect(page.locator(".table")).to_have_count(1)
    expect(page.locator(".tools, th button")).to_have_count(0)


def test_results_sort_by_what_they_are_worth(page: "Page", windy: str) -> None:
    """What says "up to 1.2 thousand" is more than "87.2%"; a page of results sorts by number."""
    page.goto(f"{windy}results/metrics/knots/")
    table = page.locator("table[data-sortable]")
    assert _column(table, "Value") == ["up to 1.2 thousand", "87.2%"]
    table.get_by_role("button", name="Value").click()
    expect(table.locator("th[aria-sort]")).to_have_count(1)
    assert _column(table, "Value") == ["87.2%", "up to 1.2 thousand"]


def test_the_table_of_topics_by_year_stays_in_its_order(page: "Page", windy: str) -> None:
    """Sorting it would tear topics from their areas; the table of numbers below can be sorted."""
    page.goto(f"{windy}explore/")
    expect(page.locator(".heat th button")).to_have_count(0)
    page.get_by_text("Show the numbers as a table").click()
    assert page.get_by_role("region", name="Papers by year and area").locator("th button").count() > 2


def test_boxes_of_columns_stand_beside_their_names(page: "Page", table: "Locator") -> None:
    """None is stretched as the field for words is."""
    page.get_by_text("Columns", exact=True).first.click()
    for box in page.locator(".columns-shown input").all():
        place, label = box.bounding_box(), box.locator("xpath=..").bounding_box()
        assert place
        assert label
        assert place["width"] < 24
        assert place["x"] - label["x"] < 4


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("CSV", r"^\ufeffPaper,.*,Address\r\n.*https://example\.org/bowline_\(knot\).*,http://[^,\r\n]+/papers/"),
        ("Markdown", r"\| \[[^\]]+\]\(<http://[^>]+/papers/[^>]+>\) \|.*\[Code\]\(<https://example\.org/bowline"),
        ("LaTeX", r"\\href\{http://[^}]+/papers/[^}]+\}\{.*\\href\{https://example\.org/bowline"),
    ],
)
def test_links_come_along(page: "Page", windy: str, name: str, told: str, tmp_path: Path) -> None:
    """A table that is saved says where its papers, their texts and their code are to be found."""
    page.goto(f"{windy}topics/lines/")
    with page.expect_download() as started:
        page.get_by_role("button", name=name).last.click()
    started.value.save_as(tmp_path / "table")
    assert re.search(told, (tmp_path / "table").read_bytes().decode("utf-8"), re.DOTALL)
