"""Zotero's own items: Better BibTeX's JSON with its collections, and answers of Zotero's interface."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from surveypress.core.dates import Date, parse_date
from surveypress.core.identifiers import BY_ID, normalise
from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.collecting import Item, collected
from surveypress.importers.entries import Parsed
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.json_items import json_document, lines_of, mapping, mappings
from surveypress.importers.markup import without_markup
from surveypress.importers.people import named
from surveypress.importers.placing import STEP

_TYPES = {
    "journalArticle": "article", "magazineArticle": "article", "newspaperArticle": "article",
    "conferencePaper": "conference", "preprint": "preprint", "book": "book", "bookSection": "chapter",
    "encyclopediaArticle": "chapter", "dictionaryEntry": "chapter", "thesis": "thesis", "report": "report",
    "standard": "standard", "dataset": "dataset", "computerProgram": "software", "webpage": "web", "blogPost": "web",
    "forumPost": "web",
}  # fmt: skip
_VENUES = ("publicationTitle", "bookTitle", "proceedingsTitle", "conferenceName", "encyclopediaTitle",
           "dictionaryTitle", "websiteTitle", "blogTitle", "forumTitle", "repository")  # fmt: skip
_FIELDS = {
    "title": "title", "abstractNote": "abstract", "date": "date", "volume": "volume", "issue": "number",
    "pages": "pages", "publisher": "publisher", "place": "place", "edition": "edition", "series": "series",
    "ISSN": "issn", "ISBN": "isbn", "DOI": "doi", "language": "language", "university": "institution",
    "institution": "institution", "number": "number", "reportNumber": "number", "patentNumber": "number",
    "billNumber": "number", "publicLawNumber": "number", "docketNumber": "number", "seriesNumber": "number",
    "versionNumber": "edition", "seriesTitle": "series",
    "originalTitle": "original_title",
}  # fmt: skip
_PASSED = {"itemType", "itemID", "itemKey", "key", "version", "citationKey", "citekey", "creators", "tags", "url",
           "collections", "attachments", "notes", "relations", "uri", "select",
           "dateAdded", "dateModified", "extra", "seeAlso", "note", "library"}  # fmt: skip
_MAKERS = ("inventor", "programmer", "director", "cartographer", "artist", "composer", "performer", "podcaster",
           "presenter", "interviewee", "sponsor", "contributor")  # fmt: skip
"""Who made a work of which nobody is called the author, the first that there is."""
_NO_WORKS = {"attachment", "note", "annotation"}
_LINE = re.compile(r"^([A-Za-z][\w .-]{0,30}):[ \t]*(.+)$", re.MULTILINE)
_DAY_FIRST = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_DEEPEST = 20
"""Collections within collections."""


_MARKS = '"creators"', '"citationKey"', '"BetterBibTeX JSON"', '"itemID"', '"itemKey"', '"libraryCatalog"'


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like items of Zotero."""
    head = text[:200_000]
    return head.lstrip()[:1] in "[{" and '"itemType"' in head and any(mark in head for mark in _MARKS)


def parse(text: str, file: str) -> Parsed:
    """Returns the items of a document. Raises ContentError if the JSON is broken or holds none."""
    data = json_document(text, file)
    items = data if isinstance(data, list) else mapping(data).get("items")
    items = items if isinstance(items, list) else [data]
    inner = [mapping(item).get("data") or item for item in items]
    groups = _groups(mapping(data).get("collections"))
    return collected(file, _items(inner, lines_of(text, inner), groups), notes=tuple(_left_out(inner, file)))


def _left_out(items: list[Any], file: str) -> Iterator[str]:
    """Yields what is said of notes and attachments, which no record holds."""
    for name in ("notes", "attachments"):
        inside = sum(len(item[name]) for item in map(mapping, items) if isinstance(item.get(name), list))
        alone = sum(mapping(item).get("itemType") == name.removesuffix("s") for item in items)
        if number := inside + alone:
            yield f"{file}: {number:,} {name} of Zotero stay out"


def _items(items: list[Any], lines: list[int], groups: Mapping[str, list[str]]) -> Iterator[Item]:
    for line, item in zip(lines, items, strict=True):
        if not isinstance(item, Mapping):
            yield Item(line, {}, fault="it is no item of Zotero")
        elif item.get("itemType") not in _NO_WORKS:
            own = [*groups.get(str(item.get("itemID", "")), []), *groups.get(str(item.get("itemKey", "")), [])]
            key = str(item.get("citationKey") or item.get("citekey") or "")
            yield Item(line, _facts(item), key=key, groups=tuple(dict.fromkeys(own)))


