r"""Where prose names a figure that the survey knows, as `{{ papers in lora }}`.

A mark counts where it is text, in citations, the words of topic links and those of images too; in code and maths, and
behind a backslash, it stands for itself. The rule reads nothing, it notes; see figures.py for what becomes of it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

FIGURE = re.compile(r"(?<!\\)\{\{([^{}\n]++)\}\}")
"""A mark, with what it names."""
_BEFORE_WORDS = {"cite": 0, "topic": 0, "image": len("![")}
"""Tokens that are read whole, with how far in them their words begin."""


@dataclass(frozen=True, slots=True)
class FigureMark:
    """A mark, with the block that it stands in and where in that, in characters."""

    raw: str
    block: Token
    offset: int


def figure_marks(md: MarkdownIt) -> None:
    """A markdown-it plugin: lists marks in the env, as `figures`."""
    md.inline.ruler.push("figure", _note)


def _note(state: StateInline, silent: bool) -> bool:
    block: Token = state.env["block"]
    if not silent and state.src is block.content and (match := FIGURE.match(state.src, state.pos, state.posMax)):
        state.env.setdefault("figures", []).append(FigureMark(match[0], block, state.pos))
    return False


def marks_within(places: Sequence[tuple[Token, Token, int]]) -> Iterator[FigureMark]:
    """Yields the marks within tokens that are read whole, of (block, token, offset)."""
    for block, token, offset in places:
        if token.type in _BEFORE_WORDS and "{{" in token.content:
            start = offset + _BEFORE_WORDS[token.type]
            yield from (FigureMark(m[0], block, start + m.start()) for m in FIGURE.finditer(token.content))
