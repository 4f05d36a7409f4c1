"""Sorting as readers of a language expect: the Unicode collation algorithm, with the letters of its alphabet.

Accents and case decide only between texts that are else equal; marks within names (O’Brien) do not count.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from surveypress.core.scripts import small_letters
from surveypress.core.slugs import slug

SortKey = tuple[float, ...]
OTHER = "other"
"""The initial of a text that begins with no letter."""
_ALPHABETS = Path(__file__).with_name("collation.txt")
_LONGEST = 200
"""Characters of a text that count: texts that are equal so far are sorted by what else callers sort by."""
_MARKS = re.compile(r"(?<=\w)['’ʼ`.·](?=\w)|[\"“”„‟«»()\[\]{}$\\]")
_LOWER, _UPPER = 0x02, 0x08
"""Weights of the third level."""


@lru_cache(maxsize=65536)
def sort_key(text: str, language: str = "") -> SortKey:
    """Returns what sorts a text among others of the same language."""
    key: SortKey = _collator(_main(language)).sort_key(_MARKS.sub("", text)[:_LONGEST])
    return key


@lru_cache(maxsize=65536)
def initial(text: str, language: str = "") -> str:
    """Returns the letter under which a text is listed: without its accent, unless it is a letter of the alphabet.

    Letters of scripts that are no alphabet are listed by their sound in Latin letters; `other` for what has none.
    """
    alphabet = _main(language)
    name = _small(unicodedata.normalize("NFC", text.lstrip("'’ʼ\"“”„«([{- ")), alphabet)
    for letter in sorted(_own_letters(alphabet), key=len, reverse=True):
        if name.startswith(letter):
            return "İ" if letter == "i" else letter.upper()
    first = unicodedata.normalize("NFD", name)[:1]
    if not first.isalpha():
        return OTHER
    if unicodedata.category(first) == "Lo" and unicodedata.name(first, "").startswith(("CJK", "HANGUL", "IDEOGRAPHIC")):
        return slug(name)[:1].upper()
    latin = slug(first)[:1] if unicodedata.name(first, "").startswith("LATIN") else ""
    return (latin or first).upper()


def initial_id(letter: str) -> str:
    """Returns the part of an address that stands for an initial: `a`, `letter-416`, `other`."""
    if letter == OTHER or (len(letter) == 1 and letter.isascii()):
        return letter.lower()
    return f"letter-{'-'.join(f'{ord(sign):x}' for sign in letter.lower())}"


def _small(text: str, alphabet: str) -> str:
    """Returns a text in small letters, where Turkish has an i with a dot and one without."""
    return small_letters(text, alphabet)


def _main(language: str) -> str:
    """Returns the name under which a language has its alphabet: `sv` for `sv-FI`; empty for one without a row."""
    alphabets = _alphabets()
    return next((name for name in (language, language.partition("-")[0]) if name in alphabets), "")


@cache
def _alphabets() -> dict[str, list[list[str]]]:
    """Returns, for each language, rows of a letter and those that follow it."""
    lines = _ALPHABETS.read_text(encoding="utf-8").splitlines()
    rows = (line.split(":") for line in lines if line and not line.startswith("#"))
    return {name: [row.split() for row in rules.split(";")] for names, rules in rows for name in names.split()}


@cache
def _own_letters(language: str) -> frozenset[str]:
    rows = _alphabets().get(language, [])
    return frozenset(letter for row in rows for group in row[1:] for letter in group.split("/"))


@cache
def _collator(language: str) -> Any:
    # Its table takes a moment to load.
    from surveypress.core.collation_table import LazyCollator

    collator = LazyCollator()
    for row in _alphabets().get(language, []):
        anchor = collator.collation_elements(row[0])[0][0]
        for n, group in enumerate(row[1:], 1):
            weight = anchor + n / len(row)
            for spelling, level in (pair for letter in group.split("/") for pair in _cases(letter)):
                signs = collator.build_lookup_key(unicodedata.normalize("NFD", spelling))
                collator.table.add(signs, [[weight, 0x20, level]])
    return collator


def _cases(letter: str) -> Iterator[tuple[str, int]]:
    """Yields a letter (or two that are one) in small and large letters, with their weights."""
    yield letter, _LOWER
    if letter != "i":  # whose large letter stands for itself, as it has a dot
        yield letter.upper(), _UPPER
    if len(letter) > 1:
        yield letter.capitalize(), _UPPER
