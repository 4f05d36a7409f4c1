"""Years as readers see them: their names in lists, and the columns of time that charts have."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from surveypress.core.model import Paper
from surveypress.core.slugs import slug
from surveypress.core.texts import Texts

UNKNOWN = "unknown"
"""What stands in an address for the year of papers without one."""
_STEPS = (2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000)
_SPARSE = 4
"""A chart of which no more than one column in so many holds a paper is one of zeros."""


def year_title(year: int, texts: Texts) -> str:
    """Returns a year as it is said: those before the year 1 count backwards."""
    return str(year) if year > 0 else texts.gettext("%(year)s BCE", year=-year)


def year_id(paper: Paper) -> str:
    """Returns the year of a paper as it stands in an address: `2021`, `forthcoming`, `unknown`."""
    if paper.year is not None:
        return str(paper.year)
    return slug(paper.year_label) or UNKNOWN


def year_heading(paper: Paper, texts: Texts) -> str:
    """Returns the heading under which a list has the papers of the same year."""
    if paper.year is not None:
        return year_title(paper.year, texts)
    return paper.year_label or texts.gettext("Year unknown")


@dataclass(frozen=True, slots=True)
class Bin:
    """A column of time: one year, or several."""

    title: str
    first: int
    last: int
    open: bool = False
    """Whether it also stands for all that is older than any paper: `≤2015`."""


def bins(years: Sequence[int], most: int, texts: Texts) -> tuple[Bin, ...]:
    """Returns columns for the years of papers, oldest first, without a gap and at most `most` of one length.

    Each year has a column, and what is older shares one before them; but where most columns would hold nothing, or
    most papers would be in that one, a column stands for several years. None for no years.
    """
    if not years:
        return ()
    low, high = min(years), max(years)
    first = max(low, high - most + 1)
    recent = [year for year in years if year >= first]
    dense = len(set(recent)) * _SPARSE > high - first + 1
    if dense and 2 * len(recent) >= len(years):
        return (*_older(low, first, texts), *(Bin(year_title(y, texts), y, y) for y in range(first, high + 1)))
    # One paper of antiquity shall not leave a single column to all others.
    start = sorted(years)[len(years) // 10]
    step = next(step for step in _STEPS if high // step - start // step < most or step == _STEPS[-1])
    first = start // step * step
    steps = range(first, high + 1, step)
    return (*_older(low, first, texts), *(Bin(_range(y, y + step - 1, texts), y, y + step - 1) for y in steps))


def _older(low: int, first: int, texts: Texts) -> Iterable[Bin]:
    if low == first - 1:
        yield Bin(year_title(low, texts), low, low)
    elif low < first:
        yield Bin(f"≤{year_title(first - 1, texts)}", low, first - 1, open=True)


def _range(first: int, last: int, texts: Texts) -> str:
    first = first or 1  # there is no year 0
    if first < 0 and last < 0:
        return f"{-first}–{year_title(last, texts)}"
    if first < 0:
        return f"{year_title(first, texts)} – {year_title(last, texts)}"
    same = first // 100 == last // 100 and first >= 1000
    return f"{first}–{last % 100:02}" if same else f"{first}–{last}"
