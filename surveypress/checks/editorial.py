"""The rules that a survey sets for its own prose, in `editorial:` of survey.yaml: lengths, words to avoid, coverage."""

import re
from collections.abc import Iterator

from surveypress.checks.check import Check
from surveypress.core.config import Editorial
from surveypress.core.model import Corpus, Topic
from surveypress.core.problems import Location, Problem
from surveypress.relate.citations import documents

_MARK = re.compile(r"\[[^\[\]@]*+@[^\[\]]*+\]|@[\w-]++|\[\[[^\[\]|]*+\|?|\]\]|\]\([^()]*+\)")


def missing(corpus: Corpus) -> Iterator[Problem]:
    """Yields records without what the survey's own rules ask of each."""
    rules = corpus.config.editorial
    texts = ("tldr", "summary") if corpus.config.summaries == "all" else ()
    for paper in corpus.papers.values() if rules else ():
        values_of = {
            "tldr": paper.tldr,
            "summary": paper.summary.text.strip(),
            "year": paper.date,
            "topics": paper.topics,
        }
        for name in (*texts, "year", "topics"):
            if rules and not values_of[name] and f"{paper.key}:{name}" not in rules.unknown:
                hint = "write it, or list it under editorial.unknown in survey.yaml"
                yield Problem(paper.location, f"{name} is missing", hint)


def too_many_topics(corpus: Corpus) -> Iterator[Problem]:
    """Yields papers that are sorted into more topics than the survey's own rules allow."""
    most = corpus.config.editorial.topics if corpus.config.editorial else 0
    for paper in corpus.papers.values() if most else ():
        if len(paper.topics) > most:
            place = corpus.place(paper.location.file, "topics")
            yield Problem(place, f"it has {len(paper.topics)} topics, at most {most} are wanted", "keep the main ones")


def lengths(corpus: Corpus) -> Iterator[Problem]:
    """Yields texts that are shorter or longer than the survey's own rules allow."""
    rules = corpus.config.editorial
    if rules is None:
        return
    for paper in corpus.papers.values():
        if paper.summary.text.strip():
            yield from _length(paper.summary.text, rules.summary_words, "the summary", paper.summary.location)
        yield from _length(paper.tldr, (0, rules.tldr_words), "the tldr", corpus.place(paper.location.file, "tldr"))
    for topic in corpus.topics.values():
        limits = rules.area_words if topic.children else rules.topic_words
        yield from _length(topic.prose.text, limits, f"the prose of {topic.id!r}", _place(topic))


def uncited(corpus: Corpus) -> Iterator[Problem]:
    """Yields papers that the prose of their primary topic does not cite, where the survey's rules ask for it."""
    rules = corpus.config.editorial
    if rules is None or not rules.cite_all:
        return
    for topic in corpus.topics.values():
        cited = {key for mark in topic.prose.references for key in mark.keys}
        for paper in corpus.papers.values() if not topic.children else ():
            if paper.topics[:1] == (topic.id,) and paper.key not in cited:
                message = f"the prose of {topic.id!r} does not cite {paper.key!r}, which belongs to it"
                yield Problem(_place(topic), message, "cite it where it fits, or give it another primary topic")


def avoided(corpus: Corpus) -> Iterator[Problem]:
    """Yields words that the survey's rules exclude."""
    rules = corpus.config.editorial
    if rules is None:
        return
    for paper in corpus.papers.values():
        yield from _avoided(paper.tldr, corpus.place(paper.location.file, "tldr"), rules)
    for _, _, document in documents(corpus):
        yield from _avoided(document.text, document.location, rules)


def _place(topic: Topic) -> Location:
    return topic.prose.location if topic.prose.location.file else topic.location


def _length(text: str, limits: tuple[int, int], message: str, location: Location) -> Iterator[Problem]:
    words = len(text.split())
    low, high = limits
    if high and not low <= words <= high:
        yield Problem(location, f"{message} has {words} words", f"{low} to {high} are wanted")


def _avoided(text: str, location: Location, rules: Editorial) -> Iterator[Problem]:
    if rules.avoid and text:
        pattern = rf"\b(?:{'|'.join(map(re.escape, rules.avoid))})\b"
        line, at = location.line, 0
        for match in re.finditer(pattern, _MARK.sub(lambda m: " " * len(m[0]), text), re.IGNORECASE):
            line, at = line + text.count("\n", at, match.start()), match.start()
            column = match.start() - text.rfind("\n", 0, match.start()) if line > location.line else location.column
            yield Problem(
                Location(location.file, line, column), f"{match[0]!r} says nothing", "give the figure, or leave it out"
            )


CHECKS = (
    Check("editorial/missing", "a record without what the survey asks of each", missing),
    Check("editorial/topics", "a paper in more topics than the survey wants", too_many_topics),
    Check("editorial/length", "a text that is too short or too long", lengths),
    Check("editorial/uncited", "a paper that its topic does not cite", uncited),
    Check("editorial/avoid", "a word that the survey avoids", avoided),
)
