"""Source prose to plain Markdown: citations and topic links become ordinary links that any reader of Markdown follows.

The result is what is published as Markdown and what the HTML is made of, so the two cannot differ.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from surveypress.model import Document, Mark
from surveypress.problems import Where
from surveypress.prose.maths import DOLLARS
from surveypress.prose.parser import parse
from surveypress.prose.rules import Item, parse_group


@dataclass(frozen=True, slots=True)
class Label:
    """How a paper is cited: `Hu et al.`, `2022`, its title, and its address below the site's root."""

    names: str
    year: str
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Target:
    """What links may lead to: labels of papers by key, (title, address) of topics by id."""

    papers: Mapping[str, Label]
    topics: Mapping[str, tuple[str, str]]


def escape_markdown(text: str) -> str:
    """Returns text that Markdown shows as it is; maths between dollar signs stays maths."""
    parts = DOLLARS.split(text)
    return "".join(f"${p}$" if n % 2 else re.sub(r"([\\`*_\[\]<>&$@~|#])", r"\\\1", p) for n, p in enumerate(parts))


def composed(document: Document, target: Target, link: Callable[[str], str]) -> str:
    """Returns the document as Markdown without marks of our own.

    `link` turns an address below the site's root into one relative to the page. Every key must be known.
    """
    return _replace(document.text, document.marks, target, link)


def composed_sentence(sentence: str, target: Target, link: Callable[[str], str]) -> str:
    """The same for a single sentence of a document."""
    if "@" not in sentence and "[[" not in sentence:
        return sentence
    plain = re.sub(r"\[\^[^\]]+\]", "", sentence)
    return composed(parse(plain, Where("")), target, link)


def _replace(text: str, marks: tuple[Mark, ...], target: Target, link: Callable[[str], str]) -> str:
    out: list[str] = []
    cursor = 0
    for mark in marks:
        if mark.start < cursor:
            continue
        out += [text[cursor : mark.start], _written(mark, target, link)]
        cursor = mark.start + len(mark.raw)
    return "".join([*out, text[cursor:]])


def _written(mark: Mark, target: Target, link: Callable[[str], str]) -> str:
    if mark.kind == "topic":
        title, url = target.topics[mark.keys[0]]
        anchor = f"#{mark.anchor}" if mark.anchor else ""
        return f"[{mark.label or escape_markdown(title)}]({link(url)}{anchor})"
    if mark.raw.startswith("@"):
        label = target.papers[mark.keys[0]]
        return _link(f"{label.names} ({label.year})", label, link)
    items = parse_group(mark.raw) or []
    return f"({'; '.join(_item(item, target.papers[item.key], link) for item in items)})"


def _item(item: Item, label: Label, link: Callable[[str], str]) -> str:
    shown = label.year if item.year_only else f"{label.names} {label.year}"
    before = f"{item.prefix} " if item.prefix else ""
    return f"{before}{_link(shown, label, link)}{item.suffix.rstrip()}"


def _link(shown: str, label: Label, link: Callable[[str], str]) -> str:
    title = label.title.replace("\\", "\\\\").replace('"', '\\"')
    return f'[{escape_markdown(shown)}]({link(label.url)} "{title}")'
