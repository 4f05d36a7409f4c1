"""One reader for each kind of file: text in, records with their faults out."""

import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from surveypress.config import Config, Editorial, Link
from surveypress.model import Document, Facet, Origin, Paper, ProsePage, Result, Source, SourceEntry, Term, Topic
from surveypress.problems import Problem, Where
from surveypress.prose.parser import parse
from surveypress.read.front_matter import Parts, split
from surveypress.read.schema import (
    SLUG,
    NodeFields,
    PageFields,
    PaperFields,
    SourceFields,
    SurveyFields,
    TaxonomyFields,
    TermFields,
    TopicFields,
    validate,
)
from surveypress.read.yaml_spans import Spans, load

_PROVENANCE = re.compile(r", provenance: \{[^{}\n]*\}")
"""The sources of single facts, as `import` writes them: for people, and most of a file that a build need not parse."""


@dataclass(slots=True)
class Found:
    """What reading has brought so far. Grows file by file, then becomes a Corpus."""

    config: Config | None = None
    papers: list[Paper] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    facets: dict[str, Facet] = field(default_factory=dict)
    vocabulary: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    prose: dict[str, tuple[TopicFields, Document]] = field(default_factory=dict)
    pages: list[ProsePage] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    home: Document = field(default_factory=Document)
    spans: dict[str, Spans] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    named: dict[tuple[str, str], str] = field(default_factory=dict)
    """For each kind of name and name, the file that was first to use it."""


def survey(text: str, file: str, found: Found) -> None:
    """Reads content/survey.yaml."""
    data, spans, problems = load(text, file)
    found.spans[file] = spans
    record, faults = validate(SurveyFields, {} if data is None else data, file, spans)
    found.problems += [*problems, *faults]
    if record is not None:
        fields = record.model_dump()
        fields["navigation"] = tuple(Link(**link) for link in fields["navigation"])
        fields["editorial"] = Editorial(**fields["editorial"]) if fields["editorial"] else None
        found.config = Config(**fields)


def taxonomy(text: str, file: str, found: Found) -> None:
    """Reads content/taxonomy.yaml: the tree of topics and the facets."""
    data, spans, problems = load(text, file)
    found.spans[file] = spans
    found.problems += problems
    if problems:
        return
    record, faults = validate(TaxonomyFields, {} if data is None else data, file, spans)
    found.problems += faults
    if record is None:
        return
    for n, node in enumerate(record.topics):
        _plant(node, "", ("topics", n), file, found)
    found.vocabulary = {field: dict(names) for field, names in record.vocabulary.items()}
    for name, facet in record.facets.items():
        bad = [value for value in (name, *facet.values) if not SLUG.fullmatch(value)]
        for value in bad:
            where = Where(file, *spans.get(("facets", name), (1, 1)))
            found.problems.append(Problem(where, f"the facet id {value!r} is no slug", "use small letters and hyphens"))
        found.facets[name] = Facet(name, facet.title, dict(facet.values))


def _plant(node: NodeFields, parent: str, path: tuple[Any, ...], file: str, found: Found) -> None:
    where = Where(file, *found.spans[file].get((*path, "id"), (1, 1)))
    children = tuple(child.id for child in node.children)
    found.topics.append(Topic(node.id, node.title, where, parent, children, node.group, node.scope))
    for n, child in enumerate(node.children):
        _plant(child, node.id, (*path, "children", n), file, found)


def paper(text: str, file: str, found: Found) -> None:
    """Reads content/papers/<key>.md."""
    parts = _front(text, file, found)
    key = _name(file, "the citation key", found)
    record, faults = validate(PaperFields, parts.data, file, parts.spans)
    found.problems += faults
    if record is None or not key:
        return
    fields = {name: getattr(record, name) for name in PaperFields.model_fields}
    fields["results"] = tuple(Result(**row.model_dump()) for row in record.results)
    fields["sources"] = tuple(Origin(origin.file, origin.entry) for origin in record.sources)
    found.papers.append(Paper(key=key, where=Where(file, 1, 1), summary=_body(parts, file), **fields))


def topic(text: str, file: str, found: Found) -> None:
    """Reads content/topics/<id>.md: the prose of a topic and its comparison table."""
    parts = _front(text, file, found)
    name = _name(file, "the topic's id", found)
    record, faults = validate(TopicFields, parts.data, file, parts.spans)
    found.problems += faults
    if record is not None and name:
        found.prose[name] = (record, _body(parts, file))


def page(text: str, file: str, found: Found) -> None:
    """Reads content/pages/<name>.md; `home.md` is the introduction on the home page."""
    parts = _front(text, file, found)
    name = _name(file, "the page's address", found)
    record, faults = validate(PageFields, parts.data, file, parts.spans)
    found.problems += faults
    if record is None or not name:
        return
    if name == "home":
        found.home = _body(parts, file)
    else:
        found.pages.append(ProsePage(name, record.title, _body(parts, file), record.collection))


def glossary(text: str, file: str, found: Found) -> None:
    """Reads content/glossary.yaml: a list of terms."""
    data, spans, problems = load(text, file)
    found.spans[file] = spans
    found.problems += problems
    if not isinstance(data, list):
        if data is not None:
            found.problems.append(
                Problem(Where(file, 1, 1), "the glossary is no list", "write `- term: …` for each term")
            )
        return
    for n, item in enumerate(data):
        own = {path[1:]: place for path, place in spans.items() if path[:1] == (n,)}
        record, faults = validate(TermFields, item, file, own)
        found.problems += faults
        if record is not None:
            found.terms.append(Term(**record.model_dump(), where=Where(file, *spans.get((n,), (1, 1)))))


def source(text: str, file: str, found: Found) -> None:
    """Reads content/sources/<name>.yaml: what was imported from where."""
    data, spans, problems = load(_PROVENANCE.sub("", text), file)
    record, faults = validate(SourceFields, {} if data is None else data, file, spans)
    found.problems += [*problems, *faults]
    if record is not None:
        entries = tuple(SourceEntry(e.entry, e.line, e.key, e.title, e.first) for e in record.entries)
        found.sources.append(Source(record.file, record.importer, entries))


def _front(text: str, file: str, found: Found) -> Parts:
    parts = split(text, file)
    found.spans[file] = parts.spans
    found.problems += parts.problems
    return parts


def _body(parts: Parts, file: str) -> Document:
    return parse(parts.body, Where(file, parts.body_line, 1))


def _name(file: str, what: str, found: Found) -> str:
    """Returns the file's name without its ending; reports one that is no slug or taken, and returns nothing."""
    name = PurePosixPath(file).stem
    first = found.named.setdefault((what, name), file)
    if SLUG.fullmatch(name) and first == file:
        return name
    fault = f"{what} {name!r} is no slug", "rename the file: small letters, digits and single hyphens only"
    if first != file:
        fault = f"{what} {name!r} is used twice (also by {first})", "rename one of the two files"
    found.problems.append(Problem(Where(file, 1, 1), *fault))
    return ""
