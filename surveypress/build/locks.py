"""Locks that the system lets go of, whatever ends the program: on folders and files, without a file of their own.

Where the system or a file system has no such locks nothing is locked, and so nothing counts as left behind.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


def acquire(path: Path, *, wait: bool) -> int | None:
    """Returns an open file that holds the lock of a path; None if another has it, or if there are no locks here.

    Raises OSError if the path cannot be opened. What has been replaced meanwhile is something else and looked at again.
    """
    while fcntl is not None:
        handle = os.open(path, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
            same = os.path.samestat(os.fstat(handle), path.stat())
        except OSError:  # taken, gone, or without locks
            os.close(handle)
            return None
        if same:
            return handle
        os.close(handle)
    return None


def release(lock: int | None) -> None:
    """Lets a lock go."""
    if lock is not None:
        os.close(lock)


@contextlib.contextmanager
def held(handle: int) -> Iterator[None]:
    """Locks an open file until it is closed, if that is possible."""
    if fcntl is not None:
        with contextlib.suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    yield
