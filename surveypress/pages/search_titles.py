"""The first piece of the search: titles and names, so that a slow telephone shows results before the index has come."""

from collections.abc import Iterator

from surveypress.core import keys, large
from surveypress.core.model import Corpus, Page, Paper
from surveypress.core.tracing import digest
from surveypress.pages.view_models import Site
from surveypress.prose.maths import plain_title

TITLES = "data/search-titles.json"


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