def _groups(collections: Any) -> dict[str, list[str]]:
    """Returns for each item the collections that it is in, each as the way that leads to it."""
    by_key = {str(key): mapping(value) for key, value in mapping(collections).items()}
    groups: dict[str, list[str]] = {}
    for key, collection in by_key.items():
        way: list[str] = []
        at = key
        while at in by_key and len(way) < _DEEPEST:
            way.insert(0, str(by_key[at].get("name", "")))
            at = str(by_key[at].get("parent") or "")
        for item in collection.get("items", []) if isinstance(collection.get("items"), list) else []:
            groups.setdefault(str(item), []).append(STEP.join(filter(None, way)))
    return groups


def _facts(item: Mapping[str, Any]) -> dict[str, Any]:
    kind = _TYPES.get(str(item.get("itemType", "")), "")
    facts: dict[str, Any] = {"type": kind}
    extra: dict[str, Any] = {}
    for name, value in item.items():
        field = _FIELDS.get(name, "")
        if name in _PASSED or name in _VENUES or value in (None, "", [], {}):
            continue
        if field and field not in facts:
            facts[field] = str(value)
        else:
            extra[name] = value
    venues = [str(item[name]) for name in _VENUES if item.get(name)]
    if kind == "preprint" or not venues:
        extra |= {name: item[name] for name in _VENUES if item.get(name)}
    else:
        facts["venue"] = venues[0]
        extra |= {name: str(item[name]) for name in _VENUES if item.get(name) and str(item[name]) != venues[0]}
    facts["title"] = without_markup(str(facts.get("title") or item.get("caseName") or item.get("nameOfAct") or ""))
    facts |= _people(item, extra) | _dated(str(facts.pop("date", "")), extra)
    facts["pages"] = str(facts.get("pages", "")).replace("-", "–")
    if tags := [str(mapping(tag).get("tag") or tag) for tag in item.get("tags") or []]:
        extra["keywords"] = "; ".join(tags)
    facts |= _identified(item, facts, extra)
    return {**facts, "extra": extra}


def _people(item: Mapping[str, Any], extra: dict[str, Any]) -> dict[str, Any]:
    people: dict[str, list[Any]] = {"authors": [], "editors": []}
    others: dict[str, list[Any]] = {}
    for creator in mappings(item.get("creators")):
        person = named(str(creator.get("lastName") or ""), str(creator.get("firstName") or ""))
        person = person or ({"literal": str(creator["name"])} if creator.get("name") else None)
        role = str(creator.get("creatorType") or "author")
        if person and role == "editor":
            people["editors"].append(person)
        elif person and role == "author":
            people["authors"].append(person)
        elif person:
            others.setdefault(role, []).append(person)
    if not people["authors"]:
        people["authors"] = next((others.pop(role) for role in _MAKERS if role in others), [])
    extra |= {role: [" ".join(reversed([str(p) for p in person.values()])) for person in persons]
              for role, persons in others.items()}  # fmt: skip
    return people


def _dated(date: str, extra: dict[str, Any]) -> dict[str, Any]:
    """Returns the date that is meant; what says more than can be told is kept in `extra` as it stands."""
    iso = re.fullmatch(r"(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?:[T ].*)?", date)
    if iso and 1 <= int(iso[2]) <= 12:
        return {"date": "-".join([iso[1], *(f"{int(part):02}" for part in iso.groups()[1:] if part and int(part))])}
    if (turned := _DAY_FIRST.fullmatch(date)) and int(turned[1]) > 12 >= int(turned[2]):
        date = f"{turned[3]}-{int(turned[2]):02}-{int(turned[1]):02}"
    try:
        day = parse_date(date)
    except ValueError:
        day = Date("")
    if day.month:
        return {"date": day.written}
    year = re.search(r"(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)", date)
    if year is None or len(date) <= 9:
        return {"year": date}
    extra["date"] = date
    return {"year": year[1]}


def _identified(item: Mapping[str, Any], facts: Mapping[str, Any], extra: dict[str, Any]) -> dict[str, Any]:
    """Returns identifiers and address; the lines `PMID: 123` of Zotero's field Extra count, others of it stay."""
    url, more = str(item.get("url") or ""), item.get("extra") or ""
    more = "\n".join(map(str, more)) if isinstance(more, list) else str(more)
    ids = identifiers_in([url, str(item.get("archiveID") or ""), *(match[0] for match in _LINE.finditer(more))])
    if facts.get("doi"):
        ids["doi"] = normalise(BY_ID["doi"], str(facts["doi"]))
    if url and not url.startswith(("http://", "https://")):
        extra["url"] = url
    left = [line for line in more.split("\n") if line.strip() and not identifiers_in([line])]
    if left:
        extra["note"] = "\n".join(left)
    return as_fields(ids) | ({"url": url} if url.startswith(("http://", "https://")) else {})
