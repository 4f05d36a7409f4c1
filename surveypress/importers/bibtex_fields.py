"""What the fields and types of BibTeX and BibLaTeX are called in a record."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from surveypress.core import fields
from surveypress.core.identifiers import KINDS, from_address, normalise

TYPE_NAMES = {
    "article": "article",
    "periodical": "article",
    "inproceedings": "conference",
    "conference": "conference",
    "proceedings": "book",
    "book": "book",
    "mvbook": "book",
    "collection": "book",
    "mvcollection": "book",
    "booklet": "book",
    "manual": "report",
    "reference": "book",
    "inbook": "chapter",
    "bookinbook": "chapter",
    "incollection": "chapter",
    "inreference": "chapter",
    "suppbook": "chapter",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "thesis": "thesis",
    "techreport": "report",
    "report": "report",
    "online": "web",
    "electronic": "web",
    "www": "web",
    "dataset": "dataset",
    "software": "software",
    "standard": "standard",
    "preprint": "preprint",
}
"""Type of the record by entry type, in small letters; others (misc, unpublished) leave it to be guessed."""

FIELDS = {
    **{field.bibtex: field.name for field in fields.FIELDS if field.bibtex},
    "title": "title",
    "journal": "venue",
    "journaltitle": "venue",
    "booktitle": "venue",
    "maintitle": "series",
    "abstract": "abstract",
    "year": "year",
    "date": "date",
    "doi": "doi",
    "url": "url",
    "isbn": "isbn",
    "eid": "article_number",
    "location": "place",
    "address": "place",
    "school": "institution",
    "organization": "publisher",
    "issue": "number",
    "langid": "language",
    "note": "note",
    "annote": "note",
    "annotation": "note",
}
"""Field of the record by the name of a field of an entry; what is not here is kept under `extra`."""

INHERITED = {"title": "booktitle", "subtitle": "booksubtitle", "author": "bookauthor"}
"""Under which names an entry takes the fields of the volume that it stands in."""

_MONTHS = {name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_YEAR = re.compile(r"-?\d{4}")


def dated(extra: dict[str, Any], facts: Mapping[str, Any]) -> dict[str, Any]:
    """Returns year and date: from `date`, or from `year` with `month` and `day`, which are taken out of `extra`."""
    date = str(facts.get("date", ""))
    if date:
        return {"date": date.split("T", maxsplit=1)[0]}
    year = str(facts.get("year", ""))
    month, day = _month_and_day(str(extra.get("month", "")), str(extra.get("day", "")))
    if not (_YEAR.fullmatch(year) and 1 <= month <= 12):
        return {}
    for name in ("month", "day"):
        extra.pop(name, None)
    return {"date": f"{year}-{month:02}" + (f"-{day:02}" if 1 <= day <= 31 else "")}


def _month_and_day(month: str, day: str) -> tuple[int, int]:
    """Returns the numbers that `6`, `jun`, `June 12` or `6 12` name; 0 for what they do not say."""
    words = re.findall(r"[a-z]+|\d+", month.casefold())
    names = [_MONTHS[word[:3]] for word in words if word[:3] in _MONTHS]
    numbers = [int(word) for word in words if word.isdigit() and len(word) <= 2]
    number = names[0] if names else numbers.pop(0) if numbers else 0
    return number, int(day) if day.isdigit() else numbers[0] if numbers else 0


def identified(extra: dict[str, Any], facts: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the identifiers that the entry names in fields of their own or in its address."""
    ids: dict[str, str] = {}
    archive = str(extra.get("archiveprefix", extra.get("eprinttype", ""))).casefold()
    eprint = str(extra.get("eprint", ""))
    own = {kind.id: kind for kind in KINDS}
    if eprint and (archive in own or (not archive and own["arxiv"].pattern.fullmatch(eprint))):
        kind = own[archive or "arxiv"]
        ids[kind.id] = normalise(kind, str(extra.pop("eprint")))
        extra.pop("archiveprefix", None)
        extra.pop("eprinttype", None)
    for name in [name for name in extra if name in own]:
        ids.setdefault(name, normalise(own[name], str(extra.pop(name))))
    for kind, value in from_address(str(facts.get("url", ""))):
        ids.setdefault(kind.id, value)
    if doi := str(facts.get("doi", "")):
        ids["doi"] = normalise(own["doi"], doi)
    return as_fields(ids)


def titled(urls: Iterable[str], titles: Mapping[str, Any]) -> list[Any]:
    """Returns further addresses as a record writes them, those with the text of a link together with it."""
    return [{"url": url, "title": str(titles[url])} if titles.get(url) else url for url in urls]


def as_fields(ids: Mapping[str, str]) -> dict[str, Any]:
    """Returns identifiers by kind as a record writes them: some in fields of their own, the others under `ids`."""
    names = {field.identifier: field.name for field in fields.FIELDS if field.identifier}
    own = {names[kind]: value for kind, value in ids.items() if kind in names and value}
    others = {kind: value for kind, value in ids.items() if kind not in names and value}
    return {**own, **({"ids": others} if others else {})}
