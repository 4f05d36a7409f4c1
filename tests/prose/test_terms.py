"""Terms of the glossary in prose: which words become links, and which never do."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from surveypress.prose.html import Prose
from surveypress.prose.terms import MOST, Terms, counted, present
from tests.prose.showing import shown

FIXTURES = Path(__file__).parent / "fixtures"
TERMS: Terms = tuple(
    (form, f"glossary/#{anchor}")
    for form, anchor in (
        ("kite", "kite"),
        ("sky dragon", "kite"),
        ("box kite", "box-kite"),
        ("body", "body"),
        ("SAIL", "sail"),
        ("K2", "k2"),
    )
)
LINK = re.compile(r'<a href="\./glossary/#([^"]+)" class="term">([^<]*)</a>')


@pytest.mark.parametrize(("line", "title", "text", "expected"), read_fixture_file(FIXTURES / "terms.md"))
def test_terms(line: int, title: str, text: str, expected: str) -> None:
    """The first use in each section leads to the entry, in prose only (see terms.md)."""
    marked = LINK.sub(r"{\1|\2}", shown(Prose(text, terms=TERMS)))
    assert marked == expected, f"{title}, line {line}"


def test_a_section_is_not_littered() -> None:
    """However many terms a section uses, only the first few are marked."""
    words = [f"kite{chr(97 + n)}" for n in range(MOST + 3)]
    terms = tuple((word, f"glossary/#{word}") for word in words)
    marked = shown(Prose(f"{' '.join(words)}\n\n## Two\n\n{words[-1]}\n", terms=terms))
    assert LINK.findall(marked) == [(word, word) for word in [*words[:MOST], words[-1]]]


def test_the_same_text_without_terms_is_as_before() -> None:
    """Tokens are kept for several pages, so marking them for one must leave the others alone."""
    text = "A kite.\n\n## Kites\n\nA kite.\n"
    bare = shown(Prose(text))
    assert "term" in shown(Prose(text, terms=TERMS))
    assert shown(Prose(text), "../") == bare.replace('"./', '"../')


@given(
    st.lists(st.sampled_from(["kite", "Kites", "sky", "dragon", "box", "bodies", "K2", "-", "*", "`", "\n\n", "## "]))
)
def test_marking_changes_no_word(words: list[str]) -> None:
    """Whatever the text, taking the links out again gives what there was; and only terms present are found."""
    text = " ".join(words)
    held = present(text, TERMS)
    bare, marked = shown(Prose(text)), shown(Prose(text, terms=held))
    assert LINK.sub(r"\2", marked) == bare
    assert marked == shown(Prose(text, terms=TERMS)), "a page need know only the terms that it may hold"


def test_uses_are_counted() -> None:
    """Each use counts, under whichever name."""
    assert counted("A kite, two Kites, a sky dragon, a body.", TERMS) == {"glossary/#kite": 3, "glossary/#body": 1}
    assert counted("Nothing.", TERMS) == {}
