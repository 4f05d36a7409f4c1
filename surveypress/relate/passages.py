"""Where the survey's prose names papers together: in a sentence, in a paragraph, under a heading."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from surveypress.model import Citation, Corpus, Document
from surveypress.relate.citations import documents

_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$", re.MULTILINE)
_BREAK = re.compile(r"\n[ \t]*\n")


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


def passages(corpus: Corpus, found: Sequence[Citation]) -> Passages:
    """Returns where two papers or more are named together."""
    sentences: dict[tuple[str, int], dict[str, None]] = defaultdict(dict)
    titles: dict[str, str] = {}
    for citation in found:
        sentences[citation.page, citation.block][citation.paper] = None
        titles[citation.page] = citation.page_title
    listed = ((titles[page], tuple(sorted(keys))) for (page, _), keys in sentences.items())
    together = [Passage(title, "", keys) for title, keys in listed if len(keys) > 1]
    paragraphs: list[Passage] = []
    sections: list[Passage] = []
    for url, title, document in documents(corpus):
        if not url.startswith("papers/"):
            paragraphs += _grouped(title, document, _BREAK)
            sections += _grouped(title, document, _HEADING)
    return Passages(together, paragraphs, sections)


def _grouped(title: str, document: Document, border: re.Pattern[str]) -> Iterator[Passage]:
    """Yields the papers named between two borders, with the heading under which the first of them stands."""
    headings = [(match.start(), match[1]) for match in _HEADING.finditer(document.text)]
    borders = [match.start() for match in border.finditer(document.text)]
    groups: dict[int, tuple[str, dict[str, None]]] = {}
    for mark in document.marks:
        if mark.kind == "cite":
            part = sum(start <= mark.start for start in borders)
            above = [heading for start, heading in headings if start <= mark.start]
            _, keys = groups.setdefault(part, (above[-1] if above else "", {}))
            keys.update(dict.fromkeys(mark.keys))
    for heading, keys in groups.values():
        if len(keys) > 1:
            yield Passage(title, heading, tuple(sorted(keys)))


def contexts(corpus: Corpus, found: Sequence[Citation]) -> Mapping[str, str]:
    """Returns what other pages say of each paper: the sentences that cite it, without what marks their links."""
    said: dict[str, list[str]] = {key: [] for key in corpus.papers}
    for citation in found:
        if citation.page != f"papers/{citation.paper}/" and citation.paper in said:
            said[citation.paper].append(re.sub(r"\[\[(?:[^\]|]*\|)?([^\]]*)\]\]", r"\1", citation.sentence))
    return {key: "\n".join(sentences) for key, sentences in said.items()}
