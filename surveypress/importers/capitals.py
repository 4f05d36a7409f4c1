"""Lists of people in capitals (`SMITH, J A`), as services export them, written as names are; with what was done.

Only a list that is in capitals throughout is touched: who writes `SMITH, John` means something by it. Organisations and
scripts without capitals stay as they are.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from surveypress.core.name_parser import NotOneNameError, is_ambiguous, is_et_al, parse_name
from surveypress.core.organisations import is_organisation
from surveypress.importers.entries import Entry, Parsed

_ROLES = ("authors", "editors")
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset("van von vom der den de del dos das da des du d zu zum zur ter ten te t af av y e i bin ibn".split())
"""Particles that begin small in most names that have them; `Le`, `La`, `Di` and `El` begin with a capital in most."""
_AFTER_DE = frozenset(("la", "las", "los", "le", "l"))
_MC = re.compile(r"(?:MC|Mc|Mac)(?=[A-Z]{2})")
_ROMAN = re.compile(r"[IVX]+")
_TURKISH = re.compile("[İĞ]")
_VOWEL = re.compile("[AEIOUYÄÖÜÅÆØÁÀÂÃÉÈÊÍÓÔÕÚİI]")
_LONGEST_INITIALS = 3
_SHOWN = 3


def in_small_letters(parsed: Parsed) -> Parsed:
    """Returns a document with its lists of people in capitals written as names are, and a note that says so."""
    entries, changed = [], []
    for entry in parsed.entries:
        people = {role: recased(entry.fields[role]) for role in _ROLES if role in entry.fields}
        other = {role: names for role, names in people.items() if names != entry.fields[role]}
        if other:
            changed.append((entry, next(iter(other.values()))))
        entries.append(replace(entry, fields={**entry.fields, **other}) if other else entry)
    if not changed:
        return parsed
    return replace(parsed, entries=tuple(entries), notes=(*parsed.notes, _said(changed)))


def _said(changed: Sequence[tuple[Entry, Sequence[Any]]]) -> str:
    examples = [f"{_line(names[0])!r} ({entry.location})" for entry, names in changed[:_SHOWN]]
    more = ", …" if len(changed) > _SHOWN else ""
    several = len(changed) > 1
    lists = f"{len(changed):,} lists of people are" if several else "a list of people is"
    return f"{lists} in capitals and read as {', '.join(examples)}{more}; look {'them' if several else 'it'} over"


def _line(name: Any) -> str:
    if isinstance(name, Mapping):
        return ", ".join(str(name[part]) for part in ("family", "given", "literal") if name.get(part))
    return str(name)


def recased(people: Any) -> Any:
    """Returns a list of people as names are written if all of it is in capitals, else the list as it is."""
    if not isinstance(people, (list, tuple)):
        return people
    pairs = [(person, parts) for person in people if (parts := _parts(person))]
    if not pairs or not all(_in_capitals(*parts) for _, parts in pairs if _has_case(*parts)):
        return people
    if not any(_has_case(*parts) for _, parts in pairs):
        return people
    short = all(len(word) <= _LONGEST_INITIALS for _, (_, given) in pairs for word in _WORD.findall(given))
    return [_small(person, given_is_initials=short) for person in people]


def _parts(person: Any) -> tuple[str, str] | None:
    """Returns the family and given names of a person; None for an organisation, and for who has one name."""
    if isinstance(person, Mapping):
        family = f"{person.get('particle', '')} {person.get('family', '')}".strip()
        return (family, str(person.get("given", ""))) if person.get("family") and not person.get("literal") else None
    if not isinstance(person, str) or is_et_al(person) or is_organisation(person.partition(",")[0]):
        return None
    family, comma, given = person.partition(",")
    if comma:
        return (family, given) if family.strip() and given.strip() else None
    if _ends_in_initials(person):
        names, _, initials = person.strip().rpartition(" ")
        return names, initials
    try:
        name = parse_name(person)
    except NotOneNameError:
        return None
    return (name.surname, name.given) if name.family else None


def _ends_in_initials(name: str) -> bool:
    """Whether a name is written as in medicine: `SMITH JA`, or `LEE B`, where nobody is called B."""
    names, _, last = name.strip().rpartition(" ")
    return bool(names) and (is_ambiguous(name) or len(last) == 1)


def _has_case(family: str, given: str) -> bool:
    return any(letter.lower() != letter.upper() for letter in family + given)


def _in_capitals(family: str, given: str) -> bool:
    """Whether no letter of a name is small, but in `Mc` and particles, and its family name is more than an initial."""
    words = [word for word in _WORD.findall(_MC.sub("MC", family)) if word not in _SMALL]
    small = any(letter.islower() and letter != "ß" for word in (*words, *_WORD.findall(given)) for letter in word)
    return not small and any(len(word) > 1 and word.lower() != word for word in words)


def _small(person: Any, *, given_is_initials: bool) -> Any:
    """Returns a person as names are written."""
    if _parts(person) is None:
        return person
    turkish = bool(_TURKISH.search(_line(person)))
    if isinstance(person, Mapping):
        family = {part: _family(str(person[part]), turkish) for part in ("particle", "family") if part in person}
        if "particle" in person:
            family["particle"] = str(person["particle"]).lower()
        rest = {"given": _given(str(person.get("given", "")), turkish, initials=given_is_initials)}
        suffix = {"suffix": _suffix(str(person["suffix"]))} if person.get("suffix") else {}
        return {**person, **family, **(rest if person.get("given") else {}), **suffix}
    family_name, comma, rest_of_name = person.partition(",")
    if comma:
        given, comma, suffix_text = rest_of_name.partition(",")
        given = _given(given, turkish, initials=given_is_initials)
        return f"{_family(family_name, turkish)},{given}{comma}{_suffix(suffix_text)}"
    if _ends_in_initials(person):
        names, _, initials = person.strip().rpartition(" ")
        return f"{_family(names, turkish)} {initials}"
    family_name = parse_name(person).surname
    before, there, after = person.rpartition(family_name)
    if not there:
        return person
    return f"{_given(before, turkish, initials=False)}{_family(family_name, turkish)}{_suffix(after)}"


def _family(text: str, turkish: bool) -> str:
    words = list(_WORD.finditer(_MC.sub("MC", text)))
    return _replaced(_MC.sub("MC", text), words, [*_family_words([word[0] for word in words], text, turkish)])


def _family_words(words: Sequence[str], text: str, turkish: bool) -> Iterator[str]:
    before = ""
    for n, word in enumerate(words):
        small = _lower(word, turkish)
        particle = small in _SMALL or (small in _AFTER_DE and before == "de")
        if particle and n + 1 < len(words) and (len(small) > 1 or _apart(small, text)):
            yield small
        else:
            yield _capital(word, turkish)
        before = small


def _apart(letter: str, text: str) -> bool:
    """Whether a single letter is a particle: a word by itself (`y`, `e`), or `'t`; not the D of `D'Angelo`."""
    return bool(re.search(rf"(?:^|\s)['’]?{letter}(?:\s|$)", text, re.IGNORECASE))


def _given(text: str, turkish: bool, *, initials: bool) -> str:
    words = list(_WORD.finditer(text))
    parts = [word[0] if _is_initials(word[0], initials=initials) else _capital(word[0], turkish) for word in words]
    return _replaced(text, words, parts)


def _is_initials(word: str, *, initials: bool) -> bool:
    """Whether a word of given names is initials: short where all are, else of one or two letters or without a vowel."""
    return len(word) <= 2 or (len(word) <= _LONGEST_INITIALS and (initials or not _VOWEL.search(word)))


def _suffix(text: str) -> str:
    return _WORD.sub(lambda word: word[0] if _ROMAN.fullmatch(word[0]) else word[0].capitalize(), text)


def _capital(word: str, turkish: bool) -> str:
    if _ROMAN.fullmatch(word) and len(word) > 1 and word not in {"XI", "VI"}:
        return word
    if word.startswith("MC") and len(word) > 3:
        return f"Mc{_capital(word[2:], turkish)}"
    if word.startswith("IJ") and len(word) > 3:
        return "IJ" + _lower(word[2:], turkish)
    return word[:1] + _lower(word, turkish)[1:]


def _lower(word: str, turkish: bool) -> str:
    if turkish:
        word = word.replace("I", "ı").replace("İ", "i")
    return word.lower().replace("i̇", "i")


def _replaced(text: str, words: Sequence[re.Match[str]], parts: Sequence[str]) -> str:
    """Returns a text with each of some words replaced."""
    pieces, end = [], 0
    for word, new in zip(words, parts, strict=True):
        pieces += [text[end : word.start()], new]
        end = word.end()
    return "".join([*pieces, text[end:]])
