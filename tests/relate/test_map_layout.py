"""Papers in the plane: the same each time, like ones near each other, for surveys of any size."""

import random

import numpy as np
import pytest

from surveypress.core.config import Config
from surveypress.core.drawing import GAP, least_distance
from surveypress.core.model import Corpus, Paper, Topic
from surveypress.core.problems import Location
from surveypress.prose.parser import parse
from surveypress.relate import map_layout
from surveypress.relate.map_layout import (
    EDGE,
    HEIGHT,
    WIDTH,
    Array,
    array,
    drawn,
    features,
    laid_out,
    main_axes,
    nearest,
)

PLACE = Location("content/papers/x.md")
FIELDS = (
    "kite sail frame wind line knot reel seam gust bridle".split(),
    "bread flour oven crust yeast dough loaf rye salt malt".split(),
    "clock gear spring dial hand wheel escapement chime weight pendulum".split(),
)


AREA = (0, 1, 0, 2, 0, 1, 0, 0, 1, 2)
"""Areas of papers in turn; they differ in size, or no axis would be the main one."""


def _corpus(count: int) -> Corpus:
    """Papers of three areas that share no noun, each area with two topics."""
    chance = random.Random(5)
    topics = {f"a{n}": Topic(f"a{n}", f"Area {n}", PLACE, children=(f"a{n}-0", f"a{n}-1")) for n in range(3)}
    topics |= {
        f"a{n}-{m}": Topic(f"a{n}-{m}", f"Topic {n} {m}", PLACE, parent=f"a{n}") for n in range(3) for m in (0, 1)
    }
    papers = {}
    for n in range(count):
        words = chance.sample(FIELDS[AREA[n % 10]], 5)
        text = f"A {words[0]} {words[1]} holds the {words[2]}, and {words[3]} the {words[4]}."
        key = f"p{n:02}"
        papers[key] = Paper(
            key, f"On {words[0]} {words[1]}", PLACE, (f"a{AREA[n % 10]}-{n % 2}",), summary=parse(text, PLACE)
        )
    return Corpus(Config("Many"), papers, topics, {})


def _rows(corpus: Corpus) -> Array:
    return features(list(corpus.papers.values()), corpus)


def _areas_near(places: Array, areas: list[int]) -> float:
    """Returns the share of the five papers nearest to each that are of its area."""
    distances = np.linalg.norm(places[:, None] - places[None], axis=2)
    np.fill_diagonal(distances, np.inf)
    nearest = np.argsort(distances, axis=1)[:, :5]
    return float((np.array(areas)[nearest] == np.array(areas)[:, None]).mean())


@pytest.mark.parametrize("count", [0, 1, 2, 3, 29])
def test_small_surveys_are_drawn_too(count: int) -> None:
    """None, one or a few papers get a place each, all within the drawing, and no two the same."""
    corpus = _corpus(count)
    places = drawn(laid_out(_rows(corpus)))
    assert len(places) == len(set(places)) == count
    assert all(EDGE <= x <= WIDTH - EDGE and EDGE <= y <= HEIGHT - EDGE for x, y in places)


def test_papers_that_say_the_same_stand_side_by_side() -> None:
    """Copies do not cover each other."""
    places = drawn(np.zeros((6, 2)))
    assert len(set(places)) == 6
    near = [np.hypot(x - u, y - v) for n, (x, y) in enumerate(places) for u, v in places[:n]]
    assert min(near) >= GAP / 2


def test_neighbours_of_small_and_large_surveys_are_sought_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """All pairs of few papers, and a tree of many, name the same two."""
    places = np.round(np.random.default_rng(1).random((map_layout.FEW, 2)) * 3)
    few = drawn(places)
    monkeypatch.setattr(map_layout, "FEW", 0)
    assert drawn(places) == few


def test_the_same_texts_give_the_same_places() -> None:
    """Twice the same input gives the same output to the last bit, whether by axes or by t-SNE."""
    for count in (12, 40):
        corpus = _corpus(count)
        assert np.array_equal(laid_out(_rows(corpus)), laid_out(_rows(corpus)))


