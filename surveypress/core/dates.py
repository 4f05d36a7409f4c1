"""When a work appeared, as people write it: `2021-06-17`, `1781`, `ca. 1785`, `1785/86`, `350 BC`, `forthcoming`."""

import re
from dataclasses import dataclass
from datetime import date as calendar_date
from functools import lru_cache

from surveypress.core import calendars, eras
from surveypress.core.months import named_day

LATEST = 2100
"""No year later than this one is believed."""
UNDATED = -10_000_000
"""The rank of what has no date."""
LONGEST = 60
"""Characters of the longest date in words."""
_ISO = re.compile(r"(\d{3,4}|-\d{1,4})(?:-(\d\d)(?:-(\d\d))?)?")
_CIRCA = re.compile(
    r"(?:ca?\.|c(?=\d)|ca\b|circa\b|um\b|about\b|around\b|approx|vers\b|env\b|hacia\b|около\b|ок\.|~|≈"
    r"|(?:before|after|ante|post|vor|nach|avant|après|antes de|después de|до|после|пре|πριν|μετά) )",
    re.IGNORECASE,
)
_UNDATED = frozenset(
    "n.d. nd undated nodate dateunknown unknown o.j. o.d. ohnejahr ohnedatum undatiert s.d. s.a. sineanno sansdate "
    "s.f. sinfecha semdata senzadata z.j. zonderjaar u.å. utanår b.d. b.r. t.y. х.г. б.г. бг б/г безгода бездаты "
    "بیتا بی‌تا د.ت. د.ت دونتاريخ ללאתאריך 无日期 無日期 日期不详 日期不詳 "
    "刊年不明 出版年不明 年代不詳 미상 연도미상".split()
)
"""Words for "no date", as bibliographies of several languages have them."""
_UNSURE = re.compile(r"[~?]\]?$")
_YEAR = re.compile(r"(?<!\d)(\d{3,4})(?!\d)")
_YEAR_ALONE = re.compile(r"(\d{4}) ?(?:年|년|гг?\.?|р\.)")
"""A year with nothing but the word for years behind it."""
_UNTIL = re.compile(r" ?(?:/|–|—|-|\bto\b|\bbis\b|\band\b|\bund\b|\bà\b) ?(\d{1,4})(?!\d)")


@dataclass(frozen=True, slots=True)
class Date:
    """A date, as exact as it is known."""

    label: str
    """The year as it is shown, in the words of who wrote it: `2021`, `ca. 1785`, `1785/86`, `forthcoming`."""
    year: int | None = None
    """The year by which it sorts, negative before the year 1; None for a date without one."""
    end: int | None = None
    """The last year of a span."""
    circa: bool = False
    month: int = 0
    """From 1 to 12; 0 where it is not known."""
    day: int = 0

    @property
    def is_plain(self) -> bool:
        """Whether it is a year, with month and day or without, and nothing else has been said of it."""
        return self.label == str(self.year)

    @property
    def written(self) -> str:
        """As a record writes it: the year in the words of who wrote it, with month and day in figures."""
        return "-".join([self.label, *(f"{part:02}" for part in (self.month, self.day) if part)])

    @property
    def rank(self) -> int:
        """The year by which lists sort, the newest first: what is to come before all others, what has none last."""
        if self.year is not None:
            return self.year
        return UNDATED if self.label.casefold().strip("[]()").replace(" ", "") in _UNDATED else LATEST + 1


@lru_cache(maxsize=4096)
def parse_date(text: str, language: str = "en") -> Date:
    """Returns the date that a text names; months may be named in a language or in English.

    Raises ValueError, saying why, for what can be none.
    """
    text = " ".join(text.split())
    if not text or len(text) > LONGEST:
        raise ValueError("is no date")
    iso = _ISO.fullmatch(text)
    if iso and not text.isascii() and calendars.year_of_ours(text):
        iso = None  # digits that tell a calendar
    if iso and not (iso[2] and int(iso[2]) > 12 and not iso[3]):
        return _exact(iso[1], iso[2] or "", iso[3] or "")
    day = named_day(text, language)
    if day and int(day.year) <= LATEST and eras.span(text) is None and calendars.year_of_ours(text) is None:
        return _exact(*day)
    counted = text.translate(calendars.NUMERALS) if "年" in text else text
    if not re.search(r"\d", counted) and eras.span(text) is None and calendars.year_of_ours(text) is None:
        return Date(text)
    if plain := _YEAR_ALONE.fullmatch(text):
        text = plain[1]
    year, end, circa = _words(counted)
    if end is not None and end < year:
        raise ValueError("ends before it begins")
    return Date(text, _believed(year), end if end is None else _believed(end), circa)


def is_day(text: str) -> bool:
    """Tells whether a text is a day of the calendar, written `2021-06-17`."""
    try:
        return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None and bool(calendar_date.fromisoformat(text))
    except ValueError:
        return False


def first_day(text: str) -> str:
    """Returns the first day of `2021`, `2021-06` or `2021-06-17`; empty for anything else."""
    day = {4: f"{text}-01-01", 7: f"{text}-01"}.get(len(text), text)
    return day if is_day(day) else ""


def year_date(year: int) -> Date:
    """Returns the date of a year alone."""
    return Date(str(year), year)


def _exact(written: str, month: str, day: str) -> Date:
    """Returns the date that figures say; of month and day there may be none."""
    year = int(written)
    try:
        # A leap year stands in for years that Python's calendar does not have.
        calendar_date(year if 0 < year <= LATEST else 2000, int(month or 1), int(day or 1))
    except ValueError:
        raise ValueError("is a day that no calendar has") from None
    return Date(written, _believed(year), month=int(month or 0), day=int(day or 0))


def _words(text: str) -> tuple[int, int | None, bool]:
    """Returns the first year that words name, the last one of a span, and whether they are about right only."""
    circa = bool(_CIRCA.match(text.lstrip("[(")) or _UNSURE.search(text))
    if span := eras.span(text):
        return span.year, span.end, circa or span.rough
    years = list(_YEAR.finditer(text))
    others = calendars.year_of_ours(text)
    # A year of ours beside that of another calendar says more: `平成15年（2003）`.
    if others and not any(_is_ours(int(year[1]), others) for year in years):
        return *others, circa
    if others:
        years = [year for year in years if _is_ours(int(year[1]), others)]
    if not years:
        raise ValueError("names no year of three or four digits")
    # The first may be that of another calendar: `5784 (2023)`, `2561 (2018)`.
    first = next((year for year in years if int(year[1]) <= LATEST), years[0])
    until = _UNTIL.match(text, first.end())
    return int(first[1]), _completed(first[1], until[1]) if until else None, circa


def _is_ours(year: int, others: tuple[int, int | None]) -> bool:
    """Tells whether a year is that in which one of another calendar lies, or a neighbour, as calendars begin apart."""
    return others[0] - 1 <= year <= others[0] + 2


def _completed(first: str, last: str) -> int:
    """Returns the last year of a span whose leading digits go without saying: 1786 for `1785/86`."""
    return int(first[: max(0, len(first) - len(last))] + last)


def _believed(year: int) -> int:
    if year > LATEST:
        raise ValueError(f"lies after {LATEST}")
    return year
