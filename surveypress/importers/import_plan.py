"""What an import is going to do, in numbers and names: the plan that is shown before anything is written."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Merge:
    """An entry that goes into a record which is there already, or comes in by this very import."""

    place: str
    """Of the entry, as `file:line:column`."""
    title: str
    key: str
    """Of the record."""
    why: str
    """What shows that both are one work."""
    brings: tuple[str, ...]
    """Fields that the entry fills."""
    keeps: tuple[str, ...]
    """Fields that the record has by itself."""
    other_key: str = ""
    """What the document calls the work, where a record that was there before goes by another name."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of two works in doubt, as far as a person needs it to tell them apart."""

    title: str
    about: str = ""
    """Authors, year, venue and identifiers, as far as they are known."""

    def __str__(self) -> str:
        return f"{self.title!r} ({self.about})" if self.about else repr(self.title)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two works that look alike; both are kept."""

    one: Side
    other: Side
    why: str


@dataclass(slots=True)
class ImportPlan:
    """What an import does; lists are in the order of the documents."""

    total: int = 0
    new: list[str] = field(default_factory=list)
    """Keys of the records that come in."""
    merges: list[Merge] = field(default_factory=list)
    repeats: int = 0
    """Entries that an earlier import had already brought."""
    doubtful: list[Doubt] = field(default_factory=list)
    other_keys: list[tuple[str, str]] = field(default_factory=list)
    """(key of an entry, key of the new record that it went into), which has the first as a former key."""
    renamed: list[tuple[str, str, str]] = field(default_factory=list)
    """(key of an entry that another work has, key of its record, title)."""
    differing: list[tuple[str, str, str, str]] = field(default_factory=list)
    """(key, field, value kept, value of the entry)."""
    unplaced: list[str] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)
    """Entries that could not be read, each with its place and the reason."""
    left_out: list[tuple[str, str]] = field(default_factory=list)
    """(title, why) of entries whose record was excluded or removed before."""
    abstracts: int = 0
    """Abstracts that the documents hold and the records do not take in."""
    unmatched: list[str] = field(default_factory=list)
    """Titles of facts for which there is no record."""
    groups: dict[str, int] = field(default_factory=dict)
    """Headings of the documents for which there is no topic, with the number of papers below each."""
    new_topics: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Headings that become topics, each with its id and the number of papers in it."""
    notes: list[str] = field(default_factory=list)
    """What a format has to say of how it read a document, such as which column is which field."""
    written: list[str] = field(default_factory=list)
    """Names of the files that differ from what stands on disk."""

    @property
    def merged(self) -> int:
        """Number of entries that go into a record which is there already."""
        return len(self.merges)