def test_like_papers_stand_near_each_other() -> None:
    """Papers of one area find each other; and the neighbours in the text are the neighbours on the map."""
    from sklearn.manifold import trustworthiness

    corpus = _corpus(60)
    rows = _rows(corpus)
    areas = [AREA[n % 10] for n in range(60)]
    places = laid_out(rows)
    assert places.shape == (60, 2)
    assert _areas_near(places, areas) > 0.95
    assert _areas_near(np.array(drawn(places), dtype=np.float64), areas) > 0.95
    shuffled = np.random.default_rng(1).permutation(places)
    good, bad = (trustworthiness(rows, each, n_neighbors=5) for each in (places, shuffled))
    assert good > 0.9
    assert bad < 0.6


def test_one_paper_more_moves_the_others_little() -> None:
    """The map of a survey that grows stays the map that its readers know."""
    chance = np.random.default_rng(8)
    centres = chance.normal(size=(9, 20)) * np.linspace(2.0, 0.5, 20)
    rows = centres[chance.integers(0, 9, size=400)] + 0.4 * chance.normal(size=(400, 20))
    before, after = laid_out(rows[:399]), laid_out(rows)[:399]
    for axis in (0, 1):
        assert np.corrcoef(before[:, axis], after[:, axis])[0, 1] > 0.95


def test_the_axes_point_one_way() -> None:
    """Rows in another order lie in the same places: no axis is turned round by chance."""
    rows = np.random.default_rng(3).normal(size=(20, 7))
    order = np.random.default_rng(4).permutation(20)
    assert np.allclose(main_axes(rows)[order], main_axes(rows[order]))


def test_the_nearest_come_with_their_distances() -> None:
    """Of each row as many as are asked for, ties by number; what is far is not there, what is in one place is, as 0."""
    others = np.array([[0.0, 0.0], [3.0, 4.0], [0.0, 1.0], [0.0, -1.0], [90.0, 0.0]])
    found = nearest(np.array([[0.0, 0.0], [3.0, 4.00001]]), others, 3)
    assert found.shape == (2, 5)
    assert found.indices.reshape(2, 3).tolist() == [[0, 2, 3], [1, 2, 0]]
    assert found.data.reshape(2, 3).tolist() == [[0.0, 1.0, 1.0], [0.0, 4.2426, 5.0]]


def test_of_many_papers_some_are_laid_out_and_the_others_stand_amid_their_likest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each third where there are up to three times as many as can be; the likelier of five draw a paper nearer."""
    monkeypatch.setattr(map_layout, "SAMPLE", 40)
    rows = np.random.default_rng(5).normal(size=(100, 7)).round(3)
    places = laid_out(rows)
    sample, drawn_sample = rows[::3], places[::3]
    assert np.array_equal(drawn_sample, laid_out(sample))
    for n in (1, 2, 50, 98):
        distances = np.linalg.norm(sample - rows[n], axis=1).round(4)
        near = np.argsort(distances, kind="stable")[:5]
        weights = 1 / (0.05 + distances[near])
        assert places[n] == pytest.approx((drawn_sample[near] * weights[:, None]).sum(axis=0) / weights.sum())


def test_thousands_of_papers_are_not_pushed_to_the_edge() -> None:
    """The more there are the nearer two may stand: with the distance of a few, 216 of these would stand at an edge."""
    places = drawn(np.random.default_rng(4).random((9_000, 2)))
    edge = sum(x in {EDGE, WIDTH - EDGE} or y in {EDGE, HEIGHT - EDGE} for x, y in places)
    assert edge < 110
    assert least_distance(882) == GAP > least_distance(9_000) > least_distance(100_000) > 0


def test_rows_go_to_another_process_and_come_back() -> None:
    """As bytes, one row after the other; what comes back can be written to."""
    rows = np.random.default_rng(6).normal(size=(4, 3))
    back = array(rows.tobytes(), 4)
    assert np.array_equal(back, rows)
    back[0, 0] = 1.0
