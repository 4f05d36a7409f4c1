"""Records that lack something -> what registries say, into empty fields only; where they disagree it is said."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rapidfuzz import fuzz

from surveypress.core.model import Corpus, Paper
from surveypress.core.names import title_key
from surveypress.core.problems import ContentError, UsageError, did_you_mean, errors
from surveypress.edit.changes import Changes
from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.documents import Document
from surveypress.importers.entries import Entry
from surveypress.importers.import_plan import ImportPlan
from surveypress.importers.merge import Merger
from surveypress.importers.origins import ONLINE, next_entry
from surveypress.online.client import Client
from surveypress.online.http import LookUpError
from surveypress.online.lookup import (
    Finding,
    Question,
    answers,
    arxiv_question,
    as_document,
    questions,
    scholar_question,
)
from surveypress.read import read

OTHER_WORK = 60.0
"""Similarity of two titles below which an identifier leads to another work."""
_OTHERS = ("isbn", "pmcid", "openreview", "s2", "openalex")
"""Kinds of identifiers that are asked by where there is no better one."""


@dataclass(frozen=True, slots=True)
class Enrichment:
    """What enriching records does."""

    plan: ImportPlan
    changes: Changes
    mismatches: tuple[tuple[str, str, str], ...]
    """(key, address that was asked, the title there): identifiers that seem to lead to another work."""
    silent: tuple[str, ...]
    """Keys of records of which no service knows."""
    unnamed: tuple[str, ...]
    """Keys of records without an identifier that a service could be asked by."""


def plan_enrichment(
    content: Path, keys: Sequence[str], client: Client, tick: Callable[[], None] = lambda: None
) -> Enrichment:
    """Plans to fill the empty fields of records; without keys, of all that lack authors, a date, or a venue.

    Raises UsageError for a key that there is not, or where no service can be reached; ContentError if the survey has
    faults.
    """
    corpus, problems = read(content)
    if errors(problems):
        raise ContentError(errors(problems))
    findings: list[Finding] = []
    mismatches, silent, unnamed = [], [], []
    for paper in _chosen(corpus, keys):
        own = list(_findings(paper, client))
        tick()
        for finding in own:
            if fuzz.ratio(title_key(finding.entry.title), title_key(paper.title)) < OTHER_WORK:
                mismatches.append((paper.key, finding.source, finding.entry.title))
            else:
                findings.append(replace(finding, entry=replace(finding.entry, title=paper.title)))
        if not any(_chains(paper)):
            unnamed.append(paper.key)
        elif not own:
            silent.append(paper.key)
    merger = Merger(corpus, content)
    merger.add(Document(ONLINE, "", ONLINE, as_document(findings, next_entry(corpus.sources, ONLINE)), creates=False))
    brings = [merge for merge in merger.plan.merges if merge.brings]
    changes = merger.changes() if brings else Changes(content, {})
    return Enrichment(merger.plan, changes, tuple(mismatches), tuple(silent), tuple(unnamed))


def _chosen(corpus: Corpus, keys: Sequence[str]) -> list[Paper]:
    papers = {**corpus.papers, **corpus.background}
    unknown = next((key for key in keys if key not in papers), "")
    if unknown:
        raise UsageError(f"there is no paper {unknown!r}{did_you_mean(unknown, papers)}")
    return [papers[key] for key in dict.fromkeys(keys)] if keys else [one for one in papers.values() if _lacks(one)]


def _lacks(paper: Paper) -> bool:
    return bool(paper.ids) and not (paper.authors and paper.date and paper.venue)


def _findings(paper: Paper, client: Client) -> Iterator[Finding]:
    """Yields what services say of a paper by its identifiers; a service that fails for one does not stop the others."""
    failure: LookUpError | None = None
    answered = False
    for kind, chain in _chains(paper):
        for question in chain:
            try:
                entries = answers(client, question)
            except LookUpError as error:
                failure = error
                continue
            answered = True
            if entries:
                yield Finding(_known_by(entries[0], kind, paper.ids[kind]), question.address)
                break
    if failure is not None and not answered:
        raise failure


def _chains(paper: Paper) -> Iterator[tuple[str, Iterable[Question]]]:
    """Yields what is asked by each identifier that there is: one question after the other until one is answered."""
    if paper.arxiv:
        yield "arxiv", (arxiv_question([paper.arxiv]),)
        if not paper.doi or not paper.venue:  # it may have been published since
            yield "arxiv", (scholar_question(f"ARXIV:{paper.arxiv}"),)
    named = [kind for kind in ("doi", "acl", "pmid") if kind in paper.ids]
    for kind in named or (kind for kind in _OTHERS if kind in paper.ids and not paper.arxiv):
        if kind != "acl" or "doi" not in paper.ids:
            yield kind, questions(kind, paper.ids[kind])


def _known_by(entry: Entry, kind: str, value: str) -> Entry:
    """Returns an entry with the identifier that it was asked for by, where it has none of the kind."""
    own = as_fields({kind: value})
    ids = {**own.pop("ids", {}), **entry.fields.get("ids", {})}
    return replace(entry, fields={**own, **entry.fields, **({"ids": ids} if ids else {})})
