"""Years of other calendars than the Gregorian: `平成15年`, `民國108年`, `1441 هـ`, `๒๕๖๑`, `an III`, `二〇一九年`."""

import re
from typing import NamedTuple

NUMERALS = str.maketrans("〇零一二三四五六七八九", "00123456789")
"""Digits of Chinese and Japanese, written one for each place."""
_NUMBER = r"(\d{1,4}|元)"
_ROMAN = {"I": 1, "V": 5, "X": 10}


class _Calendar(NamedTuple):
    pattern: str
    """With the year as its only group."""
    offset: int
    """What its years lack to ours."""
    scale: float = 1.0
    """The length of its year in years of ours."""
    straddles: bool = True
    """Whether its year begins in one of ours and ends in the next."""


_CALENDARS = (
    _Calendar(rf"(?:明治|明) ?{_NUMBER} ?年?", 1867, straddles=False),
    _Calendar(rf"(?:大正) ?{_NUMBER} ?年?", 1911, straddles=False),
    _Calendar(rf"(?:昭和) ?{_NUMBER} ?年?", 1925, straddles=False),
    _Calendar(rf"(?:平成) ?{_NUMBER} ?年?", 1988, straddles=False),
    _Calendar(rf"(?:令和) ?{_NUMBER} ?年?", 2018, straddles=False),
    _Calendar(rf"(?:民國|民国) ?{_NUMBER} ?年?", 1911, straddles=False),
    _Calendar(r"(?:พ\.? ?ศ\.? ?)(2\d{3})|(?<!\d)(2\d{3}) ?(?:B\.?E\.?|พ\.ศ\.)(?!\w)", -543, straddles=False),
    _Calendar(r"(1[0-4]\d\d) ?(?:هـ?\u200d?\.? ?ش\.?|ه\.ش|(?:A\.?P|S\.?H)\.?(?!\w))", 621),
    _Calendar(r"(?<!\d)(\d{1,4}) ?(?:هـ|ه\u200d|ه(?!\w)|هجري|A\.? ?H\.?(?!\w))", 621, scale=0.970224),
    _Calendar(r"(?<!\d)(5\d{3}) ?(?:A\.?M\.?(?!\w)|לבריאה)", -3761),
    _Calendar(r"\ban ([IVX]{1,4})\b", 1791),
)
"""Eras of Japan and the Republic of China; the Buddhist, Iranian, Islamic, Jewish and French Republican calendars."""
_PATTERNS = tuple((re.compile(calendar.pattern), calendar) for calendar in _CALENDARS)


def year_of_ours(text: str) -> tuple[int, int | None] | None:
    """Returns the first and the last year of ours that a year of another calendar lies in, or None if none is named."""
    for pattern, calendar in _PATTERNS:
        if match := pattern.search(text):
            number = _count(next(filter(None, match.groups())))
            year = int(number * calendar.scale + calendar.offset + (0.5774 if calendar.scale != 1 else 0))
            return year, year + 1 if calendar.straddles else None
    return None


def _count(number: str) -> int:
    if number == "元":
        return 1  # the first year of an era
    if number.isdecimal():
        return int(number)
    values = [_ROMAN[sign] for sign in number]
    return sum(-value if value < max(values[n:]) else value for n, value in enumerate(values))
