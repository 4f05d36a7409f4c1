"""Works -> references as text, in styles of the Citation Style Language, set by citeproc-py as it is.

A reference takes some milliseconds, so each is made once: `References` remembers what it made, and a build keeps that.
"""

import re
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Any

import msgspec

from surveypress.cite import finish
from surveypress.cite.csl_json import plain_item
from surveypress.cite.finish import Fields
from surveypress.cite.initials import style_name
from surveypress.cite.work import Work

_FOLDER = Path(__file__).parent / "styles"
_UNUSED = frozenset(("archive", "archive_location", "custom", "ISSN", "PMID", "PMCID", "note"))
"""Variables that no style is given: the place in an archive they would name beside its address."""
_AS_WRITTEN = ("container-title", "collection-title", "number", "publisher", "genre")
"""Variables whose words no style is to capitalise."""
_MOST_NAMES = 20
"""No style names more authors than this before the last one."""
_LOCALE = "en-US"
_YEAR_FOLLOWS = frozenset(("ieee", "chicago"))
"""Styles that name the year elsewhere: not "ICLR 2022, 2022"."""


@dataclass(frozen=True, slots=True)
class Style:
    """A style of references: a file of styles/, and what its text needs when the library is done."""

    id: str
    label: str
    family_first: bool
    """Whether each name begins with the family name."""
    full_names: bool
    """Whether venues are called by their full names."""
    finish: Callable[[str, Fields], str]


STYLES = (
    Style("apa", "APA", family_first=True, full_names=True, finish=finish.apa),
    Style("chicago", "Chicago", family_first=True, full_names=True, finish=finish.chicago),
    Style("ieee", "IEEE", family_first=False, full_names=False, finish=finish.ieee),
)
"""A new style is a file of styles/ and a line here."""


class References:
    """References in all styles, each made when it is first asked for."""

    def __init__(self, made: Mapping[str, str] | None = None) -> None:
        self._made = dict(made or {})
        """Digest of a style and the fields that it sets, to the text."""

    def of(self, work: Work, language: str = "") -> dict[str, str]:
        """Returns the reference to a work in each style, by the id of the style; its words in a language."""
        return {style.id: self._text(style, fields_of(work, style, language)) for style in STYLES}

    def _text(self, style: Style, fields: Fields) -> str:
        name = digest(style, fields)
        return self._made.get(name) or self._made.setdefault(name, reference(style, fields))


def reference(style: Style, fields: Fields) -> str:
    """Returns the line that a style makes of fields for a list of references, without a number."""
    return finish.any_style(style.finish(_set(style, fields), fields))


def digest(style: Style, fields: Fields) -> str:
    """Returns a short name for a style and the fields that it sets."""
    return blake2b(msgspec.json.encode((style.id, fields)), digest_size=12).hexdigest()


@cache
def styles_digest() -> str:
    """Returns a name for what else references depend on: this room, the styles and the library."""
    parts = [path.read_bytes() for path in sorted((*_FOLDER.glob("*.csl"), *Path(__file__).parent.glob("*.py")))]
    return blake2b(b"\0".join([*parts, version("citeproc-py").encode()]), digest_size=12).hexdigest()


def fields_of(work: Work, style: Style, language: str = "") -> Fields:
    """Returns what a style makes a reference of: plain text, and names that it is not to capitalise or shorten."""
    fields = {name: value for name, value in plain_item(work).items() if name not in _UNUSED}
    fields["title"] = re.sub(r"\.\.\.$", "…", fields["title"].replace(" -- ", " – "))
    for role in ("author", "editor"):
        if role in fields:
            names = fields[role]
            names = names if len(names) <= _MOST_NAMES + 1 else [*names[:_MOST_NAMES], names[-1]]
            # Editors stand in the place of authors where there are none.
            first = style.family_first and (role == "author" or "author" not in fields)
            fields[role] = [style_name(name, family_first=first) for name in names]
    if work.et_al and "author" in fields:
        fields["author"] = [*fields["author"], {"literal": finish.ET_AL}]
    if work.date and not work.date.is_plain:
        fields["issued"] = {"literal": work.date.label}
    if work.type == "thesis":
        fields.setdefault("genre", "Thesis")
    if style.full_names and work.venue_name and "container-title" in fields:
        fields["container-title"] = work.venue_name
    if style.id in _YEAR_FOLLOWS and work.date:
        fields = {n: v.removesuffix(f" {work.date.year}") if n == "container-title" else v for n, v in fields.items()}
    fields = {name: f'<span class="nocase">{v}</span>' if name in _AS_WRITTEN else v for name, v in fields.items()}
    return {**fields, "locale": locale_of(language)}


def _set(style: Style, fields: Fields) -> str:
    """Returns the reference that a style makes of the fields of an item, on one line."""
    # It takes as long to load as all else here together, and a build that has all references needs it not.
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    item = {name: value for name, value in fields.items() if name != "locale"}
    with warnings.catch_warnings():
        # It warns of what it finds in no style.
        warnings.simplefilter("ignore")
        source = CiteProcJSON([item])
        references = CitationStylesBibliography(_style(style.id, fields["locale"]), source, formatter.plain)
        references.register(Citation([CitationItem(fields["id"])]))
        text = "".join(str(part) for part in references.bibliography()[0])
    return " ".join(text.split())


@cache
def _style(name: str, locale: str) -> Any:
    from citeproc import CitationStylesStyle

    return CitationStylesStyle(str(_FOLDER / f"{name}.csl"), locale=locale, validate=False)


@cache
def locale_of(language: str) -> str:
    """Returns the library's locale for a language tag; both styles are American, so English is American English."""
    from citeproc import LOCALES_PATH, PRIMARY_DIALECTS

    main = language.partition("-")[0].lower()
    if main in {"", "en"}:
        return _LOCALE
    known = {path.stem.removeprefix("locales-") for path in Path(LOCALES_PATH).glob("locales-*.xml")}
    wanted = (language, PRIMARY_DIALECTS.get(main, ""), main)
    return next((locale for locale in wanted if locale in known), _LOCALE)
