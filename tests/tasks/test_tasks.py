"""What readers come for, done on the bundled survey in Chromium, from home; clicks and keys that choose are counted.

Typing is not counted. `BEFORE` says what the same task took, or gave, before the pages were made for it.
"""

import re

import pytest
from readers import Reader

pytestmark = pytest.mark.browser
BEFORE = {
    "reading path": "the area named keys without titles",
    "set": "152 results, two of three of which did not mention it",
    "compare": "LoRA was refused: 15 titles hold it",
    "2 bits": "0, 7 or 24 rows of 24, by how the words were written; code only on the pages of papers",
    "author": "only authors of two papers or more, by the list of authors",
}


def test_five_papers_to_read_first(reader: Reader) -> None:
    """In an area, each with title and reason."""
    reader.click(".ways a[href*='what-to-read-first']")
    reader.page.wait_for_url(re.compile("#what-to-read-first$"))
    items = reader.page.locator(".path > li")
    assert items.count() >= 5
    for item in items.all():
        assert item.locator(".title").inner_text()
        assert item.locator(".why").inner_text()
    assert reader.count <= 2


def test_a_clean_set_as_bibtex_and_as_a_link(reader: Reader) -> None:
    """Of a year, on a subject; the file says where it comes from."""
    reader.type("#_q", "hallucination multimodal")
    reader.found()
    reader.page.locator("select[name=year]").select_option("2024")
    reader.count += 1
    reader.page.wait_for_url(re.compile("year=2024"))
    reader.found()
    heading = reader.page.locator("#_said").inner_text()
    total = int(re.sub(r"\D", "", heading))
    reader.click("#results summary")
    with reader.page.expect_download() as saved:
        reader.click(reader.page.locator(".save").first.get_by_role("button", name="BibTeX"))
    text = saved.value.path().read_text(encoding="utf-8")
    assert len(re.findall(r"^@", text, re.MULTILINE)) == total > 0
    assert "% Query: hallucination multimodal" in text
    assert "year: 2024" in text
    reader.click("#link")
    assert reader.count <= 5


def test_three_papers_side_by_side(reader: Reader) -> None:
    """By the names that they go by."""
    reader.click(reader.page.locator(".menu summary", has_text="My papers"))
    reader.click(".menu[open] a[href$='compare/']")
    for n, name in enumerate(("LoRA", "DoRA", "GaLore"), 1):
        reader.type("#title", name)
        reader.page.wait_for_function("n => document.querySelectorAll('thead th').length === n", arg=n)
    titles = " ".join(reader.page.locator("thead th a").all_inner_texts())
    assert all(name in titles for name in ("LoRA:", "DoRA:", "GaLore:"))
    assert reader.count <= 5
    reader.click("#further summary")
    reader.page.locator("#nearest li").first.wait_for()


def test_a_method_for_two_bits_without_retraining(reader: Reader) -> None:
    """The table of the topic has what it loses and its code; the filter finds the rows, however one writes it."""
    reader.click(reader.page.locator(".fields a", has_text="Quantisation of language models"))
    reader.page.wait_for_url(re.compile("topics/"))
    table = reader.page.locator("[data-part=comparison]")
    shown = {}
    for words in ("2-bit", "2 bit", "2bit"):
        table.locator("input[type=search]").fill(words)
        shown[words] = table.locator("tbody tr:visible").all_inner_texts()
    assert len({tuple(rows) for rows in shown.values()}) == 1
    rows = table.locator("tbody tr:visible")
    assert 0 < rows.count() < table.locator("tbody tr").count()
    methods = [row for row in rows.all() if row.get_by_role("link", name=re.compile("^Code")).count()]
    losses = [row.locator("td").nth(6).inner_text() for row in methods]
    assert any("perplexity" in loss for loss in losses)
    assert reader.count <= 4


def test_a_paper_that_is_half_remembered(reader: Reader) -> None:
    """It comes first, by what it does."""
    reader.type("#_q", "drops most of the delta parameters before merging")
    reader.found()
    top = reader.page.locator("#results li").all()[:3]
    assert any("merg" in item.inner_text().lower() for item in top)
    assert reader.count <= 2


def test_all_papers_of_an_author(reader: Reader) -> None:
    """By typing the name, also of one who is not the first author."""
    reader.page.locator("#_q").press_sequentially("Yuanzhi Li")
    reader.page.locator("[role=option]", has_text="Yuanzhi Li").wait_for()
    reader.click("[role=option]")
    reader.page.wait_for_url(re.compile("authors/"))
    assert reader.page.locator(".papers > li").count() >= 2
    assert reader.count <= 2


def test_code_of_what_is_found(reader: Reader) -> None:
    """A field asks for it, and every result has the link."""
    reader.type("#_q", "has:code quantization")
    reader.found()
    items = reader.page.locator("#results li").all()
    assert items
    assert all(item.get_by_role("link", name=re.compile("^Code")).count() == 1 for item in items)
    assert reader.count <= 1
