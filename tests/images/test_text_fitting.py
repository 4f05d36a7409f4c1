"""Titles set in the fonts that come with the program."""

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from surveypress.images.text_fitting import HERE, drawable, fitted, width, widths

ROOM, SIZES, MOST = 600, (60, 40), 3
WORDS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzABCWM ,-é"), min_size=1, max_size=200).filter(str.strip)


@pytest.mark.parametrize("font", ["regular", "semibold"])
def test_widths_are_those_of_the_fonts(font: str) -> None:
    """The table says of each letter what the font says; written anew, it is `{letter: round(advance * 1000 / em)}`."""
    file = TTFont(HERE / f"{font}.otf")
    advances, em = file["hmtx"], file["head"].unitsPerEm
    letters = {chr(code): round(advances[glyph][0] * 1000 / em) for code, glyph in file.getBestCmap().items()}
    assert dict(widths()[font]) == letters


def test_letters_that_the_fonts_lack_are_not_drawn() -> None:
    """A text that would come out as boxes is left out whole; accents that come apart are put together."""
    assert drawable("风筝 and wind", "semibold") == ""
    assert drawable("Z\u0307agiel  \n α ≤ 5 µm", "semibold") == "Żagiel α ≤ 5 µm"


@given(WORDS)
def test_titles_fit(text: str) -> None:
    """However long a title or one of its words: no line is wider than the room, and there are no more than allowed."""
    setting = fitted(text, "semibold", ROOM, SIZES, MOST)
    assert 1 <= len(setting.lines) <= MOST
    assert all(width(line, "semibold", setting.size) <= ROOM for line in setting.lines)
    whole = " ".join(setting.lines)
    assert whole == " ".join(text.split()) or ("…" in whole and setting.size == SIZES[-1])


def test_a_short_title_is_large() -> None:
    """The first size that holds a title in the lines allowed is taken."""
    assert fitted("Wind", "semibold", ROOM, SIZES, MOST).size == 60
    assert fitted("Wind and water " * 5, "semibold", ROOM, SIZES, MOST).size == 40
