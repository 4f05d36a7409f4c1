"""Two records of one work become one: the one that is kept gains what it lacks, and the other's key leads to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from surveypress.core.problems import UsageError
from surveypress.edit.renaming import lead_links, point_to, with_aliases
from surveypress.edit.survey_texts import SurveyTexts
from surveypress.edit.yaml_region import region_of, without_items
from surveypress.edit.yaml_text import amended
from surveypress.read.front_matter import split

_UNITED = (
    "topics",
    "methods",
    "models",
    "datasets",
    "related",
    "distinct_from",
    "urls",
    "sources",
    "results",
    "versions",
)
"""Lists of which both records' items stay."""
_OWN = {"key", "aliases"}
_SAME = {"year": "date", "date": "year"}


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge does."""

    brings: tuple[str, ...]
    """Fields that the record kept gains."""
    drops: tuple[tuple[str, str, str], ...]
    """(field, what is kept, what goes): where the two say different things."""
    summary: str
    """What becomes of the other's summary, in words; empty where it has none."""


def plan_merge(texts: SurveyTexts, keep_said: str, other_said: str) -> Merged:
    """Plans to merge one record into another. Raises UsageError if they are one, or if one is not there."""
    keep, other = texts.key(keep_said), texts.key(other_said)
    if keep == other:
        raise UsageError(f"{keep_said!r} and {other_said!r} are one record already")
    file, other_file = texts.paper_file(keep), texts.paper_file(other)
    mine, theirs = split(texts[file], file), split(texts[other_file], other_file)
    ours, more = _mapping(mine.data), _without_names(_mapping(theirs.data), {keep, other})
    additions, drops = _differences(ours, more)
    point_to(texts, other, keep)
    lead_links(texts, other_file, file)
    record = amended(texts[file], additions) if additions else texts[file]
    record = with_aliases(record, [*texts.papers[keep].aliases, other, *texts.papers[other].aliases], keep)
    summary = ""
    if theirs.body.strip():
        summary = "comes with it" if not mine.body.strip() else "goes, as the record kept has one"
        if not mine.body.strip():
            record = record.rstrip("\r\n") + region_of(record).eol + theirs.body
    texts[file] = without_items(record, lambda path, value: path[0] in {"related", "distinct_from"} and value == keep)
    texts.remove(other_file)
    return Merged(tuple(additions), tuple(drops), summary)


def _mapping(data: object) -> Mapping[str, Any]:
    return data if isinstance(data, Mapping) else {}


def _without_names(data: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
    """Returns the fields of a record whose lists of other records do not name these two."""
    lists = {name: data[name] for name in ("related", "distinct_from") if isinstance(data.get(name), list)}
    return {**data, **{name: [key for key in keys if key not in names] for name, keys in lists.items()}}


def _differences(ours: Mapping[str, Any], more: Mapping[str, Any]) -> tuple[dict[str, Any], list[tuple[str, str, str]]]:
    """Returns what a record gains from another, and where the two differ."""
    additions: dict[str, Any] = {}
    drops = []
    for name, value in more.items():
        own = ours.get(name)
        if name in _OWN or value in (None, "", [], {}):
            continue
        if own in (None, "", [], {}):
            if not ours.get(_SAME.get(name, "")):
                additions[name] = value
        elif name in _UNITED and isinstance(own, list) and isinstance(value, list):
            if missing := [item for item in value if item not in own]:
                additions[name] = list(map(_counted, missing)) if name == "sources" else missing
        elif isinstance(own, Mapping) and isinstance(value, Mapping):
            if missing_pairs := {key: part for key, part in value.items() if key not in own}:
                additions[name] = missing_pairs
            drops += [(f"{name}.{k}", str(own[k]), str(v)) for k, v in value.items() if k in own and own[k] != v]
        elif own != value:
            drops.append((name, _short(own), _short(value)))
    return additions, drops


def _counted(origin: Any) -> Any:
    """Returns where a record came from with the number of the entry as a number, as an import writes it."""
    number = str(origin.get("entry", "")) if isinstance(origin, Mapping) else ""
    return {**origin, "entry": int(number)} if number.isdecimal() else origin


def _short(value: Any) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text if len(text) <= 80 else f"{text[:77]}…"
