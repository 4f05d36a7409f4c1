"""A JSON list of facts about papers: `{"title": …, "arxiv": …, "authors": […], "year": …, "sources": {field: […]}}`.

Fills in what records lack and never overwrites; where the fact differs from the record, both are reported.
"""

import json
from collections.abc import Iterator
from typing import Any

from surveypress.core.problems import ContentError, Location, Problem
from surveypress.importers.entries import Entry, Parsed
from surveypress.read.files import CONTROL
from surveypress.read.record_schema import paper_fields
from surveypress.read.validation import validate

FIELDS = ("authors", "year", "arxiv", "venue", "doi", "acl_id", "code", "url", "note")
_ALSO = {"title", "sources", "first_author"}


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like a list of facts: titles, and the sources of what is said of each."""
    head = text[:20_000]
    return head.lstrip()[:1] == "[" and '"title"' in head and '"sources"' in head


def parse(text: str, file: str) -> Parsed:
    """Returns the entries of a list of facts. Raises ContentError if it is no such list."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        message = f"broken JSON: {error.msg}"
        raise ContentError([Problem(Location(file, error.lineno, error.colno), message, "mend the JSON")]) from None
    except (RecursionError, ValueError):
        message = "broken JSON: nested too deeply, or a number of thousands of digits"
        raise ContentError([Problem(Location(file, 1, 1), message, "mend the JSON")]) from None
    if not isinstance(data, list) or not data or not all(isinstance(item, dict) and item.get("title") for item in data):
        message = "this is not a list of facts"
        raise ContentError([Problem(Location(file, 1, 1), message, 'write [{"title": …, "arxiv": …}, …]')])
    lines = _title_lines(text)
    entries, unplaced, faults = [], [], []
    for number, item in enumerate(data, 1):
        location = Location(file, lines.get(str(item["title"]), 1))
        unplaced += [(location, f"{name}: {item[name]!r}") for name in item if name not in {*FIELDS, *_ALSO}]
        faults += _faults(item, location)
        entries.append(Entry(number, location, str(item["title"]), fields=_fields(item), provenance=_sources(item)))
    if faults:
        raise ContentError(faults)
    return Parsed(tuple(entries), tuple(unplaced))


def _faults(item: dict[str, Any], location: Location) -> list[Problem]:
    """Returns what a record could not hold: a fact is checked before it is written, not when it is read again."""
    facts = {"title": item["title"], **{name: item[name] for name in FIELDS if item.get(name)}}
    _, faults = validate(paper_fields(), facts, location.file, {})
    if bad := CONTROL.search("\n".join(_strings(item))):
        message = f"{item['title']!r} holds the control character U+{ord(bad[0]):04X}"
        faults.append(Problem(location, message, "delete it; it cannot be shown"))
    return [Problem(location, fault.message, fault.hint) for fault in faults]


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = [*value, *value.values()]
    if isinstance(value, list):
        for part in value:
            yield from _strings(part)
    elif isinstance(value, str):
        yield value


def _fields(item: dict[str, Any]) -> dict[str, Any]:
    fields = {name: item[name] for name in FIELDS if item.get(name)}
    if item.get("first_author") and not fields.get("authors"):
        fields["note"] = "; ".join(filter(None, [f"first author: {item['first_author']}", fields.get("note", "")]))
    return fields


def _sources(item: dict[str, Any]) -> dict[str, list[str]]:
    sources = item.get("sources")
    if not isinstance(sources, dict):
        return {}
    return {
        name: [str(one) for one in (value if isinstance(value, list) else [value])] for name, value in sources.items()
    }


def _title_lines(text: str) -> dict[str, int]:
    """Returns the line on which each title stands, for messages."""
    line_of: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        name, colon, value = line.strip().partition(":")
        if colon and name == '"title"':
            try:
                line_of.setdefault(str(json.loads(value.strip().rstrip(","))), number)
            except json.JSONDecodeError:
                continue
    return line_of
