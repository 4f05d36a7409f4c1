"""Every kind of page without JavaScript: all there is to read is there, and nothing that would need a script."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import pytest
from toys import served, toy

from surveypress.build.pipeline import build

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
SHOWN = """() => {
  const shows = (node) => node.checkVisibility({ visibilityProperty: true });
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shows);
  const form = (field) => field.closest("form")?.getAttribute("action") ?? field.outerHTML;
  return {
    text: document.querySelector("main").innerText,
    links: all("a[href]").map((link) => new URL(link.getAttribute("href"), document.baseURI).href),
    fields: all("button, input, select, textarea").map(form),
    pictures: all("main :is(img, svg)").filter((one) => one.getBoundingClientRect().width === 0).length,
    empty: all("main :empty:is(ul, ol, table, section, p:not([role=status]))").filter((n) => n.offsetHeight > 0).length,
  };
}"""
"""What a reader sees, and what they could press."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> "Iterator[tuple[str, Path]]":
    """Address and folder of the toy survey."""
    survey = toy(tmp_path_factory.mktemp("plain"))
    build(survey)
    with served(survey.out, "/some-repo/") as address:
        yield address, survey.out


@pytest.fixture
def plain(browser: "Browser") -> "Iterator[Page]":
    """A page of a browser that runs no script."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def _kinds(out: Path) -> list[str]:
    """Returns an address of each kind of page: one for each folder of the first level, and home."""
    pages = sorted(path.parent.relative_to(out).as_posix() for path in out.rglob("index.html"))
    kinds: dict[tuple[str, bool], str] = {}
    for page in pages:
        parts = Path(page).parts
        kinds.setdefault((parts[0] if parts else "", len(parts) > 1), page)
    return ["" if page == "." else f"{page}/" for page in kinds.values()]


def test_every_kind_of_page_works_without_scripts(plain: "Page", site: tuple[str, Path]) -> None:
    """Text, links that lead somewhere, tables and pictures are there; no button is dead, no box empty."""
    address, out = site
    kinds = _kinds(out)
    assert len(kinds) > 15
    for url in kinds:
        plain.goto(address + url)
        seen = plain.evaluate(SHOWN)
        assert len(seen["text"].split()) > 3, url
        assert seen["pictures"] == 0, url
        assert seen["empty"] == 0, url
        assert [field for field in seen["fields"] if not field.endswith("search/")] == [], url
        for link in seen["links"]:
            path = urlsplit(urljoin(address, link)).path
            if link.startswith(address):
                target = out / path.removeprefix("/some-repo/")
                assert target.is_file() or (target / "index.html").is_file(), f"{url}: {link}"


def test_no_search_is_offered(plain: "Page", site: tuple[str, Path]) -> None:
    """Where no script runs there is no search field, and no example; what leads on is the survey on one page."""
    address, _ = site
    for url in ("", "search/", "topics/wind/"):
        plain.goto(address + url)
        assert plain.locator("input:visible").count() == 0, url
    for url in ("", "search/"):
        plain.goto(address + url)
        assert plain.locator("main a[href*='?q=']:visible").count() == 0
        plain.locator("main").get_by_role("link", name="the whole survey on one page").click()
        plain.wait_for_url(f"{address}all/")


WORDS = """() => {
  document.querySelectorAll(".tools, .filters, .narrowed, .marks").forEach((one) => one.remove());
  return document.querySelector("main").textContent.split(/\\s+/).filter(Boolean).join(" ");
}"""


def test_prose_and_lists_read_the_same(browser: "Browser", plain: "Page", site: tuple[str, Path]) -> None:
    """Scripts add tools; they take no word of the text away and add none to it."""
    address, _ = site
    context = browser.new_context()
    try:
        scripted = context.new_page()
        for url in ("topics/lines/", "papers/bowline/", "years/2021/", "results/ropebench/", "all/"):
            for page in (plain, scripted):
                page.goto(address + url)
                page.wait_for_load_state("networkidle")
            assert plain.evaluate(WORDS) == scripted.evaluate(WORDS), url
    finally:
        context.close()
