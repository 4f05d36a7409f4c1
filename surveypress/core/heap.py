"""Memory that a process has let go of, and its system does not know of yet."""

import contextlib
import ctypes
import sys


def give_back() -> None:
    """Gives free memory back to the system, where the library that holds it can do so (glibc); else does nothing.

    Else it stays with the process until that ends, though nothing may ever ask for so much again.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another library, as musl
            ctypes.CDLL(None).malloc_trim(0)
