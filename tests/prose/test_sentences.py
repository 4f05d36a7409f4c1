"""The sentence that is quoted where a paper is cited."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from surveypress.problems import Where
from surveypress.prose.parser import parse
from surveypress.prose.sentences import sentence_at

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.mark.parametrize(("line", "title", "text", "expected"), read_fixture_file(FIXTURES / "sentences.md"))
def test_the_sentence_around_a_citation(line: int, title: str, text: str, expected: str) -> None:
    """The sentence is quoted whole, and no more than it (see sentences.md)."""
    assert sentence_at(text.strip(), text.index("@x")) == expected.strip(), f"{title}, line {line}"


@given(st.text(alphabet="aB .?![]$`\n@1", max_size=60), st.integers(0, 60))
def test_a_sentence_is_a_piece_of_its_paragraph(paragraph: str, offset: int) -> None:
    """Whatever the punctuation, the sentence is text of the paragraph."""
    assert sentence_at(paragraph, min(offset, len(paragraph))) in paragraph


def test_a_mark_carries_its_sentence_in_one_line() -> None:
    """Line ends inside a sentence become spaces; a table cell is its own sentence."""
    first, second = parse("Kites\nfly [@a]. Yes.\n\n| x | So @b. No. |\n|---|---|\n", Where("x.md")).marks
    assert (first.sentence, second.sentence) == ("Kites fly [@a].", "So @b.")
