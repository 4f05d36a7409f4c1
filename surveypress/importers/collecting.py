"""Items of a document, as its format has them -> its entries, numbered, and those that had to be rejected."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from surveypress.core.problems import ContentError, Location, Problem
from surveypress.importers.entries import Entry, Parsed
from surveypress.importers.json_items import json_items
from surveypress.importers.record_facts import entry_of


@dataclass(frozen=True, slots=True)
class Item:
    """One work as a document has it: what it says by the names of record fields, or why it cannot be taken."""

    line: int
    facts: Mapping[str, Any]
    key: str = ""
    groups: tuple[str, ...] = ()
    fault: str = ""


def collected(file: str, items: Iterable[Item], *, notes: tuple[str, ...] = ()) -> Parsed:
    """Returns the entries of a document. Raises ContentError if it holds no item at all."""
    entries: list[Entry] = []
    rejected: list[tuple[Location, str]] = []
    for item in items:
        location = Location(file, item.line, 1)
        outcome: Entry | str = item.fault or entry_of(
            len(entries) + 1, location, item.facts, key=item.key, groups=item.groups
        )
        if isinstance(outcome, str):
            rejected.append((location, outcome))
        else:
            entries.append(outcome)
    if not entries and not rejected:
        raise ContentError([Problem(Location(file, 1, 1), "there is no entry in it", "is it another format?")])
    return Parsed(tuple(entries), rejected=tuple(rejected), notes=notes)


def works_of_json(
    text: str,
    file: str,
    facts_of: Callable[[Mapping[str, Any]], Mapping[str, Any]],
    fault: str,
    inner: Callable[[Any], Any] = lambda item: item,
) -> Iterator[Item]:
    """Yields the works of a document of JSON; `inner` finds the work within an item of its list.

    What holds no work is named with a `fault`. Raises ContentError if the JSON is broken.
    """
    for line, item in json_items(text, file):
        work = inner(item)
        yield Item(line, facts_of(work)) if isinstance(work, Mapping) and work else Item(line, {}, fault=fault)
