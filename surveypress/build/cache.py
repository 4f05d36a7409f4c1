"""What the last build left: fingerprints of pages, size and times of files. Losing it costs time, never correctness."""

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from surveypress.build.locks import held
from surveypress.core.problems import Location, Problem

VERSION = 2
TEMPORARY = "new-"
"""How the names of files begin that are not written to their end yet."""
Stamp = tuple[int, int, int]
"""Size, time of modification and time of change (ns) of a file. The last one cannot be set by a program."""


@dataclass(slots=True)
class State:
    """The memory of one output folder. Kept in .cache/, never in the site."""

    inputs: str = ""
    """Digest of everything that was read."""
    pages: dict[str, str] = field(default_factory=dict)
    """Path below the output folder to fingerprint."""
    files: dict[str, Stamp] = field(default_factory=dict)
    """Path to the stamp of the file as left by the build."""
    search: str = ""
    """Digest of the indexed pages."""
    counts: dict[str, int] = field(default_factory=dict)
    warnings: list[list[Any]] = field(default_factory=list)
    """File, line, column, message, hint, level and check of each problem that was no error."""


def state_path(root: Path, out: Path) -> Path:
    """Returns where the state of an output folder is kept."""
    return cache_dir(root) / f"{hashlib.sha256(os.fsencode(out.resolve())).hexdigest()[:12]}.json"


def cache_dir(root: Path) -> Path:
    """Returns the folder of all that is kept of a survey between builds."""
    return root / ".cache" / "surveypress"


def load(path: Path) -> State:
    """Returns the state, or an empty one if there is none or it cannot be read."""
    try:
        data = json.loads(path.read_bytes())
        if data.pop("version") != VERSION:
            return State()
        data["files"] = {name: tuple(stamp) for name, stamp in data["files"].items()}
        state = State(**data)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return State()
    return state if _sound(state) else State()


def _sound(state: State) -> bool:
    """Returns whether all values have their types: the file may be damaged in any way."""
    kinds: Iterable[bool] = (
        isinstance(state.inputs, str) and isinstance(state.search, str),
        isinstance(state.pages, dict) and all(isinstance(each, str) for each in state.pages.values()),
        all(len(each) == 3 and all(isinstance(n, int) for n in each) for each in state.files.values()),
        isinstance(state.counts, dict) and all(isinstance(each, int) for each in state.counts.values()),
        isinstance(state.warnings, list) and all(map(_is_warning, state.warnings)),
    )
    return all(kinds)


def _is_warning(row: object) -> bool:
    kinds = [str, int, int, str, str, str, str]
    return isinstance(row, list) and [type(each) for each in row] == kinds and row[5] in {"warning", "information"}


def save(path: Path, state: State) -> None:
    """Writes the state; a folder that cannot be written is no error, the next build is just slower."""
    write_json(path, {"version": VERSION, **{name.name: getattr(state, name.name) for name in fields(state)}})


def write_json(path: Path, data: object) -> None:
    """Writes what a later build may use again into the cache, whole or not at all."""
    write_data(path, json.dumps(data).encode())


def write_data(path: Path, data: bytes) -> None:
    """Does the same with bytes."""
    import tempfile  # a build that has nothing to do needs neither this nor what it brings along

    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.parents[1] / ".gitignore").write_text("*\n", encoding="utf-8")
        handle, temporary = tempfile.mkstemp(prefix=TEMPORARY, dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file, held(file.fileno()):
                file.write(data)
            Path(temporary).replace(path)
        except OSError:
            Path(temporary).unlink(missing_ok=True)


def rows(problems: Iterable[Problem]) -> list[list[Any]]:
    """Returns problems as they are kept, to be said again by a build that has nothing to do."""
    return [
        [
            *(each.location.file, each.location.line, each.location.column),
            each.message,
            each.hint,
            each.level,
            each.check,
        ]
        for each in problems
    ]


def problems(state: State) -> tuple[Problem, ...]:
    """Returns the problems that a state keeps."""
    return tuple(Problem(Location(*row[:3]), *row[3:]) for row in state.warnings)


def is_intact(out: Path, state: State, name: str) -> bool:
    """Returns whether a file is as the last build left it."""
    try:
        return state.files.get(name) == _stamp(os.stat(f"{out}/{name}"))  # noqa: PTH116  thousands of files
    except (OSError, ValueError):
        return False


def kept(state: State, names: Iterable[str]) -> State:
    """Returns what a state says of pages of these names: nothing of those that it does not know."""
    present = [name for name in names if name in state.pages and name in state.files]
    return State(
        pages={name: state.pages[name] for name in present}, files={name: state.files[name] for name in present}
    )


def stamps(out: Path, names: Iterable[str]) -> dict[str, Stamp]:
    """Returns the stamps of files below a folder. Raises OSError."""
    return {name: _stamp(os.stat(f"{out}/{name}")) for name in names}  # noqa: PTH116


def _stamp(stat: os.stat_result) -> Stamp:
    return stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns
