"""What is lost by comparing each paper with candidates only: `python -m tests.bench.relevance.recall [CONTENT]`.

The same scores are computed for all pairs, and the eight best of each paper counted that the candidates have, too.
Give it a survey of 3,000 papers or more; the bundled one has so few that most pairs are candidates.
"""

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from surveypress.read import read
from surveypress.relate import candidates
from surveypress.relate.citations import citations
from surveypress.relate.co_citations import passages
from surveypress.relate.similarity import Similarity, similarity
from surveypress.relate.text_model import text_model
from tests.bench.relevance import scoring

BEST = 8


def best(alike: Similarity, count: int) -> list[NDArray[np.intp]]:
    """Returns the eight papers that are most like each."""
    found = []
    for n in range(count):
        partners, places = alike.pairs.of(n)
        found.append(partners[np.argsort(-np.round(alike.scores[places], 9), kind="stable")[:BEST]])
    return found


def main() -> int:
    """Prints the share of the best that are candidates; returns 1 if it is below 0.98."""
    content = Path(sys.argv[1]) if len(sys.argv) > 1 else scoring.ROOT / "content"
    corpus, _ = read(content)
    found = citations(corpus)
    parts = text_model(corpus), found, passages(corpus, found)
    count = len(corpus.papers)
    sparse = similarity(corpus, *parts)
    candidates.FEW = count
    dense = similarity(corpus, *parts)
    hits = sum(len(np.intersect1d(a, b)) for a, b in zip(best(sparse, count), best(dense, count), strict=True))
    recall = hits / max(1, sum(map(len, best(dense, count))))
    share = len(sparse.pairs.one) / max(1, len(dense.pairs.one))
    print(f"{count} papers, {share:.1%} of all pairs compared: recall of the best {BEST} {recall:.4f} (at least 0.98)")
    return int(recall < 0.98)


if __name__ == "__main__":
    sys.exit(main())
