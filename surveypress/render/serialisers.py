"""Pages that are no Jinja template: JSON, ready text, feeds, and records in the formats of the room cite/."""

import json
from collections.abc import Callable, Iterable, Mapping

from surveypress.cite import formats
from surveypress.cite.work import Work
from surveypress.core.config import Config
from surveypress.core.model import Page
from surveypress.render.csv_file import csv_file
from surveypress.render.feeds import atom, json_feed
from surveypress.render.zip_file import zip_file
from surveypress.searchindex.index import search_index
from surveypress.text.analyzer import analyzer_of


def _json(page: Page, _: Config) -> bytes:
    return (json.dumps(page.data["json"], ensure_ascii=False, separators=(",", ":")) + "\n").encode("utf-8")


def _text(page: Page, _: Config) -> bytes:
    return str(page.data["text"]).encode("utf-8")


def _records(write: Callable[[Iterable[Work]], str]) -> Callable[[Page, Config], bytes]:
    return lambda page, _: write(page.data["items"]).encode("utf-8")


def _sqlite(page: Page, _: Config) -> bytes:
    from surveypress.render.sqlite_file import sqlite_file  # its library is loaded for one file of the site

    return sqlite_file(page.data["tables"])


def _search_index(page: Page, config: Config) -> bytes:
    data = dict(page.data)
    papers, topics, terms = data.pop("entries")
    reader = analyzer_of(config.language, *data.pop("reader"))
    texts = {**search_index(papers, topics, terms, reader), **data}
    return (json.dumps(texts, ensure_ascii=False, separators=(",", ":")) + "\n").encode("utf-8")


_SERIALISERS: Mapping[str, Callable[[Page, Config], bytes]] = {
    "json": _json,
    "markdown": _text,
    "csv": lambda page, _: csv_file(page.data["rows"]),
    "sqlite": _sqlite,
    "zip": lambda page, _: zip_file((name, path) for name, path, _ in page.data["files"]),
    "search-index": _search_index,
    "search-piece": _json,
    "atom": atom,
    "json-feed": json_feed,
}
"""Names that stand in a page's `template` for a function instead of a file, beside those of formats of records."""


def serialiser(template: str) -> Callable[[Page, Config], bytes] | None:
    """Returns the function that a page's `template` names, or None for the name of a file."""
    of_records = {row.id: row.write for row in formats.FORMATS}
    return _records(of_records[template]) if template in of_records else _SERIALISERS.get(template)
