"""The only door for bytes of content: files to text, faults to problems."""

import codecs
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from surveypress.core.problems import Location, Problem

CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
"""Characters that no page can show: control characters, line separators, marks that turn the direction of a text."""
_NO_NAME = re.compile(f"[\n\t{CONTROL.pattern[1:]}")

UNSETTLED = (
    "a conflict of Git is not settled: both sides stand in the file",
    "keep what is right, and delete the three marks",
)
"""What is said of a file that holds the marks of one, and what to do."""
LARGEST = 16_000_000
LARGEST_RECORD = 2_000_000
"""Bytes of the largest file and of the largest one in Markdown that are read: far above any that a person writes, and
so few that parsing them neither fills a memory nor takes a minute."""


def read_text(
    path: Path, label: str, read: Callable[[Path], bytes] = Path.read_bytes, largest: int = LARGEST
) -> tuple[str | None, list[Problem]]:
    r"""Returns the text of a UTF-8 file, or None and a fault that names the first bad character.

    Line ends are `\n`, and accents are joined to their letters (Unicode's normal form C).

    `label` is what messages call the file; `read` brings its bytes, of which there may be `largest`.
    """
    if bad := _NO_NAME.search(label.rpartition("/")[0]):
        message = f"the name of a folder above it holds {bad[0]!r}, which no address can show"
        return None, [Problem(Location(label), message, "rename the folder")]
    try:
        size = path.stat().st_size
        if size > largest:
            message = f"the file has {size / 1e6:,.1f} MB, and at most {largest / 1e6:.0f} MB are read"
            return None, [Problem(Location(label), message, "part it, or move what is no text out of it")]
        raw = read(path)
    except OSError as error:
        return None, [Problem(Location(label), f"cannot be read: {error.strerror}", "check that it is a readable file")]
    raw = raw.removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        message = f"the byte 0x{raw[error.start]:02x} is not UTF-8"
        return None, [Problem(_where(raw[: error.start].decode(), label), message, "save the file as UTF-8")]
    if problem := _fault(text, label):
        return None, [problem]
    # `é` is one letter from here on, however its accent was typed, so that equal names are equal.
    return unicodedata.normalize("NFC", text), []


def _fault(text: str, label: str) -> Problem | None:
    """Returns what is wrong with a text that UTF-8 can hold: a character that no page shows, two versions at once."""
    if bad := CONTROL.search(text):
        message = f"the file holds the control character U+{ord(bad[0]):04X}"
        return Problem(_where(text[: bad.start()], label), message, "delete it; is it a text file at all?")
    if conflict := conflict_in(text):
        return Problem(Location(label, conflict, 1), *UNSETTLED)
    return None


def conflict_in(text: str) -> int:
    """Returns the line of the first mark that Git leaves where two versions of a file contradict each other, or 0.

    All three must stand there, in order: a single one may be a line below a heading, or an example.
    """
    if "<<<<<<< " not in text:
        return 0
    lines, at = f"\n{text}", 0
    first = lines.find("\n<<<<<<< ")
    for mark in ("<<<<<<< ", "=======\n", ">>>>>>> "):
        at = lines.find(f"\n{mark}", at)
        if at < 0:
            return 0
    return lines.count("\n", 0, first) + 1


def _where(before: str, label: str) -> Location:
    """Returns the place right behind a piece of text."""
    return Location(label, before.count("\n") + 1, len(before) - before.rfind("\n"))
