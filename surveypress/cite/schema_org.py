"""Work -> schema.org, as search engines read it from the head of a page (JSON-LD)."""

from collections.abc import Sequence
from typing import Any

from surveypress.cite.work import Work
from surveypress.core.dates import Date
from surveypress.core.identifiers import BY_ID, web_address
from surveypress.core.persons import Person
from surveypress.prose.maths import plain_title

_MOST_AUTHORS, _FIRST_AUTHORS = 20, 3
"""Authors that are named, and how many of them where there are more: a page need not hold hundreds of names again."""
_ARTICLES = frozenset({"ScholarlyArticle", "Report"})
_CONTAINERS = {"article": "Periodical", "chapter": "Book", "conference": "PublicationVolume"}
"""What a work appears in, by its type; elsewhere the venue is a series or who published it."""
_FACTS = {"volume": "volumeNumber", "pages": "pagination", "edition": "bookEdition", "language": "inLanguage"}


def schema_org(work: Work) -> dict[str, Any]:
    """Returns a work as an object of schema.org; what is not known of it stays out."""
    kind, title = work.work_type.schema_org, plain_title(work.title)
    values: dict[str, Any] = {"@type": kind, "name": title, "headline": title if kind in _ARTICLES else ""}
    values["author"] = _people(work.authors)
    values["editor"] = _people(work.editors)
    values["datePublished"] = _date(work.date) if work.date else ""
    values |= _where(work)
    values |= {
        name: work.facts[fact] for fact, name in _FACTS.items() if fact in work.facts and fact not in _inside(work)
    }
    values["isbn"] = work.ids.get("isbn", "") if kind == "Book" else ""
    ids = [(BY_ID[kind_of_id], value) for kind_of_id, value in work.ids.items()]
    values["identifier"] = [{"@type": "PropertyValue", "propertyID": kind.label, "value": value} for kind, value in ids]
    values["sameAs"] = list(dict.fromkeys(web_address(kind, value) for kind, value in ids))
    values["url"] = work.url
    return {name: value for name, value in values.items() if value}


def _inside(work: Work) -> frozenset[str]:
    """Returns the facts that belong to what the work appeared in."""
    return frozenset({"volume"}) if work.type in _CONTAINERS and work.venue else frozenset()


def _where(work: Work) -> dict[str, Any]:
    publisher = work.facts.get("publisher") or work.facts.get("institution", "")
    values: dict[str, Any] = {"publisher": {"@type": "Organization", "name": publisher} if publisher else None}
    if work.venue:
        part = {"@type": _CONTAINERS.get(work.type, "CreativeWorkSeries"), "name": plain_title(work.venue)}
        if "volume" in _inside(work) and "volume" in work.facts:
            part["volumeNumber"] = work.facts["volume"]
        values["isPartOf"] = part
    return values


def _people(people: Sequence[Person]) -> list[dict[str, str]]:
    return [_person(person) for person in people[: None if len(people) <= _MOST_AUTHORS else _FIRST_AUTHORS]]


def _person(person: Person) -> dict[str, str]:
    if person.literal:
        return {"@type": "Organization", "name": person.literal}
    same = {"sameAs": f"https://orcid.org/{person.orcid}"} if person.orcid else {}
    return {"@type": "Person", "name": str(person), "familyName": person.surname, "givenName": person.given, **same}


def _date(date: Date) -> str:
    """Returns a date as ISO 8601 has it, as exact as it is known; nothing for one that is no year of four digits."""
    if date.year is None or not 1000 <= date.year <= 9999:
        return ""
    return "-".join([f"{date.year}", *(f"{part:02}" for part in (date.month, date.day) if part)])
