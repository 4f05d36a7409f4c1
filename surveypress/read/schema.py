"""What each kind of record may hold. Validation happens here, at the edge, and nowhere else."""

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal, TypeVar, get_args
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError

from surveypress.problems import Problem, Where, did_you_mean
from surveypress.read.yaml_spans import Spans

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LONGEST_TITLE = 500


def _matches(pattern: str, what: str) -> AfterValidator:
    def check(value: str) -> str:
        if value and not re.fullmatch(pattern, value):
            raise PydanticCustomError("shape", "{value} is not {what}", {"value": repr(value), "what": what})
        return value

    return AfterValidator(check)


def _web_address(value: str) -> str:
    try:
        parts = urlsplit(value)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and not re.search(r"[\s<>\"]", value)
    except ValueError:
        good = False
    if value and not good:
        raise PydanticCustomError("shape", "{value} is not a web address (https://…)", {"value": repr(value)})
    return value


def _squeeze(value: Any) -> Any:
    return " ".join(value.split()) if isinstance(value, str) else value


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Line = Annotated[str, BeforeValidator(_squeeze)]
Title = Annotated[str, Field(min_length=1, max_length=LONGEST_TITLE), BeforeValidator(_squeeze)]
Slug = Annotated[str, _matches(SLUG.pattern, "a slug (small letters, digits, single hyphens)")]
Web = Annotated[str, AfterValidator(_web_address)]
Words = Annotated[tuple[Line, ...], BeforeValidator(_listed)]
Slugs = Annotated[tuple[Slug, ...], BeforeValidator(_listed)]
Arxiv = Annotated[
    str, _matches(r"\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{7}(?:v\d+)?", 'an arXiv id such as "2106.09685"')
]
Doi = Annotated[str, _matches(r"10\.\d{4,9}/\S+", "a DOI such as 10.18653/v1/2021.acl-long.1")]
AclId = Annotated[str, _matches(r"[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*", "an ACL Anthology id")]
Year = Annotated[int, Field(ge=1900, le=2100)]


