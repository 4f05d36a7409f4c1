"""What the texts of a survey are to each other: words, meanings, and which words tell something.

Made once for a corpus; related papers, the map and the search stand on it. The last two need a fourth of it, and later
(`searched_texts`), so a build lets go of all else when its papers are related.
"""

import operator
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial
from hashlib import blake2b
from typing import Any

import numpy as np

from surveypress.core.memory import Memory
from surveypress.core.model import Corpus
from surveypress.core.tracing import digest, plain
from surveypress.relate.entries import CITING_SENTENCES, Entry, sorted_under
from surveypress.relate.readings import ReadEntry, read_entries
from surveypress.text.analyzer import Analyzer
from surveypress.text.concentration import Array, concentration
from surveypress.text.lsi import LatentSpace, latent_space, soft_latent_space, truncated_svd
from surveypress.text.tfidf import TermVectors, tfidf

DIMENSIONS, SORTED_DIMENSIONS = 240, 80
"""Of the space in which papers are compared, and of that in which they are found and drawn."""
COMMON = 0.2
"""Share of all papers above which a term relates nothing."""
CITATION_WEIGHT = 0.5
"""The same for sentences elsewhere that cite it."""
TAXONOMY_WEIGHT = 2.0
"""The same for titles of its topics, of those above them, and for its values of facets."""
FITTED, FIT = 5_000, 4_000
"""The dimensions of a survey of more papers than the first are those of a sample of the second: the time that they take
grows no further, and most edits leave them as they are."""
Bag = defaultdict[str, float]
"""Terms of a paper with what they count."""


@dataclass(frozen=True)
class SearchedTexts:
    """The texts of a survey as the search and the map take them."""

    reader: Analyzer
    papers: Sequence[Entry]
    topics: Sequence[Entry]
    terms: Sequence[Entry]
    """What papers, topics and terms of the glossary say, field by field, as it is read: words with blanks between."""
    meanings: Sequence[Mapping[str, float]]
    """For each paper its stems, with what they count."""
    sorted_under: Sequence[Sequence[str]]
    """Names of what each paper is sorted under."""

    @cached_property
    def sorted_space(self) -> LatentSpace:
        """Where each paper lies among meanings by what is said of it and by what it is sorted under.

        Worked out when the map or the search is made.
        """
        bags = self.bags()
        terms = cache(self.reader.terms)
        for bag, names in zip(bags, self.sorted_under, strict=True):
            for name in names:
                _add(bag, terms(name), TAXONOMY_WEIGHT)
        return latent_space(tfidf(bags), SORTED_DIMENSIONS, _sample(self.papers))

    def bags(self) -> list[Bag]:
        """Returns for each paper its stems with what they count: of its own texts, then of sentences that cite it."""
        bags: list[Bag] = [defaultdict(float, meanings) for meanings in self.meanings]
        place = {entry.key: n for n, entry in enumerate(self.papers)}
        for entry in (*self.papers, *self.topics, *self.terms):
            for sentence, keys in zip(entry.fields[CITING_SENTENCES], entry.cites, strict=False):
                cited = [bags[place[key]] for key in keys if key in place and key != entry.key]
                stems = [*map(self.reader.stem, sentence.split())] if cited else []
                for bag in cited:
                    _add(bag, stems, CITATION_WEIGHT)
        return bags


@dataclass(frozen=True)
class TextModel:
    """The texts of a survey, compared."""

    reader: Analyzer
    papers: Sequence[ReadEntry]
    """What papers say, as it is read."""
    words: TermVectors
    """Words and pairs of words of each paper."""
    space: LatentSpace
    """Where each paper lies among meanings by what is said of it; topics are compared beside that."""
    concentration: Array
    """For each term of `words`, how much it tells (see text/concentration.py)."""


class _Same:
    """A corpus as a key: equal to one of the very same records only, followed or not."""

    def __init__(self, corpus: Corpus, memory: Memory | None) -> None:
        self.corpus, self.memory = corpus, memory
        self._parts = plain(corpus.papers), plain(corpus.topics), plain(corpus.facets), corpus.terms, corpus.config

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and all(map(operator.is_, self._parts, other._parts))

    def __hash__(self) -> int:
        return id(self._parts[0])


@dataclass(slots=True)
class _Made:
    """What was made of a corpus."""

    searched: SearchedTexts
    model: TextModel | None
    """None if a build has let go of it."""


def text_model(corpus: Corpus, memory: Memory | None = None) -> TextModel:
    """Returns the model of a corpus; it is made once, with the help of a memory of earlier ones if there is one."""
    key = _Same(corpus, memory)
    model = _made(key).model
    if model is None:
        _made.cache_clear()
        return text_model(corpus, memory)
    return model


def searched_texts(corpus: Corpus) -> SearchedTexts:
    """Returns what the search and the map take of the model of a corpus."""
    return _made(_Same(corpus, None)).searched


def forget_all_but_searched(corpus: Corpus) -> None:
    """Lets go of what the model of a corpus has for relating only, which is most of it."""
    made = _made(_Same(corpus, None))
    made.model = None
    made.searched.reader.forget()


@lru_cache(maxsize=1)
def _made(key: _Same) -> _Made:
    corpus = key.corpus
    memory, key.memory = key.memory or Memory(), None  # the key stays with what is made, and memory is large
    reader, (papers, topics, terms) = read_entries(corpus, memory)
    words = tfidf([entry.reading.terms for entry in papers], COMMON)
    searched = SearchedTexts(
        reader,
        papers=[entry.words for entry in papers],
        topics=[entry.words for entry in topics],
        terms=[entry.words for entry in terms],
        meanings=[entry.reading.meanings for entry in papers],
        sorted_under=tuple(sorted_under(corpus)),
    )
    space = soft_latent_space(tfidf(searched.bags()), DIMENSIONS, _sample(papers), partial(_decomposed, memory))
    telling = concentration(words.rows, space.vectors)
    return _Made(searched, TextModel(reader, papers, words, space, telling))


def _sample(papers: Sequence[ReadEntry | Entry]) -> list[int] | None:
    """Returns the numbers of the papers whose dimensions all get, drawn by their keys; None if those of all."""
    if len(papers) <= FITTED:
        return None
    chance = [blake2b(paper.key.encode(), digest_size=8).digest() for paper in papers]
    return sorted(sorted(range(len(papers)), key=chance.__getitem__)[:FIT])


def _decomposed(memory: Memory, rows: Any, most: int) -> tuple[Array, Array]:
    """Returns what `truncated_svd` does, from memory where the rows are as they were but for columns that are empty."""
    columns, places = np.unique(rows.indices, return_inverse=True)
    parts = (rows.data, places, rows.indptr)
    name = digest((most, rows.shape[0], len(columns), *(part.tobytes() for part in parts)))
    found = memory.get("singular values", name, tuple[bytes, bytes], lambda: _packed(truncated_svd(rows, most)))
    strengths, sides = (np.frombuffer(each) for each in found)
    return strengths, sides.reshape(rows.shape[0], len(strengths))


def _packed(arrays: tuple[Array, Array]) -> tuple[bytes, bytes]:
    strengths, sides = (np.ascontiguousarray(each).tobytes() for each in arrays)
    return strengths, sides


def _add(bag: Bag, terms: Iterable[str], weight: float) -> None:
    for term in terms:
        bag[term] += weight
