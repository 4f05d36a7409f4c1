"""Years of other calendars than the Gregorian (`平成15年`, `1441 هـ`), and in letters (`תשפ״ד`, `an III`, `MDCC`)."""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

NUMERALS = str.maketrans("〇零一二三四五六七八九", "00123456789")
"""Digits of Chinese and Japanese, written one for each place."""
_DIGIT = "[\\d一二三四五六七八九]?"
_NUMBER = rf"({_DIGIT}[十廿卅]{_DIGIT}|\d{{1,4}}|元)"
_TENS = {"十": 1, "廿": 2, "卅": 3}
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_FINALS = dict(zip("ךםןףץ", "כמנפצ", strict=True))
_HEBREW = dict(zip("אבגדהוזחטיכלמנסעפצקרשת", (*range(1, 11), *range(20, 101, 10), 200, 300, 400), strict=True))


class _Calendar(NamedTuple):
    pattern: str
    """With the year as its only group."""
    offset: int
    """What its years lack to ours."""
    scale: float = 1.0
    """The length of its year in years of ours."""
    straddles: bool = True
    """Whether its year begins in one of ours and ends in the next."""


_ERAS = (
    "令和 2019 平成 1989 昭和 1926 大正 1912 明治|明 1868 民國|民国 1912 慶応 1865 元治 1864 文久 1861 "
    "万延 1860 安政 1854 嘉永 1848 弘化 1844 天保 1830 文政 1818 文化 1804 享和 1801 寛政 1789 天明 1781 "
    "安永 1772 明和 1764 宝暦 1751 寛延 1748 延享 1744 寛保 1741 元文 1736 享保 1716 宣統|宣统 1909 "
    "光緒|光绪 1875 同治 1862 咸豐|咸丰 1851 道光 1821 嘉慶|嘉庆 1796 乾隆 1736 雍正 1723 康熙 1662 順治|顺治 1644 "
    "崇禎|崇祯 1628 萬曆|万历 1573"
).split()
"""Names of eras of Japan and China, each before its first year."""
_CALENDARS = (
    *(
        _Calendar(rf"(?:{names}) ?{_NUMBER} ?年?", int(first) - 1, straddles=False)
        for names, first in zip(_ERAS[::2], _ERAS[1::2], strict=True)
    ),
    _Calendar(r"(?:檀紀|檀纪|단기|단군기원) ?(4\d{3})", -2333, straddles=False),
    _Calendar(r"(?:皇紀|神武天皇即位紀元) ?(2\d{3})", -660, straddles=False),
    _Calendar(r"(?:พ\.? ?ศ\.? ?)(2\d{3})|(?<!\d)(2\d{3}) ?(?:B\.?E\.?|พ\.ศ\.)(?!\w)", -543, straddles=False),
    _Calendar(r"(?<!\d)(๒[๔๕][๐-๙]{2})(?!\d)|[\u0e01-\u0e4e] ?(2[45]\d\d)(?!\d)", -543, straddles=False),
    _Calendar(
        r"(1[0-4]\d\d) ?(?:هـ?\u200d?\.? ?ش\.?|ه\.ش|(?:هجری ?)?(?:خورشیدی|شمسی)|ش(?!\w)|(?:A\.?P|S\.?H)\.?(?!\w))", 621
    ),
    _Calendar(
        r"(?<!\d)(\d{1,4}) ?(?:هـ|ه\u200d|ه(?!\w)|هجري|(?:هجری ?)?قمری|ق(?!\w)|A\.? ?H\.?(?!\w))", 621, scale=0.970224
    ),
    _Calendar(r"^(۱[۲-۴][۰-۹]{2})(?![۰-۹]| ?م)", 621),
    _Calendar(r"(?<!\d)(5\d{3}) ?(?:A\.?M\.?(?!\w)|לבריאה)", -3761),
    _Calendar(r"(?:ה['׳])?(?<![א-ת])([קרשת][א-ת]{0,4}[\"״][א-ת])(?![א-ת])", 1239),
    _Calendar(r"(?:वि\. ?सं\.?|वि॰ ?सं॰|विक्रम संवत्?|संवत्|सम्वत्) ?(\d{4})|(?<!\d)(\d{4}) ?(?:वि\. ?सं|V\.? ?S\.(?!\w))", -57),
    _Calendar(r"(?:शक(?: संवत्)?|शके|Śaka|Saka) ?(1\d{3})", 78),
    _Calendar(r"(?<!\d)(1\d{3}) ?(?:বঙ্গাব্দ|বাংলা)", 593),
    _Calendar(r"(?<!\d)(\d{4}) ?(?:ዓ\.? ?ም|E\. ?C\.(?!\w))", 7),
    _Calendar(r"\ban ([IVX]{1,4})\b", 1791),
    _Calendar(r"(?<!\w)(M[MDC][MDCLXVI]*)(?!\w)", 0, straddles=False),
)
"""Eras of East Asia; the Buddhist, Iranian, Islamic, Jewish, Indian, Ethiopian and French Republican calendars.

Digits of Persian say a year of the Iranian calendar, where it can be one; Roman numerals one of ours.
"""


def year_of_ours(text: str) -> tuple[int, int | None] | None:
    """Returns the first and the last year of ours that a year of another calendar lies in, or None if none is named."""
    plain = "".join(str(unicodedata.decimal(sign, sign)) for sign in text)
    for pattern, calendar in _patterns():
        # Digits of any script are equal, but for those that tell the calendar.
        if match := pattern.search(plain) or pattern.search(text):
            number = _count(next(filter(None, match.groups())))
            year = int(number * calendar.scale + calendar.offset + (0.5774 if calendar.scale != 1 else 0))
            return year, year + 1 if calendar.straddles else None
    return None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], _Calendar], ...]:
    # Compiling them takes a while, and most surveys have no such year.
    return tuple((re.compile(calendar.pattern), calendar) for calendar in _CALENDARS)


def _count(number: str) -> int:
    if number == "元":
        return 1  # the first year of an era
    if number.isdecimal():
        return int(number)
    if ten := next((sign for sign in number if sign in _TENS), ""):
        tens, _, ones = number.translate(NUMERALS).partition(ten)
        return 10 * (int(tens or 1) if ten == "十" else _TENS[ten]) + int(ones or 0)
    if number[0] in _HEBREW:
        return sum(_HEBREW.get(sign, _HEBREW.get(_FINALS.get(sign, ""), 0)) for sign in number)
    values = [_ROMAN[sign] for sign in number]
    return sum(-value if value < max(values[n:]) else value for n, value in enumerate(values))
