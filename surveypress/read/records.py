"""One reader for each kind of file: text in, records with their faults out."""

import re
from collections.abc import Iterator
from typing import Any

from surveypress.core.config import (
    AreaColumn,
    CheckSetting,
    Config,
    Editorial,
    ExtractionField,
    LinkKind,
    NavigationLink,
    Search,
)
from surveypress.core.model import Facet, ProsePage, Source, SourceEntry, Term, Topic
from surveypress.core.problems import Location, Problem, did_you_mean, errors
from surveypress.core.slugs import LONGEST, SLUG
from surveypress.core.texts import fallbacks
from surveypress.prose.tokens import headings, parsed
from surveypress.read import catalogues
from surveypress.read.field_types import RESERVED
from surveypress.read.lists import items_of
from surveypress.read.schema import (
    FacetFields,
    NodeFields,
    PageFields,
    SourceFields,
    TaxonomyFields,
    TermFields,
    TopicFields,
)
from surveypress.read.state import ReadState, TopicText, body, front, slug_name
from surveypress.read.survey_schema import SurveyFields
from surveypress.read.validation import validate
from surveypress.read.yaml_spans import Spans, load

MOST_TOPICS = 5_000
"""Topics that a survey may have: each is a handful of pages, and no reader finds the way among more."""

_PROVENANCE = re.compile(r", provenance: \{[^{}\n]*\}")
"""The sources of single facts, as `import` writes them: for people, and most of a file that a build need not parse."""


def survey(text: str, file: str, state: ReadState) -> None:
    """Reads content/survey.yaml."""
    data, spans, problems = load(text, file)
    state.spans[file] = spans
    record, faults = validate(SurveyFields, {} if data is None else data, file, spans)
    state.problems += [*problems, *faults]
    if record is not None:
        fields = record.model_dump()
        fields["schema"] = fields.pop("schema_")
        fields["navigation"] = tuple(NavigationLink(**link) for link in fields["navigation"])
        fields["editorial"] = Editorial(**fields["editorial"]) if fields["editorial"] else None
        fields["links"] = tuple(LinkKind(**link) for link in fields["links"])
        fields["searches"] = tuple(_search(search) for search in fields["searches"])
        fields["fields"] = tuple(_extraction_field(field) for field in fields["fields"])
        fields["checks"] = {name: CheckSetting(**setting) for name, setting in fields["checks"].items()}
        fields["area_columns"] = tuple(AreaColumn(**column) for column in fields["area_columns"])
        state.config = Config(**fields)
        state.problems += _repeated("fields", "field", [field.name for field in state.config.fields], file, spans)
        state.problems += _repeated("searches", "search", [one.name for one in state.config.searches], file, spans)


def _repeated(place: str, what: str, names: list[str], file: str, spans: Spans) -> Iterator[Problem]:
    for n, name in enumerate(names):
        if name in names[:n]:
            location = Location(file, *spans.get((place, n), (1, 1)))
            yield Problem(location, f"the {what} {name!r} is declared twice", "keep one of the two")


def _search(fields: dict[str, Any]) -> Search:
    return Search(**{name: value for name, value in fields.items() if value is not None})


def _extraction_field(fields: dict[str, Any]) -> ExtractionField:
    label = fields["label"] or fields["name"].replace("_", " ").capitalize()
    return ExtractionField(**{**fields, "label": label})


def taxonomy(text: str, file: str, state: ReadState) -> None:
    """Reads content/taxonomy.yaml: the tree of topics and the facets."""
    data, spans, problems = load(text, file)
    state.spans[file] = spans
    state.problems += problems
    if errors(problems):
        return
    record, faults = validate(TaxonomyFields, {} if data is None else data, file, spans)
    state.problems += faults
    if record is None:
        return
    for n, node in enumerate(record.topics):
        _add_node(node, "", ("topics", n), file, state)
    if len(state.topics) > MOST_TOPICS:
        message = f"the taxonomy has {len(state.topics):,} topics, and at most {MOST_TOPICS:,} can be built"
        hint = "bring topics together, or make more than one survey"
        state.problems.append(Problem(state.topics[MOST_TOPICS].location, message, hint))
        state.topics.clear()  # nothing more is to be said about it
    state.vocabulary = {field: dict(names) for field, names in record.vocabulary.items()}
    for name, facet in record.facets.items():
        state.problems += _facet_faults(name, facet, file, spans)
        if state.config and name in {field.name for field in state.config.fields}:
            message = f"the facet {name!r} is a field of the survey's own, too"
            place = Location(file, *spans.get(("facets", name), (1, 1)))
            state.problems.append(Problem(place, message, "rename one of the two; a field may say `facet: true`"))
        state.facets[name] = Facet(name, facet.title, dict(facet.values))


