"""MODS, the XML of libraries and repositories: `<mods>`, alone or in a `<modsCollection>`."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from surveypress.core.identifiers import BY_ID, fault, normalise
from surveypress.core.xml_tree import Node, parse_xml
from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.collecting import Item, collected
from surveypress.importers.entries import Parsed
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.page_ranges import full_range
from surveypress.importers.people import listed_name, named

_ROOT = re.compile(r"<(?:\w{1,20}:)?mods(?:Collection)?[\s>]")
_GENRES = (
    (r"conference|proceeding|meeting|congress", "conference"),
    (r"book ?section|bookitem|chapter|encyclop", "chapter"),
    (r"thes[ie]s|dissertation", "thesis"),
    (r"preprint|eprint|working paper", "preprint"),
    (r"report|memorandum", "report"),
    (r"standard", "standard"),
    (r"data ?set|database", "dataset"),
    (r"software|computer program", "software"),
    (r"web ?(?:page|site)|blog", "web"),
    (r"article|journal|periodical|newspaper|magazine|issue|review", "article"),
    (r"book|monograph", "book"),
)
"""What words of a genre say of the type, the first that fits."""
_YEAR = re.compile(r"[\[(]*(?:c|©|ca\.? )?\s*(-?\d{4})\??[\])]*\.?")
_ROLES = {"editors": {"editor", "edt", "ed"}, "authors": {"author", "aut", "creator", "cre", ""}}
_KINDS = {"hdl": "handle", "pubmed": "pmid", "pmc": "pmcid"}
_OWN = {"citekey", "local"}


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like MODS."""
    return text.lstrip("\ufeff \r\n\t").startswith("<") and bool(_ROOT.search(text[:20_000]))


def parse(text: str, file: str) -> Parsed:
    """Returns the records of a document. Raises ContentError if the XML is broken or holds none."""
    return collected(file, _items(parse_xml(text, file)))


def _items(root: Node) -> Iterator[Item]:
    """Yields the records, wherever a repository's answer has wrapped them."""
    stack = [root]
    while stack:
        node = stack.pop()
        if node.name == "mods":
            keys = (one.text for one in node.all("identifier") if one.attributes.get("type") == "citekey")
            yield Item(node.line, _facts(node), key=next(keys, "") or node.attributes.get("ID", ""))
        else:
            stack += reversed(node.children)


def _facts(mods: Node) -> dict[str, Any]:
    host, series = _related(mods, "host"), _related(mods, "series")
    parts = [*mods.all("part"), *host.all("part")]
    origins = [*mods.all("originInfo"), *host.all("originInfo")]
    kind = _type(mods, host)
    facts: dict[str, Any] = {"type": kind, "title": _title(mods), "venue": _title(host), "series": _title(series)}
    facts["editors"] = _people(mods, "editors") or _people(host, "editors")
    facts["authors"] = _people(mods, "authors")
    facts |= _in_part(parts)
    if not facts["venue"] and series.children and kind != "book":
        facts["venue"], facts["series"] = facts["series"], ""
    facts["volume"] = facts["volume"] or next((n.text for n in series.all("titleInfo", "partNumber")), "")
    facts["publisher"] = _first(origins, "publisher")
    if kind in {"thesis", "report"}:
        facts["institution"] = facts.pop("publisher")
    places = [node for origin in origins for node in origin.all("place", "placeTerm")]
    facts["place"] = next((n.text for n in places if n.attributes.get("type", "text") == "text"), "")
    facts["edition"] = _first(origins, "edition")
    facts["language"] = mods.first("language", "languageTerm") or mods.first("language")
    facts["abstract"] = mods.first("abstract")
    facts["note"] = "; ".join(node.text for node in mods.all("note") if node.text)
    facts |= _dated(origins, parts)
    extra = {
        "keywords": "; ".join(dict.fromkeys(node.text for s in mods.all("subject") for node in s.all("topic"))),
        "classification": "; ".join(node.text for node in mods.all("classification")),
        "access": mods.first("accessCondition"),
        "extent": mods.first("physicalDescription", "extent"),
    }
    facts |= _identified([*mods.all("identifier")], [*host.all("identifier")], mods, extra)
    return {**facts, "extra": {name: text for name, text in extra.items() if text}}


def _related(mods: Node, kind: str) -> Node:
    """Returns what a work stands in, or the series that this belongs to."""
    items = [*mods.all("relatedItem"), *mods.all("relatedItem", "relatedItem")]
    return next((node for node in items if node.attributes.get("type") == kind), Node("", mods.line, {}))


def _first(nodes: Iterable[Node], *path: str) -> str:
    return next((text for node in nodes if (text := node.first(*path))), "")


