r"""What looks like mark-up and stayed text: readers would see `[^note]`, `[[wind`, `[the log][nolog]` or `\(n^2\)`.

These rules read nothing; they note what no rule before them could read. A text that means it escapes the mark.
"""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.rules_block.table import escapedSplit
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from surveypress.prose import other_dialects
from surveypress.prose.bars_in_cells import without_bars
from surveypress.prose.footnotes import called, definitions
from surveypress.prose.rules import CITATION

_PATTERNS = (
    ("undefined-note", re.compile(r"\[\^[^\s\[\]]++\]")),
    ("topic-mark", re.compile(r"\[\[[^\[\]\n]*+(?!\]\()")),
    ("undefined-link", re.compile(r"(?<![A-Za-z0-9\])])\[[^\[\]^@][^\[\]@]*+\]\[[^\[\]@]*+\]")),
    ("citation-mark", re.compile(r"\[[^\[\]]*+")),
    ("inline-note", re.compile(r"\^\[[^\[\]]++\]")),
    ("comment", re.compile(r"<!--[^\n]{0,40}")),
    ("html", re.compile(r"</?(?:[abipqsu]|br|em|strong|su[bp]|del|ins|img|div|span|h[1-6r]|table|t[dhr]|ul|ol|li|"
                        r"details|summary|kbd|code|pre|small|font|center|video|iframe|script|style)(?=[\s/>])[^<>]*+>",
                        re.IGNORECASE)),
    ("obsidian-comment", re.compile(r"%%(?!%)[^%\n]++%%")),
    ("latex", other_dialects.LATEX),
    ("maths-dialect", re.compile(r"\\(?:\((?>(?:[^\\\n]|\\[^()\n])+)\\\)"
                                 r"|\[(?>(?:[^\\]|\\[^\[\]])+)\\\]|begin\{\w++\*?\})")),
    ("citation-braces", re.compile(r"@\{[^{}\n]{0,60}+")),
    *other_dialects.INLINE,
)  # fmt: skip
"""Kinds of leftovers, each with how it looks."""
_STARTS = frozenset("[^<%\\@=~!{:")
_BEFORE_ESCAPES = ("maths-dialect", "latex")
_OTHERS = tuple({kind for kind, _ in _PATTERNS} - {*_BEFORE_ESCAPES})
_MATHS = re.compile(r"[\\^_={}<>+/*]|\d|^\W*\w\W*$")
_FORMULA = re.compile(r"\\[A-Za-z]|[\^_={}<>+]")
"""What tells maths from words in brackets that somebody escaped: in round ones a letter or a number will do."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """Something that stayed text, with the block that it stands in and where in that."""

    kind: str
    raw: str
    block: Token | None
    offset: int
    line: int = 0
    """Line of the text, from 0, of what stands in no block."""


def leftovers(md: MarkdownIt) -> None:
    """A markdown-it plugin: lists leftovers in the env, as `leftovers`."""
    md.inline.ruler.before("escape", "leftover_maths", _before_escapes)
    md.inline.ruler.push("leftover", _note)
    md.core.ruler.before("footnote_tail", "leftover_definitions", _definitions)
    md.core.ruler.before("footnote_tail", "leftover_headings", _empty_headings)
    md.core.ruler.before("footnote_tail", "leftover_cells", _surplus_cells)
    md.core.ruler.before("footnote_tail", "leftover_lines", _lines)


def _before_escapes(state: StateInline, silent: bool) -> bool:
    r"""Notes maths between `\(` and `\)` and commands of LaTeX, before the backslashes are taken away."""
    if not silent and state.src[state.pos] == "\\":
        _look(state, _BEFORE_ESCAPES)
    return False


def _note(state: StateInline, silent: bool) -> bool:
    if not silent and state.src[state.pos] in _STARTS:
        _look(state, _OTHERS)
    return False


def _look(state: StateInline, kinds: tuple[str, ...]) -> None:
    block: Token = state.env["block"]
    if state.src is not block.content:  # the words of an image
        return
    for kind, pattern in _PATTERNS:
        match = pattern.match(state.src, state.pos, state.posMax) if kind in kinds else None
        if match and _meant(kind, match[0], state):
            raw, place = match[0], state.pos
            if kind == "bare-address":
                raw, place = other_dialects.with_scheme(raw, state.src, place)
            state.env.setdefault("leftovers", []).append(Leftover(kind, raw, block, place))
            return


def _meant(kind: str, raw: str, state: StateInline) -> bool:
    if kind == "bare-address":
        return state.linkLevel == 0
    if kind == "citation-mark":
        return bool(CITATION.search(raw))
    if kind == "maths-dialect" and not raw.startswith("\\begin"):
        return bool((_FORMULA if raw[1] == "[" else _MATHS).search(raw[2:-2]))
    return True


def _definitions(state: StateCore) -> None:
    """Notes footnotes and link definitions that stand there twice, or that nothing calls."""
    labels = called(state.tokens)
    counts: Counter[str] = Counter()
    for opening, _ in definitions(state.tokens):
        label = opening.meta["label"]
        counts[label] += 1
        if counts[label] > 1:
            _add(state.env, "double-note", f"[^{label}]", opening.map)
        elif label not in labels:
            _add(state.env, "unused-note", f"[^{label}]", opening.map)
    links = [t for t in _inline(state.tokens) if t.type in {"link_open", "image"} and "label" in t.meta]
    used = {normalizeReference(str(token.meta["label"])) for token in links}
    for label, definition in state.env.get("references", {}).items():
        if label not in used:
            _add(state.env, "unused-link", f"[{label.lower()}]", definition["map"])
    for definition in state.env.get("duplicate_refs", ()):
        _add(state.env, "double-link", f"[{definition['label'].lower()}]", definition["map"])


def _empty_headings(state: StateCore) -> None:
    """Notes headings without words, and drops them: nobody would see them, but contents would lead to them."""
    empty = {
        n for n, token in enumerate(state.tokens) if token.type == "heading_open" and _is_empty(state.tokens[n + 1])
    }
    for n in empty:
        _add(state.env, "empty-heading", state.tokens[n].markup, state.tokens[n].map)
    gone = {n + after for n in empty for after in range(3)}
    state.tokens = [token for n, token in enumerate(state.tokens) if n not in gone] if gone else state.tokens


def _is_empty(inline: Token) -> bool:
    return not any(child.type != "text" or child.content.strip() for child in inline.children or [])


def _lines(state: StateCore) -> None:
    """Notes lines that other dialects read as mark-up, and signs of emphasis that set nothing off."""
    noted = state.env.setdefault("leftovers", [])
    for before, block in pairwise(state.tokens):
        if block.type != "inline":
            continue
        if before.type == "paragraph_open":
            noted += [Leftover(kind, raw, block, at) for kind, raw, at in other_dialects.of_lines(block)]
        if "**" in block.content and (lost := other_dialects.lost_emphasis(block)):
            noted.append(Leftover("emphasis-mark", lost[0], block, lost[1]))


def _surplus_cells(state: StateCore) -> None:
    """Notes rows of a table that have more cells than its head: what is too much is not shown."""
    lines: list[str] | None = None
    columns = 0
    for token in state.tokens:
        if token.type == "table_open":
            columns = 0
        elif token.type == "th_open":
            columns += 1
        elif token.type == "tr_open" and token.map and token.level == _ROW_LEVEL:
            lines = state.src.split("\n") if lines is None else lines
            row = without_bars(lines[token.map[0]], "").strip()
            if len(escapedSplit(row.removeprefix("|").removesuffix("|"))) > columns > 0:
                _add(state.env, "surplus-cell", row[:_SHOWN], token.map)


_ROW_LEVEL = 2
"""Level of the rows of a table that stands by itself, so that the line holds nothing else."""
_SHOWN = 60


def _inline(tokens: list[Token]) -> list[Token]:
    """Returns what stands in blocks, with what stands in the words of images."""
    inner = [child for token in tokens for child in token.children or []]
    return [*inner, *(_inline(inner) if any(child.children for child in inner) else [])]


def _add(env: Any, kind: str, raw: str, lines: list[int] | None) -> None:
    env.setdefault("leftovers", []).append(Leftover(kind, raw, None, 0, (lines or [0])[0]))
