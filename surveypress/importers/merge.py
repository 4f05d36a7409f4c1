"""Entries into content/: which are new, which are known, which are in doubt; and the files that follow.

Nothing is written before all of it is known, and nothing that a person wrote is replaced: a known record only gains
fields that it lacks, and its origin.
"""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from rapidfuzz import fuzz, process

from surveypress.importers import yaml_text
from surveypress.importers.entries import Entry, Parsed
from surveypress.importers.keys import key_for
from surveypress.model import Corpus, Paper, Source
from surveypress.read.files import read_text
from surveypress.read.yaml_spans import load
from surveypress.titles import same_title

ALIKE = 90.0
"""Similarity of two titles (0 to 100) from which they are named as look-alikes."""
SAME_ABSTRACT = 50.0
"""Similarity of two abstracts below which the same title stands for two papers."""


@dataclass(slots=True)
class Report:
    """What an import did, in numbers and names."""

    read: int = 0
    new: list[str] = field(default_factory=list)
    merged: int = 0
    known: int = 0
    """Entries that an earlier import had already brought."""
    doubtful: list[tuple[str, str, str]] = field(default_factory=list)
    """(one title, the other, why in doubt); both are kept."""
    differing: list[tuple[str, str, str, str]] = field(default_factory=list)
    """(key, field, value kept, value of the entry)."""
    unplaced: list[str] = field(default_factory=list)
    unmatched: list[str] = field(default_factory=list)
    """Titles of facts for which there is no record."""
    written: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Draft:
    """A record as it will be: its path and text if it exists, the fields to add."""

    key: str
    title: str
    old: Paper | None = None
    fields: dict[str, Any] = field(default_factory=dict)
    abstract: str = ""
    origins: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Given:
    """A document to import: its name, its bytes' hash, what the parser found."""

    name: str
    sha256: str
    importer: str
    parsed: Parsed


class Merger:
    """Collects documents over a corpus; `files` then gives every file that must be written."""

    def __init__(self, corpus: Corpus, content: Path, *, keep_abstracts: bool, creates: bool) -> None:
        self.corpus, self.content = corpus, content
        self.keep_abstracts, self.creates = keep_abstracts, creates
        self.report = Report()
        self._drafts = {p.key: _Draft(p.key, p.title, p, abstract=p.abstract) for p in corpus.papers.values()}
        self._by_title: dict[str, list[str]] = {}
        for paper in corpus.papers.values():
            self._by_title.setdefault(_norm(paper.title), []).append(paper.key)
        self._renamed = {alias: paper.key for paper in corpus.papers.values() for alias in paper.aliases}
        self._taken = {*corpus.papers, *self._renamed}
        self._sources: dict[Path, str] = {}
        self._heads = {path: _head(path) for path in sorted((content / "sources").rglob("*.yaml"))}
        self._known = _known_entries(corpus.sources)

    def add(self, given: Given, tick: Callable[[], None] = lambda: None) -> None:
        """Takes in one document."""
        name, path = self._source_place(given)
        rows = []
        for entry in given.parsed.entries:
            key, first = self._place(entry, name)
            tick()
            if key is None:
                self.report.unmatched.append(entry.title)
                continue
            self._enrich(self._drafts[key], entry, name)
            rows.append(_source_row(entry, key, first))
        self.report.read += len(given.parsed.entries)
        self.report.unplaced += [f"{where}: {line[:120]!r}" for where, line in given.parsed.unplaced]
        self._sources[path] = _source_text(name, given, rows)
        self._heads[path] = {"file": name, "sha256": given.sha256}

    def _place(self, entry: Entry, name: str) -> tuple[str | None, bool]:
        """Returns the key of the record for an entry, and whether the entry made it."""
        key, first = self._known.get((name, entry.number), ("", False))
        key = self._renamed.get(key, key)
        if key in self._drafts:
            self.report.known += 1
            return key, first
        norm = _norm(entry.title)
        alike = self._by_title.get(norm, [])
        for key in alike:
            other = self._drafts[key].abstract
            if not entry.abstract or not other or fuzz.ratio(entry.abstract, other) >= SAME_ABSTRACT:
                self.report.merged += 1
                return key, False
        if not self.creates:
            return None, False
        why = "the same title, another abstract"
        self.report.doubtful += [(entry.title, self._drafts[key].title, why) for key in alike]
        key = key_for(entry.title, self._taken)
        self._taken.add(key)
        self._by_title.setdefault(norm, []).append(key)
        self._drafts[key] = _Draft(key, entry.title)
        self.report.new.append(key)
        return key, True

    def _enrich(self, draft: _Draft, entry: Entry, name: str) -> None:
        draft.abstract = draft.abstract or entry.abstract
        offered = dict(entry.fields)
        if "authors_count" in entry.listing and not self._authors_known(draft):
            offered["authors_count"] = entry.listing["authors_count"]
        if self.keep_abstracts and entry.abstract:
            offered["abstract"] = entry.abstract
        for field_name, value in offered.items():
            kept = draft.fields.get(field_name) or (getattr(draft.old, field_name) if draft.old else None)
            if not kept:
                draft.fields[field_name] = value
            elif field_name not in {"authors_count", "abstract", "note"} and _text(kept) != _text(value):
                self.report.differing.append((draft.key, field_name, _text(kept), _text(value)))
        origin = {"file": name, "entry": entry.number}
        old = [{"file": o.file, "entry": o.entry} for o in draft.old.sources] if draft.old else []
        if self.creates and origin not in old and origin not in draft.origins:
            draft.origins.append(origin)

    @staticmethod
    def _authors_known(draft: _Draft) -> bool:
        """A count says nothing where the names are known; it stays in content/sources/ either way."""
        return bool(draft.fields.get("authors") or (draft.old and draft.old.authors))

    def _source_place(self, given: Given) -> tuple[str, Path]:
        """A document seen before keeps its name and file; another one of the same name gets a piece of its hash."""
        for path, head in self._heads.items():
            if head.get("sha256") == given.sha256 and head.get("file"):
                return str(head["file"]), path
        folder = self.content / "sources"
        names = {head.get("file") for head in self._heads.values()}
        paths = {path.as_posix().casefold() for path in self._heads}
        path = folder / f"{_stem(given.name)}.yaml"
        if given.name not in names and path.as_posix().casefold() not in paths:
            return given.name, path
        stem, dot, end = given.name.rpartition(".")
        name = f"{stem or given.name}-{given.sha256[:8]}{dot}{end if stem else ''}"
        return name, folder / f"{_stem(name)}.yaml"

    def find_doubtful(self) -> None:
        """Names the new papers whose titles nearly equal another's."""
        new = [self._drafts[key] for key in self.report.new]
        others = list(self._drafts.values())
        if not new:
            return
        one, two = [_norm(d.title) for d in new], [_norm(d.title) for d in others]
        grid = process.cdist(one, two, scorer=fuzz.token_set_ratio, score_cutoff=ALIKE)
        full = process.cdist(one, two, scorer=fuzz.ratio)
        seen = set()
        for a, draft in enumerate(new):
            for b, other in enumerate(others):
                pair = frozenset((draft.key, other.key))
                near = full[a][b] >= ALIKE or (grid[a][b] >= 99 and full[a][b] >= 75)
                if near and one[a] != two[b] and pair not in seen:
                    seen.add(pair)
                    self.report.doubtful.append((draft.title, other.title, "titles nearly alike"))

    def files(self) -> dict[Path, str]:
        """Returns the text of every file that differs from what stands on disk."""
        wanted: dict[Path, str] = {}
        for draft in self._drafts.values():
            if draft.old is None:
                path = self.content / "papers" / f"{draft.key}.md"
                wanted[path] = yaml_text.record(_new_fields(draft), "")
            elif draft.fields or draft.origins:
                path = self.content.joinpath(*PurePosixPath(draft.old.where.file).parts[1:])
                changes = {**draft.fields, **({"sources": draft.origins} if draft.origins else {})}
                wanted[path] = yaml_text.amended(path.read_bytes().decode("utf-8"), changes)
        wanted |= self._sources
        return {
            path: text
            for path, text in wanted.items()
            if not path.exists() or path.read_bytes() != text.encode("utf-8")
        }


