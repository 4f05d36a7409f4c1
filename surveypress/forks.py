"""Children that share the memory of this process as it was: what they work out comes back as bytes through a pipe."""

import contextlib
import os
import signal
import threading
import warnings
from collections.abc import Callable, Iterator
from typing import BinaryIO

import msgspec

Numbered = dict[int, bytes]
"""What a child answers: results by the numbers of what was asked."""
_REFUSED = -1
"""The id of a child that the system did not allow: like one that failed at once."""


def possible() -> bool:
    """A child has only the thread that made it, so with others about a lock could stay locked for ever."""
    return hasattr(os, "fork") and (os.cpu_count() or 1) > 1 and threading.active_count() == 1


def begun(work: Callable[[], Numbered]) -> tuple[int, BinaryIO]:
    """Begins a child that does the work; returns its id, and where its answer can be read."""
    reader, writer = os.pipe()
    with warnings.catch_warnings():
        # Threads of numerical libraries, which the child does not use, make newer Pythons warn.
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            child = os.fork()
        except OSError:
            child = _REFUSED
    if child == 0:
        _live(reader, writer, work)
    os.close(writer)
    return child, os.fdopen(reader, "rb")


def ended(child: int, answer: bytes | None) -> Numbered:
    """Waits for a child and returns what its answer holds: nothing if it has failed.

    Without an answer nobody waits for one, and the child is killed with all that it has started.
    """
    if child == _REFUSED:
        return {}
    if answer is None:
        for kill in (os.killpg, os.kill):
            # It may not lead its group yet, or may be gone.
            with contextlib.suppress(ProcessLookupError, PermissionError):
                kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return {} if status or answer is None else msgspec.msgpack.decode(answer, type=Numbered)


@contextlib.contextmanager
def beside(work: Callable[[], bytes], otherwise: Callable[[], bytes] | None = None) -> Iterator[Callable[[], bytes]]:
    """Has a child do `work` for as long as the context lasts; yields what waits for its result.

    Without a second process the work (or what is to be done otherwise) is done when its result is asked for, and so is
    what a child failed to do.
    """
    mine = otherwise or work
    if not possible():
        yield mine
        return
    child, pipe = begun(lambda: {0: work()})
    answer: bytes | None = None

    def result() -> bytes:
        nonlocal answer
        answer = pipe.read()
        done = ended(child, answer)
        return done[0] if done else mine()

    with pipe:
        try:
            yield result
        finally:
            if answer is None:
                ended(child, None)


@contextlib.contextmanager
def ahead(
    prepare: Callable[[], object], work: Callable[[bytes], bytes], *, now: bool
) -> Iterator[Callable[[bytes], Callable[[], bytes]]]:
    """Yields what asks a child one question, and returns what waits for its answer: `work` of the question.

    With `now` the child begins at once, and prepares itself for the question. In all else it is as `beside`.
    """
    with contextlib.ExitStack() as stack:
        if not now or not possible():
            yield lambda question: stack.enter_context(beside(lambda: work(question)))
            return
        reader, writer = os.pipe()
        asked = b""

        def heard() -> bytes:
            os.close(writer)
            prepare()
            with os.fdopen(reader, "rb") as questions:
                return questions.read()

        result = stack.enter_context(beside(lambda: work(heard()), lambda: work(asked)))
        os.close(reader)
        asking = stack.enter_context(os.fdopen(writer, "wb"))

        def ask(question: bytes) -> Callable[[], bytes]:
            nonlocal asked
            asked = question
            # A child that is gone is found out when its answer is wanted.
            with contextlib.suppress(BrokenPipeError), asking:
                asking.write(question)
            return result

        yield ask


def _live(reader: int, writer: int, work: Callable[[], Numbered]) -> None:
    """The child's whole life; it ends without cleaning up, as everything that it holds is the parent's."""
    code = 1
    try:
        # A group of its own, so that what it starts ends with it.
        os.setpgid(0, 0)
        os.close(reader)
        with os.fdopen(writer, "wb") as pipe:
            pipe.write(msgspec.msgpack.encode(work()))
        code = 0
    finally:
        os._exit(code)
