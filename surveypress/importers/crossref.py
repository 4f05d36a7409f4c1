"""Answers of Crossref's interface: one work, or a list of them under `message`."""

from collections.abc import Mapping
from typing import Any

from surveypress.importers.collecting import collected, works_of_json
from surveypress.importers.entries import Parsed
from surveypress.importers.json_items import mapping, mappings, texts
from surveypress.importers.markup import without_markup
from surveypress.importers.people import named

_TYPES = {
    "journal-article": "article", "proceedings-article": "conference", "posted-content": "preprint", "book": "book",
    "monograph": "book", "edited-book": "book", "reference-book": "book", "proceedings": "book",
    "book-chapter": "chapter", "book-section": "chapter", "book-part": "chapter", "reference-entry": "chapter",
    "dissertation": "thesis", "report": "report", "report-component": "report", "standard": "standard",
    "dataset": "dataset", "database": "dataset", "peer-review": "other", "other": "other",
}  # fmt: skip
_FIELDS = {"volume": "volume", "issue": "number", "publisher": "publisher", "publisher-location": "place",
           "article-number": "article_number", "language": "language", "edition-number": "edition"}  # fmt: skip
_DATES = "published", "issued", "published-print", "published-online", "posted"


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like an answer of Crossref."""
    head = text[:200_000]
    return (
        head.lstrip()[:1] in "[{"
        and '"DOI"' in head
        and ('"message-type"' in head or '"is-referenced-by-count"' in head)
    )


def parse(text: str, file: str) -> Parsed:
    """Returns the works of an answer. Raises ContentError if the JSON is broken or holds none."""
    return collected(file, works_of_json(text, file, facts_of, "it is no work of Crossref"))


def facts_of(item: Mapping[str, Any]) -> dict[str, Any]:
    """Returns what Crossref says of a work, by the names of record fields."""
    kind = _TYPES.get(str(item.get("type", "")), "")
    title = ": ".join(filter(None, (*texts(item.get("title"))[:1], *texts(item.get("subtitle"))[:1])))
    facts: dict[str, Any] = {"type": kind, "title": without_markup(title), "doi": item.get("DOI", "")}
    facts["venue"] = without_markup(next(iter(texts(item.get("container-title"))), ""))
    facts["abstract"] = without_markup(str(item.get("abstract", "")))
    facts |= {field: str(item[name]) for name, field in _FIELDS.items() if item.get(name)}
    if kind in {"thesis", "report"}:
        institution = next((str(i.get("name", "")) for i in mappings(item.get("institution"))), "")
        facts["institution"] = institution or facts.pop("publisher", "")
    facts["pages"] = str(item.get("page", "")).replace("-", "–")
    facts["issn"] = next(iter(texts(item.get("ISSN"))), "")
    facts["isbn"] = next(iter(texts(item.get("ISBN"))), "")
    facts["authors"], facts["editors"] = (_people(item.get(name)) for name in ("author", "editor"))
    facts["date"] = next(filter(None, (_date(item.get(name)) for name in _DATES)), "")
    url = str(mapping(mapping(item.get("resource")).get("primary")).get("URL", ""))
    facts["url"] = url if not item.get("DOI") else ""
    extra = {"keywords": "; ".join(texts(item.get("subject")))}
    return {**facts, "extra": {name: text for name, text in extra.items() if text}}


def _people(people: Any) -> list[Any]:
    names = []
    for person in mappings(people):
        family = str(person.get("family") or "")
        name = named(family, str(person.get("given") or ""), suffix=str(person.get("suffix") or ""))
        names.append(name or ({"literal": str(person["name"])} if person.get("name") else None))
    return [name for name in names if name]


def _date(value: Any) -> str:
    parts = mapping(value).get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
    numbers = [int(part) for part in first if isinstance(part, int)]
    return "-".join([str(numbers[0]), *(f"{number:02}" for number in numbers[1:3])]) if numbers else ""
