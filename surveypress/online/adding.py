"""Works that are looked up -> new records: the plan, with the topics that fit and what shows it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from surveypress.core.problems import ContentError, errors
from surveypress.edit.changes import Changes
from surveypress.importers.documents import Document
from surveypress.importers.import_plan import ImportPlan
from surveypress.importers.merge import Merger
from surveypress.importers.origins import ONLINE, next_entry
from surveypress.online.client import Client
from surveypress.online.lookup import as_document, look_up
from surveypress.online.wanted import wanted
from surveypress.read import read
from surveypress.relate.topic_guesses import Guess, Text, TopicGuesser

LEAST = 0.3
"""Score from which a guess is written into the record; a lower one is only told."""


@dataclass(frozen=True, slots=True)
class Addition:
    """What adding works does."""

    plan: ImportPlan
    changes: Changes
    guesses: dict[str, list[Guess]]
    """Topics that fit, by the keys of new records."""
    sources: tuple[str, ...]
    """Where each work was found."""
    unplaced: tuple[str, ...]
    """Keys of new records that no topic fits well enough."""


def plan_addition(
    content: Path, names: Sequence[str], client: Client, *, topic: str = "", keep_abstracts: bool = False
) -> Addition:
    """Plans to add works that registries know; they go into `topic`, or into the one that fits best.

    Raises UsageError where a work cannot be found or no service be reached, ContentError if the survey has faults.
    """
    corpus, problems = read(content)
    if errors(problems):
        raise ContentError(errors(problems))
    works = dict.fromkeys(wanted(one) for one in names)
    findings = [look_up(client, work) for work in works]
    merger = Merger(corpus, content, keep_abstracts=keep_abstracts)
    parsed = as_document(findings, next_entry(corpus.sources, ONLINE))
    merger.add(Document(ONLINE, "", ONLINE, parsed))
    guesses = {}
    if merger.plan.new:
        texts = {entry.title: Text(entry.title, entry.abstract) for entry in parsed.entries}
        new = [texts[merger.drafts[key].title] for key in merger.plan.new]
        guesses = dict(zip(merger.plan.new, _guessed(TopicGuesser(corpus, new), len(new)), strict=True))
    for key in merger.plan.new:
        best = [guess.topic for guess in guesses[key] if guess.score >= LEAST][:1]
        merger.drafts[key].topics = [topic] if topic else best
    unchanged = not merger.plan.new and not any(merge.brings for merge in merger.plan.merges)
    changes = merger.changes()
    sources = tuple(finding.source for finding in findings)
    unplaced = tuple(key for key in merger.plan.new if not merger.drafts[key].topics)
    return Addition(merger.plan, Changes(content, {}) if unchanged else changes, guesses, sources, unplaced)


def _guessed(guesser: TopicGuesser, count: int) -> list[list[Guess]]:
    """Returns the topics of the last works that a guesser was given; what belongs nowhere scores low in all."""
    rows = list(zip(guesser.likeness(), guesser.guesses(), strict=True))[-count:]
    return [
        [replace(guess, score=guess.score * guesser.at_home(like)) for guess in guesses if guesser.at_home(like)]
        for (like, _), guesses in rows
    ]
