"""Names as lists of authors give them -> Person: "Given Family", "Family, Given", "Family, Jr., Given", "{Whole Name}".

What a comma or braces say is taken at its word; only a name without either is guessed at, once, here.
"""

import re
import unicodedata
from functools import cache

from surveypress.core.organisations import is_organisation
from surveypress.core.persons import Person
from surveypress.core.scripts import is_east_asian

_INITIALS = re.compile(r"(?:[A-Z]\.?-?){1,3}")
_SUFFIX = re.compile(r"(?:jr|sr|jun|sen|ii|iii|iv|ph\. ?d|phd|m\.d|md|esq)\.?", re.IGNORECASE)
_ROLE = re.compile(r" ?\((?:hrsg|hgg?|eds?|éds?|editors?|dir|coord|trans|übers|red|ред|编|編)\.?\)", re.IGNORECASE)
_PATRONYMIC = frozenset("بن بنت ابن".split())
"""Arabic for "son of", "daughter of": such a name has no family name that could stand for it."""
_ET_AL = re.compile(
    r"(?:and |& ?)?(?:et\.? ?al\.?|et\.? ?alii|(?:\d{1,4} )?others|\d{1,4} more|u\. ?a\.|e\. ?a\.|und andere|et autres"
    r"|et coll\.?|y otros|e outros|m\. ?fl\.|ve diğerleri|và cộng sự|и др\.|та ін\.|等|等人|ほか|외|وآخرون|ואחרים"
    r"|และคณะ)",
    re.IGNORECASE,
)
_AND_OTHERS = re.compile(rf"[\s,](?:{_ET_AL.pattern})$")
"""The same behind a name, as it is mostly written: `E. A.` are initials, and `e. a.` are others."""
_OTHERS = re.compile(r"\b(?:et al\.?|and others)$", re.IGNORECASE)
_SEPARATOR = re.compile(r"[;；、]|\s/\s")
_COMMA = re.compile("[,،]")
_MARKS = re.compile("[,.{]")
"""What a name has that is no bare row of words."""
_LIFE = re.compile(r", (?:\* ?)?\d{3,4}(?: ?[-–/] ?(?:\d{3,4})?)?\.?$")
"""Years of birth and death, as libraries put them behind a name: `Riemann, Hugo, 1849-1919`."""
_TITLE = re.compile(r"(?:(?:prof|dr|mr|mrs|ms|mx)(?:\. ?| )|(?:herr|frau|mme|mlle) )+(?=\S+ )", re.IGNORECASE)
"""Titles before a name of two words or more."""
_TWO_NAMES = frozenset("and & und et".split())


class NotOneNameError(ValueError):
    """A text that is not the name of one author; `hint` says how to write it."""

    def __init__(self, message: str, hint: str) -> None:
        self.message, self.hint = message, hint
        super().__init__(f"{message} ({hint})")


@cache
def parse_name(text: str) -> Person:
    """Returns the person or organisation that a text names. Raises NotOneNameError if it names none, or several."""
    name = " ".join(unicodedata.normalize("NFC", text).split())
    whole = _whole(name)
    if whole:
        return Person(literal=whole)
    if is_et_al(name) or _AND_OTHERS.search(name) or _OTHERS.search(name):
        raise NotOneNameError(f"{name!r} is no author", "end the list with `et al.`, as an entry of its own")
    if not any(letter.isalnum() for word in name.split() if word.lower() not in _TWO_NAMES for letter in word):
        raise NotOneNameError(f"{name!r} is no name", "write the author's name, or remove it")
    name = _without_role(name)
    name = name[len(title_of(name)) :].lstrip()
    if is_organisation(name.partition(",")[0]) or ("," not in name and is_organisation(name)):
        return Person(literal=name)
    if life := _LIFE.search(name):
        raise NotOneNameError(f"{name!r} has years", f'write "{name[: life.start()]}"')
    if _SEPARATOR.search(name) or _TWO_NAMES & {*name.lower().split()}:
        raise _several(name)
    return _of_parts(name, [part.strip() for part in _COMMA.split(name)])


def _of_parts(name: str, parts: list[str]) -> Person:
    """Returns what a name says whose parts stand between commas."""
    if not all(parts):
        raise NotOneNameError(f"{name!r} has a comma with nothing before or after it", "write `Family, Given`")
    match parts:
        case [alone]:
            return _guessed(alone)
        case [first, suffix] if _SUFFIX.fullmatch(suffix) and not _may_be_given(first, suffix):
            return _with_suffix(_guessed(first), suffix)
        case [family, given] if not all(map(_ends_in_initials, parts)):
            return Person(family, given)
        case [family, given, suffix] if _SUFFIX.fullmatch(suffix):
            return Person(family, given, suffix=suffix)
        case [family, suffix, given] if _SUFFIX.fullmatch(suffix):
            return Person(family, given, suffix=suffix)
    raise _several(name)


def _may_be_given(first: str, suffix: str) -> bool:
    """Tells whether what could be a suffix is a given name: `Zhu, Jun`, but `Martin King, Jun.`."""
    return " " not in first and suffix in {"Jun", "Sen"}


