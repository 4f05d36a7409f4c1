"""Resolved tokens to HTML. Addresses below the site's root get ROOT before them, so one HTML serves at any depth."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from surveypress.core.routes import anchor
from surveypress.core.texts import Texts
from surveypress.prose.addresses import PAPER
from surveypress.prose.dialect import markdown

ROOT = "\x00"
"""Stands in HTML for the way from a page to the site's root; no text can hold it."""

TABLE = "\x01"
"""Stands before the number of a table for the word "table" in the survey's language."""
_TABLE = re.compile(rf"{TABLE}(\d++)")


@dataclass(frozen=True, slots=True)
class Frame:
    """Where tokens are shown."""

    name: str = ""
    """Tells the ids of this prose apart from those of others on the page; a page of one prose needs none."""
    deeper: int = 0
    """Levels by which headings are put down."""
    page: str = ""
    """Where a link to a place "on this page" leads: nothing on the page itself, its address where it is quoted."""
    places: Mapping[str, str] | None = None
    """Addresses below the root that are on this page, with their ids; they may have an anchor (`topics/lora/#use`)."""
    numbers: Mapping[str, int] | None = None
    """Addresses of papers below the root, with their numbers in the list of references that is printed."""


OWN_PAGE = Frame()


@dataclass(frozen=True, slots=True)
class Html:
    """HTML in the data of a page, with ROOT and TABLE where the page puts what it must say."""

    code: str


def html_of(tokens: Sequence[Token], frame: Frame = OWN_PAGE, tables: int = 0) -> str:
    """Returns the HTML of blocks; `tables` is the number of tables above them on the page, for their names."""
    md = _renderer()
    return str(md.renderer.render(tokens, md.options, {"frame": frame, "tables": tables}))


def inline_html(tokens: Sequence[Token], frame: Frame = OWN_PAGE) -> str:
    """Returns the HTML of what stands in a block."""
    md = _renderer()
    assert isinstance(md.renderer, RendererHTML)
    return md.renderer.renderInline(tokens, md.options, {"frame": frame, "tables": 0})


def on_page(html: str, root: str, texts: Texts) -> str:
    """Returns the HTML with the way to the site's root, such as `../../`, and words of the interface in place."""
    html = html.replace(ROOT, root)
    return _TABLE.sub(lambda table: texts.gettext("Table %(number)s", number=table[1]), html) if TABLE in html else html


@cache
def _renderer() -> MarkdownIt:
    md = markdown()
    for rule in (_link_open, _image, _heading_open, _heading_close, _th_open, _table_open, _footnote_ref):
        md.add_render_rule(rule.__name__.removeprefix("_"), rule)
    for rule in (_footnote_open, _footnote_anchor, _outside):
        md.add_render_rule(rule.__name__.removeprefix("_"), rule)
    md.add_render_rule("table_close", lambda *_: "</table></div>\n")
    return md


def _link_open(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    attributes = dict(tokens[idx].attrs)
    href = str(attributes.get("href", ""))
    paper = PAPER.match(href)
    if paper:
        attributes.setdefault("data-key", paper[1])
        if number := (env["frame"].numbers or {}).get(href[1:]):
            attributes["data-number"] = str(number)
    attributes["href"] = _address(href, env["frame"])
    return str(self.renderToken([tokens[idx].copy(attrs=attributes)], 0, options, env))


def _address(href: str, frame: Frame) -> str:
    if href.startswith("#"):
        return f"{ROOT}{frame.page}{href}" if frame.page else f"#{_id(href[1:], frame)}"
    if not href.startswith("/") or href.startswith("//"):
        return href or "./"
    place = (frame.places or {}).get(href[1:])
    return f"#{place}" if place else f"{ROOT}{href[1:]}"


def _id(name: str, frame: Frame) -> str:
    return f"{frame.name}_{name}" if frame.name and not name.startswith("_") else name


def _image(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    token = tokens[idx]
    src = str(token.attrs.get("src", ""))
    alt = self.renderInlineAsText(token.children, options, env)
    moved = f"{ROOT}{src[1:]}" if src.startswith("/") and not src.startswith("//") else src
    return str(self.renderToken([token.copy(attrs={**token.attrs, "src": moved, "alt": alt})], 0, options, env))


def _heading_open(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    name = tokens[idx].attrs.get("id")
    tag = _deeper(tokens[idx].tag, env["frame"])
    return f'<{tag} id="{escapeHtml(_id(str(name), env["frame"]))}">' if name else f"<{tag}>"


def _heading_close(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    return f"</{_deeper(tokens[idx].tag, env['frame'])}>\n"


def _deeper(tag: str, frame: Frame) -> str:
    return f"h{min(int(tag[1]) + frame.deeper, 6)}"


def _table_open(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    # Each scrolling box is a landmark, and landmarks of one page need names of their own.
    env["tables"] += 1
    label = escapeHtml(tokens[idx].meta.get("label", "")) or f"{TABLE}{env['tables']}"
    return f'<div class="table" role="region" aria-label="{label}" tabindex="0"><table>\n'


def _th_open(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    cell = tokens[idx].copy(attrs={**tokens[idx].attrs, "scope": "col"})
    return str(self.renderToken([cell, *tokens[idx + 1 : idx + 2]], 0, options, env))


def _footnote_ref(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    number, name = tokens[idx].meta["id"] + 1, env["frame"].name
    back = anchor("fnref", name, number, tokens[idx].meta["subId"] or "")
    return f'<sup class="footnote-ref"><a href="#{anchor("fn", name, number)}" id="{back}">[{number}]</a></sup>'


def _footnote_open(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    return f'<li id="{anchor("fn", env["frame"].name, tokens[idx].meta["id"] + 1)}" class="footnote-item">'


def _footnote_anchor(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    token = tokens[idx]
    back = anchor("fnref", env["frame"].name, token.meta["id"] + 1, token.meta["subId"] or "")
    # The second character asks for plain text, not for an emoji.
    return f' <a href="#{back}" class="footnote-backref">\u21a9\ufe0e</a>'


def _outside(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    # A circle by itself is read out as "degree". What the page is searched by has no place for it.
    token = tokens[idx]
    words = escapeHtml(token.meta["said"])
    return f'<span role="img" aria-label="{words}" data-pagefind-ignore>{token.content}</span>'
