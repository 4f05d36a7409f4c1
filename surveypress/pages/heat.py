"""Topics by years as a table whose cells are coloured by their number of papers."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from surveypress.compose import listing
from surveypress.model import Topic
from surveypress.pages.growth import UNKNOWN, Span
from surveypress.pages.lists import address
from surveypress.relate.topics import ancestors
from surveypress.views import Ref, Site

LEVELS = 5
"""Shades that the style sheet has."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Papers of a topic in a year; without an address where there are none."""

    count: int
    url: str
    level: int
    """The shade, from 1 to LEVELS; 0 for no paper."""
    label: str
    """What the cell says without its row and column."""


@dataclass(frozen=True, slots=True)
class Row:
    """A topic with its years."""

    ref: Ref
    depth: int
    """0 for what stands at the top of the taxonomy."""
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Key:
    """What the shades mean."""

    title: str
    shades: tuple[tuple[int, str], ...]
    """(level, `3 to 5`)."""


@dataclass(frozen=True, slots=True)
class Heat:
    """The table. Areas are shaded among areas, leaves among leaves, as an area holds the papers of all its leaves."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    keys: tuple[Key, ...]


def heat(site: Site, columns: Span) -> Heat:
    """Returns topics by years, each paper counted in every topic that it is sorted into."""
    topics = site.corpus.topics.values()
    counts = {topic.id: _counts(site, topic, columns) for topic in topics}
    bounds = {
        area: _bounds(
            max((max(counts[t.id].values(), default=0) for t in topics if bool(t.children) == area), default=0)
        )
        for area in (False, True)
    }
    rows = tuple(_row(site, topic, columns, counts[topic.id], bounds[bool(topic.children)]) for topic in topics)
    titles = {False: "Topics", True: "Areas"}
    return Heat(columns.titles, rows, tuple(Key(titles[area], _shades(bounds[area])) for area in bounds))


def _counts(site: Site, topic: Topic, columns: Span) -> Counter[str]:
    return Counter(columns.of(site.corpus.papers[key].year) for key in site.relations.topic_papers[topic.id])


def _row(site: Site, topic: Topic, columns: Span, held: Mapping[str, int], bounds: Sequence[int]) -> Row:
    urls = _areas_urls(topic, columns) if topic.children else _years_urls(site, topic, columns)
    cells = tuple(
        Cell(held[column], urls[column], _level(held[column], bounds), _label(topic.title, column, held[column]))
        if held[column]
        else Cell(0, "", 0, "")
        for column in columns.titles
    )
    ref = Ref(topic.title, f"topics/{topic.id}/", len(site.relations.topic_papers[topic.id]))
    return Row(ref, len(ancestors(site.corpus, topic.id)), cells)


def _areas_urls(topic: Topic, columns: Span) -> dict[str, str]:
    """An area lists its papers by topic, so it has no place for a year: the search has."""
    here = f"topics/{topic.id}/"
    return {column: here if column == UNKNOWN else columns.search(topic.title, column) for column in columns.titles}


def _years_urls(site: Site, topic: Topic, columns: Span) -> dict[str, str]:
    """Returns where the list of a leaf, which may have several pages, first comes to each year."""
    urls: dict[str, str] = {}
    for place, key in enumerate(listing(site, topic)):
        year = site.corpus.papers[key].year
        page = address(f"topics/{topic.id}/", 1 + place // site.corpus.config.page_size)
        urls.setdefault(columns.of(year), f"{page}#{year or 'year-unknown'}")
    return urls


def _label(topic: str, column: str, count: int) -> str:
    return f"{count} paper{'s' if count > 1 else ''}, {topic}, {column}"


def _bounds(most: int) -> tuple[int, ...]:
    """Returns the highest count of each shade; the steps grow, as most counts are small."""
    return tuple(-int(-most * (level / LEVELS) ** 1.5 // 1) for level in range(1, LEVELS + 1))


def _level(count: int, bounds: Sequence[int]) -> int:
    return next(level for level, bound in enumerate(bounds, start=1) if count <= bound)


def _shades(bounds: Sequence[int]) -> tuple[tuple[int, str], ...]:
    return tuple(_ranges(bounds))


def _ranges(bounds: Sequence[int]) -> Iterator[tuple[int, str]]:
    for level, (below, bound) in enumerate(pairwise((0, *bounds)), start=1):
        if bound > below:
            yield level, str(bound) if bound == below + 1 else f"{below + 1} to {bound}"
