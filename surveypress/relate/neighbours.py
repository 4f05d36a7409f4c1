"""Related papers: pins first, then the likest, but not eight near-copies of one thing."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from surveypress.model import Citation, Corpus, Neighbour
from surveypress.relate.likeness import likeness
from surveypress.relate.places import places
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
    where = places(corpus, found)
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
    order = [m for m in np.argsort(-row, kind="stable")[: POOL * most + len(pins) + 1].tolist() if m not in {n, *pins}]
    left = [m for m in order if row[m] > 0]
    excess = np.zeros(len(row))
    for m in pins:
        excess = np.maximum(excess, scores[m] - row)
    first = 0.0
    while left and len(chosen) < most:
        value = row - DIVERSITY * excess
        best = max(left, key=lambda m: (round(float(value[m]), 9), -m))
        if value[best] <= 0 or (len(chosen) >= FEWEST and value[best] < first / 2):
            break
        first = first or float(value[best])
        chosen.append((best, round(float(value[best]), 4)))
        left.remove(best)
        excess = np.maximum(excess, scores[best] - row)
    return chosen
