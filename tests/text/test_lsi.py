"""Words weighted, meanings found, and which words tell something."""

from collections.abc import Callable

import numpy as np
import pytest
from scipy.sparse import csr_array

from surveypress.text import lsi
from surveypress.text.concentration import concentration
from surveypress.text.lsi import (
    LatentSpace,
    centred_unit_rows,
    latent_space,
    soft_latent_space,
    truncated_svd,
    unit_rows,
)
from surveypress.text.tfidf import TermVectors, tfidf


def test_iteration_finds_what_an_exact_method_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    """The strongest directions are those of a full decomposition, and each points to where it reaches furthest."""
    monkeypatch.setattr(lsi, "FEW", 20)
    chance = np.random.default_rng(3)
    rows = chance.random((60, 90)) * (chance.random((60, 90)) < 0.2)
    values, sides = truncated_svd(csr_array(rows), 8)
    exact_sides, exact, _ = np.linalg.svd(rows)
    assert np.allclose(values, exact[:8], rtol=1e-6)
    assert np.allclose(np.abs(np.sum(sides * exact_sides[:, :8], axis=0)), 1, atol=1e-6)
    assert (sides[np.argmax(np.abs(sides), axis=0), range(8)] > 0).all()


def test_a_sample_spans_a_space_for_all() -> None:
    """A sample of all gives what all give; of some, their vectors are their own and those of others look alike."""
    chance = np.random.default_rng(7)
    kinds = [chance.choice(60, 12, replace=False) for _ in range(6)]
    bags = [{f"word{w}": 1.0 for w in chance.choice(kinds[n % 6], 8, replace=False)} for n in range(240)]
    words = tfidf(bags)
    whole, same = latent_space(words, 6), latent_space(words, 6, range(240))
    assert np.allclose(whole.vectors, same.vectors)
    assert np.allclose(whole.strengths, same.strengths)
    some = sorted(chance.choice(240, 180, replace=False).tolist())
    space = latent_space(words, 6, some)
    strengths, sides = truncated_svd(words.rows[np.array(some)], 6)
    assert np.allclose(space.vectors[some], sides * strengths)
    assert np.allclose(space.strengths, whole.strengths, rtol=0.1)
    units = unit_rows(space.vectors) @ unit_rows(space.vectors).T
    assert np.abs(units - unit_rows(whole.vectors) @ unit_rows(whole.vectors).T).mean() < 0.1


def test_nothing_has_no_meaning() -> None:
    """No texts, or texts without a common word, span a space of no dimensions."""
    assert latent_space(tfidf([]), 4).vectors.shape == (0, 0)
    assert latent_space(tfidf([]), 4).strengths.shape == (0,)
    assert latent_space(tfidf([{"kite": 1.0}, {"bread": 1.0}]), 4).vectors.shape == (2, 0)


def test_rare_words_weigh_more_and_lone_ones_nothing() -> None:
    """A word of all texts weighs less than one of two of them, and rows have length 1."""
    words = tfidf([{"kite": 1.0, "tail": 1.0, "lone": 1.0}, {"kite": 1.0, "tail": 1.0}, {"kite": 1.0}, {"kite": 2.0}])
    row = dict(zip(words.terms, words.rows.toarray()[0], strict=True))
    assert row.keys() == {"tail", "kite"}
    assert row["tail"] > row["kite"]
    assert np.allclose(np.linalg.norm(words.rows.toarray(), axis=1), 1)


def test_most_weights_stay_when_a_text_joins() -> None:
    """Rarity counts in steps, so one text more or less among many changes hardly a weight."""
    bags = [{"kite": 1.0, f"word{n % 40}": 1.0, f"rare{n // 2}": 1.0} for n in range(400)]
    before, after = tfidf(bags), tfidf([*bags, {"kite": 1.0, "word0": 1.0}])
    same = np.isclose(before.rows.toarray(), after.rows.toarray()[:400], atol=1e-12)
    assert same.mean() > 0.95


def test_what_is_spread_evenly_tells_nothing() -> None:
    """Of two words that equally many texts have, the one that stands in texts of one kind is the telling one."""
    chance = np.random.default_rng(5)
    kinds = ["kite line reel spool gust".split(), "bread oven crust flour yeast".split()]
    bags = []
    for n in range(80):
        bag = dict.fromkeys(chance.choice(kinds[n % 2], 3, replace=False).tolist(), 1.0)
        bag |= {"sky": 1.0} if n % 2 == 0 and n < 40 else {}
        bag |= {"thing": 1.0} if n >= 60 else {}
        bags.append(bag)
    words = tfidf(bags)
    tells = dict(zip(words.terms, concentration(words.rows, latent_space(words, 2).vectors), strict=True))
    assert tells["sky"] > 0.3
    assert abs(tells["thing"]) < 0.1


