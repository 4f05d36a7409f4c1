"""RIS files, as reference managers and publishers give them. Each record is read by rispy, one by one.

So that one that lacks its end, or that rispy cannot read, is named with its line and costs no other.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import rispy
from rispy.config import LIST_TYPE_TAGS, TAG_KEY_MAPPING

from surveypress.cite.extra import value_told
from surveypress.cite.ris import EXTRA, LINK, NAMED_NOTE
from surveypress.core import fields
from surveypress.core.identifiers import BY_ID, isbn_fault, web_address
from surveypress.core.problems import ContentError, Location, Problem
from surveypress.core.work_types import TYPES
from surveypress.importers.bibtex_fields import as_fields, titled
from surveypress.importers.entries import Entry, Parsed
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.people import add_orcids
from surveypress.importers.record_facts import entry_of, shorten_venue

_START = re.compile(r"^(?P<tag>TY)  ?- ?", re.MULTILINE)
_TIGHT = re.compile(r"^(?P<tag>[A-Z][A-Z0-9])  ?-(?: |$)", re.MULTILINE)
_END = re.compile(r"^ER  ?-.*$", re.MULTILINE)
_FIELD = re.compile(r"\n(?=[A-Z][A-Z0-9]  -)")
_BREAK = re.compile(r"(?<![^\S\n])[^\S\n]*+\n\s*+")
_ADDRESSES = re.compile(r";(?=\s*https?://)")
_LISTS = {TAG_KEY_MAPPING[tag] for tag in LIST_TYPE_TAGS}
_TYPES = {row.ris: row.id for row in reversed(TYPES)} | {
    "MGZN": "article", "NEWS": "article", "EJOUR": "article", "JFULL": "article", "CPAPER": "conference",
    "EBOOK": "book", "EDBOOK": "book", "ECHAP": "chapter", "GOVDOC": "report", "MPCT": "other", "WEB": "web",
    "BLOG": "web", "AGGR": "dataset", "DICT": "book", "ENCYC": "chapter", "PREP": "preprint",
}  # fmt: skip
_TAKEN = {"PB", "SN", "SP"}
"""Tags of several fields, which are told apart by what else a record says."""
_FIELDS = {
    **{TAG_KEY_MAPPING.get(row.ris[0], row.ris[0]): row.name for row in fields.facts() if {*row.ris[:1]} - _TAKEN},
    TAG_KEY_MAPPING["PB"]: "publisher",
    TAG_KEY_MAPPING["DO"]: "doi",
}
"""Field of the record by what rispy calls a tag, or by the tag where it has no name for it."""
_LABELS = {field.label: field.name for field in fields.facts()}
_TITLES = "title", "primary_title", "short_title"
_VENUES = "secondary_title", "journal_name", "alternate_title3", "alternate_title2", "alternate_title1"
_AUTHORS, _EDITORS = ("authors", "first_authors"), ("secondary_authors",)
_ABSTRACTS = "abstract", "notes_abstract"


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like RIS."""
    return bool(_START.search(text[:20_000]))


def parse(text: str, file: str) -> Parsed:
    """Returns the records of a RIS file. Raises ContentError if it holds none."""
    starts = [match.start() for match in _START.finditer(text)]
    if not starts:
        raise ContentError([Problem(Location(file, 1, 1), "no record of RIS in it", "is it another format?")])
    entries: list[Entry] = []
    rejected: list[tuple[Location, str]] = []
    line, at = 1, 0
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        line, at = line + text.count("\n", at, start), start
        location = Location(file, line, 1)
        outcome = _entry(text[start:end], len(entries) + 1, location)
        if isinstance(outcome, str):
            rejected.append((location, outcome))
        else:
            entries.append(outcome)
    return Parsed(tuple(entries), rejected=tuple(rejected))


def _entry(block: str, number: int, location: Location) -> Entry | str:
    bare = _END.sub("", block).rstrip()
    tag = _TIGHT if bare.startswith("TY -") else _START  # some programs leave one blank
    record = _joined(tag.sub(r"\g<tag>  - ", bare)) + "\nER  - \n"
    try:
        (values,) = rispy.loads(record, enforce_list_tags=False, delimiter_tags_mapping={})
    except (OSError, ValueError, IndexError, KeyError, TypeError) as error:
        return f"broken RIS: {error}"
    key = str(values.get("id", ""))
    if key.isdecimal() and str(values.get("label", "")) != key:  # the number of a record, not a key to cite by
        values["record_number"], key = key, ""
    elif key.isdecimal():
        del values["label"]
    return entry_of(number, location, _facts(dict(_single(values))), key=key)


def _joined(record: str) -> str:
    """Returns a record whose values stand in a line each, but for lists, in which programs give a part a line."""
    lines = _FIELD.split(record)
    return "\n".join(line if line[:2] in LIST_TYPE_TAGS else _BREAK.sub(" ", line) for line in lines)


