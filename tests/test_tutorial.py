"""The tutorial, followed as it stands: each file is saved, each command run, in a folder of its own."""

import contextlib
import os
import re
import shlex
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
import yaml

from surveypress.cli import main

ROOT = Path(__file__).parent.parent
TUTORIAL = ROOT / "docs" / "tutorial.md"
_STEP = re.compile(
    r"Save as `(?P<file>[^`]+)`:\n\n```\w+\n(?P<text>.*?)^```$|^```sh\n(?P<commands>.*?)^```$", re.MULTILINE | re.DOTALL
)


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """An environment in which `surveypress` is this one, and Git knows nobody; this process has it, too."""
    script = tmp_path / "bin" / "surveypress"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -P -m surveypress "$@"\n', "utf-8")
    script.chmod(0o755)
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_DATE", "2026-05-31T12:00:00+00:00")
        for what in ("NAME", "EMAIL"):
            monkeypatch.setenv(f"GIT_{role}_{what}", "a@b")
    monkeypatch.setenv("PATH", f"{script.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    return dict(os.environ)


def _run(command: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Runs a command in a folder; returns what it says. One of this program runs here, or each would load it anew."""
    name, *words = shlex.split(command)
    with contextlib.chdir(folder):
        if name == "surveypress":
            code = main(words)
            out, err = capsys.readouterr()
        else:
            done = subprocess.run(
                command, shell=True, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
            )
            code, out, err = done.returncode, done.stdout, done.stderr
    assert code == 0, f"{command}\n{out}{err}"
    assert "warning:" not in err, err
    return out


def _serve(command: str, folder: Path, environment: dict[str, str]) -> None:
    """Starts the preview, opens the address that it shows, and ends it as a person does."""
    with subprocess.Popen(
        f"exec {command}",
        shell=True,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as served:
        assert served.stdout is not None
        said = ""
        for line in served.stdout:
            said += line
            if address := re.search(r"http://127\.0\.0\.1:\d+/?", said):
                break
        assert address, said
        for _ in range(200):
            with urllib.request.urlopen(address[0], timeout=60) as answer:
                if b"Knots" in answer.read():
                    break
            time.sleep(0.1)
        else:
            pytest.fail("the preview does not show the survey")
        served.send_signal(signal.SIGINT)
        served.stdout.read()


def test_the_tutorial_works_as_written(
    tmp_path: Path, environment: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """From nothing to a site with the two papers, their citations and the history; only pip is left out.

    What pip would install is tested with the wheel itself (.ci/wheel), and the program as a process of its own in
    test_cli.py.
    """
    folder = tmp_path
    said: dict[str, str] = {}
    for step in _STEP.finditer(TUTORIAL.read_text("utf-8")):
        if step["file"]:
            path = folder / step["file"]
            assert path.parent.is_dir()
            path.write_text(step["text"], "utf-8")
            continue
        for command in step["commands"].splitlines():
            if command.startswith("cd "):
                folder /= command.removeprefix("cd ")
            elif command == "surveypress serve":
                _serve(command, folder, environment)
            elif not command.startswith("python -m pip install"):
                said[command] = _run(command, folder, capsys)
    assert "0 errors, 0 warnings" in said["surveypress check"]
    assert "1 new" in said["surveypress import refs.bib --yes"]
    site = folder / "site"
    paper = (site / "papers" / "quill2001" / "index.html").read_text("utf-8")
    assert "friction does most of it" in paper
    assert "May 31, 2026" in paper
    assert "Why the Bowline Holds" in (site / "changes" / "index.html").read_text("utf-8")
    assert yaml.safe_load((folder / "content" / "history.yaml").read_text("utf-8"))
