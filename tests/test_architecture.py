"""The rooms of the house: imports point downhill only, and each door has one user."""

import ast
from collections.abc import Iterator

import pytest
from house import PACKAGE, imports, room, sources

FLOORS = (
    ("core", "text", "images"),
    ("prose",),
    ("relate",),
    ("read", "cite", "searchindex"),
    ("edit",),
    ("pages", "render", "importers"),
    ("checks", "starter", "online"),
    ("build",),
    ("preview",),
    ("cli",),
)
"""The rooms from the ground up; surveypress/README.md shows the same list."""
RANK = {room: rank for rank, rooms in enumerate(FLOORS) for room in rooms}
WRITERS = (
    "build/output.py",
    "build/replacing.py",
    "build/staging.py",
    "build/workspace.py",
    "build/pagefind.py",
    "build/pagefind_start.py",
    "build/cache.py",
    "build/handing_over.py",
    "build/trace.py",
    "edit/private_files.py",
    "edit/writing.py",
    "starter/__init__.py",
)
"""The output, the search index, the cache; what other processes are handed; the timeline of a build, on demand; edits,
which write content/."""


def test_every_room_has_its_rank() -> None:
    """A new room is put into the order on purpose."""
    rooms = {room(path) for path, _ in sources()} - {"__init__", "__main__"}
    assert rooms == RANK.keys()


def test_imports_point_downhill() -> None:
    """A room knows only the rooms below it, so each can be read and tested without those above."""
    uphill = []
    for path, tree in sources():
        for name, line in imports(tree):
            parts = name.split(".")
            if parts[0] != "surveypress" or len(parts) == 1 or room(path) in {"__init__", "__main__"}:
                continue
            if parts[1] != room(path) and RANK[parts[1]] >= RANK[room(path)]:
                uphill.append(f"{path.relative_to(PACKAGE)}:{line}: {room(path)} imports {name}")
    assert uphill == []


@pytest.mark.parametrize(
    ("library", "users"),
    [
        ("jinja2", {"render/renderer.py", "render/bounds.py", "render/template_parts.py", "render/templates.py"}),
        (
            "pydantic",
            {
                "read/field_types.py",
                "read/schema.py",
                "read/record_schema.py",
                "read/survey_schema.py",
                "read/validation.py",
            },
        ),
        ("pagefind_bin", {"build/pagefind.py"}),
        ("distributed", {"build/cluster.py"}),
        ("feedgenerator", {"render/feeds.py"}),
        ("math_core", {"prose/maths.py"}),
        ("citeproc", {"cite/references.py", "cite/csl_source.py"}),
        ("nameparser", {"core/name_parser.py"}),
        ("rich", {"core/progress.py"}),
        ("resvg_py", {"images/svg_to_png.py"}),
    ],
)
def test_each_library_has_one_user(library: str, users: set[str]) -> None:
    """A library can be replaced in one file (the preview is a program of its own)."""
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path, tree in sources()
        for name, _ in imports(tree)
        if name.split(".")[0] == library
    }
    assert {name for name in found if not name.startswith("preview/")} == users


def test_what_a_folder_gives_out_is_taken_from_it() -> None:
    """The files in core/model, say, can be parted anew without a change elsewhere."""
    doors = {path.parent for path, tree in sources() if room(path) == "core" and path.name == "__init__.py"}
    inner = {f"surveypress.core.{folder.name}.": folder for folder in doors - {PACKAGE / "core"}}
    past = [
        f"{path.relative_to(PACKAGE)}:{line} imports {name}"
        for path, tree in sources()
        for name, line in imports(tree)
        for package, folder in inner.items()
        if name.startswith(package) and path.parent != folder
    ]
    assert inner
    assert past == []


def test_the_command_line_alone_knows_its_library() -> None:
    """Only the verbs and the preview, which is a program of its own, ask or print by click."""
    rooms = {room(path) for path, tree in sources() for name, _ in imports(tree) if name.split(".")[0] == "click"}
    assert rooms == {"cli", "preview"}


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
        for path, tree in sources()
        for name, line in _writes(tree)
        if path.relative_to(PACKAGE).as_posix() not in WRITERS and room(path) != "preview"
    ]
    assert others == []


def test_nothing_reads_the_clock() -> None:
    """No page can depend on when it was built: only the command, the preview and the profile know the time."""
    clocks = {"now", "utcnow", "today", "time", "monotonic", "perf_counter", "localtime", "gmtime", "getmtime"}
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in clocks
    }
    assert {name for name in found if not name.startswith(("preview/", "cli/"))} <= {"__main__.py", "build/profile.py"}
