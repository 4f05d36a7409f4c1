"""Where records came from: imported documents and their entries."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One entry of an imported document and the paper it became."""

    entry: int
    line: int
    key: str
    title: str
    first: bool
    """Whether this entry made the record; a later one was merged into it."""
    authors_count: int | None = None
    """How many authors the document counts, where it does."""


@dataclass(frozen=True, slots=True)
class Source:
    """An imported document."""

    file: str
    importer: str
    entries: tuple[SourceEntry, ...]
