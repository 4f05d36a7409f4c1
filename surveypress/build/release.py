"""What a release of the survey says of itself: CITATION.cff, which GitHub and Zotero read, and .zenodo.json."""

import json
import re

from surveypress.core.config import Config
from surveypress.core.dates import is_day
from surveypress.core.model import Corpus
from surveypress.core.name_parser import NotOneNameError, parse_name
from surveypress.core.persons import Person
from surveypress.core.problems import UsageError

_BETWEEN = re.compile(r";|(?<=\s)(?:and|und|et|&)(?=\s)")
_VERSION = re.compile(r"\w[\w.+-]{0,39}")
_SPDX = {
    "creativecommons.org/publicdomain/zero/1.0": "CC0-1.0",
    "creativecommons.org/licenses/by/4.0": "CC-BY-4.0",
    "creativecommons.org/licenses/by-sa/4.0": "CC-BY-SA-4.0",
    "creativecommons.org/licenses/by-nc/4.0": "CC-BY-NC-4.0",
    "creativecommons.org/licenses/by-nc-sa/4.0": "CC-BY-NC-SA-4.0",
}
"""SPDX ids by the addresses of licences for texts."""


def release_files(corpus: Corpus, version: str, day: str) -> dict[str, bytes]:
    """Returns the files of a release by name. Raises UsageError for a version or a day that is none."""
    if not _VERSION.fullmatch(version):
        raise UsageError(f"--release {version!r} is no version; write one such as 1.2.0")
    if not is_day(day):
        raise UsageError(f"--date {day!r} is no day; write one such as 2026-05-31")
    people, config = editors(config_author(corpus.config)), corpus.config
    cff = json.dumps(_citation(config, people, version, day), ensure_ascii=False, indent=2)
    zenodo = json.dumps(_zenodo(corpus, people, version, day), ensure_ascii=False, indent=2)
    # JSON is YAML, and nothing in it needs to be told from what YAML would take it for.
    return {"CITATION.cff": f"{cff}\n".encode(), ".zenodo.json": f"{zenodo}\n".encode()}


def config_author(config: Config) -> str:
    """Returns who edits the survey; its title where nobody is named, as both files need somebody."""
    return config.author or config.title


def editors(author: str) -> list[Person]:
    """Returns the people or the group that a line names: `Ann Lee and Bo Ray`, `The Rope Group`."""
    people = []
    for name in map(str.strip, _BETWEEN.split(author)):
        try:
            person = parse_name(name)
        except NotOneNameError:
            return [Person(literal=author)]
        if not person.literal and (
            not person.family.split()[-1][:1].isupper() or person.given.split()[0].casefold() == "the"
        ):
            return [Person(literal=author)]
        people.append(person)
    return people


def _spdx(config: Config) -> str:
    address = config.licence_url.partition("://")[2].removeprefix("www.").rstrip("/")
    return _SPDX.get(address.removesuffix("/legalcode"), "")


def _citation(config: Config, people: list[Person], version: str, day: str) -> dict[str, object]:
    values = {
        "cff-version": "1.2.0",
        "message": "If you use this survey, please cite it as below.",
        "type": "dataset",
        "title": config.title,
        "abstract": config.description,
        "authors": [_cff_person(person) for person in people],
        "version": version,
        "date-released": day,
        "license": _spdx(config),
        "license-url": "" if _spdx(config) else config.licence_url,
        "url": config.base_url,
        "repository-code": config.repository,
    }
    return {name: value for name, value in values.items() if value}


def _cff_person(person: Person) -> dict[str, str]:
    if person.literal:
        return {"name": person.literal}
    return {"family-names": person.surname, "given-names": person.given}


def _zenodo(corpus: Corpus, people: list[Person], version: str, day: str) -> dict[str, object]:
    config = corpus.config
    related = [
        {"identifier": address, "relation": relation, "scheme": "url"}
        for address, relation in ((config.base_url, "isVariantFormOf"), (config.repository, "isDerivedFrom"))
        if address
    ]
    values = {
        "title": config.title,
        "upload_type": "dataset",
        "description": config.description or config.title,
        "creators": [{"name": _inverted(person)} for person in people],
        "version": version,
        "publication_date": day,
        "license": _spdx(config).lower(),
        "keywords": [topic.title for topic in corpus.topics.values() if not topic.parent],
        "related_identifiers": related,
    }
    return {name: value for name, value in values.items() if value}


def _inverted(person: Person) -> str:
    return person.literal or f"{person.surname}, {person.given}"
