"""One paper, one record: the same work must not stand in the survey twice, nor two works under one name."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations

from surveypress.model import Corpus, Paper
from surveypress.problems import Problem
from surveypress.titles import same_title

_SAME: tuple[tuple[str, str, Callable[[Paper], str]], ...] = (
    ("title", "title", lambda paper: same_title(paper.title)),
    ("arxiv", "arXiv id", lambda paper: re.sub(r"v\d+$", "", paper.arxiv)),
    ("doi", "DOI", lambda paper: paper.doi.casefold()),
)
ALIKE = 92.0
"""Similarity of titles (0 to 100) from which two records are named as look-alikes."""


def same(corpus: Corpus) -> Iterator[Problem]:
    """Yields papers that share a title, an arXiv id or a DOI."""
    for field, name, identity in _SAME:
        held: dict[str, list[Paper]] = defaultdict(list)
        for paper in corpus.papers.values():
            if identity(paper):
                held[identity(paper)].append(paper)
        for papers in held.values():
            for first, other in combinations(papers, 2):
                if other.key not in first.distinct_from and first.key not in other.distinct_from:
                    what = f"{other.key!r} has the same {name} as {first.key!r}"
                    mend = "remove one record, or name the other key in `distinct_from:`"
                    yield Problem(corpus.place(other.where.file, field), what, mend)


def alike(corpus: Corpus) -> Iterator[Problem]:
    """Yields pairs of papers whose titles are nearly the same and that nobody has declared distinct."""
    from rapidfuzz import fuzz, process

    papers = list(corpus.papers.values())
    titles = [same_title(paper.title) for paper in papers]
    grid = process.cdist(titles, titles, scorer=fuzz.ratio, score_cutoff=ALIKE)
    for a, paper in enumerate(papers):
        for b in range(a + 1, len(papers)):
            other = papers[b]
            declared = other.key in paper.distinct_from or paper.key in other.distinct_from
            if ALIKE <= grid[a][b] < 100 and not declared:
                what = f"the title nearly equals that of {paper.key!r}"
                mend = f"if they are two papers, say `distinct_from: [{paper.key}]`; else remove one"
                yield Problem(corpus.place(other.where.file, "title"), what, mend, "warning")
