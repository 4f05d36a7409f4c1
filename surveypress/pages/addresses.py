"""Addresses that cannot be written: two pages at one, and names that are too long for a file."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from surveypress.core import routes
from surveypress.core.model import Page
from surveypress.core.problems import Location, Problem
from surveypress.pages import results
from surveypress.pages.view_models import Site

LONGEST = 255
"""Bytes that the name of a file or folder may have on all common file systems."""


def problems(site: Site, pages: Sequence[Page]) -> Iterator[Problem]:
    """Yields each page whose address another one has too, and each one whose name is too long for a file."""
    sources = _sources(site)
    by_path: dict[str, list[Page]] = defaultdict(list)
    for page in pages:
        by_path[page.path.casefold()].append(page)  # on many disks small and capital letters are the same
        if max(map(len, page.path.encode("utf-8", "surrogateescape").split(b"/"))) > LONGEST:
            message = f"the address {page.url!r} is longer than the name of a file can be ({LONGEST} bytes)"
            yield Problem(_source(page, sources) or Location("content"), message, "choose a shorter name")
    for path, group in by_path.items():
        twin_of = by_path.get(f"{path.removesuffix('.md')}/index.html", ())  # which has been named already
        if len(group) > 1 and len(twin_of) < 2:
            yield _clash(group, sources)


def _clash(pages: Sequence[Page], sources: Mapping[str, Sequence[Location]]) -> Problem:
    """Returns the fault of pages that have one address, at the last of the files that lead to it."""
    places = sorted({place for page in pages for place in sources.get(page.url, ())})
    own = _source(pages[0], sources)
    place = places[-1] if places else own or Location("content")
    others = [str(each) for each in places[:-1]] or ["a page that the program makes"]
    message = f"two pages have the address {pages[0].url!r}: this one and {' and '.join(others)}"
    return Problem(place, message, "rename the page, paper or topic that leads here")


def _source(page: Page, sources: Mapping[str, Sequence[Location]]) -> Location | None:
    """Returns the file of content/ that a page is made of: that of its address, or of the nearest one above it."""
    address = page.url
    while address:
        if address in sources:
            return sources[address][-1]
        stem = address.rstrip("/").rpartition("/")[2]
        address = address.rstrip("/").removesuffix(stem)
        record = f"{address}{stem.rpartition('.')[0]}/"
        if record in sources:  # papers/lora.bib
            return sources[record][-1]
    return None


def _sources(site: Site) -> dict[str, list[Location]]:
    """Returns, for each address that records lead to, where they stand."""
    corpus = site.corpus
    sources: dict[str, list[Location]] = defaultdict(list)
    for paper in (*corpus.papers.values(), *corpus.background.values()):
        sources[routes.paper(paper.key)].append(paper.location)
        for n, alias in enumerate(paper.aliases):
            sources[routes.paper(alias)].append(corpus.place(paper.location.file, "aliases", n))
    for topic in corpus.topics.values():
        sources[routes.topic(topic.id)].append(topic.location)
    for page in corpus.pages:
        sources[routes.page(page.name)].append(Location(page.document.location.file, 1, 1))
    for facet in corpus.facets.values():
        place = corpus.place(corpus.file("taxonomy"), "facets", facet.id)
        sources[routes.facet(facet.id)].append(place)
        for value in facet.values:
            sources[routes.facet_value(facet.id, value)].append(place)
    for author in site.authors.values():
        sources[routes.author(author.slug)].append(corpus.papers[author.papers[0]].location)
    for table in site.datasets:
        sources[results.address(table)].append(corpus.papers[table.rows[0].paper].location)
    return sources
