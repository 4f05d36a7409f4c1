"""Identifiers that stand in addresses and notes: `https://arxiv.org/abs/2106.09685`, `PMID: 3308`, `PMID 3308`."""

from collections.abc import Iterable

from surveypress.core.identifiers import KINDS, from_address, normalise


def identifiers_in(texts: Iterable[str]) -> dict[str, str]:
    """Returns the identifiers by kind, the first of each kind."""
    ids: dict[str, str] = {}
    for text in texts:
        for kind, value in from_address(text):
            ids.setdefault(kind.id, value)
        for kind in KINDS:
            value = normalise(kind, text)
            if value != text.strip() and kind.pattern.fullmatch(value):
                ids.setdefault(kind.id, value)
    return ids
