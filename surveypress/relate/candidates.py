"""Which papers are worth comparing: those near in words or meaning, by a name, a small topic or a citation."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from surveypress.relate.pairs import Numbers, Pairs, pairs_of

Array = NDArray[np.float64]
FEW = 400
"""With so few papers all are compared with all."""
NEAR_IN_WORDS, NEAR_IN_MEANING = 50, 40
"""How many of the nearest papers are compared in any case."""
TELLING_TERMS = 40
"""Terms of a paper, those of most weight, by which papers that are near in words are looked for."""
MEANINGS = 80
"""Dimensions, the strongest, in which papers that are near in meaning are looked for."""
SMALL = 60
"""Papers that may share a name or a topic for this alone to make them candidates."""
BLOCK = 256
"""Papers whose nearest are looked for at once."""


def candidates(words: Any, meanings: Array, shared: list[Any], linked: list[Any]) -> Pairs:
    """Returns the pairs that are worth comparing.

    `words` are sparse unit rows of shape (papers, terms), `meanings` unit rows; `shared` are sparse arrays of shape
    (papers, things) of what papers have in common, `linked` sparse arrays of shape (papers, papers).
    """
    count = words.shape[0]
    if count <= FEW:
        one, other = np.triu_indices(count, 1)
        return pairs_of(count, [(one, other)])
    return pairs_of(count, _found(words, meanings, shared, linked))


def _found(words: Any, meanings: Array, shared: list[Any], linked: list[Any]) -> Iterator[tuple[Numbers, Numbers]]:
    yield from _near_in_words(words)
    yield from _near_in_meaning(meanings[:, :MEANINGS])
    for things in shared:
        yield from _sharing(things)
    yield from (matrix.nonzero() for matrix in linked)


def _near_in_words(rows: Any) -> Iterator[tuple[Numbers, Numbers]]:
    telling = strongest(rows, TELLING_TERMS)
    columns = rows.T.tocsr()
    for start in range(0, rows.shape[0], BLOCK):
        near = strongest(telling[start : start + BLOCK] @ columns, NEAR_IN_WORDS + 1)
        one, other = near.nonzero()
        yield one + start, other


def _near_in_meaning(rows: Array) -> Iterator[tuple[Numbers, Numbers]]:
    narrow = rows.astype(np.float32)
    most = min(NEAR_IN_MEANING + 1, len(rows))
    for start in range(0, len(rows), BLOCK):
        cosines = np.round(narrow[start : start + BLOCK] @ narrow.T, 4)
        near = np.argpartition(-cosines, most - 1, axis=1)[:, :most]
        yield np.repeat(np.arange(start, start + len(near)), most), near.ravel()


def _sharing(things: Any) -> Iterator[tuple[Numbers, Numbers]]:
    """Yields the pairs that have something in common that few papers have."""
    present = csr_array(things)
    present.data = np.ones_like(present.data)
    few = np.flatnonzero(np.bincount(present.indices, minlength=present.shape[1]) <= SMALL)
    rare = present[:, few]
    yield (rare @ rare.T).nonzero()


def strongest(rows: Any, most: int) -> Any:
    """Returns sparse rows with their largest values only, ties in the order of the columns."""
    rows = csr_array(rows)
    mask = np.ones(len(rows.data), dtype=bool)
    values = np.round(rows.data, 9)
    for start, end in zip(rows.indptr[:-1].tolist(), rows.indptr[1:].tolist(), strict=True):
        if end - start > most:
            mask[start:end] = _largest(values[start:end], rows.indices[start:end], most)
    counts = np.add.reduceat(np.append(mask, False), rows.indptr[:-1]) if len(rows.indptr) > 1 else np.zeros(0)
    counts = np.where(np.diff(rows.indptr) > 0, counts, 0)
    starts = np.concatenate([[0], np.cumsum(counts)]).astype(rows.indptr.dtype)
    return csr_array((rows.data[mask], rows.indices[mask], starts), shape=rows.shape)


def _largest(values: Array, columns: Numbers, most: int) -> NDArray[np.bool_]:
    """Marks the largest of some values, those in the first columns of several that are equal."""
    least = np.partition(values, -most)[-most]
    marks = np.asarray(values > least)
    ties = np.flatnonzero(values == least)
    marks[ties[np.argsort(columns[ties])][: most - np.count_nonzero(marks)]] = True
    return marks
