"""BibTeX and BibLaTeX files.

bibtexparser finds the blocks, with the line of each; bibtex_values.py says what stands in them.
"""

import logging
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from bibtexparser.entrypoint import parse_string
from bibtexparser.library import Library
from bibtexparser.middlewares.names import parse_single_name_into_parts, split_multiple_persons_names
from bibtexparser.model import DuplicateBlockKeyBlock, DuplicateFieldKeyBlock, ExplicitComment, ImplicitComment
from bibtexparser.model import Entry as Block

from surveypress.core.problems import ContentError, Location, Problem
from surveypress.core.work_types import BY_ID, TYPES
from surveypress.importers.bibtex_fields import FIELDS, TYPE_NAMES, dated, identified, titled
from surveypress.importers.bibtex_repairs import mended_entry
from surveypress.importers.bibtex_values import inherited, values_of
from surveypress.importers.entries import Entry, Parsed
from surveypress.importers.groups import groups_of
from surveypress.importers.latex import unicode_text, without_braces
from surveypress.importers.markup import without_markup
from surveypress.importers.people import add_orcids
from surveypress.importers.record_facts import entry_of, shorten_venue

_BLOCK = re.compile(r"^[ \t]*+@\s{0,40}[A-Za-z]++\s{0,40}[{(]", re.MULTILINE)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MACROS = {name: str(n) for n, name in enumerate(_MONTHS, 1)}
_TYPES = {**{row.bibtex: row.id for row in reversed(TYPES) if row.bibtex != "misc"}, **TYPE_NAMES}
_VERBATIM = {
    "doi",
    "url",
    "urls",
    "code",
    "eprint",
    "file",
    "arxiv",
    "pmid",
    "pmcid",
    "isbn",
    "issn",
    "crossref",
    "xref",
}
_PEOPLE = {"author": "authors", "editor": "editors"}
_ADDRESS = re.compile(r"https?://[^\s{}<>\"]++")
_EXTENDED = re.compile(r"(?:family|given|prefix|suffix|useprefix|nosortothers)(?:-i)?\s*=", re.IGNORECASE)
_DOUBLED = (DuplicateBlockKeyBlock, DuplicateFieldKeyBlock)
_NO_WORKS = {
    "set": "which name works that stand by themselves, bring no record",
    "xdata": "which hold fields of others, bring no record",
}
"""Kinds of entries that stand for no work, with what is said of them."""
_NAME_PARTS = re.compile(r"\b(\w++)\s*+=\s*+((?>(?:\{[^{}]*+\}|[^,{}])*))")


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like BibTeX."""
    return bool(_BLOCK.search(text[:200_000])) and not name.casefold().endswith((".json", ".md", ".html", ".xml"))


def parse(text: str, file: str) -> Parsed:
    """Returns the entries of a .bib file; broken blocks are rejected, each with its line.

    Raises ContentError if no block is BibTeX at all.
    """
    with _quiet():
        library = parse_string(text, parse_stack=[])
        comments = _comments(library, text)
        library.remove([*comments])
        failures, mended = _mended(library, text)
    strings = {**_MACROS, **{block.key.casefold(): block.value for block in library.strings}}
    rejected = [(Location(file, line, 1), reason) for line, reason in failures]
    blocks = [*library.entries, *_doubled(library), *mended]
    if not blocks and not rejected and not comments:
        raise ContentError([Problem(Location(file, 1, 1), "no entry of BibTeX in it", "is it another format?")])
    pairs = sorted(((block, values_of(block, strings)) for block in blocks), key=lambda pair: pair[0].start_line or 0)
    raw = {block.key.casefold(): values for block, values in reversed(pairs)}
    entries: list[Entry] = []
    helpers: Counter[str] = Counter()
    for block, own in pairs:
        location = Location(file, (block.start_line or 0) + 1, 1)
        if block.entry_type.casefold() in _NO_WORKS:
            helpers[block.entry_type.casefold()] += 1
            continue
        values = inherited(own, raw)
        facts = _facts(block.entry_type, values)
        groups = groups_of(facts["extra"])
        outcome = entry_of(len(entries) + 1, location, facts, key=block.key, groups=groups)
        if isinstance(outcome, str):
            rejected.append((location, f"{block.key}: {outcome}" if block.key else outcome))
        else:
            entries.append(outcome)
    notes = [f"{file}: {n} @{kind}, {_NO_WORKS[kind]}" for kind, n in sorted(helpers.items())]
    notes += [f"{file}: {len(comments)} behind a %, which are taken for comments, bring no record"] if comments else []
    return Parsed(tuple(entries), rejected=tuple(sorted(rejected)), notes=tuple(notes))


def _comments(library: Library, text: str) -> list[Any]:
    """Returns the blocks that begin behind a per cent sign, as BibLaTeX's own reader has it."""
    lines = text.split("\n")
    blocks = (block for block in library.blocks if not isinstance(block, (ExplicitComment, ImplicitComment)))
    return [block for block in blocks if lines[block.start_line or 0].lstrip().startswith("%")]


