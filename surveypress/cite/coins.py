"""Work -> ContextObject in a span (COinS), by which Zotero and others find the works that a list names."""

from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import quote_plus, urlencode

from surveypress.cite.meta import parted
from surveypress.cite.work import Work
from surveypress.core.persons import Person
from surveypress.prose.maths import plain_title

_MOST_AUTHORS = 8
"""Authors that are named; a list of a hundred works would weigh twice as much with all of them."""
_quoted = lru_cache(maxsize=65_536)(quote_plus)
"""Lists name the same people, venues and years again and again."""
_FORMAT = "info:ofi/fmt:kev:mtx:"
_KINDS = {
    "article": ("journal", "article", "rft.atitle", "rft.jtitle"),
    "conference": ("book", "proceeding", "rft.atitle", "rft.btitle"),
    "book": ("book", "book", "rft.btitle", "rft.series"),
    "chapter": ("book", "bookitem", "rft.atitle", "rft.btitle"),
    "report": ("book", "report", "rft.btitle", "rft.series"),
    "thesis": ("dissertation", "", "rft.title", "rft.series"),
}
"""Metadata format, genre, and the keys of title and venue, by the type of the work."""
_OTHERS = ("dc", "", "rft.title", "rft.source")
"""Dublin Core, in which `rft.type` tells Zotero what it is."""
_FACTS = {
    "volume": "rft.volume",
    "number": "rft.issue",
    "issn": "rft.issn",
    "place": "rft.place",
    "publisher": "rft.pub",
    "edition": "rft.edition",
}


def coins(work: Work) -> str:
    """Returns the title of the span: keys and values as a form sends them."""
    return urlencode([(name, value) for name, value in _rows(work) if value], quote_via=_quoted)


def _rows(work: Work) -> Iterator[tuple[str, str]]:
    kind, genre, title, venue = _KINDS.get(work.type, _OTHERS)
    yield from (("ctx_ver", "Z39.88-2004"), ("rft_val_fmt", f"{_FORMAT}{kind}"), ("rft.genre", genre))
    yield "rft.type", work.work_type.zotero if kind == "dc" else ""
    yield title, plain_title(work.title)
    yield venue, plain_title(work.venue)
    yield from _names(work.authors[:_MOST_AUTHORS])
    yield "rft.date", work.date.label if work.date else ""
    yield from ((tag, work.facts.get(fact, "")) for fact, tag in _FACTS.items())
    yield "rft.inst" if work.type == "thesis" else "rft.pub", work.facts.get("institution", "")
    yield from zip(("rft.spage", "rft.epage"), parted(work.facts.get("pages", "")), strict=False)
    yield "rft.isbn", work.ids.get("isbn", "")
    yield from (("rft_id", f"info:{kind}/{work.ids[kind]}") for kind in ("doi", "pmid") if kind in work.ids)
    yield "rft_id", work.url


def _names(authors: tuple[Person, ...]) -> Iterator[tuple[str, str]]:
    """Yields the first author in parts, and each one whole: who reads them takes those of one name for the same."""
    if authors and not authors[0].literal:
        yield from (("rft.aulast", authors[0].surname), ("rft.aufirst", authors[0].given))
    yield from (("rft.aucorp" if person.literal else "rft.au", str(person)) for person in authors)
