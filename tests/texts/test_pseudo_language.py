"""No text of the interface stands outside the catalogues: in a language of other letters, pages have no Latin word."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import served

from surveypress.build.pipeline import build, load
from surveypress.build.project import Survey
from surveypress.cite.formats import FORMATS
from surveypress.core.problems import errors
from surveypress.pages.data_files import DATA_FILES
from tests.texts.greek import greek_survey

if TYPE_CHECKING:
    from playwright.sync_api import Page

WORD = re.compile(r"[A-Za-z]{2,}")
_FORMATS = "|".join(re.escape(row.title) for row in (*FORMATS, *DATA_FILES))
_ENDINGS = "|".join(re.escape(row.ending) for row in FORMATS)
NAMES = re.compile(
    rf"[\w.]+\.(?:json|txt|{_ENDINGS})|{_FORMATS}"
    r"|APA|Chicago|IEEE|PDF|DOI|arXiv(?::[\d.]+)?|v\. Chr\.|ca\."
    r"|ctx_ver=\S+|\\cite\{…\}"
    r"|https?://\S+|10\.5555/\w+|\bel\b|Esc|-?\b(?:author|year|topic|title|venue):\S*"
)
"""What is called so in every language: formats, identifiers, files, fields of a query, words of a record,
commands of LaTeX, what COinS say."""
CODE = "code, pre, kbd, math, [hidden]"
SHOWN = ("aria-label", "placeholder", "title", "alt", "aria-description")


@pytest.fixture(scope="module")
def survey(tmp_path_factory: pytest.TempPathFactory) -> Survey:
    """The survey, built."""
    survey = greek_survey(tmp_path_factory.mktemp("greek"))
    assert [str(problem) for problem in errors(load(survey)[1])] == []
    build(survey)
    return survey


def _said(page: LexborHTMLParser) -> Iterator[str]:
    for node in page.css(f"{CODE}, script, style"):
        node.decompose()
    for node in page.root.traverse(include_text=True) if page.root else ():
        if node.tag == "-text":
            yield node.text_content or ""
        else:
            yield from (node.attributes.get(name) or "" for name in SHOWN)


def _latin(texts: Iterator[str]) -> list[str]:
    return [text.strip() for text in texts if WORD.search(NAMES.sub("", text))]


def test_no_page_has_a_text_of_its_own(survey: Survey) -> None:
    """Titles, headings, labels, reasons, notes: all that the program says on a page is translated."""
    pages = [path for path in sorted(survey.out.rglob("*.html")) if "palio" not in path.parts]
    found = {
        f"{path.relative_to(survey.out).as_posix()}: {text}"
        for path in pages
        for text in _latin(_said(LexborHTMLParser(path.read_text(encoding="utf-8"))))
    }
    assert found == set()


def test_markdown_is_translated_too(survey: Survey) -> None:
    """The Markdown of a topic says the same as its page."""
    links = re.compile(r"\]\([^)]*\)|`[^`]*`")
    for path in survey.out.glob("topics/*.md"):
        assert _latin(iter(links.sub("]", path.read_text(encoding="utf-8")).splitlines())) == []


VISITS = (
    "search/?q=ποταμος", "search/?q=zzzz", "list/?p=alfa,vita,nothing", "list/", "compare/?p=alfa,vita", "compare/",
    "map/?p=alfa", "topics/potamoi/", "papers/alfa/", "results/", "explore/",
)  # fmt: skip
TEXTS = """(attributes) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    const code = "code, pre, kbd, math, script, style, noscript";
    for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!node.parentElement.closest(code)) found.push(node.data);
    for (const name of attributes)
        for (const node of document.querySelectorAll(`[${name}]:not(.Z3988)`)) found.push(node.getAttribute(name));
    return found;
}"""


@pytest.mark.browser
def test_no_script_has_a_text_of_its_own(survey: Survey, page: "Page") -> None:
    """What scripts add to a page, and what they answer, is translated."""
    found = set()
    with served(survey.out) as address:
        for visit in VISITS:
            page.goto(f"{address}{visit}", wait_until="networkidle")
            page.keyboard.press("?")
            found |= {f"{visit}: {text}" for text in _latin(iter(page.evaluate(TEXTS, [*SHOWN])))}
    said = {
        text
        for text in found
        if not text.endswith(("nothing", "nothing.", ": alfa", "example.org/alfa", "\\cite{…}"))
        and ": LaTeX" not in text
        and "zzzz" not in text.partition(": ")[2]
    }
    assert said == set()
