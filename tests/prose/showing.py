"""Prose as the tests show it: on a page, quoted, numbered and as Markdown."""

import re
from collections.abc import Sequence
from typing import Any

from markdown_it.token import Token

from surveypress.core.texts import ENGLISH
from surveypress.prose.citations import Label, Target, by_author, resolved
from surveypress.prose.dialect import plain_parser
from surveypress.prose.html import Prose, html
from surveypress.prose.rendering import html_of, on_page
from surveypress.prose.tokens import parsed

TARGET = Target(
    {
        "a": Label(names="Hu et al.", year="2022", short="Kites", title="Kites", url="papers/a/", key="a"),
        "b": Label(names="Li", year="2021", short="Why", title='Why "x | y" costs $5', url="papers/b/", key="b"),
    },
    {"wind": ("Wind & water", "topics/wind/")},
)


def tokens(text: str, folder: str = "topics/") -> list[Token]:
    """Returns the resolved tokens of a source text that cites `a` and `b` and links to `wind`."""
    return resolved(parsed(text).tokens, by_author(_Any(TARGET.papers)), _Any(TARGET.topics), folder)


class _Any(dict[str, Any]):
    """What random prose leads to: any key at all."""

    def __missing__(self, key: str) -> Any:
        return next(iter(self.values()))


def shown(prose: Prose | str, root: str = "./") -> str:
    """Returns the HTML of prose, or of Markdown without marks of our own, on a page."""
    return on_page(html(Prose(prose) if isinstance(prose, str) else prose), root, ENGLISH)


def bare(tokens: Sequence[Token]) -> str:
    """Returns the HTML of tokens without what only a page adds: ids, data and names of tables."""
    return re.sub(r' (?:id|data-[a-z]+|aria-label)="[^"]*"', "", html_of(tokens))


def read_back(markdown: str) -> list[Token]:
    """Returns the tokens of published Markdown."""
    return plain_parser().parse(markdown, {})
