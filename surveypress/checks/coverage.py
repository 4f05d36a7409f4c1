"""What is missing: papers nobody sorted, topics without papers or prose, records without the facts readers look for."""

from collections.abc import Callable, Iterator

from surveypress.checks.check import Check
from surveypress.core.model import Corpus, Paper
from surveypress.core.problems import Location, Problem

_ISSUED = frozenset(("report", "standard", "dataset", "software", "web", "other"))
"""Types of works for which a house may answer instead of persons."""


def _lacking(field: str, value_of: Callable[[Paper], object], noun: str = "") -> Callable[[Corpus], Iterator[Problem]]:
    """Returns a check for records of which something is not known."""

    def problems(corpus: Corpus) -> Iterator[Problem]:
        for paper in corpus.papers.values():
            if not value_of(paper):
                yield Problem(paper.location, f"not known: {noun or field}", "add it once a source states it")

    return problems


def _authors(paper: Paper) -> object:
    issuer = paper.work_type.id in _ISSUED and (paper.facts.get("institution") or paper.facts.get("publisher"))
    return paper.authors or paper.authors_count or paper.editors or issuer


def _address(paper: Paper) -> object:
    return not paper.work_type.needs_address or paper.ids or paper.url or paper.urls


def orphans(corpus: Corpus) -> Iterator[Problem]:
    """Yields papers that nobody has sorted."""
    for paper in corpus.papers.values():
        if not paper.topics:
            yield Problem(paper.location, "an orphan paper: it has no topic", "add `topics: [leaf]`")


def guessed_types(corpus: Corpus) -> Iterator[Problem]:
    """Yields records that do not say what the work is."""
    for paper in corpus.papers.values():
        if not paper.type:
            kind = paper.work_type.id
            yield Problem(paper.location, f"its type is guessed: {kind}", f"add `type: {kind}`, or what it is")


def empty_topics(corpus: Corpus) -> Iterator[Problem]:
    """Yields leaves of the taxonomy without papers."""
    sorted_into = {topic for paper in corpus.papers.values() for topic in paper.topics}
    for topic in corpus.topics.values():
        if not topic.children and topic.id not in sorted_into:
            yield Problem(topic.location, f"the topic {topic.id!r} is empty", "sort papers into it or remove it")


def topics_without_prose(corpus: Corpus) -> Iterator[Problem]:
    """Yields topics about which nothing has been written."""
    for topic in corpus.topics.values():
        if not topic.prose.text.strip():
            message = f"the topic {topic.id!r} has no prose"
            yield Problem(topic.location, message, f"write content/topics/{topic.id}.md")


def uncited(corpus: Corpus) -> Iterator[Problem]:
    """Yields papers of a topic, whether it is their first one or a further one, that its prose does not cite."""
    for topic in corpus.topics.values():
        if topic.children or not topic.prose.text.strip():
            continue
        cited = {key for mark in topic.prose.references if mark.kind == "cite" for key in mark.keys}
        for paper in corpus.papers.values():
            if topic.id in paper.topics and paper.key not in cited:
                rank = "first" if paper.topics[0] == topic.id else "further"
                message = f"the prose of {topic.id!r} does not cite {paper.key!r}, which has it as a {rank} topic"
                yield Problem(Location(topic.prose.location.file, 1, 1), message, "cite it where it fits")


_STALE_AFTER = 2
"""Years by which the newest paper of a topic may be newer than the newest that its prose cites."""


def stale(corpus: Corpus) -> Iterator[Problem]:
    """Yields topics whose newest papers are years newer than all that their prose cites."""
    for topic in corpus.topics.values():
        keys = {key for mark in topic.prose.references if mark.kind == "cite" for key in mark.keys}
        cited = [paper.year for key in keys if (paper := corpus.papers.get(key)) and paper.year]
        papers = [paper.year for paper in corpus.papers.values() if topic.id in paper.topics and paper.year]
        if cited and papers and max(papers) - max(cited) >= _STALE_AFTER:
            message = (
                f"the prose of {topic.id!r} cites nothing newer than {max(cited)}, and has papers of {max(papers)}"
            )
            yield Problem(Location(topic.prose.location.file, 1, 1), message, "say what has come since")


CHECKS = (
    Check("coverage/uncited", "a paper that a topic of it does not cite", uncited, level="information"),
    Check("coverage/stale", "prose that is years older than its papers", stale, level="information"),
    Check("coverage/no-topic", "a paper without a topic", orphans, level="warning"),
    Check("coverage/no-authors", "a paper without authors", _lacking("authors", _authors), level="warning"),
    Check("coverage/no-year", "a paper without a year", _lacking("year", lambda p: p.date), level="warning"),
    Check(
        "coverage/no-address",
        "a paper that leads nowhere",
        _lacking("address", _address, "an address (`url` or an identifier)"),
        level="warning",
    ),
    Check("coverage/type", "a record without its type", guessed_types, level="information"),
    Check("coverage/empty-topic", "a topic without papers", empty_topics, level="warning"),
    Check("coverage/no-prose", "a topic without prose", topics_without_prose, level="warning"),
)
