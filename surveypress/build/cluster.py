"""A Dask cluster as an executor, for surveys that outgrow one machine. The only user of Dask, which is an extra.

Whoever reaches a scheduler can run any program on its workers: an address is to be trusted, and so is the network.
"""

import asyncio
import contextlib
import logging
import threading
import warnings
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import BrokenExecutor, Executor, Future, InvalidStateError, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from surveypress.build.handing_over import HandingExecutor
from surveypress.core.problems import UsageError
from surveypress.core.versions import code_digest, required_libraries

if TYPE_CHECKING:
    from distributed import Client
    from distributed import Future as Asked

_Result = TypeVar("_Result")

PATIENCE = 10
"""Seconds to wait for a scheduler, for its first worker, and for one that comes back when all are gone."""
_LOOK = 1.0
"""Seconds between two looks whether there is a worker."""


@contextlib.contextmanager
def cluster(address: str) -> Iterator[Executor]:
    """Yields an executor that hands work to the workers of the scheduler at an address, and leaves none of it there.

    What is lost there is done here. Raises UsageError if there is no such scheduler, if it has no workers, or if one of
    them is not like this process, as what it makes could differ.
    """
    with _quiet(), _client(address) as client, ClusterExecutor(client) as inner:
        workers = client.nthreads()
        with HandingExecutor(inner, len(workers), inner.bring) as executor:
            yield executor


class ClusterExecutor(Executor):
    """Submits calls to a cluster. Raises BrokenExecutor for those that are lost, or when nobody is left to do them."""

    def __init__(self, client: "Client") -> None:
        self._client = client
        self._waiting: dict[Future[Any], Asked] = {}
        self._ended = threading.Event()
        self._gone = False
        threading.Thread(target=self._watch, daemon=True).start()

    def submit(self, fn: Callable[..., _Result], /, *args: Any, **kwargs: Any) -> "Future[_Result]":
        """Submits a call of a function of a module; what `bring` returned may be among its arguments."""
        if self._gone:
            raise BrokenExecutor("the cluster has no workers any more")
        future: Future[_Result] = Future()
        self._waiting[future] = asked = self._client.submit(fn, *args, pure=False, **kwargs)
        future.add_done_callback(self._forget)
        asked.add_done_callback(partial(_pass_on, future))
        return future

    def bring(self, data: bytes) -> object:
        """Brings bytes to all workers; who joins them later gets them from another one. Raises BrokenExecutor."""
        try:
            return self._client.scatter(data, broadcast=True, hash=False, timeout=PATIENCE)
        except Exception as error:  # whatever it is, the workers do not have it
            raise BrokenExecutor(str(error)) from error

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002  nothing is waited for
        """Takes back all calls that are not done."""
        self._ended.set()
        for future in list(self._waiting):
            future.cancel()

    def _forget(self, future: "Future[Any]") -> None:
        asked = self._waiting.pop(future, None)
        if asked is not None and future.cancelled():
            with contextlib.suppress(Exception):  # the cluster is gone, and its work with it
                asked.cancel()

    def _watch(self) -> None:
        """Gives all calls up when there has been no worker for some time: a cluster would wait for one for ever."""
        without = 0.0
        while not self._ended.wait(_LOOK):
            without = 0.0 if self._has_workers() else without + _LOOK
            if without >= PATIENCE or self._client.status not in {"running", "connecting"}:
                self._gone = True
                for future in list(self._waiting):
                    with contextlib.suppress(InvalidStateError):
                        future.set_exception(BrokenExecutor("the cluster has no workers any more"))

    def _has_workers(self) -> bool:
        try:
            return self._client.status == "running" and bool(self._client.nthreads())
        except Exception:  # noqa: BLE001  whatever is wrong with the connection, there is nobody at its other end
            return False


def _pass_on(future: "Future[Any]", asked: "Asked") -> None:
    """Gives the outcome of a call to the future that stands for it."""
    from distributed import CancelledError, KilledWorker
    from distributed.comm import CommClosedError

    with contextlib.suppress(InvalidStateError):  # it was given up
        try:
            future.set_result(asked.result())
        except (CancelledError, KilledWorker, CommClosedError, TimeoutError) as error:
            future.set_exception(BrokenExecutor(str(error)))
        except Exception as error:  # noqa: BLE001  it is raised where the result is asked for
            future.set_exception(error)


