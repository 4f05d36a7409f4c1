"""A Markdown file as front matter (YAML between two lines of `---`) and body."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from surveypress.core.problems import Location, Problem
from surveypress.read.yaml_spans import UNREADABLE, Spans, Unreadable, load

_FENCE = re.compile(r"---[ \t]*+$")
_END = re.compile(r"(?:---|\.\.\.)[ \t]*+$")
"""A line of dots ends what YAML reads, and Pandoc's front matter."""
_FIELD = re.compile(r"[A-Za-z_][\w-]*+[ \t]*+:(?:[ \t]|$)")
_LATE = 20
"""Lines in which front matter is looked for that does not stand first."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The two halves of a file. `data` is an empty mapping where there is no front matter."""

    data: dict[str, object] | Unreadable
    spans: Spans
    body: str
    body_line: int
    """Line of the file on which the body starts, from 1."""
    problems: tuple[Problem, ...]


@lru_cache(maxsize=16384)
def split(text: str, file: str) -> Parts:
    """Splits the text of a file; blank lines before its front matter do no harm.

    A fence that is never closed, front matter that is no mapping, and front matter of another kind are faults.
    """
    lines = text.split("\n")
    start = _start(lines)
    if start is None:
        return _without(lines, file)
    end = next((n for n in range(start + 1, len(lines)) if _END.match(lines[n])), None)
    if end is None:
        hint = "add a line --- after the fields"
        fault = Problem(Location(file, start + 1, 1), "the front matter is never closed", hint)
        return Parts(UNREADABLE, {}, "", len(lines), (fault,))
    data, spans, problems = load("\n".join(lines[start + 1 : end]), file, first_line=start + 2)
    if data is None:
        data = {}
    if not isinstance(data, dict | Unreadable):
        fault = Problem(Location(file, start + 2, 1), "the front matter is not a list of fields", "write `name: value`")
        problems, data = [*problems, fault], UNREADABLE
    if lines[end].startswith(".") and end + 1 < len(lines) and _FENCE.match(lines[end + 1]):
        end += 1
    return Parts(data, spans, "\n".join(lines[end + 1 :]), end + 2, tuple(problems))


def _start(lines: Sequence[str]) -> int | None:
    """Returns the number of the line that opens the front matter, from 0, if there is one."""
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if not _FENCE.match(lines[first]):
        return None
    # Further down a line of `---` may be a rule between two paragraphs.
    return first if not first or _is_fence(lines, first) else None


def _is_fence(lines: Sequence[str], n: int) -> bool:
    """Whether a line of `---` has fields below it."""
    following = next((line for line in lines[n + 1 : n + 1 + _LATE] if line.strip() and line[0] != "#"), "")
    return bool(_FENCE.match(lines[n]) and _FIELD.match(following))


def _without(lines: Sequence[str], file: str) -> Parts:
    """Returns a file without front matter as it is read; names front matter that is there and is not read."""
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if re.match(r"\+\+\+[ \t]*+$", lines[first]):
        hint = 'write it as YAML between two lines of ---: `title = "x"` becomes `title: x`'
        fault = Problem(Location(file, first + 1, 1), "the front matter is TOML, between lines of +++", hint)
        return Parts(UNREADABLE, {}, "", len(lines), (fault,))
    late = next((n for n in range(1, min(len(lines), _LATE)) if _is_fence(lines, n)), None)
    if late is not None and any(_END.match(line) for line in lines[late + 2 :]):
        message = "what looks like front matter is not the first thing in the file, and is read as prose"
        hint = "move what stands before it, or write the rule as ***"
        fault = Problem(Location(file, late + 1, 1), message, hint, "warning")
        return Parts({}, {}, "\n".join(lines), 1, (fault,))
    return Parts({}, {}, "\n".join(lines), 1, ())
