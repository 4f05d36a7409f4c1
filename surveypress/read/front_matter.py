"""A Markdown file as front matter (YAML between two lines of `---`) and body."""

import re
from dataclasses import dataclass
from functools import lru_cache

from surveypress.problems import Problem, Where
from surveypress.read.yaml_spans import Spans, load

_FENCE = re.compile(r"---[ \t]*$")


@dataclass(frozen=True, slots=True)
class Parts:
    """The two halves of a file. `data` is an empty mapping where there is no front matter."""

    data: dict[str, object]
    spans: Spans
    body: str
    body_line: int
    """Line of the file on which the body starts, from 1."""
    problems: tuple[Problem, ...]


@lru_cache(maxsize=16384)
def split(text: str, file: str) -> Parts:
    """Splits the text of a file. A fence that is never closed and front matter that is no mapping are faults."""
    lines = text.split("\n")
    if not _FENCE.match(lines[0]):
        return Parts({}, {}, text, 1, ())
    end = next((n for n, line in enumerate(lines[1:], 1) if _FENCE.match(line)), None)
    if end is None:
        fault = Problem(Where(file, 1, 1), "the front matter is never closed", "add a line --- after the fields")
        return Parts({}, {}, "", len(lines), (fault,))
    data, spans, problems = load("\n".join(lines[1:end]), file, first_line=2)
    if data is None:
        data = {}
    if not isinstance(data, dict):
        fault = Problem(Where(file, 2, 1), "the front matter is not a list of fields", "write `name: value`")
        problems, data = [*problems, fault], {}
    return Parts(data, spans, "\n".join(lines[end + 1 :]), end + 2, tuple(problems))
