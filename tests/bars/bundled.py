"""The survey that ships with the program, built for the address under which the bars are measured."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from host import PREFIX, answering, listening

from surveypress.build.pipeline import build
from surveypress.build.project import Survey

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Site:
    """A built and served site."""

    folder: Path
    address: str


def build_beside(folder: Path) -> None:
    """Builds the survey of this checkout as its command does, in a process of its own that can use both cores.

    Nobody knows yet where it will be served, so its canonical addresses lead nowhere; all other links are relative.
    """
    unfinished = folder.with_suffix(".new")
    command = [sys.executable, "build.py", "build", "--quiet", "--out", str(unfinished)]
    subprocess.run([*command, "--base-url", f"http://127.0.0.1{PREFIX}"], cwd=ROOT, check=True)
    unfinished.rename(folder)


@contextmanager
def served(folder: Path) -> Iterator[Site]:
    """Serves a site that is built already."""
    with listening() as (server, address), answering(server, folder):
        yield Site(folder, address)


@contextmanager
def bundled(root: Path | None = None) -> Iterator[Site]:
    """Builds the survey of the checkout `root` (this one unless given) into a temporary folder and serves it."""
    root = root or ROOT
    with tempfile.TemporaryDirectory() as work, listening() as (server, address):
        survey = Survey(root, root / "content", Path(work) / "site", address)
        build(survey)
        with answering(server, survey.out):
            yield Site(survey.out, address)
