"""Papers by year and area as stacked columns: the geometry of a drawing, and the same numbers as a table."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from urllib.parse import urlencode

from surveypress.model import Corpus, Paper
from surveypress.relate.topics import ancestors
from surveypress.views import HUES, Ref

YEARS = 10
"""Years that get a column of their own; what came before shares one, and a phone has room for no more."""
UNKNOWN = "No year"
WIDTH, HEIGHT = 400, 240
_TOP, _BASE = 18, 218
"""Where the highest column ends and where all begin, in units of the drawing (y grows downwards)."""


@dataclass(frozen=True, slots=True)
class Span:
    """The columns of time: years, before them one for all that is older, after them one for papers without a year."""

    titles: tuple[str, ...]
    first: int
    """The first year with a column of its own."""

    def of(self, year: int | None) -> str:
        """Returns the title of a year's column."""
        if not year:
            return UNKNOWN
        return str(year) if year >= self.first else f"≤{self.first - 1}"

    def search(self, topic: str, column: str) -> str:
        """Returns the address of the search for the papers of a topic, given by its title, in a column."""
        older = {"q": f"year:..{self.first - 1}"} if column.startswith("≤") else {}
        year = {"year": column} if column.isdigit() else {}
        return f"search/?{urlencode({**older, 'topic': topic, **year})}"


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


@dataclass(frozen=True, slots=True)
class Series:
    """An area and its papers in each column."""

    ref: Ref
    hue: int
    counts: tuple[int, ...]
    urls: tuple[str, ...]
    """Where the papers of each column are found, empty where the search has no words for them."""


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
    years = {paper.year for paper in corpus.papers.values() if paper.year}
    if not years:
        return Span((UNKNOWN,), 0)
    first = max(min(years), max(years) - YEARS + 1)
    titles = [str(year) for year in range(first, max(years) + 1)]
    before = [f"≤{first - 1}"] if min(years) < first else []
    unknown = [UNKNOWN] if any(not paper.year for paper in corpus.papers.values()) else []
    return Span((*before, *titles, *unknown), first)


def growth(corpus: Corpus, columns: Span) -> Growth:
    """Returns the papers by year, each counted once: in the area of its primary topic."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for paper in corpus.papers.values():
        counts[_area(corpus, paper)][columns.of(paper.year)] += 1
    refs = {topic.id: Ref(topic.title, f"topics/{topic.id}/") for topic in corpus.topics.values() if not topic.parent}
    refs[""] = Ref("Not sorted yet", "")
    series = tuple(
        Series(
            Ref(ref.title, ref.url, counts[area].total()),
            n % HUES + 1,
            tuple(counts[area][title] for title in columns.titles),
            tuple("" if not area or title == UNKNOWN else columns.search(ref.title, title) for title in columns.titles),
        )
        for n, (area, ref) in enumerate(refs.items())
        if counts[area]
    )
    drawn = [(n, title) for n, title in enumerate(columns.titles) if title != UNKNOWN]
    step = WIDTH / max(1, len(drawn))
    most = max((sum(one.counts[n] for one in series) for n, _ in drawn), default=1)
    shown = tuple(_column(series, n, title, place * step, step, most) for place, (n, title) in enumerate(drawn))
    return Growth(WIDTH, HEIGHT, _BASE, _short(step * 0.76), shown, series)


def _area(corpus: Corpus, paper: Paper) -> str:
    return [*paper.topics[:1], *ancestors(corpus, paper.topics[0])][-1] if paper.topics else ""


def _column(series: tuple[Series, ...], n: int, title: str, x: float, step: float, most: int) -> Column:
    """Stacks a column so that its areas stand in the order of the legend, the first at the top."""
    unit = (_BASE - _TOP) / most
    y = top = _BASE - unit * sum(one.counts[n] for one in series)
    segments = []
    for one in series:
        height = unit * one.counts[n]
        if height:
            segments.append(Segment(one.hue, _short(y), _short(height), f"{one.ref.title}, {title}: {one.counts[n]}"))
        y += height
    total = sum(one.counts[n] for one in series)
    return Column(title, total, _short(x + step * 0.12), _short(x + step / 2), _short(top - 4), tuple(segments))


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
