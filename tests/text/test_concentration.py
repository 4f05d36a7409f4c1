"""How much a term tells, held against its definition worked out pair by pair."""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import csr_array

from surveypress.text.concentration import concentration
from surveypress.text.lsi import centred_unit_rows


def _mean_cosine(units: NDArray[np.float64]) -> float:
    return float(np.mean([one @ other for one, other in combinations(units, 2)]))


@pytest.mark.parametrize("seed", range(3))
def test_it_is_how_much_more_alike_the_texts_of_a_term_are(seed: int) -> None:
    """Than any two texts; whatever the term weighs in each of them."""
    chance = np.random.default_rng(seed)
    vectors = chance.normal(loc=(3.0, 0.0, 1.0), size=(9, 3))
    weights = chance.random((9, 5)) * (chance.random((9, 5)) < 0.6)
    weights[:, 3] = 0.0
    weights[:, 4] = [0.0] * 8 + [1.0]
    units = centred_unit_rows(vectors)
    texts = [np.flatnonzero(column) for column in weights.T]
    expected = [_mean_cosine(units[rows]) - _mean_cosine(units) if len(rows) > 1 else 0.0 for rows in texts]
    assert concentration(csr_array(weights), vectors) == pytest.approx(expected)
    assert expected[3] == expected[4] == 0.0
