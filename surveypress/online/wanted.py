"""What a person asks for -> the kind of identifier it is, or a title."""

import re
from dataclasses import dataclass

from surveypress.core.identifiers import BY_ID, isbn_fault
from surveypress.core.problems import UsageError
from surveypress.importers.identifiers_in import identifiers_in

_HUGGING_FACE = re.compile(r"https?://(?:www\.)?(?:huggingface\.co|hf\.co)/papers/(\d{4}\.\d{4,5})")
_SCHOLAR = re.compile(r"https?://(?:www\.|api\.)?semanticscholar\.org/\S*?([0-9a-f]{40})")
_ACL = re.compile(r"(?:\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+|[A-Z]\d{2}-\d{4})")
_ORDER = ("arxiv", "doi", "acl", "pmid", "isbn", "openreview", "s2", "openalex")
_BARE = ("arxiv", "doi", "openalex")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A work that is asked for."""

    kind: str
    """A kind of identifier, or `title`."""
    value: str

    def __str__(self) -> str:
        return f"{self.value!r}" if self.kind == "title" else f"{BY_ID[self.kind].label} {self.value}"


def wanted(words: str) -> Wanted:
    """Returns what a text asks for. Raises UsageError if it can be no identifier, no address and no title."""
    text = words.strip()
    ids = _named_by(text)
    identifier = next((kind for kind in _ORDER if kind in ids), "")
    if identifier:
        return Wanted(identifier, _bare(identifier, ids[identifier]))
    title = " ".join(text.strip("\"'“”„«»").split())
    if "://" in text or " " not in title:
        kinds = "an arXiv id, DOI, PMID, ISBN, an address of arXiv, ACL, OpenReview, Hugging Face or Semantic Scholar"
        raise UsageError(f"{words!r} is nothing that can be looked up: give {kinds}, or a title in quotes")
    return Wanted("title", title)


def _named_by(text: str) -> dict[str, str]:
    """Returns the identifiers that a text is, or that an address holds, by kind."""
    if match := _HUGGING_FACE.match(text):
        return {"arxiv": match[1]}
    if match := _SCHOLAR.match(text) or re.fullmatch(r"([0-9a-f]{40})", text):
        return {"s2": match[1]}
    if ids := identifiers_in([text]):
        return ids
    bare = next((kind for kind in _BARE if BY_ID[kind].pattern.fullmatch(text)), "")
    if BY_ID["isbn"].pattern.fullmatch(text) and not isbn_fault(text):
        bare = bare or "isbn"
    elif re.fullmatch(r"[1-9]\d{4,8}", text):
        bare = bare or "pmid"
    return {bare or "acl": text} if bare or _ACL.fullmatch(text) else {}


def _bare(kind: str, value: str) -> str:
    return re.sub(r"v\d+$", "", value) if kind == "arxiv" else value
