"""What every importer hands on: entries, each with its place in the document it came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from surveypress.core.problems import Location


@dataclass(frozen=True, slots=True)
class Entry:
    """One paper as a document states it. Everything but the title may be absent."""

    number: int
    """Ordinal in the document, from 1."""
    location: Location
    title: str
    abstract: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
    """Facts for the record: authors, year, arxiv, …"""
    listing: Mapping[str, Any] = field(default_factory=dict)
    """What the document says about its own listing (date shown, comments, organisation): kept in content/sources/."""
    provenance: Mapping[str, list[str]] = field(default_factory=dict)
    """For a field, the public sources that state it."""
    key: str = ""
    """The citation key that the document gives it, if that can be one."""
    groups: tuple[str, ...] = ()
    """Headings, collections or folders under which the document has it: topics that suggest themselves."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """All entries of a document, and what could not be taken in."""

    entries: tuple[Entry, ...]
    unplaced: tuple[tuple[Location, str], ...] = ()
    """Lines and values that have no place in a record."""
    rejected: tuple[tuple[Location, str], ...] = ()
    """Entries that could not be read, each with the reason."""
    notes: tuple[str, ...] = ()
    """What is to be said of how the document was read, such as which of its columns is which field."""
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For citation keys of other documents, the headings under which this one cites them."""
    group_order: tuple[str, ...] = ()
    """Those headings in the order of the document."""
