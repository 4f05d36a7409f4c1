"""The rooms of the house: imports point downhill only, and each door has one user."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import surveypress

PACKAGE = Path(surveypress.__file__).parent
RANKS = (
    ("problems", "titles", "progress", "forks", "later"),
    ("halves",),
    ("config",),
    ("model",),
    ("prose",),
    ("read",),
    ("relate",),
    ("cards",),
    ("cite",),
    ("views",),
    ("lexicon",),
    ("compose_bridges",),
    ("compose",),
    ("pages",),
    ("theme", "write", "state"),
    ("survey", "places"),
    ("serialise",),
    ("render",),
    ("search",),
    ("importers",),
    ("checks", "made"),
    ("pipeline",),
    ("preview",),
    ("cli",),
)
RANK = {room: rank for rank, rooms in enumerate(RANKS) for room in rooms}
WRITERS = ("write.py", "search.py", "state.py", "importers/__init__.py", "forks.py", "halves.py")
"""The output, the search index, the cache; the importers, which write content/; pipes between two processes."""


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _sources() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def _imports(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Yields the full names of modules that a file imports anywhere, with the line."""
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


def test_every_room_has_its_rank() -> None:
    """A new room is put into the order on purpose."""
    rooms = {_room(path) for path, _ in _sources()} - {"__init__", "__main__"}
    assert rooms == RANK.keys()


def test_imports_point_downhill() -> None:
    """A room knows only the rooms below it, so each can be read and tested without those above."""
    uphill = []
    for path, tree in _sources():
        for name, line in _imports(tree):
            parts = name.split(".")
            if parts[0] != "surveypress" or len(parts) == 1 or _room(path) in {"__init__", "__main__"}:
                continue
            if parts[1] != _room(path) and RANK[parts[1]] >= RANK[_room(path)]:
                uphill.append(f"{path.relative_to(PACKAGE)}:{line}: {_room(path)} imports {name}")
    assert uphill == []


@pytest.mark.parametrize(
    ("library", "users"),
    [
        ("jinja2", {"render.py"}),
        ("pydantic", {"read/schema.py"}),
        ("pagefind_bin", {"search.py"}),
        ("feedgenerator", {"serialise.py"}),
        ("math_core", {"prose/maths.py"}),
        ("citeproc", {"cite/text.py"}),
        ("lxml", {"cite/narrowed.py"}),
        ("nameparser", {"cite/names.py"}),
        ("click", {"cli.py"}),
        ("rich", {"progress.py"}),
        ("resvg_py", {"cards/raster.py"}),
    ],
)
def test_each_library_has_one_user(library: str, users: set[str]) -> None:
    """A library can be replaced in one file (the preview is a program of its own)."""
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path, tree in _sources()
        for name, _ in _imports(tree)
        if name.split(".")[0] == library
    }
    assert {name for name in found if not name.startswith("preview/")} == users


def _writes(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Yields calls that change files."""
    changing = set(
        "write_text write_bytes unlink rename mkdir rmdir rmtree mkdtemp mkstemp move touch chmod copytree copyfile "
        "copy2 symlink_to".split()
    )
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            of_os = isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "os"
            mode = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
            opened = name in {"open", "fdopen"} and any(set(m) & set("wax+") for m in mode if len(m) <= 3)
            if name in changing or opened or (of_os and name in {"replace", "remove", "link", "symlink"}):
                yield name, node.lineno


def test_few_files_write() -> None:
    """Only the doors named above change files: everything else can be called without fear."""
    others = [
        f"{path.relative_to(PACKAGE)}:{line}: {name}"
        for path, tree in _sources()
        for name, line in _writes(tree)
        if path.relative_to(PACKAGE).as_posix() not in WRITERS and _room(path) != "preview"
    ]
    assert others == []


def test_nothing_reads_the_clock() -> None:
    """No page can depend on when it was built: only the command and the preview know the time."""
    clocks = {"now", "utcnow", "today", "time", "monotonic", "perf_counter", "localtime", "gmtime", "getmtime"}
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path, tree in _sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in clocks
    }
    assert {name for name in found if not name.startswith("preview/")} <= {"cli.py"}
