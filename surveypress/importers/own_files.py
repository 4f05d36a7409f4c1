"""Names of files on the computer of whoever exported a document: no reader can open them, and they stay out."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from surveypress.importers.entries import Entry, Parsed

_FIELD = re.compile(r"(?:file|local-?url|bdsk-file-\d+|file[ _]attachments?\d?|pdf)", re.IGNORECASE)
_WEB = re.compile(r"https?://")


def without_own_files(parsed: Parsed) -> Parsed:
    """Returns a document without fields under `extra` that name files, and a note that counts them."""
    entries = [_without(entry) for entry in parsed.entries]
    number = sum(one is not other for one, other in zip(entries, parsed.entries, strict=True))
    if not number:
        return parsed
    subject = "1 entry names a file" if number == 1 else f"{number:,} entries name files"
    note = f"{subject} on somebody's computer; that stays out of the records"
    return replace(parsed, entries=tuple(entries), notes=(*parsed.notes, note))


def _without(entry: Entry) -> Entry:
    extra = entry.fields.get("extra")
    if not isinstance(extra, Mapping) or not any(_is_own(name, value) for name, value in extra.items()):
        return entry
    rest: dict[str, Any] = {name: value for name, value in extra.items() if not _is_own(name, value)}
    fields = {name: value for name, value in entry.fields.items() if name != "extra"}
    return replace(entry, fields={**fields, **({"extra": rest} if rest else {})})


def _is_own(name: Any, value: Any) -> bool:
    return bool(_FIELD.fullmatch(str(name))) and not _WEB.search(str(value))
