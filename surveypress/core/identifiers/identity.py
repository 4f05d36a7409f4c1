"""All by which a work is known, so that two records of it can be told."""

from collections.abc import Iterable, Mapping

from surveypress.core.identifiers.addresses import from_address
from surveypress.core.identifiers.kind import Identifier
from surveypress.core.identifiers.kinds import BY_ID, KINDS


def identities(ids: Mapping[str, str], urls: Iterable[str] = ()) -> frozenset[tuple[str, str]]:
    """Returns all by which a work is known, as (kind, canonical value), so that two records of it have one in common.

    An arXiv id and its DOI are the same, as are ISBN-10 and ISBN-13, versions of a preprint, and an address that
    holds an identifier.
    """
    pairs = [(BY_ID[kind], value) for kind, value in ids.items() if kind in BY_ID]
    pairs += [pair for url in urls for pair in from_address(url)]
    return frozenset(_identity(kind, value) for kind, value in pairs)


def _identity(kind: Identifier, value: str) -> tuple[str, str]:
    if kind.id == "doi":
        doi = value.casefold()
        for other in KINDS:
            inner = doi.removeprefix(other.doi)
            if other.doi and inner != doi and other.pattern.fullmatch(value[len(other.doi) :]):
                return other.id, other.canonical(inner)
    return kind.id, kind.canonical(value)
