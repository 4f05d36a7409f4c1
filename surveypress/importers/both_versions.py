"""A preprint and its article, each with a DOI of its own, as the two versions of one record."""

from collections.abc import Mapping
from typing import Any

from surveypress.core import fields
from surveypress.core.dates import Date
from surveypress.importers.drafts import Draft
from surveypress.importers.two_works import is_preprint_doi

_VERSIONED = tuple(row.name for row in fields.FIELDS if row.versioned)


def as_versions(draft: Draft, offered: Mapping[str, Any]) -> dict[str, Any]:
    """Returns what an entry offers, its own version set apart if record and entry are preprint and article.

    Both are then listed under `versions`; a record that lists versions already keeps them, and its other fields.
    """
    ours, theirs = str(draft.value("doi") or ""), str(offered.get("doi", ""))
    if not ours or not theirs or is_preprint_doi(ours) == is_preprint_doi(theirs) or draft.value("versions"):
        return dict(offered)
    mine = {name: _written(draft.value(name)) for name in _VERSIONED if draft.value(name) and name != "ids"}
    other = {name: offered[name] for name in _VERSIONED if name in offered}
    if "year" in offered and "date" not in offered:
        other["date"] = offered["year"]
    preprint, article = (mine, other) if is_preprint_doi(ours) else (other, mine)
    rest = {name: value for name, value in offered.items() if name not in _VERSIONED and name != "year"}
    rest["versions"] = [_version("preprint", preprint), _version("published", article)]
    return rest


def _version(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    return {"kind": kind, **{name: values[name] for name in _VERSIONED if values.get(name)}}


def _written(value: Any) -> Any:
    """Returns a value as a record writes it."""
    return value.written if isinstance(value, Date) else value
