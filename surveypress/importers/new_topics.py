"""Headings and collections of documents as new topics: their ids, their place in the tree, the text of the taxonomy."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from surveypress.core.slugs import DEVICES, LONGEST, slug
from surveypress.edit.yaml_region import region_of
from surveypress.edit.yaml_text import scalar
from surveypress.importers.placing import STEP

_LONGEST_ID = min(60, LONGEST)


@dataclass(slots=True)
class Node:
    """A new topic, with those below it."""

    id: str
    title: str
    children: list["Node"] = field(default_factory=list)


def new_topics(groups: Iterable[str], ids_in_use: Collection[str]) -> tuple[list[Node], dict[str, str]]:
    """Returns a tree of topics for groups, and the id of the topic of each.

    A heading that has papers and headings of its own gets a topic below it for those papers, as only topics without
    others below them hold papers.
    """
    ways = [tuple(filter(None, (part.strip() for part in group.split(STEP)))) for group in groups]
    above = {way[:n] for way in ways for n in range(1, len(way))}
    nodes: dict[tuple[str, ...], Node] = {}
    roots: list[Node] = []
    used = set(ids_in_use)
    for way in ways:
        for n in range(1, len(way) + 1):
            _add(way[:n], nodes, roots, used)
    ids = {}
    for way, group in zip(ways, groups, strict=True):
        if way in above:
            general = (*way, "")
            if general not in nodes:
                node = Node(_free(f"{nodes[way].id}-general", nodes[way].id, used), f"{way[-1]}: general")
                nodes[general] = node
                nodes[way].children.insert(0, node)
            ids[group] = nodes[general].id
        elif way:
            ids[group] = nodes[way].id
    return roots, ids


def _add(way: tuple[str, ...], nodes: dict[tuple[str, ...], Node], roots: list[Node], used: set[str]) -> None:
    if way in nodes:
        return
    parent = nodes.get(way[:-1])
    node = Node(_free(way[-1], parent.id if parent else "", used), " ".join(way[-1].split())[:200])
    nodes[way] = node
    (parent.children if parent else roots).append(node)


def _free(title: str, parent: str, used: set[str]) -> str:
    """Returns an id that is not used yet: the slug of the title, else with that of the topic above, or a number."""
    base = slug(title)[:_LONGEST_ID].strip("-") or "topic"
    candidates = [base, *([f"{parent}-{base}"[:_LONGEST_ID].strip("-")] if parent else [])]
    name = next((one for one in candidates if one not in used and one not in DEVICES), "")
    number = 2
    while not name or name in used:
        name = f"{base[: _LONGEST_ID - 5]}-{number}"
        number += 1
    used.add(name)
    return name


def with_topics(taxonomy: str, roots: Iterable[Node]) -> str:
    """Returns the text of a taxonomy with more topics at the end of its tree; all else stays as it is."""
    region = region_of(taxonomy)
    tree = next(value for key, value in region.root.value if key.value == "topics")
    if tree.flow_style:
        more = "".join(f", {_flow(node)}" for node in roots)
        return region.apply([(tree.value[-1].end_mark.index, 0, more)])
    indent = tree.start_mark.column
    lines = "".join(_block(node, indent) for node in roots)
    leaf = tree
    while hasattr(leaf, "value") and isinstance(leaf.value, list) and leaf.value and not leaf.flow_style:
        leaf = leaf.value[-1][1] if isinstance(leaf.value[-1], tuple) else leaf.value[-1]
    text = taxonomy[region.begin : region.end]
    at = leaf.start_mark.index + len(text[leaf.start_mark.index : leaf.end_mark.index].rstrip())
    end = text.find("\n", at)
    return region.apply([(end + 1 if end >= 0 else len(text), 0, lines if end >= 0 else f"\n{lines}")])


def _block(node: Node, indent: int) -> str:
    blank = " " * indent
    lines = f"{blank}- id: {node.id}\n{blank}  title: {scalar(node.title)}\n"
    if node.children:
        lines += f"{blank}  children:\n" + "".join(_block(child, indent + 4) for child in node.children)
    return lines


def _flow(node: Node) -> str:
    children = f", children: [{', '.join(map(_flow, node.children))}]" if node.children else ""
    return f"{{id: {node.id}, title: {scalar(node.title)}{children}}}"
