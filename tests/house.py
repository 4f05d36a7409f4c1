"""The rooms of the program and what they import: for the test of their order, and for the picture of them."""

import ast
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import surveypress

PACKAGE = Path(surveypress.__file__).parent


def room(path: Path) -> str:
    """Returns the room that a file stands in."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def sources() -> tuple[tuple[Path, ast.Module], ...]:
    """Returns each file of the package with its syntax tree."""
    return tuple((path, ast.parse(path.read_text(encoding="utf-8"))) for path in sorted(PACKAGE.rglob("*.py")))


@cache
def imports(tree: ast.Module) -> tuple[tuple[str, int], ...]:
    """Returns the full names of modules that a file imports anywhere, with the line."""
    return tuple(_imports(tree))


def _imports(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name their module in full"
            for alias in node.names:
                inner = PACKAGE.parent.joinpath(*(node.module or "").split("."), f"{alias.name}.py")
                package = inner.with_suffix("") / "__init__.py"
                yield (
                    f"{node.module}.{alias.name}" if inner.exists() or package.exists() else str(node.module),
                    node.lineno,
                )


def neighbours() -> dict[str, set[str]]:
    """Returns, for each room, the other rooms that it imports from."""
    below: dict[str, set[str]] = defaultdict(set)
    for path, tree in sources():
        for name, _ in imports(tree):
            parts = name.split(".")
            if parts[0] == "surveypress" and len(parts) > 1 and not parts[1].startswith("_"):
                below[room(path)] |= {parts[1]} - {room(path)}
    return {name: rooms for name, rooms in below.items() if not name.startswith("__")}


def picture(floors: Sequence[Sequence[str]]) -> str:
    """Returns the house as a Mermaid diagram: floors from the top, and an arrow where no longer way leads to a room."""
    below = neighbours()
    lines = ["```mermaid", "flowchart TB"]
    for number, rooms in reversed([*enumerate(floors, 1)]):
        lines += [f"  subgraph floor{number}[ ]", "    direction LR", *(f"    {name}" for name in rooms), "  end"]
    for name in (name for rooms in reversed(floors) for name in rooms):
        reached = {far for near in below.get(name, ()) for far in _reached(near, below)}
        lines += [f"  {name} --> {near}" for near in sorted(below.get(name, set()) - reached)]
    return "\n".join([*lines, "```"])


def _reached(name: str, below: dict[str, set[str]]) -> set[str]:
    """Returns all rooms below a room."""
    return {far for near in below.get(name, ()) for far in (near, *_reached(near, below))}
