"""What the record of a paper may hold: the declarations of core/fields/ as a model that validates them."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError, ValidationInfo, create_model
from pydantic_core import PydanticCustomError

from surveypress.core import dates, editions, fields, identifiers
from surveypress.read.field_types import Key, Keys, Line, Slugs, Title, Web, Words, listed
from surveypress.read.schema import Fields, OriginFields, People, ResultFields, WebLinkFields


def _date(value: Any, info: ValidationInfo) -> Any:
    try:
        return dates.parse_date(str(value) if type(value) in {str, int} else "", info.context or "en")
    except ValueError as fault:
        message = f"{str(value)!r} {fault}"
        hint = "write `2021`, `2021-06-17`, `ca. 1785`, `1785/86`, `79 AD`, or words such as `forthcoming`"
        raise PydanticCustomError("refused", "{what}", {"what": message, "hint": hint}) from fault


def _identifier(kind: identifiers.Identifier) -> AfterValidator:
    def check(value: str) -> str:
        value = identifiers.normalise(kind, value)
        fault = identifiers.fault(kind, value) if value else ""
        if fault:
            raise PydanticCustomError("shape", "{value} {what}", {"value": repr(value), "what": fault})
        return value

    return AfterValidator(check)


def _links(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    return [{"url": link} if isinstance(link, str) else link for link in value]


Date = Annotated[Any, BeforeValidator(_date)]
_Identifiers = create_model(
    "IdentifierFields",
    __base__=Fields,
    **{kind.id: (Annotated[str, _identifier(kind)], "") for kind in identifiers.KINDS},  # type: ignore[call-overload]
)

_TYPES: Mapping[fields.Kind, tuple[Any, Any]] = {
    "title": (Title, ...),
    "line": (Line, ""),
    "text": (str, ""),
    "words": (Words, ()),
    "date": (Date | None, None),
    "number": (Annotated[int, Field(ge=1)] | None, None),
    "slugs": (Slugs, ()),
    "key": (Key, ""),
    "keys": (Keys, ()),
    "people": (People, ()),
    "identifiers": (_Identifiers, _Identifiers()),
    "address": (Web, ""),
    "addresses": (Annotated[tuple[WebLinkFields, ...], BeforeValidator(_links), BeforeValidator(listed)], ()),
    "facets": (dict[str, Slugs], {}),
    "cells": (dict[str, Line], {}),
    "results": (tuple[ResultFields, ...], ()),
    "extracted": (dict[str, Words], {}),
    "extra": (dict[str, Any], {}),
    "sources": (tuple[OriginFields, ...], ()),
}
"""For each kind of field, the type that validates it and the value of an absent one."""


def _annotation(field: fields.Field) -> tuple[Any, Any]:
    if field.kind == "choice":
        return (Literal[field.values] | None, None)
    if field.kind == "identifier":
        return (Annotated[str, _identifier(identifiers.BY_ID[field.identifier])], "")
    if field.kind == "versions":
        return (tuple[_versions(fields.FIELDS), ...], ())  # type: ignore[misc]
    return _TYPES[field.kind]


@lru_cache(maxsize=8)
def _versions(declared: tuple[fields.Field, ...]) -> Any:
    own = {field.name: _annotation(field) for field in declared if field.versioned}
    kind = (Literal[editions.KINDS], ...)
    return create_model("VersionFields", __base__=Fields, kind=kind, **own)  # type: ignore[call-overload]


@lru_cache(maxsize=8)
def _model(declared: tuple[fields.Field, ...]) -> type[Fields]:
    annotations: dict[str, Any] = {field.name: _annotation(field) for field in declared}
    model: type[Fields] = create_model("PaperFields", __base__=Fields, **annotations)
    return model


def paper_fields() -> type[Fields]:
    """Returns the model of a paper's record, as core/fields/ declares it."""
    return _model(fields.FIELDS)


def unusable_fields(values: Mapping[str, Any]) -> list[str]:
    """Returns the names of the fields, in order, whose values the schema refuses; all scalars are given as text."""
    try:
        paper_fields().model_validate(values)
    except ValidationError as error:
        return sorted({str(fault["loc"][0]) for fault in error.errors(include_url=False) if fault["loc"]})
    return []
