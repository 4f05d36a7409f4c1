"""Which page is made of which file of the content: what links by file name lead to."""

import unicodedata
from collections.abc import Iterator

from surveypress.core import routes
from surveypress.core.model import Corpus


def pages_by_file(corpus: Corpus) -> dict[str, str]:
    """Returns the address of the page of each file, by the file's name in the content without its ending.

    Former names count too: as files, they stood beside the one that there is now.
    """
    pages = {f"{routes.PAGES}{page.name}": routes.page(page.name) for page in corpus.pages}
    pages |= {f"{routes.PAGES}home": "", **{former: page for former, _, page in _former(corpus)}}
    for topic in corpus.topics.values():
        pages[f"{routes.TOPICS}{topic.id}"] = routes.topic(topic.id)
        if topic.prose.location.file:
            pages[_stem(topic.prose.location.file)] = routes.topic(topic.id)
    return pages | {_stem(paper.location.file): routes.paper(paper.key) for paper in corpus.papers.values()}


def former_files(corpus: Corpus) -> dict[str, str]:
    """Returns the present name, with its ending, of each file that is called by a former one, without ending."""
    present = {_stem(paper.location.file) for paper in corpus.papers.values()}
    return {former: file for former, file, _ in _former(corpus) if former not in present}


def _former(corpus: Corpus) -> Iterator[tuple[str, str, str]]:
    """Yields former name, present one, and address of the page."""
    for topic in corpus.topics.values():
        for alias in topic.aliases:
            if alias not in corpus.topics:
                yield f"{routes.TOPICS}{alias}", f"{routes.TOPICS}{topic.id}.md", routes.topic(topic.id)
    for paper in corpus.papers.values():
        file = paper.location.file.partition("/")[2]
        for alias in paper.aliases:
            yield f"{file.rpartition('/')[0]}/{alias}", file, routes.paper(paper.key)


def _stem(file: str) -> str:
    """Returns `papers/2020/urchin` for `content/papers/2020/urchin.md`."""
    name = file.partition("/")[2]
    return unicodedata.normalize("NFC", name[: name.rindex(".")])
