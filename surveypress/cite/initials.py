"""Names as styles shorten them: citeproc-py makes initials of words with capitals only, so others come ready."""

import re

from surveypress.cite.csl import Name
from surveypress.core.scripts import has_case, is_east_asian

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|“[^“”]*”|\"[^\"]*\"")
"""What people are also called: `Yu (Celine)`."""
_TITLES = frozenset("dr dr. prof prof. sir dame".split())


def style_name(name: Name, *, family_first: bool, initials: bool) -> Name:
    """Returns a name so that a style writes it rightly; `family_first` tells how the style orders names.

    What the library would break (scripts without capitals, given names that begin small) becomes one text.
    """
    if "literal" in name or not name.get("given"):
        return name
    words = _words(name["given"])
    if not initials:
        family, given, suffix = name["family"], " ".join(words), name.get("suffix", "")
        in_order = family_first or not is_east_asian(family + given)
        return {**name, "given": given} if in_order else {"literal": " ".join(filter(None, (family, given, suffix)))}
    if all(word[0].isupper() for word in words):
        # The library makes an initial of what follows a hyphen only if it is large: Hung-yi.
        large = (re.sub(r"(?<=\w-)[a-z]", lambda letter: letter[0].upper(), word) for word in words)
        return {**name, "given": " ".join(large)}
    given = " ".join(_initial(word, first=n == 0) for n, word in enumerate(words))
    family, suffix = name["family"], name.get("suffix", "")
    if family_first:
        return {"literal": ", ".join(filter(None, (family, given, suffix)))}
    order = (family, given) if is_east_asian(family + given) else (given, family)
    return {"literal": " ".join(filter(None, (*order, suffix)))}


def _words(given: str) -> list[str]:
    """Returns the given names without what stands in brackets and titles."""
    plain = _BRACKETS.sub(" ", given).split()
    return [word for word in plain if word.casefold() not in _TITLES] or given.split()


def _initial(word: str, *, first: bool) -> str:
    """Returns the initial of a word, or the word if its script has none, or if it is a particle between others."""
    if not has_case(word) or not (first or word[0].isupper()):
        return word
    return "-".join(f"{part[0]}." for part in word.replace(".", " ").split("-") if part.strip())