@contextmanager
def _quiet() -> Iterator[None]:
    """Keeps bibtexparser from logging what is reported here, each with its line."""
    log = logging.getLogger("bibtexparser.splitter")
    before, log.disabled = log.disabled, True
    try:
        yield
    finally:
        log.disabled = before


def _mended(library: Library, text: str) -> tuple[list[tuple[int, str]], list[Block]]:
    """Returns the (line, reason) of each block that cannot be read, and the entries of those that can be mended."""
    failures: list[tuple[int, str]] = []
    mended: list[Block] = []
    lines = text.split("\n")
    starts = [n for n, line in enumerate(lines) if _BLOCK.match(line)]
    for block in library.failed_blocks:
        if isinstance(block, _DOUBLED):
            continue
        start = block.start_line or 0
        following = starts[bisect_right(starts, start) :][:1]
        if entry := mended_entry("\n".join(lines[start : following[0] if following else None]), start):
            mended.append(entry)
        else:
            reason = " ".join(str(getattr(block.error, "abort_reason", "") or block.error).split())
            failures.append((start + 1, f"broken BibTeX: {reason[:160] or 'no end'}"))
    return failures, mended


def _doubled(library: Library) -> Iterator[Block]:
    """Yields the entries whose key another one has too, and those that have one field twice: works like others."""
    for block in library.failed_blocks:
        if isinstance(block, _DOUBLED) and isinstance(block.ignore_error_block, Block):
            yield block.ignore_error_block


def _facts(kind: str, values: Mapping[str, str]) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    kind_id = _TYPES.get(kind.casefold(), "")
    if kind_id:
        facts["type"] = kind_id
    for name, value in values.items():
        if name in _PEOPLE:
            facts[_PEOPLE[name]] = people(value)
            continue
        verbatim = name in _VERBATIM or (name == "howpublished" and "://" in value)
        text = without_braces(value) if verbatim else unicode_text(value)
        field = FIELDS.get(name, "")
        if field and not facts.get(field):
            facts[field] = text
        elif text:
            extra[name] = text
    for name in ("shortjournal", "shortbooktitle"):
        shorten_venue(facts, extra, name)
    kind_of_fields = "" if kind_id else _published_as(facts, extra)
    facts |= dated(extra, facts)
    facts |= identified(extra, facts)
    if not kind_id:
        _set_type(kind, kind_of_fields, facts, extra)
    _complete(facts, extra)
    add_orcids(facts, extra)
    return {**facts, "extra": {name: value for name, value in extra.items() if value}}


