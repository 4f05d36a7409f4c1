"""A record as it will be: what it says already, what an import fills, and what stays as a person wrote it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from surveypress.core import fields, keys
from surveypress.core.dates import Date, parse_date
from surveypress.core.language_tags import meant_tags
from surveypress.core.model import Paper
from surveypress.core.name_parser import is_et_al, parse_name
from surveypress.core.persons import Person
from surveypress.importers.import_plan import Side

_UNCOMPARED = {"authors_count", "abstract", "type"}


@dataclass(slots=True)
class Draft:
    """A record as it will be: its paper if it exists, the fields to add."""

    key: str
    title: str
    old: Paper | None = None
    has_ids: bool = False
    """Whether the record on disk has the field `ids`, which is never touched then."""
    fields: dict[str, Any] = field(default_factory=dict)
    abstract: str = ""
    topics: list[str] = field(default_factory=list)
    """Topics of a new record."""
    origins: list[dict[str, Any]] = field(default_factory=list)
    other_keys: list[str] = field(default_factory=list)
    """What else documents call a new record, as they have it more than once."""

    def value(self, name: str) -> Any:
        """Returns what the record says in a field, or will say; a date is known by its year alone, too."""
        names = ("date", "year") if name in {"date", "year"} else (name,)
        values = [self.fields.get(each) or (_recorded(self.old, each) if self.old else None) for each in names]
        return next((value for value in values if value), None)

    def offer(self, name: str, value: Any) -> tuple[str, str] | None:
        """Fills a field that the record lacks.

        Returns None if it did or if both agree, else (value kept, value offered).
        """
        if name == "ids":
            self._offer_ids(value)
            return None
        if name in {"fields", "facets", "extra"} and isinstance(value, Mapping):
            return self._offer_parts(name, value)
        own = self.value(name)
        if not own:
            self.fields[name] = value
        elif name not in _UNCOMPARED and differs(name, own, value):
            return as_text(own), as_text(value)
        return None

    def _offer_ids(self, value: Mapping[str, str]) -> None:
        if self.has_ids:
            return
        recorded = self.old.ids if self.old else {}
        more = {kind: text for kind, text in value.items() if kind not in recorded}
        if more:
            self.fields["ids"] = {**more, **self.fields.get("ids", {})}

    def _offer_parts(self, field: str, value: Mapping[str, Any]) -> tuple[str, str] | None:
        """Fills parts (own fields, facets, `extra`) that the record lacks; returns what differs: (kept, offered)."""
        recorded = {} if self.old is None else _parts_of(self.old, field)
        own = {**recorded, **self.fields.get(field, {})}
        if more := {name: one for name, one in value.items() if name not in own}:
            self.fields[field] = {**self.fields.get(field, {}), **more}
        other = [name for name in value if name in own and as_text(_many(own[name])) != as_text(_many(value[name]))]
        ours, offered = ("; ".join(f"{name}: {as_text(_many(side[name]))}" for name in other) for side in (own, value))
        return (ours, offered) if other else None

    @property
    def side(self) -> Side:
        """What tells it from a work that looks alike."""
        people = self.value("authors") or []
        authors = ", ".join(as_text(person) for person in people[:3]) + (" et al." if len(people) > 3 else "")
        ids = [f"{name} {self.value(name)}" for name in ("doi", "arxiv") if self.value(name)]
        about = (authors, as_text(self.value("date") or ""), as_text(self.value("venue") or ""), *ids)
        return Side(self.title, ", ".join(filter(None, about)))

    def record(self) -> dict[str, Any]:
        """Returns the fields of a new record in the order of the reference; its key only where the file lacks it."""
        values = {**self.fields, "title": self.title, "topics": self.topics, "sources": self.origins}
        if keys.file_stem(self.key) != self.key:
            values["key"] = self.key
        order = [row.name for row in fields.FIELDS if row.name != "abstract"]
        order.insert(order.index("topics"), "abstract")
        return {name: values[name] for name in order if name in values}

    def additions(self) -> dict[str, Any]:
        """Returns what is added to a record that exists."""
        return {**self.fields, **({"sources": self.origins} if self.origins else {})}


def _parts_of(paper: Paper, field: str) -> Mapping[str, Any]:
    return {"fields": paper.extracted, "facets": paper.facets, "extra": paper.extra}[field]


def _many(value: Any) -> Sequence[Any]:
    return value if isinstance(value, (list, tuple)) else (value,)


def _recorded(paper: Paper, name: str) -> Any:
    """Returns what a record says in a field, as the record writes it."""
    if name in paper.facts:
        return paper.facts[name]
    row = next((row for row in fields.FIELDS if row.name == name), None)
    if row is not None and row.identifier:
        return paper.ids.get(row.identifier, "")
    if name in {"date", "year"}:
        return paper.date
    return getattr(paper, name, None)


def differs(name: str, own: Any, value: Any) -> bool:
    """Whether two values of a field say different things, whichever way each is written."""
    if name in {"date", "year"}:
        try:
            return year_of(own) != year_of(value)
        except ValueError:
            return True
    if name == "language":
        return (meant_tags(str(own)) or own) != (meant_tags(str(value)) or value)
    if name in {"authors", "editors"}:
        return _names(own) != _names(value)
    return as_text(own) != as_text(value)


def year_of(value: Any) -> int | None:
    """Returns the year of a date, read or as a record writes it. Raises ValueError if it is none."""
    return value.year if isinstance(value, Date) else parse_date(str(value)).year


def _names(people: Any) -> list[str]:
    """Returns names as they are shown, whichever way each is written; what says that there are more is none."""
    persons = [person for person in people if not is_et_al(person)]
    return [as_text(parse_name(person) if isinstance(person, str) else person) for person in persons]


def as_text(value: Any) -> str:
    """Returns a value of a record in a line."""
    if isinstance(value, (list, tuple)):
        return ", ".join(as_text(part) for part in value if part != "et al.")
    if isinstance(value, Mapping):
        return str(Person(**value)) if {"family", "literal"} & value.keys() else str(dict(value))
    return value.label if isinstance(value, Date) else str(value)
