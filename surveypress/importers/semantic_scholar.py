"""Papers of Semantic Scholar: one, a list (of its batch interface), or an answer with `data`."""

import re
from collections.abc import Mapping
from typing import Any

from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.collecting import collected, works_of_json
from surveypress.importers.entries import Parsed
from surveypress.importers.json_items import mapping, mappings, texts

_TYPES = {"Conference": "conference", "JournalArticle": "article", "Review": "article", "Book": "book",
          "BookSection": "chapter", "Dataset": "dataset"}  # fmt: skip
_IDS = {"DOI": "doi", "ArXiv": "arxiv", "ACL": "acl", "PubMed": "pmid", "PubMedCentral": "pmcid", "DBLP": "dblp"}
_SERVERS = {"arxiv.org", "arxiv", "biorxiv", "medrxiv", "corr"}


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like papers of Semantic Scholar."""
    head = text[:200_000]
    return head.lstrip()[:1] in "[{" and '"paperId"' in head


def parse(text: str, file: str) -> Parsed:
    """Returns the papers of a document. Raises ContentError if the JSON is broken or holds none."""
    return collected(file, works_of_json(text, file, facts_of, _UNKNOWN, _paper))


_UNKNOWN = "the paper that was asked for is not known to Semantic Scholar"


def _paper(item: Any) -> Any:
    """Returns the paper of an answer about citations, or the item itself."""
    return mapping(item).get("citedPaper") or mapping(item).get("citingPaper") or item


def facts_of(item: Mapping[str, Any]) -> dict[str, Any]:
    """Returns what Semantic Scholar says of a paper, by the names of record fields."""
    ids = {kind: str(value) for name, value in mapping(item.get("externalIds")).items() if (kind := _IDS.get(name))}
    if "pmcid" in ids and not ids["pmcid"].startswith("PMC"):
        ids["pmcid"] = f"PMC{ids['pmcid']}"
    if re.fullmatch(r"[0-9a-f]{40}", str(item.get("paperId", ""))):
        ids["s2"] = str(item["paperId"])
    journal = mapping(item.get("journal"))
    venue = str(item.get("venue") or journal.get("name") or "")
    preprint = venue.casefold() in _SERVERS
    kind = next((_TYPES[name] for name in texts(item.get("publicationTypes")) if name in _TYPES), "")
    facts: dict[str, Any] = {
        "type": "preprint" if preprint else kind,
        "title": str(item.get("title") or ""),
        "authors": [str(a["name"]) for a in mappings(item.get("authors")) if a.get("name")],
        "date": str(item.get("publicationDate") or item.get("year") or ""),
        "venue": "" if preprint else venue,
        "volume": "" if preprint else str(journal.get("volume") or "").strip(),
        "pages": "" if preprint else " ".join(str(journal.get("pages") or "").split()).replace("-", "–"),
        "abstract": str(item.get("abstract") or ""),
    }
    tldr = str(mapping(item.get("tldr")).get("text") or "")
    fields = "; ".join(texts(item.get("fieldsOfStudy")))
    extra = {name: text for name, text in (("keywords", fields), ("semantic scholar says", tldr)) if text}
    return {**facts, **as_fields(ids), "extra": extra}
