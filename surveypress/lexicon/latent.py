"""Counts of words -> latent semantic vectors (Deerwester et al., "Indexing by latent semantic analysis", 1990).

Only the vectors of papers are kept. Those of words follow from them and from the counts (V = X'US / S^2), so that a
browser which holds the counts can place any query without a table of words.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

DIMENSIONS = 80
STEPS = 8
"""Steps of quantisation on each side of zero for the outermost value of a dimension."""

EXTRA, ROUNDS = 20, 4
"""Dimensions that are carried along and then left out, and rounds of iteration: what makes the last ones exact."""
LEAST = 1e-9
"""A square of a singular value below which there is only noise."""


@dataclass(frozen=True, slots=True)
class Latent:
    """Vectors as small whole numbers, row by row, with the size of one step and the strength of each dimension."""

    values: NDArray[np.int8]
    """Shape (papers, dimensions); times `steps` gives U·S."""
    steps: tuple[float, ...]
    strengths: tuple[float, ...]
    """The singular values."""
    lengths: tuple[float, ...]
    """By what the words of each paper were divided, to three figures."""


def weights(bags: Sequence[Mapping[int, float]], terms: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Returns unit rows of sublinear tf times idf, and what they were divided by.

    A term of one paper only relates nothing and is left out.
    """
    frequency = Counter(term for bag in bags for term in bag)
    rows = np.zeros((len(bags), terms))
    for n, bag in enumerate(bags):
        for term, count in bag.items():
            if frequency[term] > 1:
                rows[n, term] = np.log1p(count) * np.log(1 + len(bags) / frequency[term])
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    lengths = np.where(lengths > 0, lengths, 1.0)
    return rows / lengths, lengths[:, 0]


def latent(bags: Sequence[Mapping[int, float]], terms: int) -> Latent:
    """Returns the vectors of papers from their bags of (term: weighted count)."""
    if not bags:
        return Latent(np.zeros((0, 0), dtype=np.int8), (), (), ())
    rows, lengths = weights(bags, terms)
    # Two threads gain nothing here, and where the second core is busy each waits for the other by spinning.
    with threadpool_limits(limits=1):
        strengths, sides = strongest(rows, DIMENSIONS)
    scaled = sides * strengths
    steps = np.percentile(np.abs(scaled), 99, axis=0) / STEPS
    steps = np.where(steps > 0, steps, 1.0)
    values = np.clip(np.round(scaled / steps), -127, 127).astype(np.int8)
    return Latent(values, _rounded(steps, 4), _rounded(strengths, 4), _rounded(lengths, 3))


def _rounded(values: NDArray[np.float64], figures: int) -> tuple[float, ...]:
    return tuple(float(f"{value:.{figures}g}") for value in values)


def strongest(rows: NDArray[np.float64], most: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Returns the largest singular values of a matrix and their left vectors, by subspace iteration.

    It starts from cosines, not from chance, and each vector gets the sign that makes its largest entry positive: so
    equal rows give equal vectors (Halko, Martinsson and Tropp, "Finding structure with randomness", 2011).
    """
    count = len(rows)
    width = min(count, most + EXTRA)
    basis = np.cos(np.outer(np.arange(1, count + 1) ** 1.5, np.arange(1, width + 1)))
    gram = rows @ rows.T
    for _ in range(ROUNDS):
        basis, _ = np.linalg.qr(gram @ (gram @ (gram @ basis)))
    squares, turns = np.linalg.eigh(basis.T @ gram @ basis)
    order = [n for n in np.argsort(-squares, kind="stable")[:most] if squares[n] > LEAST]
    sides = basis @ turns[:, order]
    if order:
        sides *= np.where(sides[np.argmax(np.abs(sides), axis=0), np.arange(len(order))] < 0, -1.0, 1.0)
    return np.sqrt(squares[order]), sides
