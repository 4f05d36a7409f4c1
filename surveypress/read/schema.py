"""What each kind of record may hold. Validation happens here, at the edge, and nowhere else."""

from dataclasses import asdict
from functools import cache
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from surveypress.core.name_parser import NotOneNameError, is_et_al, parse_name, parse_only_name
from surveypress.core.problems import did_you_mean
from surveypress.read.field_types import (
    Key,
    Keys,
    Line,
    Orcid,
    Slug,
    Slugs,
    Title,
    Web,
    Words,
    day,
    refused,
)

DECISIONS = ("include", "exclude")


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
    kind: Literal["", "quality", "size", "cost", "speed"] = ""


class WebLinkFields(Fields):
    url: Annotated[Web, Field(min_length=1)]
    title: Line = ""


class OriginFields(Fields):
    file: Line
    entry: Annotated[int, Field(ge=1)]


class PersonFields(Fields):
    family: Line = ""
    given: Line = ""
    particle: Line = ""
    suffix: Line = ""
    orcid: Orcid = ""
    literal: Line = ""

    @model_validator(mode="after")
    def _has_a_name(self) -> Self:
        if bool(self.family) == bool(self.literal):
            message = "a name has `family` or `literal`, and not both"
            raise refused(message, "write {family: …, given: …}; an organisation as {literal: …}")
        return self


def _person(value: Any) -> Any:
    """Returns the parts of a name that is written as one text."""
    if not isinstance(value, str):
        return value
    try:
        return _parts(value)
    except NotOneNameError as fault:
        raise refused(fault.message, fault.hint) from fault


@cache
def _parts(name: str) -> PersonFields | dict[str, str]:
    """Returns the parts of a name, checked once for all places where it stands. Raises NotOneNameError."""
    parts = asdict(parse_name(name))
    try:
        return PersonFields(**parts)
    except ValidationError:  # it is told at each place
        return parts


def _people(value: Any) -> Any:
    """Returns a list of names without the `et al.` at its end; one text is the name of one author."""
    if isinstance(value, str):
        try:
            return [asdict(parse_only_name(value))]
        except NotOneNameError as fault:
            raise refused(fault.message, fault.hint) from fault
    return value[:-1] if isinstance(value, list) and value and is_et_al(value[-1]) else value


People = Annotated[
    tuple[Annotated[PersonFields, BeforeValidator(_person)], ...],
    BeforeValidator(_people),
]


class TableFields(Fields):
    columns: Words = ()


class TopicFields(Fields):
    title: Line = ""
    verified: Line = ""
    table: TableFields = TableFields()


class PageFields(Fields):
    title: Title
    collection: bool = False
    method: Line = ""


class NodeFields(Fields):
    id: Slug
    title: Title
    scope: Line = ""
    definition: Line = ""
    group: Line = ""
    aliases: Slugs = ()
    children: tuple["NodeFields", ...] = ()


class FacetFields(Fields):
    title: Title
    values: dict[str, Title]


class TaxonomyFields(Fields):
    topics: Annotated[tuple[NodeFields, ...], Field(min_length=1)]
    facets: dict[str, FacetFields] = {}
    vocabulary: dict[Literal["methods", "models", "datasets"], dict[str, Words]] = {}


class TermFields(Fields):
    term: Title
    definition: Line
    aliases: Words = ()
    introduced_by: Key = ""
    topic: Slug = ""
    within: Slugs = ()


class MoveFields(Fields):
    paper: Key
    before: Annotated[Slugs, Field(alias="from")] = ()
    after: Annotated[Slugs, Field(alias="to")] = ()


class HistoryFields(Fields):
    date: Annotated[str, AfterValidator(day)]
    note: Line = ""
    added: Keys = ()
    moved: tuple[MoveFields, ...] = ()
    corrected: Keys = ()
    removed: dict[Key, Line] = {}
    written: Slugs = ()


class SourceEntryFields(Fields):
    entry: Annotated[int, Field(ge=1)]
    line: Annotated[int, Field(ge=1)]
    key: Key
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


def _decision(value: str) -> str:
    if value and value not in DECISIONS:
        raise refused(f"{value!r} is no decision{did_you_mean(value, DECISIONS)}", "write include, exclude, or nothing")
    return value


class CandidateFields(Fields):
    """What the inbox says of a work besides the fields of its record."""

    found: Words = ()
    seen: Annotated[str, AfterValidator(day)] = ""
    likeness: Annotated[int, Field(ge=0, le=100)] | None = None
    near: Keys = ()
    guesses: dict[Slug, Annotated[int, Field(ge=0, le=100)]] = {}
    decision: Annotated[str, AfterValidator(_decision)] = ""


class TallyFields(Fields):
    source: Title
    way: Literal["database", "citations", "other"] = "database"
    search: Line = ""
    document: Line = ""
    found: Words = ()
    known: Words = ()
    identified: Annotated[int, Field(ge=0)] = 0
    duplicates: Annotated[int, Field(ge=0)] = 0
    excluded: dict[Title, Annotated[int, Field(ge=0)]] = {}

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        if self.duplicates + sum(self.excluded.values()) > self.identified:
            raise refused("more are left out than `identified` says were found", "correct one of the numbers")
        return self
