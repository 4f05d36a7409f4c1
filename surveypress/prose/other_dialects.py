r"""How mark-up of other dialects looks that is none here: `==mark==`, `:::`, `- [ ]`, `H~2~O`, and so on.

Patterns are possessive, so that no text makes them look at one place again and again.
"""

import re

from markdown_it.token import Token

INLINE = (
    ("highlight", re.compile(r"(?<![\w=])==(?![\s=])[^=\n]++(?<!\s)==(?!=)")),
    ("script", re.compile(r"(?<![\s~])~[A-Za-z0-9+\-−=()]{1,12}+~(?!~)")),
    ("script", re.compile(r"(?<![\s^\[])\^[A-Za-z0-9+\-−=()*′]{1,12}+\^(?!\^)")),
    ("embed", re.compile(r"!\[\[[^\[\]\n]*+\]\]")),
    ("attributes", re.compile(r"\{:? ?[#.][A-Za-z][^{}\n]{0,80}+\}")),
    ("attributes", re.compile(r"(?<=[)\]`])\{[A-Za-z][\w-]*+=[^{}\n]{0,80}+\}")),
    ("role", re.compile(r"(?:\{[a-z][a-z0-9:+-]*+\}|(?<![\w:]):[a-z][a-z0-9+-]*+:)(?=`)")),
    ("shortcode", re.compile(r"\{%[^%\n]{1,80}+%\}")),
    ("tracked-change", re.compile(r"\{(?:\+\+|--|~~|>>|==)[^{}\n]++\}")),
    ("emoji-name", re.compile(r"(?<![\w:/.\[]):[a-z][a-z0-9_+-]{1,30}+:(?![\w`:])")),
    ("bare-address", re.compile(r"(?:(?<=\bhttp)|(?<=\bhttps)):(?=//\w)[^\s<>|]++")),
)
"""Kinds of mark-up amid a line. Signs before `~` and `^` tell a raised or lowered sign from two words about."""

LATEX = re.compile(
    r"\\(?:[a-zA-Z]*+(?<=cite)|[Cc]ite[a-z]++|(?:auto|eq|page|[Cc])?ref|label|emph|text(?:bf|it|tt|sc|rm)|footnote|url|href"
    r"|(?:sub){0,2}section)\*?+(?>(?:\[[^\[\]\n]*+\])*)\{[^{}\n]{0,60}+"
)
"""Commands of LaTeX for texts: none of them is maths."""

_LINES = re.compile(
    r"""^(?:
    (?P<container>:{3,}.*+|(?:!{3}|\?{3})\+?[ ]*+[a-z].*+|\.\.[ ][a-z-]++::.*+|\[![A-Za-z]++\][+-]?(?:[ ].*+)?$)
    |(?P<task>\[[ xX]\](?=[ ]\S))
    |(?P<contents>\[(?:TOC|toc)\]$)
    |(?P<table>\|[^|\n]++\|.*(?<=\|)$|\+[-=+:]{3,}+$)
    |(?P<abbreviation>\*\[[^\[\]\n]++\]:(?=[ ]))
    |(?P<heading>\#{1,6}+[^\W\d][^\n]{0,40}+|={2,6}+[ ][^=\n]++={2,6}+$)
    )""",
    re.MULTILINE | re.VERBOSE,
)
_LINE_KINDS = {"container": "container", "task": "task", "contents": "contents-mark", "table": "lost-table",
               "abbreviation": "abbreviation", "heading": "heading-mark"}  # fmt: skip
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def with_scheme(rest: str, text: str, colon: int) -> tuple[str, int]:
    """Returns a bare address, of which the parser stopped at the colon, and where it begins."""
    start = colon - (5 if text.startswith("https", colon - 5) else 4)
    return text[start:colon] + rest.rstrip(".,;:!?)'\"*_"), start


def of_lines(block: Token) -> list[tuple[str, str, int]]:
    """Returns the mark-up that a paragraph's lines begin with, as (kind, text, place in the block)."""
    text = _COMMENT.sub(lambda m: " " * len(m[0]), block.content) if "<!--" in block.content else block.content
    return [(_LINE_KINDS[str(m.lastgroup)], m[0], m.start()) for m in _LINES.finditer(text)]


def lost_emphasis(block: Token) -> tuple[str, int] | None:
    """Returns the first of the `**` that a block shows as such, with its place; None where fewer than two stayed.

    Behind and before a letter they begin and end nothing where a mark stands on their other side, which is everyday
    in scripts without blanks.
    """
    texts = [child.content for child in block.children or [] if child.type == "text"]
    if sum(text.count("**") for text in texts) < _PAIR:
        return None
    text = next(text for text in texts if "**" in text)
    start = text.index("**")
    place = max(block.content.find(text), 0) + start
    return block.content[place : place + 24].partition("\n")[0], place


_PAIR = 2
