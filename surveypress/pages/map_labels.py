"""Names of areas on the map: where each stands amid its dots, and which of them the picture has room for."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from statistics import median
from textwrap import wrap

import numpy as np
from numpy.typing import NDArray

from surveypress.core.drawing import HEIGHT, WIDTH

LONGEST = 24
"""Characters of a line; a longer name gets two or more."""
_WIDE, _HIGH = 5.2, 9.5
"""Room for a character and for a line on a desk, in units of the drawing."""
_PHONE = 2.2
"""How much more of the drawing a name covers on a phone, and a dot."""
_DOT = 2.5
"""Room for half a dot on a desk."""
_STEPS = tuple(sorted(product(range(-72, 73, 6), range(-60, 61, 4)), key=lambda step: (math.hypot(*step), step)))
"""How far a name may move to stand free, across and down; the nearest places first."""
_Box = tuple[float, float, float, float]
_Dots = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Label:
    """A name on the map, centred on its place."""

    title: str
    lines: tuple[str, ...]
    x: int
    y: int
    kind: str
    """`area`; where it has no room before a script makes some, also `wide` (on a phone) or `late` (on any screen)."""


def labels(areas: Iterable[tuple[str, _Dots]]) -> tuple[Label, ...]:
    """Returns the names of areas with dots, those of many dots first, each clear of those before it and of all dots.

    Each stands as near to the middle of its dots as there is such a place.
    """
    areas = list(areas)
    dots = np.array([place for _, own in areas for place in own], dtype=float).reshape(-1, 2)
    placements: list[Label] = []
    boxes: list[_Box] = []
    for label in _amid(areas):
        free = next((moved for moved in _tries(label) if _is_free(_box(moved, 1.0), boxes, dots, _DOT)), None)
        placements.append(free or replace(label, kind="area late"))
        boxes += [_box(free, 1.0)] if free else []
    return tuple(_for_phones(placements, dots))


def _amid(areas: Iterable[tuple[str, _Dots]]) -> Iterator[Label]:
    """Yields the names at the medians of their dots, which no stray dot can pull away."""
    for title, dots in sorted(areas, key=lambda one: (-len(one[1]), one[0])):
        if dots:
            x, y = (round(median(axis)) for axis in zip(*dots, strict=True))
            yield Label(title, tuple(wrap(title, LONGEST)), x, y, "area")


def _tries(label: Label) -> Iterator[Label]:
    left, top, right, bottom = _box(label, 1.0)
    inside = round(max(0.0, -left) - max(0.0, right - WIDTH))
    for across, down in _STEPS:
        moved = inside + across
        if top + down >= 0 and bottom + down <= HEIGHT and left + moved >= 0 and right + moved <= WIDTH:
            yield replace(label, x=label.x + moved, y=label.y + down)


def _is_free(box: _Box, boxes: Iterable[_Box], dots: NDArray[np.float64], reach: float) -> bool:
    """Returns whether nothing else stands at a place, no dot within reach either."""
    left, top, right, bottom = box
    x, y = dots.T
    covered = (left - reach < x) & (x < right + reach) & (top - reach < y) & (y < bottom + reach)
    return not covered.any() and not _meets(box, boxes)


def _for_phones(placements: Sequence[Label], dots: NDArray[np.float64]) -> Iterator[Label]:
    boxes: list[_Box] = []
    for label in placements:
        box = _box(label, _PHONE)
        if box[0] >= 0 and box[2] <= WIDTH and _is_free(box, boxes, dots, _DOT * _PHONE):
            boxes.append(box)
            yield label
        else:
            yield replace(label, kind=f"{label.kind} wide")


def _box(label: Label, scale: float) -> _Box:
    """Returns what a name covers: left, top, right, bottom."""
    wide = scale * _WIDE * max(map(len, label.lines)) / 2
    high = scale * _HIGH * len(label.lines) / 2
    return (label.x - wide, label.y - high, label.x + wide, label.y + high)


def _meets(box: _Box, boxes: Iterable[_Box]) -> bool:
    return any(box[0] < b[2] and b[0] < box[2] and box[1] < b[3] and b[1] < box[3] for b in boxes)
