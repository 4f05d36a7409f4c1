"""A YAML file that is one list, edited where it stands: items put behind the others, items taken out."""

from collections.abc import Collection

import yaml

from surveypress.core.problems import UsageError
from surveypress.edit.yaml_region import Edit, region_of


def with_items(text: str, items: str, head: str = "") -> str:
    """Returns a text with items, written as a block list, behind those that it has; an empty text begins with `head`.

    Raises UsageError where the list is written in brackets, as no block can stand in them.
    """
    region = region_of(text)
    if region.root is None:
        return _ended(text or head) + items.replace("\n", region.eol)
    if not isinstance(region.root, yaml.SequenceNode) or (region.root.flow_style and region.root.value):
        raise UsageError("the list is written in brackets: write each item on lines of its own, behind a hyphen")
    if region.root.flow_style:  # an emptied list, []
        start, end = region.root.start_mark.index, region.root.end_mark.index
        return region.apply([(start, end - start, items.rstrip("\n"))])
    indent = " " * region.root.start_mark.column
    lines = "".join(f"{indent}{line}\n" if line else "\n" for line in items.split("\n")[:-1])
    end = region.end - region.begin
    return region.apply([(end, 0, ("" if text[: region.end].endswith("\n") else "\n") + lines)])


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


def without_numbers(text: str, numbers: Collection[int]) -> str:
    """Returns a text without the items of those numbers (from 0) and the comments within them.

    Comments between items stay. Raises UsageError where the list is written in brackets.
    """
    region = region_of(text)
    if not numbers:
        return text
    if region.root.flow_style:
        raise UsageError("the list is written in brackets: write each item on lines of its own, behind a hyphen")
    edits: list[Edit] = []
    inner = text[region.begin : region.end]
    for number in sorted(numbers):
        node = region.root.value[number]
        start = inner.rfind("\n", 0, node.start_mark.index) + 1
        end = inner.find("\n", _end(inner, node))
        end = len(inner) if end < 0 else end + 1
        while inner[end : end + 1] in {"\n", "\r"}:  # the blank lines behind it go with it
            end += 1
        edits.append((start, end - start, ""))
    return region.apply(edits)


def _end(text: str, node: yaml.Node) -> int:
    """Returns where an item ends; the mark of a block stands behind blank lines and comments."""
    inner = node
    while isinstance(inner, yaml.CollectionNode) and inner.value and not inner.flow_style:
        last = inner.value[-1]
        if isinstance(last, tuple):
            key, value = last
            if value.start_mark.index == value.end_mark.index:  # an empty value: the line of its key
                return int(key.end_mark.index)
            last = value
        inner = last
    start, end = int(inner.start_mark.index), int(inner.end_mark.index)
    return start + len(text[start:end].rstrip())
