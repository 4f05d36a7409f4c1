"""The only door for bytes of content: files to text, faults to problems."""

import codecs
import re
from pathlib import Path

from surveypress.problems import Problem, Where

CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
"""Characters that no page can show: control characters, line separators, marks that turn the direction of a text."""


def read_text(path: Path, shown: str) -> tuple[str | None, list[Problem]]:
    r"""Returns the text of a UTF-8 file with `\n` line ends, or None and a fault that names the first bad character."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        return None, [Problem(Where(shown), f"cannot be read: {error.strerror}", "check that it is a readable file")]
    raw = raw.removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        what = f"the byte 0x{raw[error.start]:02x} is not UTF-8"
        return None, [Problem(_where(raw[: error.start].decode(), shown), what, "save the file as UTF-8")]
    bad = CONTROL.search(text)
    if bad is None:
        return text, []
    what = f"the file holds the control character U+{ord(bad[0]):04X}"
    return None, [Problem(_where(text[: bad.start()], shown), what, "delete it; is it a text file at all?")]


def _where(before: str, shown: str) -> Where:
    """Returns the place right behind a piece of text."""
    return Where(shown, before.count("\n") + 1, len(before) - before.rfind("\n"))
