"""Items, rows of tables and paragraphs of a list in Markdown, each with the headings above and its pieces of text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from surveypress.importers.markdown_references import with_addresses
from surveypress.importers.placing import STEP

SIGNS = " \t\n.,;:|｜-–—*`'\"’“”"
"""Signs around a title that are no part of it."""
_CONTENTS = re.compile(r"\W*(?:table of )?(?:contents?|toc|index|menu|navigation|star history|contribut\w+|licen[cs]e|"
                       r"citation|acknowledge?ments?|news|updates?)\W*", re.IGNORECASE)  # fmt: skip


@dataclass(slots=True)
class Piece:
    """A piece of a line: its text, the address that it leads to, whether it is bold or slanted."""

    text: str
    href: str = ""
    bold: bool = False
    slanted: bool = False


@dataclass(slots=True)
class Block:
    """A list item or a row of a table: its pieces, in order; a row also has its cells."""

    line: int
    groups: tuple[str, ...]
    pieces: list[Piece] = field(default_factory=list)
    header: tuple[str, ...] = ()
    cells: list[list[Piece]] = field(default_factory=list)
    is_paragraph: bool = False


def blocks_of(tokens: Sequence[Token]) -> Iterator[Block]:  # noqa: C901  one case for each kind of token
    """Yields items, rows of tables and paragraphs with the headings above; an item ends where one within it begins."""
    headings: list[tuple[int, str]] = []
    header: list[str] = []
    stack: list[Block | None] = []
    for n, token in enumerate(tokens):
        line = token.map[0] + 1 if token.map else 0
        if token.type == "heading_open":
            level = int(token.tag[1])
            title = re.sub(r"^[^\w(]+", "", "".join(piece.text for piece in _pieces(tokens[n + 1]))).strip(SIGNS)
            headings = [*((above, text) for above, text in headings if above < level), (level, title)]
        elif token.type == "thead_open":
            header = []
        elif token.type in {"list_item_open", "tr_open"}:
            header_of = tuple(header) if token.type == "tr_open" else ()
            stack.append(Block(line, _groups_of(headings), header=header_of))
        elif token.type == "inline" and stack and stack[-1] is not None:
            pieces = list(_pieces(token))
            stack[-1].pieces += [*pieces, Piece("\n")]
            stack[-1].cells.append(pieces)
        elif token.type == "inline" and not stack and headings and tokens[n - 1].type == "paragraph_open":
            yield Block(line, _groups_of(headings), list(_pieces(token)), is_paragraph=True)
        elif token.type == "tr_close":
            row = stack.pop()
            if row and not header:
                header = ["".join(piece.text for piece in cell).strip().casefold() for cell in row.cells]
            elif row:
                yield row
        elif token.type == "list_item_close" and (block := stack.pop()):
            yield block


def _groups_of(headings: Sequence[tuple[int, str]]) -> tuple[str, ...]:
    """Returns the group that the headings above a work name; none below a table of contents and the like."""
    way = [title for level, title in headings if level > 1] or [title for _, title in headings]
    group = STEP.join(filter(None, way))
    passed = any(_CONTENTS.fullmatch(title) for _, title in headings[1:])
    return (group,) if group and not passed else ()


def _pieces(inline: Token) -> Iterator[Piece]:
    href, bold, slanted = "", 0, 0
    for token in inline.children or ():
        if token.type == "link_open":
            href = str(token.attrGet("href") or "")
        elif token.type == "link_close":
            href = ""
        elif token.type in {"strong_open", "strong_close"}:
            bold += 1 if token.nesting > 0 else -1
        elif token.type in {"em_open", "em_close"}:
            slanted += 1 if token.nesting > 0 else -1
        elif token.type in {"softbreak", "hardbreak"} or (token.type == "html_inline" and "br" in token.content[:4]):
            yield Piece("\n")
        elif token.type == "text" and token.content and not href:
            yield from (Piece(text, url, bold > 0, slanted > 0) for text, url in with_addresses(token.content))
        elif token.type in {"text", "code_inline", "text_special"} and token.content:
            yield Piece(token.content, href, bold > 0, slanted > 0)
