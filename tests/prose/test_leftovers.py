"""What stayed mark-up is named, at its place and with its text; what is read, escaped or code is not."""

import pytest

from surveypress.core.problems import Location
from surveypress.prose.parser import parse
from surveypress.prose.rendering import html_of
from surveypress.prose.tokens import parsed


def _told(text: str) -> list[str]:
    left = parse(text, Location("x.md", 3, 1)).leftovers
    return [f"{one.location.line}:{one.location.column} {one.kind} {one.raw}" for one in left]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("They grow.[^grow]", "3:11 undefined-note [^grow]"),
        ("So.\n\n[^no]: A note, citing [@a].", "5:1 unused-note [^no]"),
        ("So.[^n]\n\n[^n]: One.\n\n[^n]: Two.", "7:1 double-note [^n]"),
        ("See [the log][nolog].", "3:5 undefined-link [the log][nolog]"),
        ("So.\n\n[log]: https://example.org/", "5:1 unused-link [log]"),
        ("[log].\n\n[log]: https://a.example/\n[log]: https://b.example/", "6:1 double-link [log]"),
        ("| a |\n|---|\n| [[fish |", "5:3 topic-mark [[fish"),
        ("Cited [see @a [p. 3]].", "3:7 citation-mark [see @a "),
        ("Cited [@a, *so* [sic]].", "3:7 citation-mark [@a, *so* "),
        ("Cited [@a; see there].", "3:7 citation-mark [@a; see there"),
        ("Cited @{a.", "3:7 citation-braces @{a."),
        ("A note^[here].", "3:7 inline-note ^[here]"),
        ("So <!-- not closed", "3:4 comment <!-- not closed"),
        ("%% of Obsidian %%", "3:1 obsidian-comment %% of Obsidian %%"),
        ("So <b>bold</b>", "3:4 html <b>"),
        (r"As \(n^2\) grows.", r"3:4 maths-dialect \(n^2\)"),
        ("\\[ n^5 \\]", "3:1 maths-dialect \\[ n^5 \\]"),
        ("A\n\n## \n\nB", "5:1 empty-heading ##"),
        ("A\n\n### <!-- later -->\n", "5:1 empty-heading ###"),
        ("| a |\n|---|\n| 1 | 2 |", "5:1 surplus-cell | 1 | 2 |"),
        ("| a | b |\n|---|---|\n| c | `a|b` |", "5:1 surplus-cell | c | `a|b` |"),
        ("A ==mark== here", "3:3 highlight ==mark=="),
        ("As CO~2~.", "3:6 script ~2~"),
        ("The 19^th^ century", "3:7 script ^th^"),
        ("![[image.png]]", "3:1 embed ![[image.png]]"),
        ("## Head {#my-id .x}", "3:9 attributes {#my-id .x}"),
        ("[span]{.smallcaps}", "3:7 attributes {.smallcaps}"),
        ("![a](b.png){width=50%}", "3:12 attributes {width=50%}"),
        ("So {cite}`foo`", "3:4 role {cite}"),
        ("So :math:`x`", "3:4 role :math:"),
        (r"So \citep[p. 3]{foo, bar}", r"3:4 latex \citep[p. 3]{foo, bar"),
        (r"So \emph{this}", r"3:4 latex \emph{this"),
        ("{% raw %}", "3:1 shortcode {% raw %}"),
        ("So {++more++}", "3:4 tracked-change {++more++}"),
        ("So :smile:", "3:4 emoji-name :smile:"),
        ("See https://example.org/a-b).", "3:5 bare-address https://example.org/a-b"),
        ("::: note\n\nText", "3:1 container ::: note"),
        ("!!! note\n    Text", "3:1 container !!! note"),
        ("??? note", "3:1 container ??? note"),
        (".. note:: Text", "3:1 container .. note:: Text"),
        ("> [!note] Title\n> Text", "3:3 container [!note] Title"),
        ("- [ ] later", "3:3 task [ ]"),
        ("- a\n- [x] done", "4:3 task [x]"),
        ("[TOC]", "3:1 contents-mark [TOC]"),
        ("Text\n| a | b |\n", "4:1 lost-table | a | b |"),
        ("+---+---+\n", "3:1 lost-table +---+---+"),
        ("*[HTML]: a language", "3:1 abbreviation *[HTML]:"),
        ("##Methods", "3:1 heading-mark ##Methods"),
        ("== Methods ==", "3:1 heading-mark == Methods =="),
        ("So ** bold ** it", "3:4 emphasis-mark ** bold ** it"),
        ("これは**太字（注）**です。", "3:4 emphasis-mark **太字（注）**です。"),
    ],
)
def test_what_readers_would_see_is_named(text: str, said: str) -> None:
    """Once, where it stands (cases 13 and 25)."""
    assert said in _told(text)
    assert len([one for one in _told(text) if one.split()[1] != "html"]) == (" html " not in said)


