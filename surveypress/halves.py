"""Work shared by two processes, where the system can fork and a second core is there to help."""

import os
import signal
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO, TypeVar

import msgspec

_Item = TypeVar("_Item")

WORTH_IT = 200
"""Fewer items than this are done sooner than a second process is ready."""


def mapped(items: Sequence[_Item], work: Callable[[_Item], bytes]) -> list[bytes]:
    """Returns `work` of each item, in order; every other item is done by a child that shares all memory as it was.

    `work` must not change anything that later work reads. What it raises is raised here, as if there were no child.
    """
    if len(items) < WORTH_IT or not _can_fork():
        return [work(item) for item in items]
    child, pipe = _forked(items[1::2], work)
    with pipe:
        try:
            mine = [work(item) for item in items[::2]]
            answer = pipe.read()
        finally:
            pipe.close()
            _, status = os.waitpid(child, 0)
    theirs = msgspec.msgpack.decode(answer, type=list[bytes]) if status == 0 else [work(item) for item in items[1::2]]
    done = [b""] * len(items)
    done[::2], done[1::2] = mine, theirs
    return done


@contextmanager
def beside(work: Callable[[], bytes]) -> Iterator[Callable[[], bytes]]:
    """Has a child do `work` for as long as the context lasts; yields what waits for its result.

    Without a second process the work is done when its result is asked for, and so is what a child failed to do.
    """
    if not _can_fork():
        yield work
        return
    child, pipe = _forked([work], lambda one: one())
    answered = False

    def result() -> bytes:
        nonlocal answered
        answer = pipe.read()
        _, status = os.waitpid(child, 0)
        answered = True
        return msgspec.msgpack.decode(answer, type=list[bytes])[0] if status == 0 else work()

    with pipe:
        try:
            yield result
        finally:
            if not answered:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)


def _can_fork() -> bool:
    """A child has only the thread that made it, so with others about a lock could stay locked for ever."""
    return hasattr(os, "fork") and (os.cpu_count() or 1) > 1 and threading.active_count() == 1


def _forked(items: Sequence[_Item], work: Callable[[_Item], bytes]) -> tuple[int, BinaryIO]:
    """Begins a child that works on the items; returns its id, and where its answer can be read."""
    reader, writer = os.pipe()
    with warnings.catch_warnings():
        # Threads of numerical libraries, which the child does not use, make newer Pythons warn.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        _answer(reader, writer, items, work)
    os.close(writer)
    return child, os.fdopen(reader, "rb")


def _answer(reader: int, writer: int, items: Sequence[_Item], work: Callable[[_Item], bytes]) -> None:
    """The child's whole life; it ends without cleaning up, as everything that it holds is the parent's."""
    code = 1
    try:
        os.close(reader)
        with os.fdopen(writer, "wb") as pipe:
            pipe.write(msgspec.msgpack.encode([work(item) for item in items]))
        code = 0
    finally:
        os._exit(code)
