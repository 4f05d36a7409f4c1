"""What the maker of a survey says of it: given as options, asked for at a terminal, or taken from the folder's name."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from surveypress.core.language_tags import known_tag, meant_tag, nearest_tag
from surveypress.core.problems import UsageError
from surveypress.read.survey_schema import SurveyFields
from surveypress.read.validation import validate
from surveypress.starter import LICENCES, Answers

_QUESTIONS = (
    ("title", "Title of the survey"),
    ("author", "Author or editors"),
    ("language", "Language (en, de, fr, …)"),
    ("base_url", "Public address (may stay empty)"),
    ("licence", f"Licence of the text ({', '.join(LICENCES)})"),
)


def answers_from(
    folder: Path, options: Mapping[str, str | None], ask: Callable[[str, str], str] | None = None
) -> Answers:
    """Returns what is known of a survey; `ask(question, default)` is called for what is not given, if there is one.

    Raises UsageError for an answer that no survey could have.
    """
    name = folder.resolve().name
    defaults = {"title": re.sub(r"[-_]+", " ", name).strip().capitalize() or "A survey", "language": "en"}
    defaults["licence"] = "cc-by"
    values = {}
    for field, question in _QUESTIONS:
        value = options.get(field)
        default = defaults.get(field, "")
        values[field] = " ".join((value if value is not None else ask(question, default) if ask else default).split())
    values["language"] = meant_tag(values["language"]) or values["language"]
    _refuse_unusable(values)
    return Answers(**values)


def _refuse_unusable(values: Mapping[str, str]) -> None:
    if values["licence"] not in LICENCES:
        raise UsageError(f"--licence {values['licence']!r} is none of {', '.join(LICENCES)}")
    if not known_tag(values["language"]):
        tag = nearest_tag(values["language"])
        hint = f"did you mean {tag}?" if tag else "write a tag such as en, de or pt-BR"
        raise UsageError(f"--language {values['language']!r} is no language that is known; {hint}")
    settings = {name: value for name, value in values.items() if name != "licence"}
    _, faults = validate(SurveyFields, settings, "survey.yaml", {})
    if faults:
        raise UsageError(f"{faults[0].message}: {faults[0].hint}")
