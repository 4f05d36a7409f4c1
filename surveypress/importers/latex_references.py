r"""Formatted references as BibTeX's styles write them: what REVTeX marks as `\bibinfo`, and where a work came out."""

import re
from collections.abc import Iterator
from typing import Any

from surveypress.importers.latex import unicode_text
from surveypress.importers.people import named

_INFO = re.compile(r"\\bibinfo\s{0,3}\{\s{0,3}(\w{1,30})\s{0,3}\}\s{0,3}\{")
_FIELDS = {
    "title": "title", "journal": "venue", "booktitle": "venue", "volume": "volume", "number": "number",
    "pages": "pages", "year": "year", "publisher": "publisher", "address": "place", "series": "series",
    "edition": "edition", "school": "institution", "institution": "institution", "type": "type_of_work",
}  # fmt: skip
_PEOPLE = {"author": "authors", "editor": "editors"}
_NAME = re.compile(r"\\bib(f?)namefont\s{0,3}\{((?:[^{}]|\{[^{}]*\})*)\}")
_EMPHASISED = re.compile(
    r"(\bIn\s+)?(?:\\(?:emph|textit)\s?\{([^{}]{3,300})\}|\{\\(?:em|it)\s([^{}]{3,300})\})(.*)", re.DOTALL
)
_WHERE = re.compile(
    r"[\s,]*(?:vol(?:ume|\.)?\s*)?(\d{1,5})(?:\s?\((\d{1,4}(?:[–-]\d{1,4})?)\))?:\s?([\w.]+(?:[–-]+[\w.]+)?)"
)
_PAGES = re.compile(r"\bpages?\s(\w+(?:[–-]+\w+)?)")


def marked_facts(body: str) -> dict[str, Any]:
    r"""Returns what `\bibinfo {journal} {Knots}` and the like say in a reference of REVTeX."""
    facts: dict[str, Any] = {}
    for name, value in _infos(body):
        if name in _PEOPLE:
            facts.setdefault(_PEOPLE[name], []).append(_person(value))
        elif name in _FIELDS and _FIELDS[name] not in facts and (text := unicode_text(value).strip(" ,.")):
            facts[_FIELDS[name]] = text
    return facts


def _infos(body: str) -> Iterator[tuple[str, str]]:
    for mark in _INFO.finditer(body):
        depth, end = 1, mark.end()
        while end < len(body) and depth:
            depth += {"{": 1, "}": -1}.get(body[end], 0)
            end += 1
        yield mark[1].casefold(), body[mark.end() : end - 1]


def _person(value: str) -> Any:
    parts = [(bool(given), unicode_text(text).strip()) for given, text in _NAME.findall(value)]
    given = " ".join(text for is_given, text in parts if is_given)
    family = " ".join(text for is_given, text in parts if not is_given)
    return named(family, given) or unicode_text(value)


def published_in(block: str) -> dict[str, Any]:
    r"""Returns venue, volume, number and pages of `\emph{Knots}, 3(2):1--9, 2020`."""
    match = _EMPHASISED.search(block)
    if match is None:
        return {}
    rest = unicode_text(match[4])
    facts: dict[str, Any] = {
        "venue": unicode_text(match[2] or match[3]).strip(" ,."),
        "type": "conference" if match[1] else "",
    }
    if where := _WHERE.match(rest):
        volume, number, pages = where.groups()
        facts |= {"volume": volume, "number": number or "", "pages": pages.strip(".")}
    elif pages_said := _PAGES.search(rest):
        facts["pages"] = pages_said[1]
    return {name: value for name, value in facts.items() if value}
