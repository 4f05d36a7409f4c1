"""EndNote's tagged export (`.enw`), the format of refer: each tag is read as the one of RIS that says the same.

Lines stay lines, so that places are those of the document.
"""

import re
from collections.abc import Iterator

from surveypress.core.problems import ContentError, Location, Problem
from surveypress.importers import ris
from surveypress.importers.entries import Parsed

_TAG = re.compile(r"%([^\s%])(?:[ \t]++(.*)|[ \t]*+)$")
_RECORD = re.compile(r"^%[0ATB][ \t]+\S.*\n(?:.*\n){0,40}?%[0ATBDJVPI][ \t]+\S", re.MULTILINE)
_KIND = "0"
_TYPES = {
    "journal article": "JOUR", "electronic article": "EJOUR", "magazine article": "MGZN", "newspaper article": "NEWS",
    "book": "BOOK", "edited book": "EDBOOK", "electronic book": "EBOOK", "book section": "CHAP",
    "electronic book section": "ECHAP", "conference paper": "CPAPER", "conference proceedings": "CONF",
    "thesis": "THES", "report": "RPRT", "government document": "GOVDOC", "standard": "STAND", "web page": "ELEC",
    "blog": "BLOG", "dataset": "DATA", "computer program": "COMP", "unpublished work": "UNPB", "manuscript": "UNPB",
    "patent": "PAT", "case": "CASE", "statute": "STAT", "bill": "BILL", "map": "MAP", "encyclopedia": "ENCYC",
    "dictionary": "DICT",
}  # fmt: skip
_TAGS = {
    "A": "AU", "E": "A2", "Y": "A3", "?": "A4", "T": "TI", "J": "T2", "B": "T2", "S": "T3", "!": "ST", "D": "PY",
    "V": "VL", "N": "IS", "P": "SP", "I": "PB", "C": "CY", "R": "DO", "U": "UR", "X": "AB", "K": "KW", "@": "SN",
    "G": "LA", "O": "N1", "Z": "N1", "7": "ET", "M": "AN", "L": "CN", "F": "ID", "(": "OP", ">": "L1", "~": "DB",
    "W": "DP", "[": "Y2", "9": "M3", "6": "NV", "1": "C1", "2": "C2", "3": "C3", "4": "C4", "8": "C8", "Q": "TT",
}  # fmt: skip


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like EndNote's tagged export."""
    head = text[:20_000]
    return head.lstrip().startswith("%") and not head.startswith("%PDF") and bool(_RECORD.search(head))


def parse(text: str, file: str) -> Parsed:
    """Returns the records of the file. Raises ContentError if it holds none."""
    if not any(_TAG.match(line) for line in text.split("\n")):
        raise ContentError([Problem(Location(file, 1, 1), "no record of EndNote in it", "is it another format?")])
    return ris.parse("\n".join(_as_ris(text.split("\n"))), file)


def _as_ris(lines: list[str]) -> Iterator[str]:
    """Yields a line of RIS for each line; a record that does not say its kind begins at the blank line before it."""
    inside = False
    for n, line in enumerate(lines):
        tag = _TAG.match(line)
        if tag is None:
            inside = inside and bool(line.strip())
            following = _TAG.match(lines[n + 1]) if n + 1 < len(lines) else None
            begins = not inside and following is not None and following[1] != _KIND
            yield "TY  - GEN" if begins else line
        elif tag[1] == _KIND:
            inside = True
            yield f"TY  - {_TYPES.get((tag[2] or '').strip().casefold(), 'GEN')}"
        else:
            inside = True
            yield _line(tag[1], (tag[2] or "").strip())


def _line(tag: str, value: str) -> str:
    if tag == "P":
        value = re.sub(r"(?<!\s)\s*+-++\s*+", "–", value)
    return f"{_TAGS.get(tag, f'U{tag}' if tag.isalnum() else 'N1')}  - {value}"
