"""Figures that the survey knows, written out where prose names them.

This comes before anything else is made of prose, so that all that is made of it (pages, Markdown, the search,
quotations) has the number, and follows when the number changes.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from surveypress.core.documents import Document, InlineReference
from surveypress.prose.figure_marks import FIGURE
from surveypress.prose.parser import figure_reference, parse

Value = Callable[[InlineReference], str | None]
"""Returns the figure of a mark, in words, or None if it names nothing that is known."""
_LIST_ITEM = re.compile(r"[\s>]*+\Z")
"""What stands before a number that begins a line, where a full stop behind it would make a list."""


def written_out(document: Document, value: Value) -> Document:
    """Returns prose with figures in place of their marks; what stands in it keeps its place in the file."""
    lines = document.text.split("\n")
    for mark in sorted(document.figures, key=lambda mark: (mark.line, mark.column), reverse=True):
        figure, line = value(mark), mark.line - document.location.line
        if figure is not None:
            before, after = lines[line][: mark.column - 1], lines[line][mark.column - 1 + len(mark.raw) :]
            stop = "\\" if _LIST_ITEM.match(before) and after[:1] in {".", ")"} else ""
            lines[line] = f"{before}{figure}{stop}{after}"
    text = "\n".join(lines)
    return _placed(parse(text, document.location), document) if text != document.text else document


def _placed(new: Document, old: Document) -> Document:
    """Returns the new prose with the places, and the marks as they are written, of the old."""
    marks = zip(new.references, old.references, strict=True) if len(new.references) == len(old.references) else ()
    references = tuple(
        replace(mark, raw=stood.raw, line=stood.line, column=stood.column, keys=stood.keys) for mark, stood in marks
    )
    return replace(old, text=new.text, references=references or new.references)


def plain_written_out(text: str, value: Value) -> str:
    r"""Returns a text that knows no Markdown with figures in place of their marks, and `{{` in place of `\{{`."""
    return FIGURE.sub(lambda match: value(figure_reference(match[0])) or match[0], text).replace("\\{{", "{{")
