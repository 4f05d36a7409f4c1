r"""Maths as people write it: `$…$`, `$$…$$` by itself or amid a line, `` $`…`$ ``, ```` ```math ````, `\begin{…}`."""

import re
from collections.abc import Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from surveypress.prose.blocks import closing_line, line_text
from surveypress.prose.maths import DOLLARS, harmless, math_html

_ENVIRONMENT = re.compile(
    r"\\begin\{((?:equation|align|alignat|flalign|gather|multline|eqnarray|[pbvBV]?matrix|cases|split|array)\*?)\}"
)


def maths(md: MarkdownIt) -> None:
    """A markdown-it plugin: reads and renders maths. Its tokens are `math_inline` and `math_block`, with bare TeX."""
    md.block.ruler.before("fence", "math_dollars", _dollars)
    md.block.ruler.before(
        "fence", "math_environment", _environment, {"alt": ["paragraph", "reference", "blockquote", "list"]}
    )
    md.inline.ruler.before("escape", "math_display", _display)
    md.inline.ruler.before("escape", "math_inline", _inline)
    md.core.ruler.after("block", "math_fence", _fences)
    md.core.ruler.after("inline", "math_paragraphs", _paragraphs)
    md.add_render_rule("math_inline", _render_inline)
    md.add_render_rule("math_block", _render_block)


def _dollars(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Reads a block between `$$` and a line that ends with `$$`; a blank line within ends the attempt."""
    first = line_text(state, start).strip()
    if state.is_code_block(start) or not first.startswith("$$"):
        return False
    if first.find("$$", 2) == len(first) - 2 > 2:
        last, content = start, first[2:-2]
    elif "$$" in first[2:]:
        return False
    else:
        stop = closing_line(state, start + 1, end, "$$", lambda line: "$$" in line, blank_ends=True)
        if stop is None or line_text(state, stop).find("$$") != len(line_text(state, stop).rstrip()) - 2:
            return False
        last = stop
        lines = [
            first[2:],
            *(line_text(state, n) for n in range(start + 1, last)),
            line_text(state, last).rstrip()[:-2],
        ]
        content = "\n".join(lines)
    return _push(state, start, last, content.strip("\n"), "$$", silent)


def _environment(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    opening = None if state.is_code_block(start) else _ENVIRONMENT.match(line_text(state, start))
    if not opening:
        return False
    closes = rf"\end{{{opening[1]}}}"
    last = closing_line(state, start, end, closes, lambda line: line.rstrip().endswith(closes))
    if last is None:
        return False
    content = "\n".join(line_text(state, n).rstrip() for n in range(start, last + 1))
    return _push(state, start, last, content, "env", silent)


def _push(state: StateBlock, start: int, last: int, content: str, markup: str, silent: bool) -> bool:
    if not content.strip():
        return False
    if not silent:
        token = state.push("math_block", "math", 0)
        token.block, token.content, token.markup = True, harmless(content), markup
        token.map = [start, last + 1]
        state.line = last + 1
    return True


def _display(state: StateInline, silent: bool) -> bool:
    """Reads `$$…$$` amid a line."""
    if not state.src.startswith("$$", state.pos):
        return False
    last: tuple[str, int] = state.env.get("last_dollars", ("", -1))
    if last[0] is not state.src:
        last = state.env["last_dollars"] = (state.src, state.src.rfind("$$"))
    end = state.src.find("$$", state.pos + 2, state.posMax) if last[1] > state.pos + 1 else -1
    content = state.src[state.pos + 2 : max(end, 0)].strip()
    if not content or "$" in content:
        return False
    if not silent:
        _token(state, content, display=True)
    state.pos = end + 2
    return True


def _inline(state: StateInline, silent: bool) -> bool:
    """Reads `$…$` by the one rule that titles follow too; backticks within are how code hosts write it."""
    match = DOLLARS.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        content = match[1]
        ticked = content.startswith("`") and content.endswith("`") and content.strip("` ")
        _token(state, ticked or content, display=False)
    state.pos = match.end()
    return True


def _token(state: StateInline, content: str, *, display: bool) -> None:
    token = state.push("math_inline", "math", 0)
    token.content, token.markup = harmless(" ".join(content.split("\n"))), "$$" if display else "$"
    token.meta["offset"] = state.pos


def _fences(state: StateCore) -> None:
    """Makes maths of fenced blocks that say they are. Code ends with a line end, at the end of a text, too."""
    for token in state.tokens:
        if token.type in {"fence", "code_block"} and token.content and not token.content.endswith("\n"):
            token.content += "\n"
        if token.type == "fence" and token.info.strip() == "math" and token.content.strip():
            token.type, token.tag, token.info, token.markup = "math_block", "math", "", "```"
            token.content = token.content.strip("\n")


def _paragraphs(state: StateCore) -> None:
    """Makes blocks of paragraphs that hold nothing but maths between double dollars."""
    tokens: list[Token] = []
    for token in state.tokens:
        inner = tokens[-1].children if token.type == "paragraph_close" and tokens[-1].children else []
        if len(inner) == 1 and inner[0].type == "math_inline" and inner[0].markup == "$$":
            del tokens[-1]
            opening = tokens.pop()
            token = Token(  # noqa: PLW2901
                "math_block",
                "math",
                0,
                content=inner[0].content,
                markup="$$",
                map=opening.map,
                level=opening.level,
                block=True,
            )
        tokens.append(token)
    state.tokens = tokens


def _render_inline(_: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    display = tokens[idx].markup == "$$"
    kind, code = "display" if display else "inline", math_html(tokens[idx].content, block=display)
    return f'<span class="math {kind}">{code}</span>'


def _render_block(_: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    return f'<div class="math block">\n{math_html(tokens[idx].content, block=True)}\n</div>\n'
