"""What readers come for, done on the bundled survey in Chromium, from home; clicks and keys that choose are counted.

Typing is not counted. Each task says what it took, or gave, before the pages were made for it.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from readers import Reader

pytestmark = pytest.mark.browser


def test_five_papers_to_read_first(reader: Reader) -> None:
    """In an area, each with title and reason."""
    reader.click(".ways a[href*='what-to-read-first']")
    reader.page.wait_for_url(re.compile("#what-to-read-first$"))
    items = reader.page.locator(".path > li")
    assert items.count() >= 5
    for item in items.all():
        assert item.locator(".title").inner_text()
        assert item.locator(".why").inner_text()
    reader.needed(2, "the area named keys without titles")


def _records(site: Path) -> dict[str, dict[str, Any]]:
    """Returns the records of the survey by key."""
    return {paper["key"]: paper for paper in json.loads((site / "data" / "papers.json").read_text("utf-8"))}


def _keys(page: Page) -> list[str | None]:
    """Returns the papers that contain all words, all of them."""
    page.wait_for_selector("#results[data-state=done]", state="attached")
    part = page.locator("#results section", has=page.locator("#_said"))
    while (more := part.locator(".more")).is_visible():
        more.click()
    return [item.get_attribute("data-key") for item in part.locator("li").all()]


def test_a_clean_set_as_bibtex_and_as_a_link(reader: Reader, site: Path) -> None:
    """All papers of 2024 on hallucination in models of images, and no others; the file says where it comes from."""
    page = reader.page
    reader.type("#_q", "hallucination modality:image")
    reader.found()
    page.locator("select[name=year]").select_option("2024")
    reader.count += 1
    page.wait_for_url(re.compile("year=2024"))
    found = _keys(page)
    reader.click(page.locator("#results section", has=page.locator("#_said")).locator("summary"))
    with page.expect_download() as saved:
        reader.click(page.locator(".save").first.get_by_role("button", name="BibTeX"))
    page.evaluate("navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }")
    reader.click("#link")
    page.wait_for_function("window.copied")
    link = page.evaluate("window.copied")
    reader.needed(5, "152 results, two of three of which did not mention it")

    text = saved.value.path().read_text(encoding="utf-8")
    assert len(re.findall(r"^@", text, re.MULTILINE)) == len(found) > 0
    assert "% Query: hallucination modality:image" in text
    assert "year: 2024" in text
    records = _records(site)
    assert {records[str(key)]["year"] for key in found} == {2024}
    assert all("image" in records[str(key)]["facets"]["modality"] for key in found)
    own = ("title", "tldr", "summary", "topics", "methods", "datasets", "results")
    said = {key for key, one in records.items() if "hallucination" in json.dumps([one[name] for name in own]).lower()}
    pictures = {key for key, one in records.items() if "image" in one["facets"].get("modality", ())}
    assert {key for key in said & pictures if records[key]["year"] == 2024} <= set(found)
    other = page.context.new_page()
    other.goto(link)
    assert _keys(other) == found


def test_three_papers_side_by_side(reader: Reader) -> None:
    """By the names that they go by."""
    reader.click(reader.page.locator(".menu summary", has_text="Tools"))
    reader.click(".menu[open] a[href$='compare/']")
    for n, name in enumerate(("LoRA", "DoRA", "GaLore"), 1):
        reader.type("#title", name)
        reader.page.wait_for_function("n => document.querySelectorAll('thead th').length === n", arg=n)
    titles = " ".join(reader.page.locator("thead th a").all_inner_texts())
    assert all(name in titles for name in ("LoRA:", "DoRA:", "GaLore:"))
    reader.needed(5, "LoRA was refused: 15 titles hold it")
    reader.click("#further summary")
    reader.page.locator("#nearest li").first.wait_for()


def test_a_method_for_two_bits_without_retraining(reader: Reader) -> None:
    """The topic's table has its loss, its training and its code; the filter finds the rows, however one writes it."""
    reader.click(reader.page.locator(".fields a", has_text="Quantisation of language models"))
    reader.page.wait_for_url(re.compile("topics/"))
    table = reader.page.locator("[data-part=comparison]")
    field, status = table.locator("input[type=search]"), table.locator(".tools [role=status]")
    shown = {}
    for words in ("2-bit", "2 bit", "2bit"):
        field.fill("")
        expect(status).to_be_empty()
        field.fill(words)
        expect(status).to_contain_text("rows")
        shown[words] = table.locator("tbody tr:visible").all_inner_texts()
    assert len({tuple(rows) for rows in shown.values()}) == 1
    rows = table.locator("tbody tr:visible")
    assert 0 < rows.count() < table.locator("tbody tr").count()
    heads = [head.strip() for head in table.locator("thead th").all_inner_texts()]
    answers = [
        row.locator("td").nth(heads.index("Results")).inner_text()
        for row in rows.all()
        if row.get_by_role("link", name=re.compile("^Code")).count()
        and row.locator("td").nth(heads.index("Training needed")).inner_text().startswith("none")
    ]
    assert any("perplexity" in answer for answer in answers)
    reader.needed(4, "0, 7 or 24 rows of 24, by how the words were written; code only on the pages of papers")


def test_a_paper_that_is_half_remembered(reader: Reader) -> None:
    """The one that drops most of the delta before merging comes first, and a click leads there."""
    reader.type("#_q", "drops most of the delta before merging")
    reader.found()
    reader.click("#results li a.title")
    reader.page.wait_for_url(re.compile("/papers/"))
    expect(reader.page.locator("h1")).to_contain_text("Super Mario")
    reader.needed(2, "found; at or above the best")


def test_all_papers_of_an_author(reader: Reader, site: Path) -> None:
    """By typing the name, also of one who is not the first author."""
    reader.page.locator("#_q").press_sequentially("Yuanzhi Li")
    reader.page.locator("[role=option]", has_text="Yuanzhi Li").wait_for()
    reader.click("[role=option]")
    reader.page.wait_for_url(re.compile("authors/"))
    keys = {item.get_attribute("data-key") for item in reader.page.locator(".papers > li").all()}
    assert keys == {key for key, one in _records(site).items() if "Yuanzhi Li" in json.dumps(one["authors"])}
    assert len(keys) >= 2
    reader.needed(2, "only authors of two papers or more, by the list of authors")


def test_code_of_what_is_found(reader: Reader) -> None:
    """A field asks for it, and every result has the link."""
    reader.type("#_q", "has:code quantization")
    reader.found()
    items = reader.page.locator("#results li").all()
    assert items
    assert all(item.get_by_role("link", name=re.compile("^Code")).count() == 1 for item in items)
    reader.needed(1, "has:code lora gave 128 wrong results")
