"""Answers of arXiv's interface (Atom): entries with authors, abstract, DOI and journal where arXiv knows them."""

import re
from collections.abc import Iterator
from typing import Any

from surveypress.core.identifiers import BY_ID, from_address
from surveypress.core.xml_tree import Node, parse_xml
from surveypress.importers.collecting import Item, collected
from surveypress.importers.entries import Parsed


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like an answer of arXiv."""
    head = text[:20_000]
    return "<feed" in head and "<entry" in text[:200_000] and "arxiv.org/abs/" in text[:200_000]


def parse(text: str, file: str) -> Parsed:
    """Returns the entries of a feed. Raises ContentError if the XML is broken or holds none."""
    return collected(file, _items(parse_xml(text, file)))


def _items(feed: Node) -> Iterator[Item]:
    entries = [feed] if feed.name == "entry" else feed.all("entry")
    for entry in entries:
        if entry.first("title") == "Error":
            yield Item(entry.line, {}, fault=f"arXiv says: {entry.first('summary')[:200]}")
        else:
            yield Item(entry.line, _facts(entry))


def _facts(entry: Node) -> dict[str, Any]:
    number = next((value for kind, value in from_address(entry.first("id")) if kind.id == "arxiv"), "")
    facts: dict[str, Any] = {
        "title": entry.first("title"),
        "authors": [node.text for node in entry.all("author", "name") if node.text],
        "date": entry.first("published")[:10],
        "arxiv": re.sub(r"v\d+$", "", number),
        "abstract": entry.first("summary"),
        "url": "" if number else entry.first("id"),
    }
    doi, journal = entry.first("doi"), entry.first("journal_ref")
    if doi and BY_ID["doi"].pattern.fullmatch(doi):
        facts["doi"] = doi
    facts["type"] = "" if journal or doi else "preprint"
    facts["venue"] = journal
    extra = {name: entry.first(name) for name in ("comment", "affiliation")}
    extra["keywords"] = "; ".join(node.attributes.get("term", "") for node in entry.all("category"))
    return {**facts, "extra": {name: text for name, text in extra.items() if text}}
