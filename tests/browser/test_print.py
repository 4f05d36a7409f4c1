"""What is printed: articles and records, without what only a screen can use."""

import io
import re

import pypdf
import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
SCREEN_ONLY = "header.site, .tray, .marks, .tools, .filters, .pager, .near, .also, .cite, #_card"


def _printed(page: "Page", address: str) -> None:
    page.emulate_media(media="print")
    page.goto(address)
    page.wait_for_load_state("networkidle")
    shown = page.evaluate(
        "s => [...document.querySelectorAll(s)].filter((n) => n.checkVisibility()).length", SCREEN_ONLY
    )
    assert shown == 0


def test_a_topic_prints_as_an_article(page: "Page", windy: str) -> None:
    """Prose, comparison, the papers, and full references of those cited, which the screen leaves out."""
    page.goto(f"{windy}topics/lines/")
    expect(page.locator("#_references")).to_be_hidden()
    _printed(page, f"{windy}topics/lines/")
    expect(page.locator("#_papers")).to_be_visible()
    expect(page.locator("#_related")).to_be_hidden()
    expect(page.locator("#_comparison")).to_be_visible()
    cited = page.locator(".printed li")
    authors = [text.split(".")[0] for text in cited.all_inner_texts()]
    assert authors == [
        "Gale Force",
        "Ada Knott, Ben Reel",
        "Ada Knott, Chi Sail, Dee Wind",
        "Ben Reel",
        "Dee Wind, Ada Knott",
    ]


def _sheets(page: "Page", address: str) -> list[str]:
    """Returns the text of each sheet of what a page is saved as, words parted by one blank."""
    page.goto(address)
    page.wait_for_load_state("networkidle")
    sheets = pypdf.PdfReader(io.BytesIO(page.pdf(format="A5", landscape=True))).pages
    return [re.sub(r"\s+", " ", sheet.extract_text()) for sheet in sheets]


def test_each_sheet_says_what_it_is_of(page: "Page", windy: str) -> None:
    """Title, the survey's state by its history, and the address at which the page is open, with a question in it."""
    address = f"{windy}topics/wind/?year=2024"
    sheets = _sheets(page, address)
    assert len(sheets) > 2
    for number, sheet in enumerate(sheets, 1):
        assert "Wind · Kites, a Toy Survey" in sheet
        assert "As of 2 March 2024" in sheet
        assert f"{number} / {len(sheets)}" in sheet
        assert address in sheet


def test_a_long_title_keeps_the_head_of_a_sheet_to_one_line(page: "Page", windy: str) -> None:
    """The state stays in its corner, and the title is not broken."""
    page.goto(f"{windy}topics/wind/")
    page.evaluate("document.documentElement.style.setProperty('--tab', `'${'A title of words '.repeat(6)}'`)")
    sheet = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4"))).pages[0].extract_text()
    assert ("A title of words " * 6).strip() in sheet
    assert "As of 2 March 2024" in sheet


def test_the_list_of_papers_has_a_line_for_each_part(page: "Page", windy: str) -> None:
    """Title, authors with addresses, and summary do not run into one another."""
    _printed(page, f"{windy}topics/lines/")
    shown = page.locator("[data-part=papers] li").first.locator("> :is(.facts, .tldr)")
    assert shown.evaluate_all("all => all.map((one) => getComputedStyle(one).display)") == ["block", "block"]


def test_the_address_needs_no_script(browser: "Browser", windy: str) -> None:
    """Where none runs, it is that under which the survey is published."""
    context = browser.new_context(java_script_enabled=False)
    assert "https://example.org/some-repo/topics/wind/" in _sheets(context.new_page(), f"{windy}topics/wind/")[0]
    context.close()


def test_a_table_has_its_head_on_every_sheet(page: "Page", windy: str) -> None:
    """Also where a script has made buttons of the heads."""
    sheets = _sheets(page, f"{windy}topics/wind/")
    first = next(n for n, sheet in enumerate(sheets) if "Comparison" in sheet)
    assert "Paper Year" in sheets[first + 1]


def test_links_say_where_they_lead(page: "Page", windy: str) -> None:
    """A citation has the number of its reference, what leads out its address, also in lists."""
    text = " ".join(_sheets(page, f"{windy}topics/lines/"))
    numbers = {int(number) for number in re.findall(r"\[(\d+)\]", text)}
    assert numbers
    assert numbers <= set(range(1, page.locator(".printed li").count() + 1))
    record = " ".join(_sheets(page, f"{windy}papers/bowline/"))
    hrefs = page.locator(".links a[rel=external]").evaluate_all("all => all.map((one) => one.href)")
    assert hrefs
    assert all(href in record for href in hrefs)


def test_the_reading_list_prints_with_identifiers_and_notes(page: "Page", windy: str) -> None:
    """What the reader noted stands beneath the paper; papers without a note have no empty field."""
    page.goto(f"{windy}list/?p=bowline,gust")
    page.locator("#keep").click()
    page.goto(f"{windy}list/")
    page.locator(".own-note").first.fill("Ask Ada about the knot.")
    page.reload()
    page.wait_for_load_state("networkidle")
    expect(page.locator(".own-note").first).to_have_value("Ask Ada about the knot.")
    text = " ".join(_sheets(page, f"{windy}list/"))
    for said in ("Bowline", "Ask Ada about the knot.", "arXiv:2101.00001", "https://arxiv.org/pdf/2101.00001"):
        assert said in text
    assert "Add a note" not in text


def test_a_paper_prints_as_its_record(page: "Page", windy: str) -> None:
    """Title, summary, results and where it is cited; neither the box to copy from nor its neighbours."""
    _printed(page, f"{windy}papers/bowline/")
    expect(page.locator("#_summary")).to_be_visible()
    expect(page.locator("#_results")).to_be_visible()
    expect(page.locator("#_cited")).to_be_visible()
    expect(page.locator("#_related")).to_be_hidden()


def test_the_whole_survey_prints_from_a_page_of_its_own(page: "Page", windy: str) -> None:
    """Each area begins a page, and the references do; nothing is cut off at the side."""
    page.set_viewport_size({"width": 700, "height": 1000})
    _printed(page, f"{windy}all/")
    breaks = page.locator("main h2").evaluate_all("all => all.map((one) => getComputedStyle(one).breakBefore)")
    assert breaks == ["auto", "page", "page", "auto"]
    assert page.locator("main > section").evaluate("one => getComputedStyle(one).breakBefore") == "page"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
