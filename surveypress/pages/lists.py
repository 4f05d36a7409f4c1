"""Lists of papers cut into pages of bounded length: what facet, year, author and bibliography pages share."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

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
class Choice:
    """One way to narrow a list: by year, or by a facet; with the values that its papers have, as (id, title)."""

    id: str
    title: str
    values: tuple[tuple[str, str], ...]


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


def choices(site: Site, keys: Sequence[str]) -> list[Choice]:
    """Returns how a list of papers can be narrowed; a choice with one value only would be none."""
    if len(keys) <= FEW:
        return []
    held = {(name, value) for key in keys for name, values in site.lines[key].marks for value in values.split()}
    years = sorted((value for name, value in held if name == "year"), reverse=True)
    offered = [Choice("year", "Year", tuple((year, year) for year in years))]
    for facet in list_facets(site.corpus):
        values = tuple((value, title) for value, title in facet.values.items() if (facet.id, value) in held)
        offered.append(Choice(facet.id, facet.title, values))
    return [choice for choice in offered if len(choice.values) > 1]


def trail(*steps: tuple[str, str]) -> list[Ref]:
    """Returns a breadcrumb from (title, address) pairs, below Home."""
    return [Ref("Home", ""), *(Ref(title, url) for title, url in steps)]
