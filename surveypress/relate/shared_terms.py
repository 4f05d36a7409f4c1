"""The words that two papers share and that tell something: by how they stand in the whole survey, not by a list."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from surveypress.relate.entries import FIELDS
from surveypress.relate.text_model import TextModel
from surveypress.text.spelling import spellings

Array = NDArray[np.float64]
Numbers = NDArray[np.intp]
MOST = 3
"""Words that are said of a pair."""
MIN_TERM_SHARE = 0.25
"""Share of the strongest shared term's contribution below which another one is not worth naming."""
MIN_CONCENTRATION = 0.06
"""A term whose papers are no more like each other than this tells nothing."""
MIN_FREQUENCY = 3
"""Papers that must use a term before it can be judged by them."""
MIN_COHESION = 0.2
"""Share of the papers with the rarer of two words that must have them side by side, before the two say one thing."""
MOSTLY = 0.6
"""A pair of words is part of a longer phrase if a pair that overlaps it is so frequent beside it."""
_CENTRAL = tuple(FIELDS.index(name) for name in ("title", "tldr"))
_RUNNING = tuple(FIELDS.index(name) for name in ("tldr", "summary", "abstract", "citing_sentences", "title"))
_ROOT = 5


class SharedTerms:
    """Looks up which terms papers share; papers and terms count as in the text model."""

    def __init__(self, model: TextModel, most: float) -> None:
        self._model = model
        self._number = {term: n for n, term in enumerate(model.words.terms)}
        frequency = model.words.frequency
        cohesive = np.array([self._is_cohesive(term) for term in model.words.terms], dtype=bool)
        self._plain = cohesive & np.array([not _has_figure(term) for term in model.words.terms], dtype=bool)
        self._telling = self._plain & (frequency <= most) & (model.concentration >= MIN_CONCENTRATION)
        self._judged = frequency >= MIN_FREQUENCY
        self._central = [self._numbers(entry.fields, _CENTRAL) for entry in model.papers]
        self._own = [_own_name(entry.fields[0][0], model) for entry in model.papers]

    def _is_cohesive(self, term: str) -> bool:
        frequency = self._model.words.frequency
        words = [self._number.get(word) for word in term.split()]
        rarest = min((frequency[word] for word in words if word is not None), default=0)
        return len(words) == 1 or bool(frequency[self._number[term]] >= MIN_COHESION * rarest)

    def _numbers(self, fields: Sequence[Sequence[str]], which: Sequence[int]) -> Numbers:
        terms = {term for n in which for piece in fields[n] for term in self._model.reader.terms_and_pairs(piece)}
        return np.array(sorted(self._number[term] for term in terms if term in self._number), dtype=np.intp)

    def frequency(self, term: str) -> int:
        """Returns in how many papers a term stands; in how many at most, for a longer phrase."""
        words = term.split()
        parts = [term] if len(words) < 3 else [" ".join(words[:2]), " ".join(words[1:])]
        return int(min(self._model.words.frequency[self._number[part]] for part in parts))

    def telling(self, n: int, m: int, named: Sequence[str]) -> tuple[str, ...]:
        """Returns the telling terms of two papers, the rarest first, which at least one has in its title or one line.

        Left out are words of the names in `named`, and names that a paper gives to its own method. A term of these two
        papers only is told if it is in the title or the one line of both.
        """
        columns, products = self._shared(n, m)
        one, other = _are_among(columns, self._central[n]), _are_among(columns, self._central[m])
        fit = self._telling[columns] & np.where(self._judged[columns], one | other, one & other)
        terms = self._strongest(columns[fit], products[fit], self._said(named) | self._own[n] | self._own[m])
        longer = dict.fromkeys(self._extended(term, columns) for term in terms)
        return tuple(sorted(longer, key=lambda term: (self.frequency(term), term)))

    def any(self, n: int, m: int, named: Sequence[str]) -> tuple[str, ...]:
        """Returns the shared term that tells most, wherever it stands; none where there is no other word."""
        columns, products = self._shared(n, m)
        judged = self._plain[columns] & self._judged[columns]
        for fit in (self._telling[columns] & judged, judged, self._plain[columns]):
            terms = self._strongest(columns[fit], products[fit], self._said(named))
            if terms:
                return (self._extended(terms[0], columns),)
        return self._common(n, m, self._said(named))

    def _common(self, n: int, m: int, said: set[str]) -> tuple[str, ...]:
        """Returns the rarest word of two papers that is too common to relate any."""
        fields = self._model.papers[n].fields, self._model.papers[m].fields
        one, other = (self._numbers(each, _RUNNING) for each in fields)
        shared = np.intersect1d(one, other)
        terms = [self._model.words.terms[column] for column in shared.tolist() if self._plain[column]]
        words = [term for term in terms if term not in said and " " not in term]
        return (min(words, key=lambda term: (self.frequency(term), term)),) if words else ()

    def _said(self, named: Sequence[str]) -> set[str]:
        return {term for name in named for term in self._model.reader.terms_and_pairs(name)}

    def _shared(self, n: int, m: int) -> tuple[Numbers, Array]:
        rows = self._model.words.rows
        one, other = (slice(rows.indptr[k], rows.indptr[k + 1]) for k in (n, m))
        columns, at, also = np.intersect1d(rows.indices[one], rows.indices[other], True, return_indices=True)
        return columns, rows.data[one][at] * rows.data[other][also]

    def _strongest(self, columns: Numbers, worth: Array, said: set[str]) -> tuple[str, ...]:
        """Returns the terms that add most to the similarity; none that is akin to a chosen one."""
        chosen: list[str] = []
        least = MIN_TERM_SHARE * float(worth.max(initial=0.0))
        for at in np.argsort(-np.round(worth, 9), kind="stable").tolist():
            term = self._model.words.terms[columns[at]]
            if worth[at] < least or len(chosen) == MOST:
                break
            if term not in said and not any(_akin(term, other) for other in chosen):
                chosen.append(term)
        return tuple(chosen)

    def _extended(self, term: str, columns: Numbers) -> str:
        """Returns a pair of words with the word that mostly stands before or behind it, if both papers have that too.

        So "training quantization" becomes "post-training quantization".
        """
        first, _, last = term.partition(" ")
        if not last:
            return term
        frequency = self._model.words.frequency
        for column in sorted(columns.tolist(), key=lambda column: (-frequency[column], column)):
            one, _, other = self._model.words.terms[column].partition(" ")
            if frequency[column] < frequency[self._number[term]] * MOSTLY:
                break
            if self._plain[column] and other == first and one != last:
                return f"{one} {term}"
            if self._plain[column] and one == last and other not in {"", first}:
                return f"{term} {other}"
        return term

    def spellings(self, terms: Iterable[str]) -> Mapping[str, str]:
        """Returns how terms are written most often in the texts of the papers."""
        sought = frozenset(terms)
        parts = frozenset(part for term in sought for part in (term, *term.split(), " ".join(term.split()[:2])))
        texts = (piece for entry in self._model.papers for n in _RUNNING for piece in entry.fields[n])
        written = spellings(texts, parts, self._model.reader)
        return {term: written.get(term) or " ".join(written.get(w, w) for w in term.split()) for term in sought}


def _are_among(columns: Numbers, ascending: Numbers) -> NDArray[np.bool_]:
    if not len(ascending):
        return np.zeros(len(columns), dtype=bool)
    return np.asarray(ascending[np.minimum(np.searchsorted(ascending, columns), len(ascending) - 1)] == columns)


def _own_name(title: str, model: TextModel) -> set[str]:
    """Returns the name that a paper gives to its own method, which others only mention to speak of it."""
    head, colon, _ = title.partition(":")
    return set(model.reader.terms_and_pairs(head)) if colon and len(head.split()) == 1 else set()


def _has_figure(term: str) -> bool:
    """Whether a term holds a bare figure such as `7b`."""
    return any(word[0].isdigit() for word in term.split())


def _akin(one: str, other: str) -> bool:
    """Whether two terms share a word or a root, as `merging` and `merged` do."""
    return any(a[:_ROOT] == b[:_ROOT] for a in one.split() for b in other.split())
