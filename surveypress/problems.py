"""Faults and where they stand: what every room reports, and the one exception that carries them."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """A place in a file; line and column count from 1, and 0 stands for "the whole file" or "the whole line"."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line or 1}:{self.column or 1}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault of the content or of the site, with what to do about it."""

    where: Where
    what: str
    mend: str
    level: Level = "error"

    def __str__(self) -> str:
        return f"{self.where}: {self.level}: {_one_line(self.what)} ({_one_line(self.mend)})"


class ContentError(Exception):
    """The content cannot be used as it is. Carries every fault that was found, not just the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class UsageError(Exception):
    """The command was called in a way that cannot work: a folder that is missing, an output that is not ours."""


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Returns those faults that must stop a build."""
    return [problem for problem in problems if problem.level == "error"]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Returns ` did you mean "x"?` for the nearest known words, or an empty text."""
    near = get_close_matches(word, sorted(known), n=3, cutoff=0.6)
    return f"; did you mean {' or '.join(repr(n) for n in near)}?" if near else ""


def _one_line(text: str) -> str:
    """A message stays on its line whatever the content holds: control characters are spelled out, length is bounded."""
    safe = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
    return safe if len(safe) <= 400 else safe[:397] + "..."
