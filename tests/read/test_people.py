"""Authors as records give them: one name each, every way of writing it, and faults at their own line."""

from pathlib import Path

import pytest

from surveypress.core.model import Paper
from surveypress.core.persons import Person
from surveypress.core.problems import Problem
from surveypress.read import read


def _read(root: Path, authors: str) -> tuple[Paper | None, list[Problem]]:
    papers = root / "content" / "papers"
    papers.mkdir(parents=True)
    (root / "content" / "survey.yaml").write_text("title: Reefs\n", encoding="utf-8")
    (root / "content" / "taxonomy.yaml").write_text("topics: [{id: reef, title: Reef}]\n", encoding="utf-8")
    (papers / "reef.md").write_text(f"---\ntitle: Reef\nauthors: {authors}\n---\n", encoding="utf-8")
    corpus, problems = read(root / "content")
    return corpus.papers.get("reef"), problems


def test_every_way_of_writing_a_name(tmp_path: Path) -> None:
    """Text in two orders, braces, records of a person and of an organisation."""
    paper, problems = _read(
        tmp_path,
        "['Mara Quill', 'Nguyen, Kiet Van', '{Reef Council}', {literal: Lagoon Authors}, "
        "{family: Ash, given: Tobin, suffix: Jr., orcid: 0000-0002-1825-0097}]",
    )
    assert problems == []
    assert paper is not None
    assert paper.authors == (
        Person("Quill", "Mara"),
        Person("Nguyen", "Kiet Van"),
        Person(literal="Reef Council"),
        Person(literal="Lagoon Authors"),
        Person("Ash", "Tobin", suffix="Jr.", orcid="0000-0002-1825-0097"),
    )
    assert not paper.et_al


def test_others_are_no_person(tmp_path: Path) -> None:
    """The record remembers that there are more."""
    paper, problems = _read(tmp_path, "[Mara Quill, et al.]")
    assert [(problem.location.column, problem.level) for problem in problems] == [(23, "warning")]
    assert paper is not None
    assert (paper.authors, paper.et_al) == ((Person("Quill", "Mara"),), True)


def test_a_role_is_no_part_of_a_name(tmp_path: Path) -> None:
    """It is left out, with a word to who wrote it."""
    paper, problems = _read(tmp_path, "[Mara Quill (Hg.), Yu (Celine) Lin]")
    assert [(problem.location.column, problem.level) for problem in problems] == [(11, "warning")]
    assert "'(Hg.)' is a role" in problems[0].message
    assert paper is not None
    assert paper.authors == (Person("Quill", "Mara"), Person("Lin", "Yu (Celine)"))


def test_equal_letters_are_equal_however_typed(tmp_path: Path) -> None:
    """An accent of its own and one joined to its letter make the same name."""
    paper, _ = _read(tmp_path, "[Jose\u0301 A\u0301lvarez]")
    assert paper is not None
    assert paper.authors == (Person("Álvarez", "José"),)


@pytest.mark.parametrize(
    ("authors", "column", "message"),
    [
        ("Mara Quill, Tobin Ash", 1, "authors: 'Mara Quill, Tobin Ash' names several authors"),
        ("Mara Quill and Tobin Ash", 1, "authors: 'Mara Quill and Tobin Ash' names several authors"),
        ("[Mara Quill, Tobin Ash, Jr.]", 34, "authors.2: 'Jr.' is no name"),
        ("[Mara Quill, '{}']", 23, "authors.1: '{}' is no name"),
        ("[et al., Mara Quill]", 11, "authors.0: 'et al.' is no author"),
        ("[{given: Mara}]", 11, "authors.0: a name has `family` or `literal`, and not both"),
        ("[{famly: Quill}]", 12, "unknown field 'authors.0.famly'; did you mean 'family'?"),
    ],
)
def test_what_is_no_name_is_refused_at_its_place(tmp_path: Path, authors: str, column: int, message: str) -> None:
    """One fault, at the name, with what to write instead."""
    paper, problems = _read(tmp_path, authors)
    assert paper is None
    assert [(problem.location.line, problem.location.column, problem.message) for problem in problems][:1] == [
        (3, column, message)
    ]
    assert problems[0].level == "error"


def test_names_that_are_read_with_a_doubt_are_named(tmp_path: Path) -> None:
    """Titles are left out, and a last word that may be initials is a question; each with the mend."""
    paper, problems = _read(tmp_path, "['Dr. Mara Quill', 'Smith JA', 'Reef O']")
    assert paper is not None
    assert [str(person) for person in paper.authors] == ["Mara Quill", "Smith JA", "Reef O"]
    assert [(problem.level, problem.location.column, problem.hint) for problem in problems] == [
        ("warning", 11, "remove it"),
        ("warning", 29, 'write "Smith, JA" or "JA, Smith"'),
        ("warning", 41, 'write "Reef, O" or "O, Reef"'),
    ]


def test_one_family_name_in_capitals_among_others_is_no_question(tmp_path: Path) -> None:
    """As Chongjian GE writes it."""
    assert _read(tmp_path, "['Mara Quill', 'Chongjian GE', 'Tobin Ash']")[1] == []
