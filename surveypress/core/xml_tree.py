"""The only door for XML: text to a plain tree with lines, within bounds, and without anything that XML can fetch."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from surveypress.core.problems import ContentError, Location, Problem

DEEPEST = 60
"""Levels of nesting; the formats have ten."""


@dataclass(slots=True)
class Node:
    """An element: its name without a namespace, where it begins, what stands in it."""

    name: str
    line: int
    attributes: dict[str, str]
    children: list["Node"] = field(default_factory=list)
    own_text: list[str] = field(default_factory=list)
    """Its text and that of elements within, piece by piece."""

    @property
    def text(self) -> str:
        """All text within, blanks as one."""
        return " ".join("".join(self.own_text).split())

    def walk(self) -> Iterator["Node"]:
        """Yields it and the elements within, in the order in which they begin."""
        yield self
        for child in self.children:
            yield from child.walk()

    def all(self, *path: str) -> Iterator["Node"]:
        """Yields the elements that a path of names leads to."""
        if not path:
            yield self
            return
        for child in self.children:
            if child.name == path[0]:
                yield from child.all(*path[1:])

    def first(self, *path: str) -> str:
        """Returns the text of the first element that a path leads to, empty where there is none."""
        return next((node.text for node in self.all(*path) if node.text), "")


def parse_xml(text: str, file: str) -> Node:
    """Returns the root of a document.

    Raises ContentError if it is broken, nested too deeply, or declares entities, which no export has.
    """
    parser = expat.ParserCreate(encoding="utf-8")
    root = Node("", 1, {})
    stack = [root]

    def begin(name: str, attributes: dict[str, str]) -> None:
        if len(stack) > DEEPEST:
            raise _refused(file, parser.CurrentLineNumber, f"the XML is nested more than {DEEPEST} levels deep")
        node = Node(name.rpartition(":")[2], parser.CurrentLineNumber, attributes)
        stack[-1].children.append(node)
        stack.append(node)

    def end(_: str) -> None:
        node = stack.pop()
        stack[-1].own_text.append("".join(node.own_text))

    def add(piece: str) -> None:
        stack[-1].own_text.append(piece)

    def refuse(*_: object) -> None:
        raise _refused(file, parser.CurrentLineNumber, "the XML declares entities")

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.CharacterDataHandler = add
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        message = f"broken XML: {expat.ErrorString(error.code)}"
        raise _refused(file, error.lineno, message) from None
    return root.children[0]


def _refused(file: str, line: int, message: str) -> ContentError:
    return ContentError([Problem(Location(file, line, 1), message, "get the file once more; is it cut off?")])
