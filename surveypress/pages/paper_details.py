"""What is known of a publication, as the page of a paper lists it: its facts, and what the survey's own fields say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from surveypress.cite.extra import extra_texts
from surveypress.core import fields
from surveypress.core.config import NOT_REPORTED, ExtractionField
from surveypress.core.editions import Version
from surveypress.core.identifiers import BY_ID, web_address
from surveypress.core.model import Paper
from surveypress.core.texts import Texts, gettext_noop
from surveypress.core.venues import full_name
from surveypress.core.work_types import BY_ID as TYPES
from surveypress.pages.paper_filters import evidence_of
from surveypress.pages.view_models import Link, Site

_VERSIONS = {
    "published": gettext_noop("published"),
    "accepted": gettext_noop("accepted"),
    "extended": gettext_noop("extended version"),
    "preprint": gettext_noop("preprint"),
    "reprint": gettext_noop("reprint"),
    "translation": gettext_noop("translation"),
}
_EVIDENCE = {
    "abstract": gettext_noop("Written from the abstract."),
    "full text": gettext_noop("Written from the full text."),
}


@dataclass(frozen=True, slots=True)
class Detail:
    """A row: its name, and its values with where they lead, if anywhere."""

    title: str
    values: tuple[Link, ...]
    by_program: bool = False
    """Whether the values are words of the program, by which nobody looks for a paper."""


def details(site: Site, paper: Paper) -> list[Detail]:
    """Returns the rows of a paper: of the publication, then the survey's own fields, then when it came and changed."""
    return [*_venue(site, paper), *_publication(paper, site.texts), *own_rows(site, paper), *_history(site, paper)]


def _venue(site: Site, paper: Paper) -> Iterator[Detail]:
    """Yields the full name of a venue that the record calls by a short one."""
    name = full_name(paper.venue, site.corpus.config.venues)
    if name:
        yield Detail(site.texts.gettext("Published in"), (Link(name, ""),))


def _history(site: Site, paper: Paper) -> Iterator[Detail]:
    """Yields since when the survey has the paper and when its record was last changed, where the history tells it."""
    added, changed = site.days.get(paper.key, ("", ""))
    if added:
        yield Detail(site.texts.gettext("In this survey since"), (Link(site.texts.day(added), ""),), by_program=True)
    if changed:
        yield Detail(site.texts.gettext("Last changed"), (Link(site.texts.day(changed), ""),), by_program=True)


def folded(site: Site, paper: Paper) -> list[Detail]:
    """Returns what opens on demand: facts that the registry puts there, and whatever the record keeps as `extra`."""
    rows = [Detail(name.replace("_", " "), (Link(text, ""),)) for name, text in extra_texts(paper.extra)]
    return [*_facts(paper, "more", site.texts), *rows]


def evidence(site: Site, paper: Paper) -> str:
    """Returns what the summary of a paper rests on, as a sentence, where that is said."""
    kind = evidence_of(site.corpus.config, paper)
    return site.texts.gettext(_EVIDENCE[kind]) if kind else ""


def _publication(paper: Paper, texts: Texts) -> Iterator[Detail]:
    if paper.type:
        yield Detail(texts.gettext("Type"), (Link(texts.gettext(TYPES[paper.type].label), ""),), by_program=True)
    if paper.versions:
        yield Detail(texts.gettext("Versions"), tuple(_version(version, texts) for version in paper.versions))
    if paper.editors:
        yield Detail(texts.gettext("Editors"), tuple(Link(str(person), "") for person in paper.editors))
    people = [person for person in (*paper.authors, *paper.editors) if person.orcid]
    if people:
        yield Detail(texts.gettext("ORCID iDs"), tuple(Link(str(person), person.orcid_address) for person in people))
    yield from _facts(paper, "details", texts)


def _facts(paper: Paper, place: fields.Shown, texts: Texts) -> Iterator[Detail]:
    for field in fields.facts():
        if field.place == place and field.name in paper.facts:
            value = paper.facts[field.name]
            text = texts.language_name(value) if field.name == "language" else value
            yield Detail(texts.gettext(field.label), (Link(text, ""),))


def _version(version: Version, texts: Texts) -> Link:
    """Returns a version in words, `2019 preprint`, with the first address that it has."""
    where = version.venue or texts.gettext(_VERSIONS[version.kind])
    year = version.date.label if version.date else ""
    ids = (web_address(BY_ID[kind], value) for kind, value in version.ids.items())
    url = version.url or next(ids, "")
    return Link(" ".join(filter(None, (year if year not in where else "", where))), url)


def own_rows(site: Site, paper: Paper) -> Iterator[Detail]:
    """Yields what a paper says in the survey's own fields, but for those that are facets and shown as such."""
    for field in site.corpus.config.fields:
        values = paper.extracted.get(field.name, ())
        if values and not _is_page(site, field):
            yield Detail(field.label, tuple(Link(text, "") for text in shown_values(field, values, site.texts)))


def _is_page(site: Site, field: ExtractionField) -> bool:
    """Tells whether the page lists a field among the facets already."""
    return any(facet.id == field.name for facet in site.facets)


def shown_values(field: ExtractionField, values: Sequence[str], texts: Texts) -> list[str]:
    """Returns the values of an own field as readers see them: with the unit, and in the survey's language."""
    return [_with_unit(field.shown(value, texts), "" if value == NOT_REPORTED else field.unit) for value in values]


def _with_unit(text: str, unit: str) -> str:
    return f"{text}{unit}" if unit == "%" else f"{text} {unit}".strip()
