"""What is missing: papers nobody sorted, topics without papers or prose, records without the facts readers look for."""

from collections.abc import Iterator

from surveypress.model import Corpus, Paper
from surveypress.problems import Problem


def problems(corpus: Corpus) -> Iterator[Problem]:
    """Yields warnings only: an unfinished survey is still a survey."""
    held = {topic for paper in corpus.papers.values() for topic in paper.topics}
    for paper in corpus.papers.values():
        yield from _paper(paper)
    for topic in corpus.topics.values():
        if not topic.children and topic.id not in held:
            what = f"the topic {topic.id!r} is empty"
            yield Problem(topic.where, what, "sort papers into it or remove it", "warning")
        if not topic.prose.text.strip():
            what = f"the topic {topic.id!r} has no prose"
            yield Problem(topic.where, what, f"write content/topics/{topic.id}.md", "warning")


def _paper(paper: Paper) -> Iterator[Problem]:
    if not paper.topics:
        yield Problem(paper.where, "an orphan paper: it has no topic", "add `topics: [leaf]`", "warning")
    missing = {
        "authors": not (paper.authors or paper.authors_count),
        "year": paper.year is None,
        "an address (arxiv, doi, acl_id or url)": not (paper.arxiv or paper.doi or paper.url or paper.acl_id),
    }
    names = ", ".join(name for name, absent in missing.items() if absent)
    if names:
        yield Problem(paper.where, f"not known: {names}", "add it once a source states it", "warning")
