"""Papers as the interfaces of Hugging Face give them: daily papers, search results, one paper."""

from collections.abc import Mapping
from typing import Any

from surveypress.core.identifiers import BY_ID
from surveypress.importers.collecting import collected, works_of_json
from surveypress.importers.entries import Parsed
from surveypress.importers.json_items import mapping, mappings, texts


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like papers of Hugging Face."""
    head = text[:200_000]
    return head.lstrip()[:1] in "[{" and '"publishedAt"' in head and '"title"' in head and '"authors"' in head


def parse(text: str, file: str) -> Parsed:
    """Returns the papers of a document. Raises ContentError if the JSON is broken or holds none."""
    return collected(file, works_of_json(text, file, _facts, "it is no paper of Hugging Face", _paper))


def _paper(item: Any) -> Any:
    """Returns a paper with what the list that names it says, too."""
    paper = mapping(item).get("paper") or item
    return {**mapping(item), **paper} if isinstance(paper, Mapping) else None


def _facts(item: Mapping[str, Any]) -> dict[str, Any]:
    number = str(item.get("id", ""))
    arxiv = number if BY_ID["arxiv"].pattern.fullmatch(number) else ""
    # Only the paper's own date is that of its publication; the listing has one of its own.
    return {
        "type": "preprint" if arxiv else "",
        "title": " ".join(str(item.get("title") or "").split()),
        "authors": [str(a["name"]) for a in mappings(item.get("authors")) if a.get("name")],
        "date": str(item.get("publishedAt") or "")[:10],
        "arxiv": arxiv,
        "code": str(item.get("githubRepo") or ""),
        "abstract": str(item.get("summary") or item.get("abstract") or ""),
        "extra": {"keywords": "; ".join(k)} if (k := texts(item.get("ai_keywords"))) else {},
    }
