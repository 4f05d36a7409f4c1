"""The texts of the interface in one language: translations, plurals, numbers, and the direction of writing.

Messages are written in English where they are used, as gettext has it, with values as `%(name)s` and a per cent sign as
`%%`. `num` names the number that decides the plural; it is written as the language writes numbers, all other values as
they are given.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from gettext import c2py
from typing import Literal
from unicodedata import bidirectional

from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal, format_percent, get_decimal_symbol, get_minus_sign_symbol

from surveypress.core.scripts import small_letters

CONTEXT = "\x04"
"""Stands between the context of a message and its English text, as in compiled catalogues."""
ENGLISH_PLURAL = "(n != 1)"
_RIGHT_TO_LEFT = {"adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi"}
"""Scripts that are written from right to left, as subtags of a language tag name them."""
_ALSO_RIGHT_TO_LEFT = {"aao", "arc", "glk", "sam", "smp"}
"""Languages written from right to left of which Babel knows nothing."""

_CAPITAL_NOUNS = {"de", "lb", "nds", "gsw"}


def gettext_noop(message: str) -> str:
    """Returns the message as it is: marks a constant for the catalogue that is translated where it is shown."""
    return message


@dataclass(frozen=True, slots=True)
class Translation:
    """A message in another language: one text for each plural form, or a single one."""

    forms: tuple[str, ...]
    scripts: bool = False
    """Whether the scripts of the pages need it."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Translations, by message; those with a context by context, CONTEXT and message."""

    messages: Mapping[str, Translation]
    plural: str = ENGLISH_PLURAL
    """Tells the plural form of a number n: an expression in the syntax of C."""


@dataclass(frozen=True, slots=True)
class Texts:
    """All texts of the interface for a survey: the first catalogue that has a message gives it, else it is English."""

    language: str = "en"
    """A BCP 47 tag."""
    catalogues: tuple[Catalogue, ...] = field(default=())

    def gettext(self, message: str, /, **values: object) -> str:
        """Returns a message in the survey's language, with its values put in."""
        return filled(self.form(message, message, None), values)

    def ngettext(self, singular: str, plural: str, num: int, /, **values: object) -> str:
        """Returns the form of a message that goes with the number `num`, which it names as `%(num)s`."""
        return filled(self.form(singular, plural, num), {"num": self.number(num), **values})

    def pgettext(self, context: str, message: str, /, **values: object) -> str:
        """Returns a message whose context tells apart what English writes alike."""
        return filled(self.form(message, message, None, context), values)

    def form(self, singular: str, plural: str, num: int | None, context: str = "") -> str:
        """Returns the translation that goes with a number, without values put in."""
        key = f"{context}{CONTEXT}{singular}" if context else singular
        for catalogue in self.catalogues:
            translation = catalogue.messages.get(key)
            if translation is not None:
                form = 0 if num is None else plural_form(catalogue.plural)(num)
                return translation.forms[min(form, len(translation.forms) - 1)]
        return singular if num is None or num == 1 else plural

    def listed(self, items: Iterable[str]) -> str:
        """Returns short items in one line, parted as the language parts them: `a, b`, `أ، ب`."""
        return self.pgettext("between items", ", ").join(items)

    def strung(self, phrases: Iterable[str]) -> str:
        """Returns phrases, which may hold commas, in one line: `a, b; c`."""
        return self.pgettext("between phrases", "; ").join(phrases)

    def number(self, value: float) -> str:
        """Returns a number as the language writes it, in the digits of years and of addresses: `12,345`, `12.345`."""
        return _number(value, self.language)

    def figure(self, written: str) -> str:
        """Returns a number, given with a point, with the signs of the language and no digit more or less: `0,50`."""
        return _figure(written, self.language)

    def percent(self, share: float) -> str:
        """Returns a share of 1 as the language writes percentages: `30%`, `30 %`."""
        return str(format_percent(share, locale=locale_of(self.language)))

    def day(self, iso: str) -> str:
        """Returns a day, given as `2026-05-31`, as the language writes it: `31 May 2026`."""
        from babel.dates import format_date  # few pages name a day

        return str(format_date(date.fromisoformat(iso), "long", locale=locale_of(self.language)))

    def month(self, iso: str) -> str:
        """Returns the month of a day, given as `2026-05-31`, as the language writes it: `May 2026`."""
        from babel.dates import format_skeleton

        return str(format_skeleton("yMMMM", date.fromisoformat(iso), locale=locale_of(self.language)))

    def language_name(self, tag: str) -> str:
        """Returns what a language is called, by its tag (`pt-BR`); a text that is no tag as it is."""
        names = locale_of(self.language).languages
        main, *others = tag.replace("_", "-").split("-")
        whole = names.get("_".join([main.lower(), *(part.upper() for part in others)]))
        name = whole or names.get(main.lower()) if len(main) in {2, 3} else None
        return str(name) + (f" ({'-'.join(others)})" if others and not whole else "") if name else tag

    def inside_a_sentence(self, title: str) -> str:
        """Returns a title as it stands amid a sentence: in small letters, but where nouns have capitals, and names."""
        if fallbacks(self.language)[-1] in _CAPITAL_NOUNS:
            return title
        return " ".join(
            word if any(map(str.isupper, word[1:])) else small_letters(word, self.language) for word in title.split(" ")
        )

    def isolated(self, text: str) -> str:
        """Returns a text that may turn what stands around it, in marks that prevent that (Unicode's FSI and PDI)."""
        return f"\u2068{text}\u2069" if self.is_foreign(text) else text

    def is_foreign(self, text: str) -> bool:
        """Returns whether a text has a letter of a script that is written in the other direction than the language."""
        return not text.isascii() and _has(text, _TURNED) if self.direction == "ltr" else _has(text, _STRAIGHT)

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """Whether the language is written from left to right or from right to left."""
        return _direction(self.language)


