"""One paper, one record: the same work must not stand in the survey twice, nor two works under one name."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, pairwise
from typing import TypeVar

from surveypress.checks.check import Check
from surveypress.core.identifiers import BY_ID, identities
from surveypress.core.model import Corpus, Paper
from surveypress.core.names import title_key
from surveypress.core.problems import Location, Problem
from surveypress.core.similar_titles import similar_titles

ALIKE = 92.0
"""Similarity of titles (0 to 100) from which two records are named as look-alikes."""
_Name = TypeVar("_Name", str, tuple[str, str])
_FIELDS = {"acl": "acl_id"}
"""Fields of the record that are not called as the kind of identifier is."""
_CROWD = 20
_IN_BOOKS = frozenset({"chapter", "conference", "article"})
"""Types of works that have the ISBN of the book they stand in."""


def same(corpus: Corpus) -> Iterator[Problem]:
    """Yields papers that share an identifier, whichever way they write it: an arXiv id, its DOI, its address."""
    for (first, other), (kind, _) in _sharing(corpus.papers.values(), _known_by):
        if not _are_two(first, other):
            message = f"{other.key!r} has the same {_noun(kind)} as {first.key!r}"
            yield Problem(_place(corpus, other, kind), message, _HINT)


def shared(corpus: Corpus) -> Iterator[Problem]:
    """Yields papers that share an identifier and seem to be two works, as a chapter with the DOI of its book does."""
    for (first, other), (kind, _) in _sharing(corpus.papers.values(), _known_by):
        if _are_two(first, other):
            message = f"{other.key!r} has the same {_noun(kind)} as {first.key!r}, and seems to be another work"
            hint = "take it from the one that it does not belong to, or name the other key in `distinct_from:`"
            yield Problem(_place(corpus, other, kind), message, hint)


def _are_two(first: Paper, other: Paper) -> bool:
    # Importers are no part of a build; most surveys have no such pair.
    from surveypress.importers.two_works import are_two_works, sketch_of_paper

    one, two = sketch_of_paper(first), sketch_of_paper(other)
    return all(are_two_works(one, two, *shared) for shared in {*_known_by(first)} & {*_known_by(other)})


def _noun(kind: str) -> str:
    label = BY_ID[kind].label
    return label if label.isupper() else f"{label} id"


def same_isbn(corpus: Corpus) -> Iterator[Problem]:
    """Yields books of unlike titles that share an ISBN, as the volumes of a set do; or one of the two is wrong."""
    for (first, other), _ in _sharing(corpus.papers.values(), _isbns):
        if title_key(first.title) != title_key(other.title):
            message = f"{other.key!r} has the same ISBN as {first.key!r}, and another title"
            hint = "correct the ISBN of one, or name the other key in `distinct_from:` if they are volumes of a set"
            yield Problem(_place(corpus, other, "isbn"), message, hint)


_HINT = "remove one record, or name the other key in `distinct_from:`"


def same_titles(corpus: Corpus) -> Iterator[Problem]:
    """Yields papers of one title that can only be the same work."""
    for first, other in _equal_titles(corpus):
        if not _may_differ(first, other):
            place = corpus.place(other.location.file, "title")
            yield Problem(place, f"{other.key!r} has the same title as {first.key!r}", _HINT)


def other_versions(corpus: Corpus) -> Iterator[Problem]:
    """Yields papers of one title that may be versions of one work, as a preprint and its article are, or two works."""
    for first, other in _equal_titles(corpus):
        if _may_differ(first, other):
            message = f"{other.key!r} has the same title as {first.key!r}: is it another version of it?"
            hint = "if so, make them one record with `versions:`; if not, name the other key in `distinct_from:`"
            yield Problem(corpus.place(other.location.file, "title"), message, hint)


def alike(corpus: Corpus) -> Iterator[Problem]:
    """Yields pairs of papers whose titles are nearly the same and that nobody has declared distinct."""
    papers = list(corpus.papers.values())
    for one, two, score in similar_titles([title_key(paper.title) for paper in papers], ALIKE):
        paper, other = papers[one], papers[two]
        if score < 100 and not _declared(paper, other):
            message = f"the title nearly equals that of {paper.key!r}"
            hint = f"if they are two papers, say `distinct_from: [{paper.key}]`; else remove one"
            yield Problem(corpus.place(other.location.file, "title"), message, hint)


def _known_by(paper: Paper) -> Iterable[tuple[str, str]]:
    urls = [paper.url, *(link.url for link in paper.urls), *(version.url for version in paper.versions)]
    pairs = identities(paper.ids, urls).union(*(identities(version.ids) for version in paper.versions))
    return (pair for pair in pairs if pair[0] != "isbn")


def _isbns(paper: Paper) -> Iterable[tuple[str, str]]:
    return () if paper.work_type.id in _IN_BOOKS else (pair for pair in identities(paper.ids) if pair[0] == "isbn")


def _equal_titles(corpus: Corpus) -> Iterator[tuple[Paper, Paper]]:
    return (pair for pair, _ in _sharing(corpus.papers.values(), lambda paper: filter(None, [title_key(paper.title)])))


def _may_differ(first: Paper, other: Paper) -> bool:
    """Tells whether anything sets papers of one title apart: type, year, authors, an identifier, volume or pages."""
    if first.work_type != other.work_type or len({first.year, other.year} - {None}) > 1:
        return True
    surnames = [{person.surname.casefold() for person in paper.credited} for paper in (first, other)]
    if all(surnames) and surnames[0].isdisjoint(surnames[1]):
        return True
    return any(
        one[name] != two[name]
        for one, two in ((first.ids, other.ids), (first.facts, other.facts))
        for name in one.keys() & two.keys()
    )


def _sharing(
    papers: Iterable[Paper], names: Callable[[Paper], Iterable[_Name]]
) -> Iterator[tuple[tuple[Paper, Paper], _Name]]:
    """Yields each pair of papers that have a name in common and are not declared distinct, once, with that name."""
    groups: dict[_Name, list[Paper]] = defaultdict(list)
    for paper in papers:
        for name in sorted(names(paper)):
            groups[name].append(paper)
    earlier = set()
    for name, group in groups.items():
        # Of a crowd each is held against the one before it: all pairs of thousands tell nobody more.
        for first, other in combinations(group, 2) if len(group) <= _CROWD else pairwise(group):
            if (first.key, other.key) not in earlier and not _declared(first, other):
                earlier.add((first.key, other.key))
                yield (first, other), name


def _declared(first: Paper, other: Paper) -> bool:
    return other.key in first.distinct_from or first.key in other.distinct_from


def _place(corpus: Corpus, paper: Paper, kind: str) -> Location:
    """Returns where a record says an identifier: in a field of its own, among others, or in an address."""
    file = paper.location.file
    spans = corpus.spans.get(file, {})
    paths = ((_FIELDS.get(kind, kind),), ("ids", kind), ("doi",), ("url",), ("urls",), ("versions",))
    return next((corpus.place(file, *path) for path in paths if path in spans), paper.location)


CHECKS = (
    Check("identity/same", "two records of one work", same, stage="build"),
    Check("identity/shared", "two works of one identifier", shared, level="warning"),
    Check("identity/isbn", "two books of one ISBN", same_isbn, level="warning"),
    Check("identity/same-title", "two records of one title", same_titles, stage="build"),
    Check("identity/version", "two records that may be versions of one work", other_versions, level="warning"),
    Check("identity/alike", "two titles that are nearly the same", alike, level="warning"),
)
