"""YAML into plain data, with the line and column of every value.

Every scalar is read as text, exactly as written: `2106.10000` keeps its zeros and `no` stays a word. The schema
(schema.py) then says what is a number. Keys that occur twice and aliases are refused: the first lose data without a
word, the second can loop or blow up.
"""

from typing import Any

import yaml

from surveypress.problems import Problem, Where

Path = tuple[str | int, ...]
Spans = dict[Path, tuple[int, int]]
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


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
            self.fault(node.start_mark, "this value is a YAML alias (*name)", "write the value out in full")
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
        if node.style is None and text in _NULLS:
            return None
        bad = next((c for c in text if not c.isprintable() and c not in "\n\t\u00a0\u3000\u200b\u200d"), None)
        if bad is not None:
            what = f"the value holds the control character U+{ord(bad):04X}"
            self.fault(node.start_mark, what, "delete it; it cannot be shown")
        return text


def load(text: str, file: str, first_line: int = 1) -> tuple[Any, Spans, list[Problem]]:
    """Reads YAML text that starts at line `first_line` of `file`.

    Returns the data (dicts, lists, strings, None), the spans (path to line and column, from 1), and the faults;
    a syntax error is a fault with data None.
    """
    walk = _Walk(file, first_line)
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Where(file, (mark.line if mark else 0) + first_line, (mark.column if mark else 0) + 1)
        detail = error.problem or "it cannot be read"
        mend = "mend the YAML; a text with ': ', '#' or a leading '[', '{', '@', '%' needs quotes"
        return None, {}, [Problem(place, f"broken YAML: {detail}", mend)]
    except (yaml.YAMLError, RecursionError) as error:
        what = f"broken YAML: {str(error).splitlines()[0] if str(error) else 'nested too deeply'}"
        return None, {}, [Problem(Where(file, first_line, 1), what, "remove the character or nesting named")]
    if node is None:
        return None, {}, []
    return walk.value(node, ()), walk.spans, walk.problems
