"""Prose as tokens: each text is parsed once, and all that is made of it is made of these."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

from markdown_it.token import Token

from surveypress.core.slugs import slug
from surveypress.prose.dialect import source_parser
from surveypress.prose.figure_marks import FigureMark
from surveypress.prose.leftovers import Leftover
from surveypress.prose.plain import plain_text


@dataclass(frozen=True, slots=True)
class Parsed:
    """The tokens of a text, which nobody may change, what stayed mark-up, and marks of figures."""

    tokens: tuple[Token, ...]
    leftovers: tuple[Leftover, ...]
    figures: tuple[FigureMark, ...]


@lru_cache(maxsize=16384)
def parsed(text: str) -> Parsed:
    """Returns the tokens of prose; headings have ids that follow from their words and are unique within the text."""
    env: dict[str, Any] = {}
    tokens = source_parser().parse(text, env)
    _number_headings(tokens)
    return Parsed(tuple(tokens), tuple(env.get("leftovers", ())), tuple(env.get("figures", ())))


def _number_headings(tokens: list[Token]) -> None:
    ids: set[str] = set()
    numbers: dict[str, int] = {}
    for opening, inline in headings(tokens):
        base = name = slug(plain_text(inline.children or [], maths="tex")) or "section"
        while name in ids:
            numbers[base] = numbers.get(base, 0) + 1
            name = f"{base}-{numbers[base]}"
        ids.add(name)
        opening.attrSet("id", name)


def headings(tokens: Sequence[Token]) -> Iterator[tuple[Token, Token]]:
    """Yields the opening and the words of each heading."""
    return ((one, other) for one, other in pairwise(tokens) if one.type == "heading_open")


def walk(tokens: Sequence[Token], base: int = 0) -> Iterator[tuple[Token, int]]:
    """Yields what stands in a block, the words of images too, each with its place in the block, in characters.

    The place is that of the last token that knows its own, where one does not.
    """
    place = base
    for token in tokens:
        place = base + token.meta["offset"] if "offset" in token.meta else place
        yield token, place
        if token.type == "image":
            yield from walk(token.children or [], place + 2)


class Places:
    """Where in a text (line from 0, column from 0) the characters of its blocks stand."""

    def __init__(self, text: str, tokens: tuple[Token, ...]) -> None:
        self._lines = text.split("\n")
        self._cells: Mapping[int, int] = dict(self._columns(tokens))
        self._starts: dict[tuple[int, str], list[tuple[int, int]]] = {}

    def _columns(self, tokens: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
        """Yields the column of each cell of a table: it is looked for in its row, behind the cell before it."""
        row, column = "", 0
        for before, token in pairwise((Token("", "", 0), *tokens)):
            if token.type == "tr_open" and token.map:
                row, column = self._lines[token.map[0]], 0
            elif before.type in {"th_open", "td_open"}:
                forms = (token.content, token.content.replace("|", "\\|"))
                starts = [n for n in (row.find(form, column) for form in forms) if n >= 0]
                start = min(starts, default=self._loosely(row, token.content, column))
                yield id(token), start
                column = self._along(row, start, token.content, len(token.content))

    @staticmethod
    def _loosely(row: str, content: str, column: int) -> int:
        return max(row.find(content.partition("|")[0], column), column)

    @staticmethod
    def _along(row: str, start: int, content: str, offset: int) -> int:
        """Returns the column of a character of a cell whose bars may be escaped in the row."""
        for char in content[:offset]:
            start += 2 if char == "|" and row.startswith("\\|", start) else 1
        return start

    def of(self, block: Token, offset: int) -> tuple[int, int]:
        """Returns the line and column of a character of a block's content."""
        first = block.map[0] if block.map else 0
        if id(block) in self._cells:
            return first, self._along(self._lines[first], self._cells[id(block)], block.content, offset)
        name = first, block.content
        if name not in self._starts:
            self._starts[name] = [*self._line_starts(block, first)]
        starts = self._starts[name]
        n = bisect_right(starts, offset, key=lambda start: start[0]) - 1
        return first + n, starts[n][1] + offset - starts[n][0]

    def _line_starts(self, block: Token, first: int) -> Iterator[tuple[int, int]]:
        """Yields for each line of a block's content where it begins in that, and in the line of the source."""
        start = 0
        for line, part in enumerate(block.content.split("\n"), first):
            source = self._lines[line] if line < len(self._lines) else ""
            indent = len(part) - len(part.lstrip())
            yield start, max(source.rfind(part.strip()) - indent, 0)
            start += len(part) + 1
