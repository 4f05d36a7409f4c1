"""What the scripts of the reading list and of the comparison fetch: each paper by itself, titles and ids of all."""

import re
from collections.abc import Iterable, Iterator
from functools import partial

from surveypress.later import Later
from surveypress.model import Page, Paper
from surveypress.pages.papers import outside_links
from surveypress.prose.maths import plain_title
from surveypress.views import Site, shown_facets


def pages(site: Site) -> Iterator[Page]:
    """Yields a file for each paper; `data/titles.json`: title by key, and key by former key; `data/ids.json`."""
    papers = site.corpus.papers.values()
    for paper in papers:
        yield Page(f"papers/{paper.key}.json", "json", Later(partial(_data, site, paper)))
    moved = {alias: paper.key for paper in papers for alias in paper.aliases}
    titles = {paper.key: plain_title(paper.title) for paper in papers}
    yield Page("data/titles.json", "json", {"json": {"papers": titles, "moved": moved}})
    yield Page("data/ids.json", "json", {"json": _ids(papers)})


def _data(site: Site, paper: Paper) -> dict[str, object]:
    return {"json": _record(site, paper)}


def _ids(papers: Iterable[Paper]) -> dict[str, str]:
    """Returns the key of the paper that an arXiv id (without its version) or a DOI stands for, in small letters."""
    arxiv = {re.sub(r"v\d+$", "", paper.arxiv).lower(): paper.key for paper in papers if paper.arxiv}
    return arxiv | {paper.doi.lower(): paper.key for paper in papers if paper.doi}


def _record(site: Site, paper: Paper) -> dict[str, object]:
    """Returns a paper in words that are ready to show: all is plain text, without Markdown or TeX."""
    return {
        "key": paper.key,
        "title": plain_title(paper.title),
        "byline": site.lines[paper.key].authors,
        "authors": paper.authors,
        "year": paper.year,
        "venue": paper.venue,
        "tldr": plain_title(paper.tldr),
        "facets": _facets(site, paper),
        "methods": [plain_title(name) for name in paper.methods],
        "models": [plain_title(name) for name in paper.models],
        "datasets": [plain_title(name) for name in paper.datasets],
        "results": [_result(row) for row in paper.results],
        "related": [neighbour.key for neighbour in site.relations.related[paper.key]],
        "links": [(link.title, link.url) for link in outside_links(paper)],
        "csl": {**site.cites[paper.key], "title": plain_title(paper.title)},
    }


def _facets(site: Site, paper: Paper) -> list[tuple[str, list[str]]]:
    """Returns the title of each facet that the paper has a value of, with the titles of its values."""
    rows = [(f.title, [f.values[v] for v in paper.values(f.id) if v in f.values]) for f in shown_facets(site.corpus)]
    return [(title, values) for title, values in rows if values]


def _result(row: object) -> dict[str, str]:
    names = ("dataset", "metric", "value", "unit", "model", "baseline", "note")
    return {name: plain_title(str(getattr(row, name))) for name in names if getattr(row, name)}
