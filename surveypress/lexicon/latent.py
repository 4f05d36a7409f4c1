"""Counts of words -> latent semantic vectors (Deerwester et al., "Indexing by latent semantic analysis", 1990).

Only the vectors of papers are kept. Those of words follow from them and from the counts (V = X'US / S^2), so that a
browser which holds the counts can place any query without a table of words.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

DIMENSIONS = 80
STEPS = 8
"""Steps of quantisation on each side of zero for the outermost value of a dimension."""


@dataclass(frozen=True, slots=True)
class Latent:
    """Vectors as small whole numbers, row by row, with the size of one step and the strength of each dimension."""

    values: NDArray[np.int8]
    """Shape (papers, dimensions); times `steps` gives U·S."""
    steps: tuple[float, ...]
    strengths: tuple[float, ...]
    """The singular values."""


def weights(bags: Sequence[Mapping[int, float]], terms: int) -> NDArray[np.float64]:
    """Returns unit rows of sublinear tf times idf; a term of one paper only relates nothing and is left out."""
    frequency = Counter(term for bag in bags for term in bag)
    rows = np.zeros((len(bags), terms))
    for n, bag in enumerate(bags):
        for term, count in bag.items():
            if frequency[term] > 1:
                rows[n, term] = np.log1p(count) * np.log(1 + len(bags) / frequency[term])
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(lengths > 0, lengths, 1.0)


def latent(bags: Sequence[Mapping[int, float]], terms: int) -> Latent:
    """Returns the vectors of papers from their bags of (term: weighted count)."""
    rows = weights(bags, terms)
    squares, sides = np.linalg.eigh(rows @ rows.T) if len(bags) else (np.zeros(0), np.zeros((0, 0)))
    order = [n for n in np.argsort(-squares, kind="stable")[:DIMENSIONS] if squares[n] > 1e-9]
    strengths = np.sqrt(squares[order])
    sides = sides[:, order]
    # The sign of a singular vector is arbitrary: its largest entry is made positive.
    outermost = np.argmax(np.abs(sides), axis=0) if order else np.zeros(0, dtype=int)
    sides = sides * np.sign(sides[outermost, np.arange(len(order))])
    scaled = sides * strengths
    steps = np.percentile(np.abs(scaled), 99, axis=0) / STEPS if order else np.ones(0)
    steps = np.where(steps > 0, steps, 1.0)
    values = np.clip(np.round(scaled / steps), -127, 127).astype(np.int8)
    return Latent(values, tuple(float(f"{s:.4g}") for s in steps), tuple(float(f"{s:.4g}") for s in strengths))
