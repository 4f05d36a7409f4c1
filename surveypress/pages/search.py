"""The search page, the page that says how it searches, and the index that both stand on."""

from collections.abc import Iterator

from surveypress.lexicon.entries import paper_entries, term_entries, topic_entries
from surveypress.lexicon.latent import DIMENSIONS
from surveypress.model import Corpus, Page, Paper
from surveypress.pages.examples import examples
from surveypress.pages.glossary import anchored
from surveypress.pages.lists import trail
from surveypress.prose.maths import plain_title
from surveypress.relate.topics import ancestors
from surveypress.views import Site, shown_facets

INDEX = "data/search.json"


def pages(site: Site) -> Iterator[Page]:
    """Yields the page and the index. The index is described by the texts in it: making it is left to the renderer."""
    corpus = site.corpus
    filters = [(name, corpus.facets[name].title) for name in corpus.config.search_filters if name in corpus.facets]
    shown = examples(site)
    steps = ("Search", "search/")
    head = {"title": "Search", "trail": trail(steps), "filters": filters, "index": INDEX, "examples": shown}
    yield Page("search/", "search.html", head)
    how = ("How search works", "search/how/")
    told = {"papers": len(corpus.papers), "dimensions": DIMENSIONS, "least": "30%", "examples": shown}
    yield Page("search/how/", "search_how.html", {"title": how[0], "trail": trail(steps, how), **told})
    anchors = {term.term: anchor for term, anchor in anchored(corpus)}
    data = {
        "entries": (tuple(paper_entries(corpus)), tuple(topic_entries(corpus)), tuple(term_entries(corpus))),
        "papers": _papers(corpus),
        "topics": _topics(site),
        "facets": [(facet.id, facet.title, list(facet.values.values())) for facet in shown_facets(corpus)],
        "terms": [(term.term, anchors[term.term]) for term in corpus.terms],
        "aliases": _aliases(corpus),
        "sorted_as": [_titles(corpus, paper) for paper in corpus.papers.values()],
    }
    yield Page(INDEX, "search-index", data)


def _papers(corpus: Corpus) -> dict[str, object]:
    """Returns what papers are sorted and narrowed by, as columns; topics and values of facets by their numbers."""
    papers = corpus.papers.values()
    topic = {name: n for n, name in enumerate(corpus.topics)}
    facets = {}
    for facet in shown_facets(corpus):
        value = {name: n for n, name in enumerate(facet.values)}
        facets[facet.id] = [[value[name] for name in paper.values(facet.id) if name in value] for paper in papers]
    return {
        "keys": [paper.key for paper in papers],
        "titles": [plain_title(paper.title) for paper in papers],
        "tldrs": [plain_title(paper.tldr) for paper in papers],
        "years": [paper.year or 0 for paper in papers],
        "topics": [[topic[name] for name in paper.topics] for paper in papers],
        "facets": facets,
        "authors": ["; ".join(paper.authors) for paper in papers],
        "arxiv": [paper.arxiv for paper in papers],
        "venues": [paper.venue for paper in papers],
    }


def _topics(site: Site) -> dict[str, object]:
    corpus = site.corpus
    number = {name: n for n, name in enumerate(corpus.topics)}
    topics = corpus.topics.values()
    return {
        "ids": list(corpus.topics),
        "titles": [topic.title for topic in topics],
        "hues": [site.hues[topic] for topic in corpus.topics],
        "parents": [number[topic.parent] if topic.parent else -1 for topic in topics],
    }


def _aliases(corpus: Corpus) -> list[list[str]]:
    """Returns groups of names for one thing: terms of the glossary and shared names, with what else they are called."""
    groups = [[term.term, *term.aliases] for term in corpus.terms]
    groups += [[name, *others] for names in corpus.vocabulary.values() for name, others in names.items()]
    return [group for group in groups if len(group) > 1]


def _titles(corpus: Corpus, paper: Paper) -> list[str]:
    """Returns the titles of a paper's topics, of the areas above them, and of its values of facets."""
    above = [corpus.topics[topic] for leaf in paper.topics for topic in (leaf, *ancestors(corpus, leaf))]
    named = dict.fromkeys(topic.title for topic in above)
    facets = [
        corpus.facets[name].values.get(value, "")
        for name, values in paper.facets.items()
        if name in corpus.facets
        for value in values
    ]
    return [*named, *facets]
