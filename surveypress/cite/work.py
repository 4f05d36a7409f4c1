"""Paper -> Work: what is cited of a paper that may have appeared more than once, in the terms of the survey."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from surveypress.core import work_types
from surveypress.core.dates import Date
from surveypress.core.editions import Version, cited_version
from surveypress.core.identifiers import BY_ID, web_address
from surveypress.core.model import Paper
from surveypress.core.persons import Person
from surveypress.core.venues import full_name
from surveypress.core.work_types import WorkType

_ARXIV = re.compile(r"(\d\d)(0[1-9]|1[0-2])\.\d{4,5}")


def is_english(language: str) -> bool:
    """Returns whether a work is in English, where alone titles have capitals throughout, or says nothing of it."""
    return language.partition("-")[0].casefold() in {"", "en", "eng", "english"}


@dataclass(frozen=True, slots=True)
class Work:
    """The version of a paper that is cited, as every format of reference managers starts from it."""

    key: str
    title: str
    """As the survey has it, with TeX maths between dollar signs: each format writes maths in its own way."""
    type: str
    """Id of its type, see core/work_types.py."""
    authors: tuple[Person, ...] = ()
    et_al: bool = False
    """Whether there are more authors than are named."""
    editors: tuple[Person, ...] = ()
    date: Date | None = None
    venue: str = ""
    """What it appeared in."""
    venue_name: str = ""
    """Its full name where `venue` is a short one: `Advances in Neural Information Processing Systems`."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """Volume, pages and the like, by the names of fields (see core/fields/)."""
    ids: Mapping[str, str] = field(default_factory=dict)
    """Identifiers by kind (see core/identifiers/)."""
    url: str = ""
    """Where it is to be had, if the record says so or an identifier tells."""
    urls: tuple[str, ...] = ()
    """Further addresses."""
    link_titles: Mapping[str, str] = field(default_factory=dict)
    """What links to them say, by address, where the record gives that."""
    code: str = ""
    """Where its program code is to be had."""
    extra: Mapping[str, Any] = field(default_factory=dict)
    """What the program has no field for."""
    note: str = ""
    """What a reader should know about the record."""
    sentence_title: str = ""
    """The title with capitals as in a sentence, where it is in English and has others (see sentence_case.py)."""
    survey_language: str = ""
    """That of the survey, in which a work is that does not say its own."""

    @property
    def language(self) -> str:
        """The language that it is in: a tag, or empty where nothing is known."""
        return self.facts.get("language") or self.survey_language

    @property
    def other_ids(self) -> dict[str, str]:
        """The identifiers that are not told already by the address."""
        return {kind: value for kind, value in self.ids.items() if web_address(BY_ID[kind], value) != self.url}

    @property
    def work_type(self) -> WorkType:
        """The type, with what other formats call it."""
        return work_types.BY_ID[self.type]


def work(paper: Paper, venues: Mapping[str, str] = MappingProxyType({})) -> Work:
    """Returns what is cited of a paper: the version that it chooses, or else the published one.

    `venues` are full names by short ones, which come before those that the program knows.
    """
    version = cited_version(paper.editions, paper.cite) or Version("published", paper.date, paper.venue)
    venue = version.venue or (paper.venue if paper.versions else "")
    ids = _ids(paper, version)
    url = version.url or paper.url
    return Work(
        paper.key,
        paper.title,
        _type(paper, version, venue),
        paper.authors,
        paper.et_al,
        paper.editors,
        _date(paper, version),
        venue,
        full_name(venue, venues),
        paper.facts,
        ids,
        url or _address(ids),
        tuple(link.url for link in paper.urls),
        {link.url: link.title for link in paper.urls if link.title},
        paper.code,
        paper.extra,
        paper.note,
    )


def _type(paper: Paper, version: Version, venue: str) -> str:
    """Returns what the record calls the work, unless another version than the main one is cited; or else a guess."""
    if version.kind == "preprint" and len(paper.editions) > 1:
        return "preprint"
    if paper.type:
        return paper.type
    return work_types.guess(venue, {**paper.facts, **version.ids})


def _ids(paper: Paper, version: Version) -> dict[str, str]:
    """Returns the identifiers of the cited version, and those that are not another's; a preprint's is always told."""
    others = {kind for other in paper.versions if other is not version for kind in other.ids}
    return {
        kind: version.ids.get(kind, value)
        for kind, value in paper.ids.items()
        if kind in version.ids or kind not in others or BY_ID[kind].preprint
    }


def _date(paper: Paper, version: Version) -> Date | None:
    """Returns the date of the version; what the record knows better is taken from it, a preprint's month from arXiv."""
    date = version.date or paper.date
    if paper.versions or date is None:
        return _of_arxiv(version) if date is None else date
    if version.kind == "preprint":
        return paper.date if paper.date and paper.date.month else _of_arxiv(version) or date
    exact = paper.date and paper.date.year == date.year and not any(BY_ID[kind].preprint for kind in paper.ids)
    return paper.date if exact else date


def _of_arxiv(version: Version) -> Date | None:
    month = _ARXIV.match(version.ids.get("arxiv", ""))
    return Date(f"20{month[1]}", 2000 + int(month[1]), month=int(month[2])) if month else None


def _address(ids: Mapping[str, str]) -> str:
    """Returns where an identifier leads that has no field of its own in most formats."""
    return next((web_address(BY_ID[kind], ids[kind]) for kind in ("acl", "arxiv") if kind in ids), "")
