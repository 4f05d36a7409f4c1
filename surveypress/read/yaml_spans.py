"""YAML into plain data, with the line and column of every value.

Every scalar is read as text, exactly as written: `2106.10000` keeps its zeros and `no` stays a word. The schema
(schema.py) then says what is a number. Keys that occur twice and aliases are refused: the first lose data without a
word, the second can loop or blow up.
"""

import re
from functools import lru_cache
from typing import Any

import yaml

from surveypress.core.problems import Location, Problem
from surveypress.read.files import CONTROL

Path = tuple[str | int, ...]
Spans = dict[Path, tuple[int, int]]
_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
DEEPEST = 50
"""Levels of nesting, the innermost value counted: far more than any record needs, and few enough for any parser."""


_SENTENCES = frozenset({"title", "scope", "tldr", "venue", "term", "definition", "description", "note", "reason"})
"""Fields of a person's own words, in which `#` is seldom a comment."""


_TEX_ESCAPES = re.compile(
    r"(?<!\\)(?>(?:\\\\)*)\\(?=(?:nu|neq|nabla|not|notin|tau|text[a-z]*+|tfrac|theta|tilde|times|to|top|rangle|rho|right|rightarrow|rm)"
    r"(?![A-Za-z]))"
)
"""Commands of TeX whose first letter, behind a backslash in double quotes, is a line end or a tab to YAML."""
_BACKSLASHES = "put the text in single quotes, in which a backslash stays one, or write each backslash twice"


class Unreadable(str):
    """Stands where a value could not be read, which a Problem has told: nothing more is to be said about it."""

    __slots__ = ()


UNREADABLE = Unreadable()


class _TooDeepError(yaml.MarkedYAMLError):
    """The text is nested more than DEEPEST levels deep; `problem_mark` is where the level below begins."""


class _Plain:
    """Composes without guesses at types, which take a third of the time: all scalars are text here.

    Counts the levels, so that the limit is ours: each library has another, and an older one crashes at thousands.
    """

    _depth = 0
    resolve = "".format
    """Returns an empty text whatever it is given, and is called for each value."""

    def descend_resolver(self, parent: Any, _index: object) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise _TooDeepError(problem_mark=parent.start_mark)

    def ascend_resolver(self) -> None:
        self._depth -= 1


# The library has no types.
class _Loader(_Plain, _Base):  # type: ignore[misc]
    """The fast loader, where the library was built with it."""


class _PatientLoader(_Plain, yaml.SafeLoader):
    """The loader in Python, which has no limit of its own and hands out a level before it reads the next thousand."""


