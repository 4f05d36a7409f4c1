"""An identifier as people write it: what it is without what stands before it, and what is wrong with it."""

from surveypress.core.identifiers.addresses import within
from surveypress.core.identifiers.isbn import isbn_fault
from surveypress.core.identifiers.kind import Identifier


def normalise(kind: Identifier, text: str) -> str:
    """Returns an identifier without an address or a name before it: `10.1/x` for `https://doi.org/10.1/x`."""
    text = text.strip()
    if "//" in text and (inner := within(kind, text)):
        return inner
    for mark in (":", " "):
        name, separator, rest = text.partition(mark)
        if separator and name.strip().casefold() in kind.names:
            return rest.strip()
    return text


def fault(kind: Identifier, value: str) -> str:
    """Returns what is wrong with an identifier, in words that follow its value; empty for a good one."""
    if not kind.pattern.fullmatch(value):
        noun = kind.label if kind.id in {"doi", "isbn", "urn"} else f"{kind.label} id"
        article = "an" if noun[0].casefold() in "aeio" else "a"
        return f'is not {article} {noun} such as "{kind.example}"'
    return "is no ISBN: one of its digits is wrong" if kind.id == "isbn" and isbn_fault(value) else ""
