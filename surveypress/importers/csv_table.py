"""Tables with a header (CSV, semicolons or tabs): which column is which field is guessed from its name, and shown."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from surveypress.core import fields, keys
from surveypress.core.identifiers import BY_ID, KINDS, normalise
from surveypress.core.names import title_key
from surveypress.core.problems import ContentError, Location, Problem
from surveypress.core.work_types import BY_ID as TYPES
from surveypress.importers.bibtex_fields import TYPE_NAMES, as_fields
from surveypress.importers.collecting import Item, collected
from surveypress.importers.entries import Parsed
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.own_table import is_own_table, own_item
from surveypress.importers.people import people_in

_NAMES = {
    "title": "title|title primary|article title|document title|paper|paper title|publication title|name|titel|titre|"
    "título|ti|display name",
    "authors": "authors|authors primary|author|author s|author names|author full names|creators|autoren|autor|"
    "verfasser|auteurs|au|first authors|authorships author display name|autor herausgeber oder institution",
    "editors": "editors|authors secondary|editor|book editors|herausgeber",
    "date": "date|publication date|date published|published|datum|da",
    "year": "year|publication year|pub year|jahr|jahr ermittelt|année|year published|py",
    "venue": "venue|periodical full|journal|journal title|source title|source|publication|conference|book title|"
    "container title|publication name|zeitschrift|zeitschrift zeitung|revue|journal book|conference name|booktitle|jo|"
    "primary location source display name",
    "volume": "volume|vol|band|jahrgang|vl", "number": "number|issue|issue number|no|heft|nummer|numéro|is",
    "pages": "pages|page|seiten|seiten von bis",
    "start": "start page|page start|first page|beginning page|biblio first page|sp",
    "end": "end page|other pages|page end|last page|ending page|biblio last page|ep",
    "publisher": "publisher|verlag|éditeur", "place": "place|place of publication|location|ort|"
    "verlagsort|publisher city|place published",
    "article_number": "article number|art no", "edition": "edition|auflage", "series": "series|reihe|book series",
    "issn": "issn|print issn|issns|sn|primary location source issn l",
    "language": "language|sprache|language of original document",
    "abstract": "abstract|zusammenfassung|abstract note|summary|résumé|ab",
    "url": "url|link|address|web|links|ur|external url|online adresse",
    "code": "code|github|repository|code url",
    "type": "type|item type|reference type|document type|publication type|typ|kind|dokumententyp",
    "key": "key|citation key|citekey|bibtex key|id",
    "topic": "topic|topics|category|categories|thema|collection|section|kategorien",
    "keywords": "keywords|tags|author keywords|manual tags|schlagwörter|index keywords|kw",
    "institution": "institution|university|school|hochschule|universität|université",
    "note": "note|notes|comment",
    "tldr": "tldr|tl dr",
}  # fmt: skip
_COLUMNS = {title_key(name): field for field, names in _NAMES.items() for name in names.split("|")}
_COLUMNS |= {title_key(row.name.replace("_", " ")): row.name for row in fields.facts() if row.name not in _NAMES}
_COLUMNS |= {title_key(name): f"ids.{kind.id}" for kind in KINDS for name in (kind.id, f"{kind.id} id", kind.label)}
_COLUMNS |= {title_key(name): f"ids.{kind}" for name, kind in
             (("pubmed id", "pmid"), ("medline pmid", "pmid"), ("arxiv", "arxiv"), ("doi link", "doi"),
              ("pmc", "pmcid"), ("do", "doi"), ("ids pmid", "pmid"), ("isbns", "isbn"),
              ("doi name", "doi"))}  # fmt: skip
_TYPES = TYPE_NAMES | {name: name for name in TYPES} | {
    "journal article": "article", "article journal": "article", "conference paper": "conference", "review": "article",
    "book section": "chapter", "book chapter": "chapter", "web page": "web", "webpage": "web",
    "computer program": "software", "journalarticle": "article", "conferencepaper": "conference",
    "booksection": "chapter", "dissertation": "thesis", "zeitschriftenaufsatz": "article", "buch monographie": "book",
    "buch sammelwerk": "book", "beitrag in": "chapter", "hochschulschrift": "thesis",
}  # fmt: skip
_BEFORE = re.compile(r"\ufeff?\n*+(?:sep=.\n)?", re.IGNORECASE)
"""What stands above the header; a spreadsheet writes there how cells are parted."""
_ITEM_KEY = re.compile(r"[A-Z0-9]{8}")
"""How Zotero calls an item for itself."""
_BETWEEN = re.compile(r"[;|\n]")
_NUMBER = re.compile(r" ?\(\d{6,}\)")
"""What Scopus writes behind a name."""
_NOTHING = {"NA", "NaN", "None", "null"}
"""What R, pandas and other programs write into a cell that has no value."""
_LARGEST_CELL = 1_000_000
_MOST_ABOVE, _KNOWN_COLUMNS = 12, 5
"""Lines in which a header is looked for, and the columns of it that must be known if it is not the first."""
_AS_TEXT = re.compile(r'="(.*)"', re.DOTALL)
"""A cell that a spreadsheet shall not take for a number, as EBSCO writes one: `="00788562"`."""


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like a table: several columns, of which one has titles, or a name that says so."""
    head = _header(text)
    return len(head) > 1 and ("title" in map(_field, head) or name.casefold().endswith((".csv", ".tsv")))


