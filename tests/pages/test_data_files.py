"""Files of the whole survey for other programs: they hold all of it, and the same survey makes the same bytes."""

import csv
import io
import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from toys import build_pages, edit, paper, toy, tree, without_search

from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.build.release import editors
from surveypress.cli import cli, main
from surveypress.core.persons import Person
from surveypress.core.problems import ContentError


@pytest.fixture(autouse=True)
def no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the search index out, which has no part in this."""
    without_search(monkeypatch)


def test_a_dump_makes_the_same_site_in_an_empty_folder(tmp_path: Path) -> None:
    """The archive of the site holds all that the site was made of, byte for byte, and is itself of the same bytes."""
    survey = toy(tmp_path / "one")
    build(survey)
    other = Survey(tmp_path / "two", tmp_path / "two" / "content", tmp_path / "two" / "site")
    with zipfile.ZipFile(survey.out / "data" / "dump.zip") as archive:
        archive.extractall(other.root)
    build(other)
    assert tree(other.content) == tree(survey.content)
    assert tree(other.out) == tree(survey.out)


def test_a_later_build_renews_the_dump(tmp_path: Path) -> None:
    """An edit of a file that no page shows, such as a comment, reaches the dump."""
    survey = toy(tmp_path)
    build_pages(survey, "data/dump.zip")
    edit(survey.content / "taxonomy.yaml", "topics:", "# A comment.\ntopics:")
    build_pages(survey, "data/dump.zip")
    with zipfile.ZipFile(survey.out / "data" / "dump.zip") as archive:
        assert archive.read("content/taxonomy.yaml") == (survey.content / "taxonomy.yaml").read_bytes()


def test_a_table_has_a_row_for_each_paper_and_no_formula(tmp_path: Path) -> None:
    """Spreadsheets get every field; a cell that they would run is text."""
    survey = toy(tmp_path)
    paper(tmp_path, "sums", 'title: "=1+1, a \\"title\\""\ntopics: [wind]\nvolume: "-3"\nauthors: [Ann Lee, Bo Ray]')
    build_pages(survey, "data/papers.csv", "data/papers.json")
    text = (survey.out / "data" / "papers.csv").read_text("utf-8-sig")
    rows = {row["key"]: row for row in csv.DictReader(io.StringIO(text))}
    records = json.loads((survey.out / "data" / "papers.json").read_text("utf-8"))
    assert rows.keys() == {record["key"] for record in records}
    assert rows["sums"]["title"] == '\'=1+1, a "title"'
    assert (rows["sums"]["volume"], rows["sums"]["authors"], rows["sums"]["topics"]) == (
        "-3",
        "Ann Lee; Bo Ray",
        "wind",
    )


def test_a_database_answers_questions_across_tables(tmp_path: Path) -> None:
    """SQL finds in it what papers.json says, and every reference leads to a row."""
    survey = toy(tmp_path)
    build_pages(survey, "data/papers.sqlite", "data/papers.json")
    records = json.loads((survey.out / "data" / "papers.json").read_text("utf-8"))
    with closing(sqlite3.connect(survey.out / "data" / "papers.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        topics = database.execute(
            "SELECT key, topic FROM papers JOIN paper_topics ON paper = key ORDER BY key, position"
        ).fetchall()
        people = database.execute("SELECT paper, name FROM people WHERE role = 'author' ORDER BY paper, position")
        assert topics == [(record["key"], topic) for record in records for topic in record["topics"]]
        assert people.fetchall() == [(record["key"], name) for record in records for name in record["authors"]]
        assert database.execute("SELECT COUNT(*) FROM related").fetchone()[0] == sum(len(r["related"]) for r in records)


def test_the_settings_choose_the_files(tmp_path: Path) -> None:
    """Formats of topics and papers, and files of the whole survey, are as the settings say; unknown ones are named."""
    survey = toy(tmp_path)
    settings = "exports: {bibtex: [topics], ris: [papers]}\ndata_files: [csv]\nmap_from:"
    edit(survey.content / "survey.yaml", "map_from:", settings)
    build(survey)
    files = set(tree(survey.out))
    assert {"papers/reel.ris", "topics/lines.bib", "data/papers.ris", "data/papers.csv", "data/papers.bib"} <= files
    assert not files & {"papers/reel.bib", "topics/lines.ris", "data/papers.sqlite", "data/dump.zip", "data/papers.md"}
    edit(survey.content / "survey.yaml", "[csv]", "[cvs]")
    with pytest.raises(ContentError, match="unknown format 'cvs'; did you mean 'csv'"):
        build(survey)


@pytest.mark.parametrize(
    ("arguments", "file"),
    [
        (["bibtex"], "data/papers.bib"),
        (["json"], "data/papers.json"),
        (["csv"], "data/papers.csv"),
        (["sqlite"], "data/papers.sqlite"),
        (["dump"], "data/dump.zip"),
        (["bibtex", "--topic", "lines"], "topics/lines.bib"),
        (["bibtex", "--paper", "reel"], "papers/reel.bib"),
    ],
    ids=" ".join,
)
def test_the_command_line_writes_what_stands_on_the_site(tmp_path: Path, arguments: list[str], file: str) -> None:
    """`export` needs no site and has the same bytes, in a file or where it is shown."""
    survey = toy(tmp_path)
    target = tmp_path / "file"
    assert main(["export", *arguments, "--output", str(target), "--quiet"], tmp_path) == 0
    assert not survey.out.exists()
    result = CliRunner().invoke(cli, ["export", *arguments], obj=tmp_path)
    build_pages(survey, file)
    assert target.read_bytes() == result.stdout_bytes == (survey.out / file).read_bytes()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["bibtecs"], "did you mean 'bibtex'"),
        (["csv", "--topic", "lines"], "single topics and papers"),
        (["ris", "--topic", "line"], "did you mean 'lines'"),
        (["ris", "--output", "no/such/file"], "there is no folder"),
        (["--release", "1 2"], "is no version"),
        (["--release", "1.2", "--date", "2026-02-30"], "is no day"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_exported_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    """Wrong usage is one line that says what to do, and writes nothing."""
    toy(tmp_path)
    before = tree(tmp_path)
    assert main(["export", *arguments], tmp_path) == 2
    assert message in capsys.readouterr().err
    assert tree(tmp_path) == before


def test_a_release_says_how_to_cite_the_survey(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """CITATION.cff and .zenodo.json have title, editors, licence, version and day; a person's own file stays."""
    survey = toy(tmp_path)
    edit(survey.content / "survey.yaml", "author: The Toy Makers", "author: Ann van Lee and Bo Ray")
    assert main(["export", "--release", "1.2.0", "--date", "2026-05-31"], tmp_path) == 0
    cff = yaml.safe_load((tmp_path / "CITATION.cff").read_text("utf-8"))
    zenodo = json.loads((tmp_path / ".zenodo.json").read_text("utf-8"))
    assert [person["family-names"] for person in cff["authors"]] == ["van Lee", "Ray"]
    assert (cff["title"], cff["version"], cff["license"]) == ("Kites, a Toy Survey", "1.2.0", "CC0-1.0")
    assert [person["name"] for person in zenodo["creators"]] == ["van Lee, Ann", "Ray, Bo"]
    assert zenodo["publication_date"] == "2026-05-31"
    (tmp_path / "CITATION.cff").write_text("mine\n", "utf-8")
    assert main(["export", "--release", "1.3.0", "--date", "2026-06-30"], tmp_path) == 2
    assert "--force" in capsys.readouterr().err
    assert main(["export", "--release", "--output", str(tmp_path)], tmp_path) == 2
    assert "'--output' is no version" in capsys.readouterr().err
    assert (tmp_path / "CITATION.cff").read_text("utf-8") == "mine\n"


@pytest.mark.parametrize("author", ["The Toy Makers", "Kites Working Group", "Ann, Bo, and others", "makers of kites"])
def test_a_group_of_editors_has_one_name(author: str) -> None:
    """What is no list of people is not taken apart."""
    assert editors(author) == [Person(literal=author)]
