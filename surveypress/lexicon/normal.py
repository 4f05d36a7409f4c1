"""Text -> words that can be compared: one form for case, accents, Greek, hyphens, British and American, plural."""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from surveypress.lexicon.rules import DENSE, ENDINGS, GREEK, JOINED, STOP, WORD

_WORD = re.compile(WORD)
_RUNS = re.compile(f"[{DENSE}]+|[^{DENSE}]+")
_DENSE = re.compile(f"[{DENSE}]")
_GREEK = re.compile("(?<![\u0370-\u03ff])[α-ω](?![\u0370-\u03ff])")
_ACCENTS = re.compile("[\u0300-\u036f]")
_JOINED = tuple((re.compile(pattern), put.replace("$1", r"\1")) for pattern, put in JOINED)
STOPPED = frozenset(STOP.split())


def folded(text: str) -> str:
    """Returns a text in small letters without accents, with Greek letters by name and prefixes joined."""
    if text.isascii():
        text = text.lower()
    else:
        text = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).lower())
        text = _GREEK.sub(lambda letter: f" {GREEK[letter[0]]} " if letter[0] in GREEK else letter[0], text)
    for pattern, put in _JOINED:
        text = pattern.sub(put, text)
    return text


def words(text: str) -> list[str]:
    """Returns the words of a text, unstemmed; scripts without blanks give pairs of letters."""
    found: list[str] = []
    for word in _WORD.findall(folded(text)):
        whole = word.replace(",", "")
        if whole.isascii():
            found.append(whole)
            continue
        for part in _RUNS.findall(whole):
            found += [a + b for a, b in pairwise(part)] if len(part) > 1 and _DENSE.match(part) else [part]
    return found


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Returns what a word shares with its plural, its British or American twin, and its nearest family."""
    if not word.isascii() or not word.isalpha():
        return word
    for group in ENDINGS:
        for ending, put, least in group:
            if word.endswith(ending) and len(word) - len(ending) >= least and (put == ending or _voiced(word, ending)):
                word = word[: len(word) - len(ending)] + put
                break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeious":
        word = word[:-1]
    return word


def _voiced(word: str, ending: str) -> bool:
    return any(letter in "aeiouy" for letter in word[: len(word) - len(ending)])


def terms(text: str) -> list[str]:
    """Returns the stems of all words of a text, those that say nothing included."""
    return [stem(word) for word in words(text)]
