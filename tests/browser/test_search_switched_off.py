"""A site without search in a browser: no page asks for what is not there, and what is left of its tools works."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from toys import edit, served, toy, write

from surveypress.build.pipeline import build

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
KEYS = ["j", "k", "t", "?", "Esc"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The toy survey without search, and without the pages that list papers where a search else would."""
    survey = toy(tmp_path_factory.mktemp("survey"))
    write(survey.content / "glossary.yaml", "- {term: wind, definition: Air on its way.}\n")
    edit(survey.content / "survey.yaml", "map_from", "pages: {search: off, facets: off, years: off}\nmap_from")
    build(survey)
    return survey.out


@pytest.fixture(scope="module")
def home(site: Path) -> Iterator[str]:
    """Its address."""
    with served(site, "/kites/") as address:
        yield address


def _kinds(site: Path) -> list[str]:
    """Returns the address of one page of each kind: of each folder, at each depth."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    kinds = {(page.split("/")[0], page.count("/")): page.removesuffix("index.html") for page in pages}
    return [*kinds.values()]


def test_no_page_asks_for_what_is_not_there(page: Page, site: Path, home: str) -> None:
    """Every script runs, no request fails, and the keys do what they say."""
    addresses = _kinds(site)
    assert {"", "404.html", "compare/", "list/", "map/", "topics/"} <= {*addresses}
    for address in addresses:
        page.goto(f"{home}{address}")
        page.keyboard.press("/")
        page.keyboard.press("Escape")
        page.keyboard.press("?")
        on_map = [] if address != "map/" else ["/"]
        expect(page.locator("#_keys kbd")).to_have_text([*on_map, *KEYS])
        page.keyboard.press("Escape")


def test_a_paper_is_added_to_the_comparison_by_its_title(page: Page, home: str) -> None:
    """Where several titles hold what is typed, the page asks for more of them, as no search can decide."""
    page.goto(f"{home}compare/")
    page.locator("#title").fill("kite")
    page.keyboard.press("Enter")
    expect(page.locator("#status")).to_contain_text("Type more of the title")
    page.locator("#title").fill("bowline")
    page.keyboard.press("Enter")
    expect(page.locator("#table thead")).to_contain_text("Bowline")
