"""What records hold where nobody has said anything, by module, class and field."""

import dataclasses
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from types import NoneType
from typing import Any, get_args, get_type_hints

from pydantic import BaseModel

import surveypress

NOTHING: tuple[Any, ...] = ("", (), {}, False, 0, (0, 0), frozenset(), [], set())
"""What an empty field holds, by its type; one that may be None holds that."""


def defaults(room: str) -> Iterator[tuple[str, Any, Any]]:
    """Yields `Class.field`, its type and its default for each field of a room's records that has one."""
    package = importlib.import_module(f"surveypress.{room}")
    for found in pkgutil.walk_packages(package.__path__, f"{surveypress.__name__}.{room}."):
        module = importlib.import_module(found.name)
        for name, each in inspect.getmembers(module, inspect.isclass):
            if each.__module__ == found.name:
                yield from ((f"{name}.{field}", kind, value) for field, kind, value in _of_class(each))


def _of_class(each: type) -> Iterator[tuple[str, Any, Any]]:
    if issubclass(each, BaseModel):
        for name, field in each.model_fields.items():
            if not field.is_required():
                yield name, field.annotation, field.get_default(call_default_factory=True)
    elif dataclasses.is_dataclass(each):
        hints = get_type_hints(each)
        for field in dataclasses.fields(each):
            if field.default_factory is not dataclasses.MISSING:
                yield field.name, hints[field.name], field.default_factory()
            elif field.default is not dataclasses.MISSING:
                yield field.name, hints[field.name], field.default


def said(room: str) -> dict[str, Any]:
    """Returns the fields of a room's records that hold something although nobody has said it."""
    return {name: value for name, kind, value in defaults(room) if not _is_nothing(kind, value)}


def _is_nothing(kind: Any, value: Any) -> bool:
    if NoneType in get_args(kind):
        return value is None
    return any(type(value) is type(nothing) and value == nothing for nothing in NOTHING)
