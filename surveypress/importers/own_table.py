"""Rows of our own table, `data/papers.csv` of a survey's site and `export csv`, whose columns are known."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from surveypress.core import fields
from surveypress.core.identifiers import BY_ID
from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.collecting import Item
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.people import people_in

_MARKS = frozenset(("key", "title", "identifiers", "page", "tldr"))
"""Columns that only our table has together."""
_SAME = ("type", "title", "venue", "code", "tldr", "note", "evidence", "scope", "reason")
_LISTS = ("methods", "models", "datasets")
_FACTS = tuple(row.name for row in fields.facts())
_READ = {*"key page authors editors year date doi arxiv identifiers url topics".split(), *_SAME, *_LISTS}
_PART = re.compile("(?:facet|field)_")
"""Before the name of a facet, or of a field of the survey's own."""


def is_own_table(names: Sequence[str]) -> bool:
    """Whether a table has the columns of ours."""
    return {*names} >= _MARKS


def own_item(line: int, row: Mapping[str, str]) -> Item:
    """Returns the paper of a row, its cells by the names of columns."""
    ids = {kind: row[kind] for kind in ("doi", "arxiv") if row.get(kind)}
    for pair in _parts(row.get("identifiers", "")):
        kind, _, value = pair.partition(":")
        if kind in BY_ID:
            ids[kind] = value
    url = row.get("url", "")
    facts: dict[str, Any] = {
        **{name: row[name] for name in (*_SAME, *_FACTS) if row.get(name)},
        **{name: _parts(row[name]) for name in _LISTS if row.get(name)},
        **{role: people_in(row[role]) for role in ("authors", "editors") if row.get(role)},
        "date": row.get("date") or row.get("year") or "",
        "url": "" if identifiers_in([url]).items() & ids.items() else url,
        "extra": {_PART.sub("", name, count=1): cell for name, cell in row.items() if cell and _is_other(name)},
    }
    return Item(line, {**facts, **as_fields(ids)}, key=row.get("key", ""), groups=tuple(_parts(row.get("topics", ""))))


def _is_other(name: str) -> bool:
    return name not in _READ and name not in _FACTS


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]
