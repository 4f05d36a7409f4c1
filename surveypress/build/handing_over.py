"""Work for executors whose processes do not have this one's memory: what it stands on is handed to each of them once.

ProcessPoolExecutor with `spawn`, ThreadPoolExecutor, a cluster: whatever has a `submit`. Work that is to go there says
what stands for each of its items on the way (`Portable`), and with what all of them are worked on (`Kit`), which may be
large. Results are the same as if all had been done here.
"""

import contextlib
import hashlib
import os
import pickle
import tempfile
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from surveypress.build import executors
from surveypress.build.executors import ForkExecutor, SerialExecutor
from surveypress.core.problems import UsageError
from surveypress.core.versions import code_digest

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

Worker = Callable[[Any], Any]
"""What a kit is where it was opened: from what stands for an item to the result."""

_CHUNKS = 16
"""Pieces of work for each process; a message goes there for each, and one comes back."""
_MOST = 100
"""Items of a piece: one that is at work when the build is ended goes on to its end."""
_ALONE = 8
"""Items at the beginning that are pieces by themselves, as those come first that take long."""
_KEPT = 2
"""Kits that a process keeps open."""
_opened: dict[bytes, Worker] = {}
_turn = threading.RLock()
"""Threads of a process take turns: what a page reads of the records is noted in one place."""


class Kit:
    """What all items of some work are worked on with, for processes that do not have it."""

    def __init__(self, opener: Callable[[bytes], Worker], pack: Callable[[], bytes]) -> None:
        """A kit that `pack` packs when it is first needed; `opener`, a function of a module, opens it elsewhere."""
        self.opener, self._pack = opener, pack

    @cached_property
    def data(self) -> bytes:
        """The kit as it travels."""
        return self._pack()

    @cached_property
    def digest(self) -> bytes:
        """By which a process knows whether it has it."""
        return hashlib.blake2b(self.data, digest_size=16).digest()


class Portable(ABC, Generic[_Item, _Result]):
    """A function that other processes can do, too."""

    kit: Kit | None
    """What it is done with elsewhere; None if it can be done only here."""

    @abstractmethod
    def order(self, item: _Item, /) -> object:
        """Returns what stands for an item on the way, which can be pickled; None for one that is done only here."""

    @abstractmethod
    def __call__(self, item: _Item, /) -> _Result:
        """Does it here."""


class OtherProgramError(UsageError):
    """A process elsewhere runs another version, so what it makes could differ."""


