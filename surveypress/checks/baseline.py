"""A baseline: the faults that a survey had when it took `check` up, so that only new ones are told.

A fault is known by its file, its check and its words, not by its line, so that edits above it do not bring it back.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping

from surveypress.core.problems import Problem

_Known = Counter[tuple[str, str, str]]


def baseline_text(problems: Iterable[Problem]) -> str:
    """Returns the text of a baseline that holds all these faults."""
    rows = sorted(_counted(problems).items())
    faults = [{"file": f, "check": c, "message": m, **({"count": n} if n > 1 else {})} for (f, c, m), n in rows]
    return json.dumps({"version": 1, "faults": faults}, ensure_ascii=False, indent=1) + "\n"


def parse_baseline(text: str) -> _Known:
    """Returns what a baseline holds. Raises ValueError for a text that is none."""
    try:
        data = json.loads(text)
        return Counter(
            {(row["file"], row["check"], row["message"]): int(row.get("count", 1)) for row in data["faults"]}
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(text) from error


def beyond(problems: Iterable[Problem], baseline: Mapping[tuple[str, str, str], int]) -> list[Problem]:
    """Returns the faults that a baseline does not hold: of several that read alike, those beyond its number."""
    left, new = Counter(baseline), []
    for problem in problems:
        name = _name(problem)
        if left[name] > 0:
            left[name] -= 1
        else:
            new.append(problem)
    return new


def _name(problem: Problem) -> tuple[str, str, str]:
    return problem.location.file, problem.check, problem.message


def _counted(problems: Iterable[Problem]) -> _Known:
    return Counter(map(_name, problems))
