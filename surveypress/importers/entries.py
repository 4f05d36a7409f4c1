"""What every importer hands on: entries, each with its place in the document it came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from surveypress.problems import Where


@dataclass(frozen=True, slots=True)
class Entry:
    """One paper as a document states it. Everything but the title may be absent."""

    number: int
    """Ordinal in the document, from 1."""
    where: Where
    title: str
    abstract: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
    """Facts for the record: authors, year, arxiv, …"""
    listing: Mapping[str, Any] = field(default_factory=dict)
    """What the document says about its own listing (date shown, comments, organisation): kept in content/sources/."""
    provenance: Mapping[str, list[str]] = field(default_factory=dict)
    """For a field, the public sources that state it."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """All entries of a document, and the lines that could not be placed."""

    entries: tuple[Entry, ...]
    unplaced: tuple[tuple[Where, str], ...] = ()
