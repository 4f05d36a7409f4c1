"""Where sentences end, in any script."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from surveypress.text.sentences import sentences, spans

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.mark.parametrize(("line", "title", "text", "expected"), read_fixture_file(FIXTURES / "sentences.md"))
def test_the_sentence_around_a_citation(line: int, title: str, text: str, expected: str) -> None:
    """The sentence that holds `@x` is found whole, and no more than it (see sentences.md)."""
    [sentence] = [sentence for sentence in sentences(text.strip()) if "@x" in sentence]
    assert sentence == expected.strip(), f"{title}, line {line}"


@given(st.text(alphabet="aBß .?!。؟![]$`\n@1\ufffc\ufff9", max_size=60))
def test_sentences_are_the_whole_paragraph(paragraph: str) -> None:
    """Whatever the punctuation, sentences follow each other without a gap and none is empty."""
    borders = spans(paragraph)
    assert "".join(paragraph[start:end] for start, end in borders) == paragraph
    assert all(start < end for start, end in borders)
