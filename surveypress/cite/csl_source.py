"""What citeproc-py is given and asked; imported only where a reference is set, as the library takes long to load."""

import re
from functools import cache, cached_property, lru_cache
from typing import Any

from citeproc import CitationItem
from citeproc.source.json import CiteProcJSON
from citeproc.string import MixedString, NoCase, String

from surveypress.cite.titles import NO_CASE

_KEPT = re.compile("(.*?)".join(map(re.escape, NO_CASE.split("{}"))), re.DOTALL)


class Items(CiteProcJSON):  # type: ignore[misc]
    """Items whose texts may have parts that no style is to capitalise.

    The library looks for these in the text in small letters, which is longer where it has the capital of a dotted `i`.
    """

    def parse_string(self, string: object) -> MixedString:
        """Returns a text in parts, those that keep their case apart."""
        parts = enumerate(_KEPT.split(str(string)))
        return MixedString(NoCase(part) if odd % 2 else String(part) for odd, part in parts if part)


class Item(CitationItem):  # type: ignore[misc]
    """What is cited. A style asks for its fields two hundred times, and the library looks them up each time."""

    @cached_property
    def reference(self) -> Any:
        """The fields of the item."""
        return super().reference


_LASTING = (
    "calls_variable",
    "get_formatter",
    "get_layout",
    "get_locale_option",
    "get_macro",
    "get_root",
    "get_term",
    "xpath_search",
)
"""What elements are asked of the style by the library, hundreds of times for each item; the style stays as it is."""


def remembering(style: Any) -> Any:
    """Returns a style of the library whose elements remember what they have found out of it."""
    locales = style.root.locales
    # Elements last as long as something holds them; else the library makes new ones, again and again.
    style.elements = [element for root in (style.root, *locales) for element in root.iter()]
    for element in (*style.root.iter(), *locales, *(locale.terms for locale in locales)):
        for name in _LASTING:
            if hasattr(type(element), name):
                setattr(element, name, cache(getattr(element, name)))
    return style


@lru_cache(maxsize=16)
def quotation_marks(style: Any) -> tuple[str, ...]:
    """Returns the marks of a style's locale: those that open and close a quotation, and those of one within it."""
    names = ("open-quote", "close-quote", "open-inner-quote", "close-inner-quote")
    return tuple(str(style.root.get_single_term(name=name)).strip() for name in names)
