"""The rules that a survey sets for its own prose, in `editorial:` of survey.yaml: lengths, words to avoid, coverage."""

import re
from collections.abc import Iterator

from surveypress.config import Editorial
from surveypress.model import Corpus, Paper, Topic
from surveypress.problems import Problem, Where
from surveypress.relate.citations import documents

_MARK = re.compile(r"\[[^\]]*@[^\]]*\]|@[\w-]+|\[\[[^\]|]*\|?|\]\]|\]\([^)]*\)")


def problems(corpus: Corpus) -> Iterator[Problem]:
    """Yields breaches of the survey's own rules; a survey without `editorial:` has none."""
    rules = corpus.config.editorial
    if rules is None:
        return
    for paper in corpus.papers.values():
        yield from _paper(corpus, paper, rules)
    for topic in corpus.topics.values():
        yield from _topic(corpus, topic, rules)
    for _, _, document in documents(corpus):
        yield from _avoided(document.text, document.where, rules)


def _paper(corpus: Corpus, paper: Paper, rules: Editorial) -> Iterator[Problem]:
    missing = [name for name in ("tldr", "year", "topics") if not getattr(paper, name)]
    missing += [] if paper.summary.text.strip() else ["summary"]
    for name in missing:
        if f"{paper.key}:{name}" not in rules.unknown:
            yield Problem(
                paper.where, f"{name} is missing", "write it, or list it under editorial.unknown in survey.yaml"
            )
    if paper.summary.text.strip():
        yield from _length(paper.summary.text, rules.summary_words, "the summary", paper.summary.where)
    yield from _length(paper.tldr, (0, rules.tldr_words), "the tldr", corpus.place(paper.where.file, "tldr"))
    yield from _avoided(paper.tldr, corpus.place(paper.where.file, "tldr"), rules)


def _topic(corpus: Corpus, topic: Topic, rules: Editorial) -> Iterator[Problem]:
    limits = rules.area_words if topic.children else rules.topic_words
    where = topic.prose.where if topic.prose.where.file else topic.where
    yield from _length(topic.prose.text, limits, f"the prose of {topic.id!r}", where)
    if rules.cite_all and not topic.children:
        cited = {key for mark in topic.prose.marks for key in mark.keys}
        for paper in corpus.papers.values():
            if paper.topics[:1] == (topic.id,) and paper.key not in cited:
                what = f"the prose of {topic.id!r} does not cite {paper.key!r}, which belongs to it"
                yield Problem(where, what, "cite it where it fits, or give it another primary topic")


def _length(text: str, limits: tuple[int, int], what: str, where: Where) -> Iterator[Problem]:
    words = len(text.split())
    low, high = limits
    if high and not low <= words <= high:
        yield Problem(where, f"{what} has {words} words", f"{low} to {high} are wanted")


def _avoided(text: str, where: Where, rules: Editorial) -> Iterator[Problem]:
    if rules.avoid and text:
        pattern = rf"\b(?:{'|'.join(map(re.escape, rules.avoid))})\b"
        for match in re.finditer(pattern, _MARK.sub(lambda m: " " * len(m[0]), text), re.IGNORECASE):
            line = where.line + text.count("\n", 0, match.start())
            column = match.start() - text.rfind("\n", 0, match.start()) if line > where.line else where.column
            yield Problem(
                Where(where.file, line, column), f"{match[0]!r} says nothing", "give the figure, or leave it out"
            )