@pytest.mark.parametrize(
    "text",
    [
        "They grow.[^grow]\n\n[^grow]: A note.",
        "<!-- TODO: check [^grow] and [the log][nolog] -->",
        "See [the log][log], [log] and [log][].\n\n[log]: https://example.org/",
        "`[^a]` and `[[b` and `[@a`",
        r"\[^a] and \[[b and \[c][d]",
        "[-@a; -@b], [@{a}], [ @a ], @{a}",
        "| a | b |\n|---|---|\n| [[wind|a breeze]] | `x \\| y` |\n| 1 |",
        "| a | b |\n|---|---|\n| $|x|$ | $P(a|b)$ |",
        "$`n`$ and $$n$$ here\n\n```math\nn\n```\n\n\\begin{equation}\nn\n\\end{equation}",
        "## $k$\n\n## ![alt](a.png)\n\n## `code`",
        "x < y > z, 5 % 3, a [1] and (see) [sic]",
        r"escaped \(brackets\) of words",
        r"\==a== \{#id} \:smile: CO\~2~ x\^2^ \*\*a\*\* \!!! note",
        "`==a==` `~2~` `{#id}` `:smile:` `**` `https://example.org/`\n\n    ::: note\n    - [ ] a\n",
        "<https://example.org/>, [https://example.org/](https://example.org/), [a]\n\n[a]: https://example.org/",
        "a == b == c, 3~5, 3~5年，4~6年, ~30 to ~40, ^, 2 ** 3, std::vector::size, 10:30:45, a:b:c, [:alpha:]",
        "#1 in reefs\n\nC# and .NET and F#, {a, b}, |x| and |y|, $\\{x\\}$ and $\\text{a}$",
        "**bold**, *so*, __init__, ***both***, ~~gone~~, **太字**です",
    ],
)
def test_what_is_read_or_meant_is_not_named(text: str) -> None:
    """Nor what stands in code or comments, or is escaped."""
    assert _told(text) == []


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("| $|x|$ | $P(a|b)$ |", ["$|x|$", "$P(a|b)$"]),
        (r"| $\|x\|$ | $x$|", ["$|x|$", "$x$"]),
        ("| $5 | $6 |", ["$5", "$6"]),
        ("|US$|A$|", ["US$", "A$"]),
        ("| $a | b$ |", ["$a", "b$"]),
    ],
)
def test_bars_in_maths_end_no_cell(row: str, cells: list[str]) -> None:
    """But amounts of money are cells of their own, and so is what a bar between blanks parts."""
    tokens = parsed(f"{row}\n|---|---|\n{row}\n").tokens
    assert [token.content for token in tokens if token.type == "inline"] == [*cells, *cells]


def test_a_heading_without_words_is_left_out() -> None:
    """Nothing leads to it, and the others keep their anchors."""
    text = "## \n\n## Section\n\n## <!-- c -->\n\nText\n"
    assert html_of(parsed(text).tokens) == '<h2 id="section">Section</h2>\n<p>Text</p>\n'
