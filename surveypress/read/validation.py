"""Data of a file -> a record, or every fault of it at its own line and column."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, get_args

from pydantic import ValidationError

from surveypress.core.problems import Location, Problem, did_you_mean
from surveypress.read.schema import Fields
from surveypress.read.yaml_spans import Spans, Unreadable

_Record = TypeVar("_Record", bound=Fields)


def validate(
    kind: type[_Record], data: object, file: str, spans: Spans, language: str = "en"
) -> tuple[_Record | None, list[Problem]]:
    """Returns the record, or None with every fault of it, each at its own line and column.

    Words such as names of months may be of `language`, or English.

    A value that could not be read makes no further fault: what is wrong with it has been said.
    """
    try:
        return kind.model_validate(_without_nulls(data), context=language), []
    except ValidationError as error:
        faults = error.errors(include_url=False)
        causes = [fault for fault in faults if _readable(data, fault["loc"]) and not _follows(fault, faults)]
        return None, [_problem(kind, fault, file, spans) for fault in causes]


def _follows(fault: Any, faults: Sequence[Any]) -> bool:
    """Tells whether a list is too short only because what stands in it has faults of its own."""
    path = fault["loc"]
    return fault["type"] == "too_short" and any(one["loc"][: len(path)] == path and one is not fault for one in faults)


def _readable(data: Any, path: tuple[int | str, ...]) -> bool:
    """Tells whether the value at a path, or what is there instead of a record above it, could be read."""
    for step in path:
        try:
            data = data[step]
        except (LookupError, TypeError):
            break
    return not isinstance(data, Unreadable)


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
    location = Location(file, *spans.get(place, (1, 1)))
    match fault["type"]:
        case "model_type":
            return Problem(location, f"{name} is no mapping of fields to values", "write `name: value`")
        case "extra_forbidden":
            hint = did_you_mean(str(path[-1]), _known_fields(kind, path[:-1]))
            return Problem(location, f"unknown field {name!r}{hint}", "rename it or remove it")
        case "missing":
            return Problem(location, f"the field {name!r} is missing", f"add `{path[-1]}: …`")
        case "too_short":
            return Problem(location, f"{name} has no entry", "add one")
        case "string_too_long":
            most = fault["ctx"]["max_length"]
            message = f"{name} has {len(str(fault['input'])):,} characters, at most {most} fit"
            hint = (
                "shorten it; is a part of the abstract glued to it?" if path[-1] == "title" else "choose a shorter one"
            )
            return Problem(location, message, hint)
        case _:
            hint = fault.get("ctx", {}).get("hint", "correct the value")
            return Problem(location, f"{name}: {fault['msg']}", hint)