def _header(text: str) -> list[str]:
    return _cells(text[_before(text) :].partition("\n")[0])


def _cells(line: str) -> list[str]:
    return next(csv.reader([line[:20_000]], delimiter=_delimiter(line)), []) if line.strip() else []


def _before(text: str) -> int:
    """Returns how many characters stand before the header: a mark of the encoding, what names the delimiter, a search.

    Embase and others write what was searched for above their tables; a line of columns that are known ends that.
    """
    match = _BEFORE.match(text)
    first = at = match.end() if match else 0
    for _ in range(_MOST_ABOVE):
        line, end, _rest = text[at : at + 20_000].partition("\n")
        if "title" in (columns := [*map(_field, _cells(line))]):
            return at if at == first or len([name for name in columns if name]) >= _KNOWN_COLUMNS else first
        at += len(line) + len(end)
        if not end:
            break
    return first


def _delimiter(line: str) -> str:
    outside = re.sub(r'"[^"]*"', "", line)
    return max(",;\t^", key=outside.count)


def parse(text: str, file: str) -> Parsed:
    """Returns the rows of a table. Raises ContentError if it has no column of titles."""
    columns = _columns(_header(text))
    if "title" not in columns:
        hint = "name a column of the first line `title`, or tell the format with --format"
        raise ContentError([Problem(Location(file, 1, 1), "the table has no column of titles", hint)])
    names = [cell.strip() for cell in _header(text)]
    if is_own_table(names):
        return collected(file, _rows(text, names, columns))
    notes = "columns: " + ", ".join(f"{name} → {field or 'extra'}" for name, field in zip(names, columns, strict=True))
    return collected(file, _rows(text, names, columns), notes=(notes,))


def _columns(head: Sequence[str]) -> list[str]:
    """Returns the field of each column, where two look like one: the journal is no title, full names are the authors.

    Beside a column of journals, a `Source` is the database that tells of them.
    """
    names = [title_key(cell) for cell in head]
    columns = [_field(cell) for cell in head]
    if columns.count("title") > 1:
        columns = ["venue" if n == "publication title" else field for n, field in zip(names, columns, strict=True)]
    if columns.count("venue") > 1:
        columns = ["" if n == "source" else field for n, field in zip(names, columns, strict=True)]
    if "author full names" in names:
        shorter = {"authors", "author"}
        columns = ["" if n in shorter else field for n, field in zip(names, columns, strict=True)]
    return columns


def _field(cell: str) -> str:
    folded = title_key(re.sub("[_.]", " ", cell))
    return _COLUMNS.get(folded) or _COLUMNS.get(folded.removesuffix(" s"), "")


