"""All works that a survey knows, in its collection or outside: as drafts, by their titles and identifiers."""

from dataclasses import dataclass, field

from surveypress.core.model import Corpus
from surveypress.importers.drafts import Draft
from surveypress.importers.same_work import WorkIndex, folded, paper_identities


@dataclass(slots=True)
class KnownWorks:
    """The records of a survey, those that are excluded too, and the titles of those that were removed."""

    drafts: dict[str, Draft] = field(default_factory=dict)
    """By key."""
    index: WorkIndex = field(default_factory=WorkIndex)
    renamed: dict[str, str] = field(default_factory=dict)
    """Former keys, each with the one of today."""
    removed: dict[str, str] = field(default_factory=dict)
    """Folded titles of imported works whose record is gone, each with its key."""


def known_works(corpus: Corpus) -> KnownWorks:
    """Returns the works of a survey."""
    works = KnownWorks()
    papers = [*corpus.papers.values(), *corpus.background.values(), *corpus.excluded.values()]
    for paper in papers:
        has_ids = ("ids",) in corpus.spans.get(paper.location.file, {})
        draft = Draft(paper.key, paper.title, paper, has_ids, abstract=paper.abstract)
        works.drafts[paper.key] = draft
        works.index.add(draft, paper_identities(paper))
    works.renamed = {alias: paper.key for paper in papers for alias in paper.aliases}
    rows = [entry for source in corpus.sources for entry in source.entries]
    gone = [row for row in rows if works.renamed.get(row.key, row.key) not in works.drafts]
    works.removed = {folded(row.title): row.key for row in gone}
    return works
