"""Papers in two dimensions: what lies near to what on the map, as a pure function of their texts and topics.

Texts have their place in the latent space of the survey (text_model.py), and topics become further columns beside it.
t-SNE (van der Maaten and Hinton, "Visualizing data using t-SNE", 2008) lays them out in the plane, beginning from the
two main axes. A survey of few papers gets these axes themselves.
"""

import math
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from surveypress.core.drawing import EDGE, HEIGHT, WIDTH, least_distance
from surveypress.core.model import Corpus, Paper
from surveypress.relate.text_model import searched_texts
from surveypress.relate.topics import ancestors
from surveypress.text.lsi import unit_rows

Array = NDArray[np.float64]

FEW = 30
"""With fewer papers than this t-SNE finds no structure."""
DIMENSIONS = 60
LEAF, AREA = 0.4, 0.5
"""Lengths of the columns for a paper's topic and for its area, beside a text of length 1."""
MOST_NEAR, STEPS, EXAGGERATION = 30, 500, 4.0
"""Perplexity for surveys of 150 papers and more, iterations, and early exaggeration of t-SNE."""
START = 0.4
"""Spread of the places at the beginning, along the longer axis, over the root of their number: so wide that the
main axes remain those of the map, and one paper more moves the others but little."""
ROUNDS = 40
"""How often papers that are too near to each other are pushed apart."""
FIGURES = 4
"""Decimals of what t-SNE begins with: it makes large what is small, and processors differ in the last figures."""
SAMPLE = 3000
"""Papers that t-SNE lays out; of more it gets each second, third or so, and the others stand amid their likest."""
LIKEST = 5
BLOCK = 256
"""Papers that are compared with all others at once."""


def features(papers: Sequence[Paper], corpus: Corpus) -> Array:
    """Returns a row for each paper of the corpus: its text in latent dimensions, then its topics and areas."""
    text = unit_rows(searched_texts(corpus).sorted_space.vectors[:, :DIMENSIONS])
    leaves = {
        paper.key: {t: 1.0 if not n else 0.5 for n, t in reversed([*enumerate(paper.topics)])} for paper in papers
    }
    areas = {
        key: {[t, *ancestors(corpus, t)][-1]: weight for t, weight in reversed(shares.items())}
        for key, shares in leaves.items()
    }
    return np.hstack([text, LEAF * _columns(papers, leaves), AREA * _columns(papers, areas)])


def _columns(papers: Sequence[Paper], shares: Mapping[str, Mapping[str, float]]) -> Array:
    """Returns unit rows that say how much of each topic a paper has."""
    names = sorted({name for weights in shares.values() for name in weights})
    columns = np.zeros((len(papers), len(names)))
    for n, paper in enumerate(papers):
        for name, weight in shares[paper.key].items():
            columns[n, names.index(name)] = weight
    return unit_rows(columns)


def _directed(axes: Array) -> Array:
    """Turns each column to the side on which it reaches furthest: an axis has no direction of its own."""
    signs = np.sign(np.round((axes**5).sum(axis=0), 9))
    return axes * np.where(signs == 0, 1.0, signs)


