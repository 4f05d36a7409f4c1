"""Figures that are differences, such as a gain or a speed-up: each says something only with what it is taken from."""

import re

from surveypress.core.model import Result
from surveypress.text.languages import language


def lacks_baseline(row: Result, tag: str) -> bool:
    """Returns whether a figure is a difference and nothing in its row says from what, in the words of a language."""
    pack = language(tag)
    if row.baseline or not _says(pack.differences, row.metric):
        return False
    return not _says(pack.against, f"{row.metric} {row.value} {row.note}")


def _says(words: str, text: str) -> bool:
    return bool(words) and re.search(rf"\b(?:{words})\b", text, re.IGNORECASE) is not None
