"""What a record keeps under `extra`, in words that any format can hold."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from surveypress.cite.work import Work


def extra_texts(extra: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yields name and text of each value; lists are joined, and what is nested stays JSON."""
    for name, value in extra.items():
        match value:
            case str() | int() | float():
                yield name, str(value)
            case list() if all(isinstance(part, str | int | float) for part in value):
                yield name, ", ".join(map(str, value))
            case _:
                yield name, json.dumps(value, ensure_ascii=False)


ORCIDS = "orcid-numbers"
"""What a field of ORCID iDs is called, as in the BibTeX of Web of Science."""


def orcids_text(work: Work) -> str:
    """Returns the ORCID iDs of authors and editors behind their names: `Ash, Tobin/0000-0002-1825-0097; …`."""
    people = dict.fromkeys(person for person in (*work.authors, *work.editors) if person.orcid and not person.literal)
    names = ((", ".join(filter(None, (one.surname, one.given, one.suffix))), one.orcid) for one in people)
    return "; ".join(f"{name}/{orcid}" for name, orcid in names)


def value_told(text: str) -> Any:
    """Returns the value that `extra_texts` made a text of: what is nested, or the text itself."""
    if text[:1] in "[{":
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text
