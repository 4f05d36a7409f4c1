"""Lets these tests import what they share, reads the bundled survey once, and says how Hypothesis runs here."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

sys.path.insert(0, str(Path(__file__).parent))

from surveypress.cite.csl import Item, item
from surveypress.read import read

settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


@pytest.fixture(scope="session")
def bundled() -> dict[str, Item]:
    """The CSL items of all papers of the survey that ships with the program."""
    corpus, _ = read(Path(__file__).parents[2] / "content")
    assert len(corpus.papers) == 882
    return {key: item(paper) for key, paper in corpus.papers.items()}
