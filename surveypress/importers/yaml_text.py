"""Writing and amending YAML by hand's breadth: new records in one style, old ones changed only where they must be."""

import json
import re
from collections.abc import Mapping
from typing import Any

import yaml

_PLAIN = re.compile(r"[A-Za-zÀ-ɏ(/][^\n:#{}\[\],&*!|>'\"%@`\\]*")
_WORDS = frozenset("true false yes no on off null y n ~".split())
_loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def scalar(value: object) -> str:
    """Returns one value on one line, quoted wherever YAML could read it as anything but this text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    text = str(value)
    if _PLAIN.fullmatch(text) and text == text.strip() and text.casefold() not in _WORDS:
        return text
    if re.fullmatch(r"https?://[^\s,\[\]{}#]+", text):
        return text
    return json.dumps(text, ensure_ascii=False)


def flow(value: Any) -> str:
    """Returns a value in flow style: `[a, b]`, `{k: v}`, or a scalar."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{scalar(k)}: {flow(v)}" for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(flow, value)) + "]"
    return scalar(value)


def field(name: str, value: Any) -> str:
    """Returns the lines of one field, without a line end: rows of a table one a line, long text as a block."""
    if isinstance(value, (list, tuple)) and value and isinstance(value[0], Mapping) and name != "sources":
        return "\n".join([f"{name}:", *(f"  - {flow(row)}" for row in value)])
    if isinstance(value, str) and ("\n" in value or len(value) > 400):
        return "\n".join([f"{name}: |-", *(f"  {line}" for line in value.split("\n"))])
    return f"{name}: {flow(value)}"


def record(fields: Mapping[str, Any], body: str) -> str:
    """Returns the text of a record: front matter, then the body."""
    lines = [field(name, value) for name, value in fields.items() if value or name == "topics"]
    return "\n".join(["---", *lines, "---", *([body.strip(), ""] if body.strip() else [""])])


def amended(text: str, changes: Mapping[str, Any]) -> str:
    """Returns the text of a record with some fields set; every other character of it stays as it is."""
    lines = text.split("\n")
    end = next(n for n, line in enumerate(lines[1:], 1) if line.rstrip() == "---")
    front = "\n".join(lines[1:end])
    node = yaml.compose(front, Loader=_loader)
    spans = {k.value: (k.start_mark, v.end_mark) for k, v in node.value} if node else {}
    edits = []
    starts = [0]
    for line in front.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for name, value in changes.items():
        if name in spans:
            first, last = spans[name]
            begin = starts[first.line] + first.column
            stop = starts[last.line] + last.column
            while stop > begin and front[stop - 1] in " \n\t":
                stop -= 1
            edits.append((begin, stop, field(name, value)))
    for begin, stop, new in sorted(edits, reverse=True):
        front = front[:begin] + new + front[stop:]
    added = [field(name, value) for name, value in changes.items() if name not in spans]
    return "\n".join([lines[0], *([front] if front else []), *added, *lines[end:]])
