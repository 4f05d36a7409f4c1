"""A paper among its related ones as a small drawing: it, the papers of its list, and those near to two of them or more.

Two rings about the paper: the inner one holds its list, by area; the outer one lies nearest to those it is near to.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from surveypress.core import routes
from surveypress.pages.view_models import Link, Site, short_title
from surveypress.prose.maths import plain_title

WIDTH, HEIGHT = 400, 320
MOST_FAR = 12
"""Papers of the outer ring; with eight related ones that makes 21."""
_INNER, _OUTER = (120, 86), (184, 140)
_APART = math.radians(20)
"""Least angle between two of the outer ring, so that each can be met by a finger."""
_LONGEST = 15
"""Characters of a label: neighbours on the inner ring have room for so many."""
_EDGE, _BESIDE, _CLEAR = 60, 20, 80
"""Nearer to the edge than the first, labels go inwards; off the middle, but less than the last, outwards."""
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
    """`self`, `near` or `far`."""


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
    for key, neighbours in site.relations.related.items():
        for neighbour in neighbours:
            adjacency[key].add(neighbour.key)
            adjacency[neighbour.key].add(key)
    return site.trace.mapping("links", {key: tuple(sorted(others)) for key, others in adjacency.items()})


def neighbourhood(site: Site, key: str, adjacency: Links) -> Neighbourhood | None:
    """Returns the drawing of a paper, none if it has no related ones."""
    related = [neighbour.key for neighbour in site.relations.related[key]]
    if not related:
        return None
    near = sorted(related, key=lambda other: (_hue(site, other), related.index(other)))
    inner = {key, *near}
    about = {other for one in near for other in adjacency[one]} - inner
    counts = {other: len({*near}.intersection(adjacency[other])) for other in about}
    far = sorted((other for other, count in counts.items() if count > 1), key=lambda o: (-counts[o], o))[:MOST_FAR]
    angles = {other: 2 * math.pi * (n + 0.5) / len(near) - math.pi / 2 for n, other in enumerate(near)}
    places = {key: (0.0, 0.0)} | {other: _on(_INNER, angle) for other, angle in angles.items()}
    directions = {other: _mean([angles[one] for one in near if one in adjacency[other]]) for other in far}
    places |= {other: _on(_OUTER, angle) for other, angle in _spread(directions).items()}
    rings = {key: "self"} | dict.fromkeys(near, "near") | dict.fromkeys(far, "far")
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


def _on(ring: tuple[int, int], angle: float) -> tuple[float, float]:
    return ring[0] * math.cos(angle), ring[1] * math.sin(angle)


def _mean(angles: Sequence[float]) -> float:
    """Returns the direction in which the angles lie together; that of the first if they cancel out."""
    x, y = sum(map(math.cos, angles)), sum(map(math.sin, angles))
    return math.atan2(round(y, 9), round(x, 9)) if math.hypot(x, y) > 1e-6 else angles[0]


def _spread(directions: Mapping[str, float]) -> dict[str, float]:
    """Returns angles near to those wanted, in the same order round the ring, each at a distance from the next."""
    order = sorted(directions, key=lambda key: (round(directions[key], 6), key))
    angles = [directions[key] for key in order]
    for _ in range(40 if len(order) > 1 else 0):
        before = [*angles]
        for n in range(len(angles)):
            following = angles[(n + 1) % len(angles)] + (2 * math.pi if n + 1 == len(angles) else 0)
            missing = _APART - (following - angles[n])
            if missing > 0:
                angles[n] -= missing / 2
                angles[(n + 1) % len(angles)] += missing / 2
        if angles == before:
            break
    return dict(zip(order, angles, strict=True))


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
    if x <= _EDGE or _BESIDE < off < _CLEAR:
        return -10, "start"
    if x >= WIDTH - _EDGE or -_CLEAR < off < -_BESIDE:
        return 10, "end"
    return 0, "middle"


def _path(pairs: Sequence[tuple[str, str]], places: Mapping[str, tuple[float, float]]) -> str:
    at = {key: f"{round(x) + WIDTH // 2} {round(y) + HEIGHT // 2}" for key, (x, y) in places.items()}
    return "".join(f"M{at[one]}L{at[other]}" for one, other in pairs)


def _areas(site: Site, keys: Mapping[str, str]) -> tuple[tuple[int, Link], ...]:
    hues = {_hue(site, key) for key in keys} - {0}
    tops = [topic for topic in site.corpus.topics.values() if not topic.parent and site.hues[topic.id] in hues]
    return tuple((site.hues[topic.id], Link(topic.title, routes.topic(topic.id))) for topic in tops)
