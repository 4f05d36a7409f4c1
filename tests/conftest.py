"""Which tests run beside which; and the browser that they share: Debian's Chromium is enough, nothing is downloaded."""

import gc
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import bundled
import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings
from jinja2 import Environment, meta
from toys import build_without_search, toy
from xdist.scheduler import LoadScopeScheduling

from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.cite import references
from surveypress.core.model import Corpus
from surveypress.core.problems import errors
from surveypress.read import read
from surveypress.render import renderer, theme

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# No deadline, as machines can be slow; the same examples each time, so that a run says something of the change.
settings.register_profile("same", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", settings.get_profile("same"), derandomize=False)
settings.load_profile("explore" if os.environ.get("SURVEYPRESS_EXPLORE") else "same")

# What tests keep for each other fills the memory with things that stay, and looking through all of them is slow.
gc.set_threshold(50_000, 20, 20)

PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser")
"""Where Chromium is found; its shell without windows opens a page in a quarter of the time."""
PATIENCE = 60_000
"""Milliseconds that a browser test waits for something to become true: long, as machines can be slow."""


MEMORY = Path("/dev/shm")
"""A file system without a disk, on Linux: what tests write is read once, and on a disk costs a sixth of their time."""
ROOM = 2 << 30
"""Bytes that must be free there for all that a run writes."""

TOUR = re.compile(r"\[(\d+ px)\]$")
"""How the name of a test ends that takes part in a tour of tests/bars."""


def pytest_configure() -> None:
    """Lets all temporary files lie in memory where there is room, unless TMPDIR says where they go."""
    if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ["TMPDIR"], tempfile.tempdir = str(MEMORY), None  # which is looked up anew


LONG = {
    "test_pipeline.py": 1, "test_small_surveys.py": 2, "test_slow.py": 2,
    **dict.fromkeys(("test_search_finds.py", "test_other_ways.py", "test_keyboard.py", "test_reading_list.py"), 3),
    **dict.fromkeys(("test_accessible.py", "test_search_page.py", "test_cli.py", "test_linear.py"), 3),
}  # fmt: skip
"""Files whose tests take longest, in the order in which they begin."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts what takes longest first, or one worker would still be at it when the others have done all the rest.

    A test in a browser has a second try, which the summary counts: on a busy machine Chromium itself may fail.
    """
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.flaky(reruns=0 if os.environ.get("SURVEYPRESS_SLOW") else 1))
    items.sort(key=lambda item: 0 if TOUR.search(item.nodeid) else LONG.get(item.path.name, len(LONG)))


class _Sharing(LoadScopeScheduling):
    """Keeps together on one worker the tests of a file, or of a tour at one width: what they share is made once.

    xdist has its groups for this, but version 3.8 loses them under pytest 9.2.
    """

    def _split_scope(self, nodeid: str) -> str:
        tour = TOUR.search(nodeid)
        return tour[1] if tour else nodeid.partition("::")[0]


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> _Sharing | None:
    """Says which tests go to which worker, if there are any and nobody has named another way."""
    return _Sharing(config, log) if config.getoption("dist") == "loadfile" else None


def _named(environment: Environment, *which: Any) -> tuple[Any, ...]:
    """Returns what a template is known by: itself and, as constants are worked out, the filters and the language.

    What collects the texts of templates reads them without our filters, and a tree keeps who has read it.
    """
    texts = getattr(environment.filters.get("number"), "__self__", None)
    return *which, frozenset(environment.filters), getattr(texts, "language", None)


@pytest.fixture(scope="session", autouse=True)
def _made_once() -> Iterator[None]:
    """Compiles a template, sets a reference, draws a card and names scripts once: most of the work of a toy survey."""

    def once(make: Callable[..., Any], name: Callable[..., Any] = lambda *which: which) -> Callable[..., Any]:
        known: dict[Any, Any] = {}

        def remembered(*given: Any) -> Any:
            if (which := name(*given)) not in known:
                known[which] = make(*given)
            return known[which]

        return remembered

    with pytest.MonkeyPatch.context() as patch:
        for made in ("parse", "compile"):
            patch.setattr(Environment, made, once(getattr(Environment, made), _named))
        named = meta.find_referenced_templates
        patch.setattr(meta, "find_referenced_templates", once(lambda tree: [*named(tree)]))
        patch.setattr(references, "_set", once(references._set, references.digest))
        patch.setattr(renderer, "png", cache(renderer.png))
        for made in ("without_comments", "_addressed"):
            patch.setattr(theme, made, once(getattr(theme, made), lambda files: (*files.items(),)))
        yield


