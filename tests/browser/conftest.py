"""What tests of the scripts share: a survey with a table and a list long enough for them, and no error on any page."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urljoin, urlsplit

import pytest
from toys import paper, served, toy, write

from surveypress.build.pipeline import build

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PREFIX = "/some-repo/"
PATIENCE = 60_000
"""Milliseconds, as in tests/conftest.py."""
VIEWPORT = {"width": 1280, "height": 720}
"""That of a new page."""
FAILED = pytest.StashKey[bool]()
ASK = """(query) => {
    const field = document.querySelector("#q");
    field.value = query;
    field.form.requestSubmit();
    return new Promise((begun) => setTimeout(begun));
}"""
PAPERS = (
    ("breeze", 2021, "method", "silk", "9B"),
    ("draught", 2024, "survey", "silk", "70B"),
    ("gale", 2024, "method", "bamboo", "770M"),
    ("mistral", 2022, "method, survey", "paper", "1,024B"),
    ("squall", 2024, "benchmark", "silk", '"7B", in quotes'),
    ("zephyr", 2021, "method", "bamboo", "9B"),
)
"""Papers of the topic "wind", besides those of the toy survey: key, year, contributions, material, model."""
GLOSSARY = """
- {term: gust, definition: A short burst of <wind>., topic: wind}
- {term: list, definition: What one writes down.}
"""
FLOW = """
- {source: arXiv, search: lines, found: ["arxiv:2601.00001", "arxiv:2601.00002"], known: ["arxiv:2101.00001"]}
- {source: Library, identified: 400, duplicates: 20, excluded: {"A subject that is another one altogether": 370}}
"""


@pytest.fixture(scope="session")
def windy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey with more papers about wind, built and served below a path."""
    survey = toy(tmp_path_factory.mktemp("windy"), f"https://example.org{PREFIX}")
    for key, year, contribution, material, model in PAPERS:
        facets = f"{{contribution: [{contribution}], material: [{material}]}}"
        fields = f"topics: [wind]\nyear: {year}\nmodels: ['{model}']\nfacets: {facets}\ntldr: About {key}."
        paper(survey.root, key, fields)
    write(survey.content / "glossary.yaml", GLOSSARY)
    write(survey.content / "flow.yaml", FLOW)
    build(survey)
    with served(survey.out, PREFIX) as address:
        yield address


class _Kept:
    """A page for one test after the other, as to open one takes three times as long as to lead it elsewhere."""

    def __init__(self, browser: "Browser") -> None:
        from playwright.sync_api import Error

        self._browser, self._error, self._origins = browser, Error, set[str]()
        self.page: Page | None = None

    def opened(self) -> "Page":
        """Returns the page, blank and with nothing stored, as if it were new."""
        if self.page is None:
            context = self._browser.new_context(reduced_motion="reduce")
            context.set_default_timeout(PATIENCE)
            self.page = context.new_page()
            self.page.on("framenavigated", lambda frame: self._origins.add(urljoin(frame.url, "/nowhere")))
        return self.page

    def cleared(self) -> None:
        """Forgets what a test has left: what is stored, what was emulated, allowed and held, other pages.

        What is stored for a server that is gone cannot be reached any more: the page is then given up.
        """
        page, context = self.opened(), self.opened().context
        page.unroute_all(behavior="ignoreErrors")
        page.mouse.move(-1, -1)
        for other in context.pages[1:]:
            other.close()
        for address in sorted(each for each in self._origins if urlsplit(each).scheme == "http"):
            try:
                page.goto(address)
            except self._error:
                self.closed()
                return
            page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
        self._origins.clear()
        page.goto("about:blank")
        page.set_viewport_size(VIEWPORT)
        page.emulate_media(media="null", color_scheme="light", reduced_motion="reduce")
        context.clear_cookies()
        context.clear_permissions()

    def closed(self) -> None:
        """Closes the page, so that the next test gets a new one."""
        if self.page is not None:
            self.page.context.close()
        self.page = None
        self._origins.clear()


@pytest.fixture(scope="module")
def _kept(browser: "Browser") -> Iterator[_Kept]:
    kept = _Kept(browser)
    yield kept
    kept.closed()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """Notes of a test that it has failed, for then nobody knows what it has left."""
    report = yield
    item.stash[FAILED] = item.stash.get(FAILED, False) or report.failed
    return report


@pytest.fixture
def page(_kept: _Kept, request: pytest.FixtureRequest) -> "Iterator[Page]":
    """A page with nothing stored. A test that leaves what nobody can take away (scripts, say) marks it as its own."""
    own = request.node.get_closest_marker("own_page") is not None
    if own:
        _kept.closed()
    yield _kept.opened()
    if own or request.node.stash.get(FAILED, False):
        _kept.closed()
    else:
        _kept.cleared()


@pytest.fixture
def errors(page: "Page") -> Iterator[list[str]]:
    """No test may leave an error in the console, a dialogue, or a request that failed."""
    with _no_errors(page) as found:
        yield found


@pytest.fixture
def same_page(page_of_the_file: "Page") -> Iterator["Page"]:
    """The one page of a file's tests that only ask and store nothing: to open it anew takes longer than they do."""
    with _no_errors(page_of_the_file):
        yield page_of_the_file


@pytest.fixture(scope="session")
def asked() -> Callable[["Page", str, str], None]:
    """Has a search page answer a query: in its form if it has answered one before, as to load it takes longest."""

    def ask(page: "Page", home: str, query: str) -> None:
        if page.url.startswith(f"{home}search/?q="):
            page.evaluate(ASK, query)
        else:
            page.goto(f"{home}search/?{urlencode({'q': query})}")
        page.wait_for_selector("#results[data-state=done]", state="attached")

    return ask


@contextmanager
def _no_errors(page: "Page") -> Iterator[list[str]]:
    """Asserts that nothing went wrong on the page meanwhile; gives the list of what did."""
    found: list[str] = []
    listeners: dict[Any, Callable[[Any], None]] = {
        "pageerror": lambda error: found.append(str(error)),
        "console": lambda message: found.append(message.text) if message.type == "error" else None,
        "response": lambda answer: found.append(answer.url) if answer.status >= 400 else None,
        "dialog": lambda dialog: (found.append(dialog.message), dialog.dismiss()),
    }
    for event, listener in listeners.items():
        page.on(event, listener)
    yield found
    for event, listener in listeners.items():
        page.remove_listener(event, listener)
    assert found == []
