"""Work shared by two processes, where the system can fork and a second core is there to help."""

import os
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from surveypress import forks

_Item = TypeVar("_Item")

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

    if len(items) < WORTH_IT or not forks.possible():
        return [mine(n) for n in range(len(items))]
    done = _shared(len(items), mine, lambda n: work(items[n]))
    # What is missing has failed, or was in the hands of a child that did.
    results = [done[n] if n in done else mine(n) for n in range(len(items))]
    for _ in range(told, len(items)):
        tick()
    return results


def _shared(count: int, mine: Callable[[int], bytes], theirs: Callable[[int], bytes]) -> forks.Numbered:
    """Returns what this process and a child have made of the numbers from 0 to `count`."""
    tickets = _Tickets(count)
    child, pipe = forks.begun(lambda: _taken(tickets, theirs))
    answer = None
    with pipe:
        try:
            done = _taken(tickets, mine)
            answer = pipe.read()
        finally:
            tickets.close()
            others = forks.ended(child, answer)
    return {**done, **others}


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


def _taken(tickets: _Tickets, work: Callable[[int], bytes]) -> forks.Numbered:
    """Works on numbers until none is left; after an error nobody takes a further one, and what failed is missing."""
    done: forks.Numbered = {}
    try:
        for n in tickets:
            done[n] = work(n)
    except Exception:  # noqa: BLE001  it arises again where all is put together, in order
        for _ in tickets:
            pass
    return done
