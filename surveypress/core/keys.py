"""Citation keys as people's .bib files have them: what a key may be, how prose names it, its slug and its file.

The key is what prose and exports say (`Araz:2026img`); its address is a slug of it (`araz-2026img`).
"""

import re

from surveypress.core.slugs import DEVICES, file_slug

LONGEST = 200
"""Characters of the longest key."""
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711-\u07bf\u0900-\u0963"
)
_MARKS += "\u0966-\u0ddf"
"""Signs that stand on or beside a letter (of Arabic, Hebrew, Hindi and its kin), which `\\w` leaves out."""
_RUNNING = "\u0e00-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts that put no blank between words, or particles right behind a name: Thai to Burmese, Khmer, Chinese,
Japanese, Korean."""
_SPACED = rf"(?:[^\W_{_RUNNING}]|[{_MARKS}])"
_ANY = rf"[^\W_]|[{_MARKS}{_RUNNING}]"
_JOINT = r"(?>(?:[:.+/-]|_+)?)"
BARE = rf"(?:{_SPACED}(?>(?:{_JOINT}{_SPACED})*)|[{_RUNNING}](?>(?:{_JOINT}(?:{_ANY}))*))"
"""A key as it stands in prose behind `@`: letters and digits, with single marks `: . + / -` and `_` within.

It ends before a sign of a script without blanks, unless it begins with one: `@polyp所示` names `polyp`."""
BRACED = r"\{[^{}\n]{1,200}+\}"
"""Any key at all, as Pandoc has it: `@{Smith & Sons}`."""
CITED = rf"(?:{BARE}|{BRACED})"
"""What may stand behind `@`; `named` takes the braces away."""
_WORD = re.compile(rf"[^\W_]|[{_MARKS}{_RUNNING}]")
_SIGNS = frozenset(":.+/_-&*!?'")
_NAMES = {" ": "a blank", ",": "a comma", "@": "an at sign", ";": "a semicolon", "\\": "a backslash"}
_PORTABLE = re.compile(r"[\w.+' &!-]+")
"""File names that every file system can hold."""


def named(cited: str) -> str:
    """Returns the key that a citation names, with or without its braces."""
    return cited[1:-1].strip() if cited.startswith("{") else cited


def cited(key: str) -> str:
    """Returns a key as prose writes it behind `@`: as it is where that is clear, else in braces."""
    return key if re.fullmatch(BARE, key) else f"{{{key}}}"


def fault(key: str) -> str:
    """Returns what is wrong with a key, in words that follow "the citation key"; empty for a good one."""
    if not key:
        return "is empty"
    if len(key) > LONGEST:
        return f"has {len(key)} characters, at most {LONGEST} fit"
    bad = next((sign for sign in key if sign not in _SIGNS and not _WORD.match(sign)), "")
    if bad:
        return f"holds {_NAMES.get(bad, repr(bad))}"
    return "" if _WORD.match(key) else "begins with neither a letter nor a digit"


def address(key: str) -> str:
    """Returns the part of an address that stands for a key; keys that differ in case or signs only share theirs."""
    return file_slug(key)


def file_stem(key: str) -> str:
    """Returns the name, without ending, of the file for a new record: the key, or its slug where a disk may refuse it.

    Where the two differ the record must say its `key:`.
    """
    portable = _PORTABLE.fullmatch(key) and len(key.encode()) <= LONGEST and not key.endswith((".", " "))
    return key if portable and not is_device(key) else file_slug(key)


def is_device(name: str) -> bool:
    """Returns whether Windows takes a name, whatever ending it has, for that of a device: `CON`, `aux.1`."""
    return name.partition(".")[0].strip().casefold() in DEVICES
