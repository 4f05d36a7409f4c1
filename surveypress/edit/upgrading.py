"""A survey that an older version of the program made -> the form that this one reads, step by step.

A new form is a higher SCHEMA in core/config.py, and a step here.
"""

from collections.abc import Callable
from pathlib import PurePosixPath

from surveypress.core.config import SCHEMA
from surveypress.edit.survey_texts import SurveyTexts
from surveypress.edit.yaml_region import Path, with_field, with_scalars

Step = Callable[[SurveyTexts], list[str]]


def plan_upgrade(texts: SurveyTexts) -> list[str]:
    """Plans all steps that the survey lacks, and the number of its form; returns what changes, in words."""
    schema, lines = texts.corpus.config.schema, []
    for number in range(schema + 1, SCHEMA + 1):
        lines += [line for step in STEPS.get(number, ()) for line in step(texts)]
    if schema < SCHEMA:
        for name in texts.files("survey"):
            texts[name] = with_field(texts[name], "schema", SCHEMA)
        lines.append(f"survey.yaml: the form {schema} becomes {SCHEMA}")
    return lines


def keys_in_settings(texts: SurveyTexts) -> list[str]:
    """Names records in `checks:` by their keys, where the form before named them by their files."""
    stems = {PurePosixPath(paper.location.file).stem: key for key, paper in texts.papers.items()}
    others = {stem: key for stem, key in stems.items() if stem != key and stem not in texts.papers}
    lines = []

    def change(path: Path, value: str) -> str | None:
        if path[0] != "checks" or "silent" not in path or value not in others:
            return None
        lines.append(f"survey.yaml: {value!r} under `silent` becomes {others[value]!r}")
        return others[value]

    for name in texts.files("survey"):
        texts[name] = with_scalars(texts[name], change)
    return lines


STEPS: dict[int, tuple[Step, ...]] = {2: (keys_in_settings,)}
"""By the form that each leads to."""
