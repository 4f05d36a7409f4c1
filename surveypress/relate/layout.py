"""Papers in two dimensions: what lies near to what on the map, as a pure function of their texts and topics.

Texts become latent semantic vectors (Deerwester et al., "Indexing by latent semantic analysis", 1990), topics further
columns beside them; t-SNE (van der Maaten and Hinton, "Visualizing data using t-SNE", 2008) lays them out in the plane,
beginning from the two main axes. A survey of few papers gets these axes themselves.
"""

import math
from collections.abc import Mapping, Sequence
from importlib import import_module

import numpy as np
from numpy.typing import NDArray

from surveypress.model import Corpus, Paper
from surveypress.relate.terms import bag_of_terms, similarities, vectors
from surveypress.relate.topics import ancestors

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
WIDTH, HEIGHT, EDGE = 500, 400, 12
"""The drawing, in units of one or two pixels on a desk, and what is kept free around it."""
GAP, ROUNDS = 5.0, 40
"""Least distance of two papers in the drawing, as far as there is room, and how often they are pushed apart."""


def features(papers: Sequence[Paper], corpus: Corpus) -> Array:
    """Returns a row for each paper: its text in latent dimensions, then its topics and areas."""
    gram = similarities(vectors([bag_of_terms(paper) for paper in papers]).rows) + np.eye(len(papers))
    values, axes = np.linalg.eigh(gram)
    values, axes = values[::-1][:DIMENSIONS], axes[:, ::-1][:, :DIMENSIONS]
    text = _unit(axes * np.sqrt(np.maximum(values, 0.0)))
    leaves = {
        paper.key: {t: 1.0 if not n else 0.5 for n, t in reversed([*enumerate(paper.topics)])} for paper in papers
    }
    areas = {
        key: {[t, *ancestors(corpus, t)][-1]: weight for t, weight in reversed(held.items())}
        for key, held in leaves.items()
    }
    return np.hstack([text, LEAF * _columns(papers, leaves), AREA * _columns(papers, areas)])


def _columns(papers: Sequence[Paper], held: Mapping[str, Mapping[str, float]]) -> Array:
    """Returns unit rows that say how much of each topic a paper has."""
    names = sorted({name for weights in held.values() for name in weights})
    columns = np.zeros((len(papers), len(names)))
    for n, paper in enumerate(papers):
        for name, weight in held[paper.key].items():
            columns[n, names.index(name)] = weight
    return _unit(columns)


def _unit(rows: Array) -> Array:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(lengths > 0, lengths, 1.0)


def _directed(axes: Array) -> Array:
    """Turns each column to the side on which it reaches furthest: an axis has no direction of its own."""
    signs = np.sign(np.round((axes**5).sum(axis=0), 9))
    return axes * np.where(signs == 0, 1.0, signs)


def laid_out(rows: Array) -> Array:
    """Returns a place in the plane for each row, at no fixed scale: an array of shape (rows, 2).

    The same rows give the same places, on one kind of machine: the seed is fixed, if one thread does all sums.
    """
    start = main_axes(rows)
    if len(rows) < FEW:
        return start
    from sklearn.manifold import TSNE
    from threadpoolctl import threadpool_limits

    spread = START * math.sqrt(len(rows)) / (np.std(start[:, 0]) or 1.0)
    method = TSNE(
        perplexity=min(MOST_NEAR, len(rows) / 5),
        early_exaggeration=EXAGGERATION,
        max_iter=STEPS,
        init=spread * start,
        random_state=0,
    )
    # A limit holds for the libraries that are loaded by then, and this one brings OpenMP, whose idle threads spin.
    with threadpool_limits(limits=1):
        return np.asarray(method.fit_transform(rows), dtype=np.float64)


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
    for _ in range(ROUNDS):
        scaled = np.clip(_pushed(scaled), EDGE, EDGE + size)
    return [(round(x), round(y)) for x, y in scaled.tolist()]


def _pushed(places: Array) -> Array:
    """Moves each two that are nearer than GAP apart by half of what is missing; two in one place, along the ranks."""
    across, down = (np.subtract.outer(axis, axis) for axis in places.T)
    distances = np.sqrt(across * across + down * down)
    np.fill_diagonal(distances, GAP)
    # Few pairs are that near, and the others move nothing.
    one, other = np.nonzero(distances < GAP)
    near = distances[one, other]
    same = near < 1e-6
    ranks = np.sign(one - other).astype(np.float64)
    directions = np.column_stack([np.where(same, ranks, across[one, other]), np.where(same, 0.0, down[one, other])])
    moves = ((GAP - near) / 2)[:, None] * directions / np.where(same, 1.0, near)[:, None]
    moved = np.zeros_like(places)
    np.add.at(moved, one, moves)
    return places + moved * 0.6
