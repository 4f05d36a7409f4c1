"""Folders of one build's own, and what two builds must not do at once.

A folder that is in use is locked, by a lock that the system lets go of whatever ends the build; so what a killed build
left behind is known and swept away by the next one. Where the system has no such locks, nothing is swept.
"""

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from surveypress.build import cache
from surveypress.build.locks import acquire, release
from surveypress.core.problems import UsageError

_PREFIX = "build-"
_WORK = "work"
_TRIES = 3


@contextlib.contextmanager
def workspace(root: Path, out: Path | None = None) -> Iterator[Path]:
    """Yields a new folder that is removed at the end, and that nothing else uses.

    It lies in the survey's cache, or beside `out` or in it where only from there files can be moved into `out`, or in
    the system's folder for such things where nothing of that can be written. Raises UsageError if there is none.
    """
    folder, lock = _made(_candidates(root, out))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        release(lock)


class Claim:
    """The right to be the only build that works on a folder, for as long as it is held."""

    def __init__(self, folder: Path, lock: int | None) -> None:
        self.folder = folder
        self._lock = lock

    def replace(self, new: Path) -> None:
        """Moves a folder to the place of the claimed one, which must be empty, by one rename. Raises OSError."""
        lock = acquire(new, wait=False)
        try:
            new.rename(self.folder)
        except OSError:
            release(lock)
            raise
        release(self._lock)
        self._lock = lock

    def release(self) -> None:
        """Lets other builds at the folder."""
        release(self._lock)
        self._lock = None


@contextlib.contextmanager
def exclusive(folder: Path, waiting: Callable[[], object] = lambda: None) -> Iterator[Claim]:
    """Makes sure that no other build works on a folder, and waits for one that does; `waiting` is called before that.

    The folder is made if it is not there, and removed at the end if it is still empty then.
    """
    missing = not folder.exists()
    lock: int | None = None
    with contextlib.suppress(OSError):  # whoever writes there says what is wrong with it
        for _ in range(_TRIES):  # it may be removed while this waits
            folder.mkdir(parents=True, exist_ok=True)
            lock = acquire(folder, wait=False)
            if lock is None:
                waiting()
                lock = acquire(folder, wait=True)
            if lock is not None or folder.exists():
                break
    claim = Claim(folder, lock)
    try:
        yield claim
    finally:
        if missing:
            with contextlib.suppress(OSError):
                folder.rmdir()
        claim.release()


def sweep(folder: Path, prefix: str) -> None:
    """Removes what killed builds have left in a folder, and nothing that one still uses."""
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob(f"{prefix}*")):
            lock = None if path.is_symlink() else acquire(path, wait=False)
            if lock is not None:
                if path.is_dir():
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    path.unlink()
                release(lock)


def _candidates(root: Path, out: Path | None) -> Iterator[tuple[Path, str]]:
    """Yields folders in which a workspace may lie, each with the beginning of its name, the best one first."""
    work = cache.cache_dir(root) / _WORK
    if out is None or _device(work) == _device(out):
        yield work, _PREFIX
    if out is not None:
        if _device(out.parent) == _device(out):
            yield out.parent, f".{out.name[:100]}-{_PREFIX}"
        if out.is_dir():
            yield out, f".{_PREFIX}"
    yield work, _PREFIX
    yield Path(tempfile.gettempdir()), f"surveypress-{_PREFIX}"


def _made(candidates: Iterator[tuple[Path, str]]) -> tuple[Path, int | None]:
    """Returns a new folder in the first place where one can be made, and its lock."""
    failure: OSError | None = None
    for parent, prefix in candidates:
        try:
            if parent.name == _WORK:
                parent.mkdir(parents=True, exist_ok=True)
                (parent.parents[1] / ".gitignore").write_text("*\n", encoding="utf-8")
                sweep(parent.parent, cache.TEMPORARY)
            sweep(parent, prefix)
            # It gets the name by which it can be swept only with its lock.
            folder = Path(tempfile.mkdtemp(prefix=".", dir=parent))
            lock = acquire(folder, wait=False)
            return folder.rename(parent / f"{prefix}{folder.name[1:]}"), lock
        except OSError as error:
            failure = failure or error
    reason = f"{failure.filename}: {failure.strerror}" if failure else "there is no place for one"
    raise UsageError(f"cannot make a folder to work in ({reason}); make room, or set TMPDIR to a folder with room")


def _device(path: Path) -> int:
    """Returns the number of the file system on which a path lies, or would lie."""
    for each in (path, *path.absolute().parents):
        with contextlib.suppress(OSError):
            return each.stat().st_dev
    return 0
