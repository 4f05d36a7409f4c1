"""The phrases that words stand in: `form factor` for `form`, `post-training scaling` for `training scaling`."""

from collections import defaultdict
from collections.abc import Container, Sequence

MOSTLY = 0.6
"""A pair of words is part of a longer phrase if a pair that overlaps it is so frequent beside it."""
_Longer = tuple[tuple[int, str], ...]
"""Pairs of words by their numbers, the most frequent first, and the phrase that a term becomes by each."""


class Phrases:
    """Looks up the longer phrases of terms; what could be one is worked out once for each term."""

    def __init__(self, terms: Sequence[str], frequency: Sequence[int], plain: Sequence[bool], least: int) -> None:
        """Takes terms in alphabetical order; those that are `plain` can be said, single words by pairs of `least`."""
        self._terms, self._frequency, self._least = terms, frequency, least
        self._number = {term: n for n, term in enumerate(terms)}
        self._pairs: dict[str, list[int]] = defaultdict(list)
        """The pairs that can be said, by each of their words."""
        for number, term in enumerate(terms):
            if plain[number] and " " in term:
                for word in term.split():
                    self._pairs[word].append(number)
        self._longer: dict[str, _Longer] = {}

    def extended(self, term: str, one: Container[int], other: Container[int]) -> str:
        """Returns a term as the phrase in which it mostly stands, if two papers, by their terms, both have that."""
        if term not in self._longer:
            self._longer[term] = self._longer_than(term)
        return next((phrase for number, phrase in self._longer[term] if number in one and number in other), term)

    def _longer_than(self, term: str) -> _Longer:
        first, _, last = term.partition(" ")
        longer = self._of_three(first, last) if last else self._of_two(term)
        least = self._frequency[self._number[term]] * MOSTLY
        fit = [(number, phrase) for number, phrase in longer.items() if self._frequency[number] >= least]
        return tuple(sorted(fit, key=lambda each: (-self._frequency[each[0]], each[0])))

    def _of_two(self, word: str) -> dict[int, str]:
        numbers = self._pairs.get(word, ())
        return {number: self._terms[number] for number in numbers if self._frequency[number] >= self._least}

    def _of_three(self, first: str, last: str) -> dict[int, str]:
        """Returns the pairs that put a third word before or behind two others, with all three."""
        longer = {}
        for number in (*self._pairs.get(first, ()), *self._pairs.get(last, ())):
            one, _, other = self._terms[number].partition(" ")
            if other == first and one not in {first, last}:
                longer[number] = f"{one} {first} {last}"
            elif one == last and other not in {first, last}:
                longer[number] = f"{first} {last} {other}"
        return longer
