"""Faults and where they stand: what every room reports, and the one exception that carries them."""

from bisect import bisect_left
from collections.abc import Iterable, Sized
from dataclasses import dataclass
from typing import Literal

_LONGEST = 400
"""Characters of a message or a hint."""

Level = Literal["error", "warning", "information"]


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file; line and column count from 1, and 0 stands for "the whole file" or "the whole line"."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{printable(self.file)}:{self.line or 1}:{self.column or 1}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault of the content or of the site, with what to do about it."""

    location: Location
    message: str
    hint: str
    level: Level = "error"
    check: str = ""
    """Id of the check that names it, such as `cite/unknown-key`; empty for what cannot be read or rendered at all."""

    def __str__(self) -> str:
        code = f" [{self.check}]" if self.check else ""
        return f"{self.location}: {self.level}: {_one_line(self.message)} ({_one_line(self.hint)}){code}"


class ContentError(Exception):
    """The content cannot be used as it is. Carries every fault that was found, not just the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type["ContentError"], tuple[tuple[Problem, ...]]]:
        """It may arise in another process."""
        return ContentError, (self.problems,)


class UsageError(Exception):
    """The command was called in a way that cannot work: a folder that is missing, an output that is not ours."""


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Returns those faults that must stop a build."""
    return [problem for problem in problems if problem.level == "error"]


def did_you_mean(word: str, names: Iterable[str]) -> str:
    """Returns `; did you mean "x"?` for the nearest of some names (three at most), or an empty text."""
    from rapidfuzz import fuzz, process

    candidates = _candidates(word, names)
    near = process.extract(word, candidates, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=_SUGGESTIONS)
    return f"; did you mean {' or '.join(repr(name) for name, _, _ in near)}?" if near else ""


_NEAR, _SUGGESTIONS = 62, 3
_MANY = 5_000
_sorted: list[tuple[Iterable[str], int, list[str]]] = []


def _candidates(word: str, names: Iterable[str]) -> list[str]:
    """Returns names in order; of very many only those that begin alike, as a thousand faults may ask one by one."""
    size = len(names) if isinstance(names, Sized) else -1
    last = next(iter(_sorted), None)
    if last is None or last[0] is not names or last[1] != size:
        last = names, size, sorted(names)
        _sorted[:] = [last]
    ordered = last[2]
    if len(ordered) <= _MANY:
        return ordered
    return ordered[bisect_left(ordered, word[:1]) : bisect_left(ordered, word[:1] + "\U0010ffff")]


def printable(text: str) -> str:
    """Returns a text on one line that a terminal shows as it is, with all else spelled out.

    Spelled out are control characters, line ends, marks that turn the direction of writing, and bytes of a file's name
    that are not UTF-8.
    """
    return text if text.isprintable() else "".join(c if c.isprintable() else _spelled(ord(c)) for c in text)


def _spelled(code: int) -> str:
    if 0xDC80 <= code <= 0xDCFF:  # how Python keeps a byte that is no text
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _one_line(text: str) -> str:
    """A message stays on its line whatever the content holds, and its length is bounded."""
    text = printable(text[:_LONGEST])
    return text if len(text) < _LONGEST else f"{text[: _LONGEST - 3]}..."
