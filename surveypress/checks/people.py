"""One person, one name: who stands in the survey under two, and names that a comma has taken apart."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from surveypress.checks.check import Check
from surveypress.core.model import Corpus, Paper
from surveypress.core.persons import Person
from surveypress.core.problems import Problem

_MOST = 200
"""Of more people with one family name and initial only equal letters are compared, not initials with names."""


@dataclass(slots=True)
class _Uses:
    """Where a name stands: papers with the place of the name in each, and who else wrote them."""

    person: Person
    places: list[tuple[Paper, int]] = field(default_factory=list)

    @property
    def company(self) -> set[str]:
        return {str(other) for paper, _ in self.places for other in paper.authors[:_MOST]} - {str(self.person)}


def spellings(corpus: Corpus) -> Iterator[Problem]:
    """Yields names that seem to be other spellings of one that the survey uses more.

    Those that differ by case, accents or marks are; one that has initials where the other has names is, if the two
    wrote with a common third. Two ORCID iDs tell two people apart, and one makes two names one.
    """
    for one, other in _pairs([*_uses(corpus).values()]):
        usual, rare = sorted((one, other), key=_rank)
        name, number = str(usual.person), len(usual.places)
        for paper, n in rare.places:
            records = "another record" if number == 1 else f"{number} other records"
            message = f"{str(rare.person)!r} seems to be {name!r}, the name in {records}"
            hint = f"write {name!r} if it is the same person; two people are told apart by `orcid`"
            yield Problem(corpus.place(paper.location.file, "authors", n), message, hint)


def _rank(uses: _Uses) -> tuple[int, bool, int, str]:
    """Returns what sorts the better of two names first: that of more records, in small letters, with its accents."""
    name = str(uses.person)
    shouted = any(len(word) > 2 and word.isupper() for word in name.split())
    return -len(uses.places), shouted, -sum(not sign.isascii() for sign in name), name


def _uses(corpus: Corpus) -> dict[str, _Uses]:
    uses: dict[str, _Uses] = {}
    for paper in corpus.papers.values():
        for n, person in enumerate(paper.authors):
            uses.setdefault(f"{person}{person.orcid}", _Uses(person)).places.append((paper, n))
    return uses


def _pairs(everyone: Sequence[_Uses]) -> Iterator[tuple[_Uses, _Uses]]:
    """Yields two names of one person, each pair once."""
    groups: dict[tuple[str, str], list[_Uses]] = defaultdict(list)
    orcids: dict[str, list[_Uses]] = defaultdict(list)
    for uses in everyone:
        person = uses.person
        given = _words(person.given)
        groups[_letters(person.surname), given[0][0] if given else ""].append(uses)
        if person.orcid:
            orcids[person.orcid].append(uses)
    for same in orcids.values():
        yield from ((same[0], other) for other in same[1:] if str(other.person) != str(same[0].person))
    for group in groups.values():
        yield from _within(group)


def _within(group: Sequence[_Uses]) -> Iterator[tuple[_Uses, _Uses]]:
    if len(group) > _MOST:
        by_letters: dict[str, list[_Uses]] = defaultdict(list)
        for uses in group:
            by_letters[_letters(uses.person.given)].append(uses)
        yield from ((same[0], other) for same in by_letters.values() for other in same[1:] if _may_be(same[0], other))
        return
    for one, other in combinations(group, 2):
        first, second = _words(one.person.given), _words(other.person.given)
        equal = _letters(one.person.given) == _letters(other.person.given)
        if _may_be(one, other) and (equal or (_shortened(first, second) and one.company & other.company)):
            yield one, other


def _may_be(one: _Uses, other: _Uses) -> bool:
    """Tells whether nothing speaks against two names being those of one person."""
    apart = one.person.orcid and other.person.orcid
    together = {paper.key for paper, _ in one.places} & {paper.key for paper, _ in other.places}
    return not apart and not together and str(one.person) != str(other.person)


def _shortened(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tells whether one list of given names is the other with initials, or without its last ones."""
    if not one or not other or one == other:
        return False
    pairs = zip(one, other, strict=False)
    return all(a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) for a, b in pairs)


def _words(given: str) -> list[str]:
    return [letters for word in given.replace(".", " ").split() if (letters := _letters(word))]


def _letters(name: str) -> str:
    """Returns the letters of a name without accents, case and marks."""
    folded = unicodedata.normalize("NFKD", name.translate(_PLAIN)).casefold()
    return "".join(sign for sign in folded if sign.isalnum())


_PLAIN = str.maketrans("łŁøØđĐ", "lLoOdD")
"""Letters whose stroke is no accent to Unicode."""


def taken_apart(corpus: Corpus) -> Iterator[Problem]:
    """Yields lists of names that are all one word, as `[Quill, Mara, Ash, Tobin]` is read without quotation marks."""
    for paper in corpus.papers.values():
        names = [person.literal for person in paper.authors]
        words = all(name and name.isalpha() and name.istitle() for name in names)
        if words and len(names) > 1 and len(names) % 2 == 0:
            message = f"each of the {len(names)} authors has one word only"
            first = f'"{names[0]}, {names[1]}"'
            hint = f"a name with a comma needs quotation marks: authors: [{first}, …]"
            yield Problem(corpus.place(paper.location.file, "authors"), message, hint)


def two_in_one(corpus: Corpus) -> Iterator[Problem]:
    """Yields `A B, C D` where other records know both as people of their own."""
    author_names = {str(person) for paper in corpus.papers.values() for person in paper.authors}
    for paper in corpus.papers.values():
        for n, person in enumerate(paper.authors):
            if " " in person.family and {person.family, person.given} <= author_names:
                message = f"{f'{person.family}, {person.given}'!r} is read as one person, and is two in other records"
                hint = f"write them apart: {person.family}, {person.given}, without quotation marks"
                yield Problem(corpus.place(paper.location.file, "authors", n), message, hint)


CHECKS = (
    Check("people/spellings", "one person under two names", spellings, level="warning"),
    Check("people/taken-apart", "names that a comma has taken apart", taken_apart, level="warning"),
    Check("people/two-in-one", "two people in one name", two_in_one, level="warning"),
)
