"""Works -> references as text, in styles of the Citation Style Language, set by citeproc-py as it is.

A reference takes some milliseconds, so each is made once: `References` remembers what it made, and a build keeps that.
"""

import re
import warnings
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from hashlib import blake2b
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from traceback import walk_tb
from typing import Any

import msgspec

from surveypress.cite import finish
from surveypress.cite.csl_json import plain_item
from surveypress.cite.finish import Fields
from surveypress.cite.initials import style_name
from surveypress.cite.titles import NO_CASE, english_title, typeset
from surveypress.cite.work import Work, is_english
from surveypress.core.model import CitationStyle, Corpus
from surveypress.core.problems import ContentError, Location, Problem
from surveypress.core.texts import ENGLISH, Texts

_FOLDER = Path(__file__).parent / "styles"
_UNUSED = frozenset(("archive", "archive_location", "custom", "ISSN", "PMID", "PMCID", "note"))
"""Variables that no style is given: the place in an archive they would name beside its address."""
_AS_WRITTEN = ("container-title", "collection-title", "number", "publisher", "genre")
"""Variables whose words no style is to capitalise."""
_VENUES = ("container-title", "container-title-short")
_MOST_NAMES = 20
"""No style names more authors than this before the last one."""
_LOCALE = "en-US"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_NUMBER = "{http://purl.org/net/xbiblio/csl}text[@variable='citation-number']"


@dataclass(frozen=True, slots=True)
class Style:
    """A style of references: a file of styles/ or of the survey, and what its text needs when the library is done."""

    id: str
    label: str
    family_first: str
    """Which names begin with the family name, as CSL says it: `all`, the `first`, or none."""
    initials: bool
    """Whether given names are shortened."""
    full_names: bool
    """Whether venues are called by their full names."""
    finish: Callable[[str, Fields], str]
    year_follows: bool = True
    """Whether it names the year elsewhere: not "ICLR 2022, 2022"."""
    sentence_case: bool = False
    """Whether English titles have capitals as in a sentence."""
    own: CitationStyle | None = None
    """That of the survey, if it is none of the program's."""

    @property
    def version(self) -> str:
        """A name for what the survey's own file says."""
        return blake2b(self.own.text.encode(), digest_size=12).hexdigest() if self.own else ""


STYLES = (
    Style(
        "apa", "APA", "all", initials=True, full_names=True, finish=finish.apa, year_follows=False, sentence_case=True
    ),
    Style("chicago", "Chicago", "first", initials=False, full_names=True, finish=finish.chicago),
    Style("ieee", "IEEE", "", initials=True, full_names=False, finish=finish.ieee),
)
"""A new style is a file of styles/ and a line here."""
_BY_ID = {style.id: style for style in STYLES}


def styles_of(corpus: Corpus) -> list[Style]:
    """Returns the styles in which a survey shows references. A file of its own comes before one of the program's."""
    names = corpus.config.citation_styles
    own = {name: corpus.styles[name] for name in names if name in corpus.styles}
    return [_own(name, own[name]) if name in own else _BY_ID[name] for name in names if name in own or name in _BY_ID]


def style_names(corpus: Corpus) -> dict[str, list[str]]:
    """Returns what the styles of a survey are called, and which of them sort their lists by author."""
    styles = styles_of(corpus)
    return {
        "styles": [style.label for style in styles],
        "sorted_styles": [style.label for style in styles if style.family_first],
    }


def _own(name: str, style: CitationStyle) -> Style:
    sorted_names = re.search(r'name-as-sort-order="(\w+)"', style.text)
    family_first, initials = sorted_names[1] if sorted_names else "", "initialize-with=" in style.text
    return Style(name, style.title, family_first, initials, full_names=True, finish=finish.own, own=style)


Digests = dict[tuple[int, str], tuple[Work, str]]
"""A work's place in memory and the id of a style, to the work and the digest of the style with the work's fields."""


class References:
    """References in all styles, each made when it is first asked for.

    `texts` are those that are made already, by the digest of a style and the fields that it sets; `digests` say for
    works, by their place in memory and the style, which is theirs, so that their fields are not worked out again.
    """

    def __init__(self, texts: Mapping[str, str] | None = None, digests: Digests | None = None) -> None:
        self._texts = dict(texts or {})
        self._digests = digests or {}

    def __reduce__(self) -> tuple[Callable[..., "References"], tuple[dict[str, str], list[tuple[Work, str, str]]]]:
        """In another process works have other places."""
        works = [(work, style, name) for (_, style), (work, name) in self._digests.items()]
        return _references, (self._texts, works)

    def of(self, work: Work, texts: Texts = ENGLISH, styles: Iterable[Style] = STYLES) -> dict[str, str]:
        """Returns the reference to a work in each style, by the id of the style; its words in the survey's language."""
        return {style.id: self._text(work, style, texts) for style in styles}

    def _text(self, work: Work, style: Style, texts: Texts) -> str:
        owner, name = self._digests.get((id(work), style.id), (None, ""))
        if owner is work and name in self._texts:
            return self._texts[name]
        fields = fields_of(work, style, texts)
        name = digest(style, fields)
        return self._texts.get(name) or self._texts.setdefault(name, reference(style, fields))


def _references(texts: dict[str, str], works: Iterable[tuple[Work, str, str]]) -> References:
    return References(texts, {(id(work), style): (work, name) for work, style, name in works})


def reference(style: Style, fields: Fields) -> str:
    """Returns the line that a style makes of fields for a list of references, without a number.

    Raises ContentError if a style of the survey's own cannot be used.
    """
    try:
        return finish.any_style(style.finish(_set(style, fields), fields))
    except Exception as error:
        if style.own is None:
            raise
        line, name = _element(error)
        message = f"the style cannot set {fields['id']!r} at <{name}>: {type(error).__name__}: {error}"
        place = Location(style.own.location.file, line, 1)
        raise ContentError([Problem(place, message, "mend the style, or take another one")]) from error


