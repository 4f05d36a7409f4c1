"""Marks in prose: what is a citation or a topic link, and where it stands."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from surveypress.core.documents import InlineReference
from surveypress.core.problems import Location
from surveypress.prose.parser import parse

FIXTURES = Path(__file__).parent / "fixtures"


def _written(mark: InlineReference) -> str:
    raw = mark.raw.replace("\n", "⏎")
    return f"{mark.line}:{mark.column} {mark.kind} {','.join(mark.keys)} {raw}"


@pytest.mark.parametrize(("line", "title", "text", "expected"), read_fixture_file(FIXTURES / "citations.md"))
def test_marks_are_found_at_their_places(line: int, title: str, text: str, expected: str) -> None:
    """Each mark is found once, with its line and column; what only looks like a mark is not (see citations.md)."""
    document = parse(text, Location("x.md", 2, 1))
    assert "\n".join(map(_written, document.references)) == expected.strip(), f"{title}, line {line}"


FRAMES = st.sampled_from(["", "> ", "- ", "1. ", "## ", "> - "])
WORDS = st.lists(
    st.sampled_from(["@a", "[@b; see @c]", "`@a`", "kites", "[[wind]]", "me@x.org", "$a@b$", "*so*", "\\@a"]),
    min_size=1,
)


@given(st.lists(st.tuples(FRAMES, WORDS), min_size=1, max_size=4))
def test_a_mark_is_the_text_at_its_place(blocks: list[tuple[str, list[str]]]) -> None:
    """Whatever stands around it, a mark's text is what the source holds there, and none is lost or found twice."""
    text = "\n\n".join(frame + " ".join(words) for frame, words in blocks)
    document = parse(text, Location("x.md", 1, 1))
    lines = text.split("\n")
    for mark in document.references:
        assert lines[mark.line - 1][mark.column - 1 :].startswith(mark.raw)
    wanted = [word for _, words in blocks for word in words if word in {"@a", "[@b; see @c]", "[[wind]]"}]
    assert [mark.raw for mark in document.references] == wanted


def test_links_and_maths_know_their_places() -> None:
    """Faults of Markdown links and maths can be reported at their own line, blocks of maths included."""
    document = parse("One\n[two](../topics/wind.md) and $x$\n\n$$\ny\n$$\n", Location("x.md", 10, 1))
    assert [(link.href, link.location.line) for link in document.links] == [("../topics/wind.md", 11)]
    assert [(tex.strip(), location.line) for tex, location in document.maths] == [("x", 11), ("y", 13)]


def test_groups_are_parted_as_a_script_parts_them() -> None:
    """By the semicolons of Arabic and of Chinese, too."""
    for text in ("[@a؛ نک. @b، ص. ۳]", "[参见@a；@b，第3页]", "[@a; @b]"):
        [mark] = parse(text, Location("x.md", 1, 1)).references
        assert mark.keys == ("a", "b")


def test_prose_without_marks_has_none() -> None:
    """Plain and empty prose is no fault."""
    assert parse("", Location("x.md")).references == ()
    assert parse("Kites fly.", Location("x.md")).references == ()
