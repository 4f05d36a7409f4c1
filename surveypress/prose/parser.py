"""Source prose to `Document`: every citation, topic link and Markdown link with its place and sentence."""

import re
from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin

from surveypress.model import Document, Mark, MdLink
from surveypress.problems import Where
from surveypress.prose.maths import math_html
from surveypress.prose.rules import survey_links
from surveypress.prose.sentences import sentence_at


_CAN_HOLD_MARKS = re.compile(r"[@\[$<]")
"""Prose without these holds no citation, link or maths, and most summaries are such prose."""


def markdown() -> MarkdownIt:
    """Returns the dialect that sources and composed pages share: CommonMark, tables, footnotes, definitions, maths.

    Raw HTML is not let through: prose is escaped like all other text.
    """
    md = MarkdownIt("commonmark", {"html": False, "typographer": False}).enable(["table", "strikethrough"])
    md.use(footnote_plugin).use(deflist_plugin)
    md.use(
        dollarmath_plugin,
        allow_space=False,
        allow_digits=False,
        allow_labels=False,
        renderer=lambda tex, options: math_html(tex, bool(options["display_mode"])),
    )
    return md


@cache
def _source_parser() -> MarkdownIt:
    return markdown().use(survey_links)


def parse(text: str, where: Where) -> Document:
    """Parses the prose `text` that starts at `where`; its columns count from the start of each line."""
    if not _CAN_HOLD_MARKS.search(text):
        return Document(text, where)
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    marks: list[Mark] = []
    links: list[MdLink] = []
    maths: list[tuple[str, Where]] = []
    for block, span in _inline_blocks(_source_parser().parse(text), len(lines)):
        cursor = starts[span[0]]
        end = starts[span[1]]
        for token in _walk(block.children or []):
            if token.type in {"cite", "topic"}:
                start = text.find(token.content, cursor, end)
                if start < 0:
                    start = text.find(token.content)
                cursor = max(cursor, start + len(token.content))
                marks.append(_mark(token, block, start, text, where))
            elif token.type == "link_open":
                links.append(MdLink(str(token.attrGet("href") or ""), _place(text, cursor, where)))
            elif token.type in {"math_inline", "math_inline_double"}:
                maths.append((token.content, _place(text, cursor, where)))
    return Document(text, where, tuple(sorted(marks, key=lambda m: m.start)), tuple(links), tuple(maths))


def _inline_blocks(tokens: list[Token], lines: int) -> Iterator[tuple[Token, tuple[int, int]]]:
    """Yields each inline token with the lines it spans; a table cell has none of its own and takes its row's."""
    span = (0, lines)
    for token in tokens:
        if token.map:
            span = (token.map[0], min(max(token.map[1], token.map[0] + 1), lines))
        if token.type == "inline":
            yield token, span


def _walk(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _walk(token.children or [])


def _place(text: str, offset: int, where: Where) -> Where:
    line = text.count("\n", 0, offset)
    column = offset - (text.rfind("\n", 0, offset) + 1)
    return Where(where.file, where.line + line, column + 1)


def _mark(token: Token, block: Token, start: int, text: str, where: Where) -> Mark:
    place = _place(text, max(start, 0), where)
    meta = token.meta
    return Mark(
        kind=token.type,
        raw=token.content,
        start=start,
        line=place.line,
        column=place.column,
        keys=meta["keys"],
        label=meta.get("label", ""),
        anchor=meta.get("anchor", ""),
        sentence=re.sub(r"\s+", " ", sentence_at(block.content, meta["offset"])) if token.type == "cite" else "",
    )