class _Walk:
    """One pass over the node tree: data, spans and faults together."""

    def __init__(self, text: str, file: str, first_line: int) -> None:
        self.file = file
        self.first_line = first_line
        self.lines = text.split("\n") if "#" in text or "\\" in text else []
        self.spans: Spans = {}
        self.problems: list[Problem] = []
        self._seen: set[int] = set()

    def fault(self, mark: Any, message: str, hint: str) -> None:
        self.problems.append(Problem(Location(self.file, mark.line + self.first_line, mark.column + 1), message, hint))

    def value(self, node: Any, path: Path) -> Any:
        self.spans.setdefault(path, (node.start_mark.line + self.first_line, node.start_mark.column + 1))
        if id(node) in self._seen:
            self.fault(node.start_mark, "this value is used again by a YAML alias (*name)", "write it out in full")
            return UNREADABLE
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child, (*path, n)) for n, child in enumerate(node.value)]
        if self.lines and not node.style:
            self._name_comment(node, str(path[-1]) if path else "")
        if self.lines and node.style == '"' and "$" in node.value:
            self._name_escape(node)
        return self._scalar(node)

    def _name_escape(self, node: Any) -> None:
        """Names a command of TeX in double quotes that YAML took for a line end or a tab, as the one for ν."""
        first, last = node.start_mark, node.end_mark
        for number in range(first.line, min(last.line + 1, len(self.lines))):
            start = first.column if number == first.line else 0
            line = self.lines[number][: last.column if number == last.line else None]
            if match := _TEX_ESCAPES.search(line, start):
                command = re.match(r"[A-Za-z]+", line[match.end() :])
                message = (
                    f"in double quotes YAML takes the beginning of '\\{command[0] if command else ''}' for a blank"
                )
                place = Location(self.file, number + self.first_line, match.end())
                self.problems.append(Problem(place, message, _BACKSLASHES, "warning"))
                return

    def _name_comment(self, node: Any, name: str) -> None:
        """Names what YAML took for a comment behind a text without quotes, if it may be part of that text.

        A comment as people mark it, with two blanks before it and one behind its sign, is taken for one.
        """
        line, end = node.end_mark.line, node.end_mark.column
        behind = self.lines[line][end:] if line < len(self.lines) else ""
        lost = behind.strip()
        blanks, after = behind.find("#"), lost.lstrip("#")[:1]
        if not lost.startswith("#") or (blanks >= len("  ") and after in {"", " "}):
            return
        if after.strip() or name in _SENTENCES or (node.value and " " in node.value):
            message = f"YAML takes {lost[:60]!r} for a comment, so it is no part of {name or 'this'}"
            hint = (
                "put the whole text in quotes; a comment that is meant has two blanks before it and one behind its sign"
            )
            place = Location(self.file, line + self.first_line, end + blanks + 1)
            self.problems.append(Problem(place, message, hint, "warning"))

    def _mapping(self, node: Any, path: Path) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else ""
            if not key:
                self.fault(key_node.start_mark, "a key must be a word", "remove the list or mapping used as a key")
            elif bad := CONTROL.search(key):
                message = f"the key {key!r} holds the control character U+{ord(bad[0]):04X}"
                self.fault(key_node.start_mark, message, "delete it; it cannot be shown")
            elif key in data:
                self.fault(key_node.start_mark, f"the key {key!r} stands here twice", "keep one of the two")
            else:
                data[key] = self.value(value_node, (*path, key))
                self.spans[(*path, key)] = (key_node.start_mark.line + self.first_line, key_node.start_mark.column + 1)
        return data

    def _scalar(self, node: Any) -> str | None:
        text = str(node.value)
        if not node.style and text in _NULLS:
            return None
        bad = CONTROL.search(text)
        if bad is not None:
            message = f"the value holds the control character U+{ord(bad[0]):04X}"
            hint = "delete it; it cannot be shown"
            self.fault(node.start_mark, message, f"{hint}; or {_BACKSLASHES}" if node.style == '"' else hint)
        return text


# Remembered for the preview, which reads everything again at each save; callers must not change what they get.
@lru_cache(maxsize=1024)
def load(text: str, file: str, first_line: int = 1) -> tuple[Any, Spans, list[Problem]]:
    """Reads YAML text that starts at line `first_line` of `file`.

    Returns the data (dicts, lists, strings, None), the spans (path to line and column, from 1), and the faults.
    What could not be read, the whole or a value in it, is UNREADABLE in the data and has its fault.
    """
    walk = _Walk(text, file, first_line)
    try:
        node = _composed(text)
    except _TooDeepError as error:
        message, hint = f"the YAML is nested more than {DEEPEST} levels deep", "are closing brackets missing?"
        return UNREADABLE, {}, [Problem(_location(error, file, first_line), message, hint)]
    except yaml.MarkedYAMLError as error:
        message = f"broken YAML: {error.problem or 'it cannot be read'}"
        hint = "mend the YAML; a text with ': ', '#' or a leading '[', '{', '@', '%' needs quotes"
        hint = _BACKSLASHES if error.problem == "found unknown escape character" else hint
        return UNREADABLE, {}, [Problem(_location(error, file, first_line), message, hint)]
    except yaml.YAMLError as error:
        message = f"broken YAML: {str(error).splitlines()[0]}"
        return UNREADABLE, {}, [Problem(Location(file, first_line, 1), message, "remove the character named")]
    if node is None:
        return None, {}, []
    return walk.value(node, ()), walk.spans, walk.problems


def _composed(text: str) -> Any:
    """Returns the root node of YAML text, None if it holds none. Raises YAMLError."""
    try:
        return yaml.compose(text, Loader=_Loader)
    except _TooDeepError:
        raise
    except yaml.MarkedYAMLError:
        # The fast parser may have met its own limit, in words of its own, before it handed out a single level.
        if text.count("[") + text.count("{") >= DEEPEST:
            yaml.compose(text, Loader=_PatientLoader)
        raise


def _location(error: yaml.MarkedYAMLError, file: str, first_line: int) -> Location:
    mark = error.problem_mark or error.context_mark
    return Location(file, mark.line + first_line, mark.column + 1) if mark else Location(file, first_line, 1)
