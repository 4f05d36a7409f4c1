"""Source prose to plain Markdown whose citations are numbers (`[3, 7]`), for the whole survey as one document."""

import re
from collections.abc import Callable, Iterable, Mapping

from surveypress.model import Document, Mark
from surveypress.prose.compose import Target, escape_markdown, group, replaced, topic_words
from surveypress.prose.rules import Item

_FENCE = re.compile(r"\s{0,3}(```+|~~~+)")
_HEADING = re.compile(r"(#{1,6})(?=\s)")
_FOOTNOTE = re.compile(r"\[\^(?=[^\]\s]+\])")


def numbers_of(documents: Iterable[Document]) -> dict[str, int]:
    """Returns the number of each paper that is cited, from 1, in the order of first citation."""
    keys = (key for document in documents for mark in document.marks if mark.kind == "cite" for key in mark.keys)
    return {key: number for number, key in enumerate(dict.fromkeys(keys), start=1)}


def numbered(document: Document, numbers: Mapping[str, int], target: Target, topic: Callable[[str], str]) -> str:
    """Returns the document with numbers that lead to `#ref-<number>`; `topic` gives the address of a topic by its id.

    A paper that is part of a sentence keeps the names of its authors before its number.
    """

    def write(mark: Mark) -> str:
        if mark.kind == "topic":
            return f"[{topic_words(mark, target)}]({topic(mark.keys[0])})"
        if mark.raw.startswith("@"):
            key = mark.keys[0]
            return f"{escape_markdown(target.papers[key].names)} \\[{_link(numbers[key])}\\]"
        return f"\\[{', '.join(_item(item, numbers[item.key]) for item in group(mark))}\\]"

    return replaced(document, write)


def part(text: str, name: str, deeper: int) -> str:
    """Returns Markdown as part of a longer text: headings put deeper, footnotes told apart from others by a name."""
    lines = []
    fence = ""
    for line in _FOOTNOTE.sub(f"[^{name}-", text).split("\n"):
        mark = _FENCE.match(line)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        lines.append(line if fence else _HEADING.sub(lambda found: "#" * min(len(found[1]) + deeper, 6), line, count=1))
    return "\n".join(lines)


def _item(item: Item, number: int) -> str:
    before = f"{item.prefix} " if item.prefix else ""
    return f"{before}{_link(number)}{item.suffix.rstrip()}"


def _link(number: int) -> str:
    return f"[{number}](#ref-{number})"
