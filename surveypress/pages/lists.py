"""Lists of papers cut into pages of bounded length: what facet, year, author and bibliography pages share."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from surveypress.views import Line, Ref, Site

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


def trail(*steps: tuple[str, str]) -> list[Ref]:
    """Returns a breadcrumb from (title, address) pairs, below Home."""
    return [Ref("Home", ""), *(Ref(title, url) for title, url in steps)]
