"""One value of a field of the survey's own: what of a text is kept, whichever way the survey's language writes it.

What the program writes itself, `0.5` and `yes`, is good in every language.
"""

import re
from collections.abc import Callable, Mapping

from surveypress.core.config import NOT_REPORTED, ExtractionField
from surveypress.core.dates import parse_date
from surveypress.core.slugs import slug
from surveypress.core.texts import locale_of
from surveypress.read.catalogues import texts

WANTED: Mapping[str, str] = {
    "text": "any text",
    "number": "a number such as 0.5",
    "integer": "a whole number such as 120",
    "boolean": "yes or no",
    "date": "a date such as 2021-06-17 or ca. 1785",
}
"""What a value of each type is called."""
_NUMBERS = {
    "number": re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII),
    "integer": re.compile(r"[+-]?\d+", re.ASCII),
}
_WRITTEN = re.compile(r"[+-]?\d[\d.,'\u2019\s]*")
"""A number with the signs that languages put into one."""
_YES = frozenset({"yes", "true", "y"})
_NO = frozenset({"no", "false", "n"})


def is_not_reported(text: str, language: str) -> bool:
    """Tells whether a text says that the work does not report it, in English or in a language that is shipped."""
    return text.casefold() in {NOT_REPORTED, texts(language, {}).gettext("not reported").casefold()}


def own_value(field: ExtractionField, text: str, language: str) -> str:
    """Returns a value as it is kept: a number with a point, `yes` or `no`, of allowed ones the title.

    Raises ValueError for what is none.
    """
    if field.values:
        return _allowed(field, text)
    return _TYPES[field.type](text, language)


def _allowed(field: ExtractionField, text: str) -> str:
    titles = {title.casefold(): title for title in field.values.values()}
    title = field.values.get(text) or titles.get(text.casefold()) or field.values.get(slug(text))
    if title is None:
        raise ValueError(text)
    return title


def _text(text: str, language: str) -> str:
    return text


def _date(text: str, language: str) -> str:
    parse_date(text, language)
    return text


def _boolean(text: str, language: str) -> str:
    word, own = text.casefold(), texts(language, {})
    if word in _YES | {own.gettext("yes").casefold()}:
        return "yes"
    if word in _NO | {own.gettext("no").casefold()}:
        return "no"
    raise ValueError(text)


def _number(kind: str) -> Callable[[str, str], str]:
    def parse(text: str, language: str) -> str:
        plain = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text).replace("\u2212", "-")
        written = plain if _NUMBERS[kind].fullmatch(plain) else _from_language(plain, language)
        if _NUMBERS[kind].fullmatch(written):
            return written
        raise ValueError(text)

    return parse


def _from_language(text: str, language: str) -> str:
    """Returns a number that is written as the language writes it, `1.204,5` in German, with a point: `1204.5`."""
    from babel.numbers import NumberFormatError, get_group_symbol, parse_decimal  # few records write numbers so

    if not _WRITTEN.fullmatch(text):
        raise ValueError(text)
    locale = locale_of(language)
    group = get_group_symbol(locale)
    spaced = re.sub(r"\s", group, text) if group.isspace() else text  # there are three kinds of blanks in numbers
    try:
        return format(parse_decimal(spaced, locale=locale, strict=True), "f")
    except NumberFormatError as error:
        raise ValueError(text) from error


_TYPES: Mapping[str, Callable[[str, str], str]] = {
    "text": _text,
    "number": _number("number"),
    "integer": _number("integer"),
    "boolean": _boolean,
    "date": _date,
}
