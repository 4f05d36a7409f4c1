"""What stands in a block as Markdown that is read back as the same tokens."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from markdown_it.common.utils import isMdAsciiPunct, isPunctChar
from markdown_it.token import Token

from surveypress.prose import nodes
from surveypress.prose.dialect import plain_parser
from surveypress.prose.markdown_text import destination, entity, escaped, line_end, line_start, title_text

Address = Callable[[str], str]
"""Turns the address of a link or image into the one that is written."""


@dataclass(slots=True)
class _Piece:
    """A piece of a line: text, which may be written otherwise, or a mark that opens or closes emphasis."""

    text: str
    kind: Literal["text", "fixed", "open", "close"] = "fixed"


def inline_markdown(children: Sequence[Token], address: Address) -> str:
    """Returns what stands in a block. Line breaks within it stay."""
    children = [token for token in children if token.type != "text" or token.content]
    if len(children) == 1 and children[0].type in _ALONE:  # most lines of lists and cells of tables
        return _ALONE[children[0].type](children[0], address)
    markdown = _written(children, address, "")
    if _entangled(children):
        others = (_written(children, address, signs) for signs in ("*_", "_*"))
        return next((text for text in (markdown, *others) if _reads_back(text, children)), markdown)
    return markdown


def _entangled(children: Sequence[Token]) -> bool:
    """Whether marks of emphasis stand within each other, or beside the same signs as text: then their order decides."""
    marks = [token for token in children if token.nesting and not token.type.startswith("link")]
    return bool(marks) and (
        any(sign in token.content for token in children if token.type == "text" for sign in "*_~")
        or any(a.nesting == b.nesting == 1 for a, b in pairwise(marks))
    )


def _reads_back(markdown: str, children: Sequence[Token]) -> bool:
    labels = {f":{token.meta['label']}": -1 for token in children if token.type == "footnote_ref"}
    env = {"block": None, "footnotes": {"refs": labels, "list": {}}}
    tokens: list[Token] = []
    plain_parser().inline.parse(markdown, plain_parser(), env, tokens)
    return _outline(tokens) == _outline(children)


def _outline(tokens: Sequence[Token]) -> list[str]:
    """Returns kinds of marks and what stands between them."""
    outline = [""]
    for token in tokens:
        if token.nesting:
            outline += [token.type, ""]
        else:
            outline[-1] += token.content or token.type
    return [part for part in outline if part]


class _Spelling(NamedTuple):
    """A token, and how it is written."""

    token: Token
    markup: str
    link: Token | None = None
    """What opens the link that it ends."""


def _written(children: Sequence[Token], address: Address, signs: str) -> str:
    """Returns what stands in a block; emphasis within emphasis takes the signs in turn, if there are any."""
    pieces = _joined([_piece(spelling, address) for spelling in _spellings(children, signs)])
    for n, piece in enumerate(pieces):
        if piece.kind in {"open", "close"}:
            _make_flanking(pieces, n)
    return _in_lines("".join(piece.text for piece in pieces))


def _in_lines(text: str) -> str:
    return "\n".join(line_end(line_start(line)) for line in text.split("\n"))


def _piece(spelling: _Spelling, address: Address) -> _Piece:  # noqa: C901, PLR0911  one line a kind of token
    token = spelling.token
    match token.type:
        case "text" | nodes.OUTSIDE:
            return _Piece(token.content, "text")
        case "softbreak":
            return _Piece("\n")
        case "hardbreak":
            return _Piece("\\\n")
        case "code_inline":
            return _Piece(_code(token.content))
        case "math_inline":
            return _Piece(f"{token.markup}{token.content}{token.markup}")
        case "footnote_ref":
            return _Piece(f"[^{token.meta['label']}]")
        case nodes.REUSED:
            return _Piece(_reused(token, address))
        case "image":
            return _Piece(f"![{inline_markdown(token.children or [], address)}]({_link(token, 'src', address)})")
        case "link_open":
            return _Piece("[")
        case "link_close":
            return _Piece(f"]({_link(spelling.link or token, 'href', address)})")
        case _:
            return _Piece(spelling.markup, "open" if token.nesting == 1 else "close")


def _reused(token: Token, address: Address) -> str:
    """Returns what many blocks hold; it differs where its links are written otherwise."""
    addresses = tuple(map(address, token.meta["addresses"]))
    written: dict[tuple[str, ...], str] = token.meta["written"]
    if addresses not in written:
        written[addresses] = inline_markdown(token.meta["make"](), address)
    return written[addresses]


_ALONE: dict[str, Callable[[Token, Address], str]] = {
    nodes.REUSED: _reused,
    "text": lambda token, _: _in_lines(escaped(token.content)),
}
"""How tokens are written that nothing stands beside."""


def _spellings(children: Sequence[Token], signs: str) -> list[_Spelling]:
    """Returns the tokens with how each is written: links how they end, emphasis by which sign."""
    spellings: list[_Spelling] = []
    links: list[Token] = []
    marks: list[str] = []
    for token in children:
        markup = token.markup
        if token.type == "link_open":
            links.append(token)
        elif token.type == "link_close":
            spellings.append(_Spelling(token, markup, links.pop()))
            continue
        elif token.nesting == 1:
            markup = _sign(token, spellings[-1] if spellings else None, signs[len(marks) % 2 : len(marks) % 2 + 1])
            marks.append(markup)
        elif token.nesting == -1:
            markup = marks.pop()
        spellings.append(_Spelling(token, markup))
    return spellings


def _sign(token: Token, before: _Spelling | None, sign: str) -> str:
    """Returns the mark that opens emphasis: the sign given or its own, but another than what closes before it."""
    own = token.markup[:1]
    sign = sign or own
    if before is not None and before.token.nesting == -1 and before.markup[:1] == sign:
        sign = {"*": "_", "_": "*"}.get(sign, sign)
    return token.markup if own == "~" else sign * len(token.markup)


def _link(token: Token, name: str, address: Address) -> str:
    title = token.attrs.get("title")
    written = destination(address(str(token.attrs.get(name, ""))))
    return f'{written} "{title_text(str(title))}"' if title else written


def _code(content: str) -> str:
    runs = {len(run) for run in re.findall(r"`++", content)}
    ticks = "`" * next(n for n in range(1, len(runs) + 2) if n not in runs)
    edges = content[:1] + content[-1:]
    padded = "`" in edges or (content.startswith(" ") and content.endswith(" ") and content.strip(" "))
    return f"{ticks} {content} {ticks}" if padded else f"{ticks}{content}{ticks}"


def _joined(pieces: list[_Piece]) -> list[_Piece]:
    """Writes texts, each with a view to what stands beside it."""
    for n, piece in enumerate(pieces):
        if piece.kind == "text":
            before = pieces[n - 1].text[-1:] if n else ""
            text = escaped(piece.text)
            if before == "$" and pieces[n - 1].kind == "fixed" and (text[0].isdigit() or text.startswith("\\$")):
                text = entity(piece.text[0]) + escaped(piece.text[1:])
            after = pieces[n + 1].text[:1] if n + 1 < len(pieces) else ""
            if after == "$" and text.endswith(("\\$", "\\\\")):
                text = f"{text[:-2]}{entity(text[-1])}"
            piece.text = f"\\{text}" if before == "]" and text.startswith(":") else text
    return pieces


def _make_flanking(pieces: list[_Piece], n: int) -> None:
    """Makes a mark open or close what it should: beside a letter and a mark at once it would stand for itself.

    The letter then is written by its number, so that there are marks on both sides.
    """
    opens = pieces[n].kind == "open"
    inner, outer = (_neighbour(pieces, n, 1), _neighbour(pieces, n, -1))[:: 1 if opens else -1]
    if inner and _char(inner, opens).isspace() and inner[0].kind == "text":
        _encode(*inner)
    if not inner or not outer or outer[0].kind != "text":
        return
    inside, outside = _char(inner, opens), _char(outer, not opens)
    loose = outside.isspace() or _is_mark(outside)
    if not loose and (_is_mark(inside) or pieces[n].text[0] == "_"):
        _encode(*outer)


def _neighbour(pieces: list[_Piece], n: int, step: int) -> tuple[_Piece, int] | None:
    """Returns the piece beside a mark, beyond other marks of the same sign, and which end of it (0 or -1) is near."""
    sign = pieces[n].text[0]
    n += step
    while 0 <= n < len(pieces) and (not pieces[n].text or set(pieces[n].text) == {sign}):
        n += step
    return (pieces[n], 0 if step == 1 else -1) if 0 <= n < len(pieces) else None


def _char(place: tuple[_Piece, int], _: bool) -> str:
    piece, end = place
    return piece.text[end]


def _encode(piece: _Piece, end: int) -> None:
    char = piece.text[end]
    piece.text = entity(char) + piece.text[1:] if end == 0 else piece.text[:-1] + entity(char)


def _is_mark(char: str) -> bool:
    return isMdAsciiPunct(ord(char)) or isPunctChar(char)
