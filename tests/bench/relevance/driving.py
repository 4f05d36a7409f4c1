"""Asks the site's own search page in Chromium, as a reader would, and returns the papers that it lists."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlencode

if TYPE_CHECKING:
    from playwright.sync_api import Page

PATIENCE = 30_000
LISTED = "[...document.querySelectorAll('#results > li[data-key]')].map((item) => item.dataset.key)"


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


def asked(page: "Page", home: str, queries: Iterable[str]) -> dict[str, list[str]]:
    """Returns for each query the keys of the papers that the search page lists first."""
    found = {}
    for query in queries:
        page.goto(f"{home}search/?{urlencode({'q': query})}")
        page.wait_for_selector("#results[data-state=done]", state="attached")
        found[query] = page.evaluate(LISTED)
    return found
