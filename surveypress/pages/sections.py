"""Which sections a survey has: what none of its papers has gets no page and no link, and navigation follows from it."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from surveypress.core import routes
from surveypress.core.config import MenuGroup, NavigationLink
from surveypress.core.model import Corpus
from surveypress.core.texts import gettext_noop
from surveypress.pages.view_models import page_facets
from surveypress.relate.reported_results import by_dataset, by_metric

OPTIONAL = (
    "map", "explore", "results", "facets", "years", "venues", "authors", "glossary", "changes",
    "all", "feeds", "markdown", "llms", "search",
)  # fmt: skip
"""Kinds of pages that `pages:` of survey.yaml can leave out."""


def has_map(corpus: Corpus) -> bool:
    """Returns whether the survey has papers enough for a map that tells something."""
    return corpus.config.shows("map") and len(corpus.papers) >= corpus.config.map_from


def has_explore(corpus: Corpus) -> bool:
    """Returns whether there is something to draw by years."""
    return corpus.config.shows("explore") and _is_dated(corpus)


def has_facets(corpus: Corpus) -> bool:
    """Returns whether papers have values of facets that get pages."""
    return corpus.config.shows("facets") and bool(page_facets(corpus))


def has_changes(corpus: Corpus) -> bool:
    """Returns whether it is known what has changed in the survey."""
    return corpus.config.shows("changes") and bool(corpus.history)


def has_results(corpus: Corpus) -> bool:
    """Returns whether figures of several papers can stand side by side."""
    return corpus.config.shows("results") and bool(by_dataset(corpus) or by_metric(corpus))


def has_years(corpus: Corpus) -> bool:
    """Returns whether papers are listed by their years, of which any must be known."""
    return corpus.config.shows("years") and _is_dated(corpus)


def _is_dated(corpus: Corpus) -> bool:
    return any(paper.date for paper in corpus.papers.values())


def has_growth(corpus: Corpus) -> bool:
    """Returns whether papers are of several years, so that a chart of them tells something."""
    return len({paper.year for paper in corpus.papers.values() if paper.year is not None}) > 1


def has_venues(corpus: Corpus) -> bool:
    """Returns whether papers are listed by their venues, of which any must be known."""
    return corpus.config.shows("venues") and any(paper.venue for paper in corpus.papers.values())


def has_authors(corpus: Corpus) -> bool:
    """Returns whether anyone wrote two papers, and so has a page."""
    counts = Counter(name for paper in corpus.papers.values() for name in {*map(str, paper.authors)})
    return corpus.config.shows("authors") and max(counts.values(), default=0) > 1


def has_glossary(corpus: Corpus) -> bool:
    """Returns whether terms are explained on a page of their own."""
    return corpus.config.shows("glossary") and bool(corpus.terms)


SECTIONS: Mapping[str, tuple[str, Callable[[Corpus], bool]]] = {
    routes.TOPICS: (gettext_noop("Topics"), lambda corpus: bool(corpus.topics)),
    "map/": (gettext_noop("Map"), has_map),
    "explore/": (gettext_noop("Explore"), has_explore),
    "results/": (gettext_noop("Results"), has_results),
    routes.FACETS: (gettext_noop("Browse by type"), has_facets),
    "years/": (gettext_noop("Years"), has_years),
    routes.VENUES: (gettext_noop("Venues"), has_venues),
    routes.AUTHORS: (gettext_noop("Authors"), has_authors),
    "bibliography/": (gettext_noop("Bibliography"), lambda corpus: bool(corpus.papers)),
    routes.CHANGES: (gettext_noop("Changes"), has_changes),
    "glossary/": (gettext_noop("Glossary"), has_glossary),
}
"""Address of each section to its title and to what tells whether a survey has it, in the order of the navigation."""


GROUPS = (
    (gettext_noop("Topics"), (routes.TOPICS,)),
    (gettext_noop("Explore"), ("map/", "explore/", "results/")),
    (gettext_noop("Browse"), (routes.FACETS, "years/", routes.VENUES, routes.AUTHORS, "bibliography/", "glossary/")),
)
"""Titles of groups of the menu, and the addresses of what stands in each; whatever else there is stands under About."""


def with_navigation(corpus: Corpus) -> Corpus:
    """Returns a corpus whose navigation leads to what is there: the links of the settings, or else to every section."""
    absent = {url for url, (_, present) in SECTIONS.items() if not present(corpus)}
    absent |= set() if corpus.config.shows("search") else {*routes.SEARCH_PAGES}
    links = corpus.config.navigation or _all_links(corpus)
    present_links = tuple(link for link in links if link.url not in absent)
    return replace(
        corpus, config=replace(corpus.config, navigation=present_links, menu=(*_menu(corpus, present_links),))
    )


def _menu(corpus: Corpus, links: Sequence[NavigationLink]) -> Iterator[MenuGroup]:
    """Yields the groups of the menu: links of the same kind under one title, and the reader's own pages last."""
    gettext = corpus.texts.gettext
    placed = {url for _, urls in GROUPS for url in urls}
    for title, urls in GROUPS:
        own = [link for link in links if link.url in urls]
        if own:
            yield MenuGroup(gettext(title), tuple(own))
    others = tuple(link for link in links if link.url not in placed)
    if others:
        yield MenuGroup(gettext("About"), others)
    lists = NavigationLink(gettext("Reading list"), "list/"), NavigationLink(gettext("Compare"), "compare/")
    yield MenuGroup(gettext("Tools"), lists)


def _all_links(corpus: Corpus) -> tuple[NavigationLink, ...]:
    own = (NavigationLink(corpus.texts.gettext(title), url) for url, (title, _) in SECTIONS.items())
    return (*own, *(NavigationLink(page.title, routes.page(page.name)) for page in corpus.pages))
