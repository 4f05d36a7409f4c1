"""The values of BibTeX entries: strings, concatenation, inheritance, and what is written amiss and can be told.

bibtexparser's own middleware for this cuts addresses at `%` and leaves `jan # "~12"` as it is.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import count

from bibtexparser.model import Entry as Block

from surveypress.importers.bibtex_fields import INHERITED

_DEEPEST = 20
"""Parents that an entry may inherit from, one through the other."""
_MISSING_COMMA = re.compile(r"(?<!\s)[^\S\n]*+\n\s*+([A-Za-z][\w-]*+)\s*+=\s*+(?=[{\"\w])")
"""The next field, where the comma before it is missing."""
_XDATA = re.compile(r"\bxdata=(?P<key>[^\s,{}]+?)-(?P<field>[a-z]+)(?:-(?P<number>\d{1,4}))?(?=\s|$)", re.IGNORECASE)


def values_of(block: Block, strings: Mapping[str, str]) -> dict[str, str]:
    """Returns the fields of an entry with the text of each; a second field of one name has a number behind it."""
    values: dict[str, str] = {}
    for written, value in _fields(block):
        text = _evaluated(value, strings)
        name = next(n for n in _numbered(written.casefold()) if values.get(n, text) == text)
        values[name] = text
    return values


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in count(2))


def _fields(block: Block) -> Iterator[tuple[str, str]]:
    """Yields the names and values as they are written, without comments; where a comma is missing, two stand in one."""
    for field in block.fields:
        name = field.key.rsplit("\n", 1)[-1].strip() if field.key.startswith("%") else field.key
        value = str(field.value)
        if "%" in value:
            value = _without_comment(value)
        while "\n" in value and "=" in value and (missing := _MISSING_COMMA.search(value, _end_of_term(value))):
            yield name, value[: missing.start()]
            name, value = missing[1], value[missing.end() :]
        yield name, value


def _without_comment(value: str) -> str:
    """Returns a value without a comment in its last line, as BibLaTeX's programs know it behind an entry's last."""
    lines = value.rstrip()
    comment = lines.find("%", max(lines.rfind("\n") + 1, _end_of_term(value)))
    return value if comment < 0 else lines[:comment].rstrip()


def _end_of_term(value: str) -> int:
    """Returns where the first piece of a value ends: in braces, in quotes, or a bare word."""
    depth, quote = 0, value[:1] == '"'
    for at, sign in enumerate(value):
        if value[at - 1 : at] == "\\" and at:
            continue
        depth += (sign == "{") - (sign == "}")
        if depth == 0 and at and ((quote and sign == '"') or (not quote and sign == "}")):
            return at + 1
        if depth == 0 and not quote and sign != "}":
            return max(value.find("\n"), 0) or len(value)
    return len(value)


def _evaluated(value: str, strings: Mapping[str, str], depth: int = 0) -> str:
    """Returns the text of a value: pieces in braces or quotes, numbers, names of strings, joined by `#`."""
    return "".join(_piece(piece.strip(), strings, depth) for piece in _pieces(value))


def _piece(piece: str, strings: Mapping[str, str], depth: int) -> str:
    if piece[:1] + piece[-1:] in {"{}", '""'} and len(piece) > 1:
        return piece[1:-1]
    macro = strings.get(piece.casefold())
    if macro is None or depth > _DEEPEST:
        return piece
    return macro if macro.isdigit() else _evaluated(macro, strings, depth + 1)


def _pieces(value: str) -> Iterator[str]:
    """Yields the parts of a value between those `#` that stand in no braces and no quotes."""
    depth, quoted, start = 0, False, 0
    for at, sign in enumerate(value):
        if sign in "{}" and value[at - 1 : at] != "\\":
            depth += 1 if sign == "{" else -1
        elif sign == '"' and depth == 0:
            quoted = not quoted
        elif sign == "#" and depth == 0 and not quoted:
            yield value[start:at]
            start = at + 1
    yield value[start:]


def inherited(own: Mapping[str, str], raw: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Returns an entry with what it takes from those that `crossref` and `xdata` name."""
    names: set[str] = set()
    values = dict(own)
    queue = [values.get("crossref", ""), *values.get("xdata", "").split(",")]
    while queue and len(names) < _DEEPEST:
        name = queue.pop(0).strip().casefold()
        if not name or name in names or name not in raw:
            continue
        names.add(name)
        parent = raw[name]
        for field, value in parent.items():
            values.setdefault(INHERITED.get(field, field), value)
        queue.append(parent.get("crossref", ""))
    return {f: _of_xdata(value, raw) for f, value in values.items() if f not in {"crossref", "xdata"}}


def _of_xdata(value: str, raw: Mapping[str, Mapping[str, str]]) -> str:
    """Returns a value with what it takes from single fields of others: `xdata=key-author-2` is the second author."""

    def taken(match: re.Match[str]) -> str:
        whole = raw.get(match["key"].casefold(), {}).get(match["field"].casefold(), "")
        parts = re.split(r"(?<!\s)\s++and\s++", whole) if match["number"] else [whole]
        number = int(match["number"] or 1)
        return parts[number - 1] if whole and 0 < number <= len(parts) else match[0]

    return _XDATA.sub(taken, value) if "xdata" in value.casefold() else value
