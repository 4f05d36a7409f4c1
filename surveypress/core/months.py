"""Days and months in words: `March 2021`, `17. März 2021`, `2021年3月`, by the names that Babel keeps."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from babel import Locale

from surveypress.core.texts import locale_of

SHORTEST = 3
"""Letters of the shortest beginning that stands for a month where no name is that short: `Sept.`, `Febr.`"""
_EAST_ASIAN = re.compile(r"(\d{4})[年년] ?(\d\d?)[月월](?: ?(\d\d?)[日일])?")
_BETWEEN = re.compile(r"[\s,./()‐–—-]+|['’]")
_YEAR = re.compile(r"\d{4}")
_DAY = re.compile(r"(\d\d?)(?:st|nd|rd|th|er|re|º|ª)?")


class NamedDay(NamedTuple):
    """A month of a year, or a day of it, in figures as they are written; no day where none is named."""

    year: str
    month: str
    day: str


def named_day(text: str, language: str) -> NamedDay | None:
    """Returns what a text names in words of a language or of English, if that is one month or day and nothing else."""
    if counted := _EAST_ASIAN.fullmatch(text):
        return NamedDay(counted[1], counted[2], counted[3] or "")
    words = [word for word in _BETWEEN.split(text.casefold()) if word]
    years = [word for word in words if _YEAR.fullmatch(word)]
    days = [day for word in words if (day := _DAY.fullmatch(word))]
    others = [word for word in words if not word[0].isdecimal()]
    if len(years) != 1 or len(days) > 1 or len(years) + len(days) + len(others) != len(words):
        return None
    month = _month(others, language)
    return NamedDay(years[0], str(month), days[0][1] if days else "") if month else None


def _month(words: list[str], language: str) -> int:
    """Returns the one month that words name, 0 where they name none, several, or say more."""
    tables = [_names(language), _names("en")]
    between = {word for names in tables for word, months in names.items() if not months}
    month_words = [word for word in words if word not in between]
    if len(month_words) != 1:
        return 0
    months = set().union(*(_meant(month_words[0], names) for names in tables))
    return months.pop() if len(months) == 1 else 0


def _meant(word: str, names: Mapping[str, frozenset[int]]) -> frozenset[int]:
    """Returns the months that a word names: as it is, or as the beginning of longer names."""
    if word in names or len(word) < SHORTEST:
        return names.get(word, frozenset())
    return frozenset().union(*(months for name, months in names.items() if name.startswith(word)))


@lru_cache(maxsize=16)
def _names(language: str) -> Mapping[str, frozenset[int]]:
    """Returns the months that each name stands for; none for words that stand beside them, as `de` in Spanish."""
    locale = locale_of(language)
    names: dict[str, frozenset[int]] = dict.fromkeys(_literals(locale), frozenset())
    for month, name in _written(locale):
        *before, last = (word for word in _BETWEEN.split(name.casefold()) if word)
        names.update((word, frozenset()) for word in before)
        if not any(map(str.isdecimal, last)):
            names[last] = names.get(last, frozenset()) | {month}
    return names


def _written(locale: Locale) -> Iterator[tuple[int, str]]:
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            yield from locale.months[context][width].items()


def _literals(locale: Locale) -> Iterator[str]:
    """Yields the words that a language puts between the parts of a day."""
    for literal in re.findall(r"'([^']+)'", locale.date_formats["long"].pattern):
        yield from (word for word in _BETWEEN.split(literal.casefold()) if word)
