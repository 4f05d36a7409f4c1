"""What a check is: an id, a severity, and one function that yields one kind of fault."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from surveypress.core.model import Corpus
from surveypress.core.problems import Level, Problem

Stage = Literal["read", "build", "check", "site", "abstracts", "known", "online"]


@dataclass(frozen=True, slots=True)
class Check:
    """One kind of fault that is looked for."""

    id: str
    """Room or subject and fault, such as `cite/unknown-key`; what a survey switches it by."""
    title: str
    """What it looks for, in a few words."""
    run: Callable[..., Iterator[Problem]]
    """Yields the faults; of the corpus, or of what its stage hands it."""
    level: Level = "error"
    """Severity, unless a survey sets another."""
    adjustable: bool = False
    """Whether a survey may set the severity although every build runs it: the build could go on."""
    stage: Stage = "check"
    """`read`: reading names it, in every build; `build`: every build runs it, for without it the build could not go on,
    so it cannot be switched off; `check`: `check` runs it on the content; `site`: `check` runs it on the rendered site;
    `abstracts`: `check --abstracts`; `known`: `check`, where registries have been asked; `online`: `check --online`."""

    @property
    def fixed(self) -> bool:
        """Whether a survey may not change the severity: a build relies on it."""
        return self.stage == "build" and self.level == "error" and not self.adjustable


def run_check(check: Check, arguments: Iterable[Any], corpus: Corpus) -> Iterator[Problem]:
    """Yields the faults that one check names, each with the check's id and the severity that the survey gives it.

    Those of records that the survey excepts are left out; a check that is off yields nothing.
    """
    setting = corpus.config.checks.get(check.id) if not check.fixed else None
    level = setting.level if setting and setting.level else check.level
    if level == "off":
        return
    silent = _files(setting.silent if setting else (), corpus)
    for problem in check.run(*arguments):
        if problem.location.file not in silent:
            yield replace(problem, level=level, check=check.id)


def _files(names: Iterable[str], corpus: Corpus) -> frozenset[str]:
    """The files of the records, works and topics that have one of the keys or ids."""
    rows = [rows[name] for name in names for rows in (corpus.papers, corpus.background, corpus.topics) if name in rows]
    return frozenset(row.location.file for row in rows)