def parse_only_name(text: str) -> Person:
    """Returns the author that the text names where a list of names is awaited.

    Raises NotOneNameError as `parse_name` does, and for `Mara Quill, Tobin Ash`, which could be two names or one.
    """
    person = parse_name(text)
    if "," in text and " " in person.family and " " in person.given and not person.suffix:
        several = _several(text)
        raise NotOneNameError(several.message, f'{several.hint}; family name and given names as ["{text}"]')
    return person


def title_of(text: object) -> str:
    """Returns the titles that stand before a name, such as `Prof. Dr.`, or nothing."""
    match = _TITLE.match(text) if isinstance(text, str) else None
    return match[0].rstrip() if match else ""


def _ends_in_initials(name: str) -> bool:
    """Tells whether a name is written as medicine does, `Smith JA` or `Smith J.A.`; it may be `Wei LI`, too."""
    first, *rest = name.split()
    return bool(rest) and len(first.rstrip(".")) > 1 and all(map(_is_initials, rest[-1:])) and not _is_initials(first)


def _dotted_initials(words: list[str]) -> int:
    """Returns how many words at the end of a name are initials with dots, if others stand before them."""
    number = next((n for n, word in enumerate(reversed(words)) if "." not in word or not _is_initials(word)), 0)
    return number if number < len(words) else 0


def _is_initials(word: str) -> bool:
    """Tells whether a word is up to four capitals, with dots or without."""
    letters = "" if _SUFFIX.fullmatch(word) else word.replace(".", "").replace("-", "")
    return 0 < len(letters) <= (4 if "." in word else 3) and letters.isalpha() and letters.isupper()


def is_ambiguous(text: object) -> bool:
    """Tells whether the last word of a name may be initials as well as the family name: `Smith J`, `Wei LI`."""
    return isinstance(text, str) and not _MARKS.search(text) and bool(text.strip()) and _ends_in_initials(text)


def role_of(text: object) -> str:
    """Returns the role that stands in brackets after a name, such as `(Hg.)`, or nothing."""
    name = text.rstrip() if isinstance(text, str) else ""
    return name[len(_without_role(name)) :].strip()


def _without_role(name: str) -> str:
    bracket = name.rfind("(")
    return name[:bracket].rstrip() if bracket > 0 and _ROLE.fullmatch(name[bracket:]) else name


def is_et_al(text: object) -> bool:
    """Tells whether a text stands for authors who are not named."""
    return isinstance(text, str) and bool(_ET_AL.fullmatch(text.strip()))


def _whole(name: str) -> str:
    """Returns what stands in braces around all of a name, or nothing."""
    inner = name[1:-1].strip()
    return inner if name[:1] == "{" and name[-1:] == "}" and not re.search("[{}]", inner) else ""


def _several(name: str) -> NotOneNameError:
    names = [part.strip() for part in re.split(rf"{_SEPARATOR.pattern}|\s(?:and|&|und|et)\s", name) if part.strip()]
    names = names if len(names) > 1 else _between_commas([part.strip() for part in name.split(",") if part.strip()])
    listed = ", ".join(f'"{part}"' if "," in part else part for part in names[:3])
    more = ", …" if len(names) > 3 else ""
    hint = f'write a list, one name each: authors: [{listed}{more}]; one whole name as ["{{{name}}}"]'
    return NotOneNameError(f"{name!r} names several authors", hint)


def _between_commas(parts: list[str]) -> list[str]:
    """Returns the names in `Smith, J., Doe, J.` and in `Ann Smith, Jo Doe`."""
    if len(parts) % 2 == 0 and all("." in given and all(map(_is_initials, given.split())) for given in parts[1::2]):
        return [f"{family}, {given}" for family, given in zip(parts[::2], parts[1::2], strict=True)]
    return parts


def _guessed(name: str) -> Person:
    """Returns the parts of a name in the order in which it is spoken."""
    words = name.split()
    if _SUFFIX.fullmatch(name):
        raise NotOneNameError(f"{name!r} is no name", 'it belongs to the name before it: "Family, Jr., Given"')
    if len(words) < 2 or _PATRONYMIC & {*words}:
        return Person(literal=name)
    if is_east_asian(name):
        return Person(words[0], " ".join(words[1:]))
    if (behind := _dotted_initials(words)) and "." not in words[0]:
        return Person(" ".join(words[:-behind]), " ".join(words[-behind:]))
    if all(map(_INITIALS.fullmatch, words[1:-1])):
        # Most names; HumanName takes longer, and the AF of Marco AF Pimentel for Swedish nobility.
        return Person(words[-1], " ".join(words[:-1]))
    return _by_library(name)


def _by_library(name: str) -> Person:
    # It takes a while to load, and most names do not need it.
    from nameparser import HumanName

    family = str(HumanName(name).last)
    given, there, suffix = name.rpartition(family or name)
    if not there or not given.strip():
        return Person(literal=name)
    # What stands around the family name is kept as written, with nicknames and titles.
    return Person(family, given.strip(), suffix=suffix.strip())


def _with_suffix(person: Person, suffix: str) -> Person:
    if person.literal:
        return Person(literal=f"{person.literal}, {suffix}")
    return Person(person.family, person.given, suffix=suffix)