def test_weights_are_sublinear_and_rarity_goes_in_steps() -> None:
    """A weight is log(1 + count) times the rarity rounded to a fifth; lengths say by what a row was divided."""
    words = tfidf([{"kite": 3.0, "tail": 1.0}, {"kite": 1.0}, {"tail": 2.0, "kite": 1.0}, {}])
    rarity = {term: round(np.log(1 + 4 / count) / 0.2) * 0.2 for term, count in {"kite": 3, "tail": 2}.items()}
    row = np.array([np.log1p(3) * rarity["kite"], np.log1p(1) * rarity["tail"]])
    assert words.terms == ("kite", "tail")
    assert words.frequency.tolist() == [3, 2]
    assert words.lengths.tolist() == pytest.approx([np.linalg.norm(row), words.lengths[1], words.lengths[2], 1])
    assert words.rows.toarray()[0].tolist() == pytest.approx((row / np.linalg.norm(row)).tolist())
    assert words.rows.toarray()[3].tolist() == [0, 0]
    assert (words.rows.toarray()[1] * words.lengths[1]).tolist() == pytest.approx([np.log(2) * rarity["kite"], 0])


@pytest.mark.parametrize(
    ("texts", "common", "weighs"), [(8, 0.5, False), (8, 0.75, True), (5, 0.1, True), (8, 1, True)]
)
def test_what_too_many_texts_have_says_nothing(texts: int, common: float, *, weighs: bool) -> None:
    """Above a share a term has no weight, unless it is of five texts at most."""
    bags = [{"kite": 1.0, "sky": 1.0} for _ in range(min(texts, 6))] + [{"sky": 1.0}] * (texts - min(texts, 6))
    words = tfidf(bags, common)
    assert bool(words.rows.toarray()[0][words.column("kite")]) is weighs


def test_a_term_is_found_by_its_number() -> None:
    """And one that no text has is an error, or one alone: it relates nothing."""
    words = tfidf([{"kite": 1.0, "tail": 1.0, "arm": 2.0}, {"tail": 1.0, "arm": 1.0, "kite": 3.0, "zoo": 1.0}])
    assert [words.column(term) for term in ("arm", "kite", "tail")] == [0, 1, 2]
    for term in ("zoo", "aaa", "kit"):
        with pytest.raises(KeyError, match=term):
            words.column(term)
    with pytest.raises(KeyError):
        tfidf([]).column("kite")


def test_rows_get_one_length() -> None:
    """A row of nothing stays as it is, and what all rows share can be taken off before."""
    rows = np.array([[3.0, 4.0], [0.0, 0.0], [0.0, -0.5]])
    assert unit_rows(rows).tolist() == [[0.6, 0.8], [0, 0], [0, -1]]
    assert centred_unit_rows(np.array([[1.0, 1.0], [3.0, 1.0]])).tolist() == [[-1, 0], [1, 0]]
    assert centred_unit_rows(np.zeros((0, 3))).shape == (0, 3)


def test_the_space_says_by_what_it_was_made() -> None:
    """Vectors are directions times strengths, the strongest first, no more than asked for; lengths are the words'."""
    words = tfidf([{"kite": 1.0, "tail": 2.0}, {"kite": 1.0}, {"tail": 1.0, "reef": 1.0}, {"reef": 3.0}])
    space = latent_space(words, 2)
    assert space.vectors.shape == (4, 2)
    assert space.strengths[0] > space.strengths[1] > 0
    assert np.allclose(np.linalg.norm(space.vectors, axis=0), space.strengths)
    assert space.lengths is words.lengths


def test_an_edited_text_hardly_moves_the_others() -> None:
    """With a soft border the cosines of other texts change by a small part of what they do with a hard one."""
    chance = np.random.default_rng(11)
    subjects = [chance.choice(2000, 150, replace=False) for _ in range(30)]
    words = [[*chance.choice(subjects[n % 30], 25, replace=False), *chance.zipf(1.4, 15) % 2000] for n in range(400)]
    bags = [dict.fromkeys(map(str, each), 1.0) for each in words]
    edited = [*bags[:-1], {**bags[-1], "3": 2.0, "47": 1.0, "201": 1.0}]

    def moved(space: Callable[[TermVectors, int], LatentSpace]) -> float:
        units = [centred_unit_rows(space(tfidf(each), 60).vectors)[:-1] for each in (bags, edited)]
        before, after = (each @ each.T for each in units)
        return float(np.abs(after - before).mean())

    assert moved(soft_latent_space) < moved(latent_space) / 3


def test_a_soft_border_is_none_where_nothing_is_left_out() -> None:
    """Texts that fill fewer dimensions than asked for keep them as they are; else the last one weighs nothing more."""
    words = tfidf([{"kite": 1.0, "tail": 2.0}, {"kite": 1.0}, {"tail": 1.0, "reef": 1.0}, {"reef": 3.0}])
    assert np.allclose(soft_latent_space(words, 4).vectors, latent_space(words, 4).vectors)
    soft, hard = soft_latent_space(words, 2), latent_space(words, 3)
    assert np.allclose(soft.strengths**2, hard.strengths[:2] ** 2 - hard.strengths[2] ** 2)
    assert np.allclose(np.linalg.norm(soft.vectors, axis=0), soft.strengths)


def test_a_term_of_one_kind_of_texts_is_as_telling_as_can_be() -> None:
    """1 for texts that say the same amid others, 0 for a term of one text only."""
    rows = csr_array(np.array([[1.0, 0, 1], [1, 0, 0], [0, 1, 0], [0, 1, 0]]))
    vectors = np.array([[1.0, 0], [1, 0], [-1, 0], [-1, 0]])
    tells = concentration(rows, vectors)
    assert tells.tolist() == pytest.approx([1 + 1 / 3, 1 + 1 / 3, 0])
