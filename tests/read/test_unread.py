"""What looks meant and is not read is named; what is read is not."""

from pathlib import Path

import pytest
from toys import paper, toy, write

from surveypress.core.problems import Problem
from surveypress.read import read


def _problems(root: Path, *names: str) -> list[Problem]:
    before = set(read(toy(root).content)[1])
    for name in names:
        write(root / "content" / name, "---\ntitle: X\n---\n")
    return [problem for problem in read(root / "content")[1] if problem not in before]


@pytest.mark.parametrize(
    ("name", "place", "hint"),
    [
        ("papers/eel.md.txt", "papers/eel.md.txt", "end its name with .md or .markdown"),
        ("papers/eel.md ", "papers/eel.md ", "end its name with .md or .markdown"),
        ("papers/eel.md\u200b", "papers/eel.md\u200b", "end its name with .md or .markdown"),
        ("topics/wind.md.", "topics/wind.md.", "end its name with .md or .markdown"),
        ("papers/eel", "papers/eel", "end its name with .md or .markdown"),
        ("papers/ray.mdx", "papers/ray.mdx", "end its name with .md or .markdown"),
        ("topics/wind.yaml", "topics/wind.yaml", "end its name with .md or .markdown"),
        ("sources/list.bib", "sources/list.bib", "end its name with .yaml or .yml"),
        ("glosary.yaml", "glosary.yaml", "did you mean 'glossary.yaml'"),
        ("Survey.yaml", "Survey.yaml", "did you mean 'survey.yaml'"),
        ("paper/deep/eel.md", "paper", "did you mean 'papers/'"),
        ("lora.md", "lora.md", "move or rename it"),
    ],
)
def test_a_text_that_nothing_reads_is_named(tmp_path: Path, name: str, place: str, hint: str) -> None:
    """With a warning at its place that says what to do."""
    (problem,) = _problems(tmp_path, name)
    assert (problem.location.file, problem.level) == (f"content/{place}", "warning")
    assert "nothing reads this" in problem.message
    assert hint in problem.hint


ENDINGS = "mdx mdown mkd qmd rmd txt text rst org adoc yaml yml json toml bib ris csv tsv xml html htm tex enw".split()


@pytest.mark.parametrize("ending", ENDINGS)
def test_texts_of_all_usual_endings_are_named(tmp_path: Path, ending: str) -> None:
    """Whatever a person may have taken for a record."""
    (problem,) = _problems(tmp_path, f"papers/eel.{ending}")
    assert problem.location.file == f"content/papers/eel.{ending}"


def test_other_files_may_lie_beside_records(tmp_path: Path) -> None:
    """Pictures, PDFs, hidden files and what tells about the survey are no records and need no warning."""
    assert _problems(tmp_path, "papers/kite.pdf", "pages/kite.png", "README.md", "LICENSE.txt", ".vscode/a.json") == []


def test_all_usual_endings_are_read(tmp_path: Path) -> None:
    """`.markdown`, `.MD`, `.yml` and folders below papers/ are read like the others."""
    survey = toy(tmp_path)
    made = paper(tmp_path, "crab")
    made.rename(made.with_suffix(".markdown"))
    made = paper(tmp_path, "urchin")
    made.rename(made.with_suffix(".MD"))
    paper(tmp_path, "2020/eel", 'title: "Eels"\ntopics: [wind]')
    write(survey.content / "glossary.yml", "- term: gust\n  definition: A gust is sudden wind.\n  topic: wind\n")
    (survey.content / "survey.yaml").rename(survey.content / "survey.yml")
    corpus, problems = read(survey.content)
    assert {"crab", "urchin", "eel"} <= corpus.papers.keys()
    assert [term.term for term in corpus.terms] == ["gust"]
    assert [problem for problem in problems if problem.level == "error"] == []


def test_one_file_under_two_endings_is_an_error(tmp_path: Path) -> None:
    """It is unclear which of the two is meant."""
    survey = toy(tmp_path)
    write(survey.content / "survey.yml", "title: Other\n")
    faults = [str(problem) for problem in read(survey.content)[1] if problem.level == "error"]
    assert len(faults) == 1
    assert "content/survey.yml:1:1: error: this file stands beside survey.yaml" in faults[0]


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    """A record of 100 MB ends with a message, not with a full memory."""
    survey = toy(tmp_path)
    with (survey.content / "papers" / "gust.md").open("r+b") as file:
        file.truncate(100_000_000)  # most of it takes no room on the disk
    faults = [str(problem) for problem in read(survey.content)[1] if "gust" in str(problem)]
    assert any("the file has 100.0 MB, and at most 2 MB are read" in fault for fault in faults)
