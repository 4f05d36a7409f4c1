"""Comments (`<!-- … -->`): for who writes, in no output."""

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from surveypress.prose.blocks import closing_line, line_text

_BREAKS = {"softbreak", "hardbreak"}
OPENS, CLOSES = "<!--", "-->"


def comments(md: MarkdownIt) -> None:
    """A markdown-it plugin: reads comments and makes nothing of them. One that is never closed stays text."""
    md.block.ruler.before("blockquote", "comment", _block, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    md.inline.ruler.before("autolink", "comment", _inline)
    md.core.ruler.after("inline", "comment_traces", _drop_traces)


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Reads a comment of several lines, with blank ones or not; what follows its end is prose again."""
    if state.is_code_block(start) or not line_text(state, start).startswith(OPENS):
        return False
    first = line_text(state, start)
    if CLOSES in first[2:]:
        if silent or not _only_comments(first):
            return False  # a piece of a paragraph
        state.line = start + 1
        return True
    last = closing_line(state, start, end, CLOSES, lambda line: CLOSES in line)
    if last is None:
        return False
    if not silent:
        line = line_text(state, last)
        rest = line.index(CLOSES) + len(CLOSES)
        blanks = len(line[rest:]) - len(line[rest:].lstrip(" \t"))
        state.bMarks[last] += state.tShift[last] + rest
        state.tShift[last] = blanks
        state.sCount[last] = state.blkIndent
        state.line = last if line[rest:].strip() else last + 1
    return True


def _only_comments(line: str) -> bool:
    while line.startswith(OPENS) and CLOSES in line[2:]:
        line = line[line.index(CLOSES, 2) + len(CLOSES) :].strip()
    return not line


def _inline(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith(OPENS, state.pos):
        return False
    last: tuple[str, int] = state.env.get("last_comment", ("", -1))
    if last[0] is not state.src:
        last = state.env["last_comment"] = (state.src, state.src.rfind(CLOSES))
    if last[1] < state.pos + 2:
        return False
    end = state.src.find(CLOSES, state.pos + 2, state.posMax)
    if end < 0:
        return False
    state.pos = end + len(CLOSES)
    return True


def _drop_traces(state: StateCore) -> None:
    """Drops the blanks and line breaks around comments, and paragraphs and terms that held nothing else."""
    tokens: list[Token] = []
    for token in state.tokens:
        if token.type == "inline" and OPENS in token.content:
            token.children = _tidy(token.children or [])
        if token.type in {"paragraph_close", "dt_close"} and OPENS in tokens[-1].content and not tokens[-1].children:
            del tokens[-2:]
        else:
            tokens.append(token)
    state.tokens = tokens


def _tidy(children: list[Token]) -> list[Token]:
    """Returns what stands in a block without breaks at its ends and behind breaks, and without blanks beside breaks."""
    tidy: list[Token] = []
    for child in children:
        after_break = not tidy or tidy[-1].type in _BREAKS
        if child.type == "text" and after_break:
            child.content = child.content.lstrip(" ")
        elif child.type in _BREAKS:
            if tidy and tidy[-1].type == "text":
                tidy[-1].content = tidy[-1].content.rstrip(" ")
            after_break = not tidy or tidy[-1].type in _BREAKS
        if child.type == "math_inline" and tidy and tidy[-1].type == "math_inline":
            tidy.append(Token("text", "", 0, content=" "))  # two dollars in a row would be something else
        if not (after_break and (child.type in _BREAKS or (child.type == "text" and not child.content))):
            tidy.append(child)
    while tidy and (tidy[-1].type in _BREAKS or (tidy[-1].type == "text" and not tidy[-1].content.strip(" "))):
        tidy.pop()
    if tidy and tidy[-1].type == "text":
        tidy[-1].content = tidy[-1].content.rstrip(" ")
    return tidy
