"""Corpus or site -> problems. A check is one file with one function, and one line in a list here."""

from collections.abc import Callable, Iterator, Mapping

from surveypress.checks import coverage, editorial, identity, links, references, vocabulary
from surveypress.model import Corpus
from surveypress.problems import Problem

ContentCheck = Callable[[Corpus], Iterator[Problem]]
OutputCheck = Callable[[Mapping[str, bytes], str], Iterator[Problem]]

CHECKS: tuple[ContentCheck, ...] = (references.problems, identity.same)
"""Checks that every build runs, for without them it could not go on."""

THOROUGH: tuple[ContentCheck, ...] = (identity.alike, coverage.problems, editorial.problems, vocabulary.problems)
"""Checks that only `check` runs, for they take time or only warn."""

OUTPUT: tuple[OutputCheck, ...] = (links.problems,)
"""Checks of the rendered site."""


def content_problems(corpus: Corpus, *, thorough: bool) -> list[Problem]:
    """Returns the faults of a corpus, in order of file and line."""
    checks = (*CHECKS, *THOROUGH) if thorough else CHECKS
    return sorted({problem for check in checks for problem in check(corpus)})


def output_problems(site: Mapping[str, bytes], out: str) -> list[Problem]:
    """Returns the faults of a rendered site (path to bytes); `out` is the folder's name in messages."""
    return sorted({problem for check in OUTPUT for problem in check(site, out)})
