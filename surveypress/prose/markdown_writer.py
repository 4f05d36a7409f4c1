"""Tokens to Markdown that is read back as the same tokens: what is published beside the HTML, made of the same.

A kept library for this (mdformat) writes CommonMark only, and folds blanks that are meant. Tables, footnotes,
definitions and maths would have to be added, and a citation between its marks can turn what they emphasise.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from markdown_it.token import Token

from surveypress.prose.inline_writer import Address, inline_markdown

Lines = list[str]


def markdown_of(tokens: Sequence[Token], address: Address) -> str:
    """Returns blocks as Markdown; `address` says how addresses of links and images are written."""
    return "\n".join(_Writer(address).blocks(tokens, tight=False)) + "\n" if tokens else ""


class _Writer:
    def __init__(self, address: Address) -> None:
        self._address = address
        self._depth = 0

    def blocks(self, tokens: Sequence[Token], *, tight: bool) -> Lines:
        lines: Lines = []
        before = ""
        for part in _parts(tokens):
            alternate = part[0].type == before and part[0].type in {"bullet_list_open", "ordered_list_open"}
            block = self._block(part, second=alternate)
            if lines and not tight:
                lines.append("")
            lines += block
            before = "" if alternate else part[0].type
        return lines

    def _block(self, part: Sequence[Token], *, second: bool) -> Lines:  # noqa: C901, PLR0911  one line a kind
        first, inner = part[0], part[1:-1]
        match first.type:
            case "paragraph_open":
                return self._inline(inner[0])
            case "heading_open":
                return self._heading(first, inner[0])
            case "fence" | "code_block":
                return _fenced(first.content, first.info if first.type == "fence" else "")
            case "math_block":
                return _maths(first)
            case "hr":
                return ["___"]
            case "blockquote_open":
                return [f"> {line}" if line else ">" for line in self.blocks(inner, tight=False)] or [">"]
            case "bullet_list_open":
                sign = "-*+"[(self._depth + second) % 3]  # three of one would be a rule
                return self._list(inner, lambda _: sign)
            case "ordered_list_open":
                start = int(first.attrs.get("start", 1))
                return self._list(inner, lambda n: f"{start + n}{')' if second else '.'}")
            case "table_open":
                return self._table(inner)
            case "dl_open":
                return self._definitions(inner)
            case "footnote_block_open":
                return [line for n, part in enumerate(_parts(inner)) for line in self._note(part, n)]
            case _:
                return []

    def _inline(self, token: Token) -> Lines:
        return inline_markdown(token.children or [], self._address).split("\n")

    def _heading(self, first: Token, inline: Token) -> Lines:
        lines, level = self._inline(inline), int(first.tag[1])
        if len(lines) > 1 and level < 3:
            return [*lines, "===" if level == 1 else "-"]  # a longer line could be that of a table
        words = " ".join(lines)
        end = len(words.rstrip("#"))
        shield = "\\" if end < len(words) and not words[:end].endswith("\\") else ""  # or it would close the heading
        return [f"{'#' * level} {words[:end]}{shield}{words[end:]}".rstrip(" ")]

    def _list(self, tokens: Sequence[Token], marker: Callable[[int], str]) -> Lines:
        items = list(_parts(tokens))
        tight = all(token.hidden for item in items for token in _paragraphs(item[1:-1]))
        lines: Lines = []
        for n, item in enumerate(items):
            sign = marker(n)
            self._depth += 1
            content = self.blocks(item[1:-1], tight=tight)
            self._depth -= 1
            if lines and not tight:
                lines.append("")
            lines += _hung(sign, content)
        return lines

    def _table(self, tokens: Sequence[Token]) -> Lines:
        rows: list[list[str]] = []
        rules = []
        for before, token in pairwise(tokens):
            if before.type == "tr_open":
                rows.append([])
            if before.type == "th_open":
                rules.append(_RULES.get(str(before.attrs.get("style", "")), "---"))
            if before.type in {"th_open", "td_open"}:
                rows[-1].append(self._cell(token))
        return [_row(rows[0]), f"|{'|'.join(rules)}|", *map(_row, rows[1:])]

    def _cell(self, token: Token) -> str:
        [line] = inline_markdown(token.children or [], self._address).split("\n")
        return line.replace("|", "\\|")

    def _definitions(self, tokens: Sequence[Token]) -> Lines:
        lines: Lines = []
        for part in _parts(tokens):
            if part[0].type == "dt_open":
                lines += ["", *self._inline(part[1])] if lines else self._inline(part[1])
            else:
                tight = all(token.hidden for token in _paragraphs(part[1:-1]))
                lines += [*([] if tight else [""]), *_hung(":", self.blocks(part[1:-1], tight=tight))]
        return lines

    def _note(self, part: Sequence[Token], n: int) -> Lines:
        content = [token for token in part[1:-1] if token.type != "footnote_anchor"]
        label = f"[^{part[0].meta['label']}]:"
        lines = self.blocks(content, tight=False)
        hung = [f"{label} {line}" if n == 0 else f"    {line}" if line else "" for n, line in enumerate(lines)]
        return [*([""] if n else []), *(hung or [label])]


_RULES = {"text-align:left": ":--", "text-align:right": "--:", "text-align:center": ":-:"}


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _hung(sign: str, lines: Lines) -> Lines:
    """Returns lines behind a sign, the further ones below the first."""
    indent = " " * (len(sign) + 1)
    return [f"{sign} {line}" if n == 0 else f"{indent}{line}" if line else "" for n, line in enumerate(lines)] or [sign]


def _fenced(content: str, info: str) -> Lines:
    sign = "~" if "`" in info else "`"
    longest = max((len(run) for run in re.findall(rf"{sign}++", content)), default=0)
    fence = sign * max(3, longest + 1)
    return [f"{fence}{info}", *content.removesuffix("\n").split("\n"), fence] if content else [f"{fence}{info}", fence]


def _maths(token: Token) -> Lines:
    lines = token.content.split("\n")
    return (
        ["$$", *lines, "$$"]
        if token.markup == "$$"
        else lines
        if token.markup == "env"
        else _fenced(token.content, "math")
    )


def _parts(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Yields the blocks that stand beside each other, each with all that stands in it."""
    depth, start = 0, 0
    for n, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            yield tokens[start : n + 1]
            start = n + 1


def _paragraphs(tokens: Sequence[Token]) -> Iterator[Token]:
    return (part[0] for part in _parts(tokens) if part[0].type == "paragraph_open")
