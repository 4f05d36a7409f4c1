"""How the words behind terms are written in running text: `lora` is LoRA there, `higg boson` is Higgs boson."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

import regex

from surveypress.text.analyzer import Analyzer
from surveypress.text.tokenizer import folded_words, words_in_place

Form = tuple[str, str]
"""A term, and how it is written at some place."""
_JOINTS = frozenset({" ", "", "-", "\u2010", "\u2011"})
"""What may part the words of one phrase."""
_INDEX = regex.compile(r"\p{L}_")
_JOINED = regex.compile(r"\p{L}[\u2010\u2011-]")
"""A letter and what joins it to what stands behind: an index in a formula, or the rest of a compound."""


def spellings(forms: Mapping[Form, int], terms: frozenset[str]) -> Mapping[str, str]:
    """Returns for terms, words and phrases of two or three words, how they are written most often where they stand.

    `forms` says how often they do. Two words that always have the same third one beside them are given with it
    ("graph neural network").
    """
    written: dict[str, Counter[str]] = defaultdict(Counter)
    longer: dict[str, Counter[str]] = defaultdict(Counter)
    for (term, form), often in forms.items():
        if term in terms:
            written[term][form] += often
        words = term.split()
        for part in (words[:2], words[1:]) if len(words) == 3 else ():
            if " ".join(part) in terms:
                longer[" ".join(part)][term] += often
                written[term][form] += often
    whole = {term: _always(written[term].total(), longer[term]) or term for term in written}
    return {
        term: min(written[whole[term]], key=lambda form, of=whole[term]: (-written[of][form], form.swapcase()))  # type: ignore[misc]
        for term in terms
        if term in written
    }


def _always(count: int, longer: Counter[str]) -> str:
    """Returns the longer phrase of which a term is a part wherever it stands, if there is one."""
    return next((phrase for phrase, often in longer.items() if often == count), "")


def _begun(text: str, start: int, joint: regex.Pattern[str]) -> int:
    """Returns where a word begins that a joint makes part of a longer one: `V_cb` at `cb`, `light-cone` at `cone`."""
    if start < 2 or not joint.fullmatch(text, start - 2, start):
        return start
    start -= 2
    while start and text[start - 1].isalpha():
        start -= 1
    return start


def seen(text: str, reader: Analyzer) -> Iterable[str]:
    """Returns the folded words of which a text can have forms, as often as they stand in it."""
    return reader.joined(folded_words(text))


def forms(text: str, terms: frozenset[str], reader: Analyzer) -> Iterator[Form]:
    """Yields the terms that stand in a text, and three words of which two are one, as terms and as written.

    Words of a term are parted by a blank or a hyphen only.
    """
    first: tuple[str, int] | None = None
    second: tuple[str, int] | None = None
    is_pair, last = False, 0
    for word, start, end in reader.in_place(words_in_place(text)):
        if text[last:start] not in _JOINTS or word in reader.stop_words:
            first = second = None
            is_pair = False
        term, last = reader.stem(word), end
        if term in terms:
            yield term, text[_begun(text, start, _INDEX) : end]
        before, is_pair = is_pair, False
        if second:
            pair = f"{second[0]} {term}"
            is_pair = pair in terms
            if is_pair:
                yield pair, text[_begun(text, second[1], _JOINED) : end]
            if first and (is_pair or before or f"{first[0]} {pair}" in terms):
                yield f"{first[0]} {pair}", text[_begun(text, first[1], _JOINED) : end]
        first, second = second, None if word in reader.stop_words else (term, start)