@contextlib.contextmanager
def _client(address: str) -> "Iterator[Client]":
    """Yields a client of a cluster that can be used."""
    try:
        from distributed import Client
    except ImportError:
        raise UsageError("--scheduler needs the extra `dask`: pip install 'surveypress[dask]'") from None
    _look_for_scheduler(address)
    with contextlib.ExitStack() as stack:
        try:
            client = stack.enter_context(Client(address, timeout=PATIENCE, set_as_default=False))
            client.wait_for_workers(1, timeout=PATIENCE)
        except TimeoutError:
            hint = f"start some, `dask worker {address}`, each in an environment like this one"
            raise UsageError(f"--scheduler {address}: the scheduler has no workers; {hint}") from None
        except OSError as error:
            raise UsageError(f"--scheduler {address}: {error}; try again") from None
        for worker, fault in _unlike(client).items():
            hint = "pages could differ; give each worker the environment of this one"
            raise UsageError(f"--scheduler {address}: worker {worker} {fault}, so {hint}")
        yield client


def _look_for_scheduler(address: str) -> None:
    """Raises UsageError if there is no scheduler at an address: a client that does not find one tries for long."""
    from distributed import Security, rpc

    async def identity() -> Mapping[str, Any]:
        connection = Security().get_connection_args("client")
        async with rpc(address, timeout=PATIENCE, connection_args=connection) as scheduler:
            return dict(await asyncio.wait_for(scheduler.identity(), PATIENCE))

    try:
        # In a thread of its own, as whoever calls may have a loop that runs.
        with ThreadPoolExecutor(1) as thread:
            kind = thread.submit(asyncio.run, identity()).result().get("type")
    except (ValueError, TypeError) as error:
        message = f"--scheduler {address!r} cannot be used: {error}; give it as `dask scheduler` says it"
        raise UsageError(f"{message}, such as tcp://192.0.2.7:8786") from None
    except Exception:  # noqa: BLE001  whatever came back from there is no scheduler's answer
        hint = "is it running (`dask scheduler`), and does a firewall let this machine reach it?"
        raise UsageError(f"--scheduler {address}: no scheduler answers there; {hint}") from None
    if kind != "Scheduler":
        raise UsageError(f"--scheduler {address}: that is a {kind}; give the address that `dask scheduler` says")


def _unlike(client: "Client") -> dict[str, str]:
    """Returns the addresses of workers that are not like this process, each with what is other there."""
    faults = {}
    versions = client.get_versions(packages=["surveypress"])
    here = versions["client"]
    for worker, there in versions["workers"].items():
        python, program = (there["host"]["python"], there["packages"].get("surveypress"))
        if python.split(".")[:2] != here["host"]["python"].split(".")[:2]:
            faults[worker] = f"runs Python {python}, this is {here['host']['python']}"
        elif program is None:
            faults[worker] = "has no surveypress"
        elif program != here["packages"]["surveypress"]:
            faults[worker] = f"has surveypress {program}, this is {here['packages']['surveypress']}"
    if faults:
        return faults
    digests = client.run(code_digest)
    others = [worker for worker, digest in digests.items() if digest != code_digest()]
    return {worker: _other(libraries) for worker, libraries in client.run(required_libraries, workers=others).items()}


def _other(there: Mapping[str, str]) -> str:
    """Returns which libraries are of another version."""
    here = required_libraries()
    names = [name for name in sorted(here.keys() | there.keys()) if here.get(name) != there.get(name)]
    if not names:
        return "has another source of surveypress"
    return "has " + ", ".join(
        f"{each} {there.get(each) or 'missing'} (here {here.get(each) or 'none'})" for each in names
    )


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Has nothing said by the library but what the build says itself."""
    before = logging.root.manager.disable
    logging.disable()  # each of the library's loggers has a level and a handler of its own
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of versions, which are looked at, and of work that is large
            yield
    finally:
        logging.disable(before)
