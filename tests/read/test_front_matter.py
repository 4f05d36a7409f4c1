"""Front matter as people write it: read where it is clear what is meant, else named."""

import pytest

from surveypress.core.model import Corpus
from surveypress.edit.yaml_text import amended
from surveypress.read.front_matter import split
from surveypress.read.yaml_spans import load
from tests.read.test_read import Reading, reading

__all__ = ["reading"]


@pytest.mark.parametrize(
    ("text", "body", "line"),
    [
        ("---\ntitle: A\n---\nB\n", "B\n", 4),
        ("\n \n---\ntitle: A\n---\nB\n", "B\n", 6),
        ("---\ntitle: A\n...\nB\n", "B\n", 4),
        ("---\ntitle: A\n...\n---\nB\n", "B\n", 5),
        ("---  \n\n# note\ntitle: A\n---\t\nB\n", "B\n", 6),
        ("\n\n---\n# note\ntitle: A\n...", "", 7),
        ("---\ntitle: A\n---", "", 4),
    ],
)
def test_front_matter_is_read(text: str, body: str, line: int) -> None:
    """Blank lines before it and dots behind it change nothing, nor for who amends it."""
    parts = split(text, "a.md")
    assert (parts.data, parts.body, parts.body_line, parts.problems) == ({"title": "A"}, body, line, ())
    changed = split(amended(text, {"year": 2020}), "a.md")
    assert (changed.data, changed.body) == ({"title": "A", "year": "2020"}, body)


@pytest.mark.parametrize(
    "text", ["\n---\nA rule above and below.\n\n---\nB\n", "A\n\n---\n\nB\n", "A\n---\nnote that: B\n", "", "\n\n"]
)
def test_rules_between_paragraphs_are_prose(text: str) -> None:
    """A line of dashes is front matter only above fields."""
    assert split(text, "a.md") == split(text, "a.md").__class__({}, {}, text, 1, ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('+++\ntitle = "A"\n+++\nB\n', "1:1: error: the front matter is TOML, between lines of +++"),
        ('\n+++\ntitle = "A"\n', "2:1: error: the front matter is TOML, between lines of +++"),
        ("\n---\ntitle: A\n", "2:1: error: the front matter is never closed"),
        (
            "<!-- note -->\n---\ntitle: A\n---\nB\n",
            "2:1: warning: what looks like front matter is not the first thing in the file, and is read as prose",
        ),
    ],
)
def test_front_matter_that_is_not_read_is_named(text: str, said: str) -> None:
    """Of another program, never closed, or behind something else."""
    (problem,) = split(text, "a.md").problems
    assert str(problem).startswith(f"a.md:{said}")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title: Why We Are #1 in Reefs", "1:19 '#1 in Reefs' for a comment, so it is no part of title"),
        ("title: Reefs # 1", "1:14 '# 1' for a comment, so it is no part of title"),
        ("title: #1 in Reefs", "1:8 '#1 in Reefs' for a comment, so it is no part of title"),
        ("authors:\n  - Team A #1\n", "2:12 '#1' for a comment, so it is no part of 0"),
        ("venue: Nature #7", "1:15 '#7' for a comment, so it is no part of venue"),
        ("tldr:\n  A reef\n  of C #\n", "3:8 '#' for a comment, so it is no part of tldr"),
        (
            "topics:\n  - {id: a, scope: Say\n      C #5 it\n  }",
            "3:9 '#5 it' for a comment, so it is no part of scope",
        ),
        ('title: "Why We Are #1"', ""),
        ('title: "Why" # checked', ""),
        ("title: Why We Are  # checked", ""),
        ("title: Why We Are  ## checked", ""),
        ("title: C#\nscope: a#b", ""),
        ("year: 2020 # as printed", ""),
        ("topics: # all of them\n  - {id: a}", ""),
        ("note: |\n  See #1 and # 2.", ""),
        ("# A comment\nid: wind # too", ""),
    ],
)
def test_a_number_sign_that_yaml_took_for_a_comment_is_named(text: str, said: str) -> None:
    """Behind text without quotes, where it may be part of the text (case 27)."""
    problems = [p for p in load(text, "a.yaml")[2] if "comment" in p.message]
    told = [f"{p.location.line}:{p.location.column} {p.message.removeprefix('YAML takes ')}" for p in problems]
    assert told == ([said] if said else [])
    assert all(problem.level == "warning" for problem in problems)


def test_a_number_sign_does_not_lose_the_taxonomy(reading: Reading) -> None:
    """It is a warning: all else is read."""
    text = "topics:\n  - {id: wind, title: Wind}\n  - id: c\n    title: Reefs in C #\n"
    corpus, faults = reading({"taxonomy.yaml": text})
    assert isinstance(corpus, Corpus)
    assert list(corpus.topics) == ["wind", "c"]
    assert len(faults) == 1


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (r'title: "The $\nu$ mass"', "in double quotes YAML takes the beginning of '\\nu' for a blank"),
        (r'title: "A \\ $2\times 3$"', "in double quotes YAML takes the beginning of '\\times' for a blank"),
        (r'title: "From $a \to b$"', "in double quotes YAML takes the beginning of '\\to' for a blank"),
        (r'title: "The $\\nu$ mass"', ""),
        (r"title: 'The $\nu$ mass'", ""),
        (r"title: The $\nu$ mass", ""),
        (r'title: "Costs $3\nYes\tor $4"', ""),
        (r'title: "A \nu in words"', ""),
    ],
)
def test_a_command_of_tex_that_yaml_takes_for_a_blank(line: str, told: str) -> None:
    """In double quotes the command for ν is a line end and a u, which no reader could tell from what was meant."""
    _, _, problems = load(f"topics: [a]\n{line}\n", "x.md")
    assert [(p.message, p.location.line, p.level) for p in problems] == ([(told, 2, "warning")] if told else [])


def test_an_escape_that_yaml_does_not_know_is_told_with_its_mend() -> None:
    """Double quotes are where TeX goes wrong, and single quotes are the way out."""
    for title in (r"$\sigma$", r"$\beta$"):
        _, _, [problem] = load(f'title: "{title}"\n', "x.md")
        assert "single quotes" in problem.hint
