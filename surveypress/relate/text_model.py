"""What the texts of a survey are to each other: words, meanings, and which words tell something.

Made once for a corpus; related papers, the map and the search stand on it.
"""

import operator
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from surveypress.core.model import Corpus
from surveypress.core.tracing import plain
from surveypress.relate.entries import (
    CITING_SENTENCES,
    FIELDS,
    Entry,
    paper_entries,
    sorted_under,
    term_entries,
    topic_entries,
)
from surveypress.text.analyzer import Analyzer, analyzer
from surveypress.text.concentration import Array, concentration
from surveypress.text.languages import language
from surveypress.text.lsi import LatentSpace, latent_space
from surveypress.text.tfidf import TermVectors, tfidf

DIMENSIONS, SORTED_DIMENSIONS = 160, 80
"""Of the space in which papers are compared, and of that in which they are found and drawn."""
COMMON = 0.2
"""Share of all papers above which a term relates nothing."""
WORD_WEIGHTS = {"title": 3.0, "tldr": 1.0, "summary": 1.0, "abstract": 1.0, "citing_sentences": 1.0}
"""What a word or a pair of words counts in the fields of a paper, where papers are compared by their words."""
MEANING_WEIGHTS = (3.0, 2.0, 2.0, 1.0, 1.0, 1.0, 0.7)
"""What a word counts in each field of a paper, for its place in the latent space."""
CITATION_WEIGHT = 0.5
"""The same for sentences elsewhere that cite it."""
TAXONOMY_WEIGHT = 2.0
"""The same for titles of its topics, of those above them, and for its values of facets."""


@dataclass(frozen=True, slots=True)
class TextModel:
    """The texts of a survey, compared."""

    reader: Analyzer
    papers: Sequence[Entry]
    topics: Sequence[Entry]
    terms: Sequence[Entry]
    """What papers, topics and terms of the glossary say, field by field."""
    words: TermVectors
    """Words and pairs of words of each paper."""
    space: LatentSpace
    """Where each paper lies among meanings by what is said of it; topics are compared beside that."""
    sorted_space: LatentSpace
    """Where each paper lies among meanings by that and by what it is sorted under, for the map and the search."""
    concentration: Array
    """For each term of `words`, how much it tells (see text/concentration.py)."""


class _Same:
    """A corpus as a key: equal to one of the very same records only, followed or not."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self._parts = plain(corpus.papers), plain(corpus.topics), plain(corpus.facets), corpus.terms, corpus.config

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and all(map(operator.is_, self._parts, other._parts))

    def __hash__(self) -> int:
        return id(self._parts[0])


def text_model(corpus: Corpus) -> TextModel:
    """Returns the model of a corpus; it is made once."""
    return _text_model(_Same(corpus))


@lru_cache(maxsize=1)
def _text_model(key: _Same) -> TextModel:
    corpus = key.corpus
    papers, topics, terms = tuple(paper_entries(corpus)), tuple(topic_entries(corpus)), tuple(term_entries(corpus))
    pieces = (piece for entry in (*papers, *topics, *terms) for field in entry.fields for piece in field)
    reader = analyzer(pieces, language(corpus.config.language))
    words = tfidf([_words(entry, reader) for entry in papers], COMMON)
    bags = _meanings(papers, (*topics, *terms), reader)
    space = latent_space(tfidf(bags), DIMENSIONS)
    for bag, names in zip(bags, sorted_under(corpus), strict=True):
        _add(bag, names, TAXONOMY_WEIGHT, reader)
    sorted_space = latent_space(tfidf(bags), SORTED_DIMENSIONS)
    telling = concentration(words.rows, space.vectors)
    return TextModel(reader, papers, topics, terms, words, space, sorted_space, telling)


def _words(entry: Entry, reader: Analyzer) -> Mapping[str, float]:
    bag: dict[str, float] = defaultdict(float)
    for field, weight in WORD_WEIGHTS.items():
        for piece in entry.fields[FIELDS.index(field)]:
            for term in reader.terms_and_pairs(piece):
                bag[term] += weight
    return bag


def _meanings(papers: Sequence[Entry], others: Iterable[Entry], reader: Analyzer) -> list[defaultdict[str, float]]:
    bags: list[defaultdict[str, float]] = [defaultdict(float) for _ in papers]
    for n, piece, weight in _weighted_pieces(papers, others):
        _add(bags[n], [piece], weight, reader)
    return bags


def _add(bag: defaultdict[str, float], pieces: Iterable[str], weight: float, reader: Analyzer) -> None:
    for piece in pieces:
        for term in reader.terms(piece):
            bag[term] += weight


def _weighted_pieces(papers: Sequence[Entry], others: Iterable[Entry]) -> Iterator[tuple[int, str, float]]:
    """Yields (number of a paper, a text that tells of it, what its words count)."""
    for n, entry in enumerate(papers):
        for pieces, weight in zip(entry.fields, MEANING_WEIGHTS, strict=True):
            yield from ((n, piece, weight) for piece in pieces)
    place = {entry.key: n for n, entry in enumerate(papers)}
    for entry in (*papers, *others):
        for sentence, keys in zip(entry.fields[CITING_SENTENCES], entry.cites, strict=False):
            yield from ((place[key], sentence, CITATION_WEIGHT) for key in keys if key in place and key != entry.key)
