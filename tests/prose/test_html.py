"""Markdown becomes safe HTML with links that hold."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from surveypress.prose.elements import site_path
from surveypress.prose.html import Markdown, headings, html, plain, sections
from surveypress.prose.maths import LONGEST, math_html, mathml, plain_title, title_html

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
    ],
)
def test_site_path(href: str, folder: str, path: str) -> None:
    """A link to a source file leads to the page made of it; other links stay."""
    assert site_path(href, folder) == path


def test_links_count_from_the_root_of_the_site() -> None:
    """The page's place does not matter: the same text on two pages leads to the same address."""
    text = "[the wind](../topics/wind.md) and [a](../papers/a/)"
    for root in ("../../", "./", "../../"):
        shown = html(Markdown(text, "papers/"), root)
        assert f'href="{root}topics/wind/"' in shown
        assert f'href="{root}papers/a/" data-key="a"' in shown


def test_items_say_what_the_page_knows_of_their_papers() -> None:
    """An item that begins with a link to a paper gets the paper's attributes; others do not, nor does another page."""
    paper = "[a](../papers/a/)"
    text = f"- {paper}: one\n- see {paper}\n- [b](../papers/b/)\n- [wind](wind.md)\n-\n\n1. {paper}\n"
    items = (("a", (("year", "2024"), ("kind", 'silk "and" <b>'))),)
    marked = '<li data-year="2024" data-kind="silk &quot;and&quot; &lt;b&gt;">'
    shown = html(Markdown(text, "topics/", items), "../../")
    assert shown.count("data-year") == 2
    assert shown.count(f'{marked}<a href="../../papers/a/" data-key="a">') == 2
    assert shown.replace(marked, "<li>") == html(Markdown(text, "topics/"), "../../")


def test_raw_html_is_escaped() -> None:
    """Prose cannot bring its own elements, nor links that run scripts."""
    shown = html(Markdown("<script>alert(1)</script> [x](javascript:alert(1)) <b>"), "./")
    assert "<script" not in shown
    assert "<b>" not in shown
    assert "href" not in shown
    assert "&lt;script&gt;" in shown


def test_maths_becomes_mathml_and_money_stays_money() -> None:
    """Maths needs no script in the reader's browser; amounts of money are no maths."""
    shown = html(Markdown("From $5 to $6, $x$.\n\n$$\ny\n$$\n"), "./")
    assert "From $5 to $6" in shown
    assert shown.count("<math") == 2


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
    """Anchors of headings can be listed; plain text has no marks in it."""
    prose = Markdown("## One *kite*\n\nIt [flies](x.md).\nHigh.\n\n### Two\n\n## `Three`\n")
    assert headings(prose) == [("one-kite", "One kite"), ("three", "Three")]
    assert plain(prose) == "One kite It flies. High. Two Three"


def test_wide_tables_can_be_scrolled_by_keyboard() -> None:
    """A table stands in a region with a name that takes the focus, and its heads say what they head."""
    shown = html(Markdown("| a |\n|---|\n| b |\n"), "./")
    assert '<div class="table" role="region" aria-label="Table 1" tabindex="0"><table>' in shown
    assert '<th scope="col">a</th>' in shown


def test_sections_are_the_page_in_parts() -> None:
    """Cut before headings of the second level and before the notes, the parts make up the whole; ids stay unique."""
    text = "Lead.[^n]\n\n## One\n\n| a |\n|---|\n\n### Deep\n\n> ## Quoted\n\n## One\n\n| b |\n|---|\n\n[^n]: Note.\n"
    prose = Markdown(text)
    parts = sections(prose, "./")
    assert [(part.anchor, part.title) for part in parts] == [("", ""), ("one", "One"), ("one-1", "One"), ("", "")]
    assert "".join(part.heading + part.html for part in parts) == html(prose, "./")
    assert "Quoted" in parts[1].html
    assert "Table 2" in parts[2].html
    assert "Note." in parts[3].html


def test_items_of_topics_have_marks_too() -> None:
    """An item that begins with a link to any other page is known by its address."""
    text = "- [wind](wind.md): why\n- [wind](../papers/wind/)\n"
    shown = html(Markdown(text, "topics/", (("topics/wind/", (("hue", "3"),)),)), "../../")
    assert '<li data-hue="3"><a href="../../topics/wind/">' in shown
    assert shown.count("data-hue") == 1
