"""Where the survey's prose names papers together: in a sentence, in a paragraph, under a heading."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from surveypress.core.documents import Document, InlineReference
from surveypress.core.model import Corpus
from surveypress.core.relations import Citation
from surveypress.core.routes import PageRef
from surveypress.relate.citations import documents


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of prose that names several papers."""

    title: str
    """Title of the page."""
    heading: str
    """The heading above it on that page, if any."""
    keys: tuple[str, ...]
    """The papers named, by key, each once."""


@dataclass(frozen=True, slots=True)
class Passages:
    """All such pieces, by their size. Summaries of papers count for sentences only: each is one short paragraph."""

    sentences: Sequence[Passage]
    paragraphs: Sequence[Passage]
    sections: Sequence[Passage]


def passages(corpus: Corpus, mentions: Sequence[Citation]) -> Passages:
    """Returns where two papers or more are named together."""
    sentences: dict[tuple[PageRef, int], dict[str, None]] = defaultdict(dict)
    titles: dict[PageRef, str] = {}
    for citation in mentions:
        sentences[citation.page, citation.number][citation.paper] = None
        titles[citation.page] = citation.page_title
    listed = ((titles[page], tuple(sorted(keys))) for (page, _), keys in sentences.items())
    together = [Passage(title, "", keys) for title, keys in listed if len(keys) > 1]
    paragraphs: list[Passage] = []
    sections: list[Passage] = []
    for page, title, document in documents(corpus):
        if page.kind != "paper":
            prose = _of_collection(document, corpus)
            paragraphs += _grouped(title, prose, lambda mark: mark.paragraph)
            sections += _grouped(title, prose, lambda mark: mark.section)
    return Passages(together, paragraphs, sections)


def _of_collection(document: Document, corpus: Corpus) -> Document:
    """Returns prose with the citations of papers of the collection only."""
    own = (replace(mark, keys=tuple(key for key in mark.keys if key in corpus.papers)) for mark in document.references)
    return replace(document, references=tuple(mark for mark in own if mark.keys))


def _grouped(title: str, document: Document, part_of: Callable[[InlineReference], int]) -> Iterator[Passage]:
    """Yields the papers named in each part of a document, with the heading under which the first of them stands."""
    groups: dict[int, tuple[str, dict[str, None]]] = {}
    for mark in document.references:
        if mark.kind == "cite":
            _, keys = groups.setdefault(part_of(mark), (mark.heading, {}))
            keys.update(dict.fromkeys(mark.keys))
    for heading, keys in groups.values():
        if len(keys) > 1:
            yield Passage(title, heading, tuple(sorted(keys)))
