"""What the scripts of the reading list and of the comparison fetch: each paper by itself, titles and ids of all."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from surveypress.cite.csl_json import full_item
from surveypress.core import keys, large, routes
from surveypress.core.identifiers import BY_ID, web_address
from surveypress.core.model import Page, Paper
from surveypress.pages.outside_links import outside_links
from surveypress.pages.paper_details import own_rows
from surveypress.pages.papers import references
from surveypress.pages.results import stated
from surveypress.pages.search_sizes import PAPERS_EACH
from surveypress.pages.site_data import figure
from surveypress.pages.view_models import Site
from surveypress.prose.maths import plain_title
from surveypress.searchindex.shelves import shelf_of
from surveypress.text.tokenizer import folded


def pages(site: Site) -> Iterator[Page]:
    """Yields a file for each paper; `data/titles.json`: title by key, and key by former key; `data/ids.json`.

    Of a large survey both come in pieces, of which `data/titles.json` says how many there are.
    """
    papers = site.corpus.papers.values()
    pieces = large.pieces(site.corpus.papers)
    number_of = {key: number for number, keys_here in enumerate(pieces, 1) for key in keys_here}
    for paper in papers:
        data = site.lazy(_data_in_piece, paper, number_of[paper.key]) if len(pieces) > 1 else site.lazy(_data, paper)
        yield Page(routes.paper_file(paper.key, "json"), "json", data)
    moved = {keys.address(alias): keys.address(paper.key) for paper in papers for alias in paper.aliases}
    titles = {keys.address(paper.key): plain_title(paper.title) for paper in papers}
    ids = ids_of(papers)
    if not large.is_large(site.corpus.papers):
        yield Page("data/titles.json", "json", {"json": {"papers": titles, "moved": moved}})
        yield Page("data/ids.json", "json", {"json": ids})
        return
    count = max(1, len(papers) // PAPERS_EACH)
    yield Page("data/titles.json", "json", {"json": {"pieces": count}})
    known = {
        "papers": titles,
        "moved": moved,
        "titles": {_letters(title): key for key, title in titles.items()},
        "ids": ids,
    }
    for number, piece in enumerate(_pieces(known, count)):
        yield Page(f"data/titles/{number}.json", "json", {"json": piece})


def _pieces(known: Mapping[str, Mapping[str, str]], count: int) -> list[dict[str, dict[str, str]]]:
    """Returns what is looked up by keys, by each of these in the piece of its number."""
    pieces: list[dict[str, dict[str, str]]] = [{kind: {} for kind in known} for _ in range(count)]
    for kind, values in known.items():
        for key, value in values.items():
            pieces[shelf_of(key, count)][kind][key] = value
    return pieces


def _letters(title: str) -> str:
    """Returns the letters and digits of a title, folded; static/js/reading-list/match-references.js does the same."""
    return "".join(sign for sign in folded(title) if unicodedata.category(sign)[0] in "LNM")


def _data(site: Site, paper: Paper) -> dict[str, object]:
    return {"json": _record(site, paper)}


def _data_in_piece(site: Site, paper: Paper, number: int) -> dict[str, object]:
    """Returns also what a card shows, and in which piece of a file of all it is: a large survey has none in one."""
    return {"json": {**_record(site, paper), "figure": "".join(figure(site, paper)), "piece": number}}


def ids_of(papers: Iterable[Paper]) -> dict[str, str]:
    """Returns the key of the one paper that an identifier or an address stands for, in small letters.

    arXiv ids (without version) and DOIs stand as they are, others behind their kind and as the address that they lead
    to.
    """
    keys_of: dict[str, set[str]] = defaultdict(set)
    for paper in papers:
        for name in _names(paper):
            keys_of[name.lower()].add(keys.address(paper.key))
    return {name: key for name, (key, *others) in keys_of.items() if not others}


def _names(paper: Paper) -> Iterator[str]:
    for kind, value in paper.ids.items():
        if kind == "arxiv":
            yield re.sub(r"v\d+$", "", value)
        elif kind == "doi":
            yield value
        elif kind in BY_ID and not BY_ID[kind].doi:
            yield f"{kind}:{value.replace('-', '') if kind == 'isbn' else value}"
            yield bare_address(web_address(BY_ID[kind], value))
    if paper.url:
        yield bare_address(paper.url)


def bare_address(url: str) -> str:
    """Returns an address without what differs between two of one page; static/js/search/identified.js does the same."""
    return re.sub(r"^https?://(?:www\.)?|#.*$", "", url.lower()).removesuffix("/")


def _record(site: Site, paper: Paper) -> dict[str, object]:
    """Returns a paper in words that are ready to show: all is plain text, without Markdown or TeX."""
    return {
        "key": keys.address(paper.key),
        "title": plain_title(paper.title),
        "byline": site.lines[paper.key].authors,
        "authors": list(map(str, paper.authors)),
        "year": paper.year,
        "when": paper.when,
        "venue": paper.venue,
        "tldr": plain_title(paper.tldr),
        "facets": _facets(site, paper),
        "extracted": [
            [row.title, site.texts.listed([value.title for value in row.values])] for row in own_rows(site, paper)
        ],
        "compare": [(name[:1].upper() + name[1:], plain_title(text)) for name, text in paper.compare.items()],
        "methods": [plain_title(name) for name in paper.methods],
        "models": [plain_title(name) for name in paper.models],
        "datasets": [plain_title(name) for name in paper.datasets],
        "results": [{name: plain_title(text) for name, text in stated(row).items()} for row in paper.results],
        "related": [keys.address(key) for key, _ in site.related[paper.key]],
        "links": [(link.title, link.url) for link in outside_links(paper, site)],
        "code": paper.code,
        "references": references(site, paper.key),
        "csl": full_item(site.cites[paper.key]),
    }


def _facets(site: Site, paper: Paper) -> list[tuple[str, list[str]]]:
    """Returns the title of each facet that the paper has a value of, with the titles of its values."""
    rows = [
        (plain_title(f.title), [plain_title(f.values[v]) for v in paper.values(f.id) if v in f.values])
        for f in site.facets
    ]
    return [(title, values) for title, values in rows if values]
