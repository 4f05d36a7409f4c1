"""Images that other sites show beside a link to the survey or to a topic.

Other sites want the whole address of an image, so without `base_url` nothing could lead to one, and none is drawn.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from surveypress.core.model import Page
from surveypress.images.text_fitting import Setting, drawable, fitted
from surveypress.pages.topic_overview import topic_count
from surveypress.pages.view_models import Site
from surveypress.pages.years import bins
from surveypress.prose.maths import plain_title

WIDTH, HEIGHT = 1200, 630
HOME = "card.png"
_ROOM = 1040
_SIZES = (76, 70, 64, 58, 52)
_MOST_BARS = 40
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
    counts = _papers(site, len(papers)), topic_count(site.corpus)
    facts = site.texts.listed(counts)
    yield Page(HOME, "card.svg", _card(site, name, "", papers, 0, facts))
    for topic in topics.values():
        keys = site.relations.topic_papers[topic.id]
        title = plain_title(topic.title)
        yield Page(
            address(topic.id), "card.svg", _card(site, title, name, keys, site.hues[topic.id], _papers(site, len(keys)))
        )


def address(topic: str) -> str:
    """Returns the address of the image of a topic."""
    return f"topics/{topic}/{HOME}"


def _card(site: Site, title: str, above: str, keys: Iterable[str], hue: int, facts: str) -> dict[str, object]:
    years = [year for key in keys if (year := site.corpus.papers[key].year) is not None]
    columns = bins(years, _MOST_BARS, site.texts)
    set_title = fitted(title, "semibold", _ROOM, _SIZES, 3) if drawable(title, "semibold") else Setting(_SIZES[0], ())
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "hue": hue,
        "above": _above(above),
        "title": set_title,
        "facts": facts,
        "years": (columns[0].title, columns[-1].title) if columns else (),
        "bars": _bars([sum(one.first <= year <= one.last for year in years) for one in columns]),
        "bar": _bar_width(len(columns)),
        "chart": _CHART,
    }


def _above(text: str) -> str:
    """Returns the name of the survey as it stands above a title, in one line."""
    return fitted(text, "regular", _ROOM, (30,), 1).lines[0] if drawable(text, "regular") else ""


def _papers(site: Site, count: int) -> str:
    return site.texts.ngettext("%(num)s paper", "%(num)s papers", count)


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
