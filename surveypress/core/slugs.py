"""Slugs: the part of an address that stands for a name, made of small letters, digits and single hyphens."""

import hashlib
import re
from collections.abc import Iterable
from functools import lru_cache

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LONGEST = 120
"""Characters of the longest slug: with an ending it stays far below the 255 bytes that a file's name may have."""
DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
"""What no file or folder can be called on Windows, in capitals or not, with an ending or without."""
_DIGEST = 10


@lru_cache(maxsize=65536)
def slug(text: str) -> str:
    """Returns the slug of a text in any script; a slug is its own.

    What is too long is cut, and what has no letters at all replaced, with a digest of the text, so that two texts
    still have two slugs. Empty only for an empty text.
    """
    plain = text if SLUG.fullmatch(text) else _slugified(text)
    return plain if not text or (plain and len(plain) <= LONGEST) else _with_digest(plain, text)


def file_slug(text: str) -> str:
    """Returns the same for what becomes the name of a file or a folder: a slug that every disk can hold."""
    name = slug(text)
    return _with_digest(name, text) if name in DEVICES else name


def _with_digest(plain: str, text: str) -> str:
    digest = hashlib.sha256(text.encode()).hexdigest()[:_DIGEST]
    head = plain[: LONGEST - _DIGEST - 1].strip("-")
    return f"{head}-{digest}" if head else digest


def distinct_slugs(texts: Iterable[str]) -> dict[str, str]:
    """Returns a slug for each text, numbered where texts share one: `C`, `C++` and `C#` are `c`, `c-2` and `c-3`."""
    slugs: dict[str, str] = {}
    names: set[str] = set()
    for text in texts:
        if text not in slugs:
            base = name = file_slug(text)
            number = 2
            while name in names:
                name, number = f"{base}-{number}", number + 1
            names.add(name)
            slugs[text] = name
    return slugs


def _slugified(text: str) -> str:
    from slugify import slugify  # a build that has nothing to do needs none of its tables

    return slugify(text)
