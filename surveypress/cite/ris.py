"""Works -> RIS.

Written here and not by rispy (which the tests read it back with): it puts a number before each record, which is no part
of the format, and wants a dictionary of its own names that is as long as this file.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from surveypress.cite.extra import ORCIDS, extra_texts, orcids_text
from surveypress.cite.meta import parted
from surveypress.cite.work import Work
from surveypress.core import fields
from surveypress.core.dates import Date
from surveypress.core.fields import Field
from surveypress.core.identifiers import BY_ID, web_address
from surveypress.core.persons import Person
from surveypress.prose.maths import plain_title

NAMED_NOTE = re.compile(r"([a-z][\w-]*+|[A-Z][\w ]{1,30}+|extra [^:\n]{1,80}+|link https?://[^\s]+): (?=\S)")
"""How a note begins that says something by the name of a field, or by that which a record has under `extra`."""
LINK = "link "
"""What stands before an address whose link has a text, which follows."""
EXTRA = "extra "
"""What stands before names of `extra` that other programs' notes could begin with, too."""
_PLAIN = re.compile(r"(?!note$)[a-z][\w-]*")
_OWN = {"doi": "DO", "isbn": "SN", "pmcid": "C2"}
_HELD = {*_OWN, "arxiv"}
"""Kinds of identifiers that have a tag of their own."""


def ris(works: Iterable[Work]) -> str:
    """Returns the works as records of a .ris file, an empty line between them."""
    return "\n".join("".join(f"{tag}  - {' '.join(value.split())}\n" for tag, value in _lines(work)) for work in works)


def _lines(work: Work) -> Iterator[tuple[str, str]]:
    yield "TY", work.work_type.ris
    yield "ID", work.key
    if work.key.isdecimal():  # or else it would be read as the number of a record
        yield "LB", work.key
    yield "TI", plain_title(work.title)
    yield from (("AU", _name(person)) for person in work.authors)
    yield from (("A2", _name(person)) for person in work.editors)
    if work.date:
        yield from _dates(work.date)
    if work.venue:
        yield "T2", plain_title(work.venue_name or work.venue)
    if work.venue_name:
        yield "J2", plain_title(work.venue)
    if work.type == "preprint" and "arxiv" in work.ids and not any("PB" in row.ris for row in _known(work)):
        yield "PB", "arXiv"
    yield from _facts(work)
    yield from ((tag, work.ids[kind]) for kind, tag in _OWN.items() if kind in work.ids)
    others = (web_address(BY_ID[kind], value) for kind, value in work.ids.items() if kind not in _HELD)
    yield from (("UR", url) for url in dict.fromkeys((work.url, *others, *work.urls)) if url)
    yield from (("N1", f"{LINK}{url}: {title}") for url, title in work.link_titles.items())
    if work.code:
        yield "N1", f"code: {work.code}"
    if "arxiv" in work.ids:
        yield "AN", f"arXiv:{work.ids['arxiv']}"
    if work.note:
        # One that begins like what follows it is told from that.
        yield "N1", f"note: {work.note}" if NAMED_NOTE.match(work.note) else work.note
    if orcids := orcids_text(work):
        yield "N1", f"{ORCIDS}: {orcids}"
    yield from _extra(work.extra)
    yield "ER", ""


def _extra(extra: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yields a list of keywords under their tag, and all else as notes by name."""
    words = extra.get("keywords", ())
    listed = isinstance(words, (list, tuple)) and all(isinstance(word, str) for word in words)
    if listed:
        yield from (("KW", word) for word in words if word)
    for name, text in extra_texts({name: value for name, value in extra.items() if name != "keywords" or not listed}):
        yield "N1", f"{name if _PLAIN.fullmatch(name) else EXTRA + name}: {text}"


def _facts(work: Work) -> Iterator[tuple[str, str]]:
    tags = {"SN"} if "isbn" in work.ids else set()
    for row in _known(work):
        value = work.facts[row.name]
        # A tag stands once in a record; what would be the second is a note.
        alone = row.name == "institution" and work.type in {"article", "conference"}  # whose publisher is another
        if not row.ris or row.ris[0] in tags or alone:
            yield "N1", f"{row.label}: {value}"
            continue
        tags |= {row.ris[0]}
        yield from zip(row.ris, parted(value) if len(row.ris) > 1 else [value], strict=False)


def _known(work: Work) -> list[Field]:
    """Returns the fields of which the work has a value."""
    return [row for row in fields.facts() if work.facts.get(row.name)]


def _dates(date: Date) -> Iterator[tuple[str, str]]:
    """Yields the year, and the date where more is known: parts between slashes, the last for words."""
    year = f"{date.year:04}" if date.year is not None and date.year >= 0 else ""
    if year:
        yield "PY", year
    month, day = (f"{part:02}" if part else "" for part in (date.month, date.day))
    if month or not date.is_plain:
        yield "DA", f"{year}/{month}/{day}/{'' if date.is_plain else date.label}"


def _name(person: Person) -> str:
    return person.literal or ", ".join(filter(None, (person.surname, person.given, person.suffix)))
