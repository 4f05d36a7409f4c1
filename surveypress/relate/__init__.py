"""Corpus -> Relations: pure functions over the records, computed once, before anything is rendered."""

from surveypress.core.memory import Memory
from surveypress.core.model import Corpus
from surveypress.core.relations import Relations
from surveypress.relate.bridges import bridges
from surveypress.relate.citations import by_paper, citations
from surveypress.relate.neighbours import neighbours
from surveypress.relate.topics import related_topics, topic_papers


def relate(corpus: Corpus, memory: Memory | None = None) -> Relations:
    """Returns all that follows from a corpus whose keys and topic ids are known to exist.

    What was read of its texts is taken from the memory, and kept there, if there is one.
    """
    every = citations(corpus)
    # What says how papers of the collection are related is about these alone.
    mentions = [citation for citation in every if citation.paper in corpus.papers]
    related = neighbours(corpus, mentions, memory)
    return Relations(
        cited_in=by_paper(every),
        related=related,
        topic_papers=topic_papers(corpus),
        related_topics=related_topics(corpus, mentions),
        bridges=bridges(corpus, mentions, related),
    )
