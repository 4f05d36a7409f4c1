"""What the taxonomy implies: which papers a topic holds, which topics touch."""

from collections import Counter, defaultdict

from surveypress.core.model import Corpus, Paper, Topic
from surveypress.core.relations import Citation, Reason

MOST_RELATED = 6
RelatedTopics = tuple[tuple[str, tuple[Reason, ...]], ...]
"""Ids of topics, each with the reasons."""


def newest_first(paper: Paper) -> tuple[int, str, str]:
    """Sort key: newest year first, then the later arXiv id, then the key."""
    digits = paper.arxiv.split("v")[0].replace(".", "") if "/" not in paper.arxiv else ""
    backwards = "".join(chr(ord("9") - ord(d) + ord("0")) if d.isdigit() else d for d in digits)
    return (-paper.year_rank, backwards, paper.key)


def ancestors(corpus: Corpus, topic_id: str) -> tuple[str, ...]:
    """Returns the ids above a topic, the nearest first."""
    above: list[str] = []
    parent = corpus.topics[topic_id].parent
    while parent:
        above.append(parent)
        parent = corpus.topics[parent].parent
    return tuple(above)


def topic_papers(corpus: Corpus) -> dict[str, tuple[str, ...]]:
    """Returns the keys in each topic or below it, newest first; in a leaf, papers that belong there first of all."""
    members: dict[str, dict[str, bool]] = {topic: {} for topic in corpus.topics}
    for paper in sorted(corpus.papers.values(), key=newest_first):
        for rank, topic in enumerate(paper.topics):
            for node in (topic, *ancestors(corpus, topic)):
                members[node][paper.key] = members[node].get(paper.key, False) or rank == 0
    return {
        topic: tuple(sorted(keys, key=lambda k, keys=keys: not keys[k]))  # type: ignore[misc]
        for topic, keys in members.items()
    }


def related_topics(corpus: Corpus, citations: list[Citation]) -> dict[str, RelatedTopics]:
    """Returns, for each topic, the topics it shares papers with or whose papers its prose cites, with the reasons."""
    shared: dict[str, Counter[str]] = defaultdict(Counter)
    for paper in corpus.papers.values():
        for one in paper.topics:
            for other in paper.topics:
                if one != other:
                    shared[one][other] += 1
    cited: dict[str, Counter[str]] = defaultdict(Counter)
    # A paper counts once for a page, however many of its sentences cite it.
    for page, key in dict.fromkeys((citation.page, citation.paper) for citation in citations):
        homes = corpus.papers[key].topics
        if page.kind == "topic" and homes and page.id not in homes:
            cited[page.id][homes[0]] += 1
    return {topic.id: _ranked(corpus, topic, shared[topic.id], cited[topic.id]) for topic in corpus.topics.values()}


def _ranked(
    corpus: Corpus, topic: Topic, shared: Counter[str], cited: Counter[str]
) -> tuple[tuple[str, tuple[Reason, ...]], ...]:
    family = {topic.id, *topic.children, *ancestors(corpus, topic.id)}
    order = list(corpus.topics)
    others = [other for other in {*shared, *cited} if other not in family]
    others.sort(key=lambda other: (-(2 * shared[other] + cited[other]), order.index(other)))
    ranked = [(other, _why(shared[other], cited[other])) for other in others[:MOST_RELATED]]
    siblings = (
        corpus.topics[topic.parent].children
        if topic.parent
        else tuple(t.id for t in corpus.topics.values() if not t.parent)
    )
    linked = {other for other, _ in ranked}
    near = [s for s in siblings if s not in linked and s != topic.id]
    fill = max(0, 3 - len(ranked))
    sibling = (Reason("same-area" if topic.parent else "neighbouring-area", ()),)
    return tuple(ranked + [(s, sibling) for s in near[:fill]])


def _why(shared: int, cited: int) -> tuple[Reason, ...]:
    both = (Reason("papers-in-both", (str(shared),)),) if shared else ()
    return (*both, Reason("papers-cited-here", (str(cited),))) if cited else both
