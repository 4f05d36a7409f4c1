"""The style sheets: whole, and laid out by the direction of the language instead of left and right."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SHEETS = sorted((Path(__file__).parents[2] / "static" / "css").glob("*.css"))
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)[\w-]*|left|right|float:\s*(?:left|right)"
    r"|text-align:\s*(?:left|right))(?=\s*[:;])|\bto (?:left|right)\b|text-align:\s*(?:left|right)"
)
"""What names a side of the page by itself."""
PLACED = {
    "#here, #ring": "scripts place it by coordinates of the drawing",
    "#tip": "scripts place it by coordinates of the drawing",
    "pre": "code is written from left to right in every language",
    ":root": "where the one name for the side at which a line begins is defined",
    '[dir="rtl"]': "where the one name for the side at which a line begins is defined",
}
"""Selectors whose rules may name a side, and why."""


def _rules(css: str) -> Iterator[tuple[str, str]]:
    """Yields the selector and the declarations of each innermost rule."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    for match in re.finditer(r"([^{};]+)\{([^{}]*)\}", css):
        yield match[1].strip(), match[2]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_sheet_is_whole(sheet: Path) -> None:
    """Every bracket closes again within its declaration: one that does not would end the sheet for a browser."""
    css = sheet.read_text(encoding="utf-8")
    assert css.count("{") == css.count("}")
    declarations = [
        part for _, body in _rules(css) for part in re.sub(r'url\("[^"]*"\)|"[^"]*"', "'text'", body).split(";")
    ]
    assert [part for part in declarations if part.count("(") != part.count(")")] == []
    assert [part for part in declarations if part.strip() and not re.match(r"\s*[\w-]+\s*:\s*\S", part)] == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_pages_can_be_mirrored(sheet: Path) -> None:
    """A language that is written from right to left needs no sheet of its own."""
    sided = {
        selector: PHYSICAL.findall(body)
        for selector, body in _rules(sheet.read_text(encoding="utf-8"))
        if selector not in PLACED and PHYSICAL.search(body)
    }
    assert sided == {}


@pytest.mark.parametrize(
    "rule", ["a { padding-left: 1px; }", "a { left: 0; }", "a { text-align: right; }", "a { float: left; }"]
)
def test_a_side_would_be_found(rule: str) -> None:
    """The test above can fail."""
    assert PHYSICAL.search(rule)
