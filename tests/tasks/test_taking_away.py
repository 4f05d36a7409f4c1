"""What readers take away from the bundled survey: citations, a list on another device, a topic on paper."""

import io
import re

import pypdf
import pytest
from playwright.sync_api import Browser, expect
from readers import Reader, Record

pytestmark = pytest.mark.browser
KEPT = """navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); };"""


def _starred(reader: Reader, query: str, count: int) -> None:
    """Puts the first papers of an answer on the list."""
    reader.type("#_q", query)
    reader.found()
    for n in range(count):
        reader.click(reader.page.locator("#results li .star").nth(n))


def test_four_papers_as_latex_citations_and_as_apa(reader: Reader) -> None:
    """Six clicks and one each to mark them; what is copied names all four."""
    _starred(reader, "low-rank adaptation", 4)
    reader.click(".kept")
    reader.page.wait_for_url(re.compile("/list/$"))
    reader.page.evaluate(KEPT)
    reader.click("#cite > summary")
    reader.click(reader.page.get_by_role("button", name="Copy as \\cite{…}"))
    reader.page.wait_for_function("window.copied")
    keys = re.fullmatch(r"\\cite\{(.+)\}", reader.page.evaluate("window.copied"))
    assert keys is not None
    assert len(keys[1].split(",")) == 4
    reader.click(reader.page.get_by_role("button", name="Copy as APA"))
    reader.page.wait_for_function("!window.copied.startsWith('\\\\')")
    lines = reader.page.evaluate("window.copied").splitlines()
    assert len(lines) == 4
    assert all(re.search(r"\((?:\d{4}|n\.d\.)\)\. ", line) for line in lines)
    reader.needed(6 + 4, "files only; neither \\cite nor references of several papers could be copied")


def test_a_list_made_on_a_phone_is_opened_on_a_desk(browser: "Browser", home: str, record_property: Record) -> None:
    """Its link leads there; the desk needs one click to keep it."""
    phone = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, reduced_motion="reduce")
    reader = Reader(phone.new_page(), home, record_property)
    _starred(reader, "low-rank adaptation", 3)
    marks = reader.count
    reader.click(".kept")
    reader.page.evaluate(KEPT)
    reader.page.locator("#list > li").nth(2).wait_for()
    reader.click("#copy")
    reader.page.wait_for_function("window.copied")
    link = reader.page.evaluate("window.copied")
    titles = reader.page.locator("#list .title").all_inner_texts()
    phone.close()
    desk = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    other = desk.new_page()
    other.goto(link)
    other.locator("#keep").click()
    other.wait_for_url(re.compile("/list/$"))
    other.goto(f"{home}list/")
    other.locator("#list > li").nth(2).wait_for()
    expect(other.locator("#list .title")).to_have_text(titles, use_inner_text=True)
    assert len(titles) == 3
    desk.close()
    reader.count += 1 - marks
    reader.needed(4, "three clicks, and keys had to be pasted")


def test_a_topic_as_pdf(reader: Reader) -> None:
    """Every sheet says what it is and where it is from; heads are repeated, papers listed with addresses."""
    reader.click(reader.page.locator(".fields a", has_text="LoRA and low-rank adaptation"))
    reader.page.wait_for_url(re.compile("topics/lora/"))
    reader.page.wait_for_load_state("networkidle")
    file = pypdf.PdfReader(io.BytesIO(reader.page.pdf()))
    sheets = [re.sub(r"\s+", " ", sheet.extract_text()) for sheet in file.pages]
    assert all("LoRA and low-rank adaptation · " in sheet for sheet in sheets)
    assert all(reader.page.url in sheet for sheet in sheets)
    assert sum("Paper Year Change to LoRA" in sheet for sheet in sheets) >= 2
    text = " ".join(sheets)
    for said in ("References", "Papers", "https://arxiv.org/pdf/2106.09685", "arXiv:2106.09685"):
        assert said in text
    assert re.search(r"Hu et al\. 2021 \[\d+\]", text)
    reader.needed(1, "heads of tables once, no addresses, the list of papers left out")
