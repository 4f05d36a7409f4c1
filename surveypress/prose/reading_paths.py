"""Reading paths: numbered lists whose items all cite papers, so that a page can show the papers themselves."""

from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from surveypress.prose.addresses import PAPER
from surveypress.prose.nodes import OUTSIDE

_FEWEST = 2
"""One paper alone is no path."""


@dataclass(frozen=True, slots=True)
class ReadingPath:
    """Where a path stands among the tokens of a text, and what it consists of."""

    start: int
    end: int
    items: tuple[tuple[str, tuple[Token, ...]], ...]
    """For each step the end of the address of the paper that it cites first, and its words without a reference to that
    paper in brackets, as the paper itself stands above them."""


def reading_path(tokens: Sequence[Token]) -> ReadingPath | None:
    """Returns the first list of a text that is a reading path, if any."""
    starts = (n for n, token in enumerate(tokens) if token.type == "ordered_list_open" and not token.level)
    for start in starts:
        end = next(
            n for n in range(start, len(tokens)) if tokens[n].type == "ordered_list_close" and not tokens[n].level
        )
        items = _items(tokens[start : end + 1])
        if len(items) >= _FEWEST and all(paper for paper, _ in items):
            return ReadingPath(start, end + 1, items)
    return None


def _items(tokens: Sequence[Token]) -> tuple[tuple[str, tuple[Token, ...]], ...]:
    """Returns the steps of a list, none if an item is more than one paragraph."""
    blocks = [token for token in tokens if token.type == "inline"]
    count = sum(token.type == "list_item_open" for token in tokens)
    plain = all(token.type.startswith(("ordered_list", "list_item", "paragraph", "inline")) for token in tokens)
    if not plain or len(blocks) != count:
        return ()
    steps = ((_first_paper(block.children or ()), block.children or ()) for block in blocks)
    return tuple((paper, _without_brackets(words, paper)) for paper, words in steps)


def _first_paper(words: Sequence[Token]) -> str:
    inside = (word for word in words if word.type == "link_open" and word.attrs.get("class") != OUTSIDE)
    links = (PAPER.match(str(word.attrs.get("href", ""))) for word in inside)
    return next((link[1] for link in links if link), "")


def _without_brackets(words: Sequence[Token], paper: str) -> tuple[Token, ...]:
    """Returns words less the brackets that hold nothing but a citation of a paper, and less a colon before these."""
    rest: list[Token] = []
    n = 0
    while n < len(words):
        if not _cites_alone(words[n : n + 5], paper):
            rest.append(words[n])
            n += 1
            continue
        n += 5
        if rest and rest[-1].type == "text":
            rest[-1] = rest[-1].copy(content=rest[-1].content.rstrip().removesuffix(":"))
    return tuple(rest)


def _cites_alone(words: Sequence[Token], paper: str) -> bool:
    around = [words[0].content, words[-1].content]
    return len(words) == 5 and around == ["(", ")"] and words[1].type == "link_open" and _first_paper(words) == paper
