"""Related papers: which each has, and why; see choosing.py and explanations.py."""

from collections.abc import Sequence

from threadpoolctl import threadpool_limits

from surveypress.core.memory import Memory
from surveypress.core.model import Corpus
from surveypress.core.relations import Citation, Neighbour
from surveypress.relate.choosing import chosen
from surveypress.relate.co_citations import passages
from surveypress.relate.explanations import Evidence
from surveypress.relate.similarity import similarity
from surveypress.relate.text_model import text_model


def neighbours(
    corpus: Corpus, citations: Sequence[Citation], memory: Memory | None = None
) -> dict[str, tuple[Neighbour, ...]]:
    """Returns the related papers of each paper, best first; ties go by key. Pins always come first."""
    papers = list(corpus.papers.values())
    index = {paper.key: n for n, paper in enumerate(papers)}
    together = passages(corpus, citations)
    model = text_model(corpus, memory)
    # Several threads add up in another order, and each waits for the other where the second core is busy.
    with threadpool_limits(limits=1):
        alike = similarity(corpus, model, citations, together)
    pins = [sorted({index[key] for key in paper.related if key in index} - {n}) for n, paper in enumerate(papers)]
    lists = chosen(alike, pins, corpus.config.related)
    evidence = Evidence(corpus, model, citations, together, alike)
    reasons = evidence.explain((n, m) for n, each in enumerate(lists) for m, _ in each)
    return {
        paper.key: tuple(Neighbour(papers[m].key, score, reasons[n, m]) for m, score in lists[n])
        for n, paper in enumerate(papers)
    }
