"""Lets these tests import what they share, and reads the bundled survey once."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from surveypress.cite.work import Work, work
from surveypress.read import read


@pytest.fixture(scope="session")
def bundled() -> dict[str, Work]:
    """What is cited of all papers of the survey that ships with the program."""
    corpus, _ = read(Path(__file__).parents[2] / "content")
    assert len(corpus.papers) == 882
    return {key: work(paper) for key, paper in corpus.papers.items()}
