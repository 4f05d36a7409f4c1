"""Published Markdown is read back as the tokens that the HTML was made of, whatever the prose."""

from functools import partial

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from surveypress.prose import nodes
from surveypress.prose.html import Prose, html
from surveypress.prose.markdown_writer import markdown_of
from tests.prose.showing import bare, read_back, tokens

PIECES = st.sampled_from(
    [
        *"a é 。 5 * ** _ __ ` `` [ ] < > # + | ! @a $ $$ ~~ \\ & : C# [^0-9]+ <!-- --> $x$ $$y$$ <b> [r] [^1]".split(),
        *("\n", "\n\n", " ", "    ", "  \n", "b c", "(x)", '(http://a.b/?a=1&amp;lt=2 "t|&quot;")', "[r]: /u\n\n"),
        *("&amp;", "&nbsp;", "&#10;", "&#32;", "## ", "- ", "1. ", "2) ", "> ", "~~~\n", "```\n", "```math\n"),
        *("---\n", "===\n", "[@a; see *@b*]", "[see @b, p. 3]", "[[wind]]", "[[wind|x *y*]]", "<!-- c -->"),
        *("[^1]: note\n", "|x|y|\n|--|:-:|\n|", "\n: def\n", "\\begin{align}\n", "\\end{align}\n", "<http://x.y>"),
        "![i](i.png)",
    ]
)
PROSE = st.lists(PIECES, max_size=12).map("".join)


@given(PROSE)
def test_markdown_is_read_back(text: str) -> None:
    """Parsing what is published gives what the page shows."""
    made = tokens(text)
    assert bare(read_back(markdown_of(made, str))) == bare(made)


@given(PROSE)
def test_published_markdown_holds_nothing_that_the_page_does_not(text: str) -> None:
    """No reader of Markdown, also one that lets all HTML through, finds an element or a script in it."""
    written = markdown_of(
        tokens(f"{text}\n\n<script>x</script> [x](javascript:alert(1)) $a<b>c[x](javascript:d)$"), str
    )
    blocks = MarkdownIt("commonmark", {"html": True}).enable("table").parse(written)
    inner = [child for token in blocks for child in token.children or []]
    assert [token.content for token in (*blocks, *inner) if token.type.startswith("html")] == []
    assert not any(str(token.attrs.get("href")).startswith("javascript") for token in inner)


@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=60).filter(lambda text: "$" not in text))
def test_text_is_shown_as_it_is(text: str) -> None:
    """What a title says is said in headings, items and cells, whatever signs it holds."""
    words = nodes.text(text)
    blocks = [*nodes.heading(2, words), *nodes.bullets([(words, {})]), *nodes.table([words, words], [[words, words]])]
    assert bare(read_back(markdown_of(blocks, str))) == bare(blocks)


@given(st.text(alphabet="$x\\ 5|{}_*", max_size=12))
def test_maths_of_a_title_is_maths_in_markdown(text: str) -> None:
    """What titles take for maths, Markdown takes for maths too, and nothing else."""
    blocks = nodes.paragraph([*nodes.text("a "), *nodes.text(text), *nodes.text(" b")])
    assert bare(read_back(markdown_of(blocks, str))) == bare(blocks)


def test_a_table_cell_keeps_its_bars() -> None:
    """Bars in text, maths, code, addresses and titles do not end a cell."""
    cell = [*nodes.text("a|b $|x|$ "), *nodes.code("c|d"), *nodes.link("http://e|f", nodes.text("g"), "h|i")]
    blocks = nodes.table([cell, nodes.text("end")], [[cell, nodes.text("end")]])
    assert bare(read_back(markdown_of(blocks, str))) == bare(blocks)


def test_markdown_stays_readable() -> None:
    """Words, links and marks of an author stay as people write them."""
    text = "## A *kite*\n\n1. One_two & three: 4 < 5\n2. `x`\n\n> Quoted.\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n"
    assert markdown_of(tokens(text), str) == text.replace("4 < 5", "4 \\< 5")


def test_nothing_is_nothing() -> None:
    """An empty text has no Markdown and no HTML."""
    assert (markdown_of(tokens(""), str), html(Prose(""))) == ("", "")


@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=30), st.sampled_from(["x", "../y", "a b"]))
def test_what_many_blocks_hold_is_written_as_it_would_be_in_each(title: str, folder: str) -> None:
    """One token for several says what they say, with links as each page sees them."""
    words = [*nodes.link("/papers/a/", nodes.text(title)), Token("hardbreak", "br", 0), *nodes.text(f"{title} 2020")]
    shared = nodes.reused(lambda: words)
    for root in (folder, "elsewhere"):
        seen = partial("{}{}".format, root)
        alone, within = (nodes.bullets([([*part, *nodes.text(" end")], {})]) for part in (words, [shared]))
        assert markdown_of(within, seen) == markdown_of(alone, seen)