def _rows(text: str, names: Sequence[str], columns: Sequence[str]) -> Iterator[Item]:
    csv.field_size_limit(_LARGEST_CELL)
    start = _before(text)
    reader = csv.reader(io.StringIO(text[start:], newline=""), delimiter=_delimiter(text[start:].partition("\n")[0]))
    next(reader, None)
    above = text.count("\n", 0, start)
    line = above + reader.line_num + 1
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            yield Item(line, {}, fault=f"broken row: {error}")
            cells = []
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield _item(line, [_AS_TEXT.sub(r"\1", cell.strip()) for cell in cells], names, columns)
        line = above + reader.line_num + 1


def _item(line: int, cells: Sequence[str], names: Sequence[str], columns: Sequence[str]) -> Item:
    if len(cells) > len(columns):
        return Item(line, {}, fault=f"the row has {len(cells)} cells, the header {len(columns)} columns")
    if is_own_table(names):
        return own_item(line, dict(zip(names, cells, strict=False)))
    values: dict[str, str] = {}
    extra: dict[str, Any] = {}
    for name, field, cell in zip(names, columns, cells, strict=False):
        if cell in _NOTHING and field != "title":
            continue
        if cell and (not field or field in values):
            extra[name or "unnamed"] = cell
        elif cell:
            values[field] = cell
    groups = tuple(map(str.strip, _BETWEEN.split(values.pop("topic", "")))) if "topic" in values else ()
    key, own = _key(values.pop("key", ""), extra if "Item Type" in names else None)
    if key and keys.fault(key):
        extra[names[columns.index("key")]], key = key, ""
    kind = values.get("type", "")
    if kind and title_key(kind) not in _TYPES:
        extra[names[columns.index("type")]] = values.pop("type")
    if words := values.pop("keywords", ""):
        extra["keywords"] = words
    return Item(line, {**_facts(own | values), "extra": extra}, key=key, groups=tuple(filter(None, groups)))


def _key(text: str, of_zotero: Mapping[str, Any] | None) -> tuple[str, dict[str, str]]:
    """Returns the citation key of a row, or the identifier that a service gives instead as an address."""
    if of_zotero is not None and _ITEM_KEY.fullmatch(text):
        return _of_zotero(of_zotero)
    ids = identifiers_in([text]) if text.startswith(("http://", "https://")) else {}
    return ("", {f"ids.{kind}": value for kind, value in ids.items()}) if ids else (text, {})


def _of_zotero(extra: Mapping[str, Any]) -> tuple[str, dict[str, str]]:
    """Returns the citation key and the identifiers that Zotero's field `Extra` holds; its own keys say nothing."""
    lines = str(extra.get("Extra", "")).replace("\\n", "\n").split("\n")
    keys_said = (line.partition(":")[2].strip() for line in lines if line.startswith("Citation Key:"))
    return next(keys_said, ""), {f"ids.{kind}": value for kind, value in identifiers_in(lines).items()}


def _facts(values: Mapping[str, str]) -> dict[str, Any]:
    facts: dict[str, Any] = {name: cell for name, cell in values.items() if not name.startswith("ids.")}
    for name in ("authors", "editors"):
        if name in facts:
            facts[name] = people_in(_NUMBER.sub("", facts[name]))
    facts["type"] = _TYPES.get(title_key(facts.pop("type", "")), "")
    ends = [facts.pop(name) for name in ("start", "end") if name in facts]
    facts["pages"] = (facts.get("pages") or "–".join(ends)).replace("-", "–")
    ids = {name[4:]: normalise(BY_ID[name[4:]], cell) for name, cell in values.items() if name.startswith("ids.")}
    urls = [
        url for url in map(str.strip, _BETWEEN.split(facts.pop("url", ""))) if url.startswith(("http://", "https://"))
    ]
    if urls:
        facts["url"] = urls[0]
    return {**facts, **as_fields(identifiers_in(urls) | ids)}
