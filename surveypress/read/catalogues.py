"""Translations of the interface: the .po files of the program and of the survey, and what a language makes of them.

A translation may name no other values than its English message, and has the same tags, as pages show it as HTML.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path, PurePosixPath

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po

from surveypress.core.problems import Location, Problem
from surveypress.core.texts import CONTEXT, Catalogue, Texts, Translation, fallbacks, plural_form

SHIPPED = Path(__file__).parents[1] / "locale"
"""Where the program's own catalogues stand."""
TEMPLATE = SHIPPED / "messages.pot"
"""All messages, with the files that use them."""
_TAG = re.compile(r"<[^>]*>?")
_VALUE = re.compile(r"%\((\w+)\)s")
_SCRIPTS = re.compile(r"(?:^|/)static/.*\.js$")
_NUMBERS = (*range(201), 1000, 1_000_000)
"""Numbers for which a plural form must be told."""


def catalogue(text: str, file: str) -> tuple[Catalogue, list[Problem]]:
    """Returns the translations of a .po file that can be used, and what is wrong with the others."""
    try:
        po = read_po(BytesIO(text.encode("utf-8")), abort_invalid=True)
    except PoFileError as error:
        fault = Problem(
            Location(file, error.lineno + 1, 1), f"cannot be read: {error}", "write it as gettext's .po files are"
        )
        return Catalogue({}), [fault]
    except (ValueError, LookupError) as error:
        fault = Problem(
            Location(file, 1, 1), f"its header cannot be read: {error}", "copy the header from messages.pot"
        )
        return Catalogue({}), [fault]
    wrong = _plural_fault(po)
    if wrong:
        return Catalogue({}), [
            Problem(Location(file, 1, 1), wrong, "take the Plural-Forms of your language from gettext's manual")
        ]
    messages: dict[str, Translation] = {}
    problems: list[Problem] = []
    for message in _translated(po):
        faults = list(_faults(message, po.num_plurals))
        problems += [Problem(Location(file, message.lineno or 1, 1), what, hint) for what, hint in faults]
        if not faults:
            key = _key(message)
            messages[key] = Translation(_forms(message.string), _for_scripts(message, key))
    return Catalogue(messages, po.plural_expr), problems


def texts(language: str, own: Mapping[str, Catalogue]) -> Texts:
    """Returns the texts of a language: the survey's own before the program's, the exact language before its family."""
    tags = fallbacks(language)
    chain = [own[tag] for tag in tags if tag in own] + [each for tag in tags if (each := shipped(tag)) is not None]
    return Texts(language, tuple(chain))


def language_of(file: str) -> str:
    """Returns the language that a .po file is for, by its name, in small letters: `pt_BR.po` is for `pt-br`."""
    return PurePosixPath(file).stem.lower().replace("_", "-")


@cache
def shipped(language: str) -> Catalogue | None:
    """Returns the program's catalogue of a language, None if it has none."""
    path = next((path for path in SHIPPED.glob("*.po") if language_of(path.name) == language), None)
    return catalogue(path.read_text(encoding="utf-8"), path.name)[0] if path else None


@cache
def _template() -> Mapping[str, bool]:
    """Returns, for each message of the program, whether scripts use it."""
    with TEMPLATE.open("rb") as file:
        return {_key(message): _in_scripts(message) for message in read_po(file) if message.id}


def _for_scripts(message: Message, key: str) -> bool:
    """Tells whether scripts use a message; of those that only the survey has, its own file knows."""
    return _template().get(key, _in_scripts(message))


def _in_scripts(message: Message) -> bool:
    return any(_SCRIPTS.search(file) for file, _ in message.locations)


def _translated(po: Catalog) -> Iterator[Message]:
    """Yields the messages with a translation that somebody has judged to be right."""
    return (message for message in po if message.id and not message.fuzzy and any(_forms(message.string)))


def _key(message: Message) -> str:
    singular = message.id if isinstance(message.id, str) else message.id[0]
    return f"{message.context}{CONTEXT}{singular}" if message.context else singular


def _forms(text: str | Iterable[str] | None) -> tuple[str, ...]:
    return (text or "",) if text is None or isinstance(text, str) else tuple(text)


def _plural_fault(po: Catalog) -> str:
    """Returns what is wrong with the rule of plurals, or nothing. The rule is read by the scripts too, as it stands."""
    try:
        form = plural_form(po.plural_expr)
        good = "/" not in po.plural_expr and all(0 <= form(number) < po.num_plurals for number in _NUMBERS)
    except (ValueError, ZeroDivisionError):
        good = False
    return "" if good else f"the rule of plurals {po.plural_expr!r} does not tell one of {po.num_plurals} forms"


def _faults(message: Message, plurals: int) -> Iterator[tuple[str, str]]:
    """Yields what is wrong with a translation, and what to do about it."""
    english = _forms(message.id)
    forms = _forms(message.string)
    count, needed = sum(map(bool, forms)), plurals if len(english) > 1 else 1
    if count != needed:
        yield f"the translation of {english[0]!r} has {count} of {needed} plural forms", "write one for each form"
        return
    allowed = {name for text in english for name in _VALUE.findall(text)}
    tags = [sorted(_TAG.findall(text)) for text in english]
    for form in forms:
        others = sorted({*_VALUE.findall(form)} - allowed)
        if others:
            yield (
                f"the translation {form!r} names %({others[0]})s, which its message has not",
                "use the message's names",
            )
        if "%" in _VALUE.sub("", form).replace("%%", ""):
            yield f"the translation {form!r} holds a lone per cent sign", "write %% for a per cent sign"
        if sorted(_TAG.findall(form)) not in tags:
            yield f"the translation {form!r} has other tags than its message", "keep each <tag> as it stands"
