"""Citation keys: the short name that a title gives itself, or else its first distinctive words, as a slug.

A key is a citation key and an address at once, so it is chosen once, when a paper is first imported, and
never again: later imports find the record by its title and keep whatever key it has.
"""

import re
import unicodedata
from collections.abc import Container

from slugify import slugify

from surveypress.core.slugs import DEVICES
from surveypress.importers.markup import without_markup

MOST = 60
"""Longest key, in characters: long enough for six words, short enough for an address."""

WORDS = 5
"""Words that a key takes from a title that has no short name."""

_STOP = frozenset(
    "a an the of for in on with to and or by from via is are be as at its it into using toward towards "
    "through how what when why do does can your you not this that than vs".split()
)
_GENERIC = frozenset("beyond rethinking revisiting survey overview position learning pretraining benchmarking".split())
_NAME = re.compile(r"[A-Z0-9].*[A-Z0-9]|[a-z].*[A-Z]|.*\d")


def _plain(title: str) -> str:
    r"""Returns the title without marks of TeX and HTML, and Greek spelled out: `PanGu-$\alpha$` is `PanGu-alpha`."""
    title = without_markup(title)
    without = re.sub(r"\\(?:text|math)[a-z]*\s*|[${}^_\\]", "", title).replace("~", " ")
    without = re.sub(r"(?<=\w)\+", " plus", without)
    return "".join(_greek(letter) for letter in without)


def _greek(letter: str) -> str:
    name = unicodedata.name(letter, "")
    return name.rpartition(" ")[2].lower() if re.match(r"GREEK (SMALL|CAPITAL) LETTER \w+$", name) else letter


def _clip(slug: str) -> str:
    """Cuts a slug to MOST characters at the end of a word."""
    return slug if len(slug) <= MOST else slug[: MOST + 1].rpartition("-")[0] or slug[:MOST]


def short_name(title: str) -> str | None:
    """Returns the name before the first colon if it reads like one: one word, or up to three with one in capitals."""
    head, colon, tail = _plain(title).partition(":")
    words = head.split()
    if not colon or not tail.strip() or not slugify(head):
        return None
    if len(words) == 1:
        return head if slugify(head) not in _GENERIC else None
    is_name = any(_NAME.fullmatch(word) for word in words)
    return head if len(words) <= 3 and is_name else None


def key_for(title: str, others: Container[str]) -> str:
    """Returns a key for a title that is not yet in `others`; a clash adds further words of the title, then a number."""
    name = short_name(title)
    words = [w for w in slugify(_plain(title)).split("-") if w and w not in _STOP] or ["untitled"]
    base = slugify(name) if name else "-".join(words[:WORDS])
    start = base.split("-")
    rest = [w for w in words if w not in start] if name else words[WORDS:]
    candidates = [base, *("-".join([base, *rest[:n]]) for n in range(2, len(rest) + 1))]
    for candidate in candidates:
        key = _clip(candidate)
        if key and key not in others and key not in DEVICES:
            return key
    number = 2
    stem = _clip(base)[: MOST - 6].rstrip("-")
    while f"{stem}-{number}" in others:
        number += 1
    return f"{stem}-{number}"
