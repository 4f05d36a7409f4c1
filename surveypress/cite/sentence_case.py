"""English titles with capitals as in a sentence, as some styles have them: names and acronyms keep theirs.

Which words are no names, the survey itself tells: those that its titles and texts have in small letters.
"""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from surveypress.cite.bibtex import keeps_capitals
from surveypress.core.model import Corpus, Paper
from surveypress.prose.maths import enumerate_parts

_WORD = re.compile(r"[^\W_](?:[^\W_]|['’])*")
_SMALL = frozenset(
    "a an and are as at be but by can do does for from how if in into is it its nor not of off on onto or our over per "
    "so than that the their then to towards toward under up upon via vs we what when where which who why with you your "
    "yet without within".split()
)
_BEGINS = re.compile(r"(?:^|[:.?!—–]\s+|\s[-–—]\s)[\"“‘(]*$")
"""What stands before the first word of a title or of a subtitle."""


def common_words(corpus: Corpus) -> frozenset[str]:
    """Returns the words that the survey has in small letters in its titles and texts."""
    words = (word for text in _texts(corpus) for word in _WORD.findall(text))
    return frozenset(word for word in words if word.islower()) | _SMALL


def _texts(corpus: Corpus) -> Iterator[str]:
    for paper in corpus.papers.values():
        yield from (paper.title, paper.tldr, paper.abstract, paper.summary.text)
    for topic in corpus.topics.values():
        yield from (topic.scope, topic.prose.text)


def sentence_title(paper: Paper, common: AbstractSet[str], language: str) -> str:
    """Returns the title of a paper in sentence case; empty where it is not in English, or is so already."""
    if not is_english(paper.facts.get("language") or language):
        return ""
    parts = enumerate_parts(paper.title)
    names = [name for name in (*paper.models, *paper.datasets) if not name.islower()]
    title = "".join(
        f"${part}$" if maths else _lowered(part, common, names, first=not n) for n, (maths, part) in enumerate(parts)
    )
    return title if title != paper.title else ""


def is_english(language: str) -> bool:
    """Returns whether a work is in English, where alone titles have capitals throughout, or says nothing of it."""
    return language.partition("-")[0].casefold() in {"", "en"}


def _lowered(text: str, common: AbstractSet[str], names: Iterable[str], *, first: bool) -> str:
    kept = [range(at.start(), at.end()) for name in names for at in re.finditer(rf"\b{re.escape(name)}\b", text)]

    def small(word: re.Match[str]) -> str:
        begins = _BEGINS.search(text[: word.start()]) and (first or word.start())
        named = any(word.start() in span for span in kept)
        lower = word[0].lower()
        return word[0] if begins or named or keeps_capitals(word[0]) or lower not in common else lower

    return _WORD.sub(small, text)
