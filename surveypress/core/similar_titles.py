"""Titles that are nearly the same, found without comparing each with each.

Two titles that nearly agree share their rarest words, or, where a slip of the pen has changed these, their beginning or
their end. So only pairs that share one of a few signatures are compared; the work grows with the titles, not with their
square (blocking, as in Christen, "Data Matching", 2012).
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

_RAREST = 4
"""Rarest words of a title that may lead to another."""
_EDGE = 12
"""Characters of the beginning and of the end that may."""
_CROWD = 60
"""Titles that share one signature, above which it says too little to compare them all."""


def candidate_pairs(titles: Sequence[str]) -> list[tuple[int, int]]:
    """Returns (index, larger index) of titles, folded by title_key, that share a signature, in order."""
    return sorted({pair for group in _groups(titles) for pair in combinations(group, 2)})


def similar_titles(titles: Sequence[str], cutoff: float) -> Iterator[tuple[int, int, float]]:
    """Yields (index, larger index, similarity from 0 to 100) of titles, folded by title_key, at least that similar.

    The similarity is that of the longest common subsequence (`ratio` of rapidfuzz). Each pair comes once, in order.
    """
    from rapidfuzz import fuzz

    for one, other in candidate_pairs(titles):
        score = fuzz.ratio(titles[one], titles[other], score_cutoff=cutoff)
        if score >= cutoff:
            yield one, other, score


def _groups(titles: Sequence[str]) -> Iterator[list[int]]:
    words = [sorted(set(title.split())) for title in titles]
    frequency = Counter(word for each in words for word in each)
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, title in enumerate(titles):
        for word in sorted(words[n], key=lambda word: (frequency[word], word))[:_RAREST]:
            blocks["word", word].append(n)
        blocks["head", title[:_EDGE]].append(n)
        blocks["tail", title[-_EDGE:]].append(n)
    for (kind, _), group in blocks.items():
        if 1 < len(group) <= _CROWD:
            yield group
        elif len(group) > _CROWD and kind != "word":
            # Many titles of one series: neighbours in the alphabet are the likely twins.
            order = sorted(group, key=lambda n: titles[n])
            yield from (sorted(pair) for pair in pairwise(order))
