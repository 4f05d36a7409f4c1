"""Reported figures that say less than they seem to."""

from collections.abc import Iterator

from surveypress.checks.check import Check
from surveypress.core.model import Corpus
from surveypress.core.problems import Problem
from surveypress.relate.differences import lacks_baseline


def without_baseline(corpus: Corpus) -> Iterator[Problem]:
    """Yields gains, speed-ups and the like of which nothing says against what."""
    for paper in corpus.papers.values():
        for n, row in enumerate(paper.results):
            if lacks_baseline(row, corpus.config.language):
                place = corpus.place(paper.location.file, "results", n, "metric")
                yield Problem(place, f"{row.metric!r} has no baseline", "add `baseline:` if the paper names one")


CHECKS = (Check("results/baseline", "a gain or a reduction without a baseline", without_baseline, level="information"),)
