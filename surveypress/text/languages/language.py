"""What differs from language to language when texts are compared: stems, words that say nothing, spellings."""

from collections.abc import Callable
from dataclasses import dataclass


def _as_it_is(word: str) -> str:
    return word


@dataclass(frozen=True, slots=True)
class Language:
    """A language pack. Without any of it words are still compared, as they are written."""

    code: str
    """ISO 639 code."""
    stem: Callable[[str], str] = _as_it_is
    """What a word, in small letters, shares with its other forms."""
    stop_words: frozenset[str] = frozenset()
    """Words that say nothing by themselves, in small letters."""
    rewrites: tuple[tuple[str, str], ...] = ()
    """Patterns over a text in small letters and what replaces a match, `$1` being its first group; the same syntax
    must serve Python's `regex` and JavaScript."""
    differences: str = ""
    """A pattern of the words by which a metric is a difference, such as a gain; none where it is empty."""
    against: str = ""
    """A pattern of the words that name what it is taken from."""
    unstated: frozenset[str] = frozenset()
    """What the cell of a table says, in small letters, that says nothing of a work."""
