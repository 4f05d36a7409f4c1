"""What running a command costs: time, and memory of all its processes together."""

import os
import statistics
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PAUSE = 0.1
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took: wall and CPU seconds (children included), MiB of all its processes at their most."""

    wall: float
    cpu: float
    peak: float
    """0 where nobody has looked."""
    said: str = ""
    """What it printed."""

    def row(self) -> dict[str, float]:
        """Returns it for JSON."""
        return {"wall": self.wall, "cpu": self.cpu, "peak": self.peak}


def run(*command: str, cwd: Path = ROOT, memory: bool = True) -> Cost:
    """Runs a command and returns its cost. Raises CalledProcessError if it fails.

    To look at the `memory` of large processes ten times a second costs them time, too.
    """
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=cwd)
    peak, ended = [0.0], threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, peak, ended))
    if memory:
        watcher.start()
    assert process.stdout is not None
    with process.stdout as told:
        said = told.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    ended.set()
    if memory:
        watcher.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Cost(wall, usage.ru_utime + usage.ru_stime, max(peak[0], usage.ru_maxrss / 1024) if memory else 0.0, said)


def median(costs: Sequence[Cost]) -> Cost:
    """Returns the medians of those runs whose memory nobody has looked at, if there are any, and the highest peak."""
    quiet = [cost for cost in costs if not cost.peak] or costs
    wall, cpu = (statistics.median(getattr(cost, name) for cost in quiet) for name in ("wall", "cpu"))
    return Cost(wall, cpu, max(cost.peak for cost in costs))


def _watch(process: int, peak: list[float], ended: threading.Event) -> None:
    while not ended.wait(_PAUSE):
        peak[0] = max(peak[0], sum(map(_memory, _family(process))))


def _family(process: int) -> Iterator[int]:
    """Yields a process and all below it, where the system tells (Linux)."""
    yield process
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except OSError:
        return
    for child in children:
        yield from _family(int(child))


def _memory(process: int) -> float:
    """Returns the MiB of a process, its share of what it shares with others counted only."""
    try:
        rows = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return sum(int(row.split()[1]) / 1024 for row in rows if row.startswith("Pss:"))
