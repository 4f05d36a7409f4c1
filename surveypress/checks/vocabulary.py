"""A method, model or data set has one name in the whole survey."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from surveypress.checks.check import Check
from surveypress.core.model import Corpus
from surveypress.core.names import name_key, spellings
from surveypress.core.problems import Problem


def problems(corpus: Corpus) -> Iterator[Problem]:
    """Yields names that the vocabulary of taxonomy.yaml or another record spells otherwise."""
    for field in ("methods", "models", "datasets"):
        canonical = corpus.vocabulary.get(field, {})
        spelled = spellings(canonical)
        for name, aliases in canonical.items():
            for alias in aliases:
                if spelled[name_key(alias)] != name:
                    message = f"vocabulary: {alias!r} stands for both {name!r} and {spelled[name_key(alias)]!r}"
                    file = corpus.file("taxonomy")
                    yield Problem(corpus.place(file, "vocabulary", field, name), message, "keep it under one name")
        for paper in corpus.papers.values():
            for n, name in enumerate(getattr(paper, field)):
                chosen = spelled.setdefault(name_key(name), name)
                if chosen != name:
                    message = f"{field}: {name!r} is written {chosen!r} in this survey"
                    hint = f"write {chosen!r}, or change the vocabulary in taxonomy.yaml"
                    yield Problem(corpus.place(paper.location.file, field, n), message, hint)


def alike(corpus: Corpus) -> Iterator[Problem]:
    """Yields pairs of names that differ by one letter, but not by a digit, and may mean the same."""
    for field in ("methods", "models", "datasets"):
        places: dict[str, tuple[str, int]] = {}
        for paper in corpus.papers.values():
            for n, name in enumerate(getattr(paper, field)):
                places.setdefault(name, (paper.location.file, n))
        declared = set(corpus.vocabulary.get(field, {}))
        for one, other in _near(sorted(places)):
            if not {one, other} <= declared:
                file, n = places[other]
                message = f"{field}: {other!r} is nearly {one!r}"
                hint = "write one name for both, or put both into the vocabulary of taxonomy.yaml"
                yield Problem(corpus.place(file, field, n), message, hint)


def _near(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yields pairs of names that have the same words but for one letter of one long word, and the same digits."""
    from rapidfuzz.distance import OSA

    # Names that are alike have all words in common but one: each is looked for under all its words but one.
    groups: dict[tuple[int, tuple[str, ...]], list[tuple[str, str]]] = defaultdict(list)
    for name in names:
        words = tuple(re.findall(r"[^\W_]+", name))
        for n, word in enumerate(words):
            # Coined names, such as BLOOM and BLOOMZ, are meant to be alike; they have capitals.
            if len(word) >= _SHORTEST and word.islower():
                groups[n, tuple(each.casefold() for each in (*words[:n], "", *words[n + 1 :]))].append((word, name))
    for group in groups.values():
        for (one, name), (word, other) in combinations(group[:_CROWD], 2):
            if one != word and _digits(one) == _digits(word) and OSA.distance(one, word, score_cutoff=1) == 1:
                yield name, other


def _digits(name: str) -> str:
    return "".join(sign for sign in name if sign.isdigit())


_SHORTEST, _CROWD = 5, 500
"""Letters of a word from which a slip can be told from another word, and the most names that are held together."""

CHECKS = (
    Check("vocabulary/spelling", "a name that is spelled otherwise elsewhere", problems),
    Check("vocabulary/alike", "two names that are nearly the same", alike, level="information"),
)
