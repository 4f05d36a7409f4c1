"""Lists of papers cut into pages of bounded length: what facet, year, author and bibliography pages share."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from surveypress.core.collation import sort_key
from surveypress.core.slugs import slug
from surveypress.pages.paper_filters import filter_title
from surveypress.pages.view_models import Link, PaperSummary, Site

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
    addresses: tuple[str, ...] = ()
    """Of all pages, from the folder of the page that is shown."""


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
FEW_ROWS = 6
"""A table of so many rows neither: static/js/tables/tools.js."""


def address(base: str, number: int) -> str:
    """Returns the address of a page of a list: the first is `base`, the second `base` + `2/`."""
    return base if number == 1 else f"{base}{number}/"


def paged(base: str, items: Sequence[_Item], size: int) -> Iterator[tuple[str, Sequence[_Item], Pager]]:
    """Yields (address, items, pager) for each page; one page for an empty list."""
    total = max(1, -(-len(items) // size))
    for number in range(1, total + 1):
        previous = address(base, number - 1) if number > 1 else ""
        following = address(base, number + 1) if number < total else ""
        page_items = items[(number - 1) * size : number * size]
        up = "" if number == 1 else "../"
        addresses = tuple(f"{up}{address('', n)}" or "./" for n in range(1, total + 1))
        yield address(base, number), page_items, Pager(number, total, previous, following, addresses)


def lines(site: Site, keys: Sequence[str]) -> list[PaperSummary]:
    """Returns papers as lines, in the order given."""
    return [site.lines[key] for key in keys]


def count_line(site: Site, number: int) -> str:
    """Returns what stands above a list that has the newest first: of how many papers it is."""
    return site.texts.ngettext("%(num)s paper, newest first", "%(num)s papers, newest first", number)


def choices(site: Site, keys: Sequence[str]) -> list[Choice]:
    """Returns how a list of papers can be narrowed; a choice with one value only would be none."""
    if len(keys) <= FEW:
        return []
    marks = (site.lines[key].marks for key in keys)
    counts = Counter((name, value) for mark in marks for name, values in mark for value in set(values.split()))
    years, published = ([*_by_year(counts, name)] for name in ("year", "published"))
    both = years != published
    options = [Choice("year", site.texts.gettext("First version") if both else site.texts.gettext("Year"), (*years,))]
    if both:
        options.append(Choice("published", site.texts.gettext("Published"), (*published,)))
    code = counts["code", "yes"]
    if 0 < code < len(keys):
        options.append(
            Choice("code", site.texts.gettext("Code"), (Value("yes", site.texts.gettext("With code"), code),))
        )
    for facet in site.filters:
        candidates = ((value, title, counts[facet.id, value]) for value, title in facet.values.items())
        options.append(Choice(facet.id, facet.title, tuple(Value(*one) for one in candidates if one[2])))
    options += _by_name(site, keys, counts)
    return [choice for choice in options if len(choice.values) > 1 or choice.id == "code"]


def _by_name(site: Site, keys: Sequence[str], counts: Counter[tuple[str, str]]) -> Iterator[Choice]:
    """Yields the choices whose values are names, such as venues: those of most papers first."""
    titles: dict[str, dict[str, str]] = {}
    for key in keys:
        for name, title in site.lines[key].name_filters:
            titles.setdefault(name, {}).setdefault(slug(title), title)
    for name, of_slugs in titles.items():
        values = [Value(id_, title, counts[name, id_]) for id_, title in of_slugs.items()]
        values.sort(key=lambda value: (-value.count, sort_key(value.title, site.corpus.config.language)))
        yield Choice(name, filter_title(site.corpus, name), tuple(values))


def _by_year(counts: Counter[tuple[str, str]], name: str) -> Iterator[Value]:
    """Yields the years of a mark, the newest first."""
    for year in sorted((value for mark, value in counts if mark == name), key=int, reverse=True):
        yield Value(year, year, counts[name, year])


def trail(site: Site, *steps: tuple[str, str]) -> list[Link]:
    """Returns a breadcrumb from (title, address) pairs, below Home."""
    return [Link(site.texts.gettext("Home"), ""), *(Link(title, url) for title, url in steps)]