def _element(error: Exception) -> tuple[int, str]:
    """Returns the line and the name of the innermost element of a style at which the library failed."""
    frames: list[Any] = [frame.f_locals.get("self") for frame, _ in walk_tb(error.__traceback__)]
    elements = [(each.sourceline, each.tag.rpartition("}")[2]) for each in frames if getattr(each, "sourceline", None)]
    return elements[-1] if elements else (1, "style")


def digest(style: Style, fields: Fields) -> str:
    """Returns a short name for a style and the fields that it sets."""
    return blake2b(msgspec.json.encode((style.id, style.version, fields)), digest_size=12).hexdigest()


@cache
def styles_digest() -> str:
    """Returns a name for what else references depend on: this room, the styles and the library."""
    parts = [path.read_bytes() for path in sorted((*_FOLDER.glob("*.csl"), *Path(__file__).parent.glob("*.py")))]
    return blake2b(b"\0".join([*parts, version("citeproc-py").encode()]), digest_size=12).hexdigest()


def fields_of(work: Work, style: Style, texts: Texts = ENGLISH) -> Fields:
    """Returns what a style makes a reference of: plain text, and names that it is not to capitalise or shorten."""
    if style.sentence_case and work.sentence_title:
        work = replace(work, title=work.sentence_title)
    fields = {name: value for name, value in plain_item(work).items() if name not in _UNUSED}
    english = is_english(fields.get("language") or texts.language)
    fields["title"] = english_title(work.title) if english else typeset(fields["title"])
    for role in ("author", "editor"):
        if role in fields:
            names = fields[role]
            names = names if len(names) <= _MOST_NAMES + 1 else [*names[:_MOST_NAMES], names[-1]]
            # Editors stand in the place of authors where there are none.
            first = style.family_first if role == "author" or "author" not in fields else ""
            sorted_names = {"all": len(names), "first": 1}.get(first, 0)
            fields[role] = [
                style_name(name, family_first=n < sorted_names, initials=style.initials) for n, name in enumerate(names)
            ]
    if work.et_al and "author" in fields:
        fields["author"] = [*fields["author"], {"literal": finish.ET_AL}]
    if work.date and not work.date.is_plain:
        fields["issued"] = {"literal": work.date.label}
    if work.type == "thesis":
        fields.setdefault("genre", texts.gettext("Thesis"))
    if style.own and "container-title" in fields:
        fields["container-title-short"] = fields["container-title"]
    if style.full_names and work.venue_name and "container-title" in fields:
        fields["container-title"] = work.venue_name
    if style.year_follows and work.date:
        year = f" {work.date.year}"
        fields |= {name: fields[name].removesuffix(year) for name in _VENUES if name in fields}
    verbatim = _AS_WRITTEN if english else (*_AS_WRITTEN, "title")
    fields = {name: NO_CASE.format(value) if name in verbatim else value for name, value in fields.items()}
    return {**fields, "locale": _locale(style, texts.language)}


def _set(style: Style, fields: Fields) -> str:
    """Returns the reference that a style makes of the fields of an item, on one line."""
    # It takes as long to load as all else here together, and a build that has all references needs it not.
    from citeproc import Citation, CitationStylesBibliography, formatter

    from surveypress.cite.csl_source import Item, Items, quotation_marks

    item = {name: value for name, value in fields.items() if name != "locale"}
    with warnings.catch_warnings():
        # It warns of what it finds in no style.
        warnings.simplefilter("ignore")
        source = Items([item])
        library_style = _style(style, fields["locale"])
        references = CitationStylesBibliography(library_style, source, formatter.plain)
        references.register(Citation([Item(fields["id"])]))
        text = "".join(str(part) for part in references.bibliography()[0])
    return finish.nested_quotations(" ".join(text.split()), *quotation_marks(library_style))


@lru_cache(maxsize=16)
def _style(style: Style, locale: str) -> Any:
    from citeproc import CitationStylesStyle

    from surveypress.cite.csl_source import remembering

    source = BytesIO(style.own.text.encode()) if style.own else str(_FOLDER / f"{style.id}.csl")
    library_style = CitationStylesStyle(source, locale=locale, validate=False)
    for number in [*library_style.root.iterfind(f".//{_NUMBER}")]:
        number.getparent().remove(number)
    # The library looks for ordinals in the language of the first only, and takes `fr` for another one than `fr-FR`.
    for own in library_style.root.locales:
        if own.get(_LANGUAGE, "") == locale.partition("-")[0]:
            own.set(_LANGUAGE, locale)
    return remembering(library_style)


def _locale(style: Style, language: str) -> str:
    """Returns the locale that a style of the survey's own asks for, or that of the language."""
    match = re.search(r'\bdefault-locale="([\w-]+)"', style.own.text) if style.own else None
    return match[1] if match and match[1] in _known_locales() else locale_of(language)


@cache
def locale_of(language: str) -> str:
    """Returns the library's locale for a language tag; all styles are American, so English is American English."""
    from citeproc import PRIMARY_DIALECTS

    main = language.partition("-")[0].lower()
    if main in {"", "en"}:
        return _LOCALE
    locales = _known_locales()
    candidates = (language, PRIMARY_DIALECTS.get(main, ""), main)
    return next((locale for locale in candidates if locale in locales), _LOCALE)


@cache
def _known_locales() -> frozenset[str]:
    from citeproc import LOCALES_PATH

    return frozenset(path.stem.removeprefix("locales-") for path in Path(LOCALES_PATH).glob("locales-*.xml"))