def _single(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yields names and values; where a tag that is no list stands again, its further values by names of their own."""
    for name, value in values.items():
        if not isinstance(value, list) or name in _LISTS:
            yield name, value
            continue
        first, *others = dict.fromkeys(value)
        yield name, first
        yield from ((f"{name}-{n}", other) for n, other in enumerate(others, 2))


def _facts(values: dict[str, Any]) -> dict[str, Any]:
    values = {name: value for name, value in values.items() if name not in {"id", "end_of_reference"}}
    kind = _TYPES.get(str(values.pop("type_of_reference", "")), "")
    facts: dict[str, Any] = {"type": kind} if kind else {}
    for field, names in (("title", _TITLES), ("venue", _VENUES), ("abstract", _ABSTRACTS)):
        _first(field, names, values, facts)
    shorten_venue(facts, values, "alternate_title1")
    people_fields: tuple[tuple[str, tuple[str, ...]], ...] = (("authors", _AUTHORS), ("editors", _EDITORS))
    for field, sources in people_fields:
        people = [_person(name) for source in sources for name in values.pop(source, [])]
        if people:
            facts[field] = people
    unknown = values.pop("unknown_tag", {})
    values |= {tag: "; ".join(texts) for tag, texts in unknown.items()}
    for name, field in _FIELDS.items():
        if name in values:
            facts[field] = "; ".join(value) if isinstance(value := values.pop(name), list) else value
    is_ours = any(str(note).startswith("Institution: ") for note in values.get("notes", ()))  # by our own export
    if kind in {"thesis", "report"} and "publisher" in facts and not is_ours:
        facts["institution"] = facts.pop("publisher")
    if "issn" in values:
        serial = str(values.pop("issn"))
        facts["isbn" if BY_ID["isbn"].pattern.fullmatch(serial) and not isbn_fault(serial) else "issn"] = serial
    facts |= _pages(values) | _dates(values)
    facts = _addresses(values) | facts  # a DOI of its own comes before that of an address
    _take_notes(values.pop("notes", []), facts, values)
    add_orcids(facts, values)
    return {**facts, "extra": values}


def _take_notes(notes: list[str], facts: dict[str, Any], extra: dict[str, Any]) -> None:
    """Puts what our own export names in notes where it came from; all others are the note of the record."""
    left, titles = [], {}
    for note in notes:
        match = NAMED_NOTE.match(note)
        name, text = (match[1], note[match.end() :]) if match else ("", note)
        if name in _LABELS and _LABELS[name] not in facts:
            facts[_LABELS[name]] = text
        elif name.startswith(LINK) and name.removeprefix(LINK) in (facts.get("url"), *facts.get("urls", ())):
            titles[name.removeprefix(LINK)] = text
        elif name == "code" and "code" not in facts:
            facts["code"] = text
        elif (name.startswith(EXTRA) or (name.islower() and name != "note")) and (
            own := name.removeprefix(EXTRA)
        ) not in extra:
            extra[own] = value_told(text)
        else:
            left.append(text if name == "note" else note)
    if titles:
        first = [facts.pop("url")] if facts.get("url") in titles else []  # which is a further one, as the others are
        facts["urls"] = titled([*first, *facts.get("urls", ())], titles)
    if left:
        facts["note"] = "; ".join(left)


def _first(field: str, names: tuple[str, ...], values: dict[str, Any], facts: dict[str, Any]) -> None:
    """Gives a field the first value that there is; others that say something else stay where they are."""
    for name in names:
        if name in values and (field not in facts or values[name] == facts[field]):
            facts.setdefault(field, values.pop(name))
            values.pop(name, None)


def _person(name: str) -> Any:
    """Returns `Family, Given, Suffix` in parts; a name without a comma stands for itself."""
    parts = [part.strip() for part in name.split(",")]
    if len(parts) < 2 or not parts[0]:
        return {"literal": name.strip()} if name.strip() else name
    suffix = {"suffix": parts[2]} if len(parts) > 2 and parts[2] else {}
    return {"family": parts[0], **({"given": parts[1]} if parts[1] else {}), **suffix} if parts[1] else parts[0]


def _pages(values: dict[str, Any]) -> dict[str, Any]:
    pages = "–".join(filter(None, (str(values.pop(name, "")) for name in ("start_page", "end_page"))))
    return {"pages": pages} if pages else {}


def _dates(values: dict[str, Any]) -> dict[str, Any]:
    """Returns the date of `DA` or the year of `PY` or `Y1`: `2021/06/17/` is 2021-06-17."""
    whole = str(values.pop("date", "") or values.get("publication_year", "") or values.get("year", ""))
    year = str(values.pop("year", "") or "").partition("/")[0]
    first = str(values.pop("publication_year", "") or "").partition("/")[0]
    parts = [part.strip() for part in whole.split("/")[:3] if part.strip().isdigit()]
    if len(parts) > 1 and len(parts[0]) == 4:
        return {"date": "-".join([parts[0], *(f"{int(part):02}" for part in parts[1:])])}
    text = year or first or whole.strip("/")
    return {"year": text} if text else {}


def _addresses(values: dict[str, Any]) -> dict[str, Any]:
    """Returns the addresses of a record and the identifiers that they and its accession number hold."""
    urls = [url.strip() for text in values.pop("urls", []) for url in _ADDRESSES.split(text) if url.strip()]
    web = [url for url in urls if url.startswith(("http://", "https://"))]
    ids = identifiers_in([str(values.get("accession_number", "")), *web])
    if "arxiv" in ids:
        values.pop("accession_number", None)
    if BY_ID["pmcid"].pattern.fullmatch(str(values.get("custom2", ""))):  # as EndNote and Zotero have it
        ids.setdefault("pmcid", str(values.pop("custom2")))
    if others := [url for url in urls if url not in web]:
        values["urls"] = "; ".join(others)
    # The address of an identifier says no more than that.
    id_addresses = {web_address(BY_ID[kind], value) for kind, value in ids.items() if kind not in {"doi", "arxiv"}}
    web = [url for n, url in enumerate(web) if url not in id_addresses and (n == 0 or url not in _plain_addresses(ids))]
    return as_fields(ids) | ({"url": web[0]} if web else {}) | ({"urls": web[1:]} if web[1:] else {})


def _plain_addresses(ids: Mapping[str, str]) -> set[str]:
    return {web_address(BY_ID[kind], value) for kind, value in ids.items()}
