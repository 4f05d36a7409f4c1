"""Which tests run beside which; and the browser that they share: Debian's Chromium is enough, nothing is downloaded."""

import os
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from jinja2 import Environment

from surveypress import render

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PATIENCE = 30_000
"""Milliseconds that a browser test waits for something to become true: long, as machines can be slow."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keeps the tests of a file on one worker, where what they share is made once, unless they say otherwise."""
    for item in items:
        if item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(item.nodeid.partition("::")[0]))


@pytest.fixture(scope="session", autouse=True)
def _made_once() -> Iterator[None]:
    """Parses and compiles a template and draws a card once, which is half of the work of building a toy survey."""

    def once(make: Callable[..., Any]) -> Callable[..., Any]:
        known: dict[Any, Any] = {}

        def remembered(env: Environment, *which: Any) -> Any:
            if which not in known:
                known[which] = make(env, *which)
            return known[which]

        return remembered

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Environment, "parse", once(Environment.parse))
        patch.setattr(Environment, "compile", once(Environment.compile))
        patch.setattr(render, "png", cache(render.png))
        yield


def _give_up(why: str) -> None:
    """Skips a browser test, or fails it where the environment promises a browser."""
    if os.environ.get("SURVEYPRESS_REQUIRE_BROWSER") == "1":
        pytest.fail(f"{why}, but SURVEYPRESS_REQUIRE_BROWSER=1")
    pytest.skip(why)


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """A Chromium without a window."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _give_up("needs Playwright (pip install playwright)")
    program = os.environ.get("SURVEYPRESS_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not program:
        _give_up("needs Chromium (apt install chromium, or name it in SURVEYPRESS_CHROMIUM)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: "Browser") -> "Iterator[Page]":
    """A fresh page, with cookies and storage of its own."""
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    yield page
    context.close()