def _title(node: Node) -> str:
    """Returns the main title with its article and subtitle."""
    titles = [info for info in node.all("titleInfo") if not info.attributes.get("type")] or [*node.all("titleInfo")]
    if not titles:
        return ""
    main = " ".join(filter(None, (titles[0].first("nonSort"), titles[0].first("title"))))
    return ": ".join(filter(None, (main, titles[0].first("subTitle"))))


def _type(mods: Node, host: Node) -> str:
    """Returns the type that the genres tell; a work in a book is a chapter of it."""
    for node in (mods, host):
        words = [genre.text.casefold() for genre in node.all("genre")]
        genre_type = next((kind for pattern, kind in _GENRES if any(re.search(pattern, word) for word in words)), "")
        if genre_type:
            return "chapter" if genre_type == "book" and (node is host or host.children) else genre_type
    return ""


def _people(node: Node, role: str) -> list[Any]:
    return [person for name in node.all("name") if _role(name) in _ROLES[role] and (person := _person(name))]


def _role(name: Node) -> str:
    """Returns the role of a name in small letters; a code or a word, whichever is known."""
    terms = [term.text.casefold() for term in name.all("role", "roleTerm")]
    roles = _ROLES["editors"] | _ROLES["authors"]
    return next((term for term in terms if term in roles), terms[0] if terms else "")


def _person(name: Node) -> Any:
    parts: dict[str, list[str]] = {}
    for part in name.all("namePart"):
        parts.setdefault(part.attributes.get("type", ""), []).append(part.text)
    whole = " ".join(parts.get("", []))
    if name.attributes.get("type") in {"corporate", "conference"}:
        return {"literal": whole} if whole else None
    if "family" in parts or "given" in parts:
        family, given = (" ".join(parts.get(part, [])) for part in ("family", "given"))
        return named(family, given, suffix=" ".join(parts.get("termsOfAddress", [])))
    return listed_name(whole) if whole else None


def _in_part(parts: list[Node]) -> dict[str, str]:
    """Returns volume, number and pages."""
    details = [detail for part in parts for detail in part.all("detail")]
    numbers = {
        detail.attributes.get("type", ""): detail.first("number") or detail.first("caption") for detail in details
    }
    extents = [extent for part in parts for extent in part.all("extent")]
    pages = next((node for node in extents if node.attributes.get("unit", "").startswith("page")), Node("", 1, {}))
    ends = "-".join(filter(None, (pages.first("start"), pages.first("end"))))
    return {
        "volume": numbers.get("volume", ""),
        "number": numbers.get("issue", "") or numbers.get("number", ""),
        "pages": full_range(ends or pages.first("list") or numbers.get("page", "")),
    }


def _dated(origins: list[Node], parts: list[Node]) -> dict[str, str]:
    """Returns the date of issue; of a time its two ends."""
    for name in ("dateIssued", "copyrightDate", "dateCreated", "dateOther"):
        dates = [date for origin in origins for date in origin.all(name) if date.text]
        ends = {date.attributes.get("point", ""): date.text for date in dates}
        if {"start", "end"} <= ends.keys():
            return {"year": f"{ends['start']}/{ends['end']}"}
        if dates:
            best = max(dates, key=lambda date: (bool(re.match(r"\d{4}-\d\d", date.text)), len(date.text) == 4))
            return _date(best.text)
    return _date(_first(parts, "date"))


def _date(text: str) -> dict[str, str]:
    if re.match(r"\d{4}-\d\d", text):
        return {"date": text.partition("T")[0]}
    year = _YEAR.fullmatch(text)
    return {"year": year[1] if year else text} if text else {}


def _identified(own: list[Node], of_host: list[Node], mods: Node, extra: dict[str, str]) -> dict[str, Any]:
    """Returns identifiers and addresses; what is no identifier of its kind stays in `extra`."""
    urls = [node.text for node in mods.all("location", "url") if node.text.startswith(("http://", "https://"))]
    ids: dict[str, str] = {}
    issn = ""
    for node in (*own, *(n for n in of_host if n.attributes.get("type") in {"issn", "isbn"})):
        kind = node.attributes.get("type", "").casefold()
        kind = _KINDS.get(kind, kind)
        value = normalise(BY_ID[kind], node.text) if kind in BY_ID else node.text
        if kind == "issn":
            issn = issn or value
        elif kind in {"uri", "url"} and value.startswith(("http://", "https://")):
            urls.append(value)
        elif kind in BY_ID and not fault(BY_ID[kind], value):
            ids.setdefault(kind, value)
        elif value and kind not in _OWN:
            extra[kind or "identifier"] = value
    urls = list(dict.fromkeys(urls))
    ids = identifiers_in(urls) | ids
    return {"issn": issn, **as_fields(ids), **({"url": urls[0]} if urls else {}), "urls": urls[1:]}
