"""The latent vectors of papers as short text, for the search page.

Vectors of words follow from them and from the counts, so a browser which holds the counts can place any query without
a table of words (static/js/search/latent.js).
"""

import numpy as np
from numpy.typing import NDArray

from surveypress.searchindex.encoding import FIRST
from surveypress.text.lsi import LatentSpace

DIMENSIONS = 80
"""The strongest dimensions of the survey's latent space, which a search uses."""
STEPS = 8
"""Steps of quantisation on each side of zero for the outermost value of a dimension."""


def packed_vectors(space: LatentSpace) -> dict[str, object]:
    """Returns small whole numbers as one text, row by row, with the step and the strength of each dimension.

    Lengths are by what the weights of the words of each paper were divided, to three figures.
    """
    vectors = space.vectors[:, :DIMENSIONS]
    steps = np.percentile(np.abs(vectors), 99, axis=0) / STEPS if len(vectors) else np.zeros(0)
    steps = np.where(steps > 0, steps, 1.0)
    whole = np.clip(np.round(vectors / steps), -127, 127).astype(np.int64) if len(vectors) else np.zeros(0, np.int64)
    # Small values have the low codes, whatever their sign, so that most are one byte in UTF-8.
    values = "".join(chr(FIRST + (2 * n if n >= 0 else -2 * n - 1)) for n in whole.ravel().tolist())
    return {
        "steps": _rounded(steps, 4),
        "strengths": _rounded(space.strengths[:DIMENSIONS], 4),
        "lengths": _rounded(space.lengths, 3),
        "values": values,
    }


def _rounded(values: NDArray[np.float64], figures: int) -> tuple[float, ...]:
    return tuple(float(f"{value:.{figures}g}") for value in values)
