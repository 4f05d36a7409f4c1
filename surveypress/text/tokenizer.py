"""Text -> words that can be compared, in any script: one form for case, accents and spellings.

The rules are plain data, which the search index carries to the browser: static/js/search/words.js reads them as this
module does, so both sides agree.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

import regex

from surveypress.text.languages.language import Language


def _word(letter: str, digit: str, first: str, within: str) -> str:
    """Returns the pattern of a word: of what stand for a letter, a digit, what a word begins with and is made of."""
    return "|".join(
        (
            # C++ and C#, A*, K+: signs that are part of a name.
            rf"{letter}(?:\+\+|[#*+])(?![{within}])",
            rf"{first}[{within}]*\+\+(?![{within}])",
            # A dot or a comma belongs to a word between digits only.
            rf"{digit}+(?:[.,]{digit}+)+[{within}]*",
            rf"{first}[{within}]*(?:(?<={digit})\.{digit}+[{within}]*)?",
        )
    )


WORD = _word(
    r"(?!\u0640)\p{L}",
    r"\p{Nd}",
    r"(?!\u0640)[\p{L}\p{Nd}\p{Nl}]",
    # Lowered figures are part of formulas: CO₂ is looked for as co2.
    r"\p{L}\p{M}\p{Nd}\p{Nl}\u2080-\u2089",
)
"""What a word is, for Python's `regex` and for JavaScript."""
DENSE = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Scripts that put no space between words (Thai, Lao, Tibetan, Burmese, Khmer, Chinese, Japanese), and Korean, which
joins endings to them: their text is read as overlapping pairs of signs."""
MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
)
"""Accents, and vowel signs that a text may leave out (Hebrew, Arabic); not those of Indian scripts."""
LETTERS = dict(
    zip("łđðøħŧıßæœþŋςکیىة", ("l", "d", "d", "o", "h", "t", "i", "ss", "ae", "oe", "th", "n", *"σكييه"), strict=True)
)
"""Letters that Unicode does not take apart, and what they are looked for as."""
# A year is found in whichever digits: Arabic, Persian, Hindi, Bengali, Thai ones.
LETTERS |= {chr(ord(zero) + n): str(n) for zero in "٠۰०০๐" for n in range(10)}
GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρστυφχψω",
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi "
        "chi psi omega".split(),
        strict=True,
    )
)
"""A Greek letter that stands alone is read by its name."""
ARTICLE = r"^(?:ال)+(?=\p{Script=Arabic}{3})"
"""The Arabic article, which is written as one with its word, and twice before a word that begins like it."""

_WORD = regex.compile(WORD)
_ASCII_WORD = re.compile(_word("[A-Za-z]", "[0-9]", "[A-Za-z0-9]", "A-Za-z0-9"))
"""The same in texts of ASCII only, which most are, in half of the time."""
_ARTICLE = regex.compile(ARTICLE)
_RUNS = regex.compile(f"[{DENSE}]+|[^{DENSE}]+")
_DENSE = regex.compile(f"[{DENSE}]")
_MARKS = regex.compile(f"[{MARKS}]")
_WIDTHS = regex.compile("[\uff01-\uff9f]+")
_LETTERS = str.maketrans(LETTERS)


@lru_cache(maxsize=131072)
def folded(word: str) -> str:
    """Returns a word in small letters, without accents, marks and article; a lone Greek letter by its name."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.lower().translate(_LETTERS))
    plain = unicodedata.normalize("NFC", _MARKS.sub("", plain)).lower().translate(_LETTERS)
    return GREEK.get(plain) or _ARTICLE.sub("", plain)


def all_folded(words: Sequence[str]) -> Iterable[str]:
    """Returns words in small letters, each as `folded` makes it: those of ASCII are folded."""
    return words if "".join(words).isascii() else map(folded, words)


@cache
def _rewrites(language: Language) -> tuple[tuple[regex.Pattern[str], str], ...]:
    return tuple((regex.compile(pattern), instead.replace("$1", r"\1")) for pattern, instead in language.rewrites)


def written_words(text: str, language: Language) -> tuple[str, ...]:
    """Returns the words of a text in small letters, as they are written; dense scripts give pairs of signs."""
    text = (text if text.isascii() else _of_one_width(unicodedata.normalize("NFC", text))).lower()
    for pattern, instead in _rewrites(language):
        text = pattern.sub(instead, text)
    if text.isascii():
        found = _ASCII_WORD.findall(text)
        return tuple(word.replace(",", "") for word in found) if "," in text else tuple(found)
    words: list[str] = []
    for word in _WORD.findall(text):
        whole = word.replace(",", "") if "," in word else word
        if whole.isascii() or not _DENSE.search(whole):
            words.append(whole)
            continue
        for run in _RUNS.findall(whole):
            words += [a + b for a, b in pairwise(run)] if len(run) > 1 and _DENSE.match(run) else [run]
    return tuple(words)


def _of_one_width(text: str) -> str:
    """Returns a text whose katakana of half a width and Latin of the full one are as all others are."""
    return str(_WIDTHS.sub(lambda run: unicodedata.normalize("NFKC", run[0]), text))


def words_in_place(text: str) -> Iterable[tuple[str, int, int]]:
    """Returns each word of a text, folded, with where it begins and ends; a letter behind an apostrophe is none."""
    if not text.isascii():
        return _words_of_any_script(text)
    places = ((match[0].lower(), *match.span()) for match in _ASCII_WORD.finditer(text))
    if "'" in text:
        places = (place for place in places if place[2] - place[1] > 1 or text[place[1] - 1 : place[1]] != "'")
    return ((word.replace(",", ""), start, end) for word, start, end in places) if "," in text else places


def folded_words(text: str) -> Iterable[str]:
    """Returns the words of `words_in_place` alone, in less time."""
    if text.isascii() and "'" not in text:
        words = _ASCII_WORD.findall(text.lower())
        return (word.replace(",", "") for word in words) if "," in text else words
    return (word for word, _, _ in words_in_place(text))


def _words_of_any_script(text: str) -> Iterator[tuple[str, int, int]]:
    for match in _WORD.finditer(text):
        start, end = match.span()
        if end - start == 1 and start and text[start - 1] in "'\u2019":
            continue
        if match[0].isascii() or not _DENSE.search(match[0]):
            yield folded(match[0].lower().replace(",", "")), start, end
            continue
        for run in _RUNS.finditer(match[0]):
            first, last = start + run.start(), start + run.end()
            width = 2 if last - first > 1 and _DENSE.match(run[0]) else last - first
            for at in range(first, last - width + 1):
                yield folded(text[at : at + width].lower()), at, at + width


def is_dense(word: str) -> bool:
    """Returns whether a word is of a script that is read as pairs of signs."""
    return not word.isascii() and _DENSE.match(word) is not None