@pytest.fixture(scope="session")
def bundled_site(worker_id: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the site of the bundled survey, which the worker that needs it first builds for all.

    SURVEYPRESS_SITE names one where it is built already.
    """
    if named := os.environ.get("SURVEYPRESS_SITE"):
        return Path(named)
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "bundled"
    with FileLock(folder.with_suffix(".lock")):
        if not folder.exists():
            bundled.build_beside(folder)
    return folder


@pytest.fixture(scope="session")
def bundled_corpus() -> Corpus:
    """The survey that comes with the program, which must read without an error."""
    corpus, problems = read(bundled.ROOT / "content")
    assert not errors(problems)
    return corpus


@pytest.fixture(scope="session")
def built_toy(tmp_path_factory: pytest.TempPathFactory) -> Survey:
    """The toy survey and its site: a test that begins with a site takes a copy (`toys.copied`), which is soon made."""
    survey = toy(tmp_path_factory.mktemp("built"))
    build(survey)
    return survey


@pytest.fixture(scope="session")
def built_without_search(tmp_path_factory: pytest.TempPathFactory) -> Survey:
    """The same without a search index."""
    survey = toy(tmp_path_factory.mktemp("built"))
    build_without_search(survey)
    return survey


def _give_up(why: str) -> None:
    """Skips a browser test, or fails it where the environment promises a browser."""
    if os.environ.get("SURVEYPRESS_REQUIRE_BROWSER") == "1":
        pytest.fail(f"{why}, but SURVEYPRESS_REQUIRE_BROWSER=1")
    pytest.skip(why)


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """A Chromium without a window."""
    try:
        from playwright.sync_api import expect, sync_playwright
    except ImportError:
        _give_up("needs Playwright (pip install playwright)")
    expect.set_options(timeout=PATIENCE)
    named = os.environ.get("SURVEYPRESS_CHROMIUM")
    program = named or next(filter(None, map(shutil.which, PROGRAMS)), None)
    if not program:
        _give_up("needs Chromium (apt install chromium, or name it in SURVEYPRESS_CHROMIUM)")
    with sync_playwright() as playwright, pytest.MonkeyPatch.context() as patch:
        if slowness := float(os.environ.get("SURVEYPRESS_SLOW", "0")):
            _slow_down(patch, slowness)
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


def _slow_down(patch: pytest.MonkeyPatch, times: float) -> None:
    """Slows scripts `times` and lets each file take 20 ms more a time: what is asked too early then fails often.

    Chromium then no longer shows a page as printed, so that the tests of printing fail.
    """
    from playwright.sync_api import BrowserContext

    new_page = BrowserContext.new_page

    def slow_page(context: BrowserContext) -> "Page":
        page = new_page(context)
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": times})
        session.send("Network.enable")
        line = {"offline": False, "latency": 20 * times, "downloadThroughput": -1, "uploadThroughput": -1}
        session.send("Network.emulateNetworkConditions", line)
        return page

    patch.setattr(BrowserContext, "new_page", slow_page)


@pytest.fixture
def page(browser: "Browser") -> "Iterator[Page]":
    """A fresh page, with cookies and storage of its own."""
    with _fresh_page(browser) as page:
        yield page


@pytest.fixture(scope="module")
def page_of_the_file(browser: "Browser") -> "Iterator[Page]":
    """A page that all tests of a file share."""
    with _fresh_page(browser) as page:
        yield page


@contextmanager
def _fresh_page(browser: "Browser") -> "Iterator[Page]":
    """Opens a page whose reader wants no motion: busy browsers break it off."""
    context = browser.new_context(reduced_motion="reduce")
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()
