"""A survey whose search is switched off: nothing of it is made, what is there of it goes, and it comes again."""

from pathlib import Path

import pytest
from toys import copied, edit, toy, tree

from surveypress.build import pagefind
from surveypress.build.index_files import whole
from surveypress.build.pipeline import build
from surveypress.build.project import Survey, unchanged
from surveypress.build.report import report
from surveypress.pages import search

ON, OFF = "summaries: all", "summaries: all\npages: {search: off}"


def _fails(*_: object) -> None:
    raise AssertionError("made for a search that is switched off")


def test_search_goes_and_comes_again(built_toy: Survey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each site is, byte for byte, what a build into an empty folder gives; neither index nor vectors are made."""
    survey = copied(built_toy, tmp_path / "survey")
    before = tree(survey.out)
    edit(survey.content / "survey.yaml", ON, OFF)
    clean = toy(tmp_path / "clean")
    edit(clean.content / "survey.yaml", ON, OFF)
    with monkeypatch.context() as patch:
        patch.setattr(pagefind, "indexing", _fails)
        patch.setattr(search, "packed_vectors", _fails)
        done = build(survey)
        build(clean)
    assert not (survey.out / "pagefind").exists()
    assert tree(survey.out, search=True) == tree(clean.out, search=True)
    assert done.indexed is None
    assert "no search." in " ".join(report(survey, done, 1.0, "surveypress"))
    assert unchanged(survey) is not None
    edit(survey.content / "survey.yaml", OFF, ON)
    assert build(survey).indexed
    assert tree(survey.out) == before
    assert whole(survey.out / "pagefind")
