"""content/styles/*.csl: citation styles of the survey's own, in the Citation Style Language (CSL 1.0)."""

from surveypress.core.discovery import split_ending
from surveypress.core.model import CitationStyle
from surveypress.core.problems import ContentError, Location, Problem
from surveypress.core.xml_tree import Node, parse_xml
from surveypress.read.state import ReadState

_CSL = "http://purl.org/net/xbiblio/csl"


def style(text: str, file: str, state: ReadState) -> None:
    """Reads a style. Its title, the short one where it has one, is what readers see."""
    try:
        root = parse_xml(text, file)
    except ContentError as error:
        state.problems += error.problems
        return
    fault = _fault(root, file)
    if fault is not None:
        state.problems.append(fault)
        return
    name = split_ending(file)[0]
    title = root.first("info", "title-short") or root.first("info", "title") or name
    # A page hands the titles of styles to its scripts with bars between them.
    state.styles[name] = CitationStyle(title.replace("|", "/"), text, Location(file, 1, 1))


def _fault(root: Node, file: str) -> Problem | None:
    """Returns because of what no reference can be set in a style, if anything."""
    if root.name != "style" or _CSL not in root.attributes.values():
        place = Location(file, root.line, 1)
        return Problem(place, f"is no citation style: it begins with <{root.name}>", "take a .csl file of CSL 1.0")
    for link in root.all("info", "link"):
        parent = link.attributes.get("href") if link.attributes.get("rel") == "independent-parent" else None
        if parent:
            other = parent.rpartition("/")[2]
            hint = f"take {other}.csl, and call it by this file's name"
            return Problem(Location(file, link.line, 1), f"only names another style, {other!r}", hint)
    if not any(root.all("bibliography", "layout")):
        place = Location(file, root.line, 1)
        return Problem(place, "the style sets no bibliography, only notes", "take a style that sets one")
    macros = {macro.attributes.get("name") for macro in root.all("macro")}
    for element in root.walk():
        macro = element.attributes.get("macro")
        if macro and macro not in macros:
            message = f"calls the macro {macro!r}, which the style has not"
            return Problem(Location(file, element.line, 1), message, "mend the name, or add the macro")
    return None
