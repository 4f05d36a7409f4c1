"""Whether an entry is about a work that has a record: by an identifier, or by its title where nothing contradicts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from rapidfuzz import fuzz

from surveypress.core import fields
from surveypress.core.identifiers import BY_ID, identities
from surveypress.core.model import Paper
from surveypress.core.names import name_key, title_key
from surveypress.importers.drafts import Draft, year_of
from surveypress.importers.entries import Entry
from surveypress.importers.two_works import (
    are_two_works,
    families,
    is_part_of,
    is_preprint_doi,
    sketch_of_draft,
    sketch_of_entry,
)

MOST_YEARS = 3
"""Years that may lie between a preprint and its publication."""
MOST_NAMESAKES = 500
"""Records of one title above which the title, such as that of a column, shows nothing."""
MOST_HOLDERS = 50
"""Works of one identifier that an entry is held against, besides that of its title."""
SAME_ABSTRACT = 50.0
"""Similarity of two abstracts below which the same title stands for two papers."""


@dataclass(slots=True)
class WorkIndex:
    """The works that have a record, by their titles and identifiers."""

    by_title: dict[str, list[Draft]] = field(default_factory=dict)
    by_identity: dict[tuple[str, str], dict[str, Draft]] = field(default_factory=dict)
    """By identifier and folded title, as a volume's DOI may stand on all that is in it."""

    def add(self, draft: Draft, ids: frozenset[tuple[str, str]]) -> None:
        """Takes in a record with all by which it is known."""
        namesakes = self.by_title.setdefault(folded(draft.title), [])
        if draft not in namesakes:
            namesakes.append(draft)
        for identity in ids:
            self.by_identity.setdefault(identity, {}).setdefault(folded(draft.title), draft)

    def namesakes(self, title: str) -> list[Draft]:
        """Returns the records of one title."""
        return self.by_title.get(folded(title), [])

    def find(self, entry: Entry) -> tuple[Draft, str] | None:
        """Returns the record of the work that an entry is about, and what shows it."""
        for identity in sorted(entry_identities(entry)):
            for draft in self._holders(identity, entry):
                if not are_two_works(sketch_of_draft(draft), sketch_of_entry(entry), *identity):
                    return draft, f"the same {_label(identity)}"
        namesakes = self.namesakes(entry.title)
        for draft in namesakes if len(namesakes) <= MOST_NAMESAKES else ():
            differ = draft.abstract and entry.abstract and fuzz.ratio(entry.abstract, draft.abstract) < SAME_ABSTRACT
            if not differ and not contradict(draft, entry):
                return draft, "the same title"
        return None

    def others(self, entry: Entry) -> Iterator[tuple[Draft, str]]:
        """Yields a record of another work for each identifier that an entry shares with some, and the identifier."""
        for identity in sorted(entry_identities(entry)):
            if holders := self._holders(identity, entry):
                yield holders[0], _label(identity)

    def _holders(self, identity: tuple[str, str], entry: Entry) -> list[Draft]:
        """Returns records with an identifier, that of the entry's title first, and no more than can be looked at."""
        holders = self.by_identity.get(identity, {})
        own = holders.get(folded(entry.title))
        others = [draft for draft in islice(holders.values(), MOST_HOLDERS) if draft is not own]
        return [own, *others] if own else others


def _label(identity: tuple[str, str]) -> str:
    return f"{BY_ID[identity[0]].label} {identity[1]}"


def folded(title: str) -> str:
    """Returns what all spellings of a title share."""
    return title_key(title) or title


def paper_identities(paper: Paper) -> frozenset[tuple[str, str]]:
    """Returns all by which a record is known."""
    urls = [paper.url, *(link.url for link in paper.urls)]
    ids = {kind: value for kind, value in paper.ids.items() if kind != "isbn" or paper.type == "book"}
    return identities(ids, filter(None, urls))


def entry_identities(entry: Entry) -> frozenset[tuple[str, str]]:
    """Returns all by which an entry is known."""
    own = {row.identifier: str(entry.fields[row.name]) for row in fields.FIELDS if _names_one(row, entry)}
    urls = [str(url) for url in (entry.fields.get("url"), *entry.fields.get("urls", ())) if url]
    return identities({**own, **entry.fields.get("ids", {})}, urls)


def _names_one(row: fields.Field, entry: Entry) -> bool:
    # A chapter shares its book's ISBN with others.
    return bool(row.identifier) and bool(entry.fields.get(row.name)) and row.identifier != "isbn"


def contradict(draft: Draft, entry: Entry) -> bool:
    """Whether a record and an entry of one title are two works all the same.

    They are if both have a DOI or an arXiv id and not the same, if nobody wrote both, if years lie between them, if one
    is a book and the other a part of it, by others, or if they stand at different places of one journal: letters to an
    editor share their title, not their pages.
    """
    names = ("doi", "authors", "date", "venue", "volume", "number", "pages")
    ours = {name: draft.value(name) for name in names}
    theirs = {**entry.fields, "date": entry.fields.get("date") or entry.fields.get("year")}
    both = {name for name, value in ours.items() if value and theirs.get(name)}
    if "doi" in both and _other_doi(str(ours["doi"]), str(theirs["doi"])):
        return True
    if any(_other_id(draft, entry, kind) for kind in _ONE_EACH):
        return True
    if "authors" in both and not families(ours["authors"]) & families(theirs["authors"]):
        return True
    if is_part_of(sketch_of_draft(draft), sketch_of_entry(entry)):
        return True
    if "date" in both and _years_apart(ours["date"], theirs["date"]) > MOST_YEARS:
        return True
    return _elsewhere_in_one_journal(ours, theirs, both)


_ONE_EACH = {"arxiv", "pmid", "hal", "openalex", "inspire"}
"""Kinds of identifiers of which a work has one."""


def _other_id(draft: Draft, entry: Entry, kind: str) -> bool:
    ours = draft.value(kind) or (draft.value("ids") or {}).get(kind, "")
    theirs = entry.fields.get(kind) or entry.fields.get("ids", {}).get(kind, "")
    canonical = BY_ID[kind].canonical
    return bool(ours and theirs) and canonical(str(ours)) != canonical(str(theirs))


def _other_doi(one: str, other: str) -> bool:
    return one.casefold() != other.casefold() and is_preprint_doi(one) == is_preprint_doi(other)


def in_one_journal(draft: Draft, entry: Entry) -> bool:
    """Whether a record and an entry stand at different places of one journal: a column has one title for years."""
    names = ("venue", "volume", "number", "pages")
    ours = {name: draft.value(name) for name in names}
    both = {name for name, value in ours.items() if value and entry.fields.get(name)}
    return _elsewhere_in_one_journal(ours, entry.fields, both)


def _elsewhere_in_one_journal(ours: Mapping[str, Any], theirs: Mapping[str, Any], both: set[str]) -> bool:
    same_venue = "venue" in both and name_key(str(ours["venue"])) == name_key(str(theirs["venue"]))
    places = both & {"volume", "number", "pages"}
    return same_venue and any(name_key(str(ours[name])) != name_key(str(theirs[name])) for name in places)


def _years_apart(one: Any, other: Any) -> int:
    try:
        years = year_of(one), year_of(other)
    except ValueError:
        return 0
    return abs(years[0] - years[1]) if years[0] is not None and years[1] is not None else 0