def _norm(title: str) -> str:
    return same_title(title) or title


def _head(path: Path) -> dict[str, Any]:
    """Returns what a file of content/sources/ says before its entries."""
    text, _ = read_text(path, path.name)
    head, _, _ = load((text or "").partition("\nentries:")[0], path.name)
    return head if isinstance(head, dict) else {}


def _known_entries(sources: Sequence[Source]) -> dict[tuple[str, int], tuple[str, bool]]:
    return {(s.file, e.entry): (e.key, e.first) for s in sources for e in s.entries}


def _text(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)


def _new_fields(draft: _Draft) -> dict[str, Any]:
    order = ("authors", "authors_count", "year", "arxiv", "venue", "doi", "acl_id", "code", "url", "note", "abstract")
    facts = {name: draft.fields[name] for name in order if name in draft.fields}
    return {"title": draft.title, **facts, "topics": [], "sources": draft.origins}


def _source_row(entry: Entry, key: str, first: bool) -> dict[str, Any]:
    row: dict[str, Any] = {"entry": entry.number, "line": entry.where.line, "key": key}
    if first:
        row["first"] = True
    row |= entry.listing
    if entry.abstract:
        row["abstract_sha256"] = hashlib.sha256(" ".join(entry.abstract.split()).encode()).hexdigest()[:16]
    if entry.provenance:
        row["provenance"] = entry.provenance
    return {**row, "title": entry.title}


def _source_text(name: str, given: Given, rows: Sequence[Mapping[str, Any]]) -> str:
    head = [
        "# Written by `import`: every entry of one imported document and the record that it became.",
        *(f"{k}: {yaml_text.scalar(v)}" for k, v in (("file", name), ("importer", given.importer))),
        f"sha256: {given.sha256}",
        "entries:",
    ]
    return "\n".join([*head, *(f"  - {yaml_text.flow(row)}" for row in rows), ""])


def _stem(name: str) -> str:
    stem = name.rpartition(".")[0] or name
    return re.sub(r"[^A-Za-z0-9._-]+", "-", stem).strip(".-") or "source"
