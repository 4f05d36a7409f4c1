"""content/sources/: which document was imported, which entry became which record, and what was removed since."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from surveypress.core.discovery import records
from surveypress.core.model import Source
from surveypress.edit import yaml_text
from surveypress.edit.changes import current
from surveypress.importers.documents import Document
from surveypress.importers.entries import Entry
from surveypress.read.files import read_text
from surveypress.read.yaml_spans import load

ONLINE = "online"
"""Name and format of what was looked up: one record of origin that grows."""
INBOX = "inbox"
"""The same of what came in from content/inbox.yaml."""
GROWING = frozenset({ONLINE, INBOX})


class Origins:
    """The documents that were imported before and those that are imported now."""

    def __init__(self, content: Path, sources: Sequence[Source]) -> None:
        self._content = content
        self._heads = {name: _head(path) for name, path in records(content, "sources/").items()}
        self._entries = {(s.file, e.entry): (e.key, e.first) for s in sources for e in s.entries}
        self.texts: dict[str, str] = {}
        """Text of each record of origin, by file name below content/."""

    def place(self, document: Document) -> tuple[str, str]:
        """Returns the name of a document and the file of its record of origin.

        A document seen before keeps both; another one of the same name gets a piece of its hash.
        """
        if document.importer in GROWING:
            return document.importer, f"sources/{document.importer}.yaml"
        for path, head in self._heads.items():
            if head.get("sha256") == document.sha256 and head.get("file"):
                return str(head["file"]), path
        names = {head.get("file") for head in self._heads.values()}
        paths = {path.casefold() for path in self._heads}
        path = f"sources/{_stem(document.name)}.yaml"
        if document.name not in names and path.casefold() not in paths:
            return document.name, path
        stem, dot, end = document.name.rpartition(".")
        name = f"{stem or document.name}-{document.sha256[:8]}{dot}{end if stem else ''}"
        return name, f"sources/{_stem(name)}.yaml"

    def key_of(self, document_name: str, number: int) -> tuple[str, bool]:
        """Returns the key of the record that an entry became at an earlier import, and whether it made that record."""
        return self._entries.get((document_name, number), ("", False))

    def add(self, path: str, name: str, document: Document, rows: Sequence[Mapping[str, Any]]) -> None:
        """Takes in the record of origin of a document."""
        before = current(self._content, path) if document.importer in GROWING else None
        self.texts[path] = _grown(before, rows) if before else _text(name, document, rows)
        self._heads[path] = {"file": name, "sha256": document.sha256}


def next_entry(sources: Sequence[Source], name: str) -> int:
    """Returns the number of the next entry of a record of origin that grows."""
    numbers = [entry.entry for source in sources if source.file == name for entry in source.entries]
    return max(numbers, default=0) + 1


def row(entry: Entry, key: str, *, first: bool) -> dict[str, Any]:
    """Returns what a record of origin says of an entry: the record that it became, and what it lists besides."""
    fields: dict[str, Any] = {"entry": entry.number, "line": entry.location.line, "key": key}
    if first:
        fields["first"] = True
    fields |= entry.listing
    if entry.abstract:
        fields["abstract_sha256"] = hashlib.sha256(" ".join(entry.abstract.split()).encode()).hexdigest()[:16]
    if entry.provenance:
        fields["provenance"] = entry.provenance
    return {**fields, "title": entry.title}


def _head(path: Path) -> dict[str, Any]:
    """Returns what a file of content/sources/ says before its entries."""
    text, _ = read_text(path, path.name)
    head, _, _ = load((text or "").partition("\nentries:")[0], path.name)
    return head if isinstance(head, dict) else {}


def _grown(text: str, rows: Sequence[Mapping[str, Any]]) -> str:
    end = "" if text.endswith("\n") else "\n"
    return text + end + "".join(f"  - {yaml_text.flow(row)}\n" for row in rows)


def _text(name: str, document: Document, rows: Sequence[Mapping[str, Any]]) -> str:
    head = [
        "# Written by `import`: every entry of one imported document and the record that it became.",
        *(f"{k}: {yaml_text.scalar(v)}" for k, v in (("file", name), ("importer", document.importer))),
        f"sha256: {document.sha256}",
        "entries:",
    ]
    return "\n".join([*head, *(f"  - {yaml_text.flow(row)}" for row in rows), ""])


def _stem(name: str) -> str:
    stem = name.rpartition(".")[0] or name
    return re.sub(r"[^A-Za-z0-9._-]+", "-", stem).strip(".-") or "source"
