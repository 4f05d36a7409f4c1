"""What `explain` says of pages: of what the last build made them, and why it rendered them."""

from pathlib import Path

import pytest
from toys import edit, toy, without_search

from surveypress.build.page_reasons import explained
from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.cli import main


@pytest.fixture
def survey(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Survey:
    """The toy survey, built."""
    without_search(monkeypatch)
    survey = toy(tmp_path)
    build(survey)
    return survey


def _why(survey: Survey, page: str) -> str:
    return explained(survey.root, survey.out, page)[-1].removeprefix("last rendered because ")


def test_why_a_page_was_rendered(survey: Survey) -> None:
    """New, changed in a record, changed on disk; what a build leaves alone keeps its reason."""
    assert _why(survey, "papers/reel/") == "the site did not have it"
    edit(survey.content / "papers" / "reel.md", "year: 2022", "year: 2021")
    build(survey)
    assert _why(survey, "papers/reel/").startswith("this had changed: ")
    assert "records of papers: reel" in _why(survey, "papers/reel/index.html")
    assert _why(survey, "papers/old-kite/") == "the site did not have it"
    (survey.out / "about" / "index.html").write_text("other", encoding="utf-8")
    build(survey)
    assert _why(survey, "/about/") == "its file had been changed or removed"
    assert "records of papers: reel" in _why(survey, "papers/reel")


def test_a_template_that_changed(survey: Survey) -> None:
    """The data of the page are as they were."""
    templates = survey.root / "templates"
    templates.mkdir()
    (templates / "404.html").write_text("<!doctype html><title>None</title>", encoding="utf-8")
    build(survey)
    assert "template" in _why(survey, "404.html") or "program" in _why(survey, "404.html")


def test_the_verb_tells_it(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """Behind what is known of a paper, and alone for any other page; what is no page is refused."""
    assert main(["explain", "reel"], survey.root) == 0
    paper = capsys.readouterr().out
    assert "papers/reel/index.html, made of:\n" in paper
    assert "  records of papers: " in paper
    assert main(["explain", "about"], survey.root) == 0
    assert capsys.readouterr().out.startswith("about/index.html, made of:\n")
    assert main(["explain", "nowhere/"], survey.root) == 2
    assert "'nowhere/'" in capsys.readouterr().err
