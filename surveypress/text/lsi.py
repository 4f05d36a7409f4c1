"""Latent semantic indexing (Deerwester et al., "Indexing by latent semantic analysis", 1990).

Only the vectors of texts are kept. Those of terms follow from them and from the weights (V = X'US / S^2).

The dimensions of a large collection are those of a sample of it, in which all other texts are placed ("folded in":
Berry, Dumais and O'Brien, "Using linear algebra for intelligent information retrieval", 1995).
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from surveypress.text.tfidf import TermVectors

Array = NDArray[np.float64]
Decompose = Callable[[Any, int], tuple[Array, Array]]
"""Sparse rows and how many dimensions -> what `truncated_svd` returns."""
LEAST = 1e-9
"""A square of a singular value below which there is only noise."""
FEW = 1_200
"""Texts up to which all dimensions are worked out at once, sooner than some of them by iteration."""


@dataclass(frozen=True, slots=True)
class LatentSpace:
    """Where each text lies among meanings, the strongest dimensions first."""

    vectors: Array
    """U·S, of shape (texts, dimensions)."""
    strengths: Array
    """The singular values S, of shape (dimensions,)."""
    lengths: Array
    """By what the weights of each text were divided before, of shape (texts,)."""


def latent_space(
    terms: TermVectors, dimensions: int, sample: Sequence[int] | None = None, decompose: Decompose | None = None
) -> LatentSpace:
    """Returns the space of some texts; it has fewer dimensions than asked for where they do not fill them.

    `sample` has the numbers of the texts whose dimensions these are, if not all; `decompose` stands in for
    `truncated_svd`.
    """
    decompose = decompose or truncated_svd
    # Two threads gain nothing here, and where the second core is busy each waits for the other by spinning.
    with threadpool_limits(limits=1):
        if sample is None:
            strengths, sides = decompose(terms.rows, dimensions)
            return LatentSpace(sides * strengths, strengths, terms.lengths)
        some = terms.rows[np.asarray(sample, dtype=np.intp)]
        strengths, sides = decompose(some, dimensions)
        axes = (some.T @ sides) / strengths
        return LatentSpace(terms.rows @ axes, strengths * math.sqrt(len(terms.lengths) / len(sample)), terms.lengths)


def soft_latent_space(
    terms: TermVectors, dimensions: int, sample: Sequence[int] | None = None, decompose: Decompose | None = None
) -> LatentSpace:
    """Returns the space of some texts with each squared strength less that of the first dimension left out.

    So dimensions at the border weigh next to nothing, and which of them are in makes no difference: cosines of other
    texts hardly change when one is edited, as they do where a dimension is in or out whole. (Soft thresholding, as in
    Cai, Candès and Shen, "A singular value thresholding algorithm for matrix completion", 2010; here of the squares.)
    """
    space = latent_space(terms, dimensions + 1, sample, decompose)
    squares = space.strengths**2
    if len(squares) <= dimensions:
        return space
    softer = np.sqrt(squares[:-1] - squares[-1])
    return LatentSpace(space.vectors[:, :-1] * (softer / space.strengths[:-1]), softer, space.lengths)


def truncated_svd(rows: Any, most: int) -> tuple[Array, Array]:
    """Returns the largest singular values of a sparse matrix and their left vectors.

    They are exact up to rounding (Lanczos iteration begins from a fixed vector), and each vector gets the sign that
    makes its largest entry positive: so equal rows give equal vectors.
    """
    count = rows.shape[0]
    if not count or not rows.nnz:
        return np.zeros(0), np.zeros((count, 0))
    if count > FEW and most < count // 3:
        # It is slow to load, and small surveys need none of it.
        from scipy.sparse.linalg import LinearOperator, eigsh

        turned = rows.T.tocsr()
        gram = LinearOperator((count, count), matvec=lambda vector: rows @ (turned @ vector), dtype=np.float64)
        squares, turns = eigsh(gram, k=most, v0=np.ones(count))
    else:
        squares, turns = np.linalg.eigh((rows @ rows.T).toarray())
    order = [n for n in np.argsort(-squares, kind="stable")[:most] if squares[n] > LEAST]
    sides = np.asarray(turns[:, order])
    if order:
        sides = sides * np.where(sides[np.argmax(np.abs(sides), axis=0), np.arange(len(order))] < 0, -1.0, 1.0)
    return np.sqrt(squares[order]), sides


def unit_rows(rows: Array) -> Array:
    """Returns the rows at length 1; those without any length stay as they are."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(lengths > 0, lengths, 1.0))


def centred_unit_rows(rows: Array) -> Array:
    """Returns the rows less what all have in common, at length 1."""
    return unit_rows(rows - rows.mean(axis=0)) if len(rows) else rows
