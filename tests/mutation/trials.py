"""Trying a mutant: the tests run on a copy of the repository in a process that has the libraries in memory already."""

import contextlib
import importlib
import math
import os
import pkgutil
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.mutation.mutants import PROGRAM

APART = ("tests/test_golden.py", "tests/browser", "tests/bars", "tests/bench", "tests/mutation")
"""What does not count: the golden tree catches all and names nothing, and the browser looks at scripts and style."""
# The libraries are in memory already, so pytest cannot rewrite what a plugin asserts.
OPTIONS = [
    *"-x -q -n 0 -p no:cacheprovider --tb=short -W ignore::pytest.PytestAssertRewriteWarning -m".split(),
    "not browser",
]
LOG = "trial.log"
OWN = (PROGRAM, "conftest", "tests", "toys", "programs")
"""Modules that are loaded from the copy, whatever is in memory."""
SLOW_IMPORTS = ("citeproc", "hypothesis", "sklearn.decomposition", "sklearn.manifold")


@dataclass(frozen=True)
class Selection:
    """Some tests, and how many seconds of a processor they may take before a mutant counts as caught for it hangs."""

    arguments: tuple[str, ...]
    seconds: float

    @classmethod
    def of_room(cls, root: Path, room: str, seconds: float = 600) -> "Selection | None":
        """Returns the tests of one room, None if it has none."""
        places = [f"tests/{room}", f"tests/test_{room}.py"]
        there = tuple(place for place in places if (root / place).exists())
        return cls(there, seconds) if there else None

    @classmethod
    def of_house(cls, seconds: float = 600) -> "Selection":
        """Returns all tests that count."""
        return cls(("tests", *(f"--ignore={place}" for place in APART)), seconds)


def warm_up() -> None:
    """Loads the program, and with it the libraries that it uses, into this process and those that it becomes."""
    program = importlib.import_module(PROGRAM)
    for module in pkgutil.walk_packages(program.__path__, f"{PROGRAM}."):
        importlib.import_module(module.name)
    for name in SLOW_IMPORTS:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)


class Bench:
    """A copy of the repository in which one mutant at a time is tried."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.copy = Path(tempfile.mkdtemp(dir=folder))
        self._clock = int(time.time())
        command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
        names = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
        for name in filter(None, names.split("\0")):
            if (root / name).is_file():
                (self.copy / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(root / name, self.copy / name)

    def plain(self, tests: Selection, end: float = math.inf) -> tuple[float, str]:
        """Runs tests on the program as it is; returns seconds, and what they printed if they fail or time is up."""
        passes, seconds = self._run(tests, end)
        log = (self.copy / LOG).read_text(encoding="utf-8", errors="replace")
        return seconds, "" if passes else log or "no test ran"

    def survives(self, file: str, source: str, tests: Selection, end: float = math.inf) -> bool | None:
        """Returns whether all of the tests pass although a file has another text, None if time is up before."""
        path = self.copy / file
        text = path.read_text(encoding="utf-8")
        try:
            self._write(path, source)
            return self._run(tests, end)[0]
        finally:
            self._write(path, text)

    def _write(self, path: Path, text: str) -> None:
        """Writes a file at a second of its own, for Python tells by the second whether its bytecode is stale."""
        path.write_text(text, encoding="utf-8")
        self._clock += 1
        os.utime(path, (self._clock, self._clock))

    def _run(self, tests: Selection, end: float) -> tuple[bool | None, float]:
        """Returns whether tests pass, None if that is not known at `end` (of time.time), and seconds of a processor.

        They may sleep for long, as other work on the machine is no reason to give up.
        """
        child = os.fork()
        if child == 0:
            self._become(tests)
        asleep = time.time() + 60 + 20 * tests.seconds
        while time.time() < min(asleep, end):
            done, status, usage = os.wait4(child, os.WNOHANG)
            if done:
                return os.waitstatus_to_exitcode(status) == 0, usage.ru_utime + usage.ru_stime
            time.sleep(0.02)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return False if time.time() < end else None, tests.seconds

    def _become(self, tests: Selection) -> None:
        """Becomes the process that runs the tests; never returns."""
        code = 99
        try:
            os.setsid()
            resource.setrlimit(resource.RLIMIT_CPU, (int(tests.seconds) + 1, int(tests.seconds) + 2))
            for name in [name for name in sys.modules if name.partition(".")[0] in OWN]:
                del sys.modules[name]
            os.chdir(self.copy)
            os.environ.update(PYTHONPATH=str(self.copy))
            sys.path.insert(0, str(self.copy))
            log = os.open(self.copy / LOG, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.dup2(log, 1)
            os.dup2(log, 2)
            code = int(pytest.main([*OPTIONS, *tests.arguments]))
        except BaseException:  # noqa: BLE001 - nothing may get out of here, or two processes would go on as one
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
