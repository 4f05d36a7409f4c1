"""Where work is done: `concurrent.futures.Executor` is the interface, and any executor can be handed to a build.

The one that a build takes by itself forks processes, and takes part in the work. What it maps may be any function over
any items, as each process begins with the memory of this one as it is then; only results travel back. What it is given
to `submit` runs in one process of its own, begun at the first call: work for it must be picklable.
"""

import contextlib
import gc
import multiprocessing
import os
import signal
import threading
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import count
from types import TracebackType
from typing import Any, TypeVar

from surveypress.core.heap import give_back

_Result = TypeVar("_Result")

WORTH_IT = 200
"""Fewer items than this are done sooner than further processes are ready."""
_CHUNKS = 64
"""Pieces of work for each process: so many that none waits long for another at the end."""
_ALONE = 8
"""Items at the beginning that are pieces by themselves, as those come first that take long."""
_AHEAD = 2
"""Pieces that each process has: one at work, and the next."""
_Work = tuple[Callable[..., Any], Sequence[tuple[Any, ...]]]
_shared: dict[int, _Work] = {}
"""What processes that are forked now find in their memory: functions, and what they are called with."""
_numbers = count()


def can_fork() -> bool:
    """Returns whether processes may be forked: with other threads about, a lock could stay locked for ever."""
    return hasattr(os, "fork") and (os.cpu_count() or 1) > 1 and threading.active_count() == 1


def default_executor() -> Executor:
    """Returns the executor of a build that was handed none."""
    return ForkExecutor() if can_fork() else SerialExecutor()


class SerialExecutor(Executor):
    """Does all work in this thread, when it is handed over or, for `map`, when its result is asked for."""

    def submit(self, fn: Callable[..., _Result], /, *args: Any, **kwargs: Any) -> "Future[_Result]":
        future: Future[_Result] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001  it is raised where the result is asked for
            future.set_exception(error)
        return future

    def map(self, fn: Callable[..., _Result], *iterables: Iterable[Any], **_: Any) -> Iterator[_Result]:
        return map(fn, *iterables)


class ForkExecutor(Executor):
    """Does work in forked processes. In `map` one that is refused or killed costs time only: its work is done here."""

    def __init__(self, workers: int = 0) -> None:
        self._workers = workers or os.cpu_count() or 1
        self._background: ProcessPoolExecutor | None = None
        self._submitted: list[Future[Any]] = []
        self._processes: set[multiprocessing.process.BaseProcess] = set()

    def submit(self, fn: Callable[..., _Result], /, *args: Any, **kwargs: Any) -> "Future[_Result]":
        """Runs work, one piece after the other, in a process of its own. If that is killed the future says so."""
        before = set(multiprocessing.active_children())
        try:
            if self._background is None:
                self._background = _pool(1)
            with _forking():
                self._submitted.append(self._background.submit(fn, *args, **kwargs))
            return self._submitted[-1]
        except (OSError, BrokenProcessPool):
            return SerialExecutor().submit(fn, *args, **kwargs)
        finally:
            self._processes |= set(multiprocessing.active_children()) - before

    def map(
        self, fn: Callable[..., _Result], *iterables: Iterable[Any], chunksize: int = 0, **_: Any
    ) -> Iterator[_Result]:
        """Yields results in order. The first error, in the order of the items, is raised; what follows is dropped."""
        items = list(zip(*iterables, strict=False))
        if len(items) < WORTH_IT:
            return (fn(*item) for item in items)
        self._end_idle()
        size = chunksize or -(-len(items) // (self._workers * _CHUNKS))
        alone = 0 if chunksize else _ALONE
        starts = [*range(alone), *range(alone, len(items), size)]
        return self._map(fn, items, list(zip(starts, [*starts[1:], len(items)], strict=True)))

    def _map(
        self, fn: Callable[..., _Result], items: Sequence[tuple[Any, ...]], chunks: Sequence[tuple[int, int]]
    ) -> Iterator[_Result]:
        number = next(_numbers)
        _shared[number] = fn, items
        give_back()  # before each process has a copy of it
        others, before = max(1, self._workers - 1), set(multiprocessing.active_children())
        pool, done = _pool(others), False
        try:
            pile = _Pile(pool, number, chunks)
            with _forking():
                for _ in range(others * _AHEAD):
                    pile.hand_over()
            for (start, end), future in zip(chunks, pile.in_turn(), strict=True):
                yield from _results(future, pool, number, start, end)
            done = True
        finally:
            if not done:  # what they still make would be written where nobody clears it away
                for process in set(multiprocessing.active_children()) - before - self._processes:
                    process.kill()
            pool.shutdown(wait=not done, cancel_futures=True)
            del _shared[number]

    def _end_idle(self) -> None:
        """Ends the process of what was submitted if all of that is done: it holds as much memory as a large library."""
        if self._background is not None and all(future.done() for future in self._submitted):
            self._background.shutdown(wait=False)
            self._background, self._submitted = None, []

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Ends the process of what was submitted, when its work is done."""
        if self._background is not None:
            self._background.shutdown(wait=wait, cancel_futures=cancel_futures)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Waits for nothing after an error: what was submitted is of no use then."""
        if kind is not None:
            for process in self._processes:
                process.kill()
        self.shutdown(wait=kind is None, cancel_futures=True)


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, multiprocessing.get_context("fork"), _settle)


