"""Identifiers of a whole volume that stand on a part of it."""

import re
from collections.abc import Iterator

from surveypress.checks.check import Check
from surveypress.core.model import Corpus
from surveypress.core.problems import Problem

_ISBN = re.compile(r"10\.\d{4,9}/(?:isbn\.?)?97[89](?:-?\d){9}-?[\dx]", re.IGNORECASE)
"""A DOI made of nothing but an ISBN, as publishers give to books and proceedings; that of a part goes on after it."""
_WHOLE = frozenset({"book", "report", "thesis", "standard", "dataset", "software", "web", "other"})


def volume_dois(corpus: Corpus) -> Iterator[Problem]:
    """Yields papers and chapters that have the DOI of the book or the proceedings they stand in."""
    for paper in corpus.papers.values():
        doi = paper.ids.get("doi", "")
        if _ISBN.fullmatch(doi) and paper.work_type.id not in _WHOLE:
            place = corpus.place(paper.location.file, "doi")
            message = f"the DOI {doi} is that of a whole volume"
            yield Problem(place, message, "give that of the paper itself, or leave it out")


CHECKS = (Check("identity/volume-doi", "the DOI of the volume instead of the paper's", volume_dois, level="warning"),)
