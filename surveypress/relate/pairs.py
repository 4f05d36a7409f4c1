"""Pairs of papers that are compared, and what is known of each: memory grows with the papers, not with their square."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array

Array = NDArray[np.float64]
Numbers = NDArray[np.intp]
FEW = 1_200
"""Papers up to which all products of sparse rows are taken at once, in a tenth of the time; memory forbids more."""
AT_ONCE = 2_000
"""Pairs that are compared by one call: their rows fit into the cache of a processor, in which they take a seventh."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Unordered pairs of papers, each once, and where the pairs of a paper stand among them."""

    one: Numbers
    other: Numbers
    """The papers of each pair by their numbers, the lower first; of shape (pairs,)."""
    starts: Numbers
    """Where the partners of each paper begin in `partners`; of shape (papers + 1,)."""
    partners: Numbers
    """The partners of one paper after the other, in ascending order; of shape (2 * pairs,)."""
    places: Numbers
    """For each of `partners` the number of the pair."""

    def of(self, n: int) -> tuple[Numbers, Numbers]:
        """Returns the partners of a paper, and the numbers of the pairs."""
        part = slice(self.starts[n], self.starts[n + 1])
        return self.partners[part], self.places[part]

    @property
    def codes(self) -> NDArray[np.int64]:
        """One number for each pair, in ascending order."""
        return _codes(self.one, self.other, len(self.starts) - 1)

    def numbers(self, one: Numbers, other: Numbers) -> Numbers:
        """Returns the number of each of some pairs, given in any order, or -1 for two that were not compared."""
        codes = _codes(np.minimum(one, other), np.maximum(one, other), len(self.starts) - 1)
        return _places(self.codes, codes)

    def values(self, n: int, others: Numbers, values: Array) -> Array:
        """Returns the values of a paper's pairs with others, 0 for pairs that were not compared."""
        partners, places = self.of(n)
        if not len(partners):
            return np.zeros(len(others))
        at = np.minimum(np.searchsorted(partners, others), len(partners) - 1)
        return np.asarray(np.where(partners[at] == others, values[places[at]], 0.0))


def pairs_of(count: int, candidates: Iterable[tuple[Numbers, Numbers]]) -> Pairs:
    """Returns the pairs of so many papers that any of some lists has, each in any order and as often as it may be."""
    lists = [(np.minimum(one, other), np.maximum(one, other)) for one, other in candidates]
    codes = [low.astype(np.int64) * count + high for low, high in lists]
    unique = np.unique(np.concatenate(codes)) if codes else np.zeros(0, dtype=np.int64)
    one, other = np.divmod(unique, max(count, 1))
    one, other = one[one != other], other[one != other]
    numbers = np.arange(len(one))
    both = np.concatenate([one, other]), np.concatenate([other, one])
    # A number of a pair may be 0, which a sparse array would drop.
    matrix = coo_array((np.concatenate([numbers, numbers]) + 1, both), shape=(count, count)).tocsr()
    matrix.sort_indices()
    as_numbers = (each.astype(np.intp) for each in (one, other, matrix.indptr, matrix.indices, matrix.data - 1))
    return Pairs(*as_numbers)


def sparse_products(rows: Any, pairs: Pairs) -> Array:
    """Returns the dot product of two sparse rows for each pair."""
    if rows.shape[0] <= FEW:
        return np.asarray((rows @ rows.T).toarray()[pairs.one, pairs.other])
    parts = [
        np.asarray((rows[pairs.one[at : at + AT_ONCE]] * rows[pairs.other[at : at + AT_ONCE]]).sum(axis=1)).ravel()
        for at in range(0, len(pairs.one), AT_ONCE)
    ]
    return np.concatenate(parts) if parts else np.zeros(0)


def dense_products(rows: Array, pairs: Pairs) -> Array:
    """Returns the dot product of two rows for each pair."""
    parts = [
        np.einsum("nd,nd->n", rows[pairs.one[at : at + AT_ONCE]], rows[pairs.other[at : at + AT_ONCE]])
        for at in range(0, len(pairs.one), AT_ONCE)
    ]
    return np.concatenate(parts) if parts else np.zeros(0)


def looked_up(matrix: Any, pairs: Pairs) -> Array:
    """Returns what a symmetric sparse matrix holds for each pair."""
    cells = coo_array(matrix)
    codes = _codes(cells.row, cells.col, matrix.shape[1])
    order = np.argsort(codes)
    at = _places(codes[order], pairs.codes)
    return np.asarray(np.where(at < 0, 0.0, np.append(cells.data[order], 0.0)[at]))


def _codes(one: NDArray[Any], other: NDArray[Any], count: int) -> NDArray[np.int64]:
    return np.asarray(one.astype(np.int64) * count + other)


def _places(ascending: NDArray[np.int64], numbers: NDArray[np.int64]) -> Numbers:
    """Returns where numbers stand among others, -1 for those that do not."""
    at = np.searchsorted(ascending, numbers)
    return np.asarray(np.where(np.append(ascending, -1)[at] == numbers, at, -1))