@contextlib.contextmanager
def _forking() -> Iterator[None]:
    """The threads of a pool and of numerical libraries hold no lock that a child needs, but newer Pythons warn.

    Nor does a child look for garbage before it has settled.
    """
    gc.freeze()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            yield
    finally:
        gc.unfreeze()


class _Pile:
    """Chunks of the shared work that nobody has begun, from which other processes and this one take in order."""

    def __init__(self, pool: ProcessPoolExecutor, number: int, chunks: Sequence[tuple[int, int]]) -> None:
        self._pool, self._number, self._chunks = pool, number, chunks
        self._left = deque(range(len(chunks)))
        self._futures: dict[int, Future[list[Any]]] = {}
        self._lock = threading.Lock()

    def hand_over(self, before: "Future[list[Any]] | None" = None) -> None:
        """Hands the next chunk to another process, and one more when it is done; none where something has failed."""
        if before is not None and before.exception() is not None:
            return
        with self._lock:
            if not self._left:
                return
            try:
                future = self._pool.submit(_run, self._number, *self._chunks[self._left[0]])
            except (OSError, RuntimeError):  # refused, broken or closed: what is left is done here
                return
            self._futures[self._left.popleft()] = future
        future.add_done_callback(self.hand_over)

    def in_turn(self) -> "Iterator[Future[list[Any]]]":
        """Yields the futures of all chunks. While the next one is at work, this process does what no other has begun.

        So there is one process less, each of which comes to have most of the memory of this one. None is kept that was
        yielded, as it holds its results.
        """
        for n in range(len(self._chunks)):
            while not self._is_done(n) and (mine := self._taken()) is not None:
                self._futures[mine] = SerialExecutor().submit(_run, self._number, *self._chunks[mine])
            yield self._futures.pop(n)

    def _is_done(self, n: int) -> bool:
        future = self._futures.get(n)
        return future is not None and future.done()

    def _taken(self) -> int | None:
        with self._lock:
            return self._left.popleft() if self._left else None


def _results(future: "Future[list[Any]]", pool: Executor, number: int, start: int, end: int) -> list[Any]:
    """Waits for the results of some of the shared work; does it here if its process was killed."""
    try:
        return future.result()
    except BrokenProcessPool:
        pool.shutdown()  # waits for the others to end: one could still be writing what is written anew here
        return _run(number, start, end)


def _run(number: int, start: int, end: int) -> list[Any]:
    """Returns the results of some of the shared work: in a child, or in this process if the child failed."""
    fn, items = _shared[number]
    return [fn(*item) for item in items[start:end]]


def _settle() -> None:
    """Lets a child leave Ctrl-C and the garbage of its parent to that, and end with it whatever ends that."""
    # A pool of before that is garbage takes a lock when it goes, which another thread of the parent may have held.
    gc.freeze()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        with contextlib.suppress(OSError):
            parent.join()
        os._exit(1)
