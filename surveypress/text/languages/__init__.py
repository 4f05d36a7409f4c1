"""Language packs: one file a language where libraries leave something to add, and all others from the libraries."""

from functools import cache

import Stemmer
from stop_words import StopWordError, get_stop_words

from surveypress.text.languages import english, german
from surveypress.text.languages.language import Language

PACKS = {pack.code: pack for pack in (english.PACK, german.PACK)}


_MISREAD = {"tr": str.maketrans("þýð", "şığ")}
"""Letters that the list of stop words of a language has instead of its own."""


@cache
def language(tag: str) -> Language:
    """Returns the pack for a language tag such as `en-GB`; what no library knows gets neither stems nor stop words."""
    code = tag.partition("-")[0].lower()
    return PACKS.get(code) or _of_libraries(code)


def _of_libraries(code: str) -> Language:
    """Stems by Snowball (Porter and Boulton), stop words from the list that the package stop-words keeps."""
    try:
        stop_words = frozenset(word.lower().translate(_MISREAD.get(code, {})) for word in get_stop_words(code))
    except StopWordError:
        stop_words = frozenset()
    try:
        stem = Stemmer.Stemmer(code).stemWord
    except KeyError:
        return Language(code, stop_words=stop_words)
    return Language(code, stem, stop_words)
