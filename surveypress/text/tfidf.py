"""Texts as weighted vectors of their terms.

Weights are sublinear tf times idf, vectors have length 1 (Salton and Buckley, "Term-weighting approaches in automatic
text retrieval", 1988). A term of one text only relates nothing and is left out.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

Array = NDArray[np.float64]
IDF_STEP = 0.2
"""Weights of rarity are multiples of this: so one text more or less changes few of them."""
FEWEST = 5
"""A term of so few texts is never too common."""


@dataclass(frozen=True, slots=True)
class TermVectors:
    """A unit vector for each text."""

    rows: Any
    """A sparse array of shape (texts, terms)."""
    terms: tuple[str, ...]
    """In alphabetical order."""
    frequency: NDArray[np.int64]
    """For each term, in how many texts it stands."""
    lengths: Array
    """By what the weights of each text were divided, of shape (texts,); 1 where there is nothing to divide."""

    def column(self, term: str) -> int:
        """Returns the number of a term. Raises KeyError if fewer than two texts have it."""
        at = int(np.searchsorted(np.array(self.terms), term)) if self.terms else 0
        if at == len(self.terms) or self.terms[at] != term:
            raise KeyError(term)
        return at


def tfidf(bags: Sequence[Mapping[str, float]], common: float = 1.0) -> TermVectors:
    """Returns vectors for bags of (term: count); terms of more than the share `common` of all bags say nothing."""
    counts, terms, frequency = _counts(bags)
    idf = np.round(np.log(1 + len(bags) / frequency) / IDF_STEP) * IDF_STEP
    weighty = frequency <= max(FEWEST, common * len(bags))
    counts.data = np.log1p(counts.data) * np.where(weighty, idf, 0.0)[counts.indices]
    counts.eliminate_zeros()
    lengths = np.sqrt(np.asarray((counts * counts).sum(axis=1)).ravel())
    lengths = np.where(lengths > 0, lengths, 1.0)
    counts.data /= np.repeat(lengths, np.diff(counts.indptr))
    return TermVectors(counts, terms, frequency, lengths)


def _counts(bags: Sequence[Mapping[str, float]]) -> tuple[Any, tuple[str, ...], NDArray[np.int64]]:
    """Returns what bags have of the terms that stand in two or more, these terms, and in how many each stands.

    The first is a sparse array of shape (bags, terms), columns in order.
    """
    sizes = [*map(len, bags)]
    seen: defaultdict[str, int] = defaultdict(count().__next__)
    numbers = np.fromiter(map(seen.__getitem__, chain.from_iterable(bags)), np.int64, sum(sizes))
    values = np.fromiter(chain.from_iterable(bag.values() for bag in bags), np.float64, sum(sizes))
    frequency = np.bincount(numbers, minlength=len(seen))
    terms = tuple(sorted(term for term, number in zip(seen, frequency.tolist(), strict=True) if number > 1))
    by_column = np.fromiter(map(seen.__getitem__, terms), np.int64, len(terms))
    columns = np.full(len(seen), -1, dtype=np.int64)
    columns[by_column] = np.arange(len(terms))
    kept = frequency[numbers] > 1
    owners = np.repeat(np.arange(len(bags)), sizes)[kept]
    starts = np.concatenate([[0], np.cumsum(np.bincount(owners, minlength=len(bags)))])
    counts = csr_array((values[kept], columns[numbers][kept], starts), shape=(len(bags), len(terms)))
    counts.sort_indices()
    return counts, terms, frequency[by_column]
