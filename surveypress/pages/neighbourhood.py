"""A paper among its related ones as a small drawing: it, a ring of papers of its list by area, each with its name."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from surveypress.core import routes
from surveypress.pages.view_models import Link, Site, short_title
from surveypress.prose.maths import plain_title

WIDTH, HEIGHT = 400, 320
MOST = 8
"""Papers about the one, the most related ones: more names would not have room."""
_RING = (130, 108)
_LONGEST = 18
"""Characters of a label: neighbours on the ring have room for so many."""
_BESIDE, _CLEAR = 20, 80
"""Off the middle by more than the first, but less than the second, labels go outwards."""
Links = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Node:
    """A paper in the drawing."""

    x: int
    y: int
    url: str
    title: str
    label: str
    label_x: int
    label_y: int
    """Where the label stands, from the paper: above it in the upper half, below in the lower one."""
    anchor: str
    """How it is aligned, so that it stays inside and off its neighbour: `start`, `middle` or `end`."""
    hue: int
    ring: str
    """`self` or `near`."""


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """The drawing: papers, the lines between them as SVG paths, and the areas whose colours are there."""

    nodes: tuple[Node, ...]
    lines: str
    """From the paper to its list."""
    others: str
    """Between the others."""
    areas: tuple[tuple[int, Link], ...]


def links(site: Site) -> Links:
    """Returns, for each paper, those that it lists as related and those that list it, in order."""
    adjacency: dict[str, set[str]] = defaultdict(set)
    for key, related in site.related.items():
        for other, _ in related:
            adjacency[key].add(other)
            adjacency[other].add(key)
    return site.trace.mapping("links", {key: tuple(sorted(others)) for key, others in adjacency.items()})


def neighbourhood(site: Site, key: str, adjacency: Links) -> Neighbourhood | None:
    """Returns the drawing of a paper, none if it has no related ones."""
    related = [other for other, _ in site.related[key][:MOST]]
    if not related:
        return None
    near = sorted(related, key=lambda other: (_hue(site, other), related.index(other)))
    angles = {other: 2 * math.pi * (n + 0.5) / len(near) - math.pi / 2 for n, other in enumerate(near)}
    places = {key: (0.0, 0.0)} | {other: _on_ring(angle) for other, angle in angles.items()}
    rings = {key: "self"} | dict.fromkeys(near, "near")
    nodes = tuple(_node(site, other, places[other], ring) for other, ring in rings.items())
    between = [(one, other) for one in rings for other in adjacency[one] if key not in {one, other} and one < other]
    return Neighbourhood(
        nodes,
        _path([(key, other) for other in near], places),
        _path([pair for pair in between if pair[1] in rings], places),
        _areas(site, rings),
    )


def _hue(site: Site, key: str) -> int:
    topics = site.corpus.papers[key].topics
    return site.hues[topics[0]] if topics else 0


def _on_ring(angle: float) -> tuple[float, float]:
    return _RING[0] * math.cos(angle), _RING[1] * math.sin(angle)


def _node(site: Site, key: str, place: tuple[float, float], ring: str) -> Node:
    x, y = round(place[0]) + WIDTH // 2, round(place[1]) + HEIGHT // 2
    title = plain_title(site.corpus.papers[key].title)
    label = short_title(title, words=3)
    if len(label) > _LONGEST:
        label = label[: _LONGEST - 1].rstrip(" -–,") + "…"
    below = y >= HEIGHT // 2
    shift, anchor = _aligned(x)
    return Node(x, y, routes.paper(key), title, label, shift, 20 if below else -12, anchor, _hue(site, key), ring)


def _aligned(x: int) -> tuple[int, str]:
    """Returns how far to the right of a paper its label begins, ends or has its middle, and which of these."""
    off = x - WIDTH // 2
    if _BESIDE < off < _CLEAR:
        return -10, "start"
    if -_CLEAR < off < -_BESIDE:
        return 10, "end"
    return 0, "middle"


def _path(pairs: Sequence[tuple[str, str]], places: Mapping[str, tuple[float, float]]) -> str:
    at = {key: f"{round(x) + WIDTH // 2} {round(y) + HEIGHT // 2}" for key, (x, y) in places.items()}
    return "".join(f"M{at[one]}L{at[other]}" for one, other in pairs)


def _areas(site: Site, keys: Mapping[str, str]) -> tuple[tuple[int, Link], ...]:
    hues = {_hue(site, key) for key in keys} - {0}
    tops = [topic for topic in site.corpus.topics.values() if not topic.parent and site.hues[topic.id] in hues]
    return tuple((site.hues[topic.id], Link(topic.title, routes.topic(topic.id))) for topic in tops)
