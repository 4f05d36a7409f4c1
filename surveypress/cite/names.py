"""Names as lists of authors give them ("Aaron van den Oord") -> the parts that bibliographies sort and shorten."""

import re
from dataclasses import dataclass
from functools import cache

from nameparser import HumanName

_INITIALS = re.compile(r"(?:[A-Z]\.?-?){1,3}")
_GROUP = re.compile(r"(Team|Group|Consortium|Collaboration|Community|Initiative|Foundation|Labs?|AI)")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in parts. A group, or a person of one word, has a family name only."""

    family: str
    given: str = ""
    suffix: str = ""
    """Such as `Jr.`."""


@cache
def split_name(name: str) -> Name:
    """Returns the parts of a name; one of a single word is taken whole, as groups have them."""
    words = name.split()
    whole = " ".join(words)
    if len(words) < 2 or _GROUP.fullmatch(words[-1]):
        return Name(whole)
    if "," not in whole and all(map(_INITIALS.fullmatch, words[1:-1])):
        # Most names; HumanName takes longer, and the AF of Marco AF Pimentel for Swedish nobility.
        return Name(words[-1], " ".join(words[:-1]))
    parsed = HumanName(whole)
    family = str(parsed.last)
    if not family:
        return Name(whole)
    if whole.endswith(f" {family}"):
        # What stands before it is kept as written, with nicknames and titles.
        return Name(family, whole.removesuffix(family).strip())
    return Name(family, " ".join(filter(None, (parsed.first, parsed.middle))), str(parsed.suffix))
