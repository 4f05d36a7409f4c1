"""What a value of a record may be: lines, slugs, keys, addresses, each checked as it is read."""

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from surveypress.core import keys, web_addresses
from surveypress.core.dates import first_day, is_day
from surveypress.core.slugs import LONGEST, SLUG, slug

RESERVED = frozenset(
    "q sort by year published topic own title abstract key kind author venue has facet p from to".split()
)
"""What the program's own forms and search fields are called, so that no facet can be."""


LONGEST_TITLE = 500


def matches(pattern: str, message: str) -> AfterValidator:
    def check(value: str) -> str:
        if value and not re.fullmatch(pattern, value):
            raise PydanticCustomError("shape", "{value} is not {what}", {"value": repr(value), "what": message})
        return value

    return AfterValidator(check)


def _web_address(value: str) -> str:
    if value and (fault := web_addresses.fault(value)):
        raise PydanticCustomError("shape", "{value} {fault}", {"value": repr(value), "fault": fault})
    return value


def address_pattern(value: str) -> str:
    _web_address(value.replace("{id}", "id"))
    return value


def _root_address(value: str) -> str:
    if value and (fault := web_addresses.root_fault(value)):
        raise PydanticCustomError("shape", "{value} {fault}", {"value": repr(value), "fault": fault})
    return value


def squeeze(value: Any) -> Any:
    return " ".join(value.split()) if isinstance(value, str) else value


def listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _slug(value: str) -> str:
    if value and not SLUG.fullmatch(value):
        fault = f"{value[:80]!r} is not a slug (small letters from a to z, digits, single hyphens)"
        raise refused(fault, f"write {slug(value)!r}")
    return value


def _key(value: str) -> str:
    fault = keys.fault(value) if value else ""
    if fault:
        hint = "write letters and digits, with signs such as : . + / _ - within"
        raise refused(f"{value[:80]!r} {fault}", hint)
    return value


Line = Annotated[str, BeforeValidator(squeeze)]


Title = Annotated[str, Field(min_length=1, max_length=LONGEST_TITLE), BeforeValidator(squeeze)]


Slug = Annotated[str, Field(max_length=LONGEST), AfterValidator(_slug)]


Web = Annotated[str, AfterValidator(_web_address)]


Root = Annotated[str, AfterValidator(_root_address)]


Words = Annotated[tuple[Line, ...], BeforeValidator(listed)]


Slugs = Annotated[tuple[Slug, ...], BeforeValidator(listed)]


Key = Annotated[str, AfterValidator(_key)]


Keys = Annotated[tuple[Key, ...], BeforeValidator(listed)]


Orcid = Annotated[str, matches(r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]", 'an ORCID iD such as "0000-0002-1825-0097"')]


def refused(message: str, hint: str) -> PydanticCustomError:
    return PydanticCustomError("refused", "{what}", {"what": message, "hint": hint})


def day(value: str) -> str:
    if not is_day(value):
        raise refused(f"{value!r} is no day", "write year, month and day: 2026-05-31")
    return value


def earliest(value: str) -> str:
    if value and not first_day(value):
        raise refused(f"{value!r} is no date", "write 2025, 2025-06 or 2025-06-17")
    return value
