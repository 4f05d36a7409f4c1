"""English titles with capitals as in a sentence, as some styles have them: names and acronyms keep theirs.

Which words are no names, the survey itself tells: those that its titles and texts have in small letters.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from Stemmer import Stemmer

from surveypress.cite.bibtex import keeps_capitals
from surveypress.cite.work import is_english
from surveypress.core.model import Corpus, Paper
from surveypress.prose.maths import enumerate_parts

_WORD = re.compile(r"[^\W_][\w'’]*+")
_SMALL = frozenset(
    "a an and are as at be but by can do does for from how if in into is it its nor not of off on onto or our over per "
    "so than that the their then to towards toward under up upon via vs we what when where which who why with you your "
    "yet without within".split()
)
_MARK = re.compile(r"@\{[^{}]*\}|@[\w:.+/-]++|\[\[[^\[\]|]*+")
"""Keys and ids, which are no words."""
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]++")
"""A word with a capital within a sentence."""
_ENDING_IN_IS = re.compile(r"(?<=[a-z])is(?=(?:e|e[ds]|ers?|ing|ations?)$)")
"""Where British texts may have what titles spell with z: tokenisers, quantisation."""
_BEGINS = re.compile(r"(?:^|[:.?!—–]\s+|\s[-–—]\s)[\"“‘(]*$")
"""What stands before the first word of a title or of a subtitle."""


def common_words(corpus: Corpus) -> frozenset[str]:
    """Returns the words that a survey has in small letters, in titles or in texts, and seldom with a capital in texts.

    Another form of such a word ("preservation" beside "preserve") is none either, unless texts have it with a capital.
    """
    texts = [_MARK.sub("", text) for text in _texts(corpus)]
    titles = [paper.title for paper in corpus.papers.values()]
    words = Counter(word for text in (*titles, *texts) for word in _WORD.findall(text))
    names = Counter(word.lower() for text in texts for word in _NAME.findall(text))
    common = {word for word, count in words.items() if word.islower() and count > names[word]}
    common |= {_ENDING_IN_IS.sub("iz", word) for word in common}
    stem = Stemmer("english").stemWord
    stems = {stem(word) for word in common}
    others = {word for word in map(str.lower, words) if not names[word] and stem(word) in stems}
    return frozenset(common | others | _SMALL)


def _texts(corpus: Corpus) -> Iterator[str]:
    for paper in corpus.papers.values():
        yield from (paper.tldr, paper.abstract, paper.summary.text)
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


def _lowered(text: str, common: AbstractSet[str], names: Iterable[str], *, first: bool) -> str:
    names_inside = [name for name in names if name in text]
    spans = [
        range(at.start(), at.end()) for name in names_inside for at in re.finditer(rf"\b{re.escape(name)}\b", text)
    ]

    def small(word: re.Match[str]) -> str:
        lower = word[0].lower()
        if lower == word[0] or lower not in common or keeps_capitals(word[0]):
            return word[0]
        if any(word.start() in span for span in spans):
            return word[0]
        begins = _BEGINS.search(text[: word.start()]) and (first or word.start())
        return word[0] if begins else lower

    return _WORD.sub(small, text)
