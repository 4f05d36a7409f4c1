"""Papers that a drawn map lacks, put amid those that are related to them; all others stay where they are.

Whole numbers and sums in a fixed order only: the same on every machine.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from surveypress.core.drawing import EDGE, HEIGHT, WIDTH, Places, least_distance
from surveypress.core.relations import Neighbour

REACH = 40
"""Units around the middle of its related papers within which a free place is sought for a paper."""
Point = tuple[int, int]
Weights = Mapping[str, Mapping[str, float]]


def placed(keys: Iterable[str], drawn: Mapping[str, Point], related: Mapping[str, Sequence[Neighbour]]) -> Places:
    """Returns a place for each paper: that of the drawn map, or a free one amid its related papers.

    Those with related papers on the map come first, by key, then those that are related to these. A paper that nothing
    leads to the map stands in the middle of it.
    """
    keys = list(keys)
    places: Places = {key: drawn[key] for key in keys if key in drawn}
    room = _Room(places.values(), least_distance(len(keys)))
    weights = _mutual(related)
    waiting = sorted(key for key in keys if key not in drawn)
    while waiting:
        ready = [key for key in waiting if weights[key].keys() & places.keys()] or waiting
        middles = {key: _middle(weights[key], places) for key in ready}
        for key, middle in middles.items():
            places[key] = room.take(middle)
        waiting = [key for key in waiting if key not in places]
    return {key: places[key] for key in keys}


def _mutual(related: Mapping[str, Sequence[Neighbour]]) -> defaultdict[str, dict[str, float]]:
    """Returns for each paper those of its list and those whose list it is in, with how near they are."""
    weights: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for key, neighbours in related.items():
        for neighbour in neighbours:
            nearness = max(neighbour.score, weights[key].get(neighbour.key, 0.0))
            if nearness > 0:
                weights[key][neighbour.key] = weights[neighbour.key][key] = nearness
    return weights


def _middle(weights: Mapping[str, float], places: Mapping[str, Point]) -> Point:
    near = [(*places[key], weights[key]) for key in sorted(weights) if key in places]
    if not near:
        return WIDTH // 2, HEIGHT // 2
    total = sum(weight for _, _, weight in near)
    across, down = (sum(one[axis] * one[2] for one in near) / total for axis in (0, 1))
    return round(across), round(down)


class _Room:
    """Which places of the drawing are taken: each paper takes those that are nearer to it than a gap."""

    def __init__(self, points: Iterable[Point], gap: float) -> None:
        self._gap = gap
        self._taken: set[Point] = set()
        self._points: set[Point] = set()
        for point in points:
            self._add(point)

    def _add(self, point: Point) -> None:
        self._points.add(point)
        self._taken.update(_around(point, self._gap - 0.5))

    def take(self, middle: Point) -> Point:
        """Takes the free place that is nearest to a point; where all are taken, one that no paper has to itself."""
        point = self._nearest(middle, self._taken) or self._nearest(middle, self._points) or middle
        self._add(point)
        return point

    @staticmethod
    def _nearest(middle: Point, crowd: AbstractSet[Point]) -> Point | None:
        near = (point for point in _around(middle, REACH) if point not in crowd)
        return next(filter(_is_inside, near), None)


def _is_inside(point: Point) -> bool:
    return EDGE <= point[0] <= WIDTH - EDGE and EDGE <= point[1] <= HEIGHT - EDGE


def _around(point: Point, reach: float) -> Iterator[Point]:
    """Yields the points within reach of one, the nearest first."""
    return ((point[0] + across, point[1] + down) for across, down in _offsets(reach))


@cache
def _offsets(reach: float) -> tuple[Point, ...]:
    span = range(-int(reach), int(reach) + 1)
    inside = ((x * x + y * y, x, y) for x in span for y in span if x * x + y * y <= reach * reach)
    return tuple((x, y) for _, x, y in sorted(inside))
