"""Which script a text is written in, as far as names and sorting differ by it, and its small letters."""

import unicodedata
from functools import lru_cache

_EAST_ASIAN = (
    "CJK ",
    "HANGUL ",
    "HIRAGANA ",
    "KATAKANA ",
    "KATAKANA-HIRAGANA ",
    "HALFWIDTH ",
    "IDEOGRAPHIC ",
    "BOPOMOFO ",
)


@lru_cache(maxsize=8192)
def is_east_asian(text: str) -> bool:
    """Tells whether all letters of a text are Chinese, Japanese or Korean; False for a text without letters."""
    if text.isascii():
        return False
    letters = [letter for letter in text if letter.isalpha()]
    return bool(letters) and all(unicodedata.name(letter, "").startswith(_EAST_ASIAN) for letter in letters)


_DOTS = str.maketrans("Iİ", "ıi")
_DOTTED = frozenset(("az", "tr"))
"""Languages in which the small letter of I has no dot."""


def small_letters(text: str, language: str) -> str:
    """Returns a text in the small letters of a language; those of the dotted capital of Turkish are one letter."""
    dotted = language.partition("-")[0].lower() in _DOTTED
    return (text.translate(_DOTS) if dotted else text).lower().replace("i\u0307", "i")


@lru_cache(maxsize=8192)
def has_case(text: str) -> bool:
    """Tells whether a text has a letter of a script with capitals, as Latin, Greek and Cyrillic are."""
    return any(letter.lower() != letter.upper() for letter in text)
