"""The first piece of the search: titles and names, so that a slow telephone shows results before the index has come."""

from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from surveypress.core import keys, large, routes
from surveypress.core.model import Corpus, Page, Paper
from surveypress.core.tracing import digest
from surveypress.pages.view_models import Site
from surveypress.prose.maths import plain_title
from surveypress.relate.topics import newest_first
from surveypress.text.tokenizer import folded_words

TITLES = "data/search-titles.json"
_OF_START = 100
"""So many titles of a large survey are suggested for the same first letters."""


def pages(site: Site) -> Iterator[Page]:
    """Yields the piece: a list each of keys, titles, names and when papers appeared (static/js/search/early.js).

    A survey whose search comes in pieces has no such list: its search is answered out of few of these.
    """
    if not site.corpus.config.shows("search") or large.is_large(site.corpus.papers):
        return
    papers = site.corpus.papers.values()
    columns = {
        "version": version(site.corpus),
        "keys": [keys.address(paper.key) for paper in papers],
        "titles": [plain_title(paper.title) for paper in papers],
        "names": [_names(paper) for paper in papers],
        "when": [paper.when for paper in papers],
    }
    yield Page(TITLES, "json", {"json": columns}, late=True)


def version(corpus: Corpus) -> str:
    """Returns what tells keys and titles from those of another build: the rest of the index names papers by number."""
    return digest([(keys.address(paper.key), plain_title(paper.title)) for paper in corpus.papers.values()]).hex()


def _names(paper: Paper) -> str:
    """Returns what a paper names and its title does not say."""
    title = paper.title.casefold()
    names = dict.fromkeys((*paper.methods, *paper.models, *paper.datasets))
    return "; ".join(name for name in names if name.casefold() not in title)


def suggested_titles(site: Site, letters: int) -> Iterator[tuple[AbstractSet[str], tuple[str, int, str, str]]]:
    """Yields the titles that a large survey suggests, newest first, by the first letters of their words.

    A row is as those of names (pages/name_list.py) are. A beginning that many titles have stands for those that begin
    with it, and the newest of these: hardly anyone looks for one of a thousand titles by `model`.
    """
    papers = sorted(site.corpus.papers.values(), key=newest_first)
    titles = [plain_title(paper.title) for paper in papers]
    starts = [[word[:letters] for word in folded_words(title)] for title in titles]
    common = Counter(start for each in starts for start in set(each))
    begun: Counter[str] = Counter()
    for paper, title, each in zip(papers, titles, starts, strict=True):
        begun.update(each[:1])
        first = {start for start in each[:1] if begun[start] <= _OF_START}
        keys_of_row = first | {start for start in each if common[start] <= _OF_START}
        if keys_of_row:
            yield keys_of_row, (title, 0, routes.paper(paper.key).removeprefix(routes.PAPERS), paper.when)
