"""Surveys of other fields and languages are as good as the bundled one: nothing broken, and nothing of it in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from surveys.small_surveys import LANGUAGES, SURVEYS, small_survey

from surveypress.build.checking import check
from surveypress.build.pipeline import build, load
from surveypress.core import routes
from surveypress.core.model import Corpus
from surveypress.core.texts import CONTEXT, Texts

FOREIGN = re.compile(
    r"machine learning|language models?|pre-?train|fine-?tun|neural|transformer|embedding|benchmark|hugging ?face"
    r"|modalit|contributions?\b|training data|leaderboard|GLUE\b|LoRA\b|prompt",
    re.IGNORECASE,
)
"""What only surveys of machine learning have reason to say."""
ATTRIBUTES = ("aria-label", "placeholder", "title", "alt", "aria-description")


@dataclass(frozen=True)
class Built:
    """A survey and its site."""

    name: str
    corpus: Corpus
    out: Path
    faults: list[str]

    def pages(self) -> Iterator[tuple[str, LexborHTMLParser]]:
        """Yields each page with its name; redirects say nothing and are left out."""
        for path in sorted(self.out.rglob("*.html")):
            text = path.read_text(encoding="utf-8")
            if 'http-equiv="refresh"' not in text:
                yield path.relative_to(self.out).as_posix(), LexborHTMLParser(text)


@pytest.fixture(scope="module", params=SURVEYS)
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A survey, built and checked once for all tests."""
    survey = small_survey(request.param, tmp_path_factory.mktemp(request.param))
    build(survey)
    faults = [str(problem) for problem in check(survey) if problem.level != "information"]
    return Built(request.param, load(survey)[0], survey.out, faults)


def _texts(page: LexborHTMLParser) -> Iterator[str]:
    """Yields what a page says: its texts, and the attributes that are read or shown."""
    for node in page.root.traverse(include_text=True) if page.root else ():
        if node.tag == "-text" and node.parent and node.parent.tag not in {"script", "style"}:
            yield " ".join((node.text_content or "").split())
        for name in ATTRIBUTES:
            yield (node.attributes.get(name) or "") if node.tag != "-text" else ""


def test_nothing_is_wrong(built: Built) -> None:
    """Neither the records nor the site have a fault: all links and citations lead somewhere."""
    assert built.faults == []


def test_every_citation_leads_to_its_paper(built: Built) -> None:
    """A page has a link for each key that its prose cites."""
    for topic in built.corpus.topics.values():
        page = LexborHTMLParser((built.out / f"topics/{topic.id}/index.html").read_text(encoding="utf-8"))
        links = {str(node.attributes["href"]).removeprefix("../../") for node in page.css(".prose p a[data-key]")}
        keys = [key for mark in topic.prose.references if mark.kind == "cite" for key in mark.keys]
        assert {routes.paper(key) for key in keys} <= links


def test_nothing_is_of_machine_learning(built: Built) -> None:
    """No page and no data file speaks of what only the bundled survey is about."""
    said = [
        f"{path.relative_to(built.out)}: {match[0]}"
        for path in sorted(built.out.rglob("*"))
        if path.suffix in {".html", ".json", ".md", ".xml", ".txt", ".bib", ".ris"}
        and not {"pagefind", "static"} & {*path.parts}
        for match in FOREIGN.finditer(path.read_text(encoding="utf-8"))
    ]
    assert said == []


def test_pages_say_their_language(built: Built) -> None:
    """And the direction in which it is written, where that is not from left to right."""
    language = LANGUAGES.get(built.name, "en")
    for name, page in built.pages():
        root = page.css_first("html")
        assert root is not None
        assert (root.attributes["lang"] or "").startswith(language), name
        assert root.attributes.get("dir") == ("rtl" if language == "ar" else None), name


def test_no_english_is_left_in_another_language(built: Built) -> None:
    """Where a text has a translation, no page says the English one."""
    if built.name not in LANGUAGES:
        pytest.skip("this survey is in English")
    english = {message for message in _translated(built.corpus.texts) if re.search(r"[a-z]{2}", message)}
    left = {f"{name}: {text}" for name, page in built.pages() for text in _texts(page) if text in english}
    assert left == set()


def _translated(texts: Texts) -> Iterator[str]:
    """Yields the English of each message that reads otherwise in the language, without its context."""
    for catalogue in texts.catalogues:
        for message, translation in catalogue.messages.items():
            bare = message.rpartition(CONTEXT)[2]
            if bare not in translation.forms:
                yield bare


def test_the_name_of_a_number_holds_it(built: Built) -> None:
    """Who speaks to the browser says what they see, also where a language has words for one and two of a thing."""
    numbers = [
        (node.text(), str(node.attributes["aria-label"]))
        for _, page in built.pages()
        for node in page.css("a[aria-label]")
    ]
    assert [name for text, name in numbers if text.isdecimal() and text not in name] == []
    assert any(text.isdecimal() for text, _ in numbers)


def test_foreign_names_are_isolated(built: Built) -> None:
    """A title in another direction than the page stands in an element of its own wherever it is a text of a page."""
    foreign = [paper.title for paper in built.corpus.papers.values() if built.corpus.texts.is_foreign(paper.title)]
    if not foreign:
        pytest.skip("all titles are written in the direction of the pages")
    bare = [
        f"{name}: {node.text()}"
        for name, page in built.pages()
        for node in page.css("a.title, .bibliography a, .prose li a[data-key]")
        if node.text(strip=True) in foreign and node.css_first("bdi") is None
    ]
    assert bare == []
