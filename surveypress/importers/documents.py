"""A file on disk -> a document to import: its name as records hold it, its digest, the entries of its format."""

import codecs
import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from surveypress.core.problems import ContentError, Location, Problem, UsageError
from surveypress.importers.entries import Parsed
from surveypress.importers.formats import IMPORTERS, Importer, format_of
from surveypress.read.files import read_text

LARGEST = 64_000_000
"""Bytes of one document; a list of 50,000 papers with abstracts is smaller."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document to import: its name, its bytes' hash, what the parser found."""

    name: str
    sha256: str
    importer: str
    parsed: Parsed
    creates: bool = True
    """Whether its entries may make new records."""


def read_document(format_name: str, path: Path) -> Document:
    """Reads a file in the format of that name, or in the one that its content tells.

    Raises UsageError if there is no such file, ContentError if it cannot be read.
    """
    if not path.is_file():
        raise UsageError(f"there is no file {path}")
    name = _readable(path.name)
    size = path.stat().st_size
    if size > LARGEST:
        message = f"the file has {size / 1e6:,.0f} MB; an import reads at most {LARGEST // 1_000_000} MB at once"
        raise ContentError([Problem(Location(name, 1, 1), message, "split it into several files")])
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    text, problems = read_text(path, name, largest=LARGEST)
    encoding = "utf-8"
    if text is None:
        text, encoding = _decoded(path.read_bytes(), problems)
    importer = IMPORTERS[format_name] if format_name else _told(text, name, problems)
    if problems and not importer.lenient:
        raise ContentError(problems)
    parsed = importer.parse(text, name)
    if encoding != "utf-8":
        parsed = replace(parsed, notes=(*parsed.notes, f"{name} is not UTF-8; it was read as {encoding}"))
    return Document(name, sha256, importer.id, parsed, importer.creates)


def _told(text: str, name: str, problems: list[Problem]) -> Importer:
    try:
        return format_of(text, name)
    except ContentError:
        if problems:  # which say more than that no format is known
            raise ContentError(problems) from None
        raise


def _decoded(raw: bytes, problems: list[Problem]) -> tuple[str, str]:
    """Returns the text of a file that is no UTF-8, or holds control characters, and its encoding.

    Raises ContentError with the problems if it is no text at all.
    """
    marks = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
    told = [encoding for mark, encoding in marks if raw.startswith(mark)]
    for encoding in [*told, "utf-8-sig", "cp1252", "latin-1"]:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text.replace("\r\n", "\n").replace("\r", "\n"), "utf-8" if encoding == "utf-8-sig" else encoding
    raise ContentError(problems)


def _readable(name: str) -> str:
    """Returns a file's name as records can hold it: blanks of all kinds as one, what is no text as escapes.

    A record reads its values so, and an origin must be known again at the next import.
    """
    readable = name.encode("utf-8", "backslashreplace").decode("utf-8")
    return " ".join("".join(c if c.isprintable() else " " for c in readable).split()) or "document"
