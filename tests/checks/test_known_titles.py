"""Identifiers held against what registries said of them when they were asked."""

import json
from pathlib import Path

import pytest
from service_answers import atom, feed, results, work
from toys import paper, toy, without_search, write

from surveypress.build.checking import check
from surveypress.build.project import Survey


@pytest.fixture(autouse=True)
def no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the search index out, which has no part in this."""
    without_search(monkeypatch)


def _named(survey: Survey) -> list[str]:
    return [str(problem) for problem in check(survey) if problem.check == "identity/other-work"]


def _kept(root: Path, name: str, text: str, status: int = 200) -> None:
    answer = {"url": "https://a.example/", "status": status, "text": text}
    write(root / ".surveypress" / "online" / f"{name}.json", json.dumps(answer))


def test_an_identifier_of_another_work_is_named(tmp_path: Path) -> None:
    """At its place, with the title that it leads to; a title that was only reworded is let pass."""
    survey = toy(tmp_path)
    paper(tmp_path, "wrong", 'title: Something Else Altogether\narxiv: "2611.00002"\ntopics: [lines]')
    paper(tmp_path, "right", "title: Gusts at Dusk, Revisited\ndoi: 10.5555/work.4002\ntopics: [lines]")
    assert _named(survey) == []
    _kept(tmp_path, "a", feed(atom("2611.00002", "A Knot in the Bridle Line")))
    _kept(tmp_path, "b", json.dumps(results(work(4002, "Gusts at Dusk"))))
    _kept(tmp_path, "c", "", 404)
    (problem,) = _named(survey)
    assert problem.startswith("content/papers/wrong.md:3:")
    assert "warning: the arXiv id 2611.00002 belongs to 'A Knot in the Bridle Line'" in problem


def test_answers_that_cannot_be_read_say_nothing(tmp_path: Path) -> None:
    """Whatever stands in the folder."""
    survey = toy(tmp_path)
    for n, text in enumerate(("", "<html>", "{", "[]", "<feed>" * 90)):
        _kept(tmp_path, str(n), text)
    write(tmp_path / ".surveypress" / "online" / "x.json", "[1]")
    write(tmp_path / ".surveypress" / "online" / "y.json", "no JSON")
    assert _named(survey) == []