def _facet_faults(name: str, facet: FacetFields, file: str, spans: Spans) -> list[Problem]:
    faults = []
    for path in (("facets", name), *(("facets", name, "values", value) for value in facet.values)):
        location, value = Location(file, *spans.get(path, (1, 1))), path[-1]
        if not SLUG.fullmatch(value):
            fault = f"the facet id {value!r} is no slug", "use small letters and hyphens"
        elif len(value) > LONGEST:
            fault = f"the facet id has {len(value)} characters, at most {LONGEST} fit", "choose a shorter one"
        elif path[1:] == (value,) and value in RESERVED:
            fault = f"the facet id {value!r} is used by the program's own forms", "choose another one"
        else:
            continue
        faults.append(Problem(location, *fault))
    return faults


def _add_node(node: NodeFields, parent: str, path: tuple[Any, ...], file: str, state: ReadState) -> None:
    location = Location(file, *state.spans[file].get((*path, "id"), (1, 1)))
    children = tuple(child.id for child in node.children)
    words = node.group, node.scope, node.definition
    state.topics.append(Topic(node.id, node.title, location, parent, children, *words, node.aliases))
    for n, child in enumerate(node.children):
        _add_node(child, node.id, (*path, "children", n), file, state)


def topic(text: str, file: str, state: ReadState) -> None:
    """Reads content/topics/<id>.md: the prose of a topic and its comparison table."""
    parts = front(text, file, state)
    name = slug_name(file, "the topic's id", state)
    record, faults = validate(TopicFields, parts.data, file, parts.spans)
    state.problems += faults
    if record is not None and name:
        document = body(parts, file)
        state.prose[name] = TopicText(document, record.title, record.table.columns, record.verified)


def page(text: str, file: str, state: ReadState) -> None:
    """Reads content/pages/<name>.md; `home.md` is the introduction on the home page."""
    parts = front(text, file, state)
    name = slug_name(file, "the page's address", state)
    record, faults = validate(PageFields, parts.data, file, parts.spans)
    state.problems += faults
    if record is None or not name:
        return
    document = body(parts, file)
    if name == "home":
        state.home = document
        return
    openings = (opening for opening, _ in headings(parsed(document.text).tokens) if not opening.level)
    ids = [str(opening.attrGet("id")) for opening in openings]
    if record.method and record.method not in ids:
        message = f"method: no heading of the page has the id {record.method!r}{did_you_mean(record.method, ids)}"
        hint = "name the heading as links do that lead to it: its words in small letters, with hyphens"
        state.report(Location(file, *parts.spans.get(("method",), (1, 1))), message, hint)
    state.pages.append(ProsePage(name, record.title, document, record.collection, record.method))


def glossary(text: str, file: str, state: ReadState) -> None:
    """Reads content/glossary.yaml: a list of terms."""
    for n, item, own in items_of(text, file, "the glossary is no list", "write `- term: …` for each term", state):
        record, faults = validate(TermFields, item, file, own)
        state.problems += faults
        if record is not None:
            location = Location(file, *state.spans[file].get((n,), (1, 1)))
            state.terms.append(Term(**record.model_dump(), location=location))


def source(text: str, file: str, state: ReadState) -> None:
    """Reads content/sources/<name>.yaml: what was imported from where."""
    data, spans, problems = load(_PROVENANCE.sub("", text), file)
    record, faults = validate(SourceFields, {} if data is None else data, file, spans)
    state.problems += [*problems, *faults]
    if record is not None:
        entries = tuple(SourceEntry(e.entry, e.line, e.key, e.title, e.first, e.authors_count) for e in record.entries)
        state.sources.append(Source(record.file, record.importer, entries))


def catalogue(text: str, file: str, state: ReadState) -> None:
    """Reads content/locale/<language>.po: the survey's own translation of the interface."""
    language = catalogues.language_of(file)
    if state.config is not None and language not in fallbacks(state.config.language):
        message = f"is not used, as the survey's language is {state.config.language}"
        hint = f"rename it to {state.config.language}.po, or set `language: {language}` in survey.yaml"
        state.problems.append(Problem(Location(file, 1, 1), message, hint, "warning"))
        return
    state.catalogues[language], problems = catalogues.catalogue(text, file)
    state.problems += problems
