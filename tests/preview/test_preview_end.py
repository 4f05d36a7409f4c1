"""How a preview begins and ends, as a program of its own."""

import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from preview_survey import PATIENCE, edit

from surveypress.build.project import Survey

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")


@contextmanager
def program(root: Path, *options: str) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """Runs the preview of a survey; yields the process and the first line that it says."""
    command = [sys.executable, "-c", "import sys; from surveypress.cli import main; sys.exit(main())", "serve"]
    process = subprocess.Popen(
        [*command, "--content", str(root / "content"), "--port", "0", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            assert process.stdout is not None
            yield process, process.stdout.readline()
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_at_once(survey: Survey, number: signal.Signals) -> None:
    """Also with event streams open: exit code 0, no traceback, well within the patience of a person."""
    with program(survey.root) as (process, said), ExitStack() as streams:
        found = re.search(r"http://127\.0\.0\.1:\d+/", said)
        assert found, said
        for _ in range(3):
            stream = streams.enter_context(urllib.request.urlopen(f"{found[0]}-/events?url=/", timeout=PATIENCE))
            assert stream.readline() == b"retry: 500\n"
        process.send_signal(number)
        assert process.wait(15) == 0
        assert process.stdout is not None
        assert process.stderr is not None
        assert "Ctrl-C ends it" in process.stdout.read()
        assert process.stderr.read() == ""


def test_faults_at_the_start_are_named_on_the_terminal(survey: Survey) -> None:
    """The preview runs all the same, so that the fault can be mended with the page open."""
    edit(survey.content / "papers" / "lora.md", "year: 2021", "yaer: 2021")
    with program(survey.root) as (process, said):
        assert "http://127.0.0.1:" in said
        process.send_signal(signal.SIGINT)
        assert process.wait(15) == 0
        assert process.stderr is not None
        assert "content/papers/lora.md:4:1: error:" in process.stderr.read()
