"""What a reader of 10,000 papers loads: the search in its pieces, and the heaviest pages. In CI a step of its own.

`python -m tests.bench.readers_bars [papers]`. No site is built: pages and pieces are made of records that are read,
and neither related papers nor places on the map are worked out, as both take long and make no page heavier.
"""

import gzip
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from surveypress.core.drawing import HEIGHT, WIDTH
from surveypress.core.model import Corpus, Page
from surveypress.core.relations import Relations
from surveypress.pages import authors, bibliography, home, maps, name_list, search, site_of, topics
from surveypress.pages.sections import with_navigation
from surveypress.pages.view_models import Site
from surveypress.read import read
from surveypress.relate import text_model
from surveypress.relate.topics import topic_papers
from surveypress.render.renderer import Renderer
from surveypress.render.theme import Theme, theme
from tests.bench.synthetic import make

BUNDLED = Path(__file__).parents[2] / "content"
PAPERS = 10_000
KB = 1024
SEARCH, PIECE, HEAD = 700 * KB, 60 * KB, 60 * KB
WORDS, SHOWN = 5, 20
"""Words of a query, and papers that its first page shows, each in a piece of its own at worst."""
PAGES = {"home": 40 * KB, "search": 12 * KB, "map": 300 * KB, "topic": 60 * KB, "list": 60 * KB}
SCRIPTS = ("js/search/", "js/shared/", "js/site/", "js/suggest/", "js/export/", "js/reading-list/", "style")
SOME = 12
"""So many pages of a kind are rendered: the first ones of a list are as long as all others."""


def main(papers: int = PAPERS) -> int:
    """Prints what each part weighs as it travels, in KB, and what it may; returns 1 if one weighs more."""
    begun = time.process_time()
    with TemporaryDirectory() as work:
        make(BUNDLED, papers, Path(work))
        corpus = with_navigation(read(Path(work) / "content")[0])
        site, looks = _site(corpus), theme(Path(work), corpus.texts)
        rows = [*_pages(site, looks), *_search(site, looks)]
    for name, weight, most in rows:
        print(f"{name:34} {weight / KB:8.1f} of {most / KB:6.0f} KB{'' if weight <= most else '   too heavy'}")
    print(f"{papers} papers, {time.process_time() - begun:.0f} CPU seconds")
    return int(any(weight > most for _, weight, most in rows))


def _site(corpus: Corpus) -> Site:
    """Returns what pages are made of, with papers in rows on the map, and related to none."""
    places = {key: (n * 97 % WIDTH, n * 61 % HEIGHT) for n, key in enumerate(corpus.papers)}
    no_topics: Mapping[str, tuple[()]] = dict.fromkeys(corpus.topics, ())
    nothing: Mapping[str, tuple[()]] = dict.fromkeys(corpus.papers, ())
    relations = Relations({}, nothing, topic_papers(corpus), no_topics)
    return site_of(corpus, replace(relations, places=places))


def _weight(content: bytes) -> int:
    return len(gzip.compress(content, 6, mtime=0))


def _pages(site: Site, looks: Theme) -> Iterator[tuple[str, int, int]]:
    """Yields for each kind of page the weight of the heaviest that was rendered, and what it may weigh."""
    renderer = Renderer(site.corpus.config, looks, site.corpus.texts)
    large = max(site.corpus.topics, key=lambda topic: len(site.relations.topic_papers[topic]))
    kinds: Mapping[str, Iterable[Page]] = {
        "home": home.pages(site),
        "search": (page for page in search.pages(site) if page.url == "search/"),
        "map": maps.pages(site),
        "topic": (page for page in topics.pages(site) if page.url.startswith(f"topics/{large}/")),
        "list": (*islice(bibliography.pages(site), SOME), *islice(authors.pages(site), SOME)),
    }
    for kind, pages in kinds.items():
        html = (page for page in pages if page.template.endswith(".html"))
        weights = {page.url: _weight(renderer.render(page)) for page in islice(html, 2 * SOME)}
        url, weight = max(weights.items(), key=lambda item: item[1])
        yield f"{kind}: /{url}", weight, PAGES[kind]


def _search(site: Site, looks: Theme) -> Iterator[tuple[str, int, int]]:
    """Yields what the search weighs: its head, the heaviest piece of each kind, a first search at its heaviest."""
    # The pieces have no vectors, so the spaces of these may be as small as can be.
    text_model.DIMENSIONS = text_model.SORTED_DIMENSIONS = 2
    renderer = Renderer(site.corpus.config, looks, site.corpus.texts)
    made = [page for page in (*search.pages(site), *name_list.pages(site)) if page.url.startswith("data/")]
    weights = {page.url: _weight(renderer.render(page)) for page in made}
    yield f"head: {search.INDEX}", weights[search.INDEX], HEAD
    kinds: dict[str, list[int]] = {}
    for url, weight in weights.items():
        if url.startswith("data/search/"):
            kinds.setdefault(url.removeprefix("data/search/").rpartition("-")[0], []).append(weight)
    for kind, some in kinds.items():
        some.sort(reverse=True)
        yield f"pieces: {kind} ({len(some)})", some[0], PIECE
    asked = sum(sum(kinds[kind][:WORDS]) for kind in ("words", "said", "names", "people"))
    scripts = sum(_weight(content) for name, content in looks.files.items() if name.startswith(_folders(SCRIPTS)))
    page = next(page for page in search.pages(site) if page.url == "search/")
    whole = [weights[search.INDEX], weights["data/names.json"], asked, sum(kinds["papers"][:SHOWN]), scripts]
    yield f"first search of {WORDS} words", sum(whole) + _weight(renderer.render(page)), SEARCH


def _folders(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"static/{name}" for name in names)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
