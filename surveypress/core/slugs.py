"""Slugs: the part of an address that stands for a name, made of small letters, digits and single hyphens."""

import hashlib
import re
from collections.abc import Iterable
from functools import lru_cache

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LONGEST = 120
"""Characters of the longest slug: with an ending it stays far below the 255 bytes that a file's name may have."""
_DIGEST = 10


@lru_cache(maxsize=65536)
def slug(text: str) -> str:
    """Returns the slug of a text in any script; a slug is its own.

    What is too long is cut, and what has no letters at all replaced, with a digest of the text, so that two texts
    still have two slugs. Empty only for an empty text.
    """
    plain = text if SLUG.fullmatch(text) else _slugified(text)
    if plain and len(plain) <= LONGEST:
        return plain
    if not text:
        return ""
    digest = hashlib.sha256(text.encode()).hexdigest()[:_DIGEST]
    head = plain[: LONGEST - _DIGEST - 1].strip("-")
    return f"{head}-{digest}" if head else digest


def distinct_slugs(texts: Iterable[str]) -> dict[str, str]:
    """Returns a slug for each text, numbered where texts share one: `C`, `C++` and `C#` are `c`, `c-2` and `c-3`."""
    slugs: dict[str, str] = {}
    taken: set[str] = set()
    for text in texts:
        if text not in slugs:
            base = name = slug(text)
            number = 2
            while name in taken:
                name, number = f"{base}-{number}", number + 1
            taken.add(name)
            slugs[text] = name
    return slugs


def _slugified(text: str) -> str:
    from slugify import slugify  # a build that has nothing to do needs none of its tables

    return slugify(text)
