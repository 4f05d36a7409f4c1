"""Verbs in a repository with work that nobody has committed: it stays, the index stays, and `undo` brings all back."""

import subprocess
from pathlib import Path

import pytest
from toys import edit, toy, tree

from surveypress.build.project import Survey
from surveypress.cli import main
from surveypress.read import read

CONFLICT = "<<<<<<< HEAD\nOne side.\n=======\nThe other.\n>>>>>>> branch\n"
VERBS = {
    "import": ["import", "refs.bib"],
    "rename": ["rename", "reel", "spool"],
    "merge": ["merge", "reel", "tail"],
    "move": ["move", "reel", "wind"],
    "exclude": ["exclude", "tail", "--reason", "off topic"],
    "remove": ["remove", "tail"],
    "map": ["map"],
    "history": ["history"],
    "check": ["check", "--fix"],
}


def _git(folder: Path, *words: str) -> str:
    command = ["git", "-c", "user.name=Ann", "-c", "user.email=a@example.org", *words]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """The toy survey in a folder of a repository: a record changed, one staged, files that Git does not know."""
    root = tmp_path / "repository" / "surveys" / "kites"
    root.mkdir(parents=True)
    survey = toy(root)
    papers = survey.content / "papers"
    (papers / "tail.md").write_text('---\ntitle: "Tails of Cloth"\ntopics: [lines]\nyear: 2001\n---\n')
    _git(tmp_path / "repository", "init", "--quiet")
    _git(root, "add", ".")
    _git(root, "commit", "--quiet", "--message", "Begin")
    edit(papers / "reel.md", "year: 2022", "year: 2022  # not committed")
    edit(papers / "tail.md", "year: 2001", "year: 2001  # staged")
    _git(root, "add", "content/papers/tail.md")
    (survey.content / "papers" / "draft.md.orig").write_text("mine")
    (root / "untracked.txt").write_text("mine")
    (root / "refs.bib").write_text("@misc{cane, title={Frames of Cane}, year=2020}\n")
    return survey


@pytest.mark.parametrize("verb", VERBS)
def test_nothing_that_is_not_committed_is_lost(survey: Survey, verb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that the verb does not name stay as they are, those that it names come back, and so does the index."""
    before, index = tree(survey.root), _git(survey.root, "diff", "--cached")
    monkeypatch.chdir(survey.root)
    main([*VERBS[verb], "--yes", "--quiet"])
    after = tree(survey.root)
    assert _git(survey.root, "diff", "--cached") == index
    assert after["untracked.txt"] == after["content/papers/draft.md.orig"] == b"mine"
    kept = [path for path in after if not path.startswith((".surveypress/", "site/"))]
    changed = {path for path in {*kept, *before} if before.get(path) != after.get(path)}
    assert all(path.startswith("content/") for path in changed)
    if changed:
        assert main(["undo", "--yes", "--quiet"]) == 0
    assert {path: raw for path, raw in tree(survey.root).items() if path in kept or path in before} == before


def test_undo_says_what_it_would_take_back_next(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """It does not call itself what takes it back."""
    for words in (["rename", "reel", "spool"], ["move", "spool", "wind"]):
        assert main([*words, "--yes", "--quiet"], survey.root) == 0
    assert main(["undo", "--yes"], survey.root) == 0
    assert capsys.readouterr().out.endswith("`undo` once more takes back: rename reel spool\n")
    assert main(["undo", "--yes"], survey.root) == 0
    assert capsys.readouterr().out.endswith("There is nothing more to undo.\n")


def test_what_git_has_taken_back_is_passed_over(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """`undo` goes on with the change before it, and does not come back to what it passed."""
    _git(survey.root, "add", ".")
    _git(survey.root, "commit", "--quiet", "--message", "All")
    content = ["--content", str(survey.content), "--yes"]
    before = tree(survey.content)
    assert main(["move", "gust", "lines", *content]) == 0
    assert main(["move", "gust", "frames", *content]) == 0
    assert main(["exclude", "tail", "--reason", "no kites", *content]) == 0
    _git(survey.root, "checkout", "--quiet", "content/papers/tail.md")
    capsys.readouterr()
    assert main(["undo", *content]) == 0
    assert "To be undone: move gust frames" in capsys.readouterr().out
    assert main(["undo", *content]) == 0
    assert tree(survey.content) == before
    assert main(["undo", *content]) == 2


@pytest.mark.parametrize("name", ["papers/reel.md", "taxonomy.yaml", "pages/about.md"])
def test_a_conflict_that_is_not_settled_is_named(survey: Survey, name: str) -> None:
    """In a record's prose, too, where it would be published."""
    path = survey.content / name
    path.parent.mkdir(exist_ok=True)
    text = path.read_text() if path.exists() else "---\ntitle: About\n---\n"
    path.write_text(f"{text.rstrip()}\n{CONFLICT}")
    line = path.read_text()[: path.read_text().index("<<<")].count("\n") + 1
    told = [str(problem) for problem in read(survey.content)[1] if problem.location.file == f"content/{name}"]
    assert told[0].startswith(f"content/{name}:{line}:1: error: a conflict of Git is not settled")


def test_a_conflict_in_a_document_is_no_work_twice(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """An import is refused; half of the marks, as in a manual, is none."""
    path = survey.root / "refs.bib"
    path.write_text(f"@misc{{cane, title={{Cane}}}}\n{CONFLICT}")
    assert main(["import", str(path), "--yes"], survey.root) == 1
    assert "refs.bib:2:1: error: a conflict of Git" in capsys.readouterr().err
    path.write_text("@misc{cane, title={Cane}, note={a\n<<<<<<< HEAD\n}}\n")
    assert main(["import", str(path), "--yes"], survey.root) == 0


def test_a_folder_of_the_survey_leads_to_it(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever stands in one is told where to go."""
    assert main(["check"], survey.content / "papers") == 2
    assert f"run this in {survey.root}, where a survey is" in capsys.readouterr().err
