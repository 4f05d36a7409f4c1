"""Corpus, Relations -> Pages: what the site consists of, described but not rendered.

A page kind is one file with one function `pages(site)`, and one line in PAGES. An exporter is a page kind whose
template is not HTML.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from slugify import slugify

from surveypress.cite.csl import item
from surveypress.model import Corpus, Page, Relations
from surveypress.pages import (
    authors,
    bibliography,
    cards,
    data,
    explore,
    exports,
    facets,
    glossary,
    home,
    maps,
    papers,
    prose,
    records,
    results,
    search,
    shelf,
    topics,
    whole,
)
from surveypress.problems import ContentError, Problem, Where
from surveypress.relate.results import by_dataset
from surveypress.relate.topics import newest_first
from surveypress.views import Site, hues, line, list_facets, target

PAGES: tuple[Callable[[Site], Iterator[Page]], ...] = (
    home.pages,
    prose.pages,
    topics.pages,
    papers.pages,
    facets.pages,
    authors.pages,
    bibliography.pages,
    results.pages,
    explore.pages,
    maps.pages,
    glossary.pages,
    whole.pages,
    cards.pages,
    exports.pages,
    search.pages,
    shelf.pages,
    records.pages,
    data.pages,
)

PLACED = (home.pages, maps.pages)
"""Those of them that show where papers stand on the map, which is known later than all else."""

_NOT_IN_SITEMAP = {"404.html", "search/", *shelf.ADDRESSES}


def plan(corpus: Corpus, relations: Relations) -> list[Page]:
    """Returns every page of the site. Raises ContentError if two would be written to one file."""
    return completed(described(site_of(corpus, relations), PAGES))


def described(site: Site, kinds: Iterable[Callable[[Site], Iterator[Page]]]) -> list[Page]:
    """Returns the pages of some kinds."""
    return [page for kind in kinds for page in kind(site)]


def completed(pages: Sequence[Page]) -> list[Page]:
    """Returns the pages of all kinds with the sitemap. Raises ContentError if two would be written to one file."""
    shown = [p.url for p in pages if p.template.endswith(".html") and p.template != "redirect.html"]
    pages = [*pages, data.sitemap([url for url in shown if url not in _NOT_IN_SITEMAP])]
    taken = Counter(page.path.casefold() for page in pages)
    clashes = [page for page in pages if taken[page.path.casefold()] > 1]
    if clashes:
        mend = "rename the page, paper or topic that leads here"
        raise ContentError(Problem(Where("content"), f"two pages have the address {p.url!r}", mend) for p in clashes)
    return pages


def site_of(corpus: Corpus, relations: Relations) -> Site:
    """Returns what all page kinds build from."""
    facets = [facet.id for facet in list_facets(corpus)]
    lines = {paper.key: line(paper, facets) for paper in corpus.papers.values()}
    cites = {paper.key: item(paper) for paper in corpus.papers.values()}
    datasets = by_dataset(corpus)
    found = {spelling: results.address(measured) for measured in datasets for spelling in measured.spellings}
    return Site(corpus, relations, lines, target(corpus), _authors(corpus), cites, datasets, found, hues(corpus))


def _authors(corpus: Corpus) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Returns, for each author with two papers or more, an address of their own and their papers, newest first."""
    held: dict[str, dict[str, None]] = defaultdict(dict)
    for paper in sorted(corpus.papers.values(), key=newest_first):
        for name in paper.authors:
            held[name][paper.key] = None
    known = {name: tuple(keys) for name, keys in sorted(held.items()) if len(keys) > 1}
    slugs: dict[str, str] = {}
    for name in known:
        base = slugify(name) or "author"
        # Initials have pages of their own.
        slug = base if len(base) > 1 and base != "other" else f"author-{base}"
        number = 2
        while slug in slugs.values():
            slug, number = f"{base}-{number}", number + 1
        slugs[name] = slug
    return {name: (slugs[name], keys) for name, keys in known.items()}