def laid_out(rows: Array) -> Array:
    """Returns a place in the plane for each row, at no fixed scale: an array of shape (rows, 2).

    The same rows give the same places, whatever processor does the sums.
    """
    if len(rows) < FEW:
        return main_axes(rows)
    step = -(-len(rows) // SAMPLE)
    sample = rows[::step]
    places = _tsne(sample)
    if step == 1:
        return places
    others = np.arange(len(rows)) % step != 0
    everything = np.empty((len(rows), 2))
    everything[::step] = places
    everything[others] = _amid(rows[others], sample, places)
    return everything


def _tsne(rows: Array) -> Array:
    from sklearn.manifold import TSNE
    from threadpoolctl import threadpool_limits

    start = main_axes(rows)
    spread = START * math.sqrt(len(rows)) / (np.std(start[:, 0]) or 1.0)
    perplexity = min(MOST_NEAR, len(rows) / 5)
    method = TSNE(
        perplexity=perplexity,
        early_exaggeration=EXAGGERATION,
        max_iter=STEPS,
        init=np.round(spread * start, FIGURES),
        metric="precomputed",
        random_state=0,
    )
    distances = nearest(rows, rows, min(len(rows), int(3 * perplexity) + 2))
    # A limit holds for the libraries that are loaded by then, and this one brings OpenMP, whose idle threads spin.
    with threadpool_limits(limits=1):
        return np.asarray(method.fit_transform(distances), dtype=np.float64)


def nearest(rows: Array, others: Array, most: int) -> Any:
    """Returns a sparse array of shape (rows, others) with the distances of the nearest of each row, in short figures.

    Ties go by number. What is at no distance is there, too, as an explicit zero.
    """
    lengths = (others * others).sum(axis=1)
    columns, values = [], []
    for start in range(0, len(rows), BLOCK):
        block = rows[start : start + BLOCK]
        squares = (block * block).sum(axis=1)[:, None] + lengths - 2 * (block @ others.T)
        distances = np.round(np.sqrt(np.maximum(squares, 0.0)), FIGURES)
        near = np.argsort(distances, axis=1, kind="stable")[:, :most]
        columns.append(near)
        values.append(np.take_along_axis(distances, near, axis=1))
    starts = np.arange(len(rows) + 1) * most
    return csr_array(
        (np.concatenate(values).ravel(), np.concatenate(columns).ravel(), starts), shape=(len(rows), len(others))
    )


def _amid(rows: Array, sample: Array, places: Array) -> Array:
    """Returns for each row the mean place of the likest of the sample, the likelier ones counting more."""
    near = nearest(rows, sample, LIKEST)
    weights = 1 / (0.05 + near.data.reshape(len(rows), LIKEST))
    around = places[near.indices.reshape(len(rows), LIKEST)]
    return np.asarray((around * weights[:, :, None]).sum(axis=1) / weights.sum(axis=1)[:, None])


def load() -> None:
    """Loads what makes a layout. It takes a second or two, and most builds find their layout made."""
    import_module("sklearn.manifold")


def array(numbers: bytes, count: int) -> Array:
    """Returns so many rows of numbers, which `tobytes` has put one after the other."""
    return np.frombuffer(numbers, dtype=np.float64).reshape(count, -1).copy()


def main_axes(rows: Array) -> Array:
    """Returns the rows in the plane in which they differ most (principal components), of shape (rows, 2)."""
    if not len(rows):
        return np.zeros((0, 2))
    centred = rows - rows.mean(axis=0)
    left, lengths, _ = np.linalg.svd(centred, full_matrices=False)
    axes = _directed(left[:, :2] * lengths[:2])
    return np.hstack([axes, np.zeros((len(rows), 2 - axes.shape[1]))])


def drawn(places: Array) -> list[tuple[int, int]]:
    """Returns places in whole units of a drawing of WIDTH by HEIGHT, each at a small distance from all others."""
    if not len(places):
        return []
    low, high = places.min(axis=0), places.max(axis=0)
    size = np.array([WIDTH, HEIGHT], dtype=np.float64) - 2 * EDGE
    scaled = np.where(high > low, (places - low) / np.where(high > low, high - low, 1.0), 0.5) * size + EDGE
    gap = least_distance(len(places))
    for _ in range(ROUNDS):
        scaled = np.clip(_pushed(scaled, gap), EDGE, EDGE + size)
    return [(round(x), round(y)) for x, y in scaled.tolist()]


def _near(places: Array, gap: float) -> Any:
    """Returns each two that are nearer than a gap, in order."""
    if len(places) <= FEW:
        across = places[:, None] - places
        return np.argwhere(np.triu((across * across).sum(axis=2) <= gap * gap, 1))
    # It is slow to load, and small surveys need none of it.
    from scipy.spatial import KDTree

    pairs = KDTree(places).query_pairs(gap, output_type="ndarray")
    return pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]


def _pushed(places: Array, gap: float) -> Array:
    """Moves each two that are nearer than a gap apart by half of what is missing; two in one place, along the ranks."""
    pairs = _near(places, gap)
    one, other = np.concatenate([pairs, pairs[:, ::-1]]).T
    across, down = (places[one] - places[other]).T
    near = np.sqrt(across * across + down * down)
    same = near < 1e-6
    ranks = np.sign(one - other).astype(np.float64)
    directions = np.column_stack([np.where(same, ranks, across), np.where(same, 0.0, down)])
    moves = ((gap - near) / 2)[:, None] * directions / np.where(same, 1.0, near)[:, None]
    moved = np.zeros_like(places)
    np.add.at(moved, one, moves)
    return places + moved * 0.6
