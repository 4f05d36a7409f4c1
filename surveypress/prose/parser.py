"""Source prose to `Document`: every citation, topic link and Markdown link with its place and sentence."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import accumulate, pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin

from surveypress.model import Document, Mark, MdLink
from surveypress.problems import Where
from surveypress.prose.maths import math_html
from surveypress.prose.rules import inline_maths, survey_links
from surveypress.prose.sentences import sentence_at

_CAN_HOLD_MARKS = re.compile(r"[@\[$<]")
"""Prose without these holds no citation, link or maths, and most summaries are such prose."""


def markdown() -> MarkdownIt:
    """Returns the dialect that sources and composed pages share: CommonMark, tables, footnotes, definitions, maths.

    Raw HTML is not let through: prose is escaped like all other text.
    """
    md = MarkdownIt("commonmark", {"html": False, "typographer": False}).enable(["table", "strikethrough"])
    md.use(footnote_plugin, inline=False).use(deflist_plugin)
    md.use(
        dollarmath_plugin,
        allow_space=False,
        allow_digits=False,
        allow_labels=False,
        renderer=lambda tex, options: math_html(tex, block=bool(options["display_mode"])),
    )
    md.inline.ruler.at("math_inline", inline_maths)
    return md


@cache
def _source_parser() -> MarkdownIt:
    return markdown().use(survey_links)


@lru_cache(maxsize=16384)
def parse(text: str, where: Where) -> Document:
    """Parses the prose `text` that starts at `where`; its columns count from the start of each line."""
    if not _CAN_HOLD_MARKS.search(text):
        return Document(text, where)
    marks: list[Mark] = []
    links: list[MdLink] = []
    maths: list[tuple[str, Where]] = []
    for block, offsets in _located(_source_parser().parse(text), text):
        if block.type == "math_block":
            maths.append((block.content, _place(text, offsets[0], where)))
        for token, offset in _walk(block.children or [], block.content):
            start = offsets[offset]
            if token.type in {"cite", "topic"}:
                raw = text[start : offsets[offset + len(token.content) - 1] + 1]
                marks.append(_mark(token, raw, start, _place(text, start, where), _sentence(block, offset)))
            elif token.type == "link_open":
                links.append(MdLink(str(token.attrGet("href") or ""), _place(text, start, where)))
            elif token.type == "math_inline":
                maths.append((token.content, _place(text, start, where)))
    return Document(text, where, tuple(sorted(marks, key=lambda m: m.start)), tuple(links), tuple(maths))


def _located(tokens: list[Token], text: str) -> Iterator[tuple[Token, list[int]]]:
    """Yields each inline token and block of maths with the offset in `text` of every character of its content.

    A table cell is looked for in its row, behind the cell before it.
    """
    lines = text.split("\n")
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    row, column = 0, 0
    for before, token in pairwise([Token("", "", 0), *tokens]):
        if token.type == "tr_open" and token.map:
            row, column = token.map[0], 0
        elif before.type in {"th_open", "td_open"}:
            column = max(lines[row].find(token.content.replace("|", "\\|"), column), column)
            offsets = [starts[row] + column]
            for char in token.content:
                offsets.append(offsets[-1] + (2 if char == "|" else 1))
            column = offsets[-1] - starts[row]
            yield token, offsets
        elif token.map and token.type in {"inline", "math_block"}:
            first = token.map[0]
            yield token, _line_by_line(token.content, lines[first:], starts[first:])


def _line_by_line(content: str, lines: list[str], starts: list[int]) -> list[int]:
    """Returns offsets for content whose lines are those of the text without the marks of lists and quotes."""
    offsets: list[int] = []
    for part, line, start in zip(content.split("\n"), lines, starts, strict=False):
        indent = len(part) - len(part.lstrip())
        first = start + max(line.rfind(part.strip()) - indent, 0)
        offsets += range(first, first + len(part) + 1)
    return offsets


def _walk(tokens: list[Token], content: str, start: int = 0) -> Iterator[tuple[Token, int]]:
    """Yields each token with its offset in the content of its block; what does not know its own is looked for."""
    cursor = start
    for token in tokens:
        if "offset" in token.meta:
            at = start + int(token.meta["offset"])
        else:
            sought = str(token.attrGet("href")) if token.type == "link_open" else f"{token.markup}{token.content}"
            at = max(content.find(sought, cursor), cursor)
        yield token, at
        if token.type in {"cite", "topic", "math_inline", "code_inline", "image"}:
            cursor = min(at + len(token.content), len(content))
        if token.type == "image":
            yield from _walk(token.children or [], content, at)


def _place(text: str, offset: int, where: Where) -> Where:
    line = text.count("\n", 0, offset)
    column = offset - (text.rfind("\n", 0, offset) + 1)
    return Where(where.file, where.line + line, column + 1)


def _sentence(block: Token, offset: int) -> str:
    return re.sub(r"\s+", " ", sentence_at(block.content, offset))


def _mark(token: Token, raw: str, start: int, place: Where, sentence: str) -> Mark:
    return Mark(
        kind=token.type,
        raw=raw,
        start=start,
        line=place.line,
        column=place.column,
        keys=token.meta["keys"],
        label=token.meta.get("label", ""),
        anchor=token.meta.get("anchor", ""),
        sentence=sentence if token.type == "cite" else "",
    )
