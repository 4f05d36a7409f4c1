"""Lists of items in JSON: read within bounds, each item with its line."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from surveypress.core.problems import ContentError, Location, Problem

_LISTS = ("results", "items", "data", "papers", "works", "references")
"""Under which names an answer holds its items, the first that is a list."""


def json_items(text: str, file: str) -> Iterator[tuple[int, Any]]:
    """Yields the items of a document with their lines: of a list, of an answer that holds one, of lines, or itself.

    Raises ContentError if the JSON is broken or nested too deeply.
    """
    data = json_document(text, file)
    items = _list_in(data)
    yield from zip(lines_of(text, items), items, strict=True)


def json_document(text: str, file: str) -> Any:
    """Returns what a document of JSON, or of a line of JSON each, holds.

    Raises ContentError if it is broken or nested too deeply.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        lines = [line for line in text.split("\n") if line.strip()]
        if len(lines) > 1 and all(line.startswith("{") and line.rstrip().endswith("}") for line in lines):
            try:
                return [json.loads(line) for line in lines]
            except (ValueError, RecursionError):
                pass
        raise _refused(file, error.lineno, f"broken JSON: {error.msg}") from None
    except (RecursionError, ValueError):
        raise _refused(file, 1, "broken JSON: nested too deeply, or a number of thousands of digits") from None


def _list_in(data: Any, depth: int = 0) -> list[Any]:
    if isinstance(data, list):
        return data
    if not isinstance(data, Mapping):
        return []
    if isinstance(data.get("message"), Mapping) and depth == 0:
        return _list_in(data["message"], 1)
    items = next((data[name] for name in _LISTS if isinstance(data.get(name), list) and "title" not in data), None)
    return items if items is not None else [data]


def lines_of(text: str, items: list[Any], title: str = "title") -> list[int]:
    """Returns the line of each item: where its title stands for the next time, or else that of the one before."""
    lines, at, line = [], 0, 1
    for item in items:
        words = item.get(title, "") if isinstance(item, Mapping) else ""
        words = str(words[0]) if isinstance(words, list) and words else str(words or "")
        place = text.find(json.dumps(words, ensure_ascii=False)[1:-1], at) if words else -1
        if place < 0 and words:
            place = text.find(json.dumps(words)[1:-1], at)
        if place >= 0:
            line, at = line + text.count("\n", at, place), place
        lines.append(line)
    return lines


def _refused(file: str, line: int, message: str) -> ContentError:
    return ContentError([Problem(Location(file, line, 1), message, "save it again, whole, or name its --format")])


def texts(value: Any) -> list[str]:
    """Returns the texts of a list; of anything else none."""
    return [str(part) for part in value if isinstance(part, (str, int))] if isinstance(value, list) else []


def mapping(value: Any) -> Mapping[str, Any]:
    """Returns a mapping as it is, and an empty one for anything else."""
    return value if isinstance(value, Mapping) else {}


def mappings(value: Any) -> list[Mapping[str, Any]]:
    """Returns the mappings of a list; of anything else none."""
    return [part for part in value if isinstance(part, Mapping)] if isinstance(value, list) else []
