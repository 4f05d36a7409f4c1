"""What needs more than markdown-it gives it: links that hold anywhere, items that say what they list, tables."""

import posixpath
import re
from collections.abc import Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//|#")
_PAPER = re.compile(r"(?:\.\./)*papers/([a-z0-9-]+)/$")


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


def elements(md: MarkdownIt) -> None:
    """A markdown-it plugin: renders links, items and tables. It reads `folder`, `root` and `items` from the env."""
    md.add_render_rule("link_open", _link_open)
    md.add_render_rule("list_item_open", _list_item_open)
    md.add_render_rule("table_open", _table_open)
    md.add_render_rule("table_close", lambda *_: "</table></div>\n")
    md.add_render_rule("th_open", _th_open)


def _list_item_open(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    item = tokens[idx].copy(attrs=dict(tokens[idx].attrs))
    content = tokens[idx + 2] if tokens[idx + 1].type == "paragraph_open" else None
    if content and content.children and content.children[0].type == "link_open":
        path = site_path(str(content.children[0].attrGet("href") or ""), env["folder"])
        paper = _PAPER.match(path)
        for name, value in env["items"].get(paper[1] if paper else path, ()):
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
