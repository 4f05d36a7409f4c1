"""Composed Markdown to HTML, with links that hold wherever the site is mounted."""

import re
from collections.abc import MutableMapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.anchors import anchors_plugin
from slugify import slugify

from surveypress.prose.elements import elements
from surveypress.prose.parser import markdown
from surveypress.prose.terms import Terms, linked

_MARKED = re.compile(r"[\\`*_\[\]<>&$~#|^=+:-]|^\s*\d+[.)]", re.MULTILINE)
"""What Markdown could read as a mark; most summaries hold none and need no parser to become plain."""


@dataclass(frozen=True, slots=True)
class Markdown:
    """Composed Markdown and the folder (below the site's root) from which its relative links count."""

    text: str
    folder: str = ""
    items: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    """By key of a paper, or by another address: what an item that begins with a link to it says of it, as (name,
    value): `("year", "2021")` becomes `data-year="2021"`, for scripts that narrow the list and for colours."""
    terms: Terms = ()
    """Terms of the glossary to be linked where a section first uses them."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page, from one heading of the second level to the next; what stands before them has no anchor."""

    anchor: str
    title: str
    heading: str
    """HTML of the heading, empty where there is none; a page may put something between it and the rest."""
    html: str
    """HTML of what stands below the heading."""


@cache
def _renderer() -> MarkdownIt:
    md = markdown().use(anchors_plugin, max_level=4, slug_func=lambda text: slugify(text) or "section")
    return md.use(elements)


@lru_cache(maxsize=4096)
def html(prose: Markdown, root: str) -> str:
    """Returns the HTML of composed Markdown; `root` leads from the page to the site's root, such as `../../`.

    A sentence that cites several papers is shown on the page of each, hence the cache.
    """
    return "".join(section.heading + section.html for section in sections(prose, root))


def sections(prose: Markdown, root: str) -> list[Section]:
    """Returns the same HTML cut before each heading of the second level, and before the footnotes."""
    tokens = linked(_tokens(prose.text), prose.terms) if prose.terms else _tokens(prose.text)
    cuts = [
        n
        for n, token in enumerate(tokens)
        if n and not token.level and ((token.tag == "h2" and token.nesting == 1) or token.type == "footnote_block_open")
    ]
    env: dict[str, Any] = {"folder": prose.folder, "root": root, "items": dict(prose.items)}
    parts = [tokens[start:end] for start, end in pairwise([0, *cuts, len(tokens)])]
    return [_section(part, env) for part in parts if part]


def _section(tokens: list[Token], env: MutableMapping[str, Any]) -> Section:
    md = _renderer()
    end = 3 if tokens[0].tag == "h2" else 0
    anchor, title = _heading(tokens[0], tokens[1]) if end else ("", "")
    heading, rest = (str(md.renderer.render(part, md.options, env)) for part in (tokens[:end], tokens[end:]))
    return Section(anchor, title, heading, rest)


@lru_cache(maxsize=1)
def _tokens(text: str) -> list[Token]:
    """The tokens of the text parsed last: a page asks for its table of contents first and then for its HTML."""
    return _renderer().parse(text, {})


def headings(prose: Markdown, level: int = 2) -> list[tuple[str, str]]:
    """Returns the (anchor, text) of each heading of a level, for a table of contents."""
    pairs = pairwise(_tokens(prose.text))
    return [_heading(one, other) for one, other in pairs if one.type == "heading_open" and one.tag == f"h{level}"]


def _heading(opening: Token, inline: Token) -> tuple[str, str]:
    text = "".join(t.content for t in inline.children or [] if t.type in {"text", "code_inline"})
    return str(opening.attrGet("id")), text


def plain(prose: Markdown) -> str:
    """Returns the text without marks, in one line."""
    if not _MARKED.search(prose.text):
        return " ".join(prose.text.split())
    words: list[str] = []
    for token in _renderer().parse(prose.text, {}):
        for child in token.children or []:
            shown = "" if child.children else child.content
            words.append(" " if child.type in {"softbreak", "hardbreak"} else shown)
        words.append(" ")
    return " ".join("".join(words).split())
