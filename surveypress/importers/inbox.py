"""content/inbox.yaml -> records: what a person has decided to include comes in, what is excluded is remembered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from surveypress.core.collecting import Candidate
from surveypress.core.discovery import records
from surveypress.core.model import Corpus
from surveypress.core.problems import ContentError, Location, Problem, UsageError, did_you_mean, errors
from surveypress.edit.changes import Changes, current
from surveypress.edit.lists_of_items import without_numbers
from surveypress.importers.candidates import entry_of_candidate
from surveypress.importers.documents import Document
from surveypress.importers.drafts import Draft
from surveypress.importers.entries import Entry, Parsed
from surveypress.importers.import_plan import ImportPlan
from surveypress.importers.known_works import known_works
from surveypress.importers.merge import Merger
from surveypress.importers.origins import INBOX, next_entry
from surveypress.read import read


@dataclass(frozen=True, slots=True)
class Decided:
    """What taking in the inbox does."""

    plan: ImportPlan
    changes: Changes
    included: tuple[str, ...]
    """Keys of new records in the survey."""
    excluded: tuple[tuple[str, str], ...]
    """Keys of new records that are kept out of it, each with the reason."""
    notes: tuple[str, ...]
    """What became of works that the survey has got meanwhile."""
    waiting: int
    """Number of works of which nobody has decided."""


def plan_inbox(content: Path, *, keep_abstracts: bool = False) -> Decided:
    """Plans to take in what is decided of the works in the inbox.

    Raises UsageError if there is no inbox, ContentError if the survey has faults, or a decision lacks its reason or
    names a topic that there is not; each is named with its place.
    """
    corpus, problems = read(content)
    if errors(problems):
        raise ContentError(errors(problems))
    name = next(iter(records(content, "inbox")), "")
    if not name:
        raise UsageError(f"there is no {content / 'inbox.yaml'}: `surveypress discover` writes it")
    entries = [entry_of_candidate(one, n) for n, one in enumerate(corpus.inbox, 1)]
    if faults := [*_faults(corpus, entries)]:
        raise ContentError(faults)
    return _Taking(corpus, content, keep_abstracts=keep_abstracts).decided(name)


def _faults(corpus: Corpus, entries: Sequence[Entry]) -> Iterator[Problem]:
    leaves = [topic.id for topic in corpus.topics.values() if not topic.children]
    topics = {*leaves, *(alias for topic in corpus.topics.values() for alias in topic.aliases)}
    works = known_works(corpus).index
    for at, (candidate, entry) in enumerate(zip(corpus.inbox, entries, strict=True)):
        place = corpus.place(candidate.location.file, at, "decision")
        if candidate.decision == "exclude" and not candidate.reason:
            yield Problem(place, f"{candidate.title!r} is excluded without a reason", "write why behind `reason:`")
        for n, topic in enumerate(candidate.topics if candidate.decision == "include" else ()):
            if topic not in topics:
                message = f"there is no topic {topic!r} that holds papers{did_you_mean(topic, leaves)}"
                yield Problem(corpus.place(place.file, at, "topics", n), message, "name another, or none")
        if candidate.decision and (same := works.find(entry)):
            yield from _against(same[0], candidate, place)


def _against(draft: Draft, candidate: Candidate, place: Location) -> Iterator[Problem]:
    """Yields a fault where a record says the contrary of a decision."""
    excluded = draft.old is not None and draft.old.status == "excluded"
    if excluded and candidate.decision == "include":
        message = f"{candidate.title!r} was excluded before, as {draft.key}"
        yield Problem(place, message, "write exclude, or take `status: excluded` out of that record")
    elif candidate.decision == "exclude" and not excluded:
        message = f"{candidate.title!r} is in the survey, as {draft.key}"
        yield Problem(place, message, f"write include, or `surveypress exclude {draft.key}` first")


class _Taking:
    """Takes decided candidates in, one by one."""

    def __init__(self, corpus: Corpus, content: Path, *, keep_abstracts: bool) -> None:
        self._corpus, self._content = corpus, content
        self._merger = Merger(corpus, content, keep_abstracts=keep_abstracts)
        self._aliases = {alias: topic.id for topic in corpus.topics.values() for alias in topic.aliases}
        self._decided: dict[str, Candidate] = {}
        self._notes: list[str] = []

    def decided(self, name: str) -> Decided:
        """Returns what follows from the decisions; `name` is that of the file."""
        first = next_entry(self._corpus.sources, INBOX)
        numbers = [at for at, one in enumerate(self._corpus.inbox) if one.decision]
        candidates = [self._corpus.inbox[at] for at in numbers]
        entries = tuple(entry_of_candidate(one, n) for n, one in enumerate(candidates, first))
        files: dict[str, str | None] = {}
        if entries:
            keys = self._merger.add(Document(INBOX, "", INBOX, Parsed(entries)))
            for key, candidate in zip(keys, candidates, strict=True):
                self._take(key, candidate)
            files |= self._merger.changes().files
            files[name] = without_numbers(current(self._content, name) or "", numbers)
        new = {key: one for key, one in self._decided.items() if key in self._merger.plan.new}
        return Decided(
            self._merger.plan,
            Changes(self._content, files),
            tuple(key for key, one in new.items() if one.decision == "include"),
            tuple((key, one.reason) for key, one in new.items() if one.decision == "exclude"),
            tuple(self._notes),
            len(self._corpus.inbox) - len(numbers),
        )

    def _take(self, key: str, candidate: Candidate) -> None:
        """Gives the record of a candidate what a person has decided."""
        draft = self._merger.drafts.get(key)
        before = self._decided.setdefault(key, candidate)
        if draft is None:
            self._notes.append(f"{candidate.title!r} stays out: its record was removed")
        elif before.decision != candidate.decision:
            message = f"{candidate.title!r} is included once and excluded once (see {before.location})"
            raise ContentError([Problem(candidate.location, message, "decide the same of both")])
        elif draft.old is not None:
            self._notes.append(f"{candidate.title!r} has a record already: {key}")
        elif candidate.decision == "include":
            draft.topics = [self._aliases.get(topic, topic) for topic in candidate.topics]
        else:
            draft.fields |= {"status": "excluded", "reason": candidate.reason}
