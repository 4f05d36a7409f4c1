"""Tags of languages: whether there is such a language, and which tag is meant where another name of it stands."""

import re
from collections.abc import Mapping
from functools import lru_cache

from babel import Locale
from babel.core import get_global

_SHAPE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,6}")
_OF_LATEX = {
    "acadian": "fr-CA", "american": "en-US", "australian": "en-AU", "austrian": "de-AT", "bahasa": "id",
    "chinese-simplified": "zh-Hans", "chinese-traditional": "zh-Hant",
    "brazil": "pt-BR", "brazilian": "pt-BR", "british": "en-GB", "canadian": "en-CA", "canadien": "fr-CA",
    "farsi": "fa", "francais": "fr", "frenchb": "fr", "germanb": "de", "lowersorbian": "dsb", "magyar": "hu",
    "mexican": "es-MX", "naustrian": "de-AT", "newzealand": "en-NZ", "ngerman": "de", "norsk": "nb",
    "nswissgerman": "de-CH", "nynorsk": "nn", "polutonikogreek": "el", "portuges": "pt", "slovene": "sl",
    "swissgerman": "de-CH", "ukenglish": "en-GB", "uppersorbian": "hsb", "usenglish": "en-US",
}  # fmt: skip
"""What LaTeX's packages call languages that have another name in English."""
_PARTS = frozenset(
    "adp als arb ayr azj cls cmn cwd drh ekk esk fuc gaz gug ike khk kmr knc kng kpv lvs npi ojg ory pbu pes plt prp "
    "quz src swh twi uzn ydd zsm zyb".split()
)
"""Codes of three letters of one language among those that a code of two letters stands for, which say more than it."""
_BETWEEN = re.compile(r" ?[,;/&+] ?| (?:and|und|et|y) ")
_NAMED_IN = ("nl", "pl", "pt", "it", "es", "fr", "de", "en")
"""Languages in which catalogues name languages, the one that has the last word behind all others."""
_NEAR = 80
_LONGEST = 60
"""Characters of what may be a name that is spelled amiss."""


def known_tag(text: str) -> str:
    """Returns a tag as it is usually written (`pt-BR` for `pt_br`); nothing for a text that is none.

    A main part of three letters may be that of any of thousands of languages, of which Babel knows some hundreds.
    """
    if not _SHAPE.fullmatch(text):
        return ""
    main, *others = text.replace("_", "-").lower().split("-")
    parts = [_part(part) for part in others]
    return "-".join([main, *parts]) if _is_language(main) and all(parts) else ""


def _is_language(main: str) -> bool:
    longer = get_global("language_aliases")
    if len(main) == 2:
        return main in Locale("en").languages or main in longer
    return main not in longer or main in _PARTS


def _part(part: str) -> str:
    """Returns a later part of a tag as it is usually written: a script, a country, or what has digits or length."""
    english = Locale("en")
    if len(part) == 4 and part.title() in english.scripts:
        return part.title()
    if part.upper() in english.territories:
        return part.upper()
    return part if len(part) > 4 or part[:1].isdigit() else ""


@lru_cache(maxsize=4096)
def meant_tag(text: str) -> str:
    """Returns the tag of what names a language: a tag, a longer code (`deu`), a name (`German`, `Deutsch`, `ngerman`).

    Nothing where there is no such language; what names several names none.
    """
    text = " ".join(text.split())
    if tag := known_tag(text):
        return tag
    if _SHAPE.fullmatch(text):
        main, _, others = text.replace("_", "-").lower().partition("-")
        tag = str(get_global("language_aliases").get(main, "")).replace("_", "-")
        if tag:
            return known_tag("-".join(filter(None, (tag, others)))) or tag
    name = text.casefold()
    names = (name, name.removeprefix("lang"))  # as BibLaTeX calls them: `langfrench`
    return next((tag for one in names if (tag := _OF_LATEX.get(one) or _names().get(one, ""))), "")


def each_language(text: str) -> list[str]:
    """Returns the languages that a value names, as it names them: one, or several between commas and the like."""
    return [part for part in _BETWEEN.split(" ".join(text.split())) if part]


def meant_tags(text: str) -> str:
    """Returns the tags of the languages that a value names, between commas; nothing where one of them is none."""
    tags = [meant_tag(part) for part in each_language(text)]
    return ", ".join(dict.fromkeys(tags)) if all(tags) else ""


def nearest_tag(text: str) -> str:
    """Returns the tag that may be meant by what is none: of a name spelled nearly so, or of a country (`jp`)."""
    if tag := meant_tag(text):
        return tag
    main = text.replace("_", "-").partition("-")[0]
    if country := get_global("likely_subtags").get(f"und_{main.upper()}") if len(main) == 2 else "":
        return str(country).partition("_")[0]
    from rapidfuzz import fuzz, process

    names = list(_names()) if 3 < len(text) < _LONGEST else []
    near = process.extractOne(text.casefold(), names, scorer=fuzz.ratio, score_cutoff=_NEAR)
    return _names()[near[0]] if near else ""


@lru_cache(maxsize=1)
def _names() -> Mapping[str, str]:
    """Returns the tags of languages by their names in small letters."""
    return {name.casefold(): tag.replace("_", "-") for own in _NAMED_IN for tag, name in Locale(own).languages.items()}
