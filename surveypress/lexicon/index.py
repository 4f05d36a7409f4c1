"""Entries -> the index that the search page loads: words, who says them where, and latent vectors. Pure.

Text is kept as it is read, word by word (without words that say nothing), as one character for each word: so the
browser can tell phrases, and compresses well. Frequent words have low numbers, as in UTF-8 those are shorter. Titles
and one-line summaries of papers are kept as they are shown instead, so that a result can be drawn from the index
alone; the browser reads their words itself. Of topics and terms only what the search uses is kept.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any

from surveypress.lexicon.entries import ASIDE, FIELDS, Entry
from surveypress.lexicon.latent import latent
from surveypress.lexicon.normal import STOPPED, stem, words
from surveypress.lexicon.rules import DENSE, ENDINGS, GREEK, JOINED, STOP, WORD

FIELD, PIECE, FIRST = " ", "!", 0x23
"""What parts fields and pieces, and the code of the most frequent word; quotes would have to be escaped in JSON."""
RULES = {"word": WORD, "dense": DENSE, "greek": GREEK, "joined": JOINED, "endings": ENDINGS, "stop": STOP}
_SURROGATES = 0xD800
AS_SHOWN = frozenset({"title", "tldr"})
"""Fields of a paper that the index holds in full."""
_PAPER = frozenset(FIELDS.index(name) for name in FIELDS if name not in AS_SHOWN)
_OTHER = frozenset({FIELDS.index("title"), ASIDE})
WEIGHTS = (3.0, 2.0, 2.0, 1.0, 0.4, 0.7)
"""What a word counts in each field of a paper, for its latent vector."""
SORTED, CITED = 1.0, 0.5
"""The same for the titles of its topics and facets, and for sentences elsewhere that cite it."""


def index(papers: Sequence[Entry], topics: Sequence[Entry], terms: Sequence[Entry]) -> dict[str, Any]:
    """Returns rules, words, the text of all entries and the vectors of papers, ready to be written as JSON."""
    groups = ((papers, _PAPER), (topics, _OTHER), (terms, _OTHER))
    shown: dict[str, Counter[str]] = defaultdict(Counter)
    for group, fields in ((papers, range(len(FIELDS))), *groups[1:]):
        for entry in group:
            for field in fields:
                for piece in entry.fields[field]:
                    for word, term in _kept(piece):
                        shown[term][word] += 1
    order = sorted(shown, key=lambda term: (-shown[term].total(), term))
    number = {term: n for n, term in enumerate(order)}
    place = {entry.key: n for n, entry in enumerate(papers)}
    return {
        "rules": RULES,
        "words": "\n".join(_shown(shown[term]) for term in order),
        "texts": [[_text(entry, fields, number) for entry in group] for group, fields in groups],
        "cites": [
            [[[place[key] for key in keys if key in place] for keys in e.cites] for e in group] for group, _ in groups
        ],
    }


def vectors(papers: Sequence[Entry], others: Sequence[Entry], sorted_as: Sequence[Sequence[str]]) -> dict[str, Any]:
    """Returns the latent vectors of papers; `sorted_as` are the titles of the topics and facets of each."""
    number: dict[str, int] = {}
    bags = [_bag(entry, titles, number) for entry, titles in zip(papers, sorted_as, strict=True)]
    place = {entry.key: n for n, entry in enumerate(papers)}
    for entry in (*papers, *others):
        for piece, keys in zip(entry.fields[ASIDE], entry.cites, strict=False):
            for key in keys:
                if key in place and key != entry.key:
                    _count(bags[place[key]], piece, CITED, number)
    found = latent(bags, len(number))
    # Small values have the low codes, whatever their sign, so that most are one byte in UTF-8.
    packed = "".join(chr(FIRST + (2 * n if n >= 0 else -2 * n - 1)) for n in found.values.ravel().tolist())
    return {"steps": found.steps, "strengths": found.strengths, "lengths": found.lengths, "values": packed}


def _bag(entry: Entry, titles: Sequence[str], number: dict[str, int]) -> dict[int, float]:
    bag: dict[int, float] = defaultdict(float)
    for pieces, weight in zip(entry.fields, WEIGHTS, strict=True):
        for piece in pieces:
            _count(bag, piece, weight, number)
    for title in titles:
        _count(bag, title, SORTED, number)
    return bag


def _count(bag: dict[int, float], piece: str, weight: float, number: dict[str, int]) -> None:
    for _, term in _kept(piece):
        bag[number.setdefault(term, len(number))] += weight


def _text(entry: Entry, kept: Collection[int], number: Mapping[str, int]) -> str:
    fields = [field if n in kept else () for n, field in enumerate(entry.fields)]
    pieces = [["".join(_sign(number[term]) for _, term in _kept(piece)) for piece in field] for field in fields]
    return FIELD.join(PIECE.join(field) for field in pieces)


def _sign(number: int) -> str:
    code = number + FIRST
    return chr(code if code < _SURROGATES else code + 0x800)


def _shown(forms: Counter[str]) -> str:
    return min(forms, key=lambda word: (-forms[word], word))


@lru_cache(maxsize=65536)
def _kept(piece: str) -> tuple[tuple[str, str], ...]:
    """Returns the words of a piece that say something, each with its stem; the preview asks again at every save."""
    return tuple((word, stem(word)) for word in words(piece) if word not in STOPPED)
