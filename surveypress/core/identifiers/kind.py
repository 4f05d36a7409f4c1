"""What a kind of identifiers is."""

import re
from collections.abc import Callable
from dataclasses import dataclass


def _same(value: str) -> str:
    return value


@dataclass(frozen=True, slots=True)
class Identifier:
    """A kind of identifier."""

    id: str
    """Its name in `ids:` of a record."""
    label: str
    """What a link to it says."""
    pattern: re.Pattern[str]
    """What a whole identifier looks like."""
    example: str
    address: str
    """Where it leads, with `{id}` for the identifier."""
    pdf: str = ""
    """Where the text itself is to be had, if that follows from the identifier."""
    prefixes: tuple[str, ...] = ()
    """What may stand before it in an address without scheme and `www.`, besides what `address` has."""
    names: tuple[str, ...] = ()
    """Words before a colon that people write before it, such as `arXiv:`, in small letters."""
    canonical: Callable[[str], str] = _same
    """What all spellings of one identifier share."""
    doi: str = ""
    """The DOI that every such identifier has too, up to the identifier itself."""
    preprint: bool = False
    """Whether it is given by a server of preprints."""
    amid: bool = False
    """Whether other parts of an address's path may stand around it: `/hal-03137528v1/document`."""
    speaks: bool = False
    """Whether a link shows the identifier, as it is known by its own: `arXiv:2106.09685`."""
