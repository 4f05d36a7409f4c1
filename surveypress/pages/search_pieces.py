"""The search of a large survey in pieces: a head that knows no papers, and what a query loads of the rest.

static/js/search/cut/ reads them. Each piece has the version of the survey, as papers are named by their numbers.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import Any

from surveypress.core import keys
from surveypress.core.lazy import LateData
from surveypress.core.model import Page
from surveypress.pages import search_rows
from surveypress.pages.search_filters import further_filters
from surveypress.pages.search_sizes import KEYS_EACH, PAPERS_EACH, address, sizes
from surveypress.pages.view_models import Site
from surveypress.prose.maths import plain_title
from surveypress.relate.entries import FIELDS, Entry
from surveypress.relate.text_model import searched_texts
from surveypress.searchindex.full_texts import FullText, full_texts
from surveypress.searchindex.index import rules
from surveypress.searchindex.postings import Postings, postings
from surveypress.searchindex.shelves import shelved
from surveypress.searchindex.vocabulary import commonest, endings, line, spoken
from surveypress.text.analyzer import Analyzer

TEMPLATE = "search-piece"
_HEAD = "version", "topics", "terms", "aliases", "facets"
"""What of the index any search needs as it is."""
_COLUMNS = "topics", "years", "published", "has", "venues"
_SHOWN = "tldrs", "authors", "arxiv", "code", "pdf", "venues", "topics"
_TITLE = FIELDS.index("title")


def pages(site: Site, head: str, index: Callable[[], Mapping[str, Any]]) -> Iterator[Page]:
    """Yields the head of the search at an address, and its pieces; `index` returns what all of them are made of."""
    pieces = _Pieces(site, index)
    yield _page(head, pieces.head)
    for kind, count in sizes(len(site.corpus.papers)).items():
        for number in range(count):
            yield _page(address(kind, number), partial(pieces.piece, kind, number))
    filters = (*(facet.id for facet in site.facets), *(one.id for one in further_filters(site)))
    for name in (*_COLUMNS, *(f"facet-{name}" for name in filters)):
        yield _page(address("by", name), partial(pieces.column, name))


def _page(url: str, make: Callable[[], object]) -> Page:
    return Page(url, TEMPLATE, LateData(lambda: {"json": make()}), late=True, here=True)


class _Pieces:
    """What all pieces are taken from: worked out at once, when the first of them is asked for."""

    def __init__(self, site: Site, index: Callable[[], Mapping[str, Any]]) -> None:
        self._site, self._make = site, index

    def piece(self, kind: str, number: int) -> object:
        """Returns a piece of a kind, behind the version."""
        return [self._index["version"], self._shelves[kind][number]]

    def column(self, name: str) -> object:
        """Returns what papers are sorted or narrowed by, behind the version."""
        values = {f"facet-{one}": {"values": each} for one, _, each in self._index["more"]}
        return [self._index["version"], {**search_rows.by_class(self._columns[name]), **values.get(name, {})}]

    def head(self) -> Mapping[str, Any]:
        """Returns what any search needs: how texts are read, what topics and terms are called, where pieces are."""
        try:
            return self._head()
        finally:
            for large in ("_texts", "_spoken", "_postings"):  # each process would have a copy, and no piece needs them
                vars(self).pop(large, None)

    def _head(self) -> Mapping[str, Any]:
        index, reader = self._index, self._reader
        _ = self._shelves  # this page is made before the work is parted, so it makes what all others are taken from
        named = {stem: commonest(forms) for stem, forms in self._spoken.items()}

        def terms(text: str) -> str:
            return " ".join(named.get(stem, word) for word in text.split() if (stem := reader.stem(word)))

        counts = sizes(len(self._site.corpus.papers))
        return {
            **{name: index[name] for name in _HEAD},
            "more": [[name, title] for name, title, _ in index["more"]],
            "cut": {"papers": len(self._keys), "shelves": counts, "each": [PAPERS_EACH, KEYS_EACH]},
            "rules": rules(reader, named),
            "endings": endings(self._spoken.values()),
            "years": sorted({*index["papers"]["years"]} - {0}),
            "titles": [[list(map(terms, entry.fields[_TITLE])) for entry in group] for group in self._groups[1:]],
            "called": [[terms(" ".join(reader.words(name))) for name in group] for group in index["aliases"]],
        }

    @cached_property
    def _index(self) -> Mapping[str, Any]:
        return self._make()

    @cached_property
    def _groups(self) -> Sequence[Sequence[Entry]]:
        """Papers, topics and terms of the glossary, as they are read."""
        groups: Sequence[Sequence[Entry]] = self._index["entries"]
        return groups

    @property
    def _reader(self) -> Analyzer:
        return searched_texts(self._site.corpus).reader

    @cached_property
    def _keys(self) -> Sequence[str]:
        return [keys.address(paper.key) for paper in self._site.corpus.papers.values()]

    @cached_property
    def _titles(self) -> Sequence[str]:
        return [plain_title(paper.title) for paper in self._site.corpus.papers.values()]

    @property
    def _named(self) -> Sequence[tuple[str, Sequence[str]]]:
        papers = self._site.corpus.papers.values()
        names = ([*map(plain_title, (*paper.methods, *paper.models, *paper.datasets))] for paper in papers)
        return list(zip(self._titles, names, strict=True))

    @cached_property
    def _texts(self) -> Sequence[FullText]:
        sorted_under = searched_texts(self._site.corpus).sorted_under
        return [*full_texts(self._groups, sorted_under, search_rows.records(self._index["papers"]), self._reader)]

    @cached_property
    def _spoken(self) -> Mapping[str, Mapping[str, int]]:
        """How often each form of each word is used, titles of topics and terms included."""
        own = (piece for text in self._texts for field in text for piece in field)
        titles = (piece for group in self._groups[1:] for entry in group for piece in entry.fields[_TITLE])
        return spoken((*own, *titles), self._reader.stem)

    @cached_property
    def _postings(self) -> Mapping[str, Postings]:
        return postings(self._texts, self._reader.stem)

    @cached_property
    def _shelves(self) -> Mapping[str, Sequence[object]]:
        """For each kind its pieces."""
        rows = {**dict(self._words()), **dict(self._names())}
        counts = sizes(len(self._keys))
        blocks = [self._shown(start) for start in range(0, len(self._keys), PAPERS_EACH)]
        named = [self._keys[start : start + KEYS_EACH] for start in range(0, len(self._keys), KEYS_EACH)]
        return {**{kind: shelved(each, counts[kind]) for kind, each in rows.items()}, "papers": blocks, "keys": named}

    def _words(self) -> Iterator[tuple[str, search_rows.Rows]]:
        """Yields the kinds of pieces that hold words: which there are, who says them, and where."""
        found = self._postings
        order = sorted(self._spoken, key=lambda stem: (-sum(self._spoken[stem].values()), stem))
        named = [(commonest(self._spoken[stem]), found.get(stem)) for stem in order]
        lines = [line(self._spoken[stem], self._reader.spelling) for stem in order]
        # A word that stands among names only is no word that a slip may have been meant to be.
        held = [(-each.held if each.named_only else each.held) if each else 0 for _, each in named]
        yield "words", ((begins, (text, count)) for (begins, text), count in zip(lines, held, strict=True))
        yield "said", (([name], (name, each.papers, each.fields, each.worths)) for name, each in named if each)
        yield "places", (([name], (name, each.places)) for name, each in named if each)

    def _names(self) -> Iterator[tuple[str, search_rows.Rows]]:
        """Yields the kinds of pieces that hold names of papers, of people, and of what papers use."""
        yield "names", search_rows.title_names(self._keys, self._named, self._reader.words)
        yield "people", search_rows.people(self._index["papers"]["authors"], self._reader.words)
        yield "ids", search_rows.identifiers(self._site)
        yield "used", search_rows.uses(self._site, self._reader.words)
        yield "suggested", search_rows.suggested(self._site)

    def _shown(self, start: int) -> Mapping[str, Sequence[object]]:
        """Returns what results show of some papers."""
        columns = self._index["papers"]
        some = slice(start, start + PAPERS_EACH)
        own = {"keys": self._keys[some], "titles": self._titles[some], "when": search_rows.written_when(columns, some)}
        return {**own, **{name: columns[name][some] for name in _SHOWN}}

    @cached_property
    def _columns(self) -> Mapping[str, Sequence[object]]:
        """What papers are sorted and narrowed by."""
        columns = self._index["papers"]
        facets = {f"facet-{name}": rows for name, rows in columns["facets"].items()}
        return {
            **{name: columns[name] for name in ("topics", "published")},
            "years": [(year, arxiv[:4]) for year, arxiv in zip(columns["years"], columns["arxiv"], strict=True)],
            "has": search_rows.had(columns, self._groups[0]),
            "venues": search_rows.venue_names(columns, self._index["venues"]),
            **facets,
        }
