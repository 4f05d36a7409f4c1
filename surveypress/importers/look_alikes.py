"""Titles that nearly agree: named as doubtful, never merged."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from surveypress.core.similar_titles import candidate_pairs
from surveypress.importers.drafts import Draft
from surveypress.importers.import_plan import Doubt
from surveypress.importers.same_work import folded

ALIKE = 90.0
"""Similarity of two titles (0 to 100) from which they are named as look-alikes."""
RESEMBLING, SAME_WORDS = 75.0, 99.0
"""Similarity of two titles that resemble each other, from which equal words make them look-alikes too."""


def look_alikes(drafts: Sequence[Draft], new_keys: Sequence[str]) -> list[Doubt]:
    """Returns the new records whose titles nearly equal another's, in the order of `new_keys`."""
    new = {key: n for n, key in enumerate(new_keys)}
    titles = [folded(draft.title) for draft in drafts]
    pairs = []
    for one, two in candidate_pairs(titles):
        first, second = drafts[one], drafts[two]
        if (first.key in new or second.key in new) and _look_alike(titles[one], titles[two]):
            if second.key in new and (first.key not in new or new[second.key] < new[first.key]):
                first, second = second, first
            pairs.append((new[first.key], two if first is drafts[one] else one, first, second))
    pairs.sort(key=lambda pair: pair[:2])
    return [Doubt(one.side, other.side, "titles nearly alike") for _, _, one, other in pairs]


def _look_alike(one: str, other: str) -> bool:
    """Whether two folded titles differ by little: in letters, or in the order and number of their words."""
    ratio = fuzz.ratio(one, other)
    return one != other and (ratio >= ALIKE or (ratio >= RESEMBLING and fuzz.token_set_ratio(one, other) >= SAME_WORDS))
