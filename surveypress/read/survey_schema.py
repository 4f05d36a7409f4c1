"""What content/survey.yaml may hold: the settings of a survey, the rules for its prose, its own fields."""

from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from surveypress.core import fields, identifiers
from surveypress.core.config import SCHEMA
from surveypress.core.slugs import distinct_slugs
from surveypress.read.field_types import (
    RESERVED,
    Line,
    Root,
    Slug,
    Slugs,
    Title,
    Web,
    Words,
    address_pattern,
    earliest,
    listed,
    matches,
    refused,
)
from surveypress.read.schema import Fields


class LinkFields(Fields):
    title: Title
    url: Annotated[Line, matches(r"[^:/\\][^:\\]*|", "an address below the site's root, such as topics/")]


def _ordered(limits: tuple[int, int]) -> tuple[int, int]:
    if limits[1] < limits[0]:
        raise refused(f"{list(limits)} ends before it begins", "write the smaller number first")
    return limits


Limits = Annotated[tuple[Annotated[int, Field(ge=0)], Annotated[int, Field(ge=0)]], AfterValidator(_ordered)]


class AreaColumnFields(Fields):
    title: Title
    facet: Slug
    values: Annotated[Slugs, Field(min_length=1)]


class EditorialFields(Fields):
    summary_words: Limits = (0, 0)
    tldr_words: Annotated[int, Field(ge=0)] = 0
    topic_words: Limits = (0, 0)
    area_words: Limits = (0, 0)
    avoid: Annotated[tuple[Title, ...], BeforeValidator(listed)] = ()
    absolutes: Words = ()
    topics: Annotated[int, Field(ge=0)] = 0
    cite_all: bool = False
    unknown: Words = ()


class LinkKindFields(Fields):
    title: Title
    id: Literal[*sorted(identifiers.BY_ID)]  # type: ignore[valid-type]
    url: Annotated[
        Line,
        matches(r".*\{id\}.*", "an address with {id} where the identifier goes"),
        AfterValidator(address_pattern),
    ]


def _titled(value: Any) -> Any:
    """Returns values that are given as a list of titles by ids that are made of them."""
    if isinstance(value, list) and all(isinstance(title, str) for title in value):
        return {identifier: title for title, identifier in distinct_slugs(value).items()}
    return value


class ExtractionFields(Fields):
    name: Annotated[str, Field(max_length=40), matches(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*", "a name such as sample_size")]
    label: Line = ""
    type: Literal["text", "number", "integer", "boolean", "date"] = "text"
    unit: Line = ""
    values: Annotated[dict[str, Title], BeforeValidator(_titled)] = Field(default_factory=dict)
    many: bool = False
    not_reported: bool = True
    facet: bool = False
    help: Line = ""

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if self.name in fields.NAMES | RESERVED:
            raise refused(f"{self.name!r} is a name of the program's own", "choose another name")
        if self.values and self.type != "text":
            raise refused("allowed `values` are of the type text", "remove `type:` or `values:`")
        if self.facet and self.type in {"number", "integer", "date"}:
            raise refused(f"a {self.type} makes no facet", "remove `facet:`, or list ranges as `values:`")
        return self


_SEARCHED = ("arxiv", "openalex", "citing", "cited")


class SearchFields(Fields):
    name: Slug
    arxiv: Line = ""
    openalex: Line = ""
    citing: Annotated[int, Field(ge=1)] | None = None
    cited: Annotated[int, Field(ge=1)] | None = None
    since: Annotated[str, AfterValidator(earliest)] = ""
    limit: Annotated[int, Field(ge=1, le=1000)] = 100

    @model_validator(mode="after")
    def _asks_for_one_thing(self) -> Self:
        if sum(bool(getattr(self, name)) for name in _SEARCHED) != 1:
            names = ", ".join(f"`{name}`" for name in _SEARCHED)
            raise refused(f"the search {self.name!r} asks for nothing, or for two things", f"write one of {names}")
        return self


class CheckFields(Fields):
    level: Literal["", "error", "warning", "information", "off"] = ""
    silent: Words = ()


def _check_setting(value: Any) -> Any:
    return {"level": value} if isinstance(value, str) else value


def _schema(value: int) -> int:
    if value > SCHEMA:
        raise refused(
            f"the survey has the form {value}, and this version reads {SCHEMA} at most", "upgrade surveypress"
        )
    return value


class SurveyFields(Fields):
    schema_: Annotated[int, Field(ge=1, alias="schema"), AfterValidator(_schema)] = 1
    title: Title
    description: Line = ""
    language: Annotated[str, matches(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*", "a language tag such as en-GB")] = "en"
    base_url: Root = ""
    repository: Web = ""
    branch: Annotated[str, matches(r"[\w][\w./-]*", "the name of a branch")] = "main"
    author: Line = ""
    editors: Words = ()
    contact: Line = ""
    licence: Line = ""
    licence_url: Web = ""
    venues: dict[Title, Title] = Field(default_factory=dict)
    citation_styles: Annotated[Words, Field(min_length=1)] = ("apa", "chicago", "ieee")
    navigation: tuple[LinkFields, ...] = ()
    facets: Slugs = ()
    search_filters: Slugs | None = None
    topic_facets: Slugs | None = None
    explore_facets: Slugs | None = None
    columns: Words = ()
    area_columns: tuple[AreaColumnFields, ...] = ()
    links: tuple[LinkKindFields, ...] = ()
    fields: tuple[ExtractionFields, ...] = ()
    searches: tuple[SearchFields, ...] = ()
    summaries: Literal["none", "some", "all"] = "some"
    evidence: Literal["", "abstract", "full text"] = ""
    provenance: Line = ""
    map_from: Annotated[int, Field(ge=2)] = 30
    page_size: Annotated[int, Field(ge=10, le=1000)] = 100
    feed_size: Annotated[int, Field(ge=1, le=1000)] = 50
    exports: dict[Slug, tuple[Literal["topics", "papers"], ...]] = Field(default_factory=dict)
    data_files: Slugs | None = None
    pages: dict[Slug, bool] = Field(default_factory=dict)
    scholar_tags: bool = False
    related: Annotated[int, Field(ge=1, le=30)] = 8
    editorial: EditorialFields | None = None
    checks: dict[str, Annotated[CheckFields, BeforeValidator(_check_setting)]] = Field(default_factory=dict)
