"""YAML into plain data, with the line and column of every value.

Every scalar is read as text, exactly as written: `2106.10000` keeps its zeros and `no` stays a word. The schema
(schema.py) then says what is a number. Keys that occur twice and aliases are refused: the first lose data without a
word, the second can loop or blow up.
"""

import re
from functools import lru_cache
from typing import Any

import yaml

from surveypress.problems import Problem, Where
from surveypress.read.files import CONTROL

Path = tuple[str | int, ...]
Spans = dict[Path, tuple[int, int]]
_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
DEEPEST = 50
"""Levels of nesting; far more than any record needs, and few enough for the parser, which crashes at thousands."""
_NESTS = re.compile(r"([\[{])|[\]}]|(?:[-?][ \t]+){9}|\n {99}")
_BLOCKS = re.compile(r"(?:[-?][ \t]+){9}|\n {99}")


# The library has no types.
class _Loader(_Base):  # type: ignore[misc]
    """The library's loader without its guesses at types, which take a third of the time: all scalars are text here."""

    def resolve(self, *_: object) -> str:
        return ""

    def descend_resolver(self, *_: object) -> None: ...

    def ascend_resolver(self) -> None: ...


class _Walk:
    """One pass over the node tree: data, spans and faults together."""

    def __init__(self, file: str, first_line: int) -> None:
        self.file = file
        self.first_line = first_line
        self.spans: Spans = {}
        self.problems: list[Problem] = []
        self._seen: set[int] = set()

    def fault(self, mark: Any, what: str, mend: str) -> None:
        self.problems.append(Problem(Where(self.file, mark.line + self.first_line, mark.column + 1), what, mend))

    def value(self, node: Any, path: Path) -> Any:
        self.spans.setdefault(path, (node.start_mark.line + self.first_line, node.start_mark.column + 1))
        if id(node) in self._seen:
            self.fault(node.start_mark, "this value is used again by a YAML alias (*name)", "write it out in full")
            return None
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child, (*path, n)) for n, child in enumerate(node.value)]
        return self._scalar(node)

    def _mapping(self, node: Any, path: Path) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else ""
            if not key:
                self.fault(key_node.start_mark, "a key must be a word", "remove the list or mapping used as a key")
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
            what = f"the value holds the control character U+{ord(bad[0]):04X}"
            self.fault(node.start_mark, what, "delete it; it cannot be shown")
        return text


# Remembered for the preview, which reads everything again at each save; callers must not change what they get.
@lru_cache(maxsize=1024)
def load(text: str, file: str, first_line: int = 1) -> tuple[Any, Spans, list[Problem]]:
    """Reads YAML text that starts at line `first_line` of `file`.

    Returns the data (dicts, lists, strings, None), the spans (path to line and column, from 1), and the faults;
    a syntax error is a fault with data None.
    """
    walk = _Walk(file, first_line)
    if _too_deep(text):
        what, mend = f"the YAML is nested more than {DEEPEST} levels deep", "are closing brackets missing?"
        return None, {}, [Problem(Where(file, first_line, 1), what, mend)]
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Where(file, (mark.line if mark else 0) + first_line, (mark.column if mark else 0) + 1)
        detail = error.problem or "it cannot be read"
        mend = "mend the YAML; a text with ': ', '#' or a leading '[', '{', '@', '%' needs quotes"
        return None, {}, [Problem(place, f"broken YAML: {detail}", mend)]
    except yaml.YAMLError as error:
        what = f"broken YAML: {str(error).splitlines()[0]}"
        return None, {}, [Problem(Where(file, first_line, 1), what, "remove the character named")]
    if node is None:
        return None, {}, []
    return walk.value(node, ()), walk.spans, walk.problems


def _too_deep(text: str) -> bool:
    """Tells whether YAML is nested too deeply to be composed; counts exactly only where a quick look rouses doubt."""
    if text.count("[") + text.count("{") <= DEEPEST and not _BLOCKS.search(text):
        return False
    depth = 0
    for match in _NESTS.finditer(text):
        depth += 1 if match[1] else -1 if match[0] in "]}" else DEEPEST
        if depth > DEEPEST:
            break
        depth = max(depth, 0)
    return depth > DEEPEST and _depth(text) > DEEPEST


def _depth(text: str) -> int:
    depth = deepest = 0
    try:
        for event in yaml.parse(text, Loader=_Loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            deepest = max(deepest, depth)
            if deepest > DEEPEST:
                break
    except yaml.YAMLError:
        pass  # composing will say what is broken
    return deepest
