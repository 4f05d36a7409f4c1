"""Our own JSON, `data/papers.json` of a site and `export json`: all that a survey says of its papers but summaries."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from surveypress.core import fields
from surveypress.importers.bibtex_fields import as_fields, titled
from surveypress.importers.collecting import Item, collected
from surveypress.importers.entries import Parsed
from surveypress.importers.json_items import json_items, mapping, mappings, texts

_OURS = re.compile(r'"cited_in"\s*:\s*\[')
_FACTS = tuple(row.name for row in fields.facts())
_SAME = ("venue", "code", "tldr", "note", "evidence", "scope", "reason", "methods", "models", "datasets", "results")
"""Names that a record has, too."""


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like our own list of papers."""
    head = text[:200_000]
    return head.lstrip()[:1] == "[" and '"key"' in head and '"bridges"' in head and bool(_OURS.search(head))


def parse(text: str, file: str) -> Parsed:
    """Returns the papers of a list. Raises ContentError if the JSON is broken or holds none."""
    items = list(json_items(text, file))
    summaries = sum(bool(mapping(item).get("summary")) for _, item in items)
    words = "summary stays" if summaries == 1 else "summaries stay"
    note = f"{file}: {summaries:,} {words} out; a dump brings them along"
    return collected(file, _works(items), notes=(note,) if summaries else ())


def _works(items: list[tuple[int, Any]]) -> Iterator[Item]:
    for line, item in items:
        if isinstance(item, Mapping) and item.get("title"):
            yield Item(line, _facts(item), key=str(item.get("key") or ""), groups=tuple(texts(item.get("topics"))))
        else:
            yield Item(line, {}, fault="it is no paper")


def _facts(item: Mapping[str, Any]) -> dict[str, Any]:
    """Returns what is said of a paper, by the names of record fields."""
    names = mapping(item.get("names"))
    versions = [_version(version) for version in mappings(item.get("versions"))]
    ids = {str(kind): str(value) for kind, value in mapping(item.get("ids")).items()}
    ids |= {kind: str(item[kind]) for kind in ("doi", "arxiv") if item.get(kind)}
    urls, titles = texts(item.get("urls")), mapping(item.get("link_titles"))
    if urls and urls[0] in titles:  # which a record says of further addresses only
        urls.insert(0, "")
    facts = {
        "type": str(item.get("type") or ""),
        "title": str(item["title"]),
        **{role: names.get(role) or texts(item.get(role)) for role in ("authors", "editors")},
        "date": str(item.get("date") or item.get("year_label") or item.get("year") or ""),
        **{name: str(item[name]) for name in _FACTS if item.get(name)},
        **{name: item[name] for name in _SAME if item.get(name)},
        "authors_count": item.get("authors_count"),
        "compare": mapping(item.get("compare")),
        "url": urls[0] if urls else "",
        "urls": titled(urls[1:], titles),
        "extra": _places(item) | dict(mapping(item.get("extra"))),
    }
    if item.get("et_al") is True:
        facts["authors"] = [*facts["authors"], "et al."]
    version_fields = {name for version in versions for name in version}
    version_ids = {kind for version in versions for kind in mapping(version.get("ids"))}
    rest = {name: value for name, value in facts.items() if name not in version_fields or name == "url"}
    return {**rest, **as_fields({k: v for k, v in ids.items() if k not in version_ids}), "versions": versions}


def _version(version: Mapping[str, Any]) -> dict[str, Any]:
    """Returns a version as a record writes it."""
    rest = {str(name): value for name, value in version.items() if name not in {"year", "date"}}
    date = str(version.get("date") or version.get("year") or "")
    return {**rest, **({"date": date} if date else {})}


def _places(item: Mapping[str, Any]) -> dict[str, str]:
    """Returns values of facets and of a survey's own fields, as columns of a table, which find their places."""
    parts = {**mapping(item.get("facets")), **mapping(item.get("fields"))}
    return {str(name): "; ".join(texts(values)) for name, values in parts.items() if texts(values)}
