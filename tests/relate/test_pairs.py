"""Products of rows for pairs of papers: the same however many are taken at once."""

import numpy as np
import pytest
from scipy.sparse import csr_array

from surveypress.relate import pairs
from surveypress.relate.pairs import Pairs, dense_products, pairs_of, sparse_products

COUNT = 40


@pytest.fixture
def some() -> Pairs:
    """A third of all pairs."""
    one, other = np.triu_indices(COUNT, 1)
    return pairs_of(COUNT, [(one[::3], other[::3])])


def test_sparse_products_are_those_of_all_rows(some: Pairs, monkeypatch: pytest.MonkeyPatch) -> None:
    """A few papers are multiplied all with all, many pair by pair, some pairs at once."""
    chance = np.random.default_rng(7)
    rows = chance.random((COUNT, 90)) * (chance.random((COUNT, 90)) < 0.2)
    expected = (rows @ rows.T)[some.one, some.other]
    assert np.allclose(sparse_products(csr_array(rows), some), expected)
    monkeypatch.setattr(pairs, "FEW", COUNT - 1)
    monkeypatch.setattr(pairs, "AT_ONCE", 7)
    assert np.allclose(sparse_products(csr_array(rows), some), expected)


def test_dense_products_do_not_hang_on_how_many_are_taken_at_once(some: Pairs, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bit for bit: what is rounded later must not fall on another side."""
    rows = np.random.default_rng(7).random((COUNT, 9))
    whole = dense_products(rows, some)
    assert np.allclose(whole, (rows @ rows.T)[some.one, some.other])
    monkeypatch.setattr(pairs, "AT_ONCE", 7)
    assert (dense_products(rows, some) == whole).all()


def test_no_pairs_have_no_products(monkeypatch: pytest.MonkeyPatch) -> None:
    """One paper has nothing to be compared with."""
    none = pairs_of(1, [])
    assert sparse_products(csr_array(np.ones((1, 2))), none).shape == (0,)
    monkeypatch.setattr(pairs, "FEW", 0)
    assert sparse_products(csr_array(np.ones((1, 2))), none).shape == (0,)
    assert dense_products(np.ones((1, 2)), none).shape == (0,)
