"""Identifiers that have the right shape and cannot be right: cut off, or with a digit that does not follow."""

import re
from collections.abc import Callable, Iterator, Mapping

from surveypress.checks.check import Check
from surveypress.checks.outside_links import identifier_place
from surveypress.core.identifiers import BY_ID
from surveypress.core.model import Corpus, Paper
from surveypress.core.problems import Problem

_ARXIV = re.compile(r"(\d\d)(\d\d)\.(\d{4,5})(?:v\d+)?")
_LONGER_SINCE = 1501
"""Year and month since which arXiv gives five digits a month; before there were four."""


def cut_off(corpus: Corpus) -> Iterator[Problem]:
    """Yields identifiers that seem to have lost their end, or stand for a month that is none."""
    for paper, kind, value in _identifiers(corpus):
        fault = _FAULTS[kind](value) if kind in _FAULTS else ""
        if fault:
            message = f"the {BY_ID[kind].label} {value!r} {fault}"
            yield Problem(identifier_place(corpus, paper, kind), message, "copy it again from the page of the work")


def wrong_digits(corpus: Corpus) -> Iterator[Problem]:
    """Yields ISSNs and ORCID iDs whose last digit does not follow from the others; of ISBNs reading tells that."""
    for paper in (*corpus.papers.values(), *corpus.background.values()):
        issn = paper.facts.get("issn", "")
        if re.fullmatch(r"\d{4}-?\d{3}[\dXx]", issn) and _issn_fault(issn.replace("-", "")):
            yield Problem(corpus.place(paper.location.file, "issn"), f"the ISSN {issn!r} has a wrong digit", _HINT)
        for n, person in enumerate(paper.authors):
            if person.orcid and _orcid_fault(person.orcid.replace("-", "")):
                place = corpus.place(paper.location.file, "authors", n)
                yield Problem(place, f"the ORCID iD {person.orcid!r} of {person} has a wrong digit", _HINT)


_HINT = "copy it again; its last digit follows from the others"


def _identifiers(corpus: Corpus) -> Iterator[tuple[Paper, str, str]]:
    for paper in (*corpus.papers.values(), *corpus.background.values()):
        ids: dict[tuple[str, str], None] = dict.fromkeys(paper.ids.items())
        for version in paper.versions:
            ids.update(dict.fromkeys(version.ids.items()))
        yield from ((paper, kind, value) for kind, value in ids)


def _arxiv(value: str) -> str:
    match = _ARXIV.fullmatch(value)
    if match is None:
        return ""
    year, month, number = match.groups()
    if not 1 <= int(month) <= 12:
        return f"stands for the month {month}"
    digits = 5 if int(year + month) >= _LONGER_SINCE else 4
    if len(number) != digits:
        return f"has {len(number)} digits behind the point, and ids of that month have {digits}"
    return ""


def _doi(value: str) -> str:
    suffix = value.partition("/")[2]
    if suffix[-1:] in "-_/.:;(<" or suffix.count("(") > suffix.count(")"):
        return "seems to be cut off"
    prefix = "10.48550/arxiv."
    return _arxiv(value[len(prefix) :]) if value.casefold().startswith(prefix) else ""


_FAULTS: Mapping[str, Callable[[str], str]] = {"arxiv": _arxiv, "doi": _doi}


def _issn_fault(digits: str) -> bool:
    return sum((8 - n) * (10 if d in "Xx" else int(d)) for n, d in enumerate(digits)) % 11 != 0


def _orcid_fault(digits: str) -> bool:
    """Tells whether the check digit is wrong (ISO 7064, mod 11-2)."""
    total = 0
    for digit in digits[:-1]:
        total = (total + int(digit)) * 2
    return "0123456789X"[(12 - total % 11) % 11] != digits[-1]


CHECKS = (
    Check("identity/cut-off", "an identifier that is cut off", cut_off, level="warning"),
    Check("identity/digit", "an identifier with a wrong digit", wrong_digits, level="warning"),
)
