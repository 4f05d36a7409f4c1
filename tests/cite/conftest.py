"""Lets these tests import what they share; and what is cited of the bundled survey."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from surveypress.cite.work import Work, work
from surveypress.core.model import Corpus


@pytest.fixture(scope="session")
def bundled(bundled_corpus: Corpus) -> dict[str, Work]:
    """What is cited of all papers of the survey that ships with the program."""
    assert len(bundled_corpus.papers) == 882
    return {key: work(paper) for key, paper in bundled_corpus.papers.items()}
