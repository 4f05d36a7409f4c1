"""The search page, the page that says how it searches, and the index that both stand on."""

from collections.abc import Iterator, Sequence
from functools import partial

from surveypress.cite.references import style_names
from surveypress.core import large, routes
from surveypress.core.lazy import LateData
from surveypress.core.model import Corpus, Page
from surveypress.core.venues import full_name, known, series
from surveypress.pages import name_list, search_pieces
from surveypress.pages.examples import examples
from surveypress.pages.glossary import anchored
from surveypress.pages.lists import trail
from surveypress.pages.search_columns import columns
from surveypress.pages.search_filters import Filter, further_filters
from surveypress.pages.search_titles import TITLES, version
from surveypress.pages.sections import has_facets, has_glossary
from surveypress.pages.view_models import Site
from surveypress.prose.maths import plain_title
from surveypress.relate.text_model import searched_texts
from surveypress.searchindex.latent_vectors import DIMENSIONS, packed_vectors

INDEX = "data/search.json"
LEAST = 0.3
"""Share of the best score below which static/js/search/score.js lists no paper."""


def pages(site: Site) -> Iterator[Page]:
    """Yields the pages, what tells browsers of them, and the index; nothing for a survey without search.

    The index is described by the texts in it: making it is left to the renderer.
    """
    corpus = site.corpus
    if not corpus.config.shows("search"):
        return
    more = list(further_filters(site))
    filters = [(facet.id, plain_title(facet.title)) for facet in (*site.filters, *site.facets)]
    filters = list(dict([*filters, *((one.id, one.title) for one in more)]).items())
    samples = examples(site)
    here, explanation = routes.SEARCH_PAGES
    steps = (site.texts.gettext("Search"), here)
    head = {
        "title": steps[0],
        "trail": trail(site, steps),
        "filters": filters,
        "index": INDEX,
        "titles": "" if large.is_large(corpus.papers) else TITLES,
        "names": name_list.ADDRESS,
        "examples": samples,
    }
    yield Page(here, "search.html", {**head, **style_names(corpus), "facets": has_facets(corpus)})
    how = (site.texts.gettext("How search works"), explanation)
    facts = {
        "papers": len(corpus.papers),
        "cut": large.is_large(corpus.papers),
        "dimensions": DIMENSIONS,
        "least": site.texts.percent(LEAST),
        "examples": samples,
        "fields": [name for name, _ in filters],
    }
    yield Page(explanation, "search_how.html", {"title": how[0], "trail": trail(site, steps, how), **facts})
    yield Page("opensearch.xml", "opensearch.xml", {})
    index = partial(_index, site, more)
    if large.is_large(corpus.papers):
        yield from search_pieces.pages(site, INDEX, index)
    else:
        yield Page(INDEX, "search-index", LateData(index), late=True, here=True)


def _index(site: Site, more: Sequence[Filter]) -> dict[str, object]:
    """Returns what the index is made of."""
    corpus = site.corpus
    said = searched_texts(corpus)
    terms = corpus.terms if has_glossary(corpus) else ()
    anchors = {term.term: anchor for term, anchor in anchored(corpus)}
    return {
        "entries": (said.papers, said.topics, said.terms if terms else ()),
        "reader": (said.reader.stems, said.reader.spellings, sorted(said.reader.compounds)),
        "latent": packed_vectors(said.sorted_space),
        "version": version(corpus),
        "papers": columns(site, more),
        "topics": _topics(site),
        "facets": [(f.id, plain_title(f.title), list(map(plain_title, f.values.values()))) for f in site.facets],
        "more": [(one.id, one.title, one.values) for one in more],
        "terms": [(term.term, anchors[term.term]) for term in terms],
        "aliases": _aliases(corpus),
        "venues": _venues(corpus),
    }


def _topics(site: Site) -> dict[str, object]:
    corpus = site.corpus
    number = {name: n for n, name in enumerate(corpus.topics)}
    topics = corpus.topics.values()
    return {
        "ids": list(corpus.topics),
        "titles": [plain_title(topic.title) for topic in topics],
        "hues": [site.hues[topic] for topic in corpus.topics],
        "parents": [number[topic.parent] if topic.parent else -1 for topic in topics],
    }


def _venues(corpus: Corpus) -> dict[str, str]:
    """Returns what venues, as records name them but without a year, are called besides: in full, or for short."""
    own = corpus.config.venues
    names = {name: known(name, own) for name in sorted({series(paper.venue) for paper in corpus.papers.values()})}
    return {name: full_name(name, own) or venue.short for name, venue in names.items() if venue}


def _aliases(corpus: Corpus) -> list[list[str]]:
    """Returns groups of names for one thing: terms of the glossary and shared names, with what else they are called."""
    groups = [[term.term, *term.aliases] for term in corpus.terms]
    groups += [[name, *others] for names in corpus.vocabulary.values() for name, others in names.items()]
    return [group for group in groups if len(group) > 1]
