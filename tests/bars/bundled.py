"""The survey that ships with the program, built for the address under which the bars are measured."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from host import answering, listening

from surveypress.pipeline import build
from surveypress.survey import Survey

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Site:
    """A built and served site."""

    folder: Path
    address: str


@contextmanager
def bundled(root: Path | None = None) -> Iterator[Site]:
    """Builds the survey of the checkout `root` (this one unless given) into a temporary folder and serves it."""
    root = root or ROOT
    with tempfile.TemporaryDirectory() as work, listening() as (server, address):
        survey = Survey(root, root / "content", Path(work) / "site", address)
        build(survey)
        with answering(server, survey.out):
            yield Site(survey.out, address)