class Fields(BaseModel):
    """Base of all records: unknown fields are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ResultFields(Fields):
    metric: Title
    value: Line
    dataset: Line = ""
    unit: Line = ""
    model: Line = ""
    baseline: Line = ""
    note: Line = ""


class OriginFields(Fields):
    file: Line
    entry: Annotated[int, Field(ge=1)]


class PaperFields(Fields):
    title: Title
    topics: Annotated[Slugs, Field(max_length=3)] = ()
    authors: Words = ()
    authors_count: Annotated[int, Field(ge=1)] | None = None
    year: Year | None = None
    arxiv: Arxiv = ""
    venue: Line = ""
    doi: Doi = ""
    acl_id: AclId = ""
    code: Web = ""
    url: Web = ""
    facets: dict[str, Slugs] = {}
    methods: Words = ()
    models: Words = ()
    datasets: Words = ()
    tldr: Line = ""
    abstract: str = ""
    note: Line = ""
    results: tuple[ResultFields, ...] = ()
    compare: dict[str, Line] = {}
    related: Slugs = ()
    distinct_from: Slugs = ()
    aliases: Slugs = ()
    sources: tuple[OriginFields, ...] = ()


class TableFields(Fields):
    columns: Words = ()


class TopicFields(Fields):
    title: Line = ""
    table: TableFields = TableFields()


class PageFields(Fields):
    title: Title
    collection: bool = False


class NodeFields(Fields):
    id: Slug
    title: Title
    scope: Line = ""
    group: Line = ""
    children: tuple["NodeFields", ...] = ()


class FacetFields(Fields):
    title: Title
    values: dict[str, Line]


class TaxonomyFields(Fields):
    topics: Annotated[tuple[NodeFields, ...], Field(min_length=1)]
    facets: dict[str, FacetFields] = {}
    vocabulary: dict[Literal["methods", "models", "datasets"], dict[str, Words]] = {}


class LinkFields(Fields):
    title: Title
    url: Annotated[Line, _matches(r"[^:/\\][^:\\]*|", "an address below the site's root, such as topics/")]


Limits = tuple[Annotated[int, Field(ge=0)], Annotated[int, Field(ge=0)]]


class EditorialFields(Fields):
    summary_words: Limits = (0, 0)
    tldr_words: Annotated[int, Field(ge=0)] = 0
    topic_words: Limits = (0, 0)
    area_words: Limits = (0, 0)
    avoid: Words = ()
    cite_all: bool = False
    unknown: Words = ()


class SurveyFields(Fields):
    title: Title
    description: Line = ""
    language: Annotated[str, _matches(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*", "a language tag such as en-GB")] = "en"
    base_url: Web = ""
    repository: Web = ""
    author: Line = ""
    licence: Line = ""
    licence_url: Web = ""
    navigation: tuple[LinkFields, ...] = ()
    facets: Slugs = ()
    search_filters: Slugs = ("modality", "contribution")
    page_size: Annotated[int, Field(ge=10, le=1000)] = 100
    feed_size: Annotated[int, Field(ge=1, le=1000)] = 50
    related: Annotated[int, Field(ge=1, le=30)] = 8
    editorial: EditorialFields | None = None


class TermFields(Fields):
    term: Title
    definition: Line
    aliases: Words = ()
    introduced_by: Slug = ""
    topic: Slug = ""
    within: Slugs = ()


class SourceEntryFields(Fields):
    entry: Annotated[int, Field(ge=1)]
    line: Annotated[int, Field(ge=1)]
    key: Slug
    title: Title
    first: bool = False
    date: Line = ""
    authors_count: int | None = None
    organisation: Line = ""
    comments: int | None = None
    abstract_sha256: Line = ""
    provenance: dict[str, Words] = {}


class SourceFields(Fields):
    file: Line
    importer: Line
    sha256: Line = ""
    entries: tuple[SourceEntryFields, ...] = ()


_Record = TypeVar("_Record", bound=Fields)


def validate(kind: type[_Record], data: object, file: str, spans: Spans) -> tuple[_Record | None, list[Problem]]:
    """Returns the record, or None with every fault of it, each at its own line and column."""
    try:
        return kind.model_validate(_without_nulls(data)), []
    except ValidationError as error:
        return None, [_problem(kind, fault, file, spans) for fault in error.errors(include_url=False)]


def _without_nulls(data: Any) -> Any:
    """A field that is left empty counts as absent."""
    if isinstance(data, dict):
        return {key: _without_nulls(value) for key, value in data.items() if value is not None}
    return [_without_nulls(value) for value in data] if isinstance(data, list) else data


def _known_fields(kind: type[Fields], path: tuple[int | str, ...]) -> list[str]:
    """Returns the names of the fields that the record at a path inside a record of this kind may have."""
    for name in path:
        if name in kind.model_fields:
            kind = next(_records_in(kind.model_fields[str(name)].annotation), kind)
    return list(kind.model_fields)


def _records_in(annotation: Any) -> Iterator[type[Fields]]:
    if isinstance(annotation, type) and issubclass(annotation, Fields):
        yield annotation
    for part in get_args(annotation):
        yield from _records_in(part)


def _problem(kind: type[Fields], fault: Any, file: str, spans: Spans) -> Problem:
    path = tuple(fault["loc"])
    name = ".".join(map(str, path)) or "the record"
    place = path
    while place and place not in spans:
        place = place[:-1]
    where = Where(file, *spans.get(place, (1, 1)))
    match fault["type"]:
        case "model_type":
            return Problem(where, f"{name} is no mapping of fields to values", "write `name: value`")
        case "extra_forbidden":
            hint = did_you_mean(str(path[-1]), _known_fields(kind, path[:-1]))
            return Problem(where, f"unknown field {name!r}{hint}", "rename it or remove it")
        case "missing":
            return Problem(where, f"the field {name!r} is missing", f"add `{path[-1]}: …`")
        case "string_too_long":
            most = fault["ctx"]["max_length"]
            what = f"{name} has {len(str(fault['input'])):,} characters, at most {most} fit"
            return Problem(where, what, "shorten it; is a part of the abstract glued to it?")
        case "too_long" if name == "topics":
            return Problem(where, "a paper has at most three topics", "keep the primary one and up to two more")
        case _:
            return Problem(where, f"{name}: {fault['msg']}", "correct the value")
