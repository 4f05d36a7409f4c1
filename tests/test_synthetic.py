"""The surveys that benches build: the same each time, sound, and as large as they are asked to be."""

from pathlib import Path

import pytest
from toys import tree

from surveypress.build.pipeline import load
from surveypress.build.project import Survey
from surveypress.core.problems import errors
from tests.bench.synthetic import make

BUNDLED = Path(__file__).parents[1] / "content"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A survey of 1,000 papers."""
    root = tmp_path_factory.mktemp("survey")
    make(BUNDLED, 1000, root)
    return root


def test_a_size_names_one_survey(made: Path, tmp_path: Path) -> None:
    """Whoever makes it, wherever, gets the same bytes."""
    make(BUNDLED, 1000, tmp_path / "again")
    assert tree(made) == tree(tmp_path / "again")


def test_it_is_sound_and_of_its_size(made: Path) -> None:
    """All can be read and built; titles, keys and identifiers are each of one paper; the bundled papers are in it."""
    corpus, problems = load(Survey(made, made / "content", made / "site"))
    assert errors(problems) == []
    papers = corpus.papers.values()
    assert len(papers) == 1000
    assert len({paper.title.casefold() for paper in papers}) == 1000
    arxiv = [paper.arxiv for paper in papers if paper.arxiv]
    assert len(set(arxiv)) == len(arxiv)
    assert "lora" in corpus.papers
