"""One check, looked at by itself, and all that can be said of a content without rendering it."""

from pathlib import Path
from typing import Any

from surveypress.checks import CHECKS, content_problems
from surveypress.checks.check import run_check
from surveypress.core.model import Corpus
from surveypress.core.problems import Problem
from surveypress.read import read


def named_by(identifier: str, corpus: Corpus, *arguments: Any) -> list[Problem]:
    """Returns what the check of that id names in a corpus (or in what else its stage hands it), and nothing else."""
    check = next(check for check in CHECKS if check.id == identifier)
    return sorted(run_check(check, arguments or (corpus,), corpus))


def content_faults(content: Path) -> list[Problem]:
    """Returns what `check` says of a content, without what it says of the site made of it, which takes a second."""
    corpus, problems = read(content)
    return sorted(problems + content_problems(corpus, thorough=True))
