"""`surveypress new`: a survey that builds as it stands, whatever its title, and that leaves other files alone."""

import re
from pathlib import Path

import pytest
import yaml

from surveypress.build.checking import check
from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.cli import main
from surveypress.core.problems import UsageError
from surveypress.read.survey_schema import SurveyFields
from surveypress.starter import Answers, create


def _survey(folder: Path) -> Survey:
    return Survey(folder, folder / "content", folder / "site")


@pytest.mark.parametrize(
    "title", ["Ropes", "Seile: alt & neu", "# <b>[@x]</b> *[[y]]*", "الحبال", "{{author}} `x` $y$", "- 'a' \"b\""]
)
def test_a_new_survey_has_no_fault(tmp_path: Path, title: str) -> None:
    """It builds and checks without an error or a warning, and its title is what its maker said."""
    survey = _survey(tmp_path / "ropes")
    create(survey.root, Answers(title, "Ann Lee [x](y)"))
    assert [str(problem) for problem in check(survey)] == []
    built = build(survey)
    assert (built.papers, built.topics) == (2, 3)
    assert yaml.safe_load((survey.content / "survey.yaml").read_text(encoding="utf-8"))["title"] == title


def test_every_setting_is_explained(tmp_path: Path) -> None:
    """The settings file names each setting that there is, in use or behind a comment mark."""
    create(tmp_path / "ropes", Answers("Ropes"))
    text = (tmp_path / "ropes" / "content" / "survey.yaml").read_text()
    names = [field.alias or name for name, field in SurveyFields.model_fields.items()]
    assert [name for name in names if f"\n{name}:" not in text and f"\n# {name}:" not in text] == []


def test_each_setting_is_explained_once(tmp_path: Path) -> None:
    """Without their marks, all lines make a file whose settings stand there once."""
    create(tmp_path / "ropes", Answers("Ropes"))
    text = (tmp_path / "ropes" / "content" / "survey.yaml").read_text(encoding="utf-8")
    names = re.findall(r"^(?:# )?([a-z_]+):(?= |$)", text, re.MULTILINE)
    assert sorted(names) == sorted(set(names))


def test_no_file_is_replaced_and_others_stay(tmp_path: Path) -> None:
    """A folder that holds a survey is left as it is; one that holds something else keeps it."""
    (tmp_path / "notes.txt").write_text("mine")
    create(tmp_path, Answers("Ropes"))
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(UsageError, match="is there already"):
        create(tmp_path, Answers("Kites"))
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_records_that_stand_there_are_not_replaced_by_imported_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder with a record of the same name is left as it is; else all that was written is counted."""
    bib = tmp_path / "refs.bib"
    bib.write_text("@misc{kite, title={Of Kites}}\n@misc{rope, title={Of Ropes}}\n")
    mine = tmp_path / "a" / "content" / "papers" / "kite.md"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    assert main(["new", str(tmp_path / "a"), "--from", str(bib), "--yes"]) == 2
    assert "kite.md is there already" in capsys.readouterr().err
    assert [path for path in (tmp_path / "a").rglob("*") if path.is_file()] == [mine]
    assert mine.read_text() == "mine"
    assert main(["new", str(tmp_path / "b"), "--from", str(bib), "--yes"]) == 0
    files = [path for path in (tmp_path / "b").rglob("*") if path.is_file() and ".surveypress" not in path.parts]
    assert f"{len(files)} files written." in capsys.readouterr().out


@pytest.mark.parametrize("name", ["pages", "proposals", "discover"])
def test_workflows_install_by_name_and_never_put_an_expression_into_a_shell(tmp_path: Path, name: str) -> None:
    """They are the survey's own: nothing in them leads to this repository."""
    create(tmp_path / "ropes", Answers("Ropes"))
    text = (tmp_path / "ropes" / ".github" / "workflows" / f"{name}.yml").read_text()
    assert yaml.safe_load(text)["permissions"] == {}
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v[\d.]+", uses) for uses in re.findall(r"uses: (.*)", text))
    steps = [step for job in yaml.safe_load(text)["jobs"].values() for step in job["steps"]]
    runs = [step["run"] for step in steps if "run" in step]
    assert any(run.startswith('python -m pip install "surveypress') for run in runs)
    assert not [run for run in runs if "${{" in run]


def test_the_verb_asks_nothing_when_told_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All answers are options; a bad one is named and nothing is written."""
    told = ["--title", "Ropes", "--author", "Ann Lee", "--language", "German"]
    assert main(["new", str(tmp_path / "a"), *told, "--yes"]) == 0
    settings = yaml.safe_load((tmp_path / "a" / "content" / "survey.yaml").read_text())
    assert (settings["title"], settings["author"], settings["language"]) == ("Ropes", "Ann Lee", "de")
    for bad in (["--language", "x y"], ["--language", "xx"], ["--base-url", "ropes"], ["--licence", "mit"]):
        assert main(["new", str(tmp_path / "b"), "--yes", *bad]) == 2
    assert not (tmp_path / "b").exists()
    assert "'mit'" in capsys.readouterr().err


def test_it_begins_with_what_its_maker_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Papers of bibliographies stand in one topic until they are sorted; the survey builds without a fault."""
    (tmp_path / "a.bib").write_text(
        "@article{x, title={A Kite}, author={Ash, Tobin}, journal={Kite Review}, year=2020, doi={10.5555/kite}}"
    )
    (tmp_path / "b.ris").write_text(
        "TY  - JOUR\nAU  - Ash, T\nTI  - Reels\nPY  - 2021\nUR  - https://a.example/\nER  - \n"
    )
    options = ["--from", str(tmp_path / "a.bib"), "--from", str(tmp_path / "b.ris"), "--yes"]
    assert main(["new", str(tmp_path / "kites"), *options]) == 0
    assert "2 entries read: 2 new" in capsys.readouterr().out
    survey = _survey(tmp_path / "kites")
    assert [str(problem) for problem in check(survey) if problem.level != "information"] == []
    assert build(survey).papers == 2
    assert main(["new", str(tmp_path / "none"), "--from", str(tmp_path / "c.bib"), "--yes"]) == 2
    (tmp_path / "c.bib").write_text("no entry")
    assert main(["new", str(tmp_path / "none"), "--from", str(tmp_path / "c.bib"), "--yes"]) == 1
    assert not (tmp_path / "none").exists()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_the_licence_is_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It says who gives what under which terms; one that stands there stays, and without a licence there is none."""
    assert main(["new", str(tmp_path / "my ropes"), "--author", "Ann Lee", "--licence", "cc-by-sa", "--yes"]) == 0
    assert f"cd '{tmp_path / 'my ropes'}' && surveypress serve" in capsys.readouterr().out
    said = (tmp_path / "my ropes" / "LICENSE").read_text(encoding="utf-8")
    assert "by Ann Lee" in said
    assert "CC BY-SA 4.0\n    https://creativecommons.org/licenses/by-sa/4.0/" in said
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "LICENSE.md").write_text("MIT")
    create(tmp_path / "taken", Answers("Ropes"))
    create(tmp_path / "none", Answers("Ropes", licence="none"))
    assert not (tmp_path / "taken" / "LICENSE").exists()
    assert not (tmp_path / "none" / "LICENSE").exists()
