"""What templates have and want of each other: macros, blocks, other templates."""

from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import nodes


@dataclass(frozen=True, slots=True)
class Want:
    """Something that a template takes from another one."""

    template: str
    macro: str
    """Empty for the other template as a whole."""
    line: int


def wants(tree: nodes.Template) -> Iterator[Want]:
    """Yields the templates that a template names, and the macros that it takes from them."""
    for node in tree.find_all((nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)):
        template = getattr(node, "template", None)
        if not isinstance(template, nodes.Const) or getattr(node, "ignore_missing", False):
            continue
        yield Want(template.value, "", node.lineno)
        if isinstance(node, nodes.FromImport):
            names = (name if isinstance(name, str) else name[0] for name in node.names)
            yield from (Want(template.value, name, node.lineno) for name in names)


def aliases(tree: nodes.Template) -> dict[str, str]:
    """Returns the templates that are imported as a whole, by the names that they are given."""
    imports = (node for node in tree.find_all(nodes.Import) if isinstance(node.template, nodes.Const))
    return {node.target: node.template.value for node in imports if isinstance(node.template, nodes.Const)}


def attributes(tree: nodes.Template, alias: str) -> frozenset[str]:
    """Returns what a template takes from another that it knows under a name."""
    nodes_of = (node for node in tree.find_all(nodes.Getattr) if isinstance(node.node, nodes.Name))
    return frozenset(node.attr for node in nodes_of if isinstance(node.node, nodes.Name) and node.node.name == alias)


def definitions(tree: nodes.Template) -> frozenset[str]:
    """Returns the names that a template offers to those that import it."""
    macros = (node.name for node in tree.find_all(nodes.Macro))
    values = (node.target.name for node in tree.find_all(nodes.Assign) if isinstance(node.target, nodes.Name))
    names = (name for node in tree.find_all(nodes.FromImport) for name in node.names)
    return frozenset((*macros, *values, *aliases(tree), *(n if isinstance(n, str) else n[1] for n in names)))


def parent(tree: nodes.Template) -> str:
    """Returns the template that one extends, empty if there is none or its name is computed."""
    node = tree.find(nodes.Extends)
    return str(node.template.value) if node and isinstance(node.template, nodes.Const) else ""


def all_blocks(tree: nodes.Template) -> frozenset[str]:
    """Returns the names of all blocks of a template."""
    return frozenset(node.name for node in tree.find_all(nodes.Block))


def blocks(tree: nodes.Template) -> dict[str, int]:
    """Returns the blocks that stand in no other block, each with its line."""
    inner = {block.name for outer in tree.find_all(nodes.Block) for block in outer.find_all(nodes.Block)}
    return {node.name: node.lineno for node in tree.find_all(nodes.Block) if node.name not in inner}
