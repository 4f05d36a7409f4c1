"""Records that lack something -> what registries say, into empty fields only; where they disagree it is said."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rapidfuzz import fuzz

from surveypress.core.model import Corpus, Paper
from surveypress.core.names import title_key
from surveypress.core.problems import ContentError, UsageError, did_you_mean, errors
from surveypress.edit.changes import Changes
from surveypress.importers.documents import Document
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
    doi_question,
    scholar_question,
)
from surveypress.read import read

OTHER_WORK = 60.0
"""Similarity of two titles below which an identifier leads to another work."""


@dataclass(frozen=True, slots=True)
class Enrichment:
    """What enriching records does."""

    plan: ImportPlan
    changes: Changes
    mismatches: tuple[tuple[str, str, str], ...]
    """(key, address that was asked, the title there): identifiers that seem to lead to another work."""
    silent: tuple[str, ...]
    """Keys of records of which no service knows."""


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
    mismatches, silent = [], []
    for paper in _chosen(corpus, keys):
        own = list(_findings(paper, client))
        tick()
        for finding in own:
            if fuzz.ratio(title_key(finding.entry.title), title_key(paper.title)) < OTHER_WORK:
                mismatches.append((paper.key, finding.source, finding.entry.title))
            else:
                findings.append(_known_as(finding, paper))
        if not own:
            silent.append(paper.key)
    merger = Merger(corpus, content)
    merger.add(Document(ONLINE, "", ONLINE, as_document(findings, next_entry(corpus.sources, ONLINE)), creates=False))
    brings = [merge for merge in merger.plan.merges if merge.brings]
    changes = merger.changes() if brings else Changes(content, {})
    return Enrichment(merger.plan, changes, tuple(mismatches), tuple(silent))


def _chosen(corpus: Corpus, keys: Sequence[str]) -> list[Paper]:
    papers = {**corpus.papers, **corpus.background}
    unknown = next((key for key in keys if key not in papers), "")
    if unknown:
        raise UsageError(f"there is no paper {unknown!r}{did_you_mean(unknown, papers)}")
    chosen = [papers[key] for key in keys] if keys else [paper for paper in papers.values() if _lacks(paper)]
    return [paper for paper in chosen if paper.ids]


def _lacks(paper: Paper) -> bool:
    return not (paper.authors and paper.date and paper.venue)


def _findings(paper: Paper, client: Client) -> Iterator[Finding]:
    """Yields what services say of a paper by its identifiers; a service that fails for one does not stop the others."""
    failure: LookUpError | None = None
    answered = False
    for question in _questions(paper):
        try:
            entries = answers(client, question)
        except LookUpError as error:
            failure = error
            continue
        answered = True
        yield from (Finding(entry, question.address) for entry in entries[:1])
    if failure is not None and not answered:
        raise failure


def _questions(paper: Paper) -> Iterator[Question]:
    if paper.arxiv:
        yield arxiv_question([paper.arxiv])
        if not paper.doi or not paper.venue:  # it may have been published since
            yield scholar_question(f"ARXIV:{paper.arxiv}")
    if paper.doi:
        yield doi_question("crossref", paper.doi)
    elif paper.acl_id:
        yield doi_question("crossref", f"10.18653/v1/{paper.acl_id}")
    if "pmid" in paper.ids:
        yield Question("openalex", f"works/pmid:{paper.ids['pmid']}")


def _known_as(finding: Finding, paper: Paper) -> Finding:
    """Returns a finding under the record's own title and identifiers, so that it goes into that record and no other."""
    fields = dict(finding.entry.fields)
    if paper.arxiv and not fields.get("arxiv"):
        fields["arxiv"] = paper.arxiv
    return Finding(replace(finding.entry, title=paper.title, fields=fields), finding.source)
