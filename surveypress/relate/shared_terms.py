"""The words that two papers share and that tell something: by how they stand in the whole survey, not by a list."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, permutations

import numpy as np

from surveypress.relate.phrases import Phrases
from surveypress.relate.text_model import TextModel
from surveypress.text.spelling import Form, spellings
from surveypress.text.tokenizer import folded

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
BOUND = 0.75
"""Share of a word's places at which a hyphen joins it to another, from which on it says nothing without that one: as
`aware`, of `context-aware` and `noise-aware`."""
_ROOT = 5
_Forms = Mapping[str, set[str]]
"""Terms, and how a paper writes each."""


class SharedTerms:
    """Looks up which terms papers share; papers and terms count as in the text model."""

    def __init__(self, model: TextModel, most: float) -> None:
        self._model = model
        self._number = {term: n for n, term in enumerate(model.words.terms)}
        self._frequency: list[int] = model.words.frequency.tolist()
        plain = np.array([self._is_cohesive(term) and not _has_figure(term) for term in model.words.terms], dtype=bool)
        bound = _bound(model)
        free = np.array([term not in bound for term in model.words.terms], dtype=bool)
        telling = plain & free & (model.words.frequency <= most) & (model.concentration >= MIN_CONCENTRATION)
        self._free: list[bool] = free.tolist()
        self._plain, self._judged = plain.tolist(), (model.words.frequency >= MIN_FREQUENCY).tolist()
        self._is_telling = telling.tolist()
        self._phrases = Phrases(model.words.terms, self._frequency, self._plain, MIN_FREQUENCY)
        self._rows = [*map(self._row, range(len(model.papers)))]
        self._telling_rows = [{n for n in row if self._is_telling[n]} for row in self._rows]
        self._central = [self._numbers(entry.reading.central) for entry in model.papers]
        self._own = [{*entry.reading.own_name} for entry in model.papers]
        self._told: dict[tuple[int, int, tuple[str, ...], bool], tuple[str, ...]] = {}
        """What was found telling: most pairs are asked for twice, as each paper stands in the other's list."""

    def _row(self, n: int) -> dict[int, float]:
        """Returns the weights of the terms of a paper, by their numbers."""
        rows = self._model.words.rows
        part = slice(rows.indptr[n], rows.indptr[n + 1])
        return dict(zip(rows.indices[part].tolist(), rows.data[part].tolist(), strict=True))

    def _is_cohesive(self, term: str) -> bool:
        if " " not in term:
            return True
        words = (self._number.get(word) for word in term.split())
        rarest = min((self._frequency[word] for word in words if word is not None), default=0)
        return self._frequency[self._number[term]] >= MIN_COHESION * rarest

    def _numbers(self, terms: Iterable[str]) -> set[int]:
        return {self._number[term] for term in terms if term in self._number}

    def frequency(self, term: str) -> int:
        """Returns in how many papers a term stands; in how many at most, for a longer phrase."""
        words = term.split()
        parts = [term] if len(words) < 3 else [" ".join(words[:2]), " ".join(words[1:])]
        return min(self._frequency[self._number[part]] for part in parts)

    def telling(self, n: int, m: int, names: Sequence[str], *, alone: bool = False) -> tuple[str, ...]:
        """Returns the telling terms of two papers, the rarest first, which at least one has in its title or one line.

        Left out are words of the names in `names`, and names that a paper gives to its own method. A term of these two
        papers only is told if it is in the title or the one line of both. Where nothing else is known of the two
        (`alone`), a single word has the next one beside it: `need, adapted transformers`.
        """
        key = min(n, m), max(n, m), tuple(names), alone
        if key not in self._told:
            self._told[key] = self._telling(*key)
        return self._told[key]

    def _telling(self, n: int, m: int, names: Sequence[str], alone: bool) -> tuple[str, ...]:
        shared = self._telling_rows[n] & self._telling_rows[m]
        one, other = self._central[n], self._central[m]
        fit = [k for k in shared if (k in one or k in other if self._judged[k] else k in one and k in other)]
        omissions = self._said(names) | self._own[n] | self._own[m]
        terms = self._strongest(fit, n, m, omissions) if fit else ()
        if alone:
            terms = self._accompanied(terms, n, m, omissions)
        return tuple(sorted(self._phrased(terms, n, m), key=lambda term: (self.frequency(term), term)))

    def any(self, n: int, m: int, names: Sequence[str]) -> tuple[str, ...]:
        """Returns the shared term that tells most, wherever it stands, with another one beside a single word."""
        plain = [k for k in self._rows[n].keys() & self._rows[m].keys() if self._plain[k]]
        judged = [k for k in plain if self._judged[k]]
        omissions = self._said(names)
        free = [k for k in judged if self._free[k]]
        for fit in ([k for k in free if self._is_telling[k]], free, judged, plain):
            terms = self._strongest(fit, n, m, omissions)
            if terms:
                return self._phrased(self._accompanied(terms[:1], n, m, omissions), n, m)
        return self._common(n, m, omissions)

    def _common(self, n: int, m: int, omissions: set[str], beside: str = "") -> tuple[str, ...]:
        """Returns the rarest term of two papers, be it too common to relate any; none akin to that beside it."""
        one, other = (self._numbers(self._model.papers[k].reading.terms) for k in (n, m))
        terms = [self._model.words.terms[k] for k in one & other if self._plain[k] and self._free[k]]
        fit = [term for term in terms if term not in omissions and not _akin(term, beside)]
        return (min(fit, key=lambda term: (self.frequency(term), term)),) if fit else ()

    def _accompanied(self, terms: tuple[str, ...], n: int, m: int, omissions: set[str]) -> tuple[str, ...]:
        """Returns the terms; with the strongest further one, which is not akin to it, where there is a single word."""
        if len(terms) != 1 or " " in terms[0]:
            return terms
        shared = (k for k in self._rows[n].keys() & self._rows[m].keys() if self._judged[k] and self._free[k])
        fit = [k for k in shared if self._plain[k] and not _akin(self._model.words.terms[k], terms[0])]
        others = self._strongest(fit, n, m, omissions)[:1]
        common = () if others else self._common(n, m, omissions, terms[0])
        half = len(self._rows) / 2
        return (*terms, *others, *(term for term in common if self.frequency(term) <= half))

    def _said(self, names: Sequence[str]) -> set[str]:
        return {term for name in names for term in self._model.reader.terms_and_pairs(name)}

    def _strongest(self, fit: Iterable[int], n: int, m: int, omissions: set[str]) -> tuple[str, ...]:
        """Returns those of some terms that add most to the similarity; none that is akin to a chosen one."""
        chosen: list[str] = []
        one, other = self._rows[n], self._rows[m]
        ranked = sorted((-round(one[k] * other[k], 9), k) for k in fit)
        for worth, k in ranked:
            if worth > MIN_TERM_SHARE * ranked[0][0] or len(chosen) == MOST:
                break
            term = self._model.words.terms[k]
            if term not in omissions and not any(_akin(term, each) for each in chosen):
                chosen.append(term)
        return tuple(chosen)

    def _phrased(self, terms: Sequence[str], n: int, m: int) -> tuple[str, ...]:
        """Returns terms as the phrases that they are part of in both papers; none that another one of them says."""
        one, other = self._rows[n], self._rows[m]
        pairs = {" ".join(pair): {*pair} for pair in permutations(terms, 2)}
        numbers = {pair: self._number.get(pair, -1) for pair in pairs}
        joined = {pair: pairs[pair] for pair, number in numbers.items() if number in one and number in other}
        loose = [term for term in terms if not any(term in words for words in joined.values())]
        longer = dict.fromkeys(self._phrases.extended(term, one, other) for term in (*joined, *loose))
        return tuple(term for term in longer if not any(f" {term} " in f" {each} " for each in longer if each != term))

    def spellings(self, shared: Iterable[tuple[int, int, str]]) -> Mapping[tuple[int, int, str], str]:
        """Returns how terms that two papers share are written: as mostly, if one of the two has that form, or as there.

        So no reason says "transformer" where both say "transformation".
        """
        shared = [*shared]
        sought = frozenset(term for _, _, term in shared)
        parts = frozenset(part for term in sought for part in (term, *term.split(), " ".join(term.split()[:2])))
        longer: dict[str, list[str]] = defaultdict(list)
        for term in parts:
            if " " in term:
                longer[term.split()[0]].append(term)
        entries = [entry.forms(parts, longer) for entry in self._model.papers]
        often = Counter(chain.from_iterable(entries))
        written = spellings(often, parts)
        usual = {term: written.get(term) or " ".join(written.get(w, w) for w in term.split()) for term in sought}
        own = [_by_term(forms) for forms in entries]
        return {(n, m, term): _form(term, usual[term], own[n], own[m], often) for n, m, term in shared}


