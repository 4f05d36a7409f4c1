"""Identifiers that stand in addresses and notes: `https://arxiv.org/abs/2106.09685`, `PMID: 33087765`."""

import re
from collections.abc import Iterable
from urllib.parse import unquote

from surveypress.core.identifiers import KINDS, from_address, normalise

_PUBLISHER = re.compile(r"https?://[^/\s]+/(?:[\w-]+/){0,3}?(10\.\d{4,9}/[^\s?#]+)")
"""Addresses of publishers that hold a DOI: `https://dl.acm.org/doi/abs/10.1145/3676641.3715998`."""
_ENDINGS = re.compile(
    r"(?:/(?:full|pdf|abstract|meta|epub|fulltext|html)|\.pdf|\.full|\.abstract|v\d+\.full(?:\.pdf)?)$"
)


def identifiers_in(texts: Iterable[str]) -> dict[str, str]:
    """Returns the identifiers by kind, the first of each kind."""
    ids: dict[str, str] = {}
    for text in texts:
        for kind, value in from_address(text):
            ids.setdefault(kind.id, value)
        if match := _PUBLISHER.match(text):
            ids.setdefault("doi", _ENDINGS.sub("", unquote(match[1])).rstrip("/"))
        name = text.partition(":")[0].strip().casefold()
        for kind in KINDS:
            value = normalise(kind, text)
            if name in kind.names and kind.pattern.fullmatch(value):
                ids.setdefault(kind.id, value)
    return ids
