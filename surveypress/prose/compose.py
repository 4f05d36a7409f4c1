"""Source prose to plain Markdown: citations and topic links become ordinary links that any reader of Markdown follows.

The result is what is published as Markdown and what the HTML is made of, so the two cannot differ.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from surveypress.model import Document, Mark
from surveypress.problems import Where
from surveypress.prose.maths import enumerate_parts
from surveypress.prose.parser import parse
from surveypress.prose.rules import Item, parse_group

_PIPES = re.compile(r"\\?\|")


@dataclass(frozen=True, slots=True)
class Label:
    """How a paper is cited: `Hu et al.`, `2022`, its short and full title, and its address below the site's root."""

    names: str
    year: str
    short: str
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Target:
    """What links may lead to: labels of papers by key, (title, address) of topics by id."""

    papers: Mapping[str, Label]
    topics: Mapping[str, tuple[str, str]]


@lru_cache(maxsize=16384)
def escape_markdown(text: str) -> str:
    """Returns text that Markdown shows as it is, in a table too; maths between dollar signs stays maths."""
    return "".join(
        f"${_PIPES.sub(_named_bar, part)}$" if odd else re.sub(r"([\\`*_\[\]<>&$@~|#])", r"\\\1", part)
        for odd, part in enumerate_parts(text)
    )


def _named_bar(bar: re.Match[str]) -> str:
    """A bare bar would end a cell of a table; TeX has names for the single and the double one."""
    return r"\vert{}" if bar[0] == "|" else r"\Vert{}"


def composed(document: Document, target: Target, link: Callable[[str], str]) -> str:
    """Returns the document as Markdown without marks of our own.

    `link` turns an address below the site's root into one relative to the page. Every key must be known.
    """
    cited = {key for mark in document.marks if mark.kind == "cite" for key in mark.keys}
    told = _told_apart(cited, target)
    return replaced(document, lambda mark: _written(mark, told, link))


def composed_sentence(sentence: str, target: Target, link: Callable[[str], str]) -> str:
    """The same for a single sentence of a document."""
    if "@" not in sentence and "[[" not in sentence:
        return sentence
    plain = re.sub(r"\[\^[^\]]+\]", "", sentence)
    return composed(parse(plain, Where("")), target, link)


def _told_apart(cited: set[str], target: Target) -> Target:
    """Where two papers that one text cites would read alike ("Wang et al. 2023"), their names are added."""
    alike: dict[tuple[str, str], list[str]] = defaultdict(list)
    for key in sorted(cited):
        alike[target.papers[key].names, target.papers[key].year].append(key)
    clashing = {key: target.papers[key] for keys in alike.values() if len(keys) > 1 for key in keys}
    told = {key: replace(label, year=f"{label.year}, {label.short}") for key, label in clashing.items()}
    return Target({**target.papers, **told}, target.topics) if told else target


def replaced(document: Document, write: Callable[[Mark], str]) -> str:
    """Returns the text of a document with what `write` makes of each of its marks; none stands within another."""
    out: list[str] = []
    cursor = 0
    for mark in document.marks:
        if mark.start < cursor:
            continue
        out += [document.text[cursor : mark.start], write(mark)]
        cursor = mark.start + len(mark.raw)
    return "".join([*out, document.text[cursor:]])


def _written(mark: Mark, target: Target, link: Callable[[str], str]) -> str:
    if mark.kind == "topic":
        anchor = f"#{mark.anchor}" if mark.anchor else ""
        return f"[{topic_words(mark, target)}]({link(target.topics[mark.keys[0]][1])}{anchor})"
    if mark.raw.startswith("@"):
        label = target.papers[mark.keys[0]]
        return _link(f"{label.names} ({label.year})", label, link)
    items = group(mark)
    return f"({'; '.join(_item(item, target.papers[item.key], link) for item in items)})"


def topic_words(mark: Mark, target: Target) -> str:
    """Returns what a topic link says, as Markdown that may stand in a table: its own words, or the topic's title."""
    return re.sub(r"(?<!\\)\|", r"\|", mark.label) or escape_markdown(target.topics[mark.keys[0]][0])


def group(mark: Mark) -> list[Item]:
    """Returns the citations of a mark in brackets, which may be broken into lines, in a quotation too."""
    return parse_group(re.sub(r"\s*\n[ \t>]*", " ", mark.raw)) or []


def _item(item: Item, label: Label, link: Callable[[str], str]) -> str:
    shown = label.year if item.year_only else f"{label.names} {label.year}"
    before = f"{item.prefix} " if item.prefix else ""
    return f"{before}{_link(shown, label, link)}{item.suffix.rstrip()}"


def _link(shown: str, label: Label, link: Callable[[str], str]) -> str:
    title = re.sub(r'([\\"`$&|])', r"\\\1", label.title)
    return f'[{escape_markdown(shown)}]({link(label.url)} "{title}")'
