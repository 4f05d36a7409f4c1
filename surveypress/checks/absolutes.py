"""Sentences that deny or claim something for all papers, which somebody has to hold against each of them."""

import re
from collections.abc import Iterator

from surveypress.checks.check import Check
from surveypress.core.model import Corpus, Topic
from surveypress.core.problems import Location, Problem
from surveypress.text.sentences import spans

_SHOWN = 100
"""Letters of a sentence that a message quotes."""


def absolutes(corpus: Corpus) -> Iterator[Problem]:
    """Yields sentences of topics with words that the survey lists as absolute, where the topic is not `verified`."""
    words = corpus.config.editorial.absolutes if corpus.config.editorial else ()
    if not words:
        return
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)
    for topic in corpus.topics.values():
        if not topic.verified:
            yield from _sentences(topic, pattern)


def _sentences(topic: Topic, pattern: re.Pattern[str]) -> Iterator[Problem]:
    place = topic.prose.location
    for number, paragraph in enumerate(topic.prose.text.split("\n")):
        for start, end in spans(paragraph):
            sentence = paragraph[start:end].strip()
            if pattern.search(sentence):
                where = Location(place.file, place.line + number, start + 1)
                message = f"it speaks of all papers: {sentence[:_SHOWN]}{'…' if len(sentence) > _SHOWN else ''}"
                yield Problem(where, message, "hold it against each of them, then write `verified:` with the date")


CHECKS = (Check("editorial/absolutes", "a sentence on all papers, not verified", absolutes, level="information"),)
