"""Citations and topic links as ordinary links: by authors and year, or by numbers.

Both work on tokens, so code that holds a `[^` or an `@`, and maths, are never touched.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from markdown_it.token import Token

from surveypress.core.documents import Document
from surveypress.prose import nodes
from surveypress.prose.addresses import NO_FILES, below_root, file_name
from surveypress.prose.dialect import plain_parser
from surveypress.prose.nodes import Inline
from surveypress.prose.rules import Item, parse_group


@dataclass(frozen=True, slots=True)
class Label:
    """How a paper is cited: `Hu et al.`, `2022`, its short and full title, its address below the site's root."""

    names: str
    year: str
    short: str
    title: str
    url: str
    key: str = ""
    number: int = 0
    """In the list of references that is printed with the page, from 1; 0 where there is none."""
    outside: str = ""
    """Says of a work outside the collection that it is that, in the survey's language; empty for papers of it."""


@dataclass(frozen=True, slots=True)
class Target:
    """What links may lead to: labels of papers by key, (title, address) of topics by id; former names too."""

    papers: Mapping[str, Label]
    topics: Mapping[str, tuple[str, str]]
    files: Mapping[str, str] = field(default_factory=dict)
    """Addresses of pages by the files of the content that they are made of (see addresses.py: file_name)."""


Cite = Callable[[Token], Inline]
"""Turns the token of a citation into what is shown for it."""


def target_of(document: Document, target: Target) -> Target:
    """Returns what a document leads to; two papers that would read alike ("Wang et al. 2023") are told apart."""
    cited = {key for mark in document.references if mark.kind == "cite" for key in mark.written}
    topics = dict.fromkeys(key for mark in document.references if mark.kind == "topic" for key in mark.written)
    names = dict.fromkeys(file_name(link.href, document.folder) for link in document.links)
    return Target(
        told_apart({key: target.papers[key] for key in sorted(cited)}),
        {topic: target.topics[topic] for topic in topics},
        {name: target.files[name] for name in names if name in target.files},
    )


def told_apart(labels: Mapping[str, Label]) -> dict[str, Label]:
    """Returns the labels; where two of different papers would read alike, their years are followed by short titles."""
    alike: dict[tuple[str, str], set[str]] = defaultdict(set)
    for label in labels.values():
        alike[label.names, label.year].add(label.url)
    return {
        key: replace(label, year=f"{label.year}, {label.short}") if len(alike[label.names, label.year]) > 1 else label
        for key, label in labels.items()
    }


def resolved(
    tokens: Iterable[Token],
    cite: Cite,
    topics: Mapping[str, tuple[str, str]],
    folder: str,
    files: Mapping[str, str] = NO_FILES,
) -> list[Token]:
    """Returns tokens with links in place of marks of our own; those given stay as they are.

    Relative addresses of links and images, which count from a folder of the content, then count from the site's root
    and begin with `/`; those of `files` lead to the pages that are made of them.
    """

    def inline(children: Sequence[Token]) -> Inline:
        return [token for child in children for token in one(child)]

    def one(child: Token) -> Inline:
        match child.type:
            case "cite":
                return cite(child)
            case "topic":
                return topic_link(child, topics)
            case "link_open":
                return [_moved(child, "href", folder, files)]
            case "image":
                return [_moved(child, "src", folder, NO_FILES).copy(children=inline(child.children or []))]
            case _:
                return [child]

    return [token.copy(children=inline(token.children)) if token.children else token for token in tokens]


def resolved_inline(
    tokens: Sequence[Token],
    cite: Cite,
    topics: Mapping[str, tuple[str, str]],
    folder: str,
    files: Mapping[str, str] = NO_FILES,
) -> list[Token]:
    """The same for what stands in one block."""
    return resolved([Token("inline", "", 0, children=list(tokens))], cite, topics, folder, files)[0].children or []


def _moved(token: Token, name: str, folder: str, files: Mapping[str, str]) -> Token:
    address = str(token.attrGet(name) or "")
    moved = below_root(address, folder, files)
    return token if moved == address else token.copy(attrs={**token.attrs, name: moved})


def by_author(papers: Mapping[str, Label]) -> Cite:
    """Returns citations as `(see Hu et al. 2022, p. 3)`, and as `Hu et al. (2022)` in a sentence."""

    def cite(token: Token) -> Inline:
        if token.content.startswith("@"):
            label = papers[token.meta["keys"][0]]
            return _link(f"{label.names} ({label.year})", label)
        parts = []
        for item in items(token):
            label = papers[item.key]
            words = label.year if item.year_only else f"{label.names} {label.year}"
            parts.append(_between(item, _link(words, label)))
        return [*nodes.text("("), *nodes.joined("; ", parts), *nodes.text(")")]

    return cite


def by_number(papers: Mapping[str, Label], numbers: Mapping[str, int], anchor: Callable[[int], str]) -> Cite:
    """Returns citations as `[see 3, p. 5, 7]`, and as `Hu et al. [3]` in a sentence.

    `numbers` are by the keys that papers have now; `anchor` gives the place of a reference on the page.
    """

    def number(key: str) -> Inline:
        n = numbers[papers[key].key]
        return nodes.link(f"#{anchor(n)}", nodes.text(str(n)))

    def cite(token: Token) -> Inline:
        if token.content.startswith("@"):
            key = token.meta["keys"][0]
            return [*nodes.text(f"{papers[key].names} ["), *number(key), *nodes.text("]")]
        parts = [_between(item, number(item.key)) for item in items(token)]
        return [*nodes.text("["), *nodes.joined(", ", parts), *nodes.text("]")]

    return cite


def numbers_of(documents: Iterable[Document]) -> dict[str, int]:
    """Returns the number of each paper that is cited, from 1, in the order of first citation."""
    keys = (key for document in documents for mark in document.references if mark.kind == "cite" for key in mark.keys)
    return {key: number for number, key in enumerate(dict.fromkeys(keys), start=1)}


def items(token: Token) -> list[Item]:
    """Returns the citations of a group in brackets."""
    return parse_group(token.content) or []


def topic_link(token: Token, topics: Mapping[str, tuple[str, str]]) -> Inline:
    """Returns a topic link with its own words, or with the topic's title."""
    title, url = topics[token.meta["keys"][0]]
    anchor = f"#{token.meta['anchor']}" if token.meta["anchor"] else ""
    words = _parsed(token.meta["label"]) if token.meta["label"] else nodes.text(title)
    return nodes.link(f"/{url}{anchor}", words)


def _link(text: str, label: Label) -> Inline:
    address, words = f"/{label.url}", nodes.text(text)
    if label.outside:
        title = f"{label.title} ({label.outside})"
        return nodes.link_outside(address, [*words, nodes.outside(label.outside)], title, label.number)
    return nodes.link(address, words, label.title, label.key, label.number)


def _between(item: Item, words: Inline) -> Inline:
    before = [*_parsed(item.prefix), *nodes.text(" ")] if item.prefix else []
    return [*before, *words, *_parsed(item.suffix.rstrip())]


def _parsed(markdown: str) -> Inline:
    """Returns the tokens of what an author wrote around a key or for a link: it may hold emphasis, maths, code."""
    if markdown.replace(" ", "").replace(",", "").replace(".", "").isalnum():
        return nodes.text(markdown)
    return plain_parser().parseInline(markdown, {"block": None})[0].children or [] if markdown else []
