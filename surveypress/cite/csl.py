"""Work -> CSL item, in the terms of CSL-JSON 1.0.2: what citation styles are given and Zotero and Pandoc read.

Its `title` is as the survey has it, with TeX maths between dollar signs; who writes it out makes that plain.
"""

from typing import Any

from surveypress.cite.work import Work
from surveypress.core import fields
from surveypress.core.dates import Date
from surveypress.core.persons import Person

Name = dict[str, str]
"""`family` with `given`, `suffix` and `non-dropping-particle` where there are any, or `literal`."""
Item = dict[str, Any]
"""The variables of CSL by name; what has no variable stands under `custom`, by the name of its field."""

_IDENTIFIERS = {"doi": "DOI", "isbn": "ISBN", "pmid": "PMID", "pmcid": "PMCID"}
_ISSUED = {"preprint", "dataset", "software"}
"""Types of works that do not appear in others: their venue is the archive that issued them."""


def item(work: Work) -> Item:
    """Returns a work as a CSL item. What is not known of it stays out."""
    csl: Item = {"id": work.key, "type": work.work_type.csl, "title": work.title}
    csl["author"] = [_name(person) for person in work.authors]
    csl["editor"] = [_name(person) for person in work.editors]
    csl["issued"] = csl_date(work.date) if work.date else None
    _container(work, csl)
    if work.type == "preprint" and "arxiv" in work.ids:
        csl |= {"publisher": work.venue or "arXiv", "number": f"arXiv:{work.ids['arxiv']}"}
    custom = _facts(work, csl)
    if "arxiv" in work.ids:
        csl |= {"archive": "arXiv", "archive_location": work.ids["arxiv"]}
    csl |= {variable: work.ids.get(kind) for kind, variable in _IDENTIFIERS.items()}
    csl["URL"] = work.url
    csl["note"] = work.note
    others = {kind: value for kind, value in work.other_ids.items() if kind not in {*_IDENTIFIERS, "arxiv"}}
    csl["custom"] = custom | ({"ids": others} if others else {}) | ({"urls": list(work.urls)} if work.urls else {})
    csl["custom"] |= {"link_titles": dict(work.link_titles)} if work.link_titles else {}
    csl["custom"] |= {"code": work.code} if work.code else {}
    csl["custom"] |= {"et-al": True} if work.et_al else {}
    orcids = {str(person): person.orcid_address for person in (*work.authors, *work.editors) if person.orcid}
    csl["custom"] |= {"orcid": orcids} if orcids else {}
    csl["custom"] |= {name: value for name, value in work.extra.items() if name not in csl["custom"]}
    return {name: value for name, value in csl.items() if value}


def csl_date(date: Date) -> dict[str, Any]:
    """Returns a date as CSL has it: parts where there is a year, the words themselves where there is none."""
    if date.year is None:
        return {"literal": date.label}
    first = [date.year, *([date.month] if date.month else []), *([date.day] if date.day else [])]
    parts = [first] if date.end is None else [first, [date.end]]
    return {"date-parts": parts, "circa": True} if date.circa else {"date-parts": parts}


def _container(work: Work, csl: Item) -> None:
    """Adds what the work appeared in: a journal or book, the series of a book, or the house that issued a data set."""
    if work.work_type.container == "series":
        csl["collection-title"] = work.venue
    elif work.type in _ISSUED:
        csl["publisher"] = work.venue
    else:
        csl["container-title"] = work.venue


def _facts(work: Work, csl: Item) -> dict[str, Any]:
    """Adds the facts that have a variable of their own; returns the others by the names of their fields."""
    rows = [row for row in fields.facts() if row.name in work.facts]
    # Of two that name who brought the work out, CSL holds that which the type of the work has.
    rows.sort(key=lambda row: row.bibtex == "publisher" and work.work_type.publisher != "publisher")
    others = {}
    for row in rows:
        variable = dict(row.csl_of).get(work.type, row.csl)
        if row.name == "volume" and "series" in work.facts:
            variable = "collection-number"
        if variable and not csl.get(variable):
            csl[variable] = work.facts[row.name]
        else:
            others[row.name] = work.facts[row.name]
    return others


def _name(person: Person) -> Name:
    if person.literal:
        return {"literal": person.literal}
    name = {
        "family": person.family,
        "given": person.given,
        "non-dropping-particle": person.particle,
        "suffix": person.suffix,
    }
    return {part: text for part, text in name.items() if text}
