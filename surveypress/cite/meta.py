"""Work -> Highwire's `citation_*` tags, which Zotero reads from the head of a page, and Google Scholar if it may.

Google Scholar takes them for a claim that the work is published on that page. Zotero looks at the end of a name only,
so with OTHERS before it a tag is for Zotero alone.
"""

import re
from collections.abc import Iterator

from surveypress.cite.work import Work
from surveypress.core import fields
from surveypress.core.dates import Date
from surveypress.core.identifiers import BY_ID, pdf_address
from surveypress.prose.maths import plain_title

OTHERS = "work_"
_IDENTIFIERS = {
    "doi": "citation_doi",
    "arxiv": "citation_arxiv_id",
    "pmid": "citation_pmid",
    "isbn": "citation_isbn",
}
_OF_TYPE = {
    ("thesis", "institution"): ("citation_dissertation_institution",),
    ("report", "number"): ("citation_technical_report_number",),
}
"""For types of works that have another tag for a field, (type, field) to it."""


def meta_tags(work: Work, *, for_scholar: bool = False) -> list[tuple[str, str]]:
    """Returns (name, content) of each tag."""
    prefix = "" if for_scholar else OTHERS
    return [(f"{prefix}{name}" if name.startswith("citation_") else name, content) for name, content in _tags(work)]


def _tags(work: Work) -> Iterator[tuple[str, str]]:
    yield "citation_title", plain_title(work.title)
    for person in work.authors:
        yield "citation_author", str(person)
        if person.orcid:
            yield "citation_author_orcid", person.orcid_address
    yield from (("citation_editor", str(person)) for person in work.editors)
    if work.date:
        yield "citation_publication_date", _date(work.date)
    if work.venue and work.work_type.container_meta:
        yield work.work_type.container_meta, plain_title(work.venue)
    yield from _facts(work)
    yield from ((tag, work.ids[kind]) for kind, tag in _IDENTIFIERS.items() if kind in work.ids)
    pdf = next((pdf_address(BY_ID[kind], value) for kind, value in work.ids.items() if BY_ID[kind].pdf), "")
    if pdf:
        yield "citation_pdf_url", pdf
    # Zotero guesses from the tags above what the work is; this one tells it.
    yield "z:itemType", work.work_type.zotero


def _facts(work: Work) -> Iterator[tuple[str, str]]:
    for row in fields.facts():
        tags = _OF_TYPE.get((work.type, row.name), row.meta)
        value = work.facts.get(row.name, "")
        if value and tags:
            yield from zip(tags, parted(value) if len(tags) > 1 else [value], strict=False)


def parted(pages: str) -> list[str]:
    """Returns the first and the last of `123–145`, or the one there is."""
    return [part.strip() for part in re.split("[-\u2013\u2014]+", pages, maxsplit=1) if part.strip()]


def _date(date: Date) -> str:
    """Returns a date as `2021/06/17`, or its year, as these tags have no other."""
    if date.year is None or not date.day:
        return date.label
    return f"{date.year}/{date.month:02}/{date.day:02}"
