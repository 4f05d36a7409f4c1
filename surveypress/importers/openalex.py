"""Works of OpenAlex: one, a list, or an answer with `results`."""

from collections.abc import Mapping
from typing import Any

from surveypress.core.identifiers import BY_ID, normalise
from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.collecting import collected, works_of_json
from surveypress.importers.entries import Parsed
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.json_items import mapping, mappings
from surveypress.importers.markup import without_markup

_TYPES = {
    "article": "article", "review": "article", "letter": "article", "editorial": "article", "preprint": "preprint",
    "book": "book", "book-chapter": "chapter", "reference-entry": "chapter", "dissertation": "thesis",
    "report": "report", "standard": "standard", "dataset": "dataset", "software": "software", "other": "other",
}  # fmt: skip
_KINDS = ("doi", "openalex", "pmid", "pmcid")
_LONGEST = 20_000
"""Words of an abstract; OpenAlex gives their positions, which a hostile file could make as large as it likes."""


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like works of OpenAlex."""
    head = text[:200_000]
    return head.lstrip()[:1] in "[{" and "openalex.org/W" in head and '"authorships"' in text


def parse(text: str, file: str) -> Parsed:
    """Returns the works of a document. Raises ContentError if the JSON is broken or holds none."""
    return collected(file, works_of_json(text, file, facts_of, "it is no work of OpenAlex"))


def facts_of(item: Mapping[str, Any]) -> dict[str, Any]:
    """Returns what OpenAlex says of a work, by the names of record fields."""
    location = mapping(item.get("primary_location"))
    source, biblio = mapping(location.get("source")), mapping(item.get("biblio"))
    kind = _TYPES.get(str(item.get("type", "")), "")
    if kind == "article" and source.get("type") == "conference":
        kind = "conference"
    facts: dict[str, Any] = {
        "type": kind,
        "title": without_markup(str(item.get("title") or item.get("display_name") or "")),
        "authors": [name for author in mappings(item.get("authorships")) if (name := _author(author))],
        "date": str(item.get("publication_date") or item.get("publication_year") or ""),
        "venue": "" if kind == "preprint" else str(source.get("display_name") or ""),
        "volume": str(biblio.get("volume") or ""),
        "number": str(biblio.get("issue") or ""),
        "pages": "–".join(dict.fromkeys(str(biblio[n]) for n in ("first_page", "last_page") if biblio.get(n))),
        "issn": str(source.get("issn_l") or "") if kind == "article" else "",
        "language": str(item.get("language") or "") if item.get("language") != "en" else "",
        "abstract": _abstract(item.get("abstract_inverted_index")),
    }
    ids = {name: str(value) for name, value in {**item, **mapping(item.get("ids"))}.items() if name in _KINDS and value}
    if item.get("id"):
        ids["openalex"] = str(item["id"])
    ids = {kind_id: normalise(BY_ID[kind_id], value) for kind_id, value in ids.items()}
    pages = [str(place.get("landing_page_url") or "") for place in (location, *mappings(item.get("locations")))]
    others = {name: value for name, value in identifiers_in(pages).items() if name == "arxiv"}
    keywords = "; ".join(str(word.get("display_name", "")) for word in mappings(item.get("keywords")))
    return {**facts, **as_fields(others | ids), "extra": {"keywords": keywords} if keywords else {}}


def _author(authorship: Mapping[str, Any]) -> str:
    return str(authorship.get("raw_author_name") or mapping(authorship.get("author")).get("display_name") or "")


def _abstract(index: Any) -> str:
    """Returns the text whose words an inverted index gives with their positions."""
    places = mapping(index)
    words = {n: str(word) for word, at in places.items() if isinstance(at, list) for n in at if isinstance(n, int)}
    return " ".join(words[n] for n in sorted(words)[:_LONGEST])
