"""Answers of DataCite's interface: data sets, software, theses and preprints that have a DOI."""

from collections.abc import Mapping
from typing import Any

from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.collecting import collected, works_of_json
from surveypress.importers.entries import Parsed
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.json_items import mapping, mappings
from surveypress.importers.markup import without_markup
from surveypress.importers.people import listed_name, named

_TYPES = {
    "JournalArticle": "article", "ConferencePaper": "conference", "Preprint": "preprint", "Book": "book",
    "BookChapter": "chapter", "Dissertation": "thesis", "Report": "report", "Standard": "standard",
    "Dataset": "dataset", "Software": "software", "Other": "other",
}  # fmt: skip
_DATES = "Issued", "Created", "Submitted", "Available"


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like an answer of DataCite."""
    head = text[:200_000]
    framed = '"attributes"' in head or ('"schemaVersion"' in head and '"titles"' in head)
    return head.lstrip()[:1] in "[{" and framed and '"creators"' in head and '"doi"' in head


def parse(text: str, file: str) -> Parsed:
    """Returns the works of an answer. Raises ContentError if the JSON is broken or holds none."""
    return collected(file, works_of_json(text, file, facts_of, "it is no work of DataCite", _attributes))


def _attributes(item: Any) -> Any:
    framed = mapping(mapping(item).get("data")) or mapping(item)
    return framed.get("attributes") or (framed if "titles" in framed else None)


def facts_of(item: Mapping[str, Any]) -> dict[str, Any]:
    """Returns what DataCite says of a work, by the names of record fields."""
    container = mapping(item.get("container"))
    kind = _TYPES.get(str(mapping(item.get("types")).get("resourceTypeGeneral", "")), "")
    publisher = item.get("publisher")
    publisher = str(publisher.get("name", "") if isinstance(publisher, Mapping) else publisher or "")
    doi = str(item.get("doi") or "")
    arxiv = identifiers_in([f"https://doi.org/{doi}"]) if doi else {}
    if doi.casefold().startswith("10.48550/arxiv."):
        arxiv, doi, publisher, kind = {"arxiv": doi[15:]}, "", "", "preprint"
    dates = {str(date.get("dateType")): str(date.get("date") or "") for date in mappings(item.get("dates"))}
    descriptions = [str(row.get("description") or "") for row in mappings(item.get("descriptions"))]
    facts: dict[str, Any] = {
        "type": kind,
        "title": without_markup(next((str(t.get("title") or "") for t in mappings(item.get("titles"))), "")),
        "authors": [name for creator in mappings(item.get("creators")) if (name := _person(creator))],
        "date": next((dates[name][:10] for name in _DATES if dates.get(name)), str(item.get("publicationYear") or "")),
        "venue": str(container.get("title") or ""),
        "volume": str(container.get("volume") or ""),
        "number": str(container.get("issue") or ""),
        "pages": "–".join(str(container[name]) for name in ("firstPage", "lastPage") if container.get(name)),
        "institution" if kind in {"thesis", "report"} else "publisher": publisher,
        "edition": str(item.get("version") or "") if kind in {"software", "dataset"} else "",
        "abstract": without_markup(next(iter(descriptions), "")),
    }
    return facts | as_fields({**arxiv, **({"doi": doi} if doi else {})})


def _person(creator: Mapping[str, Any]) -> Any:
    family, given = str(creator.get("familyName") or ""), str(creator.get("givenName") or "")
    name = str(creator.get("name") or "")
    if creator.get("nameType") == "Organizational":
        return {"literal": name} if name else None
    return named(family, given) if family and given else listed_name(name) if name else None
