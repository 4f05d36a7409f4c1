"""Figures that are differences, such as a gain or a speed-up: each says something only with what it is taken from."""

import re

from surveypress.core.model import Result

_DIFFERENCE = re.compile(
    r"\b(?:gains?|improvements?|speed[- ]?ups?|reductions?|increases?|decreases?|savings?|saved)\b", re.IGNORECASE
)
_AGAINST = re.compile(
    r"\b(?:over|than|from|against|versus|vs|beyond|above|below|relative to|compared (?:to|with))\b", re.IGNORECASE
)


def lacks_baseline(row: Result) -> bool:
    """Returns whether a figure is a difference, in English words, and nothing in its row says from what."""
    said = f"{row.metric} {row.value} {row.note}"
    return not row.baseline and _DIFFERENCE.search(row.metric) is not None and _AGAINST.search(said) is None
