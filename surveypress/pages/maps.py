"""The map of all papers: each a dot, near to what it is like, with the names of areas; and the same in small."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from surveypress.core import routes
from surveypress.core.drawing import HEIGHT, WIDTH
from surveypress.core.large import drawn
from surveypress.core.model import Page, Paper, Topic
from surveypress.pages.lists import trail
from surveypress.pages.map_labels import Label, labels
from surveypress.pages.sections import has_map
from surveypress.pages.view_models import Link, Site
from surveypress.prose.maths import plain_title
from surveypress.relate.topics import ancestors, newest_first

ADDRESS = "map/"
MOST = 10_000
"""Dots on the map: so many, with their titles, are some 2 MB, or 250 kB as they travel."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A paper on the map."""

    url: str
    x: int
    y: int
    title: str
    also: str
    """Numbers of the topics that it is in besides the first: their places in the taxonomy, from 1, parted by spaces."""
    year: str
    bridge: bool
    """Whether it leads from its area to others (see relate/bridges.py)."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A topic with the papers that are at home there, newest first."""

    id: str
    title: str
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """A top topic with its topics; the last one holds papers that nobody has sorted, and has no colour."""

    id: str
    ref: Link
    hue: int
    leaves: tuple[Leaf, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """The map as small as can be: for each colour the path that its dots make."""

    width: int
    height: int
    paths: tuple[tuple[int, str], ...]


def pages(site: Site) -> Iterator[Page]:
    """Yields the one page, if there are papers enough for it."""
    if not has_map(site.corpus):
        return
    title, areas = site.texts.gettext("Map"), _areas(site)
    count = sum(len(leaf.dots) for area in areas for leaf in area.leaves)
    data = {
        "title": title,
        "trail": trail(site, (title, ADDRESS)),
        "drawn": count if count == MOST < len(site.corpus.papers) else 0,
        "width": WIDTH,
        "height": HEIGHT,
        "areas": areas,
        "labels": _labels(areas),
        "years": sorted({dot.year for area in areas for leaf in area.leaves for dot in leaf.dots if dot.year}, key=int),
        "count": len(site.corpus.papers),
        "bridges": any(site.relations.bridges.values()),
    }
    yield Page(ADDRESS, "map.html", data)


def picture(site: Site) -> Picture:
    """Returns the dots alone, for a small picture elsewhere: none for a survey without a map."""
    if not has_map(site.corpus):
        return Picture(WIDTH, HEIGHT, ())
    dots_by_topic: dict[int, list[tuple[int, int]]] = defaultdict(list)
    shown = _shown(site)
    for paper in site.corpus.papers.values():
        if paper.key in shown:
            dots_by_topic[site.hues[paper.topics[0]] if paper.topics else 0].append(site.relations.places[paper.key])
    paths = tuple(
        (hue, "".join(f"M{x} {y}h0" for x, y in sorted(places))) for hue, places in sorted(dots_by_topic.items())
    )
    return Picture(WIDTH, HEIGHT, paths)


def _shown(site: Site) -> set[str]:
    """Returns the keys of the papers that have a dot: all that have a place, or as many as the map may have."""
    return drawn((key for key in site.corpus.papers if key in site.relations.places), MOST)


def _areas(site: Site) -> tuple[Area, ...]:
    dots_by_topic: dict[str, list[Dot]] = defaultdict(list)
    topics = site.corpus.topics.values()
    numbers = {topic.id: n for n, topic in enumerate(topics, 1)}
    bridges = {bridge.key for bridges_of_area in site.relations.bridges.values() for bridge in bridges_of_area}
    shown = _shown(site)
    for paper in sorted(site.corpus.papers.values(), key=newest_first):
        if paper.key in shown:
            dots_by_topic[paper.topics[0] if paper.topics else ""].append(
                _dot(site, paper, numbers, bridge=paper.key in bridges)
            )
    areas = [
        _area(site, top, [t for t in topics if top.id in _line(site, t)], dots_by_topic)
        for top in topics
        if not top.parent
    ]
    if dots_by_topic[""]:
        areas.append(
            Area(
                "",
                Link(site.texts.gettext("No topic yet"), "", len(dots_by_topic[""])),
                0,
                (Leaf("", "", tuple(dots_by_topic[""])),),
            )
        )
    return tuple(areas)


def _line(site: Site, topic: Topic) -> tuple[str, ...]:
    """Returns the ids of a topic and of all above it."""
    return (topic.id, *ancestors(site.corpus, topic.id))


def _area(site: Site, top: Topic, below: list[Topic], dots_by_topic: Mapping[str, list[Dot]]) -> Area:
    leaves = tuple(Leaf(topic.id, plain_title(topic.title), tuple(dots_by_topic.get(topic.id, ()))) for topic in below)
    ref = Link(plain_title(top.title), routes.topic(top.id), len(site.relations.topic_papers[top.id]))
    return Area(top.id, ref, site.hues[top.id], leaves)


def _dot(site: Site, paper: Paper, numbers: Mapping[str, int], *, bridge: bool) -> Dot:
    also = " ".join(str(numbers[topic]) for topic in paper.topics[1:])
    x, y = site.relations.places[paper.key]
    year = "" if paper.year is None else str(paper.year)
    return Dot(routes.paper(paper.key), x, y, plain_title(paper.title), also, year, bridge)


def _labels(areas: tuple[Area, ...]) -> tuple[Label, ...]:
    """Returns the names of areas; a script adds those of topics and of papers, where the reader looks closer."""
    return labels(
        (area.ref.title, [(dot.x, dot.y) for leaf in area.leaves for dot in leaf.dots]) for area in areas if area.id
    )
