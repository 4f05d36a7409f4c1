"""What a person asks for -> the kind of identifier it is, or a title."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from surveypress.core.identifiers import BY_ID, fault, isbn_fault
from surveypress.core.problems import UsageError
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.markdown_references import with_addresses

_SCHOLAR = re.compile(r"https?://(?:www\.|api\.)?semanticscholar\.org/\S*?([0-9a-f]{40})")
_ACL = re.compile(r"(?:\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+|[A-Z]\d{2}-\d{4})")
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}/\S", re.IGNORECASE)
_LINK = re.compile(r"\[[^\]]*\]\((\S+)\)|<(\S+)>")
_QUOTES = "\"'“”„«»"
_ORDER = ("arxiv", "doi", "acl", "pmid", "pmcid", "isbn", "openreview", "s2", "openalex")
_BARE = ("arxiv", "doi", "pmcid", "openalex")


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
    text = _unwrapped(words)
    ids = _ids_of(text)
    if BY_ID["isbn"].pattern.fullmatch(isbn := ids.get("isbn", text)) and isbn_fault(isbn):
        raise UsageError(f"{isbn!r} {fault(BY_ID['isbn'], isbn)}")
    if kind := next((kind for kind in _ORDER if kind in ids), ""):
        return Wanted(kind, _bare(kind, ids[kind]))
    if doi := next((BY_ID[kind].doi + value for kind, value in ids.items() if BY_ID[kind].doi), ""):
        return Wanted("doi", doi)
    title = " ".join(text.strip(_QUOTES).split())
    if not title or "://" in text or (" " not in title and text[0] not in _QUOTES):
        kinds = (
            "an arXiv id, DOI, PMID, PMCID, ISBN, an address of arXiv, ACL, OpenReview, Hugging Face or Semantic "
            "Scholar, or a title of two words or more"
        )
        raise UsageError(f"{words!r} is nothing that can be looked up: give {kinds}")
    return Wanted("title", title)


def _unwrapped(words: str) -> str:
    """Returns a text without what stands around it where it was copied from: `<…>`, `[…](…)`, a comma."""
    text = words.strip()
    link = _LINK.fullmatch(text)
    text = (link[1] or link[2]) if link else text
    return text.rstrip(".,;")


def _ids_of(text: str) -> dict[str, str]:
    """Returns the identifiers that a text is, or that an address in it holds, by kind."""
    if match := _SCHOLAR.search(text) or re.fullmatch(r"([0-9a-f]{40})", text):
        return {"s2": match[1]}
    whole = identifiers_in([text]) or _bare_ids(text)
    if whole or not (_HOST.match(text) or " " in text):
        return whole
    return identifiers_in([f"https://{text}"] if _HOST.match(text) else _addresses_in(text))


def _bare_ids(text: str) -> dict[str, str]:
    """Returns the identifier that a text is without a word or an address that says of which kind, by that kind."""
    bare = next((kind for kind in _BARE if BY_ID[kind].pattern.fullmatch(text)), "")
    if BY_ID["isbn"].pattern.fullmatch(text) and not isbn_fault(text):
        bare = bare or "isbn"
    elif re.fullmatch(r"[1-9]\d{4,8}", text):
        bare = bare or "pmid"
    return {bare or "acl": text} if bare or _ACL.fullmatch(text) else {}


def _addresses_in(reference: str) -> Iterator[str]:
    """Yields the addresses in a reference that name its work; `arXiv:…` may stand in the title of a comment on it."""
    return (address for words, address in with_addresses(reference) if not words.casefold().startswith("arxiv"))


def _bare(kind: str, value: str) -> str:
    return re.sub(r"v\d+$", "", value) if kind == "arxiv" else value
