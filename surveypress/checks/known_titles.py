"""Titles against identifiers: whether a record's arXiv id or DOI leads to the work whose title it has.

What registries said is not asked for again: it is read from the answers that `add`, `enrich` and `discover` have kept
beside the survey. Without any, nothing is named.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from surveypress.checks.check import Check
from surveypress.checks.outside_links import identifier_place
from surveypress.core.identifiers import BY_ID
from surveypress.core.model import Corpus
from surveypress.core.names import title_key
from surveypress.core.problems import ContentError, Problem
from surveypress.edit.private_files import private_folder

if TYPE_CHECKING:
    from surveypress.importers.entries import Entry

OTHER_WORK = 60.0
"""Similarity of two titles (0 to 100) below which they are of two works, whatever a later version was renamed to."""
Known = Mapping[tuple[str, str], tuple[str, ...]]
"""Titles by kind of identifier and its canonical value."""
_ANSWERS = frozenset({"arxiv", "crossref", "datacite", "openalex", "semantic-scholar"})


def load(content: Path) -> Known:
    """Returns the titles that registries have given to identifiers; an answer that cannot be read says nothing."""
    folder = private_folder(content, "online")
    if not folder.is_dir():
        return {}
    from surveypress.importers.same_work import entry_identities

    titles: dict[tuple[str, str], set[str]] = defaultdict(set)
    for path in sorted(folder.glob("*.json")):
        for entry in _entries(path):
            for identity in entry_identities(entry):
                titles[identity].add(entry.title)
    return {identity: tuple(sorted(variants)) for identity, variants in titles.items()}


def _entries(path: Path) -> Sequence["Entry"]:
    from surveypress.importers.formats import format_of

    try:
        answer = json.loads(path.read_text(encoding="utf-8"))
        text = str(answer["text"]) if answer["status"] == 200 else ""
        form = format_of(text, "answer")
        return form.parse(text, "answer").entries if form.id in _ANSWERS else ()
    except (OSError, ValueError, KeyError, TypeError, ContentError):
        return ()


def other_works(corpus: Corpus, registry: Known) -> Iterator[Problem]:
    """Yields identifiers that lead to a work of another title."""
    if not registry:
        return
    from surveypress.importers.same_work import paper_identities

    for paper in (*corpus.papers.values(), *corpus.background.values()):
        for kind, value in sorted(paper_identities(paper)):
            titles = registry.get((kind, value), ())
            if titles and all(_differ(title, paper.title) for title in titles):
                label = BY_ID[kind].label
                noun = label if label.isupper() else f"{label} id"
                message = f"the {noun} {value} belongs to {titles[0]!r}"
                yield Problem(identifier_place(corpus, paper, kind), message, "correct the identifier, or the title")


def _differ(one: str, other: str) -> bool:
    from rapidfuzz import fuzz

    return fuzz.ratio(title_key(one), title_key(other)) < OTHER_WORK


CHECKS = (
    Check(
        "identity/other-work",
        "identifiers that lead to a work of another title, as kept answers of registries say",
        other_works,
        level="warning",
        stage="known",
    ),
)
