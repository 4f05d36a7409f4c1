"""Bars in tables that end no cell: in topic links with words of their own (`[[wind|a breeze]]`), in maths (`$|x|$`)."""

import re
from collections.abc import Callable
from functools import partial

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from surveypress.prose.maths import DOLLARS
from surveypress.prose.rules import TOPIC

BlockRule = Callable[[StateBlock, int, int, bool], bool]
_STAND_INS = [chr(code) for code in range(0xFDD0, 0xFDF0)]
"""Code points that are no characters and never will be."""
_WITHIN = re.compile(r"(?<!\\)(?:(?<! )\||\|(?! ))")
"""A bar without a blank on one side at least; one between blanks ends a cell, whatever stands around it."""


def bars_in_cells(md: MarkdownIt) -> None:
    """A markdown-it plugin: lets the rule for tables see something else in place of such bars."""
    names = md.block.ruler.get_active_rules()
    table = md.block.ruler.getRules("")[names.index("table")]
    md.block.ruler.at("table", _masked(table), {"alt": ["paragraph", "reference"]})


def _masked(table: BlockRule) -> BlockRule:
    def rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        if "[[" not in state.src and "$" not in state.src:
            return table(state, start, end, silent)
        source, masked, stand_in = _mask(state)
        count = len(state.tokens)
        state.src = masked
        try:
            is_table = table(state, start, end, silent)
        finally:
            state.src = source
        for token in state.tokens[count:]:
            _unmask(token, stand_in)
        return is_table

    return rule


def _mask(state: StateBlock) -> tuple[str, str, str]:
    """Returns the text, the text with stand-ins for those bars, and the stand-in; worked out once for a text."""
    cached: tuple[str, str, str] | None = state.env.get("masked")
    if cached is None or cached[0] is not state.src:
        stand_in = next((sign for sign in _STAND_INS if sign not in state.src), "|")
        cached = state.env["masked"] = (state.src, without_bars(state.src, stand_in), stand_in)
    return cached


def without_bars(text: str, stand_in: str) -> str:
    """Returns a text with something else in place of the bars that end no cell."""
    masked = TOPIC.sub(lambda link: link[0].replace("\\|", "\\\x00").replace("|", stand_in), text)
    masked = masked.replace("\\\x00", "\\|")
    if "$" not in masked:
        return masked
    closed = partial(_closed, stand_in=stand_in)
    return "\n".join(DOLLARS.sub(closed, line) if "|" in line else line for line in masked.split("\n"))


def _closed(maths: re.Match[str], stand_in: str) -> str:
    """Returns maths without its bars; as it is where it can be two cells that end in dollar signs: `|US$|A$|`."""
    opens = maths[1].startswith("|") and maths[1].count("|") % 2
    return maths[0] if opens else _WITHIN.sub(stand_in, maths[0])


def _unmask(token: Token, stand_in: str) -> None:
    if stand_in in token.content:
        token.content = token.content.replace(stand_in, "|")