def _complete(facts: dict[str, Any], extra: dict[str, Any]) -> None:
    """Gives a title to what has none of its own, and a dash to pages."""
    if not facts.get("title"):
        titles = (extra.pop(name) for name in ("maintitle", "shorttitle", "issuetitle") if extra.get(name))
        facts["title"] = next(titles, "") or facts.get("venue", "")
    if subtitle := extra.pop("subtitle", ""):
        facts["title"] = f"{facts.get('title', '')}: {subtitle}"
    if series := extra.pop("series2", ""):  # our own export names what a book appeared in first
        facts["venue"], facts["series"] = facts.get("series", ""), series
    further = str(extra.get("urls", "")).split()
    if further and all(url.startswith(("http://", "https://")) for url in further):
        link_titles = {url: extra.pop(f"urltitle{n}", "") for n, url in enumerate(further, 1)}
        facts["urls"] = titled(further, link_titles)
        del extra["urls"]
    if pages := facts.get("pages"):
        facts["pages"] = re.sub(r"(?<! ) ?–(?: (?! ))?", "–", str(pages).replace("--", "–").replace("-", "–"))
    if "<" in str(facts["title"]):  # as Mendeley has italics
        facts["title"] = without_markup(str(facts["title"]))
    if "Cited by" in str(facts.get("note", "")) and extra.get("source") == "Scopus":
        extra["scopus"] = facts.pop("note")


def _published_as(facts: dict[str, Any], extra: dict[str, Any]) -> str:
    """Takes apart how a work was published: its address, or where it appeared. Returns the type that this shows."""
    how = str(extra.get("howpublished", ""))
    if address := _ADDRESS.search(how):
        if facts.setdefault("url", address[0]) == address[0]:
            head = how[: address.start()].rstrip(" {").removesuffix("\\url").removesuffix("\\href")
            extra["howpublished"] = (head + how[address.end() :].removeprefix("}")).strip(" .,;:{}")
        return "" if facts.get("doi") else "web"
    if how and not facts.get("venue"):
        facts["venue"] = extra.pop("howpublished")
        return "other"
    return ""


def _set_type(kind: str, kind_of_fields: str, facts: dict[str, Any], extra: dict[str, Any]) -> None:
    """Sets the type of an entry that may be of many: as our own export names it, or as its fields show it."""
    if str(extra.get("entrysubtype", "")) in BY_ID:
        facts["type"] = extra.pop("entrysubtype")
    elif "arxiv" in facts and (kind_of_fields or (kind.casefold() == "misc" and "venue" not in facts)):
        facts["type"] = "preprint"
    elif kind_of_fields:
        facts["type"] = kind_of_fields


def people(value: str) -> list[Any]:
    """Returns the names of a list that `and` joins; a name in braces is whole, `others` says that there are more."""
    names: list[Any] = []
    for name in split_multiple_persons_names(" ".join(value.split())):
        if name.casefold() in {"others", "et al.", "et al"}:
            continue
        person = _person(name)
        if person:
            names.append(person)
    return [*names, "et al."] if re.search(r"\band\s+others\s*$", value, re.IGNORECASE) else names


def _extended(name: str) -> Any:
    """Returns a name in BibLaTeX's long form, `family=Berg, given=Ona, prefix=van den, useprefix=true`."""
    parts = {}
    for piece in _NAME_PARTS.findall(name):
        parts[piece[0].casefold()] = unicode_text(piece[1].strip().strip('"'))
    family = " ".join(filter(None, (parts.get("prefix"), parts.get("family"))))
    person = {"family": family, "given": parts.get("given", ""), "suffix": parts.get("suffix", "")}
    if not family or not person["given"]:
        return {"literal": family or person["given"]} if family or person["given"] else None
    return {field: value for field, value in person.items() if value}


def _person(name: str) -> Any:
    if _EXTENDED.match(name):
        return _extended(name)
    if name.startswith("{") and name.endswith("}") and name.count("{") == 1:
        return {"literal": unicode_text(name)}
    try:
        parts = parse_single_name_into_parts(name, strict=False)
    except ValueError:
        return unicode_text(name)
    family = unicode_text(" ".join([*parts.von, *parts.last]))
    given = unicode_text(" ".join(parts.first))
    if not given:
        return {"literal": family} if family else None
    suffix = unicode_text(" ".join(parts.jr))
    return {"family": family, "given": given, **({"suffix": suffix} if suffix else {})}
