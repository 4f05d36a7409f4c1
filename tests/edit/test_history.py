"""history.yaml out of Git: what readers would call added, moved, corrected and removed, whatever the commits were."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from toys import edit, paper, toy, without_search

from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.cli import main
from surveypress.read import read

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs Git")


def _git(folder: Path, *words: str, day: str = "2026-01-01") -> None:
    person = {f"GIT_{role}_{what}": "a@b" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    dates = {f"GIT_{role}_DATE": f"{day}T12:00:00+00:00" for role in ("AUTHOR", "COMMITTER")}
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    subprocess.run(["git", *words], cwd=folder, check=True, env={**clean, **person, **dates}, capture_output=True)


def _commit(root: Path, day: str) -> None:
    _git(root, "add", "-A", ".")
    _git(root, "commit", "-qm", day, day=day)


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """A survey in a folder of a repository, with one commit."""
    survey = toy(tmp_path / "in" / "a folder")
    (survey.content / "history.yaml").unlink()
    _git(tmp_path, "init", "-q", "-b", "main")
    _commit(tmp_path, "2026-01-01")
    return survey


def _history(survey: Survey) -> dict[str, dict[str, object]]:
    assert main(["history", "--yes", "--quiet"], survey.root) == 0
    days = yaml.load((survey.content / "history.yaml").read_text("utf-8"), yaml.BaseLoader)
    assert [day["date"] for day in days] == sorted((day["date"] for day in days), reverse=True)
    assert [problem for problem in read(survey.content)[1] if "history" in problem.location.file] == []
    return {day.pop("date"): day for day in days}


def test_days_tell_what_happened_to_papers(survey: Survey) -> None:
    """Each kind of change is named for what it is, and a change that tells readers nothing is none."""
    papers = survey.content / "papers"
    paper(survey.root, "brand-new")
    edit(papers / "reel.md", "topics: [lines, sails]", "topics: [wind]")
    edit(papers / "gust.md", "title:", "# A remark.\ntitle:")
    _commit(survey.root, "2026-01-02")
    edit(papers / "silkworm.md", "year: 2022", "year: 2021")
    (papers / "drifting.md").unlink()
    (papers / "bowline.md").rename(papers / "half-hitch.md")
    edit(papers / "half-hitch.md", "title:", "aliases: [bowline]\ntitle:")
    edit(survey.content / "topics" / "wind.md", "\n", "\nMore wind.\n")
    _commit(survey.root, "2026-01-03")
    days = _history(survey)
    assert days.keys() == {"2026-01-01", "2026-01-02", "2026-01-03"}
    assert "half-hitch" in days["2026-01-01"]["added"]
    assert days["2026-01-02"] == {
        "added": ["brand-new"],
        "moved": [{"paper": "reel", "from": ["lines", "sails"], "to": ["wind"]}],
    }
    last = days["2026-01-03"]
    assert (last["corrected"], list(last["removed"])) == (["silkworm"], ["drifting"])
    assert last["removed"]["drifting"].startswith("Drifting Thoughts")
    assert last["written"] == ["wind"]


def test_other_names_are_no_news(survey: Survey) -> None:
    """Papers of a topic that is renamed stand in it as before; prose that follows is as it was."""
    paper(survey.root, "brand-new", "topics: [wind]")
    _commit(survey.root, "2026-01-02")
    assert main(["rename", "wind", "breeze", "--yes", "--quiet"], survey.root) == 0
    assert main(["rename", "reel", "spool", "--yes", "--quiet"], survey.root) == 0
    _commit(survey.root, "2026-01-03")
    paper(survey.root, "brand-new", "topics: [lines]")
    _commit(survey.root, "2026-01-04")
    days = _history(survey)
    assert "2026-01-03" not in days
    assert days["2026-01-04"]["moved"] == [{"paper": "brand-new", "from": ["breeze"], "to": ["lines"]}]


def test_what_comes_and_goes_on_one_day_is_no_change(survey: Survey) -> None:
    """A day is compared with the day before, not commit by commit."""
    path = paper(survey.root, "passing")
    _commit(survey.root, "2026-01-02")
    path.unlink()
    _commit(survey.root, "2026-01-02")
    assert _history(survey).keys() == {"2026-01-01"}


def test_what_a_person_wrote_stays(survey: Survey) -> None:
    """Notes, and days before there was a repository, outlast each run; a second run writes nothing."""
    _history(survey)
    path = survey.content / "history.yaml"
    edit(path, "- date: 2026-01-01", '- date: 2026-01-01\n  note: "The start: all of it."')
    path.write_text(path.read_text("utf-8") + "- date: 1999-12-31\n  added: [old-kite]\n", "utf-8")
    days = _history(survey)
    assert days["2026-01-01"]["note"] == "The start: all of it."
    assert days["1999-12-31"] == {"added": ["old-kite"]}
    before = path.read_bytes()
    assert _history(survey).keys() == days.keys()
    assert path.read_bytes() == before


def test_a_part_of_the_history_is_refused(survey: Survey, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A shallow clone would tell that all papers came on one day."""
    paper(survey.root, "later")
    _commit(survey.root, "2026-01-02")
    _git(tmp_path, "clone", "-q", "--depth", "1", f"file://{tmp_path}", str(tmp_path / "clone"))
    assert main(["history", "--yes"], tmp_path / "clone" / "in" / "a folder") == 2
    assert "only a part of the history" in capsys.readouterr().err


def test_without_a_repository_it_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The file can be written by hand."""
    survey = toy(tmp_path)
    before = (survey.content / "history.yaml").read_bytes()
    assert main(["history", "--yes"], tmp_path) == 2
    assert "by hand" in capsys.readouterr().err
    assert (survey.content / "history.yaml").read_bytes() == before


def test_pages_are_made_of_the_file_alone(survey: Survey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The site of a survey in Git is that of the same files without it."""
    without_search(monkeypatch)
    _history(survey)
    build(survey)
    other = Survey(tmp_path / "other", tmp_path / "other" / "content", tmp_path / "other" / "site")
    shutil.copytree(survey.content, other.content)
    build(other)
    one, two = ((each.out / "changes" / "index.html").read_bytes() for each in (survey, other))
    assert one == two
