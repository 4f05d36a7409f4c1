"""Names of people as lists of other programs have them -> names as a record writes them."""

import re
from collections.abc import Mapping
from typing import Any

from surveypress.cite.extra import ORCIDS

_MORE = re.compile(r"(?:\bet al\b\.?|\band others\b\.?|…|\.\.\.)$")

_SHORT = re.compile(r"(?:(?:^|[\s.,-])[^\W\d_]|\b[JS]r)\.$")
"""What ends in a stop of its own."""
_QUOTED = re.compile(r" ?(?:'([^'\\]*+)'|\"([^\"\\]*+)\") ?(?:,|$)")
"""A name in a list as Python and JSON write one."""
_INITIALS = re.compile(r"[^\W\d_a-zß-öø-ÿ]{1,4}")
"""Initials as medicine has them: `PM`."""

_ORCID = re.compile(r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]")
_ORCID_END = re.compile(r"(?<=-\d{3}[\dX])[;\s]++")
_LIST = re.compile(r"[^\s,]+ [^,]+, [^\s,]+ [^,]+ (?:and|&) ")
"""Two whole names before the last one: `Tobin Ash, Ona Reef and Bo Lee`."""


def listed_name(name: str) -> Any:
    """Returns `Family, Given, Suffix` in parts; a name that ends in a comma, or has none, stands for itself."""
    parts = [part.strip() for part in name.split(",")]
    if len(parts) < 2 or not parts[0] or not parts[1]:
        whole = name.strip().rstrip(",").strip()
        return {"literal": whole} if name.strip().endswith(",") or " " not in whole else whole
    suffix = {"suffix": parts[2]} if len(parts) > 2 and parts[2] else {}
    return {"family": parts[0], "given": parts[1], **suffix}


def add_orcids(facts: Mapping[str, Any], extra: dict[str, Any]) -> None:
    """Gives authors and editors the ORCID iDs that `extra` has behind their names; those of nobody stay there.

    They stand there as in the BibTeX of Web of Science: `Ash, Tobin/0000-0002-1825-0097; Reef, Ona/…`.
    """
    left = [part for part in _ORCID_END.split(str(extra.pop(ORCIDS, ""))) if part]
    owned = {_words(part.rpartition("/")[0]): part for part in left if _ORCID.fullmatch(part.rpartition("/")[2])}
    for person in (*facts.get("authors", ()), *facts.get("editors", ())):
        words = _words(" ".join(map(str, person.values()))) if isinstance(person, dict) and "family" in person else ()
        if words in owned and "orcid" not in person:
            person["orcid"] = owned[words].rpartition("/")[2]
            left = [part for part in left if part != owned[words]]
    if left:
        extra[ORCIDS] = "; ".join(left)


def _words(name: str) -> tuple[str, ...]:
    return tuple(sorted(re.findall(r"\w+", name.casefold())))


def _without_stop(name: str) -> str:
    """Returns a name without the stop of the sentence that it ends, but with that of an initial or of `Jr.`."""
    return name if _SHORT.search(name) else name.strip(" ,.*")


def named(family: str, given: str, *, suffix: str = "") -> Any:
    """Returns a person of a family and a given name; one of a single name is literal, none is None."""
    family, given = family.strip(), given.strip()
    if family and given:
        return {"family": family, "given": given, **({"suffix": suffix} if suffix else {})}
    return {"literal": family or given} if family or given else None


def people_in(text: str) -> list[Any]:
    """Returns the names of a line of authors, parted by `;`, `|`, `and` or commas, or of a list in code."""
    whole = " ".join(text.split())
    if whole.startswith(("['", '["')) and whole.endswith("]") and not _QUOTED.sub("", whole[1:-1]):
        return [listed_name(one or two) for one, two in _QUOTED.findall(whole[1:-1]) if one or two]
    text = _MORE.sub("", whole).rstrip(" ,;") if _MORE.search(whole) else whole
    more = ["et al."] if text != whole else []
    joined = re.split(" and ", text)
    if ";" in text or "|" in text:
        parts = re.split("[;|]", text)
    elif len(joined) > 1 and all(part.count(",") == 1 for part in joined):  # as in BibTeX
        parts = joined
    elif re.search(" (?:and|&) ", text) and text.count(",") <= 1 and not _LIST.match(text):
        parts = re.split(" (?:and|&) ", text)
    else:
        parts = re.split(", ?(?:and |& ?)?| (?:and|&) ", text)
        if any(" " not in part.strip() for part in parts if part.strip()) and text.count(",") == 1:
            parts = [text]
    names = [_without_stop(part.strip(" ,*")) for part in parts]
    names = [name for name in names if name and name != "null"]
    return [*(_as_medicine(names) or map(listed_name, names)), *more]


def _as_medicine(names: list[str]) -> list[Any]:
    """Returns the people of a list such as `Sander PM, Christian A`, where one initial alone tells the order."""
    parts = [name.removesuffix(".").rsplit(" ", 1) for name in names]
    if len(parts) < 2 or not all(len(part) == 2 and _INITIALS.fullmatch(part[1]) for part in parts):
        return []
    return [named(*part) for part in parts] if any(len(part[1]) == 1 for part in parts) else []
