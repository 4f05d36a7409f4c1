"""What can be said of the names in a record that its fields no longer hold."""

from collections.abc import Iterator
from typing import Any

from surveypress.core.name_parser import is_ambiguous, is_et_al, role_of, title_of
from surveypress.core.problems import Location, Problem
from surveypress.read.yaml_spans import Spans


def ends_in_et_al(data: Any) -> bool:
    """Tells whether a record's list of authors says at its end that there are more."""
    authors = data.get("authors") if isinstance(data, dict) else None
    return isinstance(authors, list) and bool(authors) and is_et_al(authors[-1])


def remarks(data: Any, file: str, spans: Spans) -> Iterator[Problem]:
    """Yields warnings on names of a record that were read, but not as they stand there."""
    authors = data.get("authors") if isinstance(data, dict) else None
    names = authors if isinstance(authors, list) else [authors]
    # One of many such names is a family name in capitals.
    ambiguous = [*map(is_ambiguous, names)]
    as_medicine = 2 * sum(ambiguous) >= len(names)
    for n, name in enumerate(names):
        location = Location(file, *spans.get(("authors", n), spans.get(("authors",), (1, 1))))
        if is_et_al(name) and n == len(names) - 1:
            message = f"{name!r} is no author: the survey says that this work has more authors than are named"
            yield Problem(location, message, "name them all, if a source does", "warning", "authors/more")
        if role := role_of(name):
            message = f"{role!r} is a role and no part of the name {name!r}"
            yield Problem(location, message, "remove it; editors belong under `editors:`", "warning", "authors/role")
        if title := title_of(name):
            message = f"{title!r} is a title and no part of the name {name!r}"
            yield Problem(location, message, "remove it", "warning", "authors/title")
        if ambiguous[n] and as_medicine:
            family, given = name.rsplit(maxsplit=1)
            message = f"the family name of {name!r} may be its first word or its last one, which is taken"
            hint = f'write "{family}, {given}" or "{given}, {family}"'
            yield Problem(location, message, hint, "warning", "authors/order")
