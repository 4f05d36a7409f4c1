"""The style sheet, which a browser reads as far as it can: what it cannot read takes what follows with it."""

import re
from pathlib import Path

import pytest

SHEETS = sorted((Path(__file__).parents[2] / "static" / "css").glob("*.css"))
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_brackets_are_closed_where_they_were_opened(path: Path) -> None:
    """A bracket left open in one declaration would swallow all rules after it."""
    text = _COMMENT.sub("", path.read_text(encoding="utf-8"))
    assert text.count("{") == text.count("}") > 0
    open_ones = [part.strip() for part in re.split(r"[;{}]", text) if part.count("(") != part.count(")")]
    assert open_ones == []
