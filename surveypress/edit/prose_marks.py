"""Citations, topic links and links to files in prose, changed where they stand."""

import posixpath
import re
from collections.abc import Callable

from surveypress.core import keys
from surveypress.core.documents import Document, InlineReference, MdLink
from surveypress.core.problems import ContentError, Location, Problem
from surveypress.prose.addresses import file_name
from surveypress.prose.figure_marks import FIGURE
from surveypress.prose.rules import SEMICOLON

_CITED = re.compile(rf"@({keys.CITED})")
_TOPIC = re.compile(r"\[\[([^\[\]|#\n]+)")


def recited(text: str, document: Document, old: str, new: str) -> str:
    """Returns the text of a file whose citations of one key name another.

    A group that then names one key twice names it once. Raises ContentError where a citation cannot be found.
    """

    def change(raw: str) -> str:
        citation = _CITED.sub(lambda m: f"@{keys.cited(new)}" if keys.named(m[1]) == old else m[0], raw)
        return _without_twins(citation) if citation.startswith("[") else citation

    marks = [mark for mark in document.references if mark.kind == "cite" and old in _written(mark)]
    return _changed(text, marks, document.location.file, change)


def relinked(text: str, document: Document, old: str, new: str) -> str:
    """Returns the text of a file whose links to one topic lead to another, and whose figures count that.

    Raises ContentError where a link or figure cannot be found.
    """

    def change(raw: str) -> str:
        return recounted(_TOPIC.sub(lambda m: f"[[{new}" if m[1].strip() == old else m[0], raw), old, new)

    marks = [
        mark
        for mark in (*document.references, *document.figures)
        if mark.kind in {"topic", "figure"} and old in _written(mark)
    ]
    return _changed(text, marks, document.location.file, change)


def recounted(text: str, old: str, new: str) -> str:
    """Returns a text whose figures count in another topic: `{{ papers in old }}`."""
    return FIGURE.sub(
        lambda mark: re.sub(rf"(?<=\sin )(\s*+){re.escape(old)}(?=\s*\}}\}})", rf"\g<1>{new}", mark[0]), text
    )


def with_moved_file(text: str, document: Document, old: str, new: str) -> str:
    """Returns the text of a file whose links to `old` (such as `papers/lora.md`) lead to `new`, from its own folder."""
    folder = posixpath.dirname(document.location.file.partition("/")[2])
    for link in document.links:
        if file_name(link.href, folder) == posixpath.splitext(old)[0]:
            path, mark, anchor = link.href.partition("#")
            beside = posixpath.dirname(old) == posixpath.dirname(new)
            led = posixpath.join(posixpath.dirname(path), posixpath.basename(new)) if beside else ""
            text = with_address(text, link, f"{led or posixpath.relpath(new, folder or '.')}{mark}{anchor}")
    return text


def with_address(text: str, link: MdLink, new: str) -> str:
    """Returns the text of a file in which a link leads to another address; as it is where the link cannot be found."""
    written = re.compile(rf"(?<=[(<:\s]){re.escape(link.href)}(?=[)>\s]|\Z)")
    match = written.search(text, _line_start(text, link.location.line))
    return text[: match.start()] + new + text[match.end() :] if match else text


def _written(mark: InlineReference) -> tuple[str, ...]:
    return mark.written or mark.keys


def _changed(text: str, marks: list[InlineReference], file: str, change: Callable[[str], str]) -> str:
    # From the end, so that what is changed moves nothing that is still to be found.
    for mark in sorted(marks, key=lambda mark: (mark.line, mark.column), reverse=True):
        start = _line_start(text, mark.line)
        near = _pattern(mark.raw).match(text, start + mark.column - 1) or _pattern(mark.raw).search(text, start)
        if near is None:
            hint = "change it by hand, then do this again; nothing was written"
            raise ContentError([Problem(Location(file, mark.line, mark.column), f"cannot find {mark.raw!r}", hint)])
        text = text[: near.start()] + change(near[0]) + text[near.end() :]
    return text


def _pattern(raw: str) -> re.Pattern[str]:
    """Returns what a mark may look like in its file, where a line may begin with the sign of a quotation."""
    lines = raw.replace("\r\n", "\n").split("\n")
    return re.compile(r"\r?\n[ \t>]*".join(re.escape(line.strip(" ") if n else line) for n, line in enumerate(lines)))


def _line_start(text: str, line: int) -> int:
    at = 0
    for _ in range(line - 1):
        at = text.find("\n", at) + 1
    return at


def _without_twins(group: str) -> str:
    parts = SEMICOLON.split(group[1:-1])
    if len({part.strip() for part in parts}) == len(parts):
        return group
    return f"[{';'.join(p for n, p in enumerate(parts) if p.strip() not in {q.strip() for q in parts[:n]})}]"
