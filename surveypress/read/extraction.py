"""What a record says in the survey's own fields, held against their declarations in survey.yaml."""

from collections.abc import Mapping, Sequence

from surveypress.core.config import NOT_REPORTED, Config, ExtractionField
from surveypress.core.problems import Location, Problem, did_you_mean
from surveypress.read.own_values import WANTED, is_not_reported, own_value
from surveypress.read.yaml_spans import Spans


def extracted(
    values: Mapping[str, Sequence[str]], config: Config | None, file: str, spans: Spans
) -> tuple[dict[str, tuple[str, ...]], list[Problem]]:
    """Returns the values of a record by the names of fields, in the order of survey.yaml, and all faults of them."""
    if config is None:
        return {}, []  # what is wrong with survey.yaml is named there
    declared, language = {field.name: field for field in config.fields}, config.language
    problems: list[Problem] = []
    good: dict[str, tuple[str, ...]] = {}
    for name, texts in values.items():
        location = Location(file, *spans.get(("fields", name), spans.get(("fields",), (1, 1))))
        if name not in declared:
            message = f"fields: unknown field {name!r}{did_you_mean(name, declared)}"
            problems.append(Problem(location, message, "rename it, or declare it under `fields:` in survey.yaml"))
            continue
        fault, good[name] = checked(declared[name], texts, language)
        if fault:
            problems.append(Problem(location, f"fields: {name}: {fault[0]}", fault[1]))
    return {name: good[name] for name in declared if good.get(name)}, problems


def checked(
    field: ExtractionField, texts: Sequence[str], language: str
) -> tuple[tuple[str, str] | None, tuple[str, ...]]:
    """Returns what is wrong with the values of a field, with what to do about it, and the values that are good."""
    if any(is_not_reported(text, language) for text in texts):
        if not field.not_reported or len(texts) > 1:
            return ("it cannot be `not reported` here", "write what the work says"), ()
        return None, (NOT_REPORTED,)
    if len(texts) > 1 and not field.many:
        return ("it has one value only", "keep one, or say `many: true` in survey.yaml"), ()
    good = []
    for text in texts:
        try:
            good.append(own_value(field, text, language))
        except ValueError:
            return _wrong(field, text), ()
    return None, tuple(good)


def _wrong(field: ExtractionField, text: str) -> tuple[str, str]:
    if field.values:
        message = f"{text!r} is no allowed value{did_you_mean(text, field.values.values())}"
        return message, "use an allowed value, or add this one under `fields:` in survey.yaml"
    kind = WANTED[field.type]
    return f"{text!r} is not {kind}", f"write {kind}{f', or `{NOT_REPORTED}`' if field.not_reported else ''}"
