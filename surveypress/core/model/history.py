"""What has changed in a survey, day by day."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Move:
    """A paper was sorted anew."""

    paper: str
    before: tuple[str, ...]
    """Ids of topics, as those below; topics may have gone since."""
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HistoryDay:
    """What changed in the survey on one day. Keys and ids may be former ones, or of what has gone since."""

    date: str
    """Such as `2026-05-31`."""
    note: str = ""
    added: tuple[str, ...] = ()
    """Keys of papers, as in `corrected` and `removed`."""
    moved: tuple[Move, ...] = ()
    corrected: tuple[str, ...] = ()
    removed: Mapping[str, str] = field(default_factory=dict)
    """With their titles."""
    written: tuple[str, ...] = ()
    """Ids of topics whose prose was written or changed."""
