"""{path: bytes} -> site/. The only writer of the output folder.

It writes only what differs, each file through a temporary one beside it, and removes only what its own list names. The
list stands in the folder itself, so that a folder which this program did not write is never touched.
"""

import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from surveypress.problems import UsageError

MANIFEST = ".surveypress.json"
SEARCH = "pagefind"
"""Folder of the search index; search.py swaps it in as a whole."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a commit changed."""

    written: int
    removed: int


def claim(out: Path) -> set[str]:
    """Returns the files below `out` that an earlier build wrote. Raises UsageError if the folder is not ours."""
    if out.exists() and not out.is_dir():
        raise UsageError(f"{out} is a file; name another folder with --out")
    manifest = out / MANIFEST
    if manifest.is_file():
        try:
            names = json.loads(manifest.read_text(encoding="utf-8"))["files"]
            return {name for name in names if isinstance(name, str) and _inside(name)}
        except (ValueError, KeyError, TypeError):
            raise UsageError(f"{manifest} is damaged; delete {out} if it holds nothing but the site") from None
    if out.is_dir() and any(out.iterdir()):
        raise UsageError(
            f"{out} holds files that this program did not write, so it stays as it is; "
            "empty it or name another folder with --out"
        )
    return set()


def commit(out: Path, new: Mapping[str, bytes], kept: Iterable[str], old: set[str]) -> Written:
    """Brings `out` to hold exactly the new and the kept files (besides the search index).

    Raises UsageError if the folder cannot be written; what was there before is then still whole, file by file.
    """
    wanted = {*new, *kept}
    try:
        out.mkdir(parents=True, exist_ok=True)
        # A file must go before a folder of the same name can come, and the other way round.
        gone = sorted(old - wanted)
        for name in gone:
            _remove(out, name)
        written = sum(_put(out / name, content) for name, content in new.items())
        listing = json.dumps({"by": "surveypress", "files": sorted(wanted)}, indent=0, ensure_ascii=False)
        _put(out / MANIFEST, f"{listing}\n".encode())
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(
            f"cannot write {error.filename or out}: {reason}; make {out} writable or name another folder with --out"
        ) from None
    return Written(written, len(gone))


def _inside(name: str) -> bool:
    return not name.startswith("/") and ".." not in Path(name).parts


def _put(path: Path, content: bytes) -> bool:
    """Writes a file if its bytes differ; returns whether it did."""
    try:
        if path.read_bytes() == content:
            return False
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise
    return True


def _remove(out: Path, name: str) -> None:
    path = out / name
    path.unlink(missing_ok=True)
    for parent in path.parents:
        if parent == out or not parent.is_dir() or any(parent.iterdir()):
            break
        parent.rmdir()
