"""Writing and amending YAML by hand's breadth: new records in one style, old ones changed only where they must be."""

import json
import re
from collections.abc import Mapping
from typing import Any

import yaml

_PLAIN = re.compile(r"[A-Za-zÀ-ɏ(/][^\n:#{}\[\],&*!|>'\"%@`\\?]*")
_ADDRESS = re.compile(r"https?://[^\s,\[\]{}#?]*[^\s,\[\]{}#?:]")
_FENCE = re.compile(r"(?:\A\ufeff?|(?<=[\r\n]))---[ \t]*(?:\r\n|\r|\n|\Z)")
_END = re.compile(r"(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)")
"""A line of dots ends what YAML reads, too."""
_WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n", "~"})
_BREAKS = re.compile("[\r\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters that YAML takes for line ends or refuses, unless they are written as escapes."""
_UNSAFE = re.compile("[\x00-\x09\x0b-\x1f]|" + _BREAKS.pattern)
_loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def scalar(value: object) -> str:
    """Returns one value on one line, quoted wherever YAML could read it as anything but this text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    text = str(value)
    if not _UNSAFE.search(text):
        if _PLAIN.fullmatch(text) and text == text.strip() and text.casefold() not in _WORDS:
            return text
        if _ADDRESS.fullmatch(text):
            return text
    return _BREAKS.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(text, ensure_ascii=False))


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
    if isinstance(value, str) and ("\n" in value or len(value) > 400) and _fits_block(value):
        return "\n".join([f"{name}: |-", *(f"  {line}" for line in value.split("\n"))])
    return f"{name}: {flow(value)}"


def _fits_block(text: str) -> bool:
    return text == text.strip() and not _UNSAFE.search(text)


def record(fields: Mapping[str, Any], body: str) -> str:
    """Returns the text of a record: front matter, then the body."""
    lines = [field(name, value) for name, value in fields.items() if value or name == "topics"]
    return "\n".join(["---", *lines, "---", *([body.strip(), ""] if body.strip() else [""])])


def front_matter(text: str) -> tuple[int, int] | None:
    """Returns where the front matter of a text begins and ends, without its fences; None where there is none."""
    first = next(_FENCE.finditer(text), None)
    if first is None or text[: first.start()].strip("\ufeff \t\r\n"):
        return None
    second = next(_END.finditer(text, first.end()), None)
    begin, end = first.end(), second.start() if second else len(text)
    return begin, end


def amended(text: str, changes: Mapping[str, Any]) -> str:
    """Returns the text of a record with some fields filled: a new one is added, a list grows, an empty one is filled.

    Every other character stays as it is: comments, the order of keys, line ends.
    """
    eol = "\r\n" if "\r\n" in text else "\n" if "\n" in text else "\r"
    begin, end = front_matter(text) or (0, len(text))
    root: Any = yaml.compose(text[begin:end], Loader=_loader)
    fields = {key.value: (key, value) for key, value in root.value} if root else {}
    edits = [_filled(*fields[name], value, text[begin:end]) for name, value in changes.items() if name in fields]
    added = {name: value for name, value in changes.items() if name not in fields}
    if root and root.flow_style:
        more = "".join(f", {scalar(name)}: {flow(value)}" for name, value in added.items())
        edits.append((root.value[-1][1].end_mark.index, 0, more))
    else:
        indent = " " * (root.start_mark.column if root else 0)
        lines = [indent + line for name, value in added.items() for line in field(name, value).split("\n")]
        edits.append((end - begin, 0, "".join(f"{line}\n" for line in lines)))
    for at, length, new in sorted(edits, reverse=True):
        text = text[: begin + at] + new.replace("\n", eol) + text[begin + at + length :]
    return text


def _filled(key: Any, node: Any, value: Any, front: str) -> tuple[int, int, str]:
    """Returns the edit (offset, length of what goes, what comes) that gives a field of the front matter a value."""
    if isinstance(node, yaml.SequenceNode) and isinstance(value, (list, tuple)):
        items = ", ".join(map(flow, value))
        if not node.value:
            return node.end_mark.index - 1, 0, items
        last = _last_leaf(node).end_mark.index
        if node.flow_style:
            return node.value[-1].end_mark.index, 0, f", {items}"
        last -= len(front[:last]) - len(front[:last].rstrip())
        line_end = re.compile(r"[^\r\n]*").match(front, last)
        indent = " " * node.start_mark.column
        return line_end.end() if line_end else last, 0, "".join(f"\n{indent}- {flow(item)}" for item in value)
    if isinstance(node, yaml.MappingNode) and isinstance(value, Mapping) and node.value:
        return _grown(node, value, front)
    if node.start_mark.index == node.end_mark.index:
        colon = front.index(":", key.end_mark.index) + 1
        return colon, 0, f" {flow(value)}"
    empty = front[node.start_mark.index : node.end_mark.index].rstrip()
    return node.start_mark.index, len(empty), flow(value)


def _grown(node: Any, value: Mapping[str, Any], front: str) -> tuple[int, int, str]:
    """Returns the edit that adds pairs to a mapping."""
    last = node.value[-1][1]
    if node.flow_style:
        more = "".join(f", {scalar(name)}: {flow(part)}" for name, part in value.items())
        return last.end_mark.index, 0, more
    leaf = _last_leaf(last)
    at = leaf.start_mark.index + len(front[leaf.start_mark.index : leaf.end_mark.index].rstrip())
    line_end = re.compile(r"[^\r\n]*").match(front, at)
    indent = " " * node.start_mark.column
    more = "".join(f"\n{indent}{scalar(name)}: {flow(part)}" for name, part in value.items())
    return line_end.end() if line_end else at, 0, more


def _last_leaf(node: Any) -> Any:
    while isinstance(node, yaml.CollectionNode) and node.value and not node.flow_style:
        node = node.value[-1] if isinstance(node, yaml.SequenceNode) else node.value[-1][1]
    return node
