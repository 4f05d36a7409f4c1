"""Years that come with an era, centuries and millennia: `3200–3100 BCE`, `紀元前350年`, `12000 BP`, `XVI wiek`."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Span(NamedTuple):
    """The first and the last year of a time, negative before the year 1; `end` is None for a year alone."""

    year: int
    end: int | None
    rough: bool
    """Whether it is a century or a millennium, and not a year."""


_BEFORE = (
    r"(?:B\.? ?C\.?(?: ?E\.?)?|v\. ?(?:Chr|u\. ?Z)\.?|v(?:oor|or) Chr\w*|av\. ?J\.?-?C\.?|a\. ?(?:de ?)?C\.?"
    r"|a\. ?n\. ?e\.?|p\. ?n\. ?e\.?|př\. ?n\. ?l\.?|pr\. ?n\. ?(?:l|e)\.?|до н\. ?[эе]\.?|пр\. ?(?:н\. ?е|Хр)\.?"
    r"|M\. ?Ö\.?|MÖ|TCN|π\. ?Χ\.?|f\. ?Kr\.?|fvt\.?|eKr\.?|eaa\.?|ق\. ?م\.?|پ\. ?م\.?|לפנה[\"״]ס|ई\. ?पू\.?|ईसा पूर्व"
    r"|ძვ\. ?წ\.?|ก่อน ?ค\.ศ\.|公元前|西元前|紀元前|纪元前|기원전)(?![^\W\d])"
)
_AFTER = r"(?:A\.? ?D\.?|C\.? ?E\.?|n\. ?Chr\.?|ap\. ?J\.?-?C\.?|d\. ?C\.?|н\. ?э\.?|n\. ?e\.?|公元|西元)(?![^\W\d])"
_PRESENT = r"(?:cal\.? ?)?B\.?P\.?(?!\w)"
_NUMBER = r"(?<![\d.,])(?:\d{1,3}(?:[,.’' \u00a0\u202f]\d{3})+|\d{1,6})(?!\d)"
_TO = r" ?(?:/|–|—|-|~|\bto\b|\bbis\b|\bet\b|\band\b|\bund\b|\bà\b) ?"
_ERA = rf"(?:(?P<before{{0}}>{_BEFORE})|(?P<after{{0}}>{_AFTER})|(?P<present{{0}}>{_PRESENT}))"


def _dated(n: str) -> str:
    """Returns the pattern of a year with its era on either side, or without one."""
    before, after = _ERA.format(f"_a{n}"), _ERA.format(f"_b{n}")
    return rf"(?:{before} ?)?(?P<year{n}>{_NUMBER})(?:[年년](?!\d))?(?: ?{after})?"


_YEARS = re.compile(rf"{_dated('1')}(?:{_TO}{_dated('2')})?")
_ORDINAL = r"(?P<{}>\d{{1,2}}|[IVX]{{1,5}})(?:st|nd|rd|th|\.|-?[eè](?:me)?|-?й|-?го)?"
_UNIT = (
    r"(?:(?P<century>c\.(?! ?E)|cent|Jh|Jahrh|si[eè]cle|secolo|siglo|век|вв?\.|століт|ст\.|wiek"
    r"|w\.(?! ?e)|století|stolet"
    r"|yüzyıl|eeuw|século|århundr"
    r"|vuosis|század|αιώνα|世紀|世纪|세기|القرن|قرن|शताब्दी)|(?P<millennium>mill|Jt|Jahrt|тыс|tys|千年紀))"
)
_CENTURY = re.compile(
    rf"(?<![\w]){_ORDINAL.format('first')}(?:{_TO}{_ORDINAL.format('last')})? ?{_UNIT}"
    rf"|\b(?:siglos?|s\.|saec\.|sec\.|secolo|século|thế kỷ|القرن|قرن) (?P<roman>[IVX]{{1,5}}|\d{{1,2}})(?!\w)",
    re.IGNORECASE,
)
_DECADE = re.compile(
    r"(?<!\d)(?P<decade>\d{3})(?:0(?:['’]?s|er|-?(?:е|х|ті|те)|年代|년대)(?!\w)|[-–—_?xXuU](?![\w-]))"
    r"|\b(?:années|anni|años|anos|lata|léta|jaren|годы) (?P<named>\d{3})0(?!\d)"
    r"|(?<!\d)(?P<hundred>\d\d)(?:--|––|\?\?|__|xx|XX|uu)(?!\w)"
)
"""`1780s`, `178-`, `17--`: a decade or a century, as libraries write them."""
_IS_BEFORE = re.compile(_BEFORE)
_ROMAN = {"I": 1, "V": 5, "X": 10}
_PRESENT_YEAR = 1950
"""The year from which archaeology counts backwards."""


def span(text: str) -> Span | None:
    """Returns the time that a text names by an era, a century or a millennium, or None if it names none."""
    return _century(text) or next(_years(text), None) or _decade(text)


def _decade(text: str) -> Span | None:
    match = _DECADE.search(text)
    if match is None:
        return None
    if hundred := match["hundred"]:
        return Span(int(hundred) * 100, int(hundred) * 100 + 99, rough=True)
    first = int(match["decade"] or match["named"]) * 10
    return Span(first, first + 9, rough=True)


def _years(text: str) -> Iterator[Span]:
    for match in _YEARS.finditer(text):
        first, last = _era(match, "1"), _era(match, "2")
        if first is None and last is None:
            continue
        year = _counted(match["year1"], first or last)
        yield Span(year, _counted(match["year2"], last or first) if match["year2"] else None, rough=False)


def _era(match: re.Match[str], n: str) -> str | None:
    return next((era for era in ("before", "after", "present") for side in "ab" if match[f"{era}_{side}{n}"]), None)


def _counted(number: str, era: str | None) -> int:
    year = int(re.sub(r"\D", "", number))
    return -year if era == "before" else _PRESENT_YEAR - year if era == "present" else year


def _century(text: str) -> Span | None:
    match = _CENTURY.search(text)
    if match is None:
        return None
    first = _ordinal(match["first"] or match["roman"])
    last = _ordinal(match["last"]) if match["last"] else first
    length = 1000 if match["millennium"] else 100
    if _IS_BEFORE.search(text, match.end() - 1):
        return Span(-length * first, -length * (last - 1) - 1, rough=True)
    return Span(length * (first - 1) + 1, length * last, rough=True)


def _ordinal(text: str) -> int:
    if text.isdecimal():
        return int(text)
    values = [_ROMAN[letter] for letter in text.upper()]
    return sum(-value if value < max(values[n:]) else value for n, value in enumerate(values))
