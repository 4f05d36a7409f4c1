"""Terms of a paper as weighted vectors, and cosine similarity over all of them.

Weights are sublinear tf times idf, vectors have length 1 (Salton and Buckley, "Term-weighting approaches in automatic
text retrieval", 1988). Terms are words and pairs of words; a term of one paper only relates nothing and is left out.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise

import numpy as np
from numpy.typing import NDArray

from surveypress.model import Paper

Vector = dict[str, float]
_WORD = re.compile(r"[a-z][a-z0-9+]*(?:[.-][a-z0-9]+)*|\d+[a-z][a-z0-9]*")
_ANY_CASE = re.compile(_WORD.pattern, re.IGNORECASE)
_MARKS = re.compile(r"\[@[^\]]*\]|@\S+|\$")
_STOP = frozenset(
    "a about across after against all also am among an and any are as at be because been before being best "
    "between both but by can cannot could did do does doing each either even every few first for from further get "
    "gets give given gives had has have having he her here his how however i if in instead into is it its itself "
    "just keep keeps kept large least less like made make makes many may me more most much must my need needs "
    "neither no nor not now of off often on once one only onto or other others our out over own per rather same "
    "several she should show shows since small so some still such than that the their them then there these they "
    "this those three through to too toward towards two under until up upon us use used uses using very via was "
    "we were what when where whether which while who whose why will with within without would yet you your paper "
    "papers work works approach approaches method methods model models propose proposed result results task tasks "
    "new based different including well better performance data training trained train learning".split()
)
_AT_ONCE = 100_000
"""Products that are added by one call."""
COMMON = 0.2
"""Share of all papers above which a term says nothing."""


@dataclass(frozen=True, slots=True)
class Vectors:
    """One unit vector for each paper, and the document frequency of each term."""

    rows: Sequence[Vector]
    frequency: Mapping[str, int]


@lru_cache(maxsize=32768)
def tokens(text: str) -> tuple[str, ...]:
    """Returns the words of a text and the pairs of neighbouring ones, in lower case, plural `s` cut."""
    words = [_stem(word) for word in _WORD.findall(_MARKS.sub(" ", text).lower())]
    kept = [w for w in words if w not in _STOP and len(w) > 1]
    pairs = [f"{a} {b}" for a, b in pairwise(words) if not {a, b} & _STOP and min(len(a), len(b)) > 1]
    return (*kept, *pairs)


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    # British and American spellings meet here; the shown form is one of the two.
    word = re.sub(r"(?<=[a-z]{3})is(e|es|ed|ing|ation|ations)$", r"iz\1", word)
    if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def bag_of_terms(paper: Paper) -> Counter[str]:
    """Returns the terms of a paper's own text, those of the title counted three times."""
    bag = Counter(tokens(f"{paper.tldr}\n{paper.summary.text}\n{paper.abstract}"))
    for term in tokens(paper.title):
        bag[term] += 3
    return bag


class Spelling:
    """How the words behind terms are written most often in running text: `lora` is LoRA there."""

    def __init__(self, texts: Iterable[str]) -> None:
        written: dict[str, Counter[str]] = defaultdict(Counter)
        for text in texts:
            for word in _ANY_CASE.findall(_MARKS.sub(" ", text)):
                written[_stem(word.lower())][word] += 1
        self._chosen = {stem: min(forms, key=lambda f: (-forms[f], f.swapcase())) for stem, forms in written.items()}

    def of(self, term: str) -> str:
        """Returns a term as it is written; one that only titles have stays as it is."""
        return " ".join(self._chosen.get(word, word) for word in term.split())


def vectors(bags: Sequence[Mapping[str, float]], common: float = COMMON) -> Vectors:
    """Returns unit vectors for bags of (term: count); terms of more than the share `common` of all bags say nothing."""
    frequency = Counter(term for bag in bags for term in bag)
    most = max(5.0, common * len(bags))
    idf = {t: math.log(1 + len(bags) / n) for t, n in frequency.items() if 1 < n <= most}
    rows: list[Vector] = []
    for bag in bags:
        row = {term: (1 + math.log(count)) * idf[term] for term, count in sorted(bag.items()) if term in idf}
        length = math.sqrt(sum(weight * weight for weight in row.values())) or 1.0
        rows.append({term: weight / length for term, weight in row.items()})
    return Vectors(rows, frequency)


def similarities(rows: Sequence[Vector]) -> NDArray[np.float64]:
    """Returns the cosine of each pair of unit vectors: an array of shape (papers, papers), zeros on the diagonal."""
    postings: dict[str, tuple[list[int], list[float]]] = defaultdict(lambda: ([], []))
    for n, row in enumerate(rows):
        for term, weight in row.items():
            postings[term][0].append(n)
            postings[term][1].append(weight)
    scores = np.zeros((len(rows), len(rows)))
    # Terms that equally many papers use are added at once: most are rare, and a call for each would cost more.
    for often, group in groupby(sorted(postings.values(), key=_size), key=_size):
        listed = list(group)
        step = max(1, _AT_ONCE // often**2)
        for part in (listed[start : start + step] for start in range(0, len(listed), step)):
            where, weights = np.array([each[0] for each in part]), np.array([each[1] for each in part])
            products = weights[:, :, None] * weights[:, None, :]
            np.add.at(scores, (where[:, :, None], where[:, None, :]), products)
    np.fill_diagonal(scores, 0.0)
    return scores


def _size(posting: tuple[list[int], list[float]]) -> int:
    return len(posting[0])
