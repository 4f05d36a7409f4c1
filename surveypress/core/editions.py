"""The versions of a work: which one is cited, and how all of them are said in a line ("2021 arXiv, ICLR 2022")."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from surveypress.core.dates import Date, year_date
from surveypress.core.identifiers import BY_ID

KINDS = ("published", "accepted", "extended", "preprint", "reprint", "translation")
"""What a version can be, the one first that is cited where a record has several and does not choose."""
_YEAR = re.compile(r"(?<![\d.:/–—-])(?:1[4-9]|20)\d\d(?![\d/–—-]|\.\d)")
"""A year, but no part of a number (`arXiv:1607.06450`) and no end of a span (`Transactions 1978-2012`)."""
_PREPRINT, _ALONE = (-2, 12), (0, 2)
"""From how many years before what a record says, to how many after it, a work may have come out in its venue: where
the record has the year of a preprint, and where it has none of one."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a work: a preprint, the published article, a translation."""

    kind: str
    date: Date | None = None
    venue: str = ""
    ids: Mapping[str, str] = field(default_factory=dict)
    url: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    """Volume, pages and the like, by the names of fields."""


def cited_version(versions: Sequence[Version], choice: str) -> Version | None:
    """Returns the version that is cited: of the kind chosen, or else of the first of KINDS that there is."""
    order = [choice, *KINDS]
    return min(versions, key=lambda version: order.index(version.kind), default=None)


def implied_versions(date: Date | None, venue: str, ids: Mapping[str, str]) -> tuple[Version, ...]:
    """Returns the versions that follow from a record that lists none: a preprint, and what appeared in its venue."""
    server = {kind: value for kind, value in ids.items() if BY_ID[kind].preprint}
    others = {kind: value for kind, value in ids.items() if kind not in server}
    if not venue:
        return (Version("preprint" if server else "published", date, ids=ids),)
    published = Version("published", _of_venue(venue, date, _PREPRINT if server else _ALONE), venue, others)
    return (Version("preprint", date, ids=server), published) if server else (published,)


def _of_venue(venue: str, date: Date | None, span: tuple[int, int]) -> Date | None:
    """Returns the year that the name of a venue holds, if the work can be of it: `Journal of 1848` has others, too."""
    year = year_in(venue)
    if not year or not date or date.year is None or year.year is None:
        return year or date
    return year if span[0] <= year.year - date.year <= span[1] else date


def year_of(version: Version) -> int | None:
    """Returns the year of a version, if one is known."""
    return version.date.year if version.date else None


def year_in(venue: str) -> Date | None:
    """Returns the year that the name of a venue holds: 2022 for `ICLR 2022`."""
    year = _YEAR.search(venue)
    return year_date(int(year[0])) if year else None


def timeline(versions: Sequence[Version], worded: Callable[[str], str] = str) -> str:
    """Returns when and where a work appeared, in a line: `2021 arXiv, ICLR 2022`.

    A preprint of the same year as what was published goes without saying. `worded` says a kind in another language.
    """
    published = {year_of(version) for version in versions if version.kind != "preprint"}
    appearances = [(v, _server(v)) for v in versions if v.kind != "preprint" or year_of(v) not in published]
    texts = [
        text
        for version, server in appearances
        if (text := _told(version, server or worded(version.kind), alone=len(appearances) == 1))
    ]
    return ", ".join(dict.fromkeys(texts))


def first_server(versions: Sequence[Version], worded: Callable[[str], str] = str) -> str:
    """Returns where a work stood before the year in which it was published, as `timeline` says it: `arXiv`."""
    published = {year_of(version) for version in versions if version.kind != "preprint"}
    earlier = (v for v in versions if published and v.kind == "preprint" and year_of(v) not in published)
    return next((_server(version) or worded(version.kind) for version in earlier), "")


def _server(version: Version) -> str:
    return version.venue or next((BY_ID[kind].label for kind in version.ids if BY_ID[kind].preprint), "")


def _told(version: Version, server: str, *, alone: bool) -> str:
    year = version.date.label if version.date else ""
    if not version.venue or (version.kind == "preprint" and not alone):
        return year if alone else " ".join(filter(None, (year, server)))
    return version.venue if not year or year in version.venue else f"{version.venue}, {year}"
