"""Sentences of prose, as tokens: to be quoted where they cite a paper, and as text for the search."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from markdown_it.token import Token

from surveypress.prose.plain import OBJECT, plain_text
from surveypress.prose.tokens import parsed, walk
from surveypress.text.sentences import spans

_NOTE = "\ufff9"
_BEFORE_MARK = re.compile(rf"(?<!\s)\s*+{OBJECT}\s*+(?=[.,;:!?)\]])")
"""A citation before a mark of punctuation: what is left of the sentence closes up."""
_ABOUT = re.compile(rf"[\s{OBJECT}]++")
_PLAIN = {"text", "softbreak", "hardbreak"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence."""

    number: int
    """Its ordinal in the text, from 0."""
    text: str
    """What it says, without citations; maths as TeX between dollar signs."""
    keys: tuple[str, ...]
    """The papers that it cites, each once."""
    tokens: tuple[Token, ...]
    """What stands in it; what began before it begins anew, and what goes on behind it is closed."""
    block: Token
    """The block that it stands in."""
    heading: str
    """The words of the nearest heading above it, if any."""
    section: int
    """Ordinal of that heading, from 1."""
    paragraph: int
    """Ordinal of the paragraph, list, table or quotation that it stands in."""


@lru_cache(maxsize=16384)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Returns the sentences of prose, those of headings, cells and footnotes too, in order."""
    return tuple(_sentences(parsed(text).tokens))


def _sentences(tokens: Sequence[Token]) -> Iterator[Sentence]:
    number, section, paragraph, heading = 0, 0, 0, ""
    for before, token in pairwise((Token("", "", 0), *tokens)):
        paragraph += token.level == 0 and token.nesting == 1
        if token.type != "inline":
            continue
        children = token.children or []
        if before.type == "heading_open":
            section, heading = section + 1, " ".join(plain_text(children, maths="dollars").split())
        for part in cut(children):
            text = _ABOUT.sub(" ", _BEFORE_MARK.sub("", plain_text(part, maths="dollars", citations=OBJECT))).strip()
            yield Sentence(number, text, _keys(part), tuple(part), token, heading, section, paragraph)
            number += 1


def running_text(text: str) -> str:
    """Returns what prose says, a line a block; a bar stands for each citation and topic link, lest words meet there."""
    blocks = (token.children or [] for token in parsed(text).tokens if token.type == "inline")
    lines = (("|" if t.type in {"cite", "topic"} else plain_text([t]) for t in block) for block in blocks)
    return "\n".join(map("".join, lines))


def _keys(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for token, _ in walk(tokens) if token.type == "cite" for key in token.meta["keys"]))


def cut(children: Sequence[Token]) -> list[list[Token]]:
    """Returns what stands in a block cut at the ends of its sentences, without spaces around them.

    A mark that is open where a sentence ends is closed there, and opened again in the next.
    """
    paragraph = "".join(child.content if child.type == "text" else _sign(child) for child in children)
    ends = [end for _, end in spans(paragraph)][:-1]
    parts: list[list[Token]] = [[]]
    open_marks: list[Token] = []
    at = 0
    for child in _pieces(children, ends):
        if child.nesting == -1:
            open_marks.pop()
        elif len(parts) <= len(ends) and at >= ends[len(parts) - 1]:
            parts[-1] += [_closing(mark) for mark in reversed(open_marks)]
            parts.append(list(open_marks))
        if child.nesting == 1:
            open_marks.append(child)
        parts[-1].append(child)
        at += len(child.content) if child.type == "text" else len(_sign(child))
    return [_trimmed(part) for part in parts]


def _pieces(children: Sequence[Token], ends: Sequence[int]) -> Iterator[Token]:
    """Yields the tokens with their texts cut where sentences end."""
    at = 0
    for child in children:
        if child.type != "text":
            at += len(_sign(child))
            yield child
            continue
        after = at + len(child.content)
        inner = [end - at for end in ends if at < end < after] if ends else []
        for start, end in pairwise([0, *inner, len(child.content)]) if inner else ():
            yield _with_content(child, child.content[start:end])
        if not inner:
            yield child
        at = after


def _sign(token: Token) -> str:
    """Returns the character that stands for a token where ends of sentences are looked for; none for mere marks."""
    match token.type:
        case "softbreak" | "hardbreak":
            return " "
        case "footnote_ref":
            return _NOTE
        case _:
            return "" if token.nesting else OBJECT


def _follow(token: Token, open_marks: list[Token]) -> None:
    if token.nesting == 1:
        open_marks.append(token)
    elif token.nesting == -1 and open_marks:
        open_marks.pop()


def _with_content(text: Token, content: str) -> Token:
    """Returns a copy of a token with another content; `Token.copy` takes five times as long, and there are many."""
    form = text.type, text.tag, text.nesting, text.attrs, text.map, text.level, text.children
    return Token(*form, content, text.markup, text.info, text.meta, text.block, text.hidden)


def _closing(opening: Token) -> Token:
    return Token(opening.type.replace("_open", "_close"), opening.tag, -1, markup=opening.markup)


def _trimmed(tokens: list[Token]) -> list[Token]:
    """Returns the tokens without spaces and line breaks at both ends, and without marks around nothing."""
    tokens = _without_empty(tokens)
    for place, strip in ((0, str.lstrip), (-1, str.rstrip)):
        while tokens:
            at = next((n for n in _order(len(tokens), place) if not tokens[n].nesting), None)
            if at is None or tokens[at].type not in _PLAIN:
                break
            content = strip(tokens[at].content)
            if content:
                tokens[at] = tokens[at] if content == tokens[at].content else _with_content(tokens[at], content)
                break
            tokens = _without_empty([*tokens[:at], *tokens[at + 1 :]])
    return tokens


def _order(length: int, place: int) -> range:
    return range(length) if place == 0 else range(length - 1, -1, -1)


def _without_empty(tokens: list[Token]) -> list[Token]:
    rest: list[Token] = []
    for token in tokens:
        if token.nesting == -1 and rest and rest[-1].nesting == 1:
            rest.pop()
        elif token.type != "text" or token.content:
            rest.append(token)
    return rest
