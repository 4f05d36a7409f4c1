"""Many processes do what one would: the same results in the same order, the same errors; losing one costs time only."""

import gc
import os
import select
import signal
import subprocess
import sys
import time
import weakref
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor
from pathlib import Path

import pytest

from surveypress.build import executors
from surveypress.build.executors import ForkExecutor, SerialExecutor
from surveypress.core.problems import ContentError, Location, Problem

MANY = list(range(executors.WORTH_IT + 1))
pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="this system cannot fork, so one process does everything"
)


class Meeting:
    """Where each of two processes waits, the first time, until the other has come."""

    def __init__(self) -> None:
        self.parent = os.getpid()
        self._read, self._write = os.pipe()
        self._waited = False

    def wait(self) -> None:
        """Waits for the other process, or in vain for half a minute."""
        if not self._waited:
            self._waited = True
            os.write(self._write, b"!" * 1000)
            select.select([self._read], [], [], 30)


@pytest.fixture(params=["serial", "fork", "threads"])
def executor(request: pytest.FixtureRequest) -> Iterator[Executor]:
    """An executor of each kind: the program's own two, and one that somebody hands in."""
    kinds = {"serial": SerialExecutor, "fork": lambda: ForkExecutor(2), "threads": lambda: ThreadPoolExecutor(2)}
    with kinds[request.param]() as executor:
        yield executor


@pytest.mark.parametrize("count", [0, 3, executors.WORTH_IT, 1025])
def test_results_come_in_order(executor: Executor, count: int) -> None:
    """Every item is worked on once, whoever did it; the work may be any function, also one without a name."""
    assert list(executor.map(lambda n: f"{n}".encode(), range(count))) == [f"{n}".encode() for n in range(count)]


@pytest.mark.parametrize("bad", [0, 150])
def test_the_first_error_is_raised_as_it_is(executor: Executor, bad: int) -> None:
    """Whoever meets a fault, the first one in the order of the items reaches the caller, with all that it carries."""

    def work(number: int) -> bytes:
        if number >= bad:
            raise ContentError([Problem(Location("a.md", number), "x", "y"), Problem(Location("b.md"), "x", "y")])
        return b""

    with pytest.raises(ContentError) as error:
        list(executor.map(work, MANY))
    assert [(each.location.file, each.location.line) for each in error.value.problems] == [("a.md", bad), ("b.md", 0)]


class _Cycle:
    def __init__(self) -> None:
        self.own = self


def test_a_child_leaves_the_garbage_of_its_parent_alone(tmp_path: Path) -> None:
    """What goes there may take a lock that nobody in the child will ever give back, as an earlier pool does."""

    def work(number: int) -> int:
        gc.collect()
        return number

    def note(_: object) -> None:
        (tmp_path / str(os.getpid())).touch()

    gc.disable()
    try:
        watch = weakref.ref(_Cycle(), note)
        assert list(ForkExecutor(2).map(work, MANY)) == [*MANY]
    finally:
        gc.enable()
    assert {path.name for path in tmp_path.iterdir()} <= {str(os.getpid())}
    gc.collect()
    assert watch() is None


def test_what_is_submitted_is_done(executor: Executor) -> None:
    """Also beside a map, and an error is raised where the result is asked for."""
    one, other = executor.submit(os.path.basename, "a/b"), executor.submit(os.path.basename, 3)
    assert list(executor.map(str, MANY)) == [str(n) for n in MANY]
    assert one.result() == "b"
    with pytest.raises(TypeError):
        other.result()


def test_processes_share_the_work() -> None:
    """Many items are worked on by another process and this one, few by this one only."""

    def work(_: int) -> int:
        time.sleep(0.002)
        return os.getpid()

    with ForkExecutor(2) as executor:
        processes = set(executor.map(work, MANY))
        assert len(processes) == 2
        assert os.getpid() in processes
        assert set(executor.map(lambda _: os.getpid(), MANY[:9])) == {os.getpid()}
        assert executor.submit(os.getpid).result() not in processes


def test_processes_that_die_are_made_good() -> None:
    """If they are killed, this process does their work."""
    parent = os.getpid()

    def work(number: int) -> int:
        if os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    with ForkExecutor(2) as executor:
        assert list(executor.map(work, MANY)) == MANY


def test_nothing_is_done_again_while_others_are_at_it(tmp_path: Path) -> None:
    """Where one process dies all others end, before this one writes what they may be writing."""
    parent = os.getpid()

    def work(number: int) -> list[str]:
        if os.getpid() == parent:
            return [path.name for path in tmp_path.iterdir() if _runs(int(path.name))] if number < 2 else []
        (tmp_path / str(os.getpid())).touch()
        time.sleep(0.3 if number == 0 else 60)
        os.kill(os.getpid(), signal.SIGKILL)
        return []

    with ForkExecutor(3) as executor:
        assert not any(executor.map(work, MANY, chunksize=1))
    assert len([*tmp_path.iterdir()]) == 2


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize("error", [OSError(11, "Resource temporarily unavailable"), BrokenProcessPool()])
def test_processes_that_are_refused_are_made_good(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """If the system allows none, this process does all the work."""

    def refused(*_: object) -> None:
        raise error

    monkeypatch.setattr(ProcessPoolExecutor, "submit", refused)
    with ForkExecutor(2) as executor:
        assert set(executor.map(lambda _: os.getpid(), MANY)) == {os.getpid()}
        assert executor.submit(os.getpid).result() == os.getpid()


def test_an_error_does_not_wait_for_what_was_submitted() -> None:
    """What takes long is of no use any more when a build fails."""
    reader, _writer = os.pipe()

    def build() -> None:
        with ForkExecutor(2) as executor:
            executor.submit(os.read, reader, 1)  # nothing will ever be written there
            raise LookupError

    with pytest.raises(LookupError):
        build()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_processes_end_with_their_parent() -> None:
    """Nothing is left at work when a build is killed, whatever kills it."""
    program = (
        "import os, sys, time\n"
        "from surveypress.build.executors import ForkExecutor\n"
        "executor = ForkExecutor(2)\n"
        "def work(n):\n"
        "    os.write(1, b'%d\\n' % os.getpid())\n"
        "    time.sleep(600)\n"
        "executor.submit(time.sleep, 600)\n"
        "next(executor.map(work, range(300)))\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.kill()
        # The pipe ends when nobody holds it open any more: neither the parent nor a child.
        process.stdout.read()
