"""Whether what shares an identifier is two works all the same, as chapters are that bear the DOI of their book.

Publishers give one DOI to a volume, and lists give it to all that stands in it; such works must not become one record.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz

from surveypress.core.model import Paper
from surveypress.core.name_parser import is_et_al, parse_name
from surveypress.core.names import title_key
from surveypress.core.persons import Person
from surveypress.importers.drafts import Draft
from surveypress.importers.entries import Entry

PREPRINTS = ("10.48550/", "10.1101/", "10.21203/", "10.26434/", "10.31234/", "10.31219/", "10.20944/", "10.2139/ssrn",
             "10.36227/", "10.22541/", "10.31222/", "10.31235/", "10.35542/", "10.64898/")  # fmt: skip
"""How DOIs of servers for preprints begin: a preprint and its article have one each."""
_NEAR, _WITHIN = 90.0, 99.0
"""Similarity of two titles (0 to 100) from which they are one, and from which all words of one are in the other."""
_MOSTLY = 0.75
"""Share of the authors of two works by which a changed title is told from another paper of the volume."""
_WHOLE, _PART = frozenset({"book"}), frozenset({"chapter", "conference"})
_PAGE = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Sketch:
    """As much of a work as tells it from others that share its identifier."""

    title: str
    """Folded."""
    type: str = ""
    people: tuple[Any, ...] = ()
    pages: str = ""

    @property
    def surnames(self) -> frozenset[str]:
        """The folded family names of its authors."""
        return families(self.people)

    @property
    def first_page(self) -> str:
        """The number on which it begins, if pages are numbers."""
        page = _PAGE.match(self.pages)
        return page[0] if page else ""


def sketch_of_paper(paper: Paper) -> Sketch:
    """Returns the sketch of a record."""
    return Sketch(title_key(paper.title), paper.type, paper.authors, str(paper.facts.get("pages", "")))


def sketch_of_draft(draft: Draft) -> Sketch:
    """Returns the sketch of a record as it will be."""
    people = tuple(draft.value("authors") or ())
    return Sketch(title_key(draft.title), str(draft.value("type") or ""), people, str(draft.value("pages") or ""))


def sketch_of_entry(entry: Entry) -> Sketch:
    """Returns the sketch of an entry."""
    facts = entry.fields
    people = facts.get("authors") or ()
    people = (people,) if isinstance(people, (str, dict)) else tuple(people)
    return Sketch(title_key(entry.title), str(facts.get("type", "")), people, str(facts.get("pages", "")))


def are_two_works(one: Sketch, other: Sketch, kind: str, value: str) -> bool:
    """Whether two works that share an identifier of that kind are not the same one.

    They are two if one is a book and the other stands in it, if titles differ and nobody wrote both or they begin on
    other pages, and, as a DOI may be that of the volume, if titles are unlike and the authors do not show one work.
    """
    ours, theirs = one.surnames, other.surnames
    if is_part_of(one, other):
        return True
    if one.title == other.title:
        return False
    if (ours and theirs and not ours & theirs) or _begin_elsewhere(one, other):
        return True
    if not are_unlike(one.title, other.title) or kind != "doi" or is_preprint_doi(value):
        return False
    return not (ours and theirs) or not _one_list(one, other)


def are_unlike(one: str, other: str) -> bool:
    """Whether folded titles can hardly be of one work: unequal, and neither is a short form of the other."""
    return fuzz.ratio(one, other) < _NEAR and fuzz.token_set_ratio(one, other) < _WITHIN


def is_preprint_doi(doi: str) -> bool:
    """Whether a server of preprints gave a DOI."""
    return doi.casefold().startswith(PREPRINTS)


def families(people: Iterable[Any]) -> frozenset[str]:
    """Returns the folded family names of people, whichever way each is written."""
    names = [parse_name(each) if isinstance(each, str) else each for each in people if not is_et_al(each)]
    persons = [person if isinstance(person, Person) else Person(**person) for person in names]
    return frozenset(title_key(person.surname) for person in persons)


def is_part_of(one: Sketch, other: Sketch) -> bool:
    """Whether one of two is a book and the other a part of it: of other authors, or else of another title."""
    types = {one.type, other.type}
    ours, theirs = one.surnames, other.surnames
    differ = ours != theirs if ours and theirs else one.title != other.title
    return bool(types & _WHOLE) and bool(types & _PART) and differ


def _begin_elsewhere(one: Sketch, other: Sketch) -> bool:
    return bool(one.first_page and other.first_page) and one.first_page != other.first_page


def _one_list(one: Sketch, other: Sketch) -> bool:
    """Whether two lists of authors are one: nearly the same, or one of them cut off."""
    ours, theirs = one.surnames, other.surnames
    if any(is_et_al(person) for person in (*one.people, *other.people)):
        return ours <= theirs or theirs <= ours
    return len(ours & theirs) >= _MOSTLY * len(ours | theirs)
