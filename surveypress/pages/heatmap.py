"""Topics by years as a table whose cells are coloured by their number of papers."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from surveypress.core import routes
from surveypress.core.model import Topic
from surveypress.core.texts import Texts
from surveypress.pages.growth import Span
from surveypress.pages.lists import address
from surveypress.pages.topic_parts import group_anchor, listing
from surveypress.pages.view_models import Link, Site
from surveypress.pages.years import year_heading
from surveypress.relate.topics import ancestors

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

    ref: Link
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
    titles = {False: site.texts.gettext("Topics"), True: site.texts.gettext("Areas")}
    return Heat(columns.titles, rows, tuple(Key(titles[area], _shades(bounds[area], site.texts)) for area in bounds))


def _counts(site: Site, topic: Topic, columns: Span) -> Counter[str]:
    return Counter(columns.of(site.corpus.papers[key].year) for key in site.relations.topic_papers[topic.id])


def _row(site: Site, topic: Topic, columns: Span, counts: Mapping[str, int], bounds: Sequence[int]) -> Row:
    urls = _areas_urls(topic, columns) if topic.children else _years_urls(site, topic, columns)
    cells = tuple(
        _cell(site.texts, topic.title, column, counts[column], urls.get(column, ""), bounds)
        for column in columns.titles
    )
    ref = Link(topic.title, routes.topic(topic.id), len(site.relations.topic_papers[topic.id]))
    return Row(ref, len(ancestors(site.corpus, topic.id)), cells)


def _areas_urls(topic: Topic, columns: Span) -> dict[str, str]:
    """An area lists its papers by topic, so it has no place for a year: the search has, if there is one."""
    here = routes.topic(topic.id)
    return {column: columns.search(topic.title, column) or here for column in columns.titles}


def _years_urls(site: Site, topic: Topic, columns: Span) -> dict[str, str]:
    """Returns where the list of a leaf, which may have several pages, first comes to each year."""
    urls: dict[str, str] = {}
    for place, key in enumerate(listing(site, topic)):
        paper = site.corpus.papers[key]
        page = address(routes.topic(topic.id), 1 + place // site.corpus.config.page_size)
        urls.setdefault(columns.of(paper.year), f"{page}#{group_anchor(year_heading(paper, site.texts))}")
    return urls


def _cell(texts: Texts, topic: str, column: str, count: int, url: str, bounds: Sequence[int]) -> Cell:
    if not count:
        return Cell(0, "", 0, "")
    return Cell(count, url, _level(count, bounds), _label(texts, topic, column, count))


def _label(texts: Texts, topic: str, column: str, count: int) -> str:
    papers = texts.ngettext("%(num)s paper", "%(num)s papers", count)
    # Some languages have words for one and two of a thing; the name of a link must hold the number that is seen.
    amount = papers if str(count) in papers else f"{count}, {papers}"
    return f"{amount}, {topic}, {column}"


def _bounds(most: int) -> tuple[int, ...]:
    """Returns the highest count of each shade; the steps grow, as most counts are small."""
    return tuple(-int(-most * (level / LEVELS) ** 1.5 // 1) for level in range(1, LEVELS + 1))


def _level(count: int, bounds: Sequence[int]) -> int:
    return next(level for level, bound in enumerate(bounds, start=1) if count <= bound)


def _shades(bounds: Sequence[int], texts: Texts) -> tuple[tuple[int, str], ...]:
    return tuple(_ranges(bounds, texts))


def _ranges(bounds: Sequence[int], texts: Texts) -> Iterator[tuple[int, str]]:
    for level, (below, bound) in enumerate(pairwise((0, *bounds)), start=1):
        if bound > below:
            first, last = texts.number(below + 1), texts.number(bound)
            yield level, last if first == last else texts.gettext("%(first)s to %(last)s", first=first, last=last)
