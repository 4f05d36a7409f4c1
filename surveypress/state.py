"""What the last build left: fingerprints of pages, size and time of files. Losing it costs time, never correctness."""

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

VERSION = 1


@dataclass(slots=True)
class State:
    """The memory of one output folder. Kept in .cache/, never in the site."""

    inputs: str = ""
    """Digest of everything that was read."""
    pages: dict[str, str] = field(default_factory=dict)
    """Path below the output folder to fingerprint."""
    files: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Path to (size, modification time in ns) as left by the build."""
    search: str = ""
    """Digest of the indexed pages."""
    counts: dict[str, int] = field(default_factory=dict)


def place(root: Path, out: Path) -> Path:
    """Returns where the state of an output folder is kept."""
    return room(root) / f"{hashlib.sha256(str(out.resolve()).encode()).hexdigest()[:12]}.json"


def room(root: Path) -> Path:
    """Returns the folder of all that is kept of a survey between builds."""
    return root / ".cache" / "surveypress"


def load(path: Path) -> State:
    """Returns the state, or an empty one if there is none or it cannot be read."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data.pop("version") != VERSION or not all(isinstance(data[n], dict) for n in ("pages", "files", "counts")):
            return State()
        data["files"] = {name: (int(size), int(time)) for name, (size, time) in data["files"].items()}
        return State(**data)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return State()


def save(path: Path, state: State) -> None:
    """Writes the state; a folder that cannot be written is no error, the next build is just slower."""
    data = {name: getattr(state, name) for name in ("inputs", "pages", "files", "search", "counts")}
    keep(path, {"version": VERSION, **data})


def keep(path: Path, data: object) -> None:
    """Writes what a later build may use again into the cache, whole or not at all."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.parent.parent / ".gitignore").write_text("*\n", encoding="utf-8")
        temporary = path.with_suffix(".new")
        temporary.write_text(json.dumps(data), encoding="utf-8")
        temporary.replace(path)
    except OSError:
        return


def intact(out: Path, state: State, name: str) -> bool:
    """Returns whether a file is as the last build left it."""
    try:
        stat = (out / name).stat()
    except OSError:
        return False
    return state.files.get(name) == (stat.st_size, stat.st_mtime_ns)


def stamp(out: Path, names: list[str]) -> dict[str, tuple[int, int]]:
    """Returns size and time of files."""
    stamps = {}
    for name in names:
        stat = (out / name).stat()
        stamps[name] = (stat.st_size, stat.st_mtime_ns)
    return stamps
