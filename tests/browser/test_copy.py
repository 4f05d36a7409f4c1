"""The box that cites a paper, in a real browser: copying with the clipboard, without it, and without scripts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from toys import served, toy, write

from surveypress.build.pipeline import build

pytestmark = pytest.mark.browser
PAPER = "papers/bowline/"
STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
<info><title>The style of the journal of kites &amp; knots</title><title-short>Kites &amp; Knots</title-short></info>
<bibliography><layout><group delimiter=" – ">
<names variable="author"><name form="short" delimiter="; "/></names><text variable="title"/>
</group></layout></bibliography></style>"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey, built and served."""
    survey = toy(tmp_path_factory.mktemp("copy"))
    build(survey)
    with served(survey.out) as address:
        yield address


def _opened(page: "Page", address: str) -> None:
    page.goto(address)
    page.get_by_text("Cite this paper").click()


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("BibTeX", "@inproceedings{bowline,\n"),
        ("RIS", "TY  - CONF\nID  - bowline\n"),
        ("CSL-JSON", '[{\n  "id": "bowline"'),
    ],
)
def test_a_button_copies_what_stands_beneath_it(page: "Page", home: str, name: str, start: str) -> None:
    """Each format reaches the clipboard whole, and the page says so."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=home.rstrip("/"))
    _opened(page, home + PAPER)
    button = page.get_by_role("button", name=f"Copy {name}", exact=True)
    for _ in range(2):
        button.click()
        page.get_by_role("status").get_by_text(f"{name} copied.").wait_for()
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith(start)
    assert text == page.get_by_role("group", name=name, exact=True).text_content()


def test_a_style_of_the_surveys_own_is_copied_too(page: "Page", tmp_path: Path) -> None:
    """It stands among the others, on the page of a paper and where a list is copied as a bibliography."""
    survey = toy(tmp_path)
    with (survey.content / "survey.yaml").open("a", encoding="utf-8") as settings:
        settings.write("citation_styles: [apa, kites]\n")
    write(survey.content / "styles" / "kites.csl", STYLE)
    build(survey)
    with served(survey.out) as address:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address.rstrip("/"))
        _opened(page, address + PAPER)
        page.get_by_role("button", name="Copy Kites & Knots", exact=True).click()
        page.get_by_role("status").get_by_text("Kites & Knots copied.").wait_for()
        title = "Bowline: Tying Kites with O(n log n) Knots"
        assert page.evaluate("navigator.clipboard.readText()") == f"Knott; Reel – {title}"
        assert page.get_by_role("group", name="Kites & Knots", exact=True).text_content() == f"Knott; Reel – {title}"
        assert page.get_by_role("button", name="Copy IEEE").count() == 0
        page.goto(f"{address}list/?p=bowline,reel")
        page.get_by_text("Copy as citations").click()
        page.get_by_role("button", name="Copy as Kites & Knots").click()
        page.get_by_text("as Kites & Knots.").wait_for()
        assert page.evaluate("navigator.clipboard.readText()").splitlines()[0] == f"Knott; Reel – {title}"


def test_the_keyboard_copies_too(page: "Page", home: str) -> None:
    """The box opens and copies without a mouse, and the focus stays on the button."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=home.rstrip("/"))
    page.goto(home + PAPER)
    page.get_by_text("Cite this paper").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Copy BibTeX").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("status").get_by_text("BibTeX copied.").wait_for()
    assert page.evaluate("document.activeElement.textContent") == "Copy BibTeX"


@pytest.mark.own_page
def test_a_telephone_shares_the_page(page: "Page", home: str) -> None:
    """Where the browser has a menu for sharing, a button beside the other marks opens it with title and address."""
    page.add_init_script("navigator.share = async (what) => { window.shared = what; }")
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(home + PAPER)
    page.locator("p.marks").get_by_role("button", name="Share").click()
    shared = page.evaluate("window.shared")
    assert shared["url"] == home + PAPER
    assert shared["title"].startswith("Bowline: Tying Kites")
    for address in ("list/?p=bowline,reel", "search/?q=kite"):
        page.goto(home + address)
        page.get_by_role("button", name="Share").click()
        assert page.evaluate("window.shared.url") == home + address


@pytest.mark.own_page
def test_no_button_shares_where_the_browser_cannot(page: "Page", home: str) -> None:
    """As on most desks."""
    page.add_init_script("delete Navigator.prototype.share")
    page.goto(home + PAPER)
    page.locator("p.marks").get_by_role("checkbox").wait_for()
    assert page.get_by_role("button", name="Share").count() == 0


@pytest.mark.own_page
def test_where_copying_is_not_allowed_the_text_is_selected(page: "Page", home: str) -> None:
    """Without a clipboard, as on plain HTTP, the page says what to do instead of failing in silence."""
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    _opened(page, home + PAPER)
    page.get_by_role("button", name="Copy BibTeX").click()
    page.get_by_role("status").get_by_text("BibTeX is selected").wait_for()
    assert page.evaluate("String(getSelection())").startswith("@inproceedings{bowline,")


def test_without_scripts_there_is_text_and_no_dead_button(browser: "Browser", home: str) -> None:
    """The box opens and its text can be selected; a button that could do nothing is not shown."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    _opened(page, home + PAPER)
    expect(page.get_by_text("@inproceedings{bowline,")).to_be_visible()
    expect(page.get_by_role("button", name="Copy")).to_have_count(0)
    context.close()


def test_the_file_is_what_the_box_shows(page: "Page", home: str) -> None:
    """The download holds the same entry."""
    _opened(page, home + PAPER)
    with page.expect_download() as download:
        page.get_by_role("link", name="bowline.bib").click()
    shown = page.get_by_role("group", name="BibTeX", exact=True).text_content()
    assert download.value.path().read_text(encoding="utf-8") == shown
    assert download.value.suggested_filename == "bowline.bib"


def test_the_search_does_not_hold_the_box(page: "Page", home: str) -> None:
    """Words of the formats themselves stand on every page, so the index leaves the box out."""
    page.goto(home)
    text = page.evaluate("""async () => {
      const pagefind = await import("/pagefind/pagefind.js");
      const { results } = await pagefind.search("bowline");
      return (await Promise.all(results.map((result) => result.data()))).map((data) => data.content).join(" ");
    }""")
    assert "Ada Knott" in text
    assert "inproceedings" not in text
    assert "Cite this paper" not in text
