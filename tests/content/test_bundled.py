"""The survey that ships with the program keeps the promises that its pages make."""

from collections import Counter
from pathlib import Path

import pytest
import yaml

from surveypress.checks import abstracts, content_problems
from surveypress.core.model import Corpus
from surveypress.core.problems import errors
from surveypress.read import read
from surveypress.relate.distinctions import distinctions, measure
from surveypress.core.slugs import SLUG

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))


@pytest.fixture(scope="module")
def corpus(bundled_corpus: Corpus) -> Corpus:
    """The bundled survey, which must read without an error."""
    return bundled_corpus


@pytest.fixture(scope="module")
def sources(corpus: Corpus) -> dict[str, str]:
    """The abstracts of all papers, from the pages that were imported."""
    if not SEEDS:
        pytest.skip("the imported pages (shared/seeds) are not here, so prose cannot be held against the abstracts")
    return abstracts.load(SEEDS, corpus)


def test_has_no_fault(corpus: Corpus) -> None:
    """Every rule of `check`, the survey's own editorial ones among them, holds without an exception unaccounted for."""
    assert errors(content_problems(corpus, thorough=True)) == []


def test_holds_every_paper_and_topic(corpus: Corpus) -> None:
    """882 papers from 962 entries; 12 areas and 72 topics, each with prose."""
    assert len(corpus.papers) == 882
    listings = [s for s in corpus.sources if any(e.first for e in s.entries)]
    assert sorted(len(s.entries) for s in listings) == [50, 74, 106, 311, 421]
    assert Counter(bool(topic.children) for topic in corpus.topics.values()) == {True: 12, False: 72}
    assert all(topic.prose.text.strip() for topic in corpus.topics.values())


def test_every_paper_is_sorted_and_summarised(corpus: Corpus) -> None:
    """Each has one primary leaf and at most two more, a summary, a tldr, and an origin in content/sources/."""
    entries = {(s.file, e.entry): e.key for s in corpus.sources for e in s.entries}
    for paper in corpus.papers.values():
        assert 1 <= len(paper.topics) <= 3, paper.key
        assert paper.summary.text.strip(), paper.key
        assert paper.tldr, paper.key
        assert not paper.abstract, paper.key
        assert paper.sources, paper.key
        assert all(entries[o.file, o.entry] == paper.key for o in paper.sources), paper.key


def test_ids_are_words(corpus: Corpus) -> None:
    """Keys and ids are readable slugs, never a letter and a number."""
    for name in (*corpus.papers, *corpus.topics, *corpus.facets):
        assert SLUG.fullmatch(name)
    assert all(len(topic) > 3 for topic in corpus.topics)


def test_every_record_is_plain_yaml() -> None:
    """Other programs read the records too: PyYAML's strict pure-Python reader accepts each front matter."""
    for path in sorted((ROOT / "content").rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        if text.startswith("---\n"):
            yaml.safe_load(text.split("\n---", 1)[0])


def test_prose_is_in_our_own_words(corpus: Corpus, sources: dict[str, str]) -> None:
    """No summary, tldr, cell, definition or topic shares eight words in a row with an abstract."""
    assert len(sources) == 882
    assert sorted(abstracts.own_words(corpus, sources)) == []


def test_figures_are_stated_by_the_papers(corpus: Corpus, sources: dict[str, str]) -> None:
    """Every figure stands in the abstract or title of the paper, or of one that its sentence cites."""
    assert sorted(abstracts.figures(corpus, sources)) == []


def test_no_figure_looks_like_another(corpus: Corpus) -> None:
    """Where a record names one measure twice, it also says what tells the two apart."""
    for paper in corpus.papers.values():
        named = zip(map(measure, paper.results), distinctions(paper.results), strict=True)
        assert [one for one, count in Counter(named).items() if count > 1] == [], paper.key
