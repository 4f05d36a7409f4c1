"""Which papers stand in a list of related ones: the likest, but not eight near-copies of one thing."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from surveypress.relate.pairs import Array, Numbers
from surveypress.relate.similarity import Similarity

FEWEST = 5
"""Related papers that each has, if so many are like it; further ones must be half as like as the first."""
LEAST = 0.2
"""Share of the likeness of the first below which a paper is not like the one whose list it is: as in a small survey,
where two have no more in common than a word such as `observation`."""
DIVERSITY = 0.1
"""What a candidate pays of the amount by which it is liker to a chosen paper than to the one whose list it is."""
POOL = 3
"""Candidates considered for each place of a list."""
_Lists = list[list[tuple[int, float]]]


def chosen(alike: Similarity, pins: Sequence[Sequence[int]], most: int) -> _Lists:
    """Returns the numbers of the related papers of each paper with what decided their order, the pinned ones first.

    These count with their plain score. The lists grow at once, by one place each a round.
    """
    lists: _Lists = [_pinned(alike, n, numbers) for n, numbers in enumerate(pins)]
    left, own = _candidates(alike, pins, most)
    excess = np.where(left < 0, np.inf, 0.0)
    for place in range(max(map(len, pins), default=0)):
        numbers = np.array([n for n, each in enumerate(pins) if len(each) > place], dtype=np.intp)
        _weigh(alike, excess, left, own, numbers, np.array([pins[n][place] for n in numbers.tolist()], dtype=np.intp))
    first = np.zeros(len(lists))
    growing = np.flatnonzero([len(each) < most for each in lists]) if left.shape[1] else np.zeros(0, dtype=np.intp)
    while len(growing):
        value = np.round(own[growing] - DIVERSITY * excess[growing], 9)
        best = value.argmax(axis=1)
        liked = value[np.arange(len(growing)), best]
        share = np.array([0.5 if len(lists[n]) >= FEWEST else LEAST for n in growing.tolist()])
        like = (liked > 0) & (liked >= first[growing] * share)
        growing, best, liked = growing[like], best[like], liked[like]
        first[growing] = np.where(first[growing] > 0, first[growing], liked)
        new = left[growing, best]
        for n, m, score in zip(growing.tolist(), new.tolist(), liked.tolist(), strict=True):
            lists[n].append((m, round(score, 4)))
        _weigh(alike, excess, left, own, growing, new)
        excess[growing, best] = np.inf  # what is chosen is not chosen again
        growing = growing[[len(lists[n]) < most for n in growing.tolist()]]
    return lists


def _pinned(alike: Similarity, n: int, pins: Sequence[int]) -> list[tuple[int, float]]:
    scores = alike.pairs.values(n, np.array(pins, dtype=np.intp), alike.scores) if pins else np.zeros(0)
    return [(m, round(score, 4)) for m, score in zip(pins, scores.tolist(), strict=True)]


def _candidates(alike: Similarity, pins: Sequence[Sequence[int]], most: int) -> tuple[NDArray[np.intp], Array]:
    """Returns for each paper those that are likest to it, pinned ones left out, and how like: of shape (papers, most).

    Where there are fewer, -1 and 0 stand at the end.
    """
    found: list[tuple[Numbers, Array]] = []
    for n, pinned in enumerate(pins):
        partners, places = alike.pairs.of(n)
        row = np.round(alike.scores[places], 9)
        near = np.argsort(-row, kind="stable")[: POOL * most + len(pinned)]
        near = near[row[near] > 0]
        near = near[~np.isin(partners[near], pinned)] if pinned else near
        found.append((partners[near], row[near]))
    width = max((len(numbers) for numbers, _ in found), default=0)
    left, own = np.full((len(found), width), -1, dtype=np.intp), np.zeros((len(found), width))
    for n, (numbers, scores) in enumerate(found):
        left[n, : len(numbers)], own[n, : len(numbers)] = numbers, scores
    return left, own


def _weigh(alike: Similarity, excess: Array, left: Numbers, own: Array, papers: Numbers, taken: Numbers) -> None:
    """Raises the excess of candidates of some papers that are liker to what each of these took than to the paper."""
    candidates = left[papers]
    numbers = alike.pairs.numbers(np.repeat(taken, candidates.shape[1]), candidates.ravel()).reshape(candidates.shape)
    scores = np.append(alike.scores, 0.0)[numbers]
    excess[papers] = np.maximum(excess[papers], scores - own[papers])
