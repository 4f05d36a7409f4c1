"""What tests of the scripts share: a survey with a table and a list long enough for them, and no error on any page."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from toys import paper, served, toy, write

from surveypress.build.pipeline import build

if TYPE_CHECKING:
    from playwright.sync_api import Page

PREFIX = "/some-repo/"
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


@pytest.fixture
def errors(page: "Page") -> Iterator[list[str]]:
    """No test may leave an error in the console or a request that failed."""
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
    }
    for event, listener in listeners.items():
        page.on(event, listener)
    yield found
    for event, listener in listeners.items():
        page.remove_listener(event, listener)
    assert found == []
