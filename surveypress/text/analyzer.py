"""How a survey's texts are read: the rules of its language, and what its own spelling shows to be one word."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import chain, compress, pairwise

import regex

from surveypress.text.languages import language
from surveypress.text.languages.language import Language
from surveypress.text.tokenizer import all_folded, folded, is_dense, written_words

OFTEN = 2
"""A pair is one word if it stands with a blank at most so many times as often as it stands as one word."""
BORDER = "."
"""Stands between the words of two texts; it is none itself."""
REMEMBERED = 100_000
"""Texts whose words are remembered, as each is asked for several times."""
_CLAUSE_ENDS = regex.compile(r"[,;:!?()\[\]{}\"\u201c\u201d\u201e\u00ab\u00bb\u2026\u2013\u2014]+|\.(?=\s|$)")
"""What parts words that are no neighbours; a decimal point does not."""
_HYPHENATED = regex.compile(r"(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,}+)[-\u2010\u2011]([\p{L}\p{M}]{3,}+)", regex.IGNORECASE)
_ASCII_HYPHENATED = re.compile("(?<![A-Za-z])([A-Za-z]{2,}+)-([A-Za-z]{3,}+)")


@dataclass(frozen=True, slots=True)
class Analyzer:
    """Reads texts of one survey."""

    language: Language
    stems: Mapping[str, str] = field(default_factory=dict)
    """Folded word to folded stem, for all words of the survey."""
    spellings: Mapping[str, str] = field(default_factory=dict)
    """Folded word to how it is mostly written, in small letters, where that is another."""
    compounds: frozenset[tuple[str, str]] = frozenset()
    """Folded word and stem of the next that the survey also writes as one: `pre-trained` beside `pretraining`."""
    stop_words: frozenset[str] = frozenset()
    """Folded."""
    _firsts: frozenset[str] = field(init=False, repr=False, compare=False)
    _memo: dict[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Makes what each reading looks up."""
        object.__setattr__(self, "_firsts", frozenset(first for first, _ in self.compounds))
        object.__setattr__(self, "_memo", {})

    def stem(self, word: str) -> str:
        """Returns the stem of a folded word."""
        return self.stems.get(word) or folded(self.language.stem(word))

    def spelling(self, word: str) -> str:
        """Returns how a folded word is mostly written, in small letters: `größe` for `grosse`."""
        return self.spellings.get(word, word)

    def words(self, text: str) -> tuple[str, ...]:
        """Returns the folded words of a text in their order, those of compounds as one, stop words included."""
        words = self._memo.get(text)
        if words is None:
            words = self.joined(all_folded(written_words(text, self.language)))
            if len(self._memo) < REMEMBERED:
                self._memo[text] = words
        return words

    def forget(self) -> None:
        """Lets go of what it remembers of single texts."""
        self._memo.clear()

    def joined(self, words: Iterable[str]) -> tuple[str, ...]:
        """Returns folded words that stand one behind the other, those of compounds as one."""
        words = tuple(words)
        if self._firsts.isdisjoint(words):
            return words
        joined: list[str] = []
        before = ""
        for word in words:
            if before in self._firsts and (before, self.stem(word)) in self.compounds:
                joined[-1], before = before + word, ""
            else:
                joined.append(word)
                before = word
        return tuple(joined)

    def in_place(self, words: Iterable[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
        """Yields words with where they begin and end, those of compounds as one."""
        before: tuple[str, int, int] | None = None
        for word, start, end in words:
            if before and before[0] in self._firsts and (before[0], self.stem(word)) in self.compounds:
                yield before[0] + word, before[1], end
                before = None
                continue
            if before:
                yield before
            before = word, start, end
        if before:
            yield before

    def terms(self, text: str) -> tuple[str, ...]:
        """Returns the stems of the words that say something."""
        return tuple(self.stem(word) for word in self.words(text) if word not in self.stop_words)

    def terms_and_pairs(self, text: str) -> list[str]:
        """Returns the stems of the words that say something, and each two that are neighbours, with a blank between.

        Single letters say nothing, and scripts without blanks are read in pairs of signs already.
        """
        terms: list[str] = []
        for clause in _CLAUSE_ENDS.split(text):
            before = ""
            for word in self.words(clause):
                if word in self.stop_words or len(word) < 2:
                    before = ""
                    continue
                term = self.stem(word)
                terms.append(term)
                if before:
                    terms.append(f"{before} {term}")
                before = "" if is_dense(word) else term
        return terms


@dataclass(frozen=True, slots=True)
class Written:
    """What some texts say, word by word: all that is learnt of how a survey writes."""

    texts: tuple[str, ...]
    """The words of each text, in small letters and otherwise as they are written, with blanks between."""
    hyphened: tuple[tuple[str, str], ...]
    """Folded words that a hyphen joins, as often as it does."""
    stems: Mapping[str, str]
    """Written word to folded stem, where that is another."""

    def words(self) -> list[str]:
        """Returns the words of all texts, with `BORDER` between those of one and of the next."""
        return f" {BORDER} ".join(self.texts).split()


def written(texts: Iterable[str], pack: Language) -> Written:
    """Returns what some texts say, as the rules of a language read it."""
    words: list[str] = []
    hyphened: list[tuple[str, str]] = []
    for text in texts:
        words.append(" ".join(written_words(text, pack)))
        if "-" in text or not text.isascii():
            pattern = _ASCII_HYPHENATED if text.isascii() else _HYPHENATED
            hyphened += [(folded(one), folded(other)) for one, other in pattern.findall(text)]
    stem = _stemmer(pack)
    stems = ((word, stem(word)) for word in dict.fromkeys(" ".join(words).split()))
    return Written(tuple(words), tuple(hyphened), {word: stem for word, stem in stems if word != stem})


@cache
def _stemmer(pack: Language) -> Callable[[str], str]:
    """Returns what gives the folded stem of a word; each is asked for by many texts."""
    return lru_cache(maxsize=131_072)(lambda word: folded(pack.stem(word)))


def analyzer(texts: Iterable[str], pack: Language) -> Analyzer:
    """Returns what reads the texts of a survey, having seen them all."""
    part = written(texts, pack)
    return learnt([part], [part.words()], pack)


def learnt(parts: Sequence[Written], words: Sequence[Sequence[str]], pack: Language) -> Analyzer:
    """Returns what reads the texts of a survey, from what all of them say, and from the words of each."""
    count = Counter(chain.from_iterable(words))
    del count[BORDER]
    hyphened: Counter[tuple[str, str]] = Counter()
    stem_of: dict[str, str] = {}
    for part in parts:
        hyphened.update(part.hyphened)
        stem_of.update(part.stems)
    spellings: dict[str, str] = {}
    for word in sorted(count, key=lambda word: (-count[word], word)):
        spellings.setdefault(folded(word), word)
    stems = {word: stem_of.get(spelling, spelling) for word, spelling in spellings.items()}
    return Analyzer(
        pack,
        stems,
        {word: spelling for word, spelling in spellings.items() if spelling != word},
        _compounds(hyphened, words, pack, stems, count),
        frozenset(map(folded, pack.stop_words)),
    )


def analyzer_of(
    tag: str, stems: Mapping[str, str], spellings: Mapping[str, str], compounds: Iterable[tuple[str, str]]
) -> Analyzer:
    """Returns the reader of a survey in the language of a tag, made of what `analyzer` has learnt."""
    pack = language(tag)
    pairs = frozenset((one, other) for one, other in compounds)
    return Analyzer(pack, stems, spellings, pairs, frozenset(map(folded, pack.stop_words)))


def _compounds(
    hyphened: Mapping[tuple[str, str], int],
    words: Sequence[Sequence[str]],
    pack: Language,
    stems: Mapping[str, str],
    count: Mapping[str, int],
) -> frozenset[tuple[str, str]]:
    """Returns the pairs that are written with a hyphen and as one word, and hardly ever with a blank."""
    solid: Counter[str] = Counter()
    for word, often in count.items():
        solid[stems[folded(word)]] += often
    wholes: dict[tuple[str, str], str] = {}
    apart: Counter[tuple[str, str]] = Counter()
    stem = _stemmer(pack)
    for (one, other), often in hyphened.items():
        whole = stem(one + other)
        if solid.get(whole):
            pair = one, stems.get(other, other)
            wholes[pair] = whole
            apart[pair] -= often
    firsts = {one for one, _ in wholes}
    beginnings = {word for word in count if folded(word) in firsts}
    for each in words:
        for one, other in compress(pairwise(each), map(beginnings.__contains__, each)):
            if other != BORDER and (pair := (folded(one), stems[folded(other)])) in wholes:
                apart[pair] += 1
    return frozenset(pair for pair, whole in wholes.items() if apart[pair] <= OFTEN * solid[whole])
