"""The only door for bytes of content: files to text, faults to problems."""

from pathlib import Path

from surveypress.problems import Problem, Where


def read_text(path: Path, shown: str) -> tuple[str | None, list[Problem]]:
    """Returns the text of a UTF-8 file with `\\n` line ends, or None and a fault that names the first bad byte."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        return None, [Problem(Where(shown), f"cannot be read: {error.strerror}", "check that it is a readable file")]
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        what = f"the byte 0x{raw[error.start]:02x} is not UTF-8"
        return None, [Problem(Where(shown, line, column), what, "save the file as UTF-8")]
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        return None, [Problem(Where(shown, line, 1), "the file holds a NUL byte", "is it a binary file? remove it")]
    return text.replace("\r\n", "\n").replace("\r", "\n"), []
