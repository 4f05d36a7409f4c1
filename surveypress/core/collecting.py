"""How a collection comes together: works that were found and wait for a decision, and what each search has found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from surveypress.core.problems import Location

Decision = Literal["", "include", "exclude"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A work of content/inbox.yaml."""

    title: str
    location: Location
    decision: Decision = ""
    """Empty while nobody has decided."""
    reason: str = ""
    topics: tuple[str, ...] = ()
    """Proposed by the program, or chosen by a person."""
    found: tuple[str, ...] = ()
    """Names of the searches that found it."""
    seen: str = ""
    """The day on which it was found, if it was told."""
    fields: Mapping[str, Any] = field(default_factory=dict)
    """All that a record of it would say, as written: scalars are texts."""


Way = Literal["database", "citations", "other"]


@dataclass(frozen=True, slots=True)
class Tally:
    """What one search, or another way to look for works, has brought so far: an item of content/flow.yaml."""

    source: str
    """Where was looked: arXiv, say."""
    way: Way = "database"
    search: str = ""
    """Name of the saved search, if it was one."""
    document: str = ""
    """Name of the imported document that holds what came in, if that is one of content/sources/."""
    found: tuple[str, ...] = ()
    """Identifiers of works that nobody knew before."""
    known: tuple[str, ...] = ()
    """Identifiers of works that were known already: duplicates."""
    identified: int = 0
    """Number of further works that were found, where their identifiers are not kept."""
    duplicates: int = 0
    """How many of these were duplicates."""
    excluded: Mapping[str, int] = field(default_factory=dict)
    """How many of these were excluded before they came into content/, by reason."""

    @property
    def identified_all(self) -> int:
        """Number of works that were found."""
        return len(self.found) + len(self.known) + self.identified

    @property
    def duplicates_all(self) -> int:
        """Number of works that were known already."""
        return len(self.known) + self.duplicates
