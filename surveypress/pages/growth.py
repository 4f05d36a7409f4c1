"""Papers by year and area as stacked columns: the geometry of a drawing, and the same numbers as a table."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from surveypress.core import routes
from surveypress.core.model import Corpus, Paper
from surveypress.pages.view_models import Link, Site
from surveypress.pages.years import Bin, bins
from surveypress.relate.topics import ancestors

YEARS = 10
"""Years that get a column of their own; what came before shares one, and a phone has room for no more."""
WIDTH, HEIGHT = 400, 240
_LETTER, _BLANK = 7, 4
"""Width of a letter at the size of labels, and between two labels, in units of the drawing."""
_TOP, _BASE = 18, 218
"""Where the highest column ends and where all begin, in units of the drawing (y grows downwards)."""


@dataclass(frozen=True, slots=True)
class Span:
    """The columns of time: years, before them one for all that is older, after them one for papers without a year."""

    titles: tuple[str, ...]
    bins: tuple[Bin, ...]
    """Those of them that stand for years."""
    unknown: str
    """The title of the column of papers without a year, whether there is one or not."""
    searched: bool
    """Whether the survey has a search."""

    def of(self, year: int | None) -> str:
        """Returns the title of a year's column."""
        if year is None:
            return self.unknown
        return next(one.title for one in self.bins if one.first <= year <= one.last)

    def search(self, topic: str, column: str) -> str:
        """Returns the address of the search for the papers of a topic, given by its title, in a column.

        The search has no words for papers without a year: their address is empty, as all are where there is no search.
        """
        years = next((one for one in self.bins if one.title == column), None)
        if years is None or not self.searched:
            return ""
        if years.first == years.last:
            return f"search/?{urlencode({'topic': topic, 'year': years.first})}"
        words = f"year:..{years.last}" if years.open else f"year:{years.first}..{years.last}"
        return f"search/?{urlencode({'q': words, 'topic': topic})}"


@dataclass(frozen=True, slots=True)
class Segment:
    """The part of an area in a column."""

    hue: int
    y: str
    height: str
    title: str


@dataclass(frozen=True, slots=True)
class Column:
    """A year of the drawing."""

    title: str
    total: int
    x: str
    middle: str
    top: str
    """Where the number above the column stands."""
    segments: tuple[Segment, ...]
    label: str
    """Its title, empty where there is no room for it."""


@dataclass(frozen=True, slots=True)
class Series:
    """An area and its papers in each column."""

    ref: Link
    hue: int
    counts: tuple[int, ...]
    urls: tuple[str, ...]
    """Where the papers of each column are found, empty where no search finds them."""


@dataclass(frozen=True, slots=True)
class Growth:
    """The drawing (of the papers whose year is known) and its table (of all)."""

    width: int
    height: int
    base: int
    bar: str
    columns: tuple[Column, ...]
    series: tuple[Series, ...]


def span(corpus: Corpus) -> Span:
    """Returns the columns that hold all papers, without a gap between the years."""
    unknown = corpus.texts.gettext("No year")
    years = [paper.year for paper in corpus.papers.values()]
    columns = bins([year for year in years if year is not None], YEARS, corpus.texts)
    last = [unknown] if None in years or not years else []
    return Span((*(one.title for one in columns), *last), columns, unknown, corpus.config.shows("search"))


def growth(site: Site, columns: Span) -> Growth:
    """Returns the papers by year, each counted once: in the area of its primary topic."""
    corpus = site.corpus
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for paper in corpus.papers.values():
        counts[_area(corpus, paper)][columns.of(paper.year)] += 1
    refs = {topic.id: Link(topic.title, routes.topic(topic.id)) for topic in corpus.topics.values() if not topic.parent}
    refs[""] = Link(corpus.texts.gettext("No topic yet"), "")
    series = tuple(
        Series(
            Link(ref.title, ref.url, counts[area].total()),
            site.hues.get(area, 0),
            tuple(counts[area][title] for title in columns.titles),
            tuple(columns.search(ref.title, title) if area else "" for title in columns.titles),
        )
        for area, ref in refs.items()
        if counts[area]
    )
    dated = [(n, title) for n, title in enumerate(columns.titles) if title != columns.unknown]
    step = WIDTH / max(1, len(dated))
    most = max((sum(one.counts[n] for one in series) for n, _ in dated), default=1)
    labels = _labels([title for _, title in dated], step)
    drawing = tuple(
        _column(series, n, (title, label), place * step, step, most)
        for place, ((n, title), label) in enumerate(zip(dated, labels, strict=True))
    )
    return Growth(WIDTH, HEIGHT, _BASE, _short(step * 0.76), drawing, series)


def _area(corpus: Corpus, paper: Paper) -> str:
    return [*paper.topics[:1], *ancestors(corpus, paper.topics[0])][-1] if paper.topics else ""


def _labels(titles: Sequence[str], step: float) -> list[str]:
    """Returns what stands below each column: every title, or as many as neither meet nor leave the drawing."""
    longest = _LETTER * max(map(len, titles), default=0)
    every = math.ceil((longest + _BLANK) / step)
    ends = len(titles) * step - longest / 2
    return [
        title if place % every == every // 2 and (place + 0.5) * step <= ends else ""
        for place, title in enumerate(titles)
    ]


def _column(series: tuple[Series, ...], n: int, titles: tuple[str, str], x: float, step: float, most: int) -> Column:
    """Stacks a column so that its areas stand in the order of the legend, the first at the top."""
    title, label = titles
    unit = (_BASE - _TOP) / most
    y = top = _BASE - unit * sum(one.counts[n] for one in series)
    segments = []
    for one in series:
        height = unit * one.counts[n]
        if height:
            segments.append(Segment(one.hue, _short(y), _short(height), f"{one.ref.title}, {title}: {one.counts[n]}"))
        y += height
    total = sum(one.counts[n] for one in series)
    return Column(title, total, _short(x + step * 0.12), _short(x + step / 2), _short(top - 4), tuple(segments), label)


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
