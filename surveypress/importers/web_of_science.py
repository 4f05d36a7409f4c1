"""Web of Science's tagged export: two letters and a value that may go on below, `ER` behind each record."""

import re
from collections.abc import Iterator
from typing import Any

from surveypress.core.names import title_key
from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.collecting import Item, collected
from surveypress.importers.entries import Parsed
from surveypress.importers.nbib import dated
from surveypress.importers.page_ranges import full_range
from surveypress.importers.people import listed_name

_TABLE = re.compile(r"\A\ufeff?PT\tAU\t")
_HEAD = re.compile(r"\A\ufeff?\s*FN [^\n]*\n\s*VR \d")
_RECORD = re.compile(r"^\ufeff?PT [JBSP]\s*$", re.MULTILINE)
_TAG = re.compile(r"([A-Z][A-Z0-9])(?: (.*)|\s*)$")
_TYPES = {
    "article": "article", "review": "article", "letter": "article", "editorial material": "article", "note": "article",
    "proceedings paper": "conference", "meeting abstract": "conference", "book": "book", "book chapter": "chapter",
    "data paper": "article", "software": "software", "data set": "dataset", "preprint": "preprint",
    "dissertation/thesis": "thesis",
}  # fmt: skip
_FIELDS = {
    "SO": "venue", "SE": "series", "VL": "volume", "IS": "number", "AR": "article_number", "PU": "publisher",
    "PI": "place", "LA": "language", "AB": "abstract", "SN": "issn", "BN": "isbn",
}  # fmt: skip
_LISTS = {"AU", "AF", "BA", "BF", "BE", "ED", "CA", "GP"}
"""Tags that have a name on each line; in others a line goes on with the one before."""
_READ = {*_FIELDS, *_LISTS} | set("PT DT TI BP EP PY PD DI D2 PM UT OI DE ID CT CY CL FU".split())
_SERVICE = set("FN VR ER EF CR NR TC Z9 U1 U2 PG GA DA HC HP WC SC WE J9 JI C1 C3 RP EM RI EI PA OA FX".split())
"""What the service keeps for itself: counts, its subjects, addresses, and the references of the work."""
_ORCID = re.compile(r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]")


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like an export of Web of Science."""
    head = text[:20_000]
    return bool(_HEAD.match(head) or _TABLE.match(head)) or (
        bool(_RECORD.search(head)) and bool(re.search(r"^ER\s*$", head, re.MULTILINE))
    )


def parse(text: str, file: str) -> Parsed:
    """Returns the records of an export. Raises ContentError if it holds none."""
    records = _rows(text) if _TABLE.match(text) else _records(text.removeprefix("\ufeff"))
    return collected(file, (Item(line, _facts(values)) for line, values in records))


def _rows(text: str) -> Iterator[tuple[int, dict[str, list[str]]]]:
    """Yields each row of the export as a table, with its line; names stand between semicolons."""
    head, *rows = text.removeprefix("\ufeff").split("\n")
    tags = head.split()
    for line, row in enumerate(rows, 2):
        cells = {tag: cell.strip() for tag, cell in zip(tags, row.split("\t"), strict=False) if cell.strip()}
        if cells:
            yield line, {tag: re.split("; *", cell) if tag in _LISTS else [cell] for tag, cell in cells.items()}


def _records(text: str) -> Iterator[tuple[int, dict[str, list[str]]]]:
    """Yields each record, with its first line; one that lacks its end goes up to the next one."""
    values: dict[str, list[str]] = {}
    begin, last = 1, ""
    for number, line in enumerate(text.split("\n"), 1):
        tag = _TAG.match(line.rstrip("\r"))
        if tag and tag[1] in {"PT", "ER", "EF"}:
            if values:
                yield begin, values
            values, begin, last = {}, number, ""
        if tag and tag[1] not in {"FN", "VR", "ER", "EF"}:
            last = tag[1]
            values.setdefault(last, []).append((tag[2] or "").strip())
        elif not tag and last and line.startswith("   "):
            values[last].append(line.strip())
    if values:
        yield begin, values


def _facts(lines: dict[str, list[str]]) -> dict[str, Any]:
    texts = {tag: " ".join(filter(None, parts)) for tag, parts in lines.items()}
    kind = _type(texts)
    facts: dict[str, Any] = {field: texts.get(tag, "") for tag, field in _FIELDS.items()}
    facts |= {"type": kind, "title": texts.get("TI", ""), **_dated(texts)}
    if kind == "book":  # whose title stands in both
        facts["title"], facts["venue"] = facts["title"] or facts["venue"], ""
    facts["authors"] = _people(lines, "AF", "AU") or _people(lines, "BF", "BA")
    facts["authors"] += [{"literal": name} for name in (*lines.get("CA", []), *lines.get("GP", [])) if name]
    facts["editors"] = _people(lines, "BE", "ED")
    _add_orcids(facts["authors"], lines, texts.get("OI", ""))
    ends = [end for end in (texts.get("BP", ""), texts.get("EP", "")) if end]
    facts["pages"] = full_range("-".join(dict.fromkeys(ends)))
    facts["isbn"] = facts["isbn"].split()[0] if facts["isbn"] else ""
    ids = {"doi": texts.get("DI") or texts.get("D2", ""), "pmid": texts.get("PM", "")}
    extra = {
        "keywords": "; ".join(filter(None, (texts.get("DE"), texts.get("ID")))),
        "conference": ", ".join(filter(None, (texts.get(tag) for tag in ("CT", "CY", "CL")))),
        "funding": texts.get("FU", ""),
        "wos": texts.get("UT", "").removeprefix("WOS:"),
        **{tag: text for tag, text in texts.items() if tag not in _READ | _SERVICE},
    }
    facts |= as_fields({name: value for name, value in ids.items() if value})
    return {**facts, "extra": {name: text for name, text in extra.items() if text}}


def _type(texts: dict[str, str]) -> str:
    """Returns the type of the first kind of document that is known: `Article; Proceedings Paper` is of a meeting."""
    if texts.get("PT") == "P":  # a patent, which stands in no book
        return "other"
    title, volume = title_key(texts.get("TI", "")), title_key(texts.get("SO", ""))
    if texts.get("PT") != "J" and title and volume and title != volume:
        return "conference" if "CT" in texts or "roceedings" in texts.get("DT", "") else "chapter"
    kinds = [_TYPES[kind] for part in texts.get("DT", "").split(";") if (kind := part.strip().casefold()) in _TYPES]
    for kind_of_book in ("conference", "chapter"):
        if kind_of_book in kinds and texts.get("PT") != "J":
            return kind_of_book
    if kinds:
        return kinds[0]
    return {"B": "book", "S": "conference", "J": "article"}.get(texts.get("PT", ""), "")


def _people(lines: dict[str, list[str]], *tags: str) -> list[Any]:
    """Returns the names of the first tag that has some: the full ones, or else those with initials."""
    return next(([listed_name(name) for name in lines[tag] if name] for tag in tags if any(lines.get(tag, ()))), [])


def _add_orcids(people: list[Any], lines: dict[str, list[str]], owners: str) -> None:
    """Gives authors the ORCID iDs that stand behind their names, in full or with initials."""
    owned = [part.rpartition("/") for part in owners.split(";")]
    orcids = {name.strip(): orcid.strip() for name, _, orcid in owned if _ORCID.fullmatch(orcid.strip())}
    short, full = lines.get("AU", []), lines.get("AF", [])
    for n, person in enumerate(people):
        names = {each[n] for each in (short, full) if n < len(each)}
        orcid = next((orcids[name] for name in names if name in orcids), "")
        if orcid and isinstance(person, dict) and "family" in person:
            person["orcid"] = orcid


def _dated(texts: dict[str, str]) -> dict[str, Any]:
    """Returns the date of `PY 2019` and `PD MAR 14`."""
    return dated(f"{texts.get('PY', '')} {texts.get('PD', '')}".strip())
