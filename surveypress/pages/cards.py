"""Images that other sites show beside a link to the survey or to a topic.

Other sites want the whole address of an image, so without `base_url` nothing could lead to one, and none is drawn.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from surveypress.cards.lettering import Setting, drawable, fitted
from surveypress.model import Page
from surveypress.prose.maths import plain_title
from surveypress.views import Site

WIDTH, HEIGHT = 1200, 630
HOME = "card.png"
_ROOM = 1040
_SIZES = (76, 70, 64, 58, 52)
_CHART = (700, 1120, 540, 150)
"""Left and right end of the chart, its foot, its height."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A year of the chart."""

    x: float
    y: float
    height: float


def pages(site: Site) -> Iterator[Page]:
    """Yields an image for the survey and for each topic."""
    if not site.corpus.config.base_url:
        return
    name = plain_title(site.corpus.config.title)
    papers, topics = site.corpus.papers, site.corpus.topics
    facts = f"{len(papers):,} papers, {len(topics)} topics"
    yield Page(HOME, "card.svg", _card(site, name, "", papers, 0, facts))
    for topic in topics.values():
        keys = site.relations.topic_papers[topic.id]
        title = plain_title(topic.title)
        yield Page(
            address(topic.id), "card.svg", _card(site, title, name, keys, site.hues[topic.id], _facts(len(keys)))
        )


def address(topic: str) -> str:
    """Returns the address of the image of a topic."""
    return f"topics/{topic}/{HOME}"


def _card(site: Site, title: str, above: str, keys: Iterable[str], hue: int, facts: str) -> dict[str, object]:
    counted = Counter(year for key in keys if (year := site.corpus.papers[key].year))
    span = range(min(counted), max(counted) + 1) if counted else range(0)
    set_title = fitted(title, "semibold", _ROOM, _SIZES, 3) if drawable(title, "semibold") else Setting(_SIZES[0], ())
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "hue": hue,
        "above": _above(above),
        "title": set_title,
        "facts": facts,
        "years": (str(span[0]), str(span[-1])) if span else (),
        "bars": _bars([counted[year] for year in span]),
        "bar": _bar_width(len(span)),
        "chart": _CHART,
    }


def _above(text: str) -> str:
    """Returns the name of the survey as it stands above a title, in one line."""
    return fitted(text, "regular", _ROOM, (30,), 1).lines[0] if drawable(text, "regular") else ""


def _facts(papers: int) -> str:
    return f"{papers:,} paper" if papers == 1 else f"{papers:,} papers"


def _step(years: int) -> float:
    left, right, _, _ = _CHART
    return min((right - left) / max(years, 1), 46)


def _bar_width(years: int) -> float:
    return round(_step(years) * 0.78, 1)


def _bars(counts: list[int]) -> list[Bar]:
    """Returns the bars, which end at the right: years without a paper have none."""
    _, right, foot, height = _CHART
    first = right - _step(len(counts)) * len(counts)
    bars = []
    for at, count in enumerate(counts):
        tall = round(height * count / max(counts), 1)
        bars.append(Bar(round(first + at * _step(len(counts)), 1), round(foot - tall, 1), tall))
    return [bar for bar in bars if bar.height]
