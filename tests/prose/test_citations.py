"""Marks in prose: what is a citation or a topic link, and where it stands."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from surveypress.model import Mark
from surveypress.problems import Where
from surveypress.prose.parser import parse

FIXTURES = Path(__file__).parent / "fixtures"


def _written(mark: Mark) -> str:
    raw = mark.raw.replace("\n", "⏎")
    return f"{mark.line}:{mark.column} {mark.kind} {','.join(mark.keys)} {raw}"


@pytest.mark.parametrize(("line", "title", "text", "expected"), read_fixture_file(FIXTURES / "citations.md"))
def test_marks_are_found_at_their_places(line: int, title: str, text: str, expected: str) -> None:
    """Each mark is found once, with its line and column; what only looks like a mark is not (see citations.md)."""
    document = parse(text, Where("x.md", 2, 1))
    assert "\n".join(map(_written, document.marks)) == expected.strip(), f"{title}, line {line}"


FRAMES = st.sampled_from(["", "> ", "- ", "1. ", "## ", "> - "])
WORDS = st.lists(
    st.sampled_from(["@a", "[@b; see @c]", "`@a`", "kites", "[[wind]]", "me@x.org", "$a@b$", "*so*", "\\@a"]),
    min_size=1,
)


@given(st.lists(st.tuples(FRAMES, WORDS), min_size=1, max_size=4))
def test_a_mark_is_the_text_at_its_place(blocks: list[tuple[str, list[str]]]) -> None:
    """Whatever stands around it, a mark's text is what the source holds there, and none is lost or found twice."""
    text = "\n\n".join(frame + " ".join(words) for frame, words in blocks)
    document = parse(text, Where("x.md", 1, 1))
    lines = text.split("\n")
    for mark in document.marks:
        assert text[mark.start :].startswith(mark.raw)
        assert lines[mark.line - 1][mark.column - 1 :].startswith(mark.raw)
    wanted = [word for _, words in blocks for word in words if word in {"@a", "[@b; see @c]", "[[wind]]"}]
    assert [mark.raw for mark in document.marks] == wanted


def test_links_and_maths_know_their_places() -> None:
    """Faults of Markdown links and maths can be reported at their own line, blocks of maths included."""
    document = parse("One\n[two](../topics/wind.md) and $x$\n\n$$\ny\n$$\n", Where("x.md", 10, 1))
    assert [(link.href, link.where.line) for link in document.links] == [("../topics/wind.md", 11)]
    assert [(tex.strip(), where.line) for tex, where in document.maths] == [("x", 11), ("y", 13)]


def test_prose_without_marks_has_none() -> None:
    """Plain and empty prose is no fault."""
    assert parse("", Where("x.md")).marks == ()
    assert parse("Kites fly.", Where("x.md")).marks == ()
