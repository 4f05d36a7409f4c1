"""Corpus or site -> problems. A check is one file with its row in CHECKS there, and one line in the list here."""

from collections.abc import Mapping
from typing import Any

from surveypress.checks import (
    absolutes,
    abstracts,
    author_lists,
    coverage,
    editorial,
    file_names,
    hosting,
    identifiers,
    identity,
    known_titles,
    labels,
    languages,
    latex,
    link_rot,
    links,
    markup,
    people,
    prose,
    reading,
    references,
    results,
    settings,
    unused,
    vocabulary,
    volumes,
)
from surveypress.checks.check import Check, Stage, run_check
from surveypress.core.model import Corpus
from surveypress.core.problems import Problem

CHECKS: tuple[Check, ...] = (
    *reading.CHECKS,
    *references.CHECKS,
    *prose.CHECKS,
    *identity.CHECKS,
    *known_titles.CHECKS,
    *identifiers.CHECKS,
    *coverage.CHECKS,
    *editorial.CHECKS,
    *file_names.CHECKS,
    *absolutes.CHECKS,
    *vocabulary.CHECKS,
    *latex.CHECKS,
    *markup.CHECKS,
    *people.CHECKS,
    *author_lists.CHECKS,
    *languages.CHECKS,
    *volumes.CHECKS,
    *results.CHECKS,
    *settings.CHECKS,
    *unused.CHECKS,
    *labels.CHECKS,
    *links.CHECKS,
    *link_rot.CHECKS,
    *hosting.CHECKS,
    *abstracts.CHECKS,
)
"""Everything that is looked for, in the order in which it is run."""


def problems_of(corpus: Corpus, stages: tuple[Stage, ...], *arguments: Any) -> list[Problem]:
    """Returns the faults that the checks of some stages name, in order of file and line."""
    rows = [check for check in CHECKS if check.stage in stages]
    return sorted({p for check in rows for p in run_check(check, arguments or (corpus,), corpus)})


def read_problems(corpus: Corpus, problems: list[Problem]) -> list[Problem]:
    """Returns the faults of reading, those that checks stand for as the survey has these."""
    switched = {check.id for check in reading.CHECKS}
    return [p for p in problems if p.check not in switched] + problems_of(corpus, ("read",), problems)


def content_problems(corpus: Corpus, *, thorough: bool) -> list[Problem]:
    """Returns the faults of a corpus; without `thorough` only of the checks that every build runs."""
    unknown = settings.unknown_checks(corpus, [check.id for check in CHECKS])
    return sorted({*problems_of(corpus, ("build", "check") if thorough else ("build",)), *unknown})


def output_problems(corpus: Corpus, site: Mapping[str, bytes], out: str) -> list[Problem]:
    """Returns the faults of a rendered site (path to bytes); `out` is the folder's name in messages."""
    return problems_of(corpus, ("site",), site, out)


def known_problems(corpus: Corpus, titles: known_titles.Known) -> list[Problem]:
    """Returns the faults of a corpus held against what registries have said."""
    return problems_of(corpus, ("known",), corpus, titles)


def link_problems(corpus: Corpus, answers: link_rot.Answers) -> list[Problem]:
    """Returns the faults of links to other hosts, as these have answered."""
    return problems_of(corpus, ("online",), corpus, answers)


def abstract_problems(corpus: Corpus, texts: Mapping[str, str]) -> list[Problem]:
    """Returns the faults of our own prose held against the abstracts of papers (key to text)."""
    return problems_of(corpus, ("abstracts",), corpus, texts)
