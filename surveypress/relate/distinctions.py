"""Figures of one paper that name the same measure: what tells them apart, such as "3 bits" and "2 bits"."""

from collections import defaultdict
from collections.abc import Sequence

from surveypress.core.model import Result

_FIELDS = ("model", "note")
"""What a figure may say besides what is always shown of it."""


def measure(row: Result) -> tuple[str, ...]:
    """Returns what is always shown of a figure but its value, folded: the model only where there is no data set."""
    model = "" if row.dataset else row.model
    return tuple(part.casefold() for part in (row.dataset, row.metric, row.unit, model, row.baseline))


def distinctions(rows: Sequence[Result]) -> list[tuple[str, ...]]:
    """Returns for each figure of a paper what else must be said of it, nothing where its measure is no other's."""
    alike: dict[tuple[str, ...], list[Result]] = defaultdict(list)
    for row in rows:
        alike[measure(row)].append(row)
    fields = {key: _telling(members) for key, members in alike.items()}
    return [tuple(filter(None, (getattr(row, name) for name in fields[measure(row)]))) for row in rows]


def _telling(rows: Sequence[Result]) -> tuple[str, ...]:
    """Returns the field by which all figures differ, the shortest of several, or else all by which any do."""
    values = {name: [getattr(row, name) for row in rows] for name in _FIELDS}
    differing = [name for name in _FIELDS if len(set(values[name])) > 1]
    enough = [name for name in differing if len(set(values[name])) == len(rows)]
    if not enough:
        return tuple(differing)
    # A field that one of the figures lacks leaves a reader to guess what that one is.
    return (min(enough, key=lambda name: ("" in values[name], sum(map(len, values[name])))),)
