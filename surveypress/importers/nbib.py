"""PubMed's export (.nbib, MEDLINE), which ERIC writes too: a tag, a hyphen, a value that may go on below."""

import re
from collections.abc import Iterator
from typing import Any

from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.collecting import Item, collected
from surveypress.importers.entries import Parsed
from surveypress.importers.page_ranges import full_range
from surveypress.importers.people import listed_name

_TAG = re.compile(r"([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)")
_MONTHS = {name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_SEASONS = {"winter", "spring", "summer", "autumn", "fall"}
_FIELDS = {
    "VI": "volume", "IP": "number", "LA": "language", "PB": "publisher", "PL": "place", "EN": "edition",
    "TT": "original_title", "CTI": "series", "BTI": "venue", "AB": "abstract", "GN": "note",
}  # fmt: skip
TYPES = {"Preprint": "preprint", "Dataset": "dataset", "Technical Report": "report", "Academic Dissertation": "thesis"}
"""Types of records by what PubMed calls them; whatever else it has is an article."""
_READ = {*_FIELDS} | set("PMID PMC TI JT TA FAU AU FED ED CN DP PG LID AID IS ISSN ISBN PT SO DEP MH OT".split())


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like an export of PubMed."""
    head = text[:20_000]
    return bool(re.search(r"^(?:PMID ?- ?\d|OWN ?- ?ERIC\b)", head, re.MULTILINE)) and bool(
        re.search(r"^(?:TI|BTI) {0,2}- ", head, re.MULTILINE)
    )


def parse(text: str, file: str) -> Parsed:
    """Returns the records of an export. Raises ContentError if it holds none."""
    return collected(file, _items(text))


def _items(text: str) -> Iterator[Item]:
    for line, fields in _records(text):
        yield Item(line, _facts(fields))


def _records(text: str) -> Iterator[tuple[int, list[tuple[str, str]]]]:
    """Yields each record with its first line: blank lines part them, and so does a second PMID."""
    record: list[tuple[str, str]] = []
    begin = 1
    for number, line in enumerate(text.split("\n"), 1):
        tag = _TAG.match(line)
        if record and (not line.strip() or (tag and tag[1] == "PMID" and any(t == "PMID" for t, _ in record))):
            yield begin, record
            record = []
        if tag:
            begin = begin if record else number
            record.append((tag[1], tag[2].strip()))
        elif record and line.startswith(" "):
            name, value = record[-1]
            record[-1] = name, f"{value} {line.strip()}"
    if record:
        yield begin, record


def _facts(fields: list[tuple[str, str]]) -> dict[str, Any]:
    values: dict[str, list[str]] = {}
    for name, value in fields:
        if value:
            values.setdefault(name, []).append(value)
    first = {name: texts[0] for name, texts in values.items()}
    facts: dict[str, Any] = {field: first.get(tag, "") for tag, field in _FIELDS.items()}
    facts["title"] = plain_title_of(first.get("TI", "") or first.get("BTI", ""))
    facts["venue"] = first.get("JT") or first.get("TA") or (facts["venue"] if "TI" in first else "")
    facts["type"] = _type(values)
    facts["authors"] = [listed_name(name) for name in values.get("FAU") or values.get("AU", [])]
    facts["authors"] += [{"literal": name} for name in values.get("CN", [])]
    facts["editors"] = [listed_name(name) for name in values.get("FED") or values.get("ED", [])]
    facts |= dated(first.get("DP", ""))
    facts["pages"] = full_range(first.get("PG", ""))
    ids = {"pmid": first.get("PMID", ""), "pmcid": first.get("PMC", "")}
    located = {kind: value for value, kind in _located(values)}
    ids |= {kind: located.pop(kind) for kind in ("doi", "isbn") if kind in located}
    urls = [text for tag in ("AID", "LID") for text in values.get(tag, []) if text.startswith(("http://", "https://"))]
    facts |= ({"url": urls[0]} if urls else {}) | ({"urls": urls[1:]} if urls[1:] else {})
    serials = values.get("IS") or [value.removeprefix("E").removeprefix("ISSN-") for value in values.get("ISSN", [])]
    facts["issn"] = next((first for value in serials for first in value.split()[:1]), "")
    facts["isbn"] = next((value.split()[0] for value in values.get("ISBN", [])), "")
    extra = {tag: "; ".join(texts) for tag, texts in values.items() if tag not in _READ}
    extra |= located
    extra["keywords"] = "; ".join([*values.get("OT", []), *values.get("MH", [])])
    return {**facts, **as_fields({k: v for k, v in ids.items() if v}), "extra": {k: v for k, v in extra.items() if v}}


def plain_title_of(title: str) -> str:
    """Returns a title without the full stop that PubMed adds, and without the brackets of a translated one."""
    title = title.removesuffix(".") if not title.endswith("..") else title
    return title[1:-1] if title.startswith("[") and title.endswith("]") else title


def _type(values: dict[str, list[str]]) -> str:
    types = [TYPES[kind] for kind in values.get("PT", []) if kind in TYPES]
    if types:
        return types[0]
    if "BTI" in values:
        return "chapter" if "TI" in values else "book"
    return "article" if "JT" in values or "TA" in values else ""


def dated(date: str) -> dict[str, Any]:
    """Returns the date of `2019 Mar 5`, `2019 MAR-APR`, `2019 03` or `2019 Winter`."""
    year, *rest = date.split() or [""]
    month = _MONTHS.get(rest[0][:3].casefold(), 0) if rest and rest[0].casefold() not in _SEASONS else 0
    if rest and rest[0].isdigit() and 1 <= int(rest[0][:3]) <= 12:
        month = int(rest[0])
    if not re.fullmatch(r"\d{4}", year) or not month or "-" in rest[0]:
        return {"year": year.partition("-")[0]}
    day = f"-{int(rest[1]):02}" if len(rest) > 1 and re.fullmatch(r"\d\d?", rest[1]) else ""
    return {"date": f"{year}-{month:02}{day}"}


def _located(values: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    for text in [*values.get("LID", []), *values.get("AID", [])]:
        if match := re.fullmatch(r"(\S+) \[(\w+)\]", text):
            yield match[1], match[2]
