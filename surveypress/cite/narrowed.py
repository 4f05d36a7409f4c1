"""A CSL style narrowed to one shape of item: what it has for other types and other fields is cut away beforehand.

Styles cater for everything from bills to tweets, and citeproc-py walks all of it for each item. Papers come in a few
shapes (a type and the fields that are there), and for one shape every condition on them is decided. What comes out is
the same text (a test compares the two) in a quarter of the time.
"""

from copy import deepcopy
from pathlib import Path
from typing import Any, NamedTuple

from lxml import etree

_CSL = "{http://purl.org/net/xbiblio/csl}"
_SHOWS = {"text", "number", "date", "names", "label"}
_NEVER = {"locator", "position", "disambiguate", "is-uncertain-date"}
"""Conditions that never hold in a list of references without notes."""
_PLAIN = {"macro", "prefix", "suffix", "font-style", "font-weight", "font-variant"}
"""Attributes of a call that a group can have too."""
_TESTS = {"type", "variable", "is-numeric", *_NEVER}
Element = Any
"""An element of lxml, which has no types."""


class Shape(NamedTuple):
    """What decides a style's conditions: the type of an item and the fields that it has."""

    type: str
    fields: frozenset[str]


def narrowed(path: Path, shape: Shape) -> bytes:
    """Returns the style in `path` without what an item of the shape never reaches."""
    root = etree.parse(path, etree.XMLParser(remove_comments=True, no_network=True)).getroot()
    macros = {str(macro.get("name")): macro for macro in root.iter(f"{_CSL}macro")}
    cutter = _Cutter(macros, shape)
    layout = root.find(f"{_CSL}bibliography/{_CSL}layout")
    assert layout is not None
    cutter.cut(layout)
    _put_in(layout, macros)
    for element in (*macros.values(), root.find(f"{_CSL}bibliography/{_CSL}sort")):
        # Those that are left are called with a text case or quotes, which no group can have.
        if element is not None and element.get("name") not in {each.get("macro") for each in layout.iter()}:
            element.getparent().remove(element)
    citation = root.find(f"{_CSL}citation/{_CSL}layout")
    if citation is not None:
        for child in list(citation):
            citation.remove(child)
    return bytes(etree.tostring(root))


class _Cutter:
    """Cuts a layout and the macros that it calls, each once."""

    def __init__(self, macros: dict[str, Element], shape: Shape) -> None:
        self._macros = macros
        self._whole = {name: deepcopy(macro) for name, macro in macros.items()}
        self._shape = shape
        self._cut: dict[str, bool] = {}

    def cut(self, parent: Element) -> bool:
        """Cuts what the shape never reaches; returns whether anything is left that counts as showing a field."""
        speaks = False
        for child in list(parent):
            kept, shows = self._kept(child)
            speaks = speaks or shows
            if kept is not child:
                at = parent.index(child)
                parent[at : at + 1] = list(kept) if kept is not None else []
        return speaks

    def _kept(self, element: Element) -> tuple[Element | None, bool]:
        """Returns what stands in place of an element (a branch for a choice), and whether it shows a field."""
        name = str(element.tag).removeprefix(_CSL)
        if name == "choose":
            told = _calls(element, self._whole)
            branch = next((branch for branch in element if self._holds(branch)), None)
            if branch is not None:
                self.cut(branch)
            return branch, told and branch is not None and len(branch) > 0
        if name == "group":
            told = any(_calls(child, self._whole) for child in element)
            shows = self.cut(element)
            # A group goes with its terms when none of its fields is there.
            kept = len(element) > 0 and (shows or not told)
            return (element if kept else None), kept
        if "macro" in element.attrib:
            told = _calls(element, self._whole)
            return (element, told) if self._macro(str(element.get("macro"))) else (None, False)
        if name == "names":
            substitute = element.find(f"{_CSL}substitute")
            shows = self.cut(substitute) if substitute is not None else False
            shows = shows or self._there(str(element.get("variable")))
            return (element if shows else None), shows
        if name in _SHOWS and "variable" in element.attrib:
            shows = self._there(str(element.get("variable")))
            return (element if shows else None), shows
        return element, False

    def _macro(self, name: str) -> bool:
        """Cuts a macro once; returns whether anything is left of it."""
        if name not in self._cut:
            self.cut(self._macros[name])
            self._cut[name] = len(self._macros[name]) > 0
        return self._cut[name]

    def _there(self, variables: str) -> bool:
        return bool({*variables.split()} & {*self._shape.fields, "citation-number"})

    def _holds(self, branch: Element) -> bool:
        """Whether the condition of a branch holds; `else` has none."""
        tests = [(kind, value) for kind in _TESTS & set(branch.keys()) for value in str(branch.get(kind)).split()]
        results = [self._true(kind, value) for kind, value in tests]
        if not results:
            return True
        match branch.get("match", "all"):
            case "any":
                return any(results)
            case "none":
                return not any(results)
        return all(results)

    def _true(self, kind: str, value: str) -> bool:
        if kind == "type":
            return value == self._shape.type
        if kind == "variable":
            return value in self._shape.fields
        return False


def _put_in(parent: Element, macros: dict[str, Element]) -> None:
    """Puts what macros hold where they are called: looking each up by name takes most of the time."""
    for child in list(parent):
        name = child.get("macro")
        if name is None or not {*child.keys()} <= _PLAIN:
            _put_in(child, macros)
            continue
        _put_in(macros[name], macros)
        inner = [deepcopy(each) for each in macros[name]]
        if len(child.keys()) > 1 or len(inner) > 1:
            group = etree.Element(f"{_CSL}group", {key: value for key, value in child.items() if key != "macro"})
            group.extend(inner)
            inner = [group]
        at = parent.index(child)
        parent[at : at + 1] = inner


def _calls(element: Element, macros: dict[str, Element]) -> bool:
    """Whether an element counts as one that shows a field, there or not; to citeproc-py each group within one does."""
    if element.tag == f"{_CSL}group":
        return True
    if "macro" in element.attrib:
        return any(_calls(child, macros) for child in macros[str(element.get("macro"))])
    shows = str(element.tag).removeprefix(_CSL) in _SHOWS and "variable" in element.attrib
    return shows or any(_calls(child, macros) for child in element)
