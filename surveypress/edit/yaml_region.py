"""YAML edited where it stands: values changed, items and fields taken out, by the marks that the parser gives.

Every other character stays as it is. A text is a whole file of YAML, or a Markdown file with its front matter.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from surveypress.edit.yaml_text import field, flow, front_matter, scalar

Path = tuple[str | int, ...]
Edit = tuple[int, int, str]
"""Offset, length of what goes, what comes."""
_loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Region:
    """The YAML of a text: where it begins and ends, and its root node."""

    text: str
    begin: int
    end: int
    root: Any

    @property
    def eol(self) -> str:
        """How its lines end."""
        return "\r\n" if "\r\n" in self.text else "\n"

    def apply(self, edits: list[Edit]) -> str:
        """Returns the text with edits made, whose offsets count from the region's beginning."""
        text = self.text
        for at, length, new in sorted(edits, reverse=True):
            text = text[: self.begin + at] + new.replace("\n", self.eol) + text[self.begin + at + length :]
        return text


def region_of(text: str) -> Region:
    """Returns the YAML of a text: its front matter where it has one, else all of it."""
    begin, end = front_matter(text) or (0, len(text))
    return Region(text, begin, end, yaml.compose(text[begin:end], Loader=_loader))


def with_scalars(text: str, change: Callable[[Path, str], str | None]) -> str:
    """Returns a text whose scalars are what `change(path, value)` says; None leaves one as it is."""
    region = region_of(text)
    edits = []
    for path, node in _scalars(region.root, ()):
        new = change(path, str(node.value))
        if new is not None and new != node.value:
            start, end = node.start_mark.index, node.end_mark.index
            edits.append((start, end - start, scalar(new)))
    return region.apply(edits)


def _scalars(node: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(value, (*path, str(key.value)))
    elif isinstance(node, yaml.SequenceNode):
        for n, value in enumerate(node.value):
            yield from _scalars(value, (*path, n))
    elif isinstance(node, yaml.ScalarNode):
        yield path, node


def with_field(text: str, name: str, value: Any) -> str:
    """Returns a text in which a field of the root has that value; a new one comes last."""
    region = region_of(text)
    pair = _pair(region.root, name)
    if pair is None:
        return _with_new_field(region, name, value)
    key, node = pair
    start, end = node.start_mark.index, _value_end(region, node)
    if start == node.end_mark.index:  # an empty value stands right behind its colon
        start = end = region.text.index(":", region.begin + key.end_mark.index) + 1 - region.begin
        return region.apply([(start, 0, f" {flow(value)}")])
    if isinstance(node, yaml.CollectionNode) and not node.flow_style:
        # A block begins on a line of its own: it goes up to the colon.
        colon = region.text.index(":", region.begin + key.end_mark.index) + 1 - region.begin
        return region.apply([(colon, end - colon, f" {flow(value)}")])
    return region.apply([(start, end - start, flow(value))])


def _with_new_field(region: Region, name: str, value: Any) -> str:
    if region.root is not None and region.root.flow_style:
        at = region.root.value[-1][1].end_mark.index
        return region.apply([(at, 0, f", {scalar(name)}: {flow(value)}")])
    at = region.end - region.begin
    before = region.text[region.begin : region.end]
    line_end = "" if not before or before.endswith("\n") else "\n"
    indent = " " * (region.root.start_mark.column if region.root else 0)
    lines = "".join(f"{indent}{line}\n" for line in field(name, value).split("\n"))
    return region.apply([(at, 0, line_end + lines)])


def without_field(text: str, name: str) -> str:
    """Returns a text without a field of the root; as it is where there is none."""
    region = region_of(text)
    pair = _pair(region.root, name)
    if pair is None:
        return text
    key, node = pair
    if region.root.flow_style:
        return region.apply([_without_member(region.root.value, region.root.value.index(pair))])
    start = _line_start(region, key.start_mark.index)
    return region.apply([(start, _line_end(region, _value_end(region, node)) - start, "")])


def without_items(text: str, drop: Callable[[Path, str], bool]) -> str:
    """Returns a text without the items of lists for which `drop(path, value)`; an emptied list stays as `[]`."""
    region = region_of(text)
    edits: list[Edit] = []
    for path, sequence in _sequences(region.root, ()):
        gone = [n for n, node in enumerate(sequence.value) if _is(node, (*path, n), drop)]
        if gone and len(gone) == len(sequence.value):
            start, end = sequence.start_mark.index, _value_end(region, sequence)
            if not sequence.flow_style:
                start = len(region.text[region.begin : region.begin + start].rstrip())
            edits.append((start, end - start, "[]" if sequence.flow_style else " []"))
        elif sequence.flow_style:
            edits += [_without_member(sequence.value, n) for n in gone]
        else:
            edits += [_without_line(region, sequence.value[n]) for n in gone]
    return region.apply(edits)


def _is(node: Any, path: Path, drop: Callable[[Path, str], bool]) -> bool:
    return isinstance(node, yaml.ScalarNode) and drop(path, str(node.value))


def _sequences(node: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(node, yaml.SequenceNode):
        yield path, node
    pairs: list[tuple[str | int, Any]] = []
    if isinstance(node, yaml.MappingNode):
        pairs = [(str(key.value), value) for key, value in node.value]
    elif isinstance(node, yaml.SequenceNode):
        pairs = list(enumerate(node.value))
    for name, value in pairs:
        yield from _sequences(value, (*path, name))


def _without_member(members: list[Any], n: int) -> Edit:
    """Returns the edit that takes a member out of a flow list or mapping, with one comma."""
    starts = [(member[0] if isinstance(member, tuple) else member).start_mark.index for member in members]
    ends = [(member[1] if isinstance(member, tuple) else member).end_mark.index for member in members]
    if n + 1 < len(members):
        return starts[n], starts[n + 1] - starts[n], ""
    start = ends[n - 1] if n else starts[n]
    return start, ends[n] - start, ""


def _without_line(region: Region, node: Any) -> Edit:
    start = _line_start(region, node.start_mark.index)
    return start, _line_end(region, node.end_mark.index) - start, ""


def _pair(root: Any, name: str) -> tuple[Any, Any] | None:
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    return next(((key, value) for key, value in pairs if key.value == name), None)


def _value_end(region: Region, node: Any) -> int:
    """Returns where a value ends; the mark of a block stands at what follows it, behind blank lines and comments."""
    while isinstance(node, yaml.CollectionNode) and node.value and not node.flow_style:
        node = node.value[-1] if isinstance(node, yaml.SequenceNode) else node.value[-1][1]
    start, end = int(node.start_mark.index), int(node.end_mark.index)
    return start + len(region.text[region.begin + start : region.begin + end].rstrip())


def _line_start(region: Region, at: int) -> int:
    return region.text.rfind("\n", region.begin, region.begin + at) + 1 - region.begin if at else 0


def _line_end(region: Region, at: int) -> int:
    end = region.text.find("\n", region.begin + at, region.end)
    return (end + 1 if end >= 0 else region.end) - region.begin
