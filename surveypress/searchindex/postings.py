"""Who says which word: for each word its papers, in which fields, and what that is worth; and the places in each text.

So a search of a large survey loads what its own words need and no texts. What a word is worth in a paper is worked out
here (BM25 over fields, as static/js/search/bm25.js has it), in steps. static/js/search/cut/postings.js reads this.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from surveypress.searchindex.encoding import FIRST
from surveypress.searchindex.full_texts import FullText

FIELD_WEIGHTS = (3, 1.5, 2, 2, 1.5, 0.3, 1, 0.8, 0.8, 1.5)
LENGTH_WEIGHTS = (0.4, 0.3, 0.4, 0.5, 0.5, 0.3, 0.3, 0.2, 0.6, 0.6)
SATURATION = 1.6
"""What a word counts in each field, how the length of a field counts there, and k1."""
STEPS = 64
"""Steps of what a word is worth in a paper, which lies between 0 and 1."""
_SURROGATES = 0xD800
_Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Postings:
    """Who says a word: papers by the gaps between them, their fields as bits, worths; and places, field by field."""

    papers: str
    fields: str
    worths: str
    places: str
    held: int
    """How many papers say it."""
    named_only: bool
    """Whether it stands nowhere but among authors and venues."""


def postings(texts: Iterable[FullText], stem: Callable[[str], str]) -> dict[str, Postings]:
    """Returns the postings of each stem."""
    stems, columns, count = _columns(texts, stem)
    if not stems:
        return {}
    order = np.argsort(columns[0], kind="stable")
    words, papers, fields, places = (column[order] for column in columns)
    starts = _starts(words, papers)
    worths = _worths(papers, fields, starts, count)
    masks = np.bitwise_or.reduceat(1 << fields, starts)
    heads = _starts(words[starts])
    gaps = _gaps(papers[starts], heads)
    rows = tuple(map(_signs, (gaps, masks, worths)))
    tape = _signs(_places(places, _starts(words, papers, fields)))
    ends, tape_ends = [*heads[1:], len(starts)], [*starts[heads][1:], len(words)]
    only = np.bitwise_or.reduceat(masks, heads) == 1 << len(FIELD_WEIGHTS) - 1
    found = {}
    for n, (start, end) in enumerate(zip(heads, ends, strict=True)):
        said, where, worth = (row[start:end] for row in rows)
        spoken = tape[starts[start] : tape_ends[n]]
        found[stems[words[starts[start]]]] = Postings(said, where, worth, spoken, int(end - start), bool(only[n]))
    return found


def _columns(texts: Iterable[FullText], stem: Callable[[str], str]) -> tuple[Sequence[str], list[_Ints], int]:
    """Returns the stems, and for each word of all texts: number of its stem, paper, field, place; and how many papers.

    Between two pieces of a field one place is left free, so that no phrase reaches over it.
    """
    numbers: dict[str, int] = {}
    of_word: dict[str, int] = {}
    words, papers, fields, places = (array("l") for _ in range(4))
    count = 0
    for paper, text in enumerate(texts):
        count += 1
        for field, pieces in enumerate(text):
            at = 0
            for piece in pieces:
                said = piece.split()
                for word in said:
                    number = of_word.get(word)
                    if number is None:
                        number = of_word[word] = numbers.setdefault(stem(word), len(numbers))
                    words.append(number)
                papers.extend([paper] * len(said))
                fields.extend([field] * len(said))
                places.extend(range(at, at + len(said)))
                at += len(said) + 1
    return list(numbers), [np.array(column, dtype=np.int64) for column in (words, papers, fields, places)], count


def _starts(*columns: _Ints) -> _Ints:
    """Returns where any of some columns changes, and the beginning."""
    changes = np.zeros(len(columns[0]), dtype=bool)
    changes[0] = True
    for column in columns:
        changes[1:] |= column[1:] != column[:-1]
    return np.flatnonzero(changes)


def _worths(papers: _Ints, fields: _Ints, starts: _Ints, count: int) -> _Ints:
    """Returns what a word is worth in each paper that says it, in steps."""
    size = len(FIELD_WEIGHTS)
    lengths = np.bincount(papers * size + fields, minlength=count * size).reshape(count, size)
    share = np.array(LENGTH_WEIGHTS)
    norms = np.array(FIELD_WEIGHTS) / (1 - share + share * lengths / np.maximum(1, lengths.mean(axis=0)))
    often = np.add.reduceat(norms[papers, fields], starts)
    return np.maximum(1, np.round(STEPS * often / (SATURATION + often))).astype(np.int64)


def _gaps(values: _Ints, heads: _Ints) -> _Ints:
    """Returns how far each value is from the one before it, less one; at each head from -1."""
    before = np.empty_like(values)
    before[1:] = values[:-1]
    before[heads] = -1
    return values - before - 1


def _places(places: _Ints, heads: _Ints) -> _Ints:
    """Returns gaps between places times two; plus one where the next place is one of another field or paper."""
    last = np.zeros(len(places), dtype=np.int64)
    last[[*(heads[1:] - 1), len(places) - 1]] = 1
    return _gaps(places, heads) * 2 + last


def _signs(values: _Ints) -> str:
    """Returns a sign for each number."""
    codes = values + FIRST
    codes = np.where(codes >= _SURROGATES, codes + 0x800, codes)
    return codes.astype("<u4").tobytes().decode("utf-32-le")
