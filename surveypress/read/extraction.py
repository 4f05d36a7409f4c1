"""What a record says in the survey's own fields, held against their declarations in survey.yaml."""

import re
from collections.abc import Callable, Mapping, Sequence

from surveypress.core.config import NOT_REPORTED, Config, ExtractionField
from surveypress.core.dates import parse_date
from surveypress.core.problems import Location, Problem, did_you_mean
from surveypress.core.slugs import slug
from surveypress.read.yaml_spans import Spans

_YES = frozenset({"yes", "true", "y"})
_NO = frozenset({"no", "false", "n"})


def _date(text: str) -> str:
    parse_date(text)
    return text


def _boolean(text: str) -> str:
    if text.casefold() in _YES | _NO:
        return "yes" if text.casefold() in _YES else "no"
    raise ValueError(text)


def _number(pattern: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if re.fullmatch(pattern, text):
            return text
        raise ValueError(text)

    return parse


_TYPES: Mapping[str, tuple[Callable[[str], str], str]] = {
    "text": (str, "any text"),
    "number": (_number(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?"), "a number such as 0.5"),
    "integer": (_number(r"[+-]?\d+"), "a whole number such as 120"),
    "boolean": (_boolean, "yes or no"),
    "date": (_date, "a date such as 2021-06-17 or ca. 1785"),
}
"""For each type, what makes a value of a text (ValueError where it is none), and what it is called."""


def extracted(
    values: Mapping[str, Sequence[str]], config: Config | None, file: str, spans: Spans
) -> tuple[dict[str, tuple[str, ...]], list[Problem]]:
    """Returns the values of a record by the names of fields, in the order of survey.yaml, and all faults of them."""
    declared = {field.name: field for field in config.fields} if config else {}
    problems: list[Problem] = []
    good: dict[str, tuple[str, ...]] = {}
    for name, texts in values.items():
        location = Location(file, *spans.get(("fields", name), spans.get(("fields",), (1, 1))))
        if name not in declared:
            message = f"fields: unknown field {name!r}{did_you_mean(name, declared)}"
            problems.append(Problem(location, message, "rename it, or declare it under `fields:` in survey.yaml"))
            continue
        fault, good[name] = _checked(declared[name], texts)
        if fault:
            problems.append(Problem(location, f"fields: {name}: {fault[0]}", fault[1]))
    return {name: good[name] for name in declared if good.get(name)}, problems


def _checked(field: ExtractionField, texts: Sequence[str]) -> tuple[tuple[str, str] | None, tuple[str, ...]]:
    """Returns what is wrong with the values of a field, with what to do about it, and the values that are good."""
    if any(text.casefold() == NOT_REPORTED for text in texts):
        if not field.not_reported or len(texts) > 1:
            return ("it cannot be `not reported` here", "write what the work says"), ()
        return None, (NOT_REPORTED,)
    if len(texts) > 1 and not field.many:
        return ("it has one value only", "keep one, or say `many: true` in survey.yaml"), ()
    good = []
    for text in texts:
        try:
            good.append(_value(field, text))
        except ValueError:
            return _wrong(field, text), ()
    return None, tuple(good)


def _value(field: ExtractionField, text: str) -> str:
    """Returns a value as it is kept: of allowed ones the title. Raises ValueError for what is none."""
    if not field.values:
        return _TYPES[field.type][0](text)
    titles = {title.casefold(): title for title in field.values.values()}
    title = field.values.get(text) or titles.get(text.casefold()) or field.values.get(slug(text))
    if title is None:
        raise ValueError(text)
    return title


def _wrong(field: ExtractionField, text: str) -> tuple[str, str]:
    if field.values:
        message = f"{text!r} is no allowed value{did_you_mean(text, field.values.values())}"
        return message, "use an allowed value, or add this one under `fields:` in survey.yaml"
    wanted = _TYPES[field.type][1]
    return f"{text!r} is not {wanted}", f"write {wanted}{f', or `{NOT_REPORTED}`' if field.not_reported else ''}"
