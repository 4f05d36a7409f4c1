"""Files of content/ that are lists, such as the glossary: each item with the places of its values."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from surveypress.core.problems import Location
from surveypress.read.state import ReadState
from surveypress.read.yaml_spans import Spans, Unreadable, load

MOST_ITEMS = 50_000
"""Entries that a list may have: far above what a person writes, and so few that each can be looked at."""


def items_of(text: str, file: str, fault: str, hint: str, state: ReadState) -> Iterator[tuple[int, Any, Spans]]:
    """Yields the items of a list, each with its number from 0 and the places of its values, counted from the item.

    Reports what cannot be read, and with `fault` and `hint` what is no list; an empty file has no items.
    """
    data, spans, problems = load(text, file)
    state.spans[file] = spans
    state.problems += problems
    if data is None or isinstance(data, Unreadable):
        return
    if not isinstance(data, list):
        state.report(Location(file, 1, 1), fault, hint)
        return
    if len(data) > MOST_ITEMS:
        location = Location(file, *spans.get((MOST_ITEMS,), (1, 1)))
        message = f"the list has {len(data):,} entries, and at most {MOST_ITEMS:,} are read"
        state.report(location, message, "keep those that the survey needs")
        return
    own: dict[Any, Spans] = defaultdict(dict)
    for path, place in spans.items():
        if path:
            own[path[0]][path[1:]] = place
    yield from ((n, item, own[n]) for n, item in enumerate(data))
