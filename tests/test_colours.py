"""The colours of the areas: told apart by all readers, and seen against the ground, in light and in dark."""

import re
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from surveypress.pages.view_models import HUES

colorspacious: Any = pytest.importorskip("colorspacious")
SHEETS = Path(__file__).parents[1] / "static" / "css"
_PAIR = r"light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)"
APART = 10.0
"""Least distance in CAM02-UCS; 1 is what an eye can just tell, 10 is told at a glance."""


def _rgb(colour: str) -> Any:
    return np.array([int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)])


def _colours(scheme: int) -> tuple[Any, list[Any]]:
    """Returns the ground and the colours of the areas in a scheme (0 light, 1 dark)."""
    ground = re.search(rf"--ground: {_PAIR}", (SHEETS / "00-base.css").read_text(encoding="utf-8"))
    areas = re.findall(rf"--colour: {_PAIR}", (SHEETS / "05-colours.css").read_text(encoding="utf-8"))
    assert ground
    return _rgb(ground[scheme + 1]), [_rgb(area[scheme]) for area in areas]


def _light(rgb: Any) -> float:
    """Relative luminance (WCAG 2.2)."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return float(linear @ np.array([0.2126, 0.7152, 0.0722]))


@pytest.mark.parametrize("scheme", [0, 1])
def test_each_area_stands_out_from_the_ground(scheme: int) -> None:
    """Graphics that carry meaning have a contrast of 3:1 or more (WCAG 2.2, 1.4.11)."""
    ground, areas = _colours(scheme)
    assert len(areas) == HUES
    for area in areas:
        low, high = sorted((_light(ground), _light(area)))
        assert (high + 0.05) / (low + 0.05) >= 3


@pytest.mark.parametrize("scheme", [0, 1])
@pytest.mark.parametrize("sight", ["", "deuteranomaly", "protanomaly", "tritanomaly"])
def test_no_two_areas_look_alike(scheme: int, sight: str) -> None:
    """Nobody needs to see red, green or blue to tell the areas apart (model of Machado et al. 2009)."""
    _, areas = _colours(scheme)
    if sight:
        space = {"name": "sRGB1+CVD", "cvd_type": sight, "severity": 100}
        areas = [np.clip(colorspacious.cspace_convert(area, space, "sRGB1"), 0, 1) for area in areas]
    seen = [colorspacious.cspace_convert(area, "sRGB1", "CAM02-UCS") for area in areas]
    assert min(float(np.linalg.norm(one - other)) for one, other in combinations(seen, 2)) >= APART


def test_no_two_areas_are_drawn_alike() -> None:
    """Each colour is used for one area as it is, for one more hollow, and for no third: that has none."""
    sheet = (SHEETS / "05-colours.css").read_text(encoding="utf-8")
    rules = re.findall(r"^  ((?:\[data-hue=\"\d+\"\](?:, )?)+) \{ --colour", sheet, re.MULTILINE)
    named = [[int(number) for number in re.findall(r"\d+", rule)] for rule in rules]
    assert named == [[number, number + HUES] for number in range(1, HUES + 1)]
    [hollow] = re.findall(r":is\(([^)]*)\) \{ --fill: color-mix", sheet)
    assert [int(number) for number in re.findall(r"\d+", hollow)] == [*range(HUES + 1, 2 * HUES + 1)]
