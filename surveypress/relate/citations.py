"""Who cites whom: every citation in the prose of the survey, as a fact about the cited paper."""

from collections import defaultdict
from collections.abc import Iterator

from surveypress.model import Citation, Corpus, Document


def documents(corpus: Corpus) -> Iterator[tuple[str, str, Document]]:
    """Yields (address, title, prose) of every page of the survey that holds prose, in a fixed order."""
    yield "", "Home", corpus.home
    for topic in corpus.topics.values():
        yield f"topics/{topic.id}/", topic.title, topic.prose
    for paper in corpus.papers.values():
        yield f"papers/{paper.key}/", paper.title, paper.summary
    for page in corpus.pages:
        yield f"{page.name}/", page.title, page.document


def source_folder(url: str) -> str:
    """Returns the folder of content/ in which the prose of a page stands, from which its relative links count."""
    folder, _, rest = url.partition("/")
    return f"{folder}/" if rest else "pages/"


def citations(corpus: Corpus) -> list[Citation]:
    """Returns every citation; a paper that a sentence names twice counts once for it."""
    found: dict[tuple[str, str, int], Citation] = {}
    for url, title, document in documents(corpus):
        blocks: dict[str, int] = {}
        for mark in document.marks:
            if mark.kind == "cite":
                block = blocks.setdefault(mark.sentence, len(blocks))
                for key in mark.keys:
                    found.setdefault((url, key, block), Citation(key, url, title, mark.sentence, block))
    return list(found.values())


def by_paper(found: list[Citation]) -> dict[str, tuple[Citation, ...]]:
    """Groups citations by the paper they cite; a paper does not cite itself."""
    grouped: dict[str, list[Citation]] = defaultdict(list)
    for citation in found:
        if citation.page != f"papers/{citation.paper}/":
            grouped[citation.paper].append(citation)
    return {key: tuple(group) for key, group in sorted(grouped.items())}
