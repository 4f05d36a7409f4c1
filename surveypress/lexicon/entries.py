"""Corpus -> what can be found, and in which words: papers, topics and terms of the glossary, field by field."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from surveypress.model import Corpus, Document, Paper, Result, Term, Topic
from surveypress.prose.maths import plain_title
from surveypress.prose.sentences import sentences

FIELDS = ("title", "names", "tldr", "summary", "aside", "figures")
"""Where a word can stand; `aside` holds the sentences that cite papers: they tell as much about those."""
ASIDE = FIELDS.index("aside")
_MARK = re.compile(
    r"\[\[[^\]|#]*(?:#[^\]|]*)?\|([^\]]*)\]\]|\[\[([^\]]*)\]\]|\[[^\]]*@[^\]]*\]|(?<![\w/])@[a-z0-9-]+|\]\([^)\s]*\)|[*_`#>]+"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found: its key, pieces of text for each field, and whom the sentences aside cite."""

    key: str
    fields: tuple[tuple[str, ...], ...]
    cites: tuple[tuple[str, ...], ...] = ()
    """For each piece of `aside`, keys of papers."""


def paper_entries(corpus: Corpus) -> Iterator[Entry]:
    """Yields the papers, by key."""
    for paper in corpus.papers.values():
        yield _paper(paper)


def _paper(paper: Paper) -> Entry:
    own, aside, cites = _parted(paper.summary)
    cells = tuple(f"{name}: {text}" for name, text in paper.compare.items())
    names = (*paper.methods, *paper.models, *paper.datasets)
    figures = tuple(map(_figure, paper.results))
    return Entry(paper.key, _cleaned((paper.title,), names, (paper.tldr,), (*own, *cells), aside, figures), cites)


def topic_entries(corpus: Corpus) -> Iterator[Entry]:
    """Yields the topics, in the order of the taxonomy."""
    for topic in corpus.topics.values():
        yield _topic(topic)


def _topic(topic: Topic) -> Entry:
    own, aside, cites = _parted(topic.prose)
    return Entry(topic.id, _cleaned((topic.title,), (), (topic.scope,), own, aside, ()), cites)


def term_entries(corpus: Corpus) -> Iterator[Entry]:
    """Yields the terms of the glossary."""
    for term in corpus.terms:
        yield _term(term)


def _term(term: Term) -> Entry:
    return Entry(term.term, _cleaned((term.term, *term.aliases), (), (), (term.definition,), (), ()))


def _parted(document: Document) -> tuple[tuple[str, ...], tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Returns the sentences of a prose that cite no paper, those that do, and the papers that each of these cites."""
    cited: dict[str, dict[str, None]] = {}
    for mark in document.marks:
        if mark.kind == "cite":
            cited.setdefault(mark.sentence, {}).update(dict.fromkeys(mark.keys))
    own = [
        sentence
        for paragraph in document.text.split("\n")
        for sentence in sentences(paragraph)
        if not any(sentence in other for other in cited)
    ]
    keys = tuple(tuple(found) for found in cited.values())
    return tuple(map(_plain, own)), tuple(map(_plain, cited)), keys


def _plain(markdown: str) -> str:
    """Returns a sentence without citations and marks; of a topic link only what it says stays."""
    return _MARK.sub(lambda mark: mark[1] or (mark[2] or "").replace("-", " ") or " ", markdown)


def _figure(row: Result) -> str:
    return " ".join((row.dataset, row.metric, row.value + row.unit, row.model, row.baseline, row.note))


def _cleaned(*fields: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    # A piece may become empty, but it keeps its place: `cites` counts on it.
    return tuple(tuple(plain_title(piece) for piece in pieces) for pieces in fields)
