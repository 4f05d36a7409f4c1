"""Where identifiers lead, and which of them a web address holds."""

import re
from collections.abc import Iterator
from urllib.parse import quote, unquote

from surveypress.core.identifiers.kind import Identifier
from surveypress.core.identifiers.kinds import BY_ID, KINDS
from surveypress.core.identifiers.publishers import doi_in

_SAFE = "/:;()!$&'*+,=@"
"""Signs that an identifier keeps in an address; `#`, `?`, `%`, `<` and `>` would end it or change its meaning."""


def web_address(kind: Identifier, value: str) -> str:
    """Returns where an identifier leads."""
    return kind.address.format(id=_quoted(value))


def pdf_address(kind: Identifier, value: str) -> str:
    """Returns where the text of a work is to be had, or nothing where its identifier does not say."""
    return kind.pdf.format(id=_quoted(value)) if kind.pdf else ""


def _quoted(value: str) -> str:
    """Returns an identifier as a part of an address; nothing in it is an escape yet, so `%` becomes one too."""
    return quote(value, safe=_SAFE)


def from_address(url: str) -> Iterator[tuple[Identifier, str]]:
    """Yields the identifiers that a web address names: arXiv's 2106.09685 for `https://arxiv.org/abs/2106.09685`."""
    doi = ""
    for kind in KINDS:
        inner = within(kind, url)
        if inner and kind.pattern.fullmatch(inner):
            doi = doi or (inner if kind.id == "doi" else kind.doi)
            yield kind, inner
    if not doi and (doi := doi_in(url)):
        yield BY_ID["doi"], doi


def within(kind: Identifier, url: str) -> str:
    """Returns what stands in a web address where a kind has its identifier, empty if it is no address of the kind."""
    bare = url.partition("//")[2].removeprefix("www.")
    own = kind.address.partition("//")[2].partition("{id}")[0].removeprefix("www.")
    for prefix in sorted((own, *kind.prefixes), reverse=True):  # one may begin with another, and comes first
        if bare[: len(prefix)].casefold() == prefix.casefold():
            inner = bare[len(prefix) :]
            inner = inner if "?" in prefix else inner.partition("?")[0]
            inner = unquote(re.sub(r"\.(?:pdf|html)$", "", inner.partition("#")[0].removesuffix("/")))
            parts = (part for part in inner.split("/") if kind.amid and kind.pattern.fullmatch(part))
            return next(parts, inner)
    return ""
