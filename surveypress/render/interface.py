"""The texts of the interface as templates and scripts have them."""

import html
import json
import re
from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import Protocol

from markupsafe import Markup, escape

from surveypress.core.texts import Texts, filled

CATALOGUE = "js/shared/catalogue.js"
"""The script that holds the translations for all others; as it comes with the program it is empty."""
_MOST_REUSED = 50_000
_TAG = re.compile(r"(<[^<>]*+>)")


def template_functions(texts: Texts) -> dict[str, Callable[..., Markup]]:
    """Returns what `{% trans %}` and `_("…")` call in templates.

    Values are escaped. Messages are HTML as they stand in the templates; translations are the same with other words, as
    reading has held their tags against those of the message.
    """

    def gettext(message: str, /, **values: object) -> Markup:
        return _filled(texts.form(message, message, None), message, values)

    def ngettext(singular: str, plural: str, num: int, /, **values: object) -> Markup:
        values = {**values, "num": texts.number(num)}
        return _filled(texts.form(singular, plural, num), singular if num == 1 else plural, values)

    def pgettext(context: str, message: str, /, **values: object) -> Markup:
        return _filled(texts.form(message, message, None, context), message, values)

    return {"_": gettext, "gettext": gettext, "ngettext": ngettext, "pgettext": pgettext}


def isolate(texts: Texts) -> Callable[[str], Markup]:
    """Returns a filter that keeps a title or name, which may be written in another direction, from turning others."""

    def filtered(text: str) -> Markup:
        if "\u2068" in text:
            return Markup(isolating_elements(str(escape(text))))  # noqa: S704  escaped
        return Markup("<bdi>{}</bdi>").format(text) if texts.is_foreign(text) else escape(text)

    return filtered


class Macro(Protocol):
    """A macro of a template."""

    name: str

    def __call__(self, value: Hashable, /) -> Markup:
        """Returns what it makes of a value."""


def reusing() -> Callable[[Macro, Hashable, str], Markup]:
    """Returns what templates call for what a macro makes of one value on many pages.

    It may depend on nothing but the value, where the root of the site is, which comes with it, and the settings.
    """
    texts: dict[tuple[str, Hashable, str], Markup] = {}

    def reused(macro: Macro, value: Hashable, root: str) -> Markup:
        place = macro.name, value, root
        if place not in texts:
            if len(texts) == _MOST_REUSED:
                texts.clear()
            texts[place] = macro(value)
        return texts[place]

    return reused


def css_string(text: str | Markup) -> str:
    """Returns a text as a string of CSS, with its quotation marks; of HTML, the text that it shows."""
    plain = text.unescape() if isinstance(text, Markup) else text
    return '"' + re.sub(r'["\\\x00-\x1f]', lambda sign: f"\\{ord(sign[0]):x} ", plain) + '"'


def isolating_elements(code: str) -> str:
    """Returns HTML with elements in place of the marks that isolate names; no text of the content can hold these."""
    return code.replace("\u2068", "<bdi>").replace("\u2069", "</bdi>") if "\u2068" in code else code


def _filled(form: str, message: str, values: dict[str, object]) -> Markup:
    return Markup(filled(form if form == message else _safe(form), {name: _escaped(v) for name, v in values.items()}))  # noqa: S704


def _escaped(value: object) -> str:
    return str(value.__html__() if hasattr(value, "__html__") else html.escape(str(value)))


@lru_cache(maxsize=1024)
def _safe(translation: str) -> str:
    """Returns a translation whose words cannot end an attribute or begin a tag."""
    parts = _TAG.split(translation)
    return "".join(part if odd else html.escape(html.unescape(part)) for n, part in enumerate(parts) for odd in [n % 2])


def script_catalogue(texts: Texts) -> bytes:
    """Returns the script that holds the translations which the other scripts need, with the rules of their plurals."""
    catalogues = []
    for catalogue in texts.catalogues:
        messages = {key: each.forms for key, each in catalogue.messages.items() if each.scripts}
        written = json.dumps(messages, ensure_ascii=False, separators=(",", ":"))
        catalogues.append(f"{{ plural: (n) => Number({catalogue.plural}), messages: {written} }}")
    return f"export const catalogues = [{', '.join(catalogues)}];\n".encode()
