"""Corpus -> what can be found, and in which words: papers, topics and terms of the glossary, field by field."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from surveypress.core.documents import Document
from surveypress.core.model import Corpus, Paper, Result, Term, Topic
from surveypress.prose.maths import plain_title
from surveypress.prose.sentences import sentences
from surveypress.relate.topics import ancestors
from surveypress.text.languages.language import Language

FIELDS = ("title", "names", "tldr", "summary", "abstract", "citing_sentences", "figures")
"""Where a word can stand; sentences that cite papers tell as much about those."""
CITING_SENTENCES = FIELDS.index("citing_sentences")


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found: its key, pieces of text for each field, and whom the citing sentences cite."""

    key: str
    fields: tuple[tuple[str, ...], ...]
    cites: tuple[tuple[str, ...], ...] = ()
    """For each citing sentence, keys of papers."""


def entry_of(source: Paper | Topic | Term, pack: Language) -> Entry:
    """Returns what can be found of a paper, a topic or a term of the glossary."""
    match source:
        case Paper():
            return _paper(source, pack.unstated)
        case Topic():
            return _topic(source)
        case _:
            return _term(source)


def _paper(paper: Paper, unstated: AbstractSet[str]) -> Entry:
    own, citing, cites = _parted(paper.summary)
    of_paper = [*paper.compare.items(), *((name, ", ".join(values)) for name, values in paper.extracted.items())]
    # "training: not stated" makes no two papers alike.
    cells = tuple(f"{name}: {text}" for name, text in of_paper if text.strip().casefold() not in unstated)
    names = (*paper.methods, *paper.models, *paper.datasets)
    figures = tuple(map(_figure, paper.results))
    texts = (*own, *cells), (paper.abstract,) if paper.abstract else (), citing
    return Entry(paper.key, _cleaned((paper.title,), names, (paper.tldr,), *texts, figures), cites)


def _topic(topic: Topic) -> Entry:
    own, citing, cites = _parted(topic.prose)
    return Entry(topic.id, _cleaned((topic.title,), (), (topic.scope,), own, (), citing, ()), cites)


def _term(term: Term) -> Entry:
    return Entry(term.term, _cleaned((term.term, *term.aliases), (), (), (term.definition,), (), (), ()))


def sorted_under(corpus: Corpus) -> Iterator[tuple[str, ...]]:
    """Yields, for each paper, the titles of its topics and of those above them, and its values of facets.

    The scripts of the search find the same by themselves (static/js/search/derived-fields.js).
    """
    for paper in corpus.papers.values():
        chains = ((topic, *ancestors(corpus, topic)) for topic in paper.topics)
        topics = dict.fromkeys(topic for chain in chains for topic in chain)
        facets = (
            (corpus.facets[name].values, values) for name, values in paper.facets.items() if name in corpus.facets
        )
        values = (titles[value] for titles, chosen in facets for value in chosen if value in titles)
        yield tuple(plain_title(title) for title in (*(corpus.topics[topic].title for topic in topics), *values))


def _parted(document: Document) -> tuple[tuple[str, ...], tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Returns the sentences of a prose that cite no paper, those that do, and the papers that each of these cites."""
    keys: dict[int, dict[str, None]] = {}
    for mark in document.references:
        if mark.kind == "cite":
            keys.setdefault(mark.number, {}).update(dict.fromkeys(mark.keys))
    every = sentences(document.text)
    own = tuple(sentence.text for sentence in every if sentence.number not in keys)
    return own, tuple(every[number].text for number in keys), tuple(tuple(cited) for cited in keys.values())


def _figure(row: Result) -> str:
    return " ".join((row.dataset, row.metric, row.value + row.unit, row.model, row.baseline, row.note))


def _cleaned(*fields: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    # A piece may become empty, but it keeps its place: `cites` counts on it.
    return tuple(tuple(plain_title(piece) for piece in pieces) for pieces in fields)
