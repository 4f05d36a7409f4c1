"""Files of a folder replaced and removed so that all of it can be undone."""

import contextlib
import errno
import os
import shutil
from collections.abc import Collection, Iterable
from pathlib import Path

from surveypress.core.problems import UsageError

_LONGEST = 200
"""Characters of a file's name that are taken over into the name of its temporary file."""


class Replacing:
    """One series of changes below a folder; what was there before is kept in another one until that is removed."""

    def __init__(self, out: Path, work: Path) -> None:
        self._out = out
        self._work = work / "before"
        self._done: list[tuple[str, Path | None]] = []
        """Files that were changed, with what they were; None for those that were not there."""
        self._made: list[Path] = []
        """Folders that were made."""

    def check(self, names: Iterable[str], gone: Collection[str]) -> None:
        """Raises OSError, before anything is changed, if a file cannot be put where it belongs."""
        self._work.mkdir(parents=True, exist_ok=True)
        going = set(gone)
        parents: set[Path] = set()
        for name in names:
            path = self._out / name
            if path.is_dir() and not all(self._name(each) in going for each in path.rglob("*") if not each.is_dir()):
                raise OSError(errno.EISDIR, "a folder stands in the way", str(path))
            if path.is_dir() and not any(each.startswith(f"{name}/") for each in going):
                raise OSError(errno.EISDIR, "a folder stands in the way", str(path))
            parents.add(path.parent)
        for parent in parents:
            place = next((each for each in (parent, *parent.parents) if os.path.lexists(each)), self._out)
            if place.is_dir() and not os.access(place, os.W_OK | os.X_OK):
                raise PermissionError(errno.EACCES, "the folder cannot be written", str(place))
            if not place.is_dir() and not (place.is_relative_to(self._out) and self._name(place) in going):
                raise NotADirectoryError(errno.ENOTDIR, "a file stands in the way of a folder", str(place))

    def put(self, name: str, source: Path) -> None:
        """Moves a file to its place by a rename."""
        place = self._out / name
        self._make(place.parent)
        self._keep(name, place)
        try:
            source.replace(place)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            _put_across(source, place)

    def put_bytes(self, name: str, content: bytes) -> None:
        """Writes a file as a whole."""
        self._work.mkdir(parents=True, exist_ok=True)
        source = self._work / "new"
        source.write_bytes(content)
        self.put(name, source)

    def remove(self, name: str) -> None:
        """Removes a file, and the folders above it that are empty then. A file behind a link to elsewhere stays."""
        path = self._out / name
        if not path.parent.resolve().is_relative_to(self._out.resolve()):
            return
        if path.is_file() or path.is_symlink():
            self._keep(name, path, remove=True)
        for parent in path.parents:
            if parent == self._out or not parent.is_dir() or any(parent.iterdir()):
                break
            parent.rmdir()

    def clear(self, name: str, gone: Collection[str]) -> None:
        """Removes a file that goes where a folder must come, and the files that go of a folder where a file must."""
        above = next((str(p) for p in Path(name).parents if p.parts and (self._out / p).is_file()), "")
        if above in gone:
            self.remove(above)
        if (self._out / name).is_dir():
            for old in gone:
                if old.startswith(f"{name}/"):
                    self.remove(old)

    def undo(self) -> None:
        """Brings everything back. Raises UsageError if that fails too."""
        failures = []
        for name, before in reversed(self._done):
            place = self._out / name
            try:
                if before is None:
                    place.unlink(missing_ok=True)
                else:
                    place.parent.mkdir(parents=True, exist_ok=True)
                    _moved(before, place)
            except OSError as error:
                failures.append(f"{place}: {error.strerror or error}")
        for folder in reversed(self._made):
            with contextlib.suppress(OSError):
                folder.rmdir()
        if failures:
            raise UsageError(
                f"{self._out} holds files of two builds now, as {len(failures)} could not be brought back "
                f"({failures[0]}); make it writable and build again"
            )

    def _name(self, path: Path) -> str:
        return path.relative_to(self._out).as_posix()

    def _make(self, folder: Path) -> None:
        missing = [each for each in (folder, *folder.parents) if not each.exists()]
        folder.mkdir(parents=True, exist_ok=True)
        self._made += reversed(missing)

    def _keep(self, name: str, place: Path, *, remove: bool = False) -> None:
        """Keeps what a file holds, which costs no copy where a file can have two names."""
        before = self._work / str(len(self._done))
        if not os.path.lexists(place):
            self._done.append((name, None))
            return
        if remove:
            _moved(place, before)
        else:
            try:
                os.link(place, before, follow_symlinks=False)
            except OSError:
                shutil.copy2(place, before, follow_symlinks=False)
        self._done.append((name, before))


def temporary(place: Path) -> Path:
    """Returns where a file that comes from another file system stands before it is whole."""
    return place.with_name(f".{place.name}"[:_LONGEST] + ".new")


def _put_across(source: Path, place: Path) -> None:
    """Moves a file between two file systems: it is copied beside its place first, so that it comes whole."""
    try:
        shutil.copyfile(source, temporary(place))
        temporary(place).replace(place)
    except BaseException:
        temporary(place).unlink(missing_ok=True)
        raise


def _moved(source: Path, place: Path) -> None:
    try:
        source.replace(place)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        shutil.move(source, place)
