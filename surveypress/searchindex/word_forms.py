"""The forms of a word in one short line: the index carries them, so that the browser needs no stemmer.

A line is the most used form, as it is written, and the others by how they differ: `generate 7ion 7ive` stands for
`generation` and `generative`, which share seven letters with it. A form without accents follows from the written one.
"""

from collections.abc import Callable, Mapping
from itertools import takewhile

LONGEST_SHARED = 35
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def packed(counts: Mapping[str, int], spelling: Callable[[str], str]) -> str:
    """Returns the line for folded forms and how often each is used; `spelling` gives how a form is mostly written."""
    commonest, *others = sorted(counts, key=lambda word: (-counts[word], word))
    return " ".join([spelling(commonest), *(_difference(commonest, other) for other in others)])


def _difference(one: str, other: str) -> str:
    shared = min(sum(1 for _ in takewhile(_same, zip(one, other, strict=False))), LONGEST_SHARED)
    return f"{_DIGITS[shared]}{other[shared:]}"


def _same(signs: tuple[str, str]) -> bool:
    return signs[0] == signs[1]
