"""Tokens that are made, not parsed: headings, lists and tables of a page that stand beside an author's prose."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from markdown_it.common.normalize_url import normalizeLink
from markdown_it.token import Token

from surveypress.prose.maths import enumerate_parts, harmless

Inline = list[Token]
"""What stands in a block."""
Blocks = list[Token]
OUTSIDE = "outside"
"""The kind of a token, and the class of a link, that tell of a work outside the collection."""
REUSED = "reused"
"""The kind of a token that stands for others, which many pages hold."""


def text(words: str) -> Inline:
    """Returns text that is shown as it is; maths between dollar signs is maths."""
    return [
        Token("math_inline", "math", 0, content=harmless(part), markup="$")
        if odd
        else Token("text", "", 0, content=part)
        for odd, part in enumerate_parts(" ".join(words.split()) if "\n" in words else words)
    ]


def link(address: str, words: Inline, title: str = "", key: str = "", number: int = 0) -> Inline:
    """Returns a link; an address that begins with `/` counts from the site's root.

    `key` is that of a paper, `number` its place in the list of references that is printed with the page.
    """
    address = address if address.startswith("/") else _normalized(address)
    optional = {"title": title, "data-key": key, "data-number": str(number or "")}
    attributes = {"href": address, **{name: value for name, value in optional.items() if value}}
    return [Token("link_open", "a", 1, attrs=dict(attributes)), *words, Token("link_close", "a", -1)]


@lru_cache(maxsize=65_536)
def _normalized(address: str) -> str:
    return normalizeLink(address)


def reused(make: Callable[[], Inline]) -> Token:
    """Returns one token for words that many pages hold: as Markdown they are written once for all that see them alike.

    They are made for each writing: as tokens they would take ten times the memory of their text. No other form knows
    this token.
    """
    addresses = [str(token.attrs["href"]) for token in make() if token.type == "link_open"]
    return Token(REUSED, "", 0, meta={"addresses": addresses, "written": {}, "make": make})


def link_outside(address: str, words: Inline, title: str, number: int = 0) -> Inline:
    """Returns a link to the page of a work outside the collection, which is nothing but a reference."""
    opening, *rest = link(address, words, title, number=number)
    opening.attrSet("class", OUTSIDE)
    return [opening, *rest]


def outside(words: str) -> Token:
    """Returns the mark of a work outside the collection: a small circle; `words` are the words that it stands for."""
    return Token(OUTSIDE, "span", 0, content="°", meta={"said": words})


def code(words: str) -> Inline:
    """Returns a piece of code."""
    return [Token("code_inline", "code", 0, content=words, markup="`")]


def emphasised(words: Inline) -> Inline:
    """Returns emphasised words."""
    return _around("em", "*", words)


def strong(words: Inline) -> Inline:
    """Returns words in bold."""
    return _around("strong", "**", words)


def _around(tag: str, markup: str, words: Inline) -> Inline:
    return [Token(f"{tag}_open", tag, 1, markup=markup), *words, Token(f"{tag}_close", tag, -1, markup=markup)]


def joined(separator: str, parts: Iterable[Inline]) -> Inline:
    """Returns pieces with a text between them."""
    together: Inline = []
    for part in parts:
        together += [*(text(separator) if together else []), *part]
    return together


def paragraph(words: Inline) -> Blocks:
    """Returns a paragraph."""
    return _block("paragraph", "p", words)


def heading(level: int, words: Inline, anchor: str = "") -> Blocks:
    """Returns a heading."""
    return _block("heading", f"h{level}", words, {"id": anchor} if anchor else {}, "#" * level)


def blockquote(blocks: Blocks) -> Blocks:
    """Returns blocks as a quotation."""
    return [
        Token("blockquote_open", "blockquote", 1, block=True, markup=">"),
        *blocks,
        Token("blockquote_close", "blockquote", -1, block=True, markup=">"),
    ]


def bullets(items: Iterable[tuple[Inline, Mapping[str, str]]]) -> Blocks:
    """Returns a list of items, each with the attributes of its element."""
    tokens = [Token("bullet_list_open", "ul", 1, block=True, markup="-")]
    for words, attributes in items:
        tokens.append(Token("list_item_open", "li", 1, attrs=dict(attributes), block=True, markup="-"))
        tokens += _block("paragraph", "p", words, hidden=True)
        tokens.append(Token("list_item_close", "li", -1, block=True, markup="-"))
    return [*tokens, Token("bullet_list_close", "ul", -1, block=True, markup="-")]


def table(
    head: Sequence[Inline],
    rows: Iterable[Sequence[Inline]],
    *,
    label: str = "",
    numbers: Sequence[int] = (),
    attributes: Sequence[Mapping[str, str]] = (),
) -> Blocks:
    """Returns a table with its accessible name; columns of numbers, counted from 0, are set to the right.

    `attributes` are those of the elements of the rows, where these have any.
    """
    rows = list(rows)
    styles = [{"style": "text-align:right"} if n in numbers else {} for n in range(len(head))]
    opening = _open("table", "table")
    opening.meta["label"] = label
    tokens = [opening, _open("thead", "thead"), *_row("th", head, styles), _close("thead", "thead")]
    if rows:
        of_rows = attributes or [{}] * len(rows)
        body = [token for row, own in zip(rows, of_rows, strict=True) for token in _row("td", row, styles, own)]
        tokens += [_open("tbody", "tbody"), *body, _close("tbody", "tbody")]
    return [*tokens, _close("table", "table")]


def _row(
    tag: str, cells: Sequence[Inline], styles: Sequence[Mapping[str, str]], attributes: Mapping[str, str] | None = None
) -> Blocks:
    tokens = [Token("tr_open", "tr", 1, attrs=dict(attributes or {}), block=True)]
    for words, style in zip(cells, styles, strict=True):
        tokens += _block(tag, tag, words, style)
    return [*tokens, _close("tr", "tr")]


def _block(
    name: str,
    tag: str,
    words: Inline,
    attributes: Mapping[str, str] | None = None,
    markup: str = "",
    *,
    hidden: bool = False,
) -> Blocks:
    opening = Token(f"{name}_open", tag, 1, attrs=dict(attributes or {}), block=True, markup=markup, hidden=hidden)
    return [
        opening,
        Token("inline", "", 0, children=words, block=True),
        Token(f"{name}_close", tag, -1, block=True, markup=markup, hidden=hidden),
    ]


def _open(name: str, tag: str) -> Token:
    return Token(f"{name}_open", tag, 1, block=True)


def _close(name: str, tag: str) -> Token:
    return Token(f"{name}_close", tag, -1, block=True)
