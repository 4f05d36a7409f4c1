"""Lists of papers cut into pages of bounded length: what facet, year, author and bibliography pages share."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import urlencode

from surveypress.views import Line, Ref, Site, list_facets

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Pager:
    """Where a page stands among the pages of its list."""

    number: int
    total: int
    previous: str
    """Address, empty on the first page."""
    next: str
    """Address, empty on the last page."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value by which a list can be narrowed, and how many of its papers have it."""

    id: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to narrow a list: by year, or by a facet; with the values that its papers have."""

    id: str
    title: str
    values: tuple[Value, ...]


FEW = 3
"""A list of so many papers is taken in at a glance and need not be narrowed."""


def address(base: str, number: int) -> str:
    """Returns the address of a page of a list: the first is `base`, the second `base` + `2/`."""
    return base if number == 1 else f"{base}{number}/"


def paged(base: str, items: Sequence[_Item], size: int) -> Iterator[tuple[str, Sequence[_Item], Pager]]:
    """Yields (address, items, pager) for each page; one page for an empty list."""
    total = max(1, -(-len(items) // size))
    for number in range(1, total + 1):
        previous = address(base, number - 1) if number > 1 else ""
        following = address(base, number + 1) if number < total else ""
        shown = items[(number - 1) * size : number * size]
        yield address(base, number), shown, Pager(number, total, previous, following)


def lines(site: Site, keys: Sequence[str]) -> list[Line]:
    """Returns papers as lines, in the order given."""
    return [site.lines[key] for key in keys]


def everywhere(pager: Pager, query: Mapping[str, str]) -> str:
    """Returns the address of the search for all papers of a list that has several pages, empty for others.

    `query` holds names and values of the search's filters; without any, the search has no words for the list.
    """
    return f"search/?{urlencode(query)}" if query and pager.total > 1 else ""


def choices(site: Site, keys: Sequence[str]) -> list[Choice]:
    """Returns how a list of papers can be narrowed; a choice with one value only would be none."""
    if len(keys) <= FEW:
        return []
    marks = (site.lines[key].marks for key in keys)
    held = Counter((name, value) for mark in marks for name, values in mark for value in set(values.split()))
    years = sorted((value for name, value in held if name == "year"), reverse=True)
    offered = [Choice("year", "Year", tuple(Value(year, year, held["year", year]) for year in years))]
    for facet in list_facets(site.corpus):
        found = ((value, title, held[facet.id, value]) for value, title in facet.values.items())
        offered.append(Choice(facet.id, facet.title, tuple(Value(*one) for one in found if one[2])))
    return [choice for choice in offered if len(choice.values) > 1]


def trail(*steps: tuple[str, str]) -> list[Ref]:
    """Returns a breadcrumb from (title, address) pairs, below Home."""
    return [Ref("Home", ""), *(Ref(title, url) for title, url in steps)]
