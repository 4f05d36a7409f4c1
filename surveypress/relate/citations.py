"""Who cites whom: every citation in the prose of the survey, as a fact about the cited paper."""

from collections import defaultdict
from collections.abc import Iterator

from surveypress.core.documents import Document
from surveypress.core.model import Corpus
from surveypress.core.relations import Citation
from surveypress.core.routes import PageRef


def documents(corpus: Corpus) -> Iterator[tuple[PageRef, str, Document]]:
    """Yields (page, title, prose) of every page of the survey that holds prose, in a fixed order."""
    yield PageRef("home"), corpus.texts.gettext("Home"), corpus.home
    for topic in corpus.topics.values():
        yield PageRef("topic", topic.id), topic.title, topic.prose
    for paper in corpus.papers.values():
        yield PageRef("paper", paper.key), paper.title, paper.summary
    for page in corpus.pages:
        yield PageRef("page", page.name), page.title, page.document


def citations(corpus: Corpus) -> list[Citation]:
    """Returns every citation of a work, be it in the collection or not; one that a sentence names twice counts once."""
    cited: dict[tuple[PageRef, str, int], Citation] = {}
    works = {*corpus.papers, *corpus.background}
    for page, title, document in documents(corpus):
        for mark in document.references:
            for key in mark.keys if mark.kind == "cite" else ():
                if key in works:
                    citation = Citation(key, page, title, mark.sentence, mark.number)
                    cited.setdefault((page, key, mark.number), citation)
    return list(cited.values())


def by_paper(every: list[Citation]) -> dict[str, tuple[Citation, ...]]:
    """Groups citations by the paper they cite; a paper does not cite itself."""
    grouped: dict[str, list[Citation]] = defaultdict(list)
    for citation in every:
        if citation.page != PageRef("paper", citation.paper):
            grouped[citation.paper].append(citation)
    return {key: tuple(group) for key, group in sorted(grouped.items())}
