"""CSL items -> references as text, in APA and IEEE style, set by citeproc-py.

What the library gets wrong is put right here: it has no punctuation inside quotation marks and no space after a number.
"""

import io
import re
import warnings
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from surveypress.cite.csl import Item
from surveypress.cite.narrowed import Shape, narrowed
from surveypress.prose.maths import plain_title

_STYLES = Path(__file__).parent / "styles"
_TWICE = re.compile(r"(?P<title>.+?)\. \((?P<date>[^()]*)\)\. (?P=title)(?=\W|$)")
_NAMED = ("id", "type", "author", "issued", "publisher", "DOI", "URL")
"""Fields that go to the styles as they are; the place in an archive they would name beside its address."""
_FINDS = (
    "get_root get_layout get_formatter get_term get_single_term get_plural_term get_date get_option get_locale_option"
    " get_parent_delimiter xpath_search et_al substitute is_locale_date calls_variable"
).split()
"""Methods of citeproc-py's elements that ask the style only."""


def apa(item: Item) -> str:
    """Returns an item as a line of a list of references in APA style, 7th edition."""
    text = _set("apa", _fields(item))
    if "author" not in item:
        # The title takes the place of authors, where the library says it once more.
        text = _TWICE.sub(r"\g<title>. (\g<date>)", text, count=1)
    return text.replace(" Retrieved http", " http")


def ieee(item: Item) -> str:
    """Returns an item as a line of a list of references in IEEE style, without its number in the list."""
    fields = _fields(item)
    if "container-title" in fields and "issued" in item:
        # The year follows anyway: not "ICLR 2022, 2022".
        year = item["issued"]["date-parts"][0][0]
        fields["container-title"] = fields["container-title"].replace(f" {year}</span>", "</span>")
    text = _set("ieee", fields).removeprefix("[1]").lstrip()
    return re.sub(r"”([,.])", r"\1”", text).replace("arXiv: arXiv:", "arXiv:")


def _fields(item: Item) -> dict[str, Any]:
    """Returns what the styles make a reference of: plain text, and names that no style is to capitalise."""
    fields: dict[str, Any] = {name: value for name, value in item.items() if name in _NAMED}
    fields["title"] = plain_title(item["title"]).replace(" -- ", " – ")
    if "author" in item:
        fields["author"] = [{part: _initials(text) for part, text in person.items()} for person in item["author"]]
    for name in ("container-title", "number"):
        if name in item:
            fields[name] = f'<span class="nocase">{item[name]}</span>'
    return fields


def _initials(name: str) -> str:
    """Writes a small letter after a hyphen large, as the library makes no initial of it: Hung-yi."""
    return re.sub(r"(?<=\w-)[a-z]", lambda letter: letter[0].upper(), name)


def _set(style: str, fields: Mapping[str, Any]) -> str:
    """Returns the reference that a style makes of the fields of an item."""
    # It takes as long to load as all else here together, and a build that renders no paper needs it not.
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    shape = Shape(fields["type"], frozenset(fields.keys() - {"id", "type"}))
    with warnings.catch_warnings():
        # It warns of what it finds in no style.
        warnings.simplefilter("ignore")
        references = CitationStylesBibliography(_narrow(style, shape), CiteProcJSON([fields]), formatter.plain)
        references.register(Citation([CitationItem(fields["id"])]))
        text = "".join(str(part) for part in references.bibliography()[0])
    return re.sub(r"\.\.(?=\s|$)", ".", " ".join(text.split()))


@cache
def _narrow(style: str, shape: Shape) -> Any:
    from citeproc import CitationStylesStyle

    set_up = CitationStylesStyle(io.BytesIO(narrowed(_STYLES / f"{style}.csl", shape)), locale="en-US", validate=False)
    root, locales = set_up.root, set_up.root.locales
    dates = [part for locale in locales for date in locale.findall("cs:date", locale.nsmap) for part in date.iter()]
    # Elements of lxml keep what is put into them for as long as somebody holds them.
    set_up.held = [_quick(element) for element in (*root.iter(), *locales, *dates)]
    return set_up


def _quick(element: Any) -> Any:
    """Lets an element of a style remember what it finds in the style, which it looks for by XPath at every use.

    A style does not change, and neither does what its elements say of themselves.
    """
    for name in _FINDS:
        if hasattr(type(element), name):
            setattr(element, name, cache(getattr(element, name)))
    if element.tag.endswith("}names"):
        element.name, element.label = element.name, element.label
    return element
