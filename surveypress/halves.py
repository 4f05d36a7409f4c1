"""Work shared by two processes, where the system can fork and a second core is there to help."""

import contextlib
import os
import signal
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO, TypeVar

import msgspec

_Item = TypeVar("_Item")
_Done = dict[int, bytes]

WORTH_IT = 200
"""Fewer items than this are done sooner than a second process is ready."""
_MOST_TICKETS, _SIZE = 1024, 4
"""So many tickets of so many bytes go into any pipe without a reader."""


def mapped(
    items: Sequence[_Item], work: Callable[[_Item], bytes], tick: Callable[[], None] = lambda: None
) -> list[bytes]:
    """Returns `work` of each item, in order; whoever is free takes the next: this process, or a child.

    The child shares all memory as it was, so `work` must not change anything that later work reads. What it raises is
    raised here, the error of the first such item, as if there were no child. `tick` is called for each item.
    """
    told = 0

    def mine(n: int) -> bytes:
        nonlocal told
        result = work(items[n])
        while told <= n:  # some were the child's
            tick()
            told += 1
        return result

    if len(items) < WORTH_IT or not _can_fork():
        return [mine(n) for n in range(len(items))]
    done = _shared(len(items), mine, lambda n: work(items[n]))
    # What is missing has failed, or was in the hands of a child that did.
    results = [done[n] if n in done else mine(n) for n in range(len(items))]
    for _ in range(told, len(items)):
        tick()
    return results


def _shared(count: int, mine: Callable[[int], bytes], theirs: Callable[[int], bytes]) -> _Done:
    """Returns what this process and a child have made of the numbers from 0 to `count`."""
    tickets = _Tickets(count)
    child, pipe = _forked(lambda: _taken(tickets, theirs))
    answer = None
    with pipe:
        try:
            done = _taken(tickets, mine)
            answer = pipe.read()
        finally:
            tickets.close()
            status = _ended(child, killed=answer is None)
    return done if status else {**done, **msgspec.msgpack.decode(answer, type=_Done)}


@contextlib.contextmanager
def beside(work: Callable[[], bytes]) -> Iterator[Callable[[], bytes]]:
    """Has a child do `work` for as long as the context lasts; yields what waits for its result.

    Without a second process the work is done when its result is asked for, and so is what a child failed to do.
    """
    if not _can_fork():
        yield work
        return
    child, pipe = _forked(lambda: {0: work()})
    answered = False

    def result() -> bytes:
        nonlocal answered
        answer = pipe.read()
        status = _ended(child)
        answered = True
        return msgspec.msgpack.decode(answer, type=_Done)[0] if status == 0 else work()

    with pipe:
        try:
            yield result
        finally:
            if not answered:
                _ended(child, killed=True)


class _Tickets:
    """Numbers of items, each given out once, to whichever process asks first: a pipe that holds them all."""

    def __init__(self, count: int) -> None:
        self._count, self._step = count, -(-count // _MOST_TICKETS)
        self._reader, writer = os.pipe()
        firsts = range(0, count, self._step)
        os.write(writer, b"".join(first.to_bytes(_SIZE, "big") for first in firsts))
        os.close(writer)

    def __iter__(self) -> Iterator[int]:
        while ticket := os.read(self._reader, _SIZE):
            first = int.from_bytes(ticket, "big")
            yield from range(first, min(first + self._step, self._count))

    def close(self) -> None:
        """Ends the giving out in this process."""
        os.close(self._reader)


def _taken(tickets: _Tickets, work: Callable[[int], bytes]) -> _Done:
    """Works on numbers until none is left; after an error nobody takes a further one, and what failed is missing."""
    done: _Done = {}
    try:
        for n in tickets:
            done[n] = work(n)
    except Exception:  # noqa: BLE001  it arises again where all is put together, in order
        for _ in tickets:
            pass
    return done


def _can_fork() -> bool:
    """A child has only the thread that made it, so with others about a lock could stay locked for ever."""
    return hasattr(os, "fork") and (os.cpu_count() or 1) > 1 and threading.active_count() == 1


def _forked(work: Callable[[], _Done]) -> tuple[int, BinaryIO]:
    """Begins a child that does the work; returns its id, and where its answer can be read."""
    reader, writer = os.pipe()
    with warnings.catch_warnings():
        # Threads of numerical libraries, which the child does not use, make newer Pythons warn.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        _answer(reader, writer, work)
    os.close(writer)
    return child, os.fdopen(reader, "rb")


def _answer(reader: int, writer: int, work: Callable[[], _Done]) -> None:
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


def _ended(child: int, *, killed: bool = False) -> int:
    """Waits for a child, killed with all that it has started if nobody wants its answer; returns its status."""
    if killed:
        for kill, whom in ((os.killpg, child), (os.kill, child)):
            # It may not lead its group yet, or may be gone.
            with contextlib.suppress(ProcessLookupError, PermissionError):
                kill(whom, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return status
