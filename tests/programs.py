"""Builds in a process of their own that need not load the program first: forked from one that has loaded it."""

import multiprocessing
import os
import signal
import sys
import tempfile
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from surveypress.build.project import Survey

LOADED = ["surveypress.cli", "surveypress.build.pipeline", "surveypress.build.checking", "programs"]
"""Modules that are there when a program begins; loading them takes four fifths of a build of a toy survey."""


def _context() -> Any:
    context = multiprocessing.get_context("spawn" if os.name == "nt" else "forkserver")
    context.set_forkserver_preload(LOADED)  # which counts for the first process only
    return context


class Program:
    """A build that runs; `before` is code that it runs first."""

    def __init__(self, survey: Survey, *options: str, before: str = "") -> None:
        words = ["build", "-q", "--content", str(survey.content), *options]
        handle, name = tempfile.mkstemp()
        os.close(handle)
        self._said = Path(name)
        self._process: BaseProcess = _context().Process(target=_run, args=(words, before, name))
        self._process.start()

    def ended(self) -> tuple[int, str]:
        """Waits for its end; returns the exit code (a signal that killed it as a negative number) and what it said."""
        self._process.join()
        said = self._said.read_text(encoding="utf-8")
        self._said.unlink()
        code = self._process.exitcode
        assert code is not None
        return code, said.strip()


def _run(words: list[str], before: str, said: str) -> None:
    """Is the program: what it says goes to a file, as it would for a shell."""
    from surveypress import cli

    with Path(said).open("w", encoding="utf-8") as file:
        for stream in (sys.stdout, sys.stderr):
            os.dup2(file.fileno(), stream.fileno())
    exec(before, {"os": os, "signal": signal})
    sys.exit(cli.main(words))
