"""A file on disk -> a document to import: its name as records hold it, its digest, the entries of its format."""

import codecs
import hashlib
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path

from surveypress.core.problems import ContentError, Location, Problem, UsageError
from surveypress.importers.capitals import in_small_letters
from surveypress.importers.entries import Parsed
from surveypress.importers.formats import IMPORTERS, Importer, format_of
from surveypress.importers.other_documents import known_text, told_apart
from surveypress.importers.own_files import without_own_files
from surveypress.read.files import CONTROL, UNSETTLED, conflict_in, read_text

LARGEST = 64_000_000
"""Bytes of one document; a list of 50,000 papers with abstracts is smaller."""

_FEW = 20
"""Characters among which a text may have one that is zero; in UTF-16 and in programs they are far more."""


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
    if other := told_apart(path.read_bytes()):
        raise ContentError([_other(name, *other)])
    text, problems = read_text(path, name, largest=LARGEST)
    notes: list[str] = []
    if text is None:
        text, notes = _decoded(path.read_bytes(), name, problems)
    if conflict := conflict_in(text):
        raise ContentError([Problem(Location(name, conflict, 1), *UNSETTLED)])
    importer = IMPORTERS[format_name] if format_name else _told(text, name, problems)
    if problems and not importer.lenient:
        raise ContentError(problems)
    parsed = without_own_files(in_small_letters(importer.parse(text, name)))
    parsed = replace(parsed, notes=(*parsed.notes, *notes))
    return Document(name, sha256, importer.id, parsed, importer.creates)


def _other(name: str, what: str, hint: str) -> Problem:
    return Problem(Location(name, 1, 1), f"the document is {what}, which is not read", hint)


def _told(text: str, name: str, problems: list[Problem]) -> Importer:
    try:
        return format_of(text, name)
    except ContentError:
        if other := known_text(text):
            raise ContentError([_other(name, *other)]) from None
        if problems:  # which say more than that no format is known
            raise ContentError(problems) from None
        raise


def _decoded(raw: bytes, name: str, problems: list[Problem]) -> tuple[str, list[str]]:
    """Returns the text of a file that is no UTF-8, or holds control characters, and what is to be said of that.

    Raises ContentError with the problems if it is no text at all.
    """
    marks = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
    encodings = [encoding for mark, encoding in marks if raw.startswith(mark)]
    for encoding in [*encodings, "utf-8-sig", "cp1252", "latin-1"]:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if text.count("\0") * _FEW > len(text):
            break
        told_so = [] if encoding == "utf-8-sig" else [f"{name} is not UTF-8; it was read as {encoding}"]
        text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
        return _without_controls(text, name, told_so)
    raise ContentError(problems)


def _without_controls(text: str, name: str, notes: list[str]) -> tuple[str, list[str]]:
    """Returns a text with blanks for what no page can show, as what was copied out of a PDF has it, and says so."""
    signs = CONTROL.findall(text)
    if not signs:
        return text, notes
    before = text[: text.index(signs[0])]
    place = Location(name, before.count("\n") + 1, len(before) - before.rfind("\n"))
    many = f"{len(signs):,} control characters, the first being" if len(signs) > 1 else "the control character"
    line = f"{place}: {many} U+{ord(signs[0]):04X}, {'are read as blanks' if len(signs) > 1 else 'is read as a blank'}"
    return CONTROL.sub(" ", text), [*notes, line]


def _readable(name: str) -> str:
    """Returns a file's name as records can hold it: blanks of all kinds as one, what is no text as escapes.

    A record reads its values so, and an origin must be known again at the next import.
    """
    readable = name.encode("utf-8", "backslashreplace").decode("utf-8")
    return " ".join("".join(c if c.isprintable() else " " for c in readable).split()) or "document"
