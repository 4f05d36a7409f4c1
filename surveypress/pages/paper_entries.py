"""A paper as lists of Markdown have it: its title; by whom, when and where, and its links; one line about it.

Lists of HTML say the same in the same order (`line` in templates/macros.html, `drawn` in static/js/search/items.js).
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from markdown_it.token import Token

from surveypress.core.texts import Texts
from surveypress.pages.view_models import Link, PaperSummary
from surveypress.prose import nodes
from surveypress.prose.nodes import Blocks, Inline

_SEPARATOR = " · "
_NAME = "line"
"""Where a line break keeps what the line that it begins is called in HTML."""


def entry(texts: Texts, line: PaperSummary, words: Inline | None = None, more: Sequence[Inline] = ()) -> Inline:
    """Returns a paper by the link to its page; `words` stand for its summary, `more` beside when it appeared."""
    title = nodes.link(f"/{line.url}", nodes.text(texts.isolated(line.title)), key=line.key)
    about = nodes.text(texts.isolated(line.tldr)) if words is None else words
    return in_lines(title, facts(texts, line.authors, line.when, sources(texts, line), more), about)


def markdown_entry(texts: Texts, line: PaperSummary, words: Inline | None = None) -> Inline:
    """Returns the same for Markdown only, where each paper stands in many lists."""
    names = (texts.isolated(line.title), line.authors, texts.isolated(line.when))
    if words is None:
        return [_row(line.url, texts.isolated(line.tldr), *names, *sources(texts, line))]
    return in_lines([_row(line.url, "", *names, *sources(texts, line))], [], words)


@lru_cache(maxsize=131_072)
def _row(url: str, about: str, title: str, authors: str, when: str, *links: Link) -> Token:
    def made() -> Inline:
        head = nodes.link(f"/{url}", nodes.text(title))
        return in_lines(head, _details(authors, when, (), links), nodes.text(about))

    return nodes.reused(made)


def facts(texts: Texts, authors: str, when: str, links: Iterable[Link], more: Sequence[Inline] = ()) -> Inline:
    """Returns by whom a paper is, when and where it appeared, what else a list says of it, and links."""
    return _details(authors, texts.isolated(when), more, links)


def _details(authors: str, when: str, more: Sequence[Inline], links: Iterable[Link]) -> Inline:
    parts = [nodes.text(part) for part in (authors, when) if part]
    return nodes.joined(_SEPARATOR, [*parts, *more, *(nodes.link(link.url, nodes.text(link.title)) for link in links)])


def sources(texts: Texts, line: PaperSummary) -> list[Link]:
    """Returns links to the PDF and to the code of a paper, as far as there are any."""
    return [Link(title, url) for title, url in (("PDF", line.pdf), (texts.gettext("Code"), line.code)) if url]


def in_lines(title: Inline, details: Inline, about: Inline) -> Inline:
    """Returns the three below each other; what is empty has no line."""
    lines = [
        token for name, words in (("facts", details), ("tldr", about)) if words for token in (_break(name), *words)
    ]
    return [*title, *lines]


def _break(name: str) -> Token:
    return Token("hardbreak", "br", 0, meta={_NAME: name})


def outlined(blocks: Blocks) -> Blocks:
    """Returns blocks for HTML, in which each line of a paper below its title is an element."""
    return [
        token.copy(children=list(_elements(token.children)))
        if token.children and any(_NAME in child.meta for child in token.children)
        else token
        for token in blocks
    ]


def _elements(children: Sequence[Token]) -> Iterator[Token]:
    inside = False
    for token in children:
        if _NAME not in token.meta:
            yield token
            continue
        if inside:
            yield _end()
        yield Token("softbreak", "br", 0)
        yield Token("line_open", "span", 1, attrs={"class": token.meta[_NAME]})
        inside = True
    if inside:
        yield _end()


def _end() -> Token:
    return Token("line_close", "span", -1)
