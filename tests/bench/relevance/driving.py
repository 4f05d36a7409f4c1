"""Asks the site's own search page in Chromium, as a reader would, and returns the papers that it lists."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

if TYPE_CHECKING:
    from playwright.sync_api import Page

PATIENCE = 60_000
LISTED = "[...document.querySelectorAll('#results li[data-key]')].map((item) => item.dataset.key)"
# The page's own modules, asked with some of the rankings left out. Their names are hashed, so the page says them.
PARTS = """async ({ queries, shares }) => {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const module = (name) => import(loaded.find((one) => one.includes(`/js/search/${name}.`)));
  const names = ["index", "match", "score"];
  const [{ unpacked }, { matched }, { scored }] = await Promise.all(names.map(module));
  const json = async (address) => (await fetch(address)).json();
  const { index: at, titles } = document.querySelector("#_main").dataset;
  const [packed, early] = await Promise.all([at, titles].map(json));
  const clock = [performance.now()];
  const index = unpacked(packed, early);
  const found = {};
  clock.push(performance.now());
  for (const query of queries) {
    const match = matched(index, index.read.words(query));
    const { said, close } = scored(index, match);
    const by = { words: said, meaning: close }[shares];
    const order = [...by.keys()].sort((a, b) => by[b] - by[a] || a - b);
    found[query] = order.slice(0, 50).map((paper) => early.keys[paper]);
    clock.push(performance.now());
  }
  const each = (clock.at(-1) - clock[2]) / Math.max(1, queries.length - 1);
  return { found, unpack: clock[1] - clock[0], first: clock[2] - clock[1], each };
}"""

# A page that was just opened, and one that is asked once more; in ms.
OPENED = """new MutationObserver((_, observer) => {
  if (!document.querySelector("#results li")) return;
  window.firstResult = performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true })"""
SINCE_INDEX = """() => {
  const [index] = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("search.json"));
  return window.firstResult - index.responseEnd;
}"""
ASKED = """(query) => new Promise((done) => {
  const list = document.querySelector("#results");
  list.replaceChildren();
  document.querySelector("#q").value = query;
  const start = performance.now();
  new MutationObserver((_, observer) => {
    observer.disconnect();
    done(performance.now() - start);
  }).observe(list, { childList: true });
  document.querySelector("#search").requestSubmit();
})"""


@contextmanager
def chromium() -> "Iterator[Page]":
    """Yields a page of a Chromium without a window. Raises RuntimeError where there is none."""
    from playwright.sync_api import sync_playwright

    program = os.environ.get("SURVEYPRESS_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not program:
        raise RuntimeError("Chromium is not installed (apt install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.set_default_timeout(PATIENCE)
        yield page
        browser.close()


def asked(page: "Page", home: str, queries: Iterable[str], *, without: str = "") -> dict[str, list[str]]:
    """Returns for each query the keys of the papers that the search page lists first, in order.

    `without` is a file that the page shall not get.
    """
    if without:
        page.route(f"**/{without}", lambda route: route.abort())
    found = {}
    for query in queries:
        page.goto(f"{home}search/?{urlencode({'q': query})}")
        page.wait_for_selector("#results[data-state=done]", state="attached")
        found[query] = page.evaluate(LISTED)
    if without:
        page.unroute(f"**/{without}")
    return found


def waited(page: "Page", home: str, queries: Iterable[str]) -> tuple[list[float], list[float]]:
    """Returns ms to the first result: on a page just opened, after the index has come; and asked on an open page."""
    opened, asked_again = [], []
    page.add_init_script(OPENED)
    for query in queries:
        page.goto(f"{home}search/?{urlencode({'q': query})}")
        page.wait_for_selector("#results[data-state=done] li")
        opened.append(page.evaluate(SINCE_INDEX))
    for query in queries:
        asked_again.append(page.evaluate(ASKED, query))
        page.wait_for_selector("#results[data-state=done] li")
    return opened, asked_again


def parts(page: "Page", home: str, queries: list[str], shares: str) -> Any:
    """Returns the papers found by one ranking alone (`words` or `meaning`), and times in ms."""
    page.goto(f"{home}search/?q=any")
    page.wait_for_selector("#results[data-state=done]", state="attached")
    return page.evaluate(PARTS, {"queries": queries, "shares": shares})
