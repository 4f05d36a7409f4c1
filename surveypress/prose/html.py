"""Composed Markdown to HTML, with links that hold wherever the site is mounted."""

import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from mdit_py_plugins.anchors import anchors_plugin
from slugify import slugify

from surveypress.prose.parser import markdown

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//|#")
_MARKED = re.compile(r"[\\`*_\[\]<>&$~#|^=+:-]|^\s*\d+[.)]", re.MULTILINE)
"""What Markdown could read as a mark; most summaries hold none and need no parser to become plain."""
_PAPER = re.compile(r"(?:\.\./)*papers/([a-z0-9-]+)/$")


@dataclass(frozen=True, slots=True)
class Markdown:
    """Composed Markdown and the folder (below the site's root) from which its relative links count."""

    text: str
    folder: str = ""
    items: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    """By key of a paper: what an item that begins with a link to it says of it, as (name, value): `("year", "2021")`
    becomes `data-year="2021"`, for scripts that narrow the list."""


def site_path(href: str, folder: str) -> str:
    """Returns the address below the site's root of a relative link: `../topics/lora.md` becomes `topics/lora/`.

    Links that lead elsewhere (with a scheme, or within the page) come back as they are.
    """
    if not href or _SCHEME.match(href):
        return href
    path, hash_mark, anchor = href.partition("#")
    if path.startswith("/"):
        folder, path = "", path.lstrip("/") or "."
    resolved = posixpath.normpath(posixpath.join(folder, path)) if path else folder
    if resolved.startswith(".."):
        return href
    resolved = resolved.removeprefix("pages/")
    if resolved.endswith(".md"):
        resolved = f"{resolved[:-3]}/"
    elif path.endswith("/") or resolved == ".":
        resolved = f"{resolved.removeprefix('.')}/".lstrip("/")
    return f"{resolved}{hash_mark}{anchor}"


@cache
def _renderer() -> MarkdownIt:
    md = markdown().use(anchors_plugin, max_level=4, slug_func=lambda text: slugify(text) or "section")
    md.add_render_rule("link_open", _link_open)
    md.add_render_rule("list_item_open", _list_item_open)
    md.add_render_rule("table_open", _table_open)
    md.add_render_rule("table_close", lambda *_: "</table></div>\n")
    md.add_render_rule("th_open", _th_open)
    return md


@lru_cache(maxsize=256)
def html(prose: Markdown, root: str) -> str:
    """Returns the HTML of composed Markdown; `root` leads from the page to the site's root, such as `../../`.

    A sentence that cites several papers is shown on the page of each, hence the cache.
    """
    env = {"folder": prose.folder, "root": root, "items": dict(prose.items)}
    return str(_renderer().renderer.render(_tokens(prose.text), _renderer().options, env))


@lru_cache(maxsize=1)
def _tokens(text: str) -> list[Token]:
    """The tokens of the text parsed last: a page asks for its table of contents first and then for its HTML."""
    return _renderer().parse(text, {})


def headings(prose: Markdown, level: int = 2) -> list[tuple[str, str]]:
    """Returns the (anchor, text) of each heading of a level, for a table of contents."""
    tokens = _tokens(prose.text)
    found = []
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open" and opening.tag == f"h{level}":
            text = "".join(t.content for t in inline.children or [] if t.type in {"text", "code_inline"})
            found.append((str(opening.attrGet("id")), text))
    return found


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


def _list_item_open(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    item = tokens[idx].copy(attrs=dict(tokens[idx].attrs))
    content = tokens[idx + 2] if tokens[idx + 1].type == "paragraph_open" else None
    if content and content.children and content.children[0].type == "link_open":
        paper = _PAPER.match(site_path(str(content.children[0].attrGet("href") or ""), env["folder"]))
        for name, value in env["items"].get(paper[1], ()) if paper else ():
            item.attrSet(f"data-{name}", value)
    # Line breaks depend on the neighbours.
    return str(self.renderToken([tokens[idx - 1], item, tokens[idx + 1]], 1, options, env))


def _link_open(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    link = tokens[idx].copy(attrs=dict(tokens[idx].attrs))  # tokens are kept and rendered for other pages too
    path = site_path(str(link.attrGet("href") or ""), env["folder"])
    if path and not _SCHEME.match(path):
        paper = _PAPER.match(path)
        if paper:
            link.attrSet("data-key", paper[1])
        path = env["root"] + path
    link.attrSet("href", path or "./")
    return str(self.renderToken([link], 0, options, env))


def _table_open(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    # Each scrolling box is a landmark, and landmarks of one page need names of their own.
    env["tables"] = env.get("tables", 0) + 1
    return f'<div class="table" role="region" aria-label="Table {env["tables"]}" tabindex="0"><table>\n'


def _th_open(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    tokens[idx].attrSet("scope", "col")
    return str(self.renderToken(tokens, idx, options, env))
