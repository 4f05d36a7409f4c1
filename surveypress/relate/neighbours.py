"""Related papers: pins first, then the likest, but not eight near-copies of one thing."""

from collections.abc import Sequence

import numpy as np
from threadpoolctl import threadpool_limits

from surveypress.core.memory import Memory
from surveypress.core.model import Corpus
from surveypress.core.relations import Citation, Neighbour
from surveypress.relate.co_citations import passages
from surveypress.relate.explanations import Evidence
from surveypress.relate.similarity import Similarity, similarity
from surveypress.relate.text_model import text_model

FEWEST = 5
"""Related papers that each has, if so many are like it; further ones must be half as like as the first."""
LEAST = 0.2
"""Share of the likeness of the first below which a paper is not like the one whose list it is: as in a small survey,
where two have no more in common than a word such as `observation`."""
DIVERSITY = 0.1
"""What a candidate pays of the amount by which it is liker to a chosen paper than to the one whose list it is."""
POOL = 3
"""Candidates considered for each place of a list."""


def neighbours(
    corpus: Corpus, citations: Sequence[Citation], memory: Memory | None = None
) -> dict[str, tuple[Neighbour, ...]]:
    """Returns the related papers of each paper, best first; ties go by key. Pins always come first."""
    papers = list(corpus.papers.values())
    index = {paper.key: n for n, paper in enumerate(papers)}
    together = passages(corpus, citations)
    model = text_model(corpus, memory)
    # Several threads add up in another order, and each waits for the other where the second core is busy.
    with threadpool_limits(limits=1):
        alike = similarity(corpus, model, citations, together)
    pins = [sorted({index[key] for key in paper.related if key in index} - {n}) for n, paper in enumerate(papers)]
    chosen = [_chosen(alike, n, pins[n], corpus.config.related) for n in range(len(papers))]
    evidence = Evidence(corpus, model, citations, together, alike)
    reasons = evidence.explain((n, m) for n, each in enumerate(chosen) for m, _ in each)
    return {
        paper.key: tuple(Neighbour(papers[m].key, score, reasons[n, m]) for m, score in chosen[n])
        for n, paper in enumerate(papers)
    }


def _chosen(alike: Similarity, n: int, pins: Sequence[int], most: int) -> list[tuple[int, float]]:
    """Returns the numbers of the related papers with what decided their order; pins count with their plain score."""
    partners, places = alike.pairs.of(n)
    row = np.round(alike.scores[places], 9)
    pinned = alike.pairs.values(n, np.array(pins, dtype=np.intp), alike.scores)
    chosen = [(m, round(score, 4)) for m, score in zip(pins, pinned.tolist(), strict=True)]
    near = np.argsort(-row, kind="stable")[: POOL * most + len(pins)]
    near = near[(row[near] > 0) & ~np.isin(partners[near], pins)]
    left, own, free = partners[near], row[near], len(near)
    excess = np.zeros(free)
    for m in pins:
        excess = np.maximum(excess, alike.pairs.values(m, left, alike.scores) - own)
    first = 0.0
    while free and len(chosen) < most:
        value = np.round(own - DIVERSITY * excess, 9)
        best = int(value.argmax())
        liked = float(value[best])
        if liked <= 0 or liked < first * (0.5 if len(chosen) >= FEWEST else LEAST):
            break
        first = first or liked
        chosen.append((int(left[best]), round(liked, 4)))
        excess = np.maximum(excess, alike.pairs.values(int(left[best]), left, alike.scores) - own)
        # What is chosen is not chosen again.
        excess[best], free = np.inf, free - 1
    return chosen
