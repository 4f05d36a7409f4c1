"""Facts as a document states them -> fields that a record can hold; what it cannot hold is kept under `extra`."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from surveypress.core import keys
from surveypress.core.identifiers import BY_ID
from surveypress.core.language_tags import meant_tags
from surveypress.core.name_parser import NotOneNameError, parse_name
from surveypress.core.problems import Location
from surveypress.core.venues import chosen_name
from surveypress.importers.archive_names import take_archive
from surveypress.importers.entries import Entry
from surveypress.read.field_types import LONGEST_TITLE
from surveypress.read.files import CONTROL
from surveypress.read.record_schema import unusable_fields

_MEANT = re.compile(r"(\d{4})-?(\d\d)?-?(\d\d)?(?=$|[T /])")
_OPEN = re.compile(r"\.\.|/")
"""What a range has, of which a date holds the beginning only."""
_TIGHT = re.compile(r"[^\S\n]+")


def clean(value: Any) -> Any:
    """Returns a value whose texts a page can show: composed characters, no control characters, single blanks."""
    if isinstance(value, str):
        text = CONTROL.sub(" ", unicodedata.normalize("NFC", value).replace("\r", "\n"))
        return "\n".join(_TIGHT.sub(" ", line).strip() for line in text.split("\n")).strip()
    if isinstance(value, Mapping):
        return {clean(str(name)): clean(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [clean(part) for part in value]
    return value


def shorten_venue(facts: dict[str, Any], rest: dict[str, Any], name: str) -> None:
    """Takes the short name of a venue, which stands in `rest`, for its full one where these are known to be of one."""
    full, short = str(facts.get("venue", "")), str(rest.get(name, ""))
    if short and chosen_name(full, short) == short:
        facts["venue"] = short
        del rest[name]


def entry_of(
    number: int,
    location: Location,
    facts: Mapping[str, Any],
    *,
    key: str = "",
    groups: tuple[str, ...] = (),
) -> Entry | str:
    """Returns the entry for facts by the names of record fields, or why there can be none.

    A value that its field cannot hold (a DOI that is none) moves to `extra` under the same name; nothing is dropped.
    """
    values = {name: value for name, value in clean(facts).items() if value not in ("", None, [], {})}
    title = " ".join(str(values.pop("title", "")).split())
    if not title:
        return "it has no title"
    if len(title) > LONGEST_TITLE:
        return f"its title has {len(title):,} characters, at most {LONGEST_TITLE} fit"
    abstract = str(values.pop("abstract", ""))
    extra = {name: value for name, value in values.pop("extra", {}).items() if value not in ("", None, [], {})}
    take_archive(values, extra)
    _take_language(values)
    year = values.pop("year", "") if "date" in values else ""  # which holds the year too
    for name in ("authors", "editors"):
        if isinstance(values.get(name), list):
            values[name] = [_short(person) for person in values[name]]
    for name in unusable_fields(_as_text({"title": title, **values})):
        unusable = values.pop(name)
        if usable := _usable_part(name, unusable):
            values[name] = usable
        if name in {"date", "year"} and (date := _date_within(str(unusable))):
            values["date"] = date
        if "date" not in values or _OPEN.search(str(unusable)) or name not in {"date", "year"}:
            extra[name] = _told(_others(unusable, values.get(name)))
    if year and "date" not in values and not unusable_fields(_as_text({"title": title, "year": year})):
        values["year"] = year
    fields = {**values, **({"extra": extra} if extra else {})}
    key = key if key and not keys.fault(key) else ""
    return Entry(number, location, title, abstract, fields, key=key, groups=groups)


def _take_language(values: dict[str, Any]) -> None:
    """Writes the tags of languages where other names of them stand (`eng`, `German`, `ngerman`)."""
    if tag := meant_tags(str(values.get("language", ""))):
        values["language"] = tag


def _others(value: Any, usable: Any) -> Any:
    return {k: v for k, v in value.items() if k not in usable} if isinstance(usable, Mapping) else value


def _usable_part(name: str, value: Any) -> Any:
    """Returns the identifiers of several that can be held, or one that other words stand behind; nothing otherwise."""
    if isinstance(value, Mapping):
        return {kind: one for kind, one in value.items() if not unusable_fields({"title": "x", name: {kind: str(one)}})}
    first, *others = str(value).split(maxsplit=1) if name in BY_ID else ("",)
    return first if others and not unusable_fields({"title": "x", name: first}) else ""


def _date_within(text: str) -> str:
    """Returns the date that a program meant by `2017-00-00`, `20030512` or `2016-05-31/..`, if it is one."""
    match = _MEANT.match(text)
    if match is None:
        return ""
    parts = [part for part in match.groups() if part]
    while parts and parts[-1] == "00":
        parts.pop()
    date = "-".join(parts)
    return "" if "00" in parts[1:] or unusable_fields({"title": "x", "date": date}) else date


def _as_text(value: Any) -> Any:
    """Scalars are read as text from a record, so they are checked as text."""
    if isinstance(value, Mapping):
        return {name: _as_text(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_as_text(part) for part in value]
    return str(value)


def _short(person: Any) -> Any:
    """Returns `Family, Given` for a name in two parts, which is as clear and easier to read."""
    if isinstance(person, dict) and person.keys() == {"family", "given"}:
        name = f"{person['family']}, {person['given']}"
        return name if name.count(",") == 1 and _reads_as(name, person) else person
    return person


def _reads_as(name: str, person: Mapping[str, str]) -> bool:
    """Tells whether a name in one text is read as those parts: `van den Berg, Jun` would be a Jun of the name Berg."""
    try:
        parts = parse_name(name)
    except NotOneNameError:
        return False
    return (parts.surname, parts.given, parts.suffix, parts.literal) == (person["family"], person["given"], "", "")


def _told(value: Any) -> Any:
    return "; ".join(map(str, value)) if isinstance(value, (list, tuple)) else value
