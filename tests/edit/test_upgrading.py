"""`upgrade`: a survey of an older form becomes one of this, and what a person must do is said with its line."""

import re
import shutil
from pathlib import Path

import pytest
from toys import edit, paper, toy, tree, without_search, write

from surveypress.build.overrides import FORMER_TEMPLATES, override_problems, trial_problems
from surveypress.build.pipeline import build
from surveypress.cli import main
from surveypress.core.config import SCHEMA
from surveypress.edit.upgrading import STEPS
from surveypress.read import read

ROOT = Path(__file__).parents[2]


def _old(root: Path) -> Path:
    """Returns the settings of the toy survey as the first form had them."""
    survey = toy(root)
    path = survey.content / "survey.yaml"
    edit(path, f"schema: {SCHEMA}\n", "")
    return path


def test_an_older_survey_comes_up_to_date(tmp_path: Path) -> None:
    """Its settings name records by their keys, comments stay, a second run changes nothing, and undo goes back."""
    path = _old(tmp_path)
    paper(tmp_path, "file-name", 'title: "A paper"\nkey: Araz:2026\ntopics: [wind]')
    edit(path, "map_from:", "checks:  # a remark\n  coverage/no-year: {silent: [file-name, reel]}\nmap_from:")
    before = path.read_text("utf-8")
    assert main(["upgrade", "--yes", "--quiet"], tmp_path) == 0
    after = path.read_text("utf-8")
    expected = before.replace("[file-name, reel]", '["Araz:2026", reel]')
    assert after == f"{expected.rstrip()}\nschema: {SCHEMA}\n"
    corpus, problems = read(tmp_path / "content")
    assert corpus.config.schema == SCHEMA
    assert [problem for problem in problems if problem.level == "error"] == []
    files = tree(tmp_path / "content")
    assert main(["upgrade", "--yes", "--quiet"], tmp_path) == 0
    assert tree(tmp_path / "content") == files
    assert main(["undo", "--yes", "--quiet"], tmp_path) == 0
    assert path.read_text("utf-8") == before


def test_an_older_survey_builds_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is forced; `check` only tells that there is a newer form."""
    without_search(monkeypatch)
    _old(tmp_path)
    survey = toy(tmp_path / "new")
    build(survey)
    assert main(["build", "--quiet"], tmp_path) == 0
    new, old = tree(survey.out), tree(tmp_path / "site")
    different = {name for name in new if new[name] != old.get(name)}
    assert different <= {"data/dump.zip"}


def test_a_newer_survey_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A form that this version does not know is one fault, at its line."""
    toy(tmp_path)
    edit(tmp_path / "content" / "survey.yaml", f"schema: {SCHEMA}", "schema: 99")
    assert main(["build"], tmp_path) == 1
    assert "content/survey.yaml:1:1: error" in capsys.readouterr().err


def test_templates_that_need_a_person_are_named(tmp_path: Path) -> None:
    """A name that pages do not have any more, a template that nothing uses, one that has another name now."""
    toy(tmp_path)
    templates = tmp_path / "templates"
    templates.mkdir()
    shutil.copy(ROOT / "templates" / "list.html", templates / "list.html")
    edit(templates / "list.html", "{{ m.papers(papers) }}", "{{ m.papers(papers) }}\n{{ paperz }}\n{{ own_macro }}")
    write(templates / "whole.html", "{{ title }}")
    write(templates / "lists.html", "{{ title }}")
    write(templates / "mine.html", "mine")
    shutil.copy(ROOT / "templates" / "years.html", templates / "years.html")
    edit(templates / "years.html", "{% block main %}", '{% block main %}\n{% include "mine.html" %}')
    problems = {(p.location.file, p.location.line): p.message for p in override_problems(tmp_path)}
    line = (templates / "list.html").read_text("utf-8").splitlines().index("{{ paperz }}") + 1
    assert problems[("templates/list.html", line)].startswith("it reads 'paperz'")
    assert problems[("templates/list.html", line + 1)].startswith("it reads 'own_macro'")
    assert "another name now" in problems[("templates/whole.html", 1)]
    assert "no page uses it" in problems[("templates/lists.html", 1)]
    assert len(problems) == 4


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "said"),
    [
        ("base.html", '"macros.html" as m', '"between.html" as m', 1, "no template 'between.html'; it is called page_"),
        ("home.html", "growth.html", "growing.html", 2, "there is no template 'growing.html'"),
        ("macros.html", "macro alternates(", "macro other_files(", 1, "no macro 'alternates', which bibliography.html"),
        ("references.html", "macro reference(", "macro entry(", 1, "has no macro 'reference', which"),
        ("topic.html", "title | plain", "title | markdown", 4, "it cannot be used: No filter named 'markdown'"),
        ("topic.html", "block tab %}", "block tab %", 4, "it cannot be used: "),
        ("topic.html", "block tab %}", "block tabs %}", 4, "its block 'tabs' is shown nowhere: base.html has none of"),
    ],
)
def test_templates_that_would_fail_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, old: str, new: str, line: int, said: str
) -> None:
    """Before a build does: what they name and is not there any more, and what others want of them and they lack."""
    toy(tmp_path)
    (tmp_path / "templates").mkdir()
    shutil.copy(ROOT / "templates" / name, tmp_path / "templates" / name)
    edit(tmp_path / "templates" / name, old, new)
    problems = {(p.location.line, p.message) for p in override_problems(tmp_path) if p.location.file.endswith(name)}
    assert any(at == line and said in message for at, message in problems)
    assert main(["upgrade"], tmp_path) == 0
    words = capsys.readouterr()
    assert said in words.err
    assert "says all of it already" not in words.out
    assert "for a person" in words.out


def test_a_template_is_tried_on_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What reading alone does not show, such as a field that records have no more, is named before a build stops."""
    toy(tmp_path)
    templates = tmp_path / "templates"
    templates.mkdir()
    shutil.copy(ROOT / "templates" / "bibliography.html", templates)
    edit(templates / "bibliography.html", "{% block main %}", "{% block main %}{{ config.former_name }}")
    assert main(["upgrade"], tmp_path) == 0
    words = capsys.readouterr()
    assert re.search(r"^templates/bibliography\.html:\d+:1: warning: .*former_name", words.err, re.MULTILINE)
    assert "1 place in templates for a person" in words.out


def test_the_program_s_own_templates_need_nobody(tmp_path: Path) -> None:
    """Copies of all templates, as they are, give no word."""
    survey = toy(tmp_path)
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    assert override_problems(tmp_path) == trial_problems(survey) == []
    assert all((ROOT / "templates" / now).exists() for now in FORMER_TEMPLATES.values())
    assert max(STEPS) <= SCHEMA
