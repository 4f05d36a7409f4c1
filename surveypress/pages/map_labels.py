"""Names of areas on the map: where each stands amid its dots, and which of them the picture has room for."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median
from textwrap import wrap

from surveypress.core.drawing import HEIGHT, WIDTH

LONGEST = 24
"""Characters of a line; a longer name gets two or more."""
_WIDE, _HIGH = 4.5, 9.5
"""Room for a character and for a line on a desk, in units of the drawing."""
_PHONE = 2.2
"""How much more of the drawing a name covers on a phone."""
_STEPS = (0, 12, -12, 24, -24, 36, -36, 48, -48)
"""How far a name may move up or down to stand free."""

_Box = tuple[float, float, float, float]
_Dots = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Label:
    """A name on the map, centred on its place."""

    lines: tuple[str, ...]
    x: int
    y: int
    kind: str
    """`area`; where it has no room before a script makes some, also `wide` (on a phone) or `late` (on any screen)."""


def labels(areas: Iterable[tuple[str, _Dots]]) -> tuple[Label, ...]:
    """Returns the names of areas with dots, those of many dots first, each clear of those before it."""
    placements: list[Label] = []
    boxes: list[_Box] = []
    for label in _amid(areas):
        free = next((moved for moved in _tries(label) if not _meets(_box(moved, 1.0), boxes)), None)
        placements.append(free or replace(label, kind="area late"))
        boxes += [_box(free, 1.0)] if free else []
    return tuple(_for_phones(placements))


def _amid(areas: Iterable[tuple[str, _Dots]]) -> Iterator[Label]:
    """Yields the names at the medians of their dots, which no stray dot can pull away."""
    for title, dots in sorted(areas, key=lambda one: (-len(one[1]), one[0])):
        if dots:
            x, y = (round(median(axis)) for axis in zip(*dots, strict=True))
            yield Label(tuple(wrap(title, LONGEST)), x, y, "area")


def _tries(label: Label) -> Iterator[Label]:
    left, top, right, bottom = _box(label, 1.0)
    x = label.x + round(max(0.0, -left) - max(0.0, right - WIDTH))
    for step in _STEPS:
        if top + step >= 0 and bottom + step <= HEIGHT:
            yield replace(label, x=x, y=label.y + step)


def _for_phones(placements: Sequence[Label]) -> Iterator[Label]:
    boxes: list[_Box] = []
    for label in placements:
        box = _box(label, _PHONE)
        if _meets(box, boxes) or box[0] < 0 or box[2] > WIDTH:
            yield replace(label, kind=f"{label.kind} wide")
        else:
            boxes.append(box)
            yield label


def _box(label: Label, scale: float) -> _Box:
    """Returns what a name covers: left, top, right, bottom."""
    wide = scale * _WIDE * max(map(len, label.lines)) / 2
    high = scale * _HIGH * len(label.lines) / 2
    return (label.x - wide, label.y - high, label.x + wide, label.y + high)


def _meets(box: _Box, boxes: Iterable[_Box]) -> bool:
    return any(box[0] < b[2] and b[0] < box[2] and box[1] < b[3] and b[1] < box[3] for b in boxes)
