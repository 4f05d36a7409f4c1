"""Words that fit: lines of a title in the largest size that holds it, by the widths of the fonts that come with us.

`widths.json` holds the width of each letter of each font in thousandths of its size; a test compares it with the fonts.
"""

import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Setting:
    """A text in lines of one size, in pixels."""

    size: int
    lines: tuple[str, ...]


@cache
def widths() -> Mapping[str, Mapping[str, int]]:
    """Returns the width of each letter by font (`regular`, `semibold`); a letter that is not there cannot be drawn."""
    loaded: dict[str, dict[str, int]] = json.loads((HERE / "widths.json").read_text(encoding="utf-8"))
    return loaded


def drawable(text: str, font: str) -> str:
    """Returns the text in one line, or nothing if the font lacks one of its letters: no text is better than boxes."""
    line = " ".join(unicodedata.normalize("NFC", text).split())
    return line if all(letter in widths()[font] for letter in line) else ""


def width(text: str, font: str, size: int) -> float:
    """Returns the width of drawable text in pixels."""
    return sum(widths()[font][letter] for letter in text) * size / 1000


def fitted(text: str, font: str, room: int, sizes: Sequence[int], most: int) -> Setting:
    """Returns text in at most so many lines no wider than `room`, in the first size that will do; else cut short."""
    words = drawable(text, font).split()
    for size in sizes:
        lines = _lines(words, font, room, size)
        if len(lines) <= most and all(width(line, font, size) <= room for line in lines):
            return Setting(size, tuple(lines))
    lines = _lines(words, font, room, sizes[-1])
    last = f"{lines[most - 1]} …" if len(lines) > most else lines[-1]
    return Setting(sizes[-1], tuple(_cut(line, font, room, sizes[-1]) for line in [*lines[:most][:-1], last]))


def _lines(words: Sequence[str], font: str, room: int, size: int) -> list[str]:
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, font, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut(line: str, font: str, room: int, size: int) -> str:
    """Returns a line that is too wide without its end."""
    while width(line, font, size) > room:
        line = f"{line.rstrip('… ')[:-1].rstrip()}…"
    return line
