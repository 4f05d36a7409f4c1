"""What is missing: papers nobody sorted, topics without papers or prose, records without the facts readers look for."""

from collections.abc import Iterator

from surveypress.model import Corpus, Paper
from surveypress.problems import Problem


def problems(corpus: Corpus) -> Iterator[Problem]:
    """Yields warnings only: an unfinished survey is still a survey."""
    held = {topic for paper in corpus.papers.values() for topic in paper.topics}
    for paper in corpus.papers.values():
        yield from _paper(corpus, paper)
    for topic in corpus.topics.values():
        if not topic.children and topic.id not in held:
            what = f"the topic {topic.id!r} is empty"
            yield Problem(topic.where, what, "sort papers into it or remove it", "warning")
        if not topic.prose.text.strip():
            what = f"the topic {topic.id!r} has no prose"
            yield Problem(topic.where, what, f"write content/topics/{topic.id}.md", "warning")


def _paper(corpus: Corpus, paper: Paper) -> Iterator[Problem]:
    where = paper.where
    if not paper.topics:
        yield Problem(where, "an orphan paper: it has no topic", "add `topics: [leaf]`", "warning")
    if paper.year is None:
        yield Problem(where, "the year is missing", "add `year:` once a source states it", "warning")
    if not paper.authors and not paper.authors_count:
        yield Problem(where, "the authors are missing", "add `authors: […]` once a source states them", "warning")
    if not (paper.arxiv or paper.doi or paper.url or paper.acl_id):
        mend = "add `arxiv:`, `doi:`, `acl_id:` or `url:`"
        yield Problem(where, "nothing says where the paper can be read", mend, "warning")
