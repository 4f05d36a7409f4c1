"""{path: bytes} -> site/. The only writer of the output folder.

It writes only what differs, each file through a temporary one beside it, and removes only what its own list names. The
list stands in the folder itself, so that a folder which this program did not write is never touched.
"""

import contextlib
import json
import shutil
import tempfile
from collections.abc import Collection, Iterable, Mapping
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
    try:
        if manifest.is_file():
            return {name for name in _listed(manifest.read_text(encoding="utf-8")) if _inside(name)}
        if out.is_dir() and any(out.iterdir()):
            raise UsageError(
                f"{out} holds files that this program did not write, so it stays as it is; "
                "empty it or name another folder with --out"
            )
    except OSError as error:
        what = f"cannot read {error.filename or out}: {error.strerror}"
        raise UsageError(f"{what}; name another folder with --out") from None
    except (ValueError, KeyError, TypeError):
        raise UsageError(f"{manifest} is damaged; delete {out} if it holds nothing but the site") from None
    return set()


def commit(
    out: Path, new: Mapping[str, bytes], kept: Iterable[str], old: set[str], copies: Path | None = None
) -> Written:
    """Brings `out` to hold exactly the new and the kept files (besides the search index).

    `copies` is a folder that may hold some of the new files already, and that will be gone soon.

    All new bytes are on the disk before the first old file is replaced, and removals come last. Raises UsageError if
    the folder cannot be written; what was there before is then still whole, file by file.
    """
    wanted = {*new, *kept}
    gone = sorted(old - wanted)
    try:
        out.mkdir(parents=True, exist_ok=True)
        if not wanted <= old:
            # Whatever happens from here on, the next build knows these files as ours.
            _put(out, {MANIFEST: _listing({*old, *wanted})})
        if old or any(out.rglob("*.html")):
            written = _put(out, {name: data for name, data in new.items() if not _same(out / name, data)}, gone)
        else:
            written = _create(out, new, copies or out)
        for name in gone:
            _remove(out, name)
        listing = _listing(wanted)
        if not _same(out / MANIFEST, listing):
            _put(out, {MANIFEST: listing})
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(
            f"cannot write {error.filename or out}: {reason}; make {out} writable or name another folder with --out"
        ) from None
    return Written(written, len(gone))


def _listed(manifest: str) -> list[str]:
    names = json.loads(manifest)["files"]
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise TypeError
    return names


def _listing(names: Iterable[str]) -> bytes:
    return (json.dumps({"by": "surveypress", "files": sorted(names)}, indent=0, ensure_ascii=False) + "\n").encode()


def _inside(name: str) -> bool:
    path = Path(name)
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts and "\0" not in name


def _create(out: Path, files: Mapping[str, bytes], copies: Path) -> int:
    """Writes a site that is not there yet: with nothing to keep whole, each file goes straight to its place."""
    for folder in {(out / name).parent for name in files}:
        folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        if not _linked(copies / name, out / name, content):
            (out / name).write_bytes(content)
    return len(files)


def _linked(copy: Path, place: Path, content: bytes) -> bool:
    """Gives a file that is the same, byte for byte, a second name, which costs less than a second file."""
    try:
        if copy == place or copy.read_bytes() != content:
            return False
        place.hardlink_to(copy)
    except OSError:
        return False
    return True


def _same(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False


def _put(out: Path, files: Mapping[str, bytes], gone: Collection[str] = ()) -> int:
    """Writes files, all into a folder beside their places first; `gone` names files that may stand in the way."""
    if not files:
        return 0
    folder = Path(tempfile.mkdtemp(dir=out, prefix=".new-"))
    try:
        for n, content in enumerate(files.values()):
            (folder / str(n)).write_bytes(content)
            (folder / str(n)).chmod(0o644)
        for n, name in enumerate(files):
            _clear(out, name, gone)
            (out / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / str(n)).replace(out / name)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return len(files)


def _clear(out: Path, name: str, gone: Collection[str]) -> None:
    """Removes a file where a folder must come, and the files of a folder where a file must."""
    above = next((str(p) for p in Path(name).parents if p.parts and (out / p).is_file()), "")
    if above in gone:
        _remove(out, above)
    if (out / name).is_dir():
        for old in gone:
            if old.startswith(f"{name}/"):
                _remove(out, old)


def _remove(out: Path, name: str) -> None:
    path = out / name
    if not path.parent.resolve().is_relative_to(out.resolve()):
        return  # a folder of the site has become a link to somewhere else
    with contextlib.suppress(FileNotFoundError, NotADirectoryError, IsADirectoryError):
        path.unlink()
    for parent in path.parents:
        if parent == out or not parent.is_dir() or any(parent.iterdir()):
            break
        parent.rmdir()
