"""Corpus, Relations -> Pages: what the site consists of, described but not rendered.

A page kind is one file with one function `pages(site)`, and one line in PAGES. An exporter is a page kind whose
template is not HTML.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from surveypress.cite.references import References
from surveypress.cite.sentence_case import common_words, sentence_title
from surveypress.cite.work import Work, work
from surveypress.core import routes
from surveypress.core.config import Config
from surveypress.core.model import Corpus, Page, Paper
from surveypress.core.problems import ContentError
from surveypress.core.relations import Relations
from surveypress.pages import (
    addresses,
    authors,
    background,
    bibliography,
    changes,
    data_files,
    explore,
    exports,
    facets,
    feeds,
    glossary,
    home,
    llms,
    maps,
    name_list,
    paper_json,
    papers,
    prose,
    reading_list,
    results,
    search,
    search_titles,
    single_page,
    site_data,
    social_images,
    topics,
    venues,
)
from surveypress.pages.paper_filters import named_values
from surveypress.pages.sitemap import files as sitemap_files
from surveypress.pages.twins import with_twins
from surveypress.pages.view_models import Site, filter_facets, hues, line, page_facets, target
from surveypress.relate.reported_results import by_dataset

PAGES: tuple[Callable[[Site], Iterator[Page]], ...] = (
    home.pages,
    prose.pages,
    topics.pages,
    papers.pages,
    facets.pages,
    authors.pages,
    venues.pages,
    bibliography.pages,
    background.pages,
    results.pages,
    explore.pages,
    maps.pages,
    glossary.pages,
    changes.pages,
    single_page.pages,
    social_images.pages,
    exports.pages,
    data_files.pages,
    search.pages,
    search_titles.pages,
    reading_list.pages,
    paper_json.pages,
    name_list.pages,
    site_data.pages,
    feeds.pages,
    llms.pages,
)

NEEDS_LAYOUT = (home.pages, maps.pages)
"""Those of them that show where papers stand on the map, which is known later than all else."""
WITHOUT_LAYOUT = tuple(kind for kind in PAGES if kind not in NEEDS_LAYOUT)

_NOT_IN_SITEMAP = {"404.html", routes.SEARCH_PAGES[0], *reading_list.ADDRESSES}


def plan(corpus: Corpus, relations: Relations, references: References | None = None) -> list[Page]:
    """Returns every page of the site. Raises ContentError if one cannot be written to a file of its own."""
    site = site_of(corpus, relations, references)
    return with_sitemap(site, describe(site, PAGES))


def describe(site: Site, kinds: Iterable[Callable[[Site], Iterator[Page]]]) -> list[Page]:
    """Returns the pages of some kinds."""
    return [*with_twins(site, [page for kind in kinds for page in kind(site)])]


def with_sitemap(site: Site, pages: Sequence[Page]) -> list[Page]:
    """Returns the pages of all kinds with the sitemap. Raises ContentError if one has no file of its own."""
    urls = [p.url for p in pages if p.template.endswith(".html") and p.template != "redirect.html"]
    pages = [*pages, *sitemap_files(url for url in urls if url not in _NOT_IN_SITEMAP)]
    if problems := [*addresses.problems(site, pages)]:
        raise ContentError(problems)
    return pages


def _cited(corpus: Corpus, paper: Paper, common: AbstractSet[str]) -> Work:
    return cited_work(paper, corpus.config, sentence_title(paper, common, corpus.config.language))


def cited_work(paper: Paper, config: Config, in_sentence_case: str) -> Work:
    """Returns what is cited of a paper of a survey, with its title as some styles have it."""
    return replace(work(paper, config.venues), sentence_title=in_sentence_case, survey_language=config.language)


def site_of(corpus: Corpus, relations: Relations, references: References | None = None) -> Site:
    """Returns what all page kinds build from; `references` holds those that are made already."""
    facets, filters = page_facets(corpus), filter_facets(corpus)
    names = [facet.id for facet in filters]
    name_filters = named_values(corpus, {facet.id for facet in (*facets, *filters)})
    lines = {paper.key: line(paper, corpus.texts, names, name_filters[paper.key]) for paper in corpus.papers.values()}
    common = common_words(corpus)
    cites = {paper.key: _cited(corpus, paper, common) for paper in corpus.papers.values()}
    datasets = by_dataset(corpus) if corpus.config.shows("results") else []
    datasets_at = {spelling: results.address(measured) for measured in datasets for spelling in measured.spellings}
    people = authors.with_pages(corpus) if corpus.config.shows("authors") else {}
    links, colours = target(corpus), hues(corpus)
    related = {key: tuple((near.key, near.reasons) for near in found) for key, found in relations.related.items()}
    ready = references or References()
    days = changes.seen(corpus)
    return Site(
        corpus,
        relations,
        related,
        lines,
        links,
        people,
        cites,
        datasets,
        datasets_at,
        colours,
        facets,
        filters,
        days,
        ready,
    )
