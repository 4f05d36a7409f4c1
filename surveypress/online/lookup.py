"""A work that is asked for -> what registries say of it, each with the address that said so."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from rapidfuzz import fuzz

from surveypress.core.identifiers import isbn13
from surveypress.core.names import title_key
from surveypress.core.problems import ContentError
from surveypress.importers import arxiv_atom, crossref, datacite, openalex, semantic_scholar
from surveypress.importers.entries import Entry, Parsed
from surveypress.online.client import Client
from surveypress.online.http import LookUpError
from surveypress.online.services import SERVICES
from surveypress.online.wanted import Wanted

SAME_TITLE = 93.0
"""Similarity from which a title that was found is the one that was asked for."""
_FIELDS = "title,authors,externalIds,year,publicationDate,venue,journal,publicationTypes,abstract"
_PARSERS: dict[str, Callable[[str, str], Parsed]] = {
    "arxiv": arxiv_atom.parse,
    "crossref": crossref.parse,
    "datacite": datacite.parse,
    "openalex": openalex.parse,
    "semanticscholar": semantic_scholar.parse,
}


@dataclass(frozen=True, slots=True)
class Question:
    """What one service is asked."""

    service: str
    path: str
    params: tuple[tuple[str, str], ...] = ()

    @property
    def address(self) -> str:
        """Where a person can look at the answer."""
        params = [(name, value) for name, value in self.params if name not in {"fields", "rows", "max_results"}]
        query = f"?{urlencode(params, safe=',:')}" if params else ""
        return f"{SERVICES[self.service].address}/{self.path}{query}"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a service says of a work."""

    entry: Entry
    source: str
    """The address that says so."""


def look_up(client: Client, work: Wanted) -> Finding:
    """Returns what the first service says that knows a work. Raises LookUpError if none does or can be reached."""
    near: list[str] = []
    for question in questions(work.kind, work.value):
        for entry in answers(client, question):
            if work.kind != "title" or _is_titled(entry, work.value):
                return Finding(entry, question.address)
            near.append(entry.title)
    hint = f"; the nearest are {'; '.join(repr(title[:100]) for title in near[:3])}" if near else ""
    raise LookUpError(f"nobody knows {work}{hint}: is it written rightly? Else give a file of it by `add --from FILE`")


def answers(client: Client, question: Question) -> tuple[Entry, ...]:
    """Returns the works in the answer to a question; none if the service knows of none."""
    text = client.get(question.service, question.path, dict(question.params))
    if text is None:
        return ()
    try:
        return _PARSERS[question.service](text, SERVICES[question.service].title).entries
    except ContentError:
        return ()


def _is_titled(entry: Entry, title: str) -> bool:
    return fuzz.ratio(title_key(entry.title), title_key(title)) >= SAME_TITLE


def questions(kind: str, value: str) -> Iterable[Question]:
    """Returns what is asked for a work by an identifier, or by its title, one after the other until one answers."""
    return _QUESTIONS[kind](value)


def arxiv_question(ids: list[str]) -> Question:
    """Returns the question for works of arXiv."""
    return Question("arxiv", "api/query", (("id_list", ",".join(ids)), ("max_results", str(len(ids)))))


def doi_question(service: str, doi: str) -> Question:
    """Returns the question for a DOI, to Crossref or DataCite."""
    return Question(service, f"{'works' if service == 'crossref' else 'dois'}/{quote(doi, safe='/')}")


def scholar_question(name: str) -> Question:
    """Returns the question to Semantic Scholar for one paper."""
    return Question("semanticscholar", f"graph/v1/paper/{quote(name, safe=':/')}", (("fields", _FIELDS),))


def _of_isbn(value: str) -> Iterator[Question]:
    """A registry may hold the short form or the long one."""
    for digits in dict.fromkeys((value.replace("-", "").replace(" ", ""), isbn13(value))):
        for kind in ("book", "monograph"):
            yield Question("crossref", "works", (("filter", f"isbn:{digits},type:{kind}"), ("rows", "1")))


def _of_title(value: str) -> Iterator[Question]:
    yield Question("crossref", "works", (("query.bibliographic", value), ("rows", "5")))
    yield Question("openalex", "works", (("search", value), ("per-page", "5")))
    yield Question("arxiv", "api/query", (("search_query", f'ti:"{value}"'), ("max_results", "5")))


_QUESTIONS: dict[str, Callable[[str], Iterable[Question]]] = {
    "arxiv": lambda value: (
        arxiv_question([value]),
        doi_question("datacite", f"10.48550/arXiv.{value}"),
        scholar_question(f"ARXIV:{value}"),
    ),
    "doi": lambda value: (
        doi_question("crossref", value),
        doi_question("datacite", value),
        Question("openalex", f"works/doi:{quote(value, safe='/')}"),
    ),
    "acl": lambda value: (doi_question("crossref", f"10.18653/v1/{value}"), scholar_question(f"ACL:{value}")),
    "pmid": lambda value: (Question("openalex", f"works/pmid:{value}"), scholar_question(f"PMID:{value}")),
    "pmcid": lambda value: (
        Question("openalex", f"works/pmcid:{value.upper()}"),
        scholar_question(f"PMCID:{value[len('PMC') :]}"),
    ),
    "isbn": _of_isbn,
    "openreview": lambda value: (scholar_question(f"URL:https://openreview.net/forum?id={value}"),),
    "s2": lambda value: (scholar_question(value),),
    "openalex": lambda value: (Question("openalex", f"works/{value}"),),
    "title": _of_title,
}
"""What is asked of whom, one after the other, by kinds of identifiers."""


def as_document(findings: list[Finding], first: int) -> Parsed:
    """Returns findings as entries that are numbered from `first`, each value with its source."""
    return Parsed(tuple(_numbered(finding, n) for n, finding in enumerate(findings, first)))


def _numbered(finding: Finding, number: int) -> Entry:
    fields: dict[str, Any] = dict(finding.entry.fields)
    provenance = {name: [finding.source] for name in fields if name != "extra"}
    return Entry(number, finding.entry.location, finding.entry.title, finding.entry.abstract, fields, {}, provenance)
