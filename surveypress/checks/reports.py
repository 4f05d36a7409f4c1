"""Faults as other programs read them: JSON, annotations of GitHub, SARIF for code scanning."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from surveypress.checks import CHECKS
from surveypress.core.problems import Level, Problem, printable

_GITHUB: Mapping[Level, str] = {"error": "error", "warning": "warning", "information": "notice"}
_SARIF: Mapping[Level, str] = {"error": "error", "warning": "warning", "information": "note"}
CROWD, FIRST = 100, 20
"""Faults of one kind above which a report in text names the first ones only, and how many these are."""
_UNREADABLE = "read/fault"
"""The rule of what cannot be read at all, which no check names."""


def as_text(problems: Sequence[Problem]) -> str:
    """Returns a line for each fault."""
    return "".join(f"{problem}\n" for problem in problems)


def shortened(problems: Sequence[Problem]) -> tuple[list[Problem], dict[str, int]]:
    """Returns the faults that fit a report in text, and how many more there are of each kind that has very many."""
    numbers = Counter(problem.check for problem in problems)
    crowds = {check for check, number in numbers.items() if check and number > CROWD}
    counts: Counter[str] = Counter()
    first = []
    for problem in problems:
        counts[problem.check] += 1
        if problem.check not in crowds or counts[problem.check] <= FIRST:
            first.append(problem)
    return first, {check: numbers[check] - FIRST for check in sorted(crowds)}


def as_json(problems: Sequence[Problem]) -> str:
    """Returns a list of objects with file, line, column, level, check, message and hint."""
    rows = [
        {
            "file": problem.location.file,
            "line": problem.location.line,
            "column": problem.location.column,
            "level": problem.level,
            "check": problem.check or _UNREADABLE,
            "message": problem.message,
            "hint": problem.hint,
        }
        for problem in problems
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def as_github(problems: Sequence[Problem]) -> str:
    """Returns commands of GitHub's workflows, which show each fault at its line of a pull request."""
    return "".join(map(_command, problems))


def as_sarif(problems: Sequence[Problem]) -> str:
    """Returns SARIF 2.1.0, as code scanning takes it."""
    used = {problem.check or _UNREADABLE for problem in problems}
    rules = [{"id": check.id, "shortDescription": {"text": check.title}} for check in CHECKS if check.id in used]
    rules += [{"id": name, "shortDescription": {"text": name}} for name in sorted(used - {r["id"] for r in rules})]
    run = {
        "tool": {"driver": {"name": "surveypress", "rules": rules}},
        "results": [_result(problem) for problem in problems],
        "columnKind": "unicodeCodePoints",
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


FORMATS: Mapping[str, Callable[[Sequence[Problem]], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
    "sarif": as_sarif,
}
"""By the word that `check --format` takes."""


def _command(problem: Problem) -> str:
    place = problem.location
    values = {
        "file": place.file,
        "line": place.line or 1,
        "col": place.column or 1,
        "title": problem.check or _UNREADABLE,
    }
    properties = ",".join(f"{name}={_escaped(str(value), of_value=True)}" for name, value in values.items() if value)
    return f"::{_GITHUB[problem.level]} {properties}::{_escaped(f'{problem.message} ({problem.hint})')}\n"


def _escaped(text: str, *, of_value: bool = False) -> str:
    """Returns a text that ends no command and no value."""
    signs: Iterable[tuple[str, str]] = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
    if of_value:
        signs = (*signs, (":", "%3A"), (",", "%2C"))
    for sign, code in signs:
        text = text.replace(sign, code)
    return printable(text)


def _result(problem: Problem) -> dict[str, object]:
    place = problem.location
    region = {"startLine": place.line or 1, "startColumn": place.column or 1}
    return {
        "ruleId": problem.check or _UNREADABLE,
        "level": _SARIF[problem.level],
        "message": {"text": f"{problem.message} ({problem.hint})"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": place.file}, "region": region}}],
    }
