"""Lists of authors that were taken over badly: a name twice, in capitals, a list cut short, one that miscounts."""

import re
from collections.abc import Iterator

from surveypress.checks.check import Check
from surveypress.core.model import Corpus
from surveypress.core.organisations import is_organisation
from surveypress.core.persons import Person
from surveypress.core.problems import Problem
from surveypress.core.scripts import small_letters

_CUT = (50, 100)
"""Lengths at which services are known to cut lists of authors."""
_INITIALS = 3
"""Letters of the longest initials without dots."""
_TURKISH = re.compile("[İĞıŞ]")
_ROMAN = re.compile(r"[IVX]+")


def twice(corpus: Corpus) -> Iterator[Problem]:
    """Yields names that stand twice in the list of one paper."""
    for paper in corpus.papers.values():
        earlier: set[tuple[str, str]] = set()
        for n, person in enumerate(paper.authors):
            one = (str(person), person.orcid)
            if one in earlier:
                place = corpus.place(paper.location.file, "authors", n)
                hint = "delete it once; two people of one name are told apart by `orcid`"
                yield Problem(place, f"{str(person)!r} is named twice", hint)
            earlier.add(one)


def capitals(corpus: Corpus) -> Iterator[Problem]:
    """Yields names of people that are written in capitals, wholly or in part."""
    for paper in corpus.papers.values():
        in_initials = 2 * sum(map(_ends_in_initials, paper.authors)) > len(paper.authors)
        without_dots = any(map(_is_of_initials, paper.authors))
        for n, person in enumerate(paper.authors):
            if without_dots and _may_be_initials(person):
                continue  # `AWC Quill` beside `E Reef`
            if in_initials and _ends_in_initials(person):
                continue  # `Smith JA`, as most of the list: who reads the record has asked for its order
            if not (person.literal or is_organisation(str(person))) and (word := _shouted(person)):
                place = corpus.place(paper.location.file, "authors", n)
                language = (
                    "tr" if _TURKISH.search(str(person)) else paper.facts.get("language") or corpus.config.language
                )
                hint = f"write {word[0] + small_letters(word[1:], language)!r}"
                if _ends_in_initials(person) and len(word) < _INITIALS:
                    hint += f', or "{person.given}, {word}" if these are initials'
                yield Problem(place, f"{str(person)!r} has {word!r} in capitals", hint)


def _is_of_initials(person: Person) -> bool:
    return person.given.isalpha() and person.given.isupper() and len(person.given) < _INITIALS


def _may_be_initials(person: Person) -> bool:
    words = re.findall(r"[^\W\d_]+", person.given)
    return not person.family.isupper() and all(len(word) <= _INITIALS + 1 for word in words if word.isupper())


def _ends_in_initials(person: Person) -> bool:
    return len(person.family) <= _INITIALS and person.family.isupper() and not person.given.isupper()


def _shouted(person: Person) -> str:
    """Returns the first word of a name in capitals that cannot be initials: of three letters, or the family name."""
    words = re.findall(r"[^\W\d_]+", person.given)
    family = re.findall(r"[^\W\d_]+", person.family)
    loud = [word for word in words if len(word) > 2] + ([word for word in family if len(word) > 1] if words else [])
    return next((word for word in loud if word.isupper() and not _ROMAN.fullmatch(word) and word.lower() != word), "")


def cut(corpus: Corpus) -> Iterator[Problem]:
    """Yields lists of exactly as many names as services show of a longer one."""
    for paper in corpus.papers.values():
        if len(paper.authors) in _CUT:
            place = corpus.place(paper.location.file, "authors")
            message = f"exactly {len(paper.authors)} authors: the list may have been cut"
            yield Problem(place, message, "look it up in full; if it is, silence this check for the record")


def miscounted(corpus: Corpus) -> Iterator[Problem]:
    """Yields lists whose length is not the number that an imported document states, unless the record says more."""
    for source in corpus.sources:
        for entry in source.entries:
            paper, number = corpus.papers.get(entry.key), entry.authors_count
            if paper and paper.authors and number not in {None, len(paper.authors), paper.authors_count}:
                place = corpus.place(paper.location.file, "authors")
                message = f"{len(paper.authors)} authors are listed, {source.file} counts {number}"
                if not paper.note:
                    yield Problem(place, message, "complete the list, or say in `note` why they differ")


CHECKS = (
    Check("authors/twice", "one name twice in a list", twice, level="warning"),
    Check("authors/capitals", "a name in capitals", capitals, level="warning"),
    Check("authors/cut", "a list of authors that may be cut", cut, level="warning"),
    Check("authors/count", "a list of authors that miscounts", miscounted, level="warning"),
)