class HandingExecutor(Executor):
    """Hands work over to another executor. What is lost there is done here, and so is work of a few items."""

    def __init__(self, inner: Executor, workers: int = 0, bring: Callable[[bytes], object] | None = None) -> None:
        """Hands over to `inner`, parting the work for so many processes.

        `bring` brings a kit to all of them and returns what stands for it among the arguments of a call; it raises
        BrokenExecutor if it cannot.
        """
        self._inner, self._workers = inner, workers or os.cpu_count() or 1
        self._bring = bring or self._put
        self._files: list[Path] = []

    def submit(self, fn: Callable[..., _Result], /, *args: Any, **kwargs: Any) -> "Future[_Result]":
        """Hands a call over as it is. If its process is lost the future says so; if nobody is left it is done here."""
        try:
            return self._inner.submit(fn, *args, **kwargs)
        except BrokenExecutor:
            return SerialExecutor().submit(fn, *args, **kwargs)

    def map(self, fn: Callable[..., _Result], *iterables: Iterable[Any], **_: Any) -> Iterator[_Result]:
        """Yields results in order. The first error, in the order of the items, is raised; what follows is dropped.

        Raises OtherProgramError if a process there is of another version of the program.
        """
        items = list(zip(*iterables, strict=False))
        if len(items) < executors.WORTH_IT:
            return (fn(*item) for item in items)
        if not isinstance(fn, Portable):
            kit = Kit(_function, partial(pickle.dumps, fn))
            return self._map(kit, [_Job(item, partial(fn, *item)) for item in items])
        if fn.kit is None:
            return (fn(*item) for item in items)
        return self._map(fn.kit, [_Job(fn.order(*item), partial(fn, *item)) for item in items])

    def _map(self, kit: Kit, jobs: Sequence["_Job"]) -> Iterator[Any]:
        handed = self._brought(kit)
        waiting = deque((chunk, self._begun(kit, chunk, handed)) for chunk in _parted(jobs, self._workers))
        try:
            while waiting:
                yield from self._results(kit, *waiting.popleft())
        finally:
            for _, future in waiting:
                if future is not None:
                    future.cancel()

    def _brought(self, kit: Kit) -> object:
        try:
            return self._bring(kit.data)
        except BrokenExecutor:
            return None

    def _begun(self, kit: Kit, chunk: Sequence["_Job"], handed: object) -> "Future[Any] | None":
        """Hands some work over; returns None for what is to be done here, which is all if there is no kit."""
        if handed is None or chunk[0].order is None:
            return None
        orders = [job.order for job in chunk]
        try:
            return self._inner.submit(work_on, kit.opener, kit.digest, handed, code_digest(), orders)
        except BrokenExecutor:
            return None

    def _results(self, kit: Kit, chunk: Sequence["_Job"], future: "Future[Any] | None") -> list[Any]:
        """Waits for the results of some work; does it here if nobody has."""
        try:
            results = future.result() if future else None
            if future and results is None:  # it was on another machine, where nothing has that name
                future = self._begun(kit, chunk, kit.data)
                results = future.result() if future else None
        except (BrokenExecutor, CancelledError):
            results = None
        if results is not None:
            return list(results)
        with _turn:
            return [job.here() for job in chunk]

    def _put(self, data: bytes) -> str:
        """Puts a kit where other processes of this machine find it, and returns its name."""
        with tempfile.NamedTemporaryFile(prefix="surveypress-", delete=False) as file:
            self._files.append(Path(file.name))
            file.write(data)
        return file.name

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002  the inner one stays
        """Takes back what was handed out; the other executor belongs to who brought it."""
        for file in self._files:
            with contextlib.suppress(OSError):
                file.unlink()


@contextlib.contextmanager
def handing(executor: Executor) -> Iterator[Executor]:
    """Yields an executor for a build that was handed this one, which stays open."""
    if isinstance(executor, ForkExecutor | SerialExecutor | HandingExecutor):
        yield executor
        return
    with HandingExecutor(executor) as handing_executor:
        yield handing_executor


class _Job(NamedTuple):
    """Work on an item: what stands for it on the way, None if nothing does, and what does it here."""

    order: Any
    here: Callable[[], Any]


def _parted(jobs: Sequence[_Job], workers: int) -> Iterator[Sequence[_Job]]:
    """Yields pieces of work in order; what can be done only here, and the first ones, by themselves."""
    size, chunk = min(_MOST, -(-len(jobs) // (workers * _CHUNKS))), list[_Job]()
    for number, job in enumerate(jobs):
        if chunk and (job.order is None or chunk[-1].order is None or number <= _ALONE or len(chunk) >= size):
            yield chunk
            chunk = []
        chunk.append(job)
    if chunk:
        yield chunk


def work_on(
    opener: Callable[[bytes], Worker], digest: bytes, handed: Any, code: str, orders: Sequence[Any]
) -> list[Any] | None:
    """Returns the results of some work, in whichever process; None if the kit cannot be found there.

    `handed` is the kit, or the name of its file. Raises OtherProgramError if `code` is not the digest of the program.
    """
    if code != code_digest():
        raise OtherProgramError("a process that was to help runs another version of the program or of a library")
    with _turn:
        if digest not in _opened:
            data = handed if isinstance(handed, bytes) else _found(handed, digest)
            if data is None:
                return None
            for old in list(_opened)[: 1 - _KEPT]:
                del _opened[old]
            _opened[digest] = opener(data)
        return [*map(_opened[digest], orders)]


def _found(name: str, digest: bytes) -> bytes | None:
    """Returns the bytes of a file if they are those that were put there."""
    with contextlib.suppress(OSError):
        data = Path(name).read_bytes()
        if hashlib.blake2b(data, digest_size=16).digest() == digest:
            return data
    return None


def _function(data: bytes) -> Worker:
    """Opens the kit of a function that needs none."""
    function = pickle.loads(data)  # noqa: S301  of the build that asks
    return lambda arguments: function(*arguments)
