"""Markdown becomes safe HTML with links that hold."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from surveypress.prose import nodes
from surveypress.prose.addresses import site_path
from surveypress.prose.html import Prose, contents, html, plain, sections
from surveypress.prose.maths import LONGEST, math_html, mathml, plain_title, title_html
from surveypress.prose.rendering import html_of
from tests.prose.showing import shown

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.mark.parametrize(("line", "title", "text", "expected"), read_fixture_file(FIXTURES / "titles.md"))
def test_titles(line: int, title: str, text: str, expected: str) -> None:
    """A title as HTML and as plain text (see titles.md)."""
    given_title = text.rstrip("\n")
    assert [title_html(given_title), plain_title(given_title)] == expected.splitlines(), f"{title}, line {line}"


@pytest.mark.parametrize(
    ("href", "folder", "path"),
    [
        ("../topics/wind.md", "papers/", "topics/wind/"),
        ("wind.md#papers", "topics/", "topics/wind/#papers"),
        ("../pages/about.md", "topics/", "about/"),
        ("about.md", "pages/", "about/"),
        ("../papers/a/", "topics/", "papers/a/"),
        ("/papers/a/", "topics/", "papers/a/"),
        ("/", "topics/", ""),
        ("#here", "topics/", "#here"),
        ("https://kites.org/a.md", "topics/", "https://kites.org/a.md"),
        ("//kites.org", "topics/", "//kites.org"),
        ("../../../etc", "topics/", "../../../etc"),
        ("#ἐν-ἀρχῇ", "topics", "#en-arkhe"),
        ("../topics/fish.md#%D0%BC%D0%BE%D1%80%D0%B5", "pages", "topics/fish/#more"),
        ("#_cite", "topics", "#_cite"),
    ],
)
def test_site_path(href: str, folder: str, path: str) -> None:
    """A link to a source file leads to the page made of it; other links stay."""
    assert site_path(href, folder) == path


def test_links_count_from_the_root_of_the_site() -> None:
    """The page's place does not matter: the same text on two pages leads to the same address."""
    text = "[the wind](../topics/wind.md) and [a](../papers/a/)"
    for root in ("../../", "./", "../../"):
        code = shown(Prose(text, "papers/"), root)
        assert f'href="{root}topics/wind/"' in code
        assert f'href="{root}papers/a/" data-key="a"' in code


def test_items_say_what_a_list_is_narrowed_by() -> None:
    """The attributes of an item are escaped like all else."""
    item = (nodes.link("/papers/a/", nodes.text("a"), key="a"), {"data-year": "2024", "data-kind": 'silk "and" <b>'})
    marked = '<li data-year="2024" data-kind="silk &quot;and&quot; &lt;b&gt;">'
    assert html_of(nodes.bullets([item])) == f'<ul>\n{marked}<a href="\x00papers/a/" data-key="a">a</a></li>\n</ul>\n'


def test_raw_html_is_escaped() -> None:
    """Prose cannot bring its own elements, nor links that run scripts."""
    code = shown("<script>alert(1)</script> [x](javascript:alert(1)) <b>")
    assert "<script" not in code
    assert "<b>" not in code
    assert "href" not in code
    assert "&lt;script&gt;" in code


def test_maths_becomes_mathml_and_money_stays_money() -> None:
    """Maths needs no script in the reader's browser; amounts of money are no maths."""
    code = shown("From $5 to $6, $x$.\n\n$$\ny\n$$\n")
    assert "From $5 to $6" in code
    assert code.count("<math") == 2


@pytest.mark.parametrize("tex", ["\\kite", "{", "\\frac", "&", "x" * (LONGEST + 1), "{" * 50_000 + "}" * 50_000])
def test_maths_that_cannot_be_converted_is_shown_as_tex(tex: str) -> None:
    """Neither broken nor endless TeX stops a build."""
    assert mathml(tex) is None
    assert math_html(tex).startswith('<code class="tex">')


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_no_tex_brings_elements_of_html(tex: str) -> None:
    """Whatever stands between dollar signs, no element but those of MathML comes out."""
    assert "<script" not in math_html(f"{tex}<script>")


def test_headings_and_plain_text() -> None:
    """Anchors of headings can be listed, with their maths, without their links; plain text has no marks (case 14)."""
    prose = Prose("## One *kite*\n\nIt [flies](x.md) $10^6$.\nHigh.\n\n### Two\n\n## $k$\n\n## [Three](x.md) `x`\n")
    anchors = [anchor for anchor, _ in contents(prose)]
    titles = [title for _, title in contents(prose)]
    assert anchors == ["one-kite", "k", "three-x"]
    assert titles[0] == "One <em>kite</em>"
    assert "<mi>k</mi>" in titles[1]
    assert titles[2] == "Three <code>x</code>"
    assert plain(prose).startswith("One kite It flies 10")
    assert plain(prose).endswith(". High. Two k Three x")


def test_wide_tables_can_be_scrolled_by_keyboard() -> None:
    """A table stands in a region with a name that takes the focus, and its heads say what they head."""
    code = shown("| a |\n|---|\n| b |\n")
    assert '<div class="table" role="region" aria-label="Table 1" tabindex="0"><table>' in code
    assert '<th scope="col">a</th>' in code


def test_sections_are_the_page_in_parts() -> None:
    """Cut before headings of the second level and before the notes, the parts make up the whole; ids stay unique."""
    text = "Lead.[^n]\n\n## One\n\n| a |\n|---|\n\n### Deep\n\n> ## Quoted\n\n## One\n\n| b |\n|---|\n\n[^n]: Note.\n"
    prose = Prose(text)
    parts = sections(prose)
    assert [(part.anchor, part.title) for part in parts] == [("", ""), ("one", "One"), ("one-1", "One"), ("", "")]
    assert "".join(part.heading + part.html for part in parts) == html(prose)
    assert "Quoted" in parts[1].html
    assert "\x012" in parts[2].html
    assert "Note." in parts[3].html
    assert [part.notes for part in parts] == [False, False, False, True]


def test_text_of_one_line_is_shown_as_it_is() -> None:
    """Prose without headings is one part, and no prose is none."""
    assert [part.html for part in sections(Prose("Only this.\n"))] == ["<p>Only this.</p>\n"]
    assert sections(Prose("")) == ()