def _by_term(forms: Iterable[Form]) -> _Forms:
    written: dict[str, set[str]] = defaultdict(set)
    for term, form in forms:
        written[term].add(form)
    return written


def _form(term: str, usual: str, one: _Forms, other: _Forms, often: Counter[Form]) -> str:
    """Returns the usual form of a term if one of two papers has it, else that of theirs which is the most usual."""
    forms = one.get(term, set()) | other.get(term, set())
    phrase = " " in term and len(usual.split()) > len(term.split())
    if phrase or not forms or usual.casefold() in {form.casefold() for form in forms}:
        return usual
    return min(forms, key=lambda form: (-often[term, form], form))


def _bound(model: TextModel) -> frozenset[str]:
    """Returns the stems of words that mostly stand joined to others by a hyphen."""
    entries = [entry.statement.written for entry in model.papers]
    joined = Counter(word for entry in entries for pair in entry.hyphened for word in pair)
    places = Counter(chain.from_iterable(text.split() for entry in entries for text in entry.texts))
    often, all_places = (_by_stem(model, counts) for counts in (joined, places))
    return frozenset(stem for stem, count in often.items() if count >= BOUND * all_places[stem])


def _by_stem(model: TextModel, counts: Counter[str]) -> Counter[str]:
    stems: Counter[str] = Counter()
    for word, count in counts.items():
        stems[model.reader.stem(folded(word))] += count
    return stems


def _has_figure(term: str) -> bool:
    """Whether a term holds a bare figure such as `7b`."""
    return any(word[0].isdigit() for word in term.split())


def _akin(one: str, other: str) -> bool:
    """Whether two terms share a word or a root, as `merging` and `merged` do."""
    return any(a[:_ROOT] == b[:_ROOT] for a in one.split() for b in other.split())
