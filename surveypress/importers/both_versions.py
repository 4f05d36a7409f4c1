"""A preprint and its article as the two versions of one record."""

from collections.abc import Mapping
from typing import Any

from surveypress.core import fields
from surveypress.core.dates import Date
from surveypress.core.identifiers import BY_ID
from surveypress.importers.drafts import Draft
from surveypress.importers.two_works import is_preprint_doi

_VERSIONED = tuple(row.name for row in fields.FIELDS if row.versioned)
_SERVERS = {row.name for row in fields.FIELDS if row.identifier and BY_ID[row.identifier].preprint}
"""Fields of identifiers that only a preprint has."""


def as_versions(draft: Draft, offered: Mapping[str, Any]) -> dict[str, Any]:
    """Returns what an entry offers, its own version set apart if record and entry are preprint and article.

    Both are then listed under `versions`; a record that lists versions already keeps them, and its other fields.
    """
    if draft.value("versions"):  # its type may be that of its preprint, which is read as none
        return {name: value for name, value in offered.items() if name != "type" or draft.value("type")}
    early = _is_earlier(draft, offered)
    if early is None:
        return dict(offered)
    mine = {name: _written(draft.value(name)) for name in _VERSIONED if draft.value(name) and name != "ids"}
    other = {name: offered[name] for name in _VERSIONED if name in offered}
    if "year" in offered and "date" not in offered:
        other["date"] = offered["year"]
    preprint, article = (mine, other) if early else (other, mine)
    for name in _SERVERS & article.keys():
        preprint.setdefault(name, article.pop(name))
    rest = {name: value for name, value in offered.items() if name not in _VERSIONED and name != "year"}
    rest["versions"] = [_version("preprint", preprint), _version("published", article)]
    return rest


def _is_earlier(draft: Draft, offered: Mapping[str, Any]) -> bool | None:
    """Tells whether the record is the preprint and the entry the article, or the reverse; None if neither is so.

    Two DOIs say it, or a record that calls itself a preprint and has no venue yet.
    """
    ours, theirs = str(draft.value("doi") or ""), str(offered.get("doi", ""))
    if ours and theirs:
        early, late = is_preprint_doi(ours), is_preprint_doi(theirs)
        return early if early != late else None
    unpublished = draft.value("type") == "preprint" and not draft.value("venue")
    return True if unpublished and offered.get("venue") and offered.get("type") != "preprint" else None


def _version(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    return {"kind": kind, **{name: values[name] for name in _VERSIONED if values.get(name)}}


def _written(value: Any) -> Any:
    """Returns a value as a record writes it."""
    return value.written if isinstance(value, Date) else value
