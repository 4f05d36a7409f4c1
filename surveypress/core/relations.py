"""What follows from a corpus: citations, likeness, bridges between areas."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from surveypress.core.routes import PageRef


@dataclass(frozen=True, slots=True)
class Citation:
    """A paper is cited at a place."""

    paper: str
    page: PageRef
    """The citing page."""
    page_title: str
    sentence: str
    """What the sentence says, without its citations."""
    number: int
    """Ordinal of the sentence in its page: papers of one sentence are cited together."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two papers are related: a kind (`pinned`, `cited-together`, `topic`, `terms`, …) and what they share."""

    kind: str
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A related paper. The score is comparable within one list only."""

    key: str
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Bridge:
    """A paper that connects the area where it is at home with others."""

    key: str
    areas: tuple[str, ...]
    """Ids of the other areas, the one it leads to most first."""
    reasons: tuple[Reason, ...]
    """What shows it, in the order of the areas: `also-under`, `cited-in`, `near`."""


@dataclass(frozen=True, slots=True)
class Relations:
    """What follows from a corpus: who cites whom and what is near to what."""

    cited_in: Mapping[str, tuple[Citation, ...]]
    """For each work that is cited, be it in the collection or not, where."""
    related: Mapping[str, tuple[Neighbour, ...]]
    topic_papers: Mapping[str, tuple[str, ...]]
    """For each topic, keys of the papers in it or below it, primary ones first within a leaf."""
    related_topics: Mapping[str, tuple[tuple[str, tuple[Reason, ...]], ...]]
    """For each topic, other topics with the reasons."""
    bridges: Mapping[str, tuple[Bridge, ...]] = field(default_factory=dict)
    """For each area, the papers of it that lead to others, the strongest first."""
    places: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Where each paper stands on the map, in units of its drawing (see relate/layout.py)."""
