"""How papers are sorted: into the topics of a tree, and by facets across it."""

from collections.abc import Mapping
from dataclasses import dataclass

from surveypress.core.documents import Document
from surveypress.core.problems import Location

_NO_PROSE = Document()


@dataclass(frozen=True, slots=True)
class Topic:
    """A node of the taxonomy, with its survey prose."""

    id: str
    title: str
    location: Location
    parent: str = ""
    children: tuple[str, ...] = ()
    group: str = ""
    """Heading under which the parent lists this topic."""
    scope: str = ""
    """One sentence on what belongs here."""
    definition: str = ""
    """What it is, in two plain sentences that open its page."""
    aliases: tuple[str, ...] = ()
    """Former ids; each leaves a redirect."""
    prose: Document = _NO_PROSE
    columns: tuple[str, ...] = ()
    """Columns of the comparison table; empty for the default ones."""
    verified: str = ""
    """When, and by whom, what the prose says of all its papers was last held against them."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A way to sort papers that cuts across the taxonomy, with its allowed values (id to title)."""

    id: str
    title: str
    values: Mapping[str, str]
