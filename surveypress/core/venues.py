"""Short and full names of venues: those of venues.txt, and the survey's own (`venues:` in survey.yaml)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

_LIST = Path(__file__).with_name("venues.txt")
_YEAR = re.compile(r"[\s,(]?(?<![\w.:/–—-])((?:1[4-9]|20)\d\d)\b(?![/–—-]|\.\d)\)?")


@dataclass(frozen=True, slots=True)
class Venue:
    """A journal, or conferences of one name."""

    short: str
    """`NeurIPS`."""
    full: str
    """`Advances in Neural Information Processing Systems`; `{year}` stands for the year."""


def series(venue: str) -> str:
    """Returns a venue without its year: `ICLR` for `ICLR 2022`."""
    return " ".join(_YEAR.sub(" ", venue).split()).strip(" ,")


def known(venue: str, own: Mapping[str, str]) -> Venue | None:
    """Returns what is known of a venue, called by its short or its full name, with a year or without.

    `own` maps short names to full ones and comes before the program's.
    """
    return _known(venue, tuple(own.items()))


def full_name(venue: str, own: Mapping[str, str]) -> str:
    """Returns the full name of a venue, empty where none is known or where it is called by that already."""
    entry = known(venue, own)
    if entry is None or _key(series(venue)) == _key(entry.full):
        return ""
    year = _YEAR.search(venue)
    return " ".join(entry.full.replace("{year}", year[1] if year else "").split())


def chosen_name(full: str, short: str) -> str:
    """Returns the shorter of two names that a list of references has for one venue, if it is known to be one."""
    return short if short and known(short, {}) and known(short, {}) == known(full, {}) else full


def short_name(venue: str, own: Mapping[str, str]) -> str:
    """Returns what a venue is called for short, without a year; its name as it stands where none is known."""
    entry = known(venue, own)
    return entry.short if entry else series(venue)


@lru_cache(maxsize=4096)
def _known(venue: str, own: tuple[tuple[str, str], ...]) -> Venue | None:
    name = _key(series(venue))
    return _names([*own]).get(name) or _program().get(name) if name else None


def _key(name: str) -> str:
    """Returns what names are compared by: `Nat. Commun.` and `Nat Commun` are one; a proceedings is its conference."""
    plain = re.sub(r"[\W_]+", " ", name.replace("{year}", "").casefold()).strip()
    return re.sub(r"^(?:in )?proceedings of (?:the )?|^the ", "", plain)


@cache
def _program() -> Mapping[str, Venue]:
    """Returns the venues of the list by all their names."""
    return _names([*_lines(_LIST.read_text(encoding="utf-8"))])


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        if line and not line.startswith("#"):
            short, _, full = line.partition(" = ")
            yield short, full


def _names(rows: list[tuple[str, str]]) -> dict[str, Venue]:
    """Returns venues by their names; short ones win, and the first line of a name."""
    shorts: dict[str, Venue] = {}
    fulls: dict[str, Venue] = {}
    for names, full in rows:
        first, *others = names.split(", ")
        venue = Venue(first, full)
        for name in (first, *others):
            shorts.setdefault(_key(name), venue)
        fulls.setdefault(_key(full), venue)
    return {**fulls, **shorts}
