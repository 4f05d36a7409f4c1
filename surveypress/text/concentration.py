"""Which terms tell what a text is about, judged from the collection itself, in any field and language.

A telling term stands in texts that are like each other in all else; one that says nothing is spread over all of them
(after Salton, Wong and Yang, "A vector space model for automatic indexing", 1975: its discrimination value).
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from surveypress.text.lsi import centred_unit_rows

Array = NDArray[np.float64]


def concentration(rows: Any, vectors: Array) -> Array:
    """Returns, for each term, the mean cosine of pairs of texts that have it, less that of any two texts.

    `rows` is a sparse array of shape (texts, terms), `vectors` are the latent vectors of the texts. 0 for a term that
    is spread evenly, or that fewer than two texts have; 1 where all its texts say the same.
    """
    units = centred_unit_rows(vectors)
    spread = rows.copy()
    spread.data = np.ones_like(spread.data)
    count = np.bincount(spread.indices, minlength=spread.shape[1])
    sums = spread.T @ units
    within = _mean_cosine((sums * sums).sum(axis=1), count)
    overall = _mean_cosine(np.array([(units.sum(axis=0) ** 2).sum()]), np.array([len(units)]))
    return np.asarray(np.where(count > 1, within - overall, 0.0))


def _mean_cosine(squares: Array, count: NDArray[np.int64]) -> Array:
    """Returns the mean cosine of pairs of unit vectors, from the squared length of their sum."""
    return np.asarray((squares - count) / np.maximum(count * (count - 1), 1))
