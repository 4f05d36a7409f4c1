"""What a field of a record is."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "title",
    "line",
    "text",
    "words",
    "date",
    "number",
    "slugs",
    "key",
    "keys",
    "people",
    "identifier",
    "identifiers",
    "address",
    "addresses",
    "choice",
    "facets",
    "cells",
    "results",
    "versions",
    "extracted",
    "extra",
    "sources",
]
"""What a field may hold; read/record_schema.py has a row for each."""
Shown = Literal["", "details", "more"]
"""Where the page of a paper shows a field: not by itself, among its details, or under a fold."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the record."""

    name: str
    kind: Kind
    help: str
    """What it means, for the reference; Markdown."""
    label: str = ""
    """What readers see before its value."""
    place: Shown = ""
    csl: str = ""
    """The CSL variable that holds it."""
    csl_of: tuple[tuple[str, str], ...] = ()
    """For types of works (see work_types.py) that have another variable for it, (type, variable)."""
    bibtex: str = ""
    ris: tuple[str, ...] = ()
    """The RIS tag; two for both ends of a range."""
    meta: tuple[str, ...] = ()
    """The `citation_*` tag; two for both ends of a range."""
    values: tuple[str, ...] = ()
    """What a choice may be."""
    identifier: str = ""
    """The kind of identifier (see identifiers/) for which this field is a shorter way to write it."""
    versioned: bool = False
    """Whether a version of the work may have its own."""
    searched: bool = False
    """Whether a work is found by it: a plain fact that names something."""

    @property
    def is_fact(self) -> bool:
        """Whether it is a plain fact about the publication, of which nothing else in the program needs to know."""
        return bool(self.place) and self.kind in {"line", "number", "words"}
