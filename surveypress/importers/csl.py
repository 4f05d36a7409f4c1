"""CSL-JSON and CSL-YAML: what Zotero, Pandoc and citation processors exchange."""

import re
from collections.abc import Mapping
from typing import Any

from surveypress.core import fields
from surveypress.core.persons import Person
from surveypress.core.problems import ContentError, Location, Problem
from surveypress.core.work_types import TYPES
from surveypress.importers.bibtex_fields import as_fields, titled
from surveypress.importers.entries import Entry, Parsed
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.json_items import json_document, lines_of, mapping
from surveypress.importers.record_facts import entry_of, shorten_venue
from surveypress.prose.inline_tags import without_tags
from surveypress.read.yaml_spans import load

_TYPES = {row.csl: row.id for row in TYPES} | {
    "article-magazine": "article", "article-newspaper": "article", "review": "article", "review-book": "article",
    "entry-encyclopedia": "chapter", "entry-dictionary": "chapter", "entry": "chapter", "post-weblog": "web",
    "post": "web", "manuscript": "other", "collection": "book", "speech": "other", "document": "other",
}  # fmt: skip
_TYPED = re.compile(rf'"type"\s*:\s*"(?:{"|".join(map(re.escape, _TYPES))})"')
_FIELDS = {
    **{field.csl: field.name for field in fields.FIELDS if field.csl and field.name != "article_number"},
    "issue": "number",
    "version": "edition",
    "article-number": "article_number",
    "title": "title",
    "container-title": "venue",
    "abstract": "abstract",
    "note": "note",
    "URL": "url",
    "publisher": "publisher",
}
_MARKED = {"title", "venue", "series", "original_title"}
"""What CSL may set in italics and the like, by tags, and records have as plain text."""
_PEOPLE = {"author": "authors", "editor": "editors"}
_IDS = {"DOI": "doi", "ISBN": "isbn", "PMID": "pmid", "PMCID": "pmcid"}


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like CSL items, in JSON or YAML."""
    head = text[:20_000]
    shaped = '"issued"' in head or bool(_TYPED.search(head))
    return (text.lstrip()[:1] in "[{" and shaped) or ("\nreferences:" in f"\n{head}" and "type:" in head)


def parse(text: str, file: str) -> Parsed:
    """Returns the items of a list. Raises ContentError if the document is no list of items."""
    items = _items(text, file)
    entries: list[Entry] = []
    rejected: list[tuple[Location, str]] = []
    lines = lines_of(text, items)
    for n, item in enumerate(items):
        location = Location(file, lines[n], 1)
        outcome = (
            entry_of(len(entries) + 1, location, _facts(item), key=str(item.get("citation-key") or item.get("id", "")))
            if isinstance(item, Mapping)
            else "it is no item"
        )
        if isinstance(outcome, str):
            rejected.append((location, outcome))
        else:
            entries.append(outcome)
    return Parsed(tuple(entries), rejected=tuple(rejected))


def _items(text: str, file: str) -> list[Any]:
    if text.lstrip()[:1] in "[{":
        data = json_document(text, file)
    else:
        data, _, problems = load(text, file)
        if problems:
            raise ContentError(problems)
    if isinstance(data, Mapping):
        data = data.get("references") or data.get("items") or ([data] if "title" in data else None)
    if not isinstance(data, list):
        raise _refused(file, 1, "this is no list of CSL items")
    return data


def _refused(file: str, line: int, message: str) -> ContentError:
    return ContentError([Problem(Location(file, line, 1), message, "export it again, or name its --format")])


def _facts(item: Mapping[str, Any]) -> dict[str, Any]:
    values = {name: value for name, value in item.items() if name not in {"id", "citation-key"}}
    kind = _TYPES.get(str(values.pop("type", "")), "")
    facts: dict[str, Any] = {"type": kind} if kind else {}
    for name, field in _PEOPLE.items():
        if people := values.pop(name, None):
            facts[field] = [_person(person) for person in people if isinstance(person, Mapping)]
    issued = values.pop("issued", None)
    facts |= _dated(issued)
    if _says_more(issued):
        values["issued"] = issued
    ids = {kind: str(values.pop(name)) for name, kind in _IDS.items() if values.get(name)}
    archive, place = str(values.get("archive", "")), str(values.get("archive_location", ""))
    number = str(values.get("number", ""))
    ids = identifiers_in([number, f"{archive}:{place}", place, str(values.get("URL", ""))]) | ids
    if archive.casefold() == "arxiv" and place and ids.get("arxiv") == place:
        del values["archive"], values["archive_location"]
    if number.casefold().startswith("arxiv:") and "arxiv" in ids:
        del values["number"]
    _place_publisher(kind, values, ids)
    _place_numbers(kind, values)
    own = values.pop("custom", None)
    extra: dict[str, Any] = {}
    for name, value in values.items():
        field = _FIELDS.get(name, "")
        if field == "publisher" and kind in {"thesis", "report"}:
            field = "institution"
        if field and not isinstance(value, (Mapping, list)) and field not in facts:
            facts[field] = without_tags(str(value)) if field in _MARKED else value
        elif value not in (None, "", [], {}):
            extra[name] = value
    shorten_venue(facts, extra, "container-title-short")
    facts["pages"] = str(facts.get("pages", "")).replace("-", "–")
    ids = _unpacked(own, facts, extra) | ids
    return {**facts, **as_fields(ids), "extra": extra}


def _place_numbers(kind: str, values: dict[str, Any]) -> None:
    """Tells the number of an article from that of the issue, and that of a book in a series from no volume."""
    if kind == "article" and "number" in values:
        values["article-number"] = values.pop("number")
    if "collection-number" in values and "volume" not in values:
        values["volume"] = values.pop("collection-number")


def _place_publisher(kind: str, values: dict[str, Any], ids: Mapping[str, str]) -> None:
    """Makes the archive that issued a preprint, a data set or software the venue, but for arXiv, which the id tells."""
    if kind in {"preprint", "dataset", "software"} and "container-title" not in values and values.get("publisher"):
        archive = values.pop("publisher")
        if not ("arxiv" in ids and str(archive).casefold() == "arxiv"):
            values["container-title"] = archive


def _unpacked(own: Any, facts: dict[str, Any], extra: dict[str, Any]) -> dict[str, str]:
    """Takes apart what our own export keeps under `custom`; returns the identifiers in it."""
    if not isinstance(own, Mapping):
        extra |= {"custom": own} if own else {}
        return {}
    rows = {row.name for row in fields.facts()}
    for name, value in own.items():
        if name == "urls" and isinstance(value, list):
            facts["urls"] = titled([str(url) for url in value], mapping(own.get("link_titles")))
        elif name == "code" and isinstance(value, str):
            facts["code"] = value
        elif name == "et-al" and facts.get("authors"):
            facts["authors"] = [*facts["authors"], "et al."]
        elif name == "orcid" and isinstance(value, Mapping):
            _add_orcids(facts, value)
        elif name == "series" and facts.get("series") and not facts.get("venue"):  # which holds that of a book
            facts["venue"], facts["series"] = facts["series"], str(value)
        elif name in rows and name not in facts:
            facts[name] = str(value)
        elif name not in {"ids", "link_titles"}:
            extra[name] = value
    ids = own.get("ids")
    return {str(kind): str(value) for kind, value in ids.items()} if isinstance(ids, Mapping) else {}


def _add_orcids(facts: Mapping[str, Any], orcids: Mapping[str, Any]) -> None:
    for person in [*facts.get("authors", []), *facts.get("editors", [])]:
        if isinstance(person, dict) and (orcid := orcids.get(str(Person(**person)))):
            person["orcid"] = str(orcid).rpartition("/")[2]


def _person(person: Mapping[str, Any]) -> Any:
    if literal := str(person.get("literal", "")):
        return {"literal": literal}
    particles = [str(person.get(name, "")) for name in ("dropping-particle", "non-dropping-particle")]
    family = " ".join(filter(None, [*particles, str(person.get("family", ""))]))
    given, suffix = str(person.get("given", "")), str(person.get("suffix", ""))
    if not given or not family:
        return {"literal": family or given}
    return {"family": family, "given": given, **({"suffix": suffix} if suffix else {})}


def _says_more(issued: Any) -> bool:
    """Tells whether a date has what a record's cannot: a season, or an end by the month or in the same year."""
    if not isinstance(issued, Mapping):
        return False
    parts = issued.get("date-parts")
    ends = [part for part in parts if isinstance(part, list) and part] if isinstance(parts, list) else []
    return bool(issued.get("season")) or (len(ends) > 1 and (len(ends[1]) > 1 or str(ends[0][0]) == str(ends[1][0])))


def _dated(issued: Any) -> dict[str, Any]:
    """Returns year or date of a CSL date: in parts, in words, or as an interval."""
    if isinstance(issued, str):
        return {"date": issued} if "-" in issued else {"year": issued}
    if not isinstance(issued, Mapping):
        return {}
    parts = issued.get("date-parts")
    if not (isinstance(parts, list) and parts and isinstance(parts[0], list) and parts[0]):
        words = str(issued.get("literal") or issued.get("raw") or "")
        return {"year": words} if words else {}
    first = [str(part) for part in parts[0] if str(part).lstrip("-").isdigit()]
    circa = "ca. " if issued.get("circa") else ""
    if len(parts) > 1 and isinstance(parts[1], list) and parts[1] and first and str(parts[1][0]) != first[0]:
        return {"year": f"{circa}{first[0]}/{parts[1][0]}"}
    if len(first) > 1 and not circa:
        return {"date": "-".join([first[0], *(f"{int(part):02}" for part in first[1:3])])}
    return {"year": circa + first[0]} if first else {}
