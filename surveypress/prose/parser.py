"""Source prose to `Document`: every citation, topic link, Markdown link and image with its place, and what they say."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from markdown_it.token import Token

from surveypress.core.documents import Document, InlineReference, Leftover, MdLink
from surveypress.core.problems import Location
from surveypress.prose.figure_marks import marks_within
from surveypress.prose.sentences import Sentence, sentences
from surveypress.prose.tokens import Places, parsed, walk

_CAN_HOLD_MARKS = re.compile(
    r"[@\[$<\\%|{^~]|```|#[ \t]*+$|^[ \t]*+#|\*\*|==|:/|::|(?<!\w):[a-z]|!!!|\?\?\?|^\+-|^\+=", re.MULTILINE
)
"""Prose without these holds nothing that anybody asks for, and most summaries are such prose."""

_WITHIN = re.compile(r"\sin\s++([^\s{}]++)\s*+\}\}")
_NOWHERE = Location("")


@lru_cache(maxsize=16384)
def parse(text: str, location: Location) -> Document:
    """Parses the prose `text` that starts at `location`; its columns count from the start of each line."""
    if not _CAN_HOLD_MARKS.search(text):
        return Document(text, location)
    tokens, places = parsed(text).tokens, Places(text, parsed(text).tokens)

    def at(block: Token, offset: int = 0) -> Location:
        line, column = places.of(block, offset)
        return Location(location.file, location.line + line, column + 1)

    blocks = [token for token in tokens if token.type == "inline"]
    marks = [(block, token, offset) for block in blocks for token, offset in walk(block.children or [])]
    links = [(href, at(block, max(block.content.find(href, n), n))) for href, block, n in _links(marks)]
    images = [(str(t.attrGet("src") or ""), at(block, n)) for block, t, n in marks if t.type == "image"]
    maths = [(t.content, at(block, n)) for block, t, n in marks if t.type == "math_inline"]
    maths += [(token.content, at(token)) for token in tokens if token.type == "math_block"]
    figures = [(mark.raw, at(mark.block, mark.offset)) for mark in (*parsed(text).figures, *marks_within(marks))]
    leftovers = [
        Leftover(left.kind, left.raw, at(left.block, left.offset) if left.block else _line(location, left.line))
        for left in parsed(text).leftovers
    ]
    return Document(
        text,
        location,
        references=tuple(_references(text, at)),
        links=tuple(MdLink(*link) for link in links),
        images=tuple(MdLink(*image) for image in images),
        maths=tuple(maths),
        leftovers=tuple(leftovers),
        figures=tuple(figure_reference(*figure) for figure in figures),
    )


def figure_reference(raw: str, location: Location = _NOWHERE) -> InlineReference:
    """Returns the mark of a figure (`{{ papers in lora }}`), with what it counts in as its key."""
    within = _WITHIN.search(raw)
    keys = (within[1],) if within else ()
    return InlineReference("figure", raw, location.line, location.column, keys, written=keys)


def _links(marks: list[tuple[Token, Token, int]]) -> Iterator[tuple[str, Token, int]]:
    return ((str(t.attrGet("href") or ""), block, offset) for block, t, offset in marks if t.type == "link_open")


def _references(text: str, at: Callable[[Token, int], Location]) -> Iterator[InlineReference]:
    for sentence in sentences(text):
        for token, offset in walk(sentence.tokens):
            if token.type in {"cite", "topic"}:
                yield _reference(token, sentence, at(sentence.block, offset))


def _reference(token: Token, sentence: Sentence, location: Location) -> InlineReference:
    return InlineReference(
        kind=token.type,
        raw=token.content,
        line=location.line,
        column=location.column,
        keys=token.meta["keys"],
        sentence=sentence.text,
        number=sentence.number,
        paragraph=sentence.paragraph,
        section=sentence.section,
        heading=sentence.heading,
        written=token.meta["keys"],
    )


def _line(location: Location, line: int) -> Location:
    return Location(location.file, location.line + line, 1)
