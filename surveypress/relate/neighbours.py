"""Related papers: pins first, then the likest, but not eight near-copies of one thing."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from surveypress.model import Citation, Corpus, Neighbour
from surveypress.relate.likeness import likeness
from surveypress.relate.passages import passages
from surveypress.relate.reasons import Evidence

FEWEST = 5
"""Related papers that each has, if so many are like it at all; further ones must be half as like as the first."""
DIVERSITY = 0.1
"""What a candidate pays of the amount by which it is liker to a chosen paper than to the one whose list it is."""
POOL = 3
"""Candidates considered for each place of a list."""


def neighbours(corpus: Corpus, found: Sequence[Citation]) -> dict[str, tuple[Neighbour, ...]]:
    """Returns the related papers of each paper, best first; ties go by key. Pins always come first."""
    papers = list(corpus.papers.values())
    index = {paper.key: n for n, paper in enumerate(papers)}
    where = passages(corpus, found)
    # Several threads add up in another order, and each waits for the other where the second core is busy.
    with threadpool_limits(limits=1):
        alike = likeness(corpus, found, where)
    evidence = Evidence(corpus, found, where, alike)
    result = {}
    for n, paper in enumerate(papers):
        pins = sorted({index[key] for key in paper.related if key in index} - {n})
        chosen = _chosen(alike.scores, n, pins, corpus.config.related)
        result[paper.key] = tuple(Neighbour(papers[m].key, score, evidence.reasons(n, m)) for m, score in chosen)
    return result


def _chosen(scores: NDArray[np.float64], n: int, pins: Sequence[int], most: int) -> list[tuple[int, float]]:
    """Returns the rows of the related papers with what decided their order; pins count with their plain score."""
    row = np.round(scores[n], 9)
    chosen = [(m, round(float(row[m]), 4)) for m in pins]
    near = np.argsort(-row, kind="stable")[: POOL * most + len(pins) + 1]
    left = np.array([m for m in near.tolist() if row[m] > 0 and m not in {n, *pins}], dtype=np.intp)
    own, free = row[left], len(left)
    excess = np.zeros(free)
    for m in pins:
        excess = np.maximum(excess, scores[m, left] - own)
    first = 0.0
    while free and len(chosen) < most:
        value = np.round(own - DIVERSITY * excess, 9)
        best = int(value.argmax())
        liked = float(value[best])
        if liked <= 0 or (len(chosen) >= FEWEST and liked < first / 2):
            break
        first = first or liked
        chosen.append((int(left[best]), round(liked, 4)))
        excess = np.maximum(excess, scores[left[best], left] - own)
        # What is chosen is not chosen again.
        excess[best], free = np.inf, free - 1
    return chosen
