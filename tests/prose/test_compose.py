"""Source prose becomes plain Markdown, and plain text becomes Markdown that shows it."""

import re
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from surveypress.problems import Where
from surveypress.prose.compose import Label, Target, composed, composed_sentence, escape_markdown
from surveypress.prose.html import Markdown, html
from surveypress.prose.maths import DOLLARS
from surveypress.prose.parser import markdown, parse

FIXTURES = Path(__file__).parent / "fixtures"
TARGET = Target(
    {
        "a": Label(names="Hu et al.", year="2022", short="Kites", title="Kites", url="papers/a/"),
        "b": Label(names="Li", year="2021", short="Why", title='Why "x | y" costs $5', url="papers/b/"),
    },
    {"wind": ("Wind & water", "topics/wind/")},
)
PRINTABLE = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=60)


@pytest.mark.parametrize(("line", "title", "text", "expected"), read_fixture_file(FIXTURES / "compose.md"))
def test_composed_markdown(line: int, title: str, text: str, expected: str) -> None:
    """Marks become links, to the letter, and nothing else changes (see compose.md)."""
    assert composed(parse(text, Where("x.md", 1, 1)), TARGET, str) == expected, f"{title}, line {line}"


def test_a_sentence_is_composed_alone() -> None:
    """A quoted sentence loses its footnote marks, whose notes are not there."""
    assert composed_sentence("So @a.[^1]", TARGET, str) == 'So [Hu et al. (2022)](papers/a/ "Kites").'


@given(PRINTABLE.filter(lambda text: not DOLLARS.search(text)))
def test_escaped_text_shows_as_it_is(text: str) -> None:
    """Rendered inline, escaped text shows exactly the text, whatever marks it holds."""
    shown = markdown().renderInline(escape_markdown(text))
    assert not re.search(r"<[a-z]", shown)
    assert unescape(shown) == text


@given(PRINTABLE.filter(lambda text: not DOLLARS.search(text) and text == text.strip() and text))
def test_escaped_text_shows_as_it_is_in_a_table(text: str) -> None:
    """A cell with pipes in it stays one cell."""
    shown = html(Markdown(f"| x | y |\n|---|---|\n| {escape_markdown(text)} | end |\n"), "./")
    cells = re.findall(r"<td>(.*?)</td>", shown, re.DOTALL)
    assert [unescape(cell) for cell in cells] == [text, "end"]


@given(st.text(alphabet="$x\\ 5|{}_*", max_size=12))
def test_maths_of_a_title_is_maths_in_markdown(text: str) -> None:
    """What titles take for maths, Markdown takes for maths too, and nothing else."""
    shown = markdown().renderInline(escape_markdown(text))
    assert shown.count('class="math inline"') == len(DOLLARS.findall(text))


def test_bars_in_maths_do_not_end_a_cell() -> None:
    r"""`|` and `\|` in maths are given their TeX names, which mean the same and hold no pipe."""
    assert escape_markdown(r"$|x|$ and $\|x\|$") == r"$\vert{}x\vert{}$ and $\Vert{}x\Vert{}$"


def test_a_title_with_a_pipe_keeps_the_table_whole() -> None:
    """The full title that a link shows on hover may hold a pipe, in a table too."""
    text = composed(parse("| x | y |\n|---|---|\n| @b | end |\n", Where("x.md")), TARGET, str)
    shown = html(Markdown(text), "./")
    assert shown.count("<td>") == 2
    assert 'title="Why &quot;x | y&quot; costs $5"' in shown