_TURNED, _STRAIGHT = frozenset({"R", "AL"}), frozenset({"L"})
"""Classes of letters in Unicode's bidirectional algorithm: of Hebrew and Arabic, of all other scripts."""

ENGLISH = Texts()
"""The messages as they are."""


def filled(message: str, values: Mapping[str, object]) -> str:
    """Returns a message with its values put in, and `%` where it has `%%`."""
    return message % values


@lru_cache(maxsize=16384)
def _has(text: str, classes: frozenset[str]) -> bool:
    return any(bidirectional(letter) in classes for letter in text)


@lru_cache(maxsize=64)
def plural_form(expression: str) -> Callable[[int], int]:
    """Returns what tells the plural form of a number. Raises ValueError if the expression is none."""
    return c2py(expression)


@lru_cache(maxsize=64)
def locale_of(language: str) -> Locale:
    """Returns what is known of a language, by the longest part of its tag that is known; English where none is."""
    parts = language.replace("_", "-").split("-")
    for end in range(len(parts), 0, -1):
        try:
            return Locale.parse("-".join(parts[:end]), sep="-")
        except (ValueError, UnknownLocaleError):
            continue
    return Locale("en")


def fallbacks(language: str) -> Sequence[str]:
    """Returns a language tag in small letters and what it becomes when subtags are left out: `de-at`, `de`."""
    parts = language.lower().replace("_", "-").split("-")
    return ["-".join(parts[:end]) for end in range(len(parts), 0, -1)]


@lru_cache(maxsize=4096)
def _number(value: float, language: str) -> str:
    return str(format_decimal(value, locale=locale_of(language)))


@lru_cache(maxsize=4096)
def _figure(written: str, language: str) -> str:
    locale = locale_of(language)
    signs = {".": get_decimal_symbol(locale), "-": get_minus_sign_symbol(locale)}
    return "".join(signs.get(sign, sign) for sign in written)


@lru_cache(maxsize=64)
def _direction(language: str) -> Literal["ltr", "rtl"]:
    scripts = [part.lower() for part in language.replace("_", "-").split("-")[1:] if len(part) == 4 and part.isalpha()]
    if scripts:
        return "rtl" if scripts[0] in _RIGHT_TO_LEFT else "ltr"
    if fallbacks(language)[-1] in _ALSO_RIGHT_TO_LEFT:
        return "rtl"
    return "rtl" if locale_of(language).text_direction == "rtl" else "ltr"
