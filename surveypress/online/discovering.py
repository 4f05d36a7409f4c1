"""What searches bring -> candidates in content/inbox.yaml: what the survey lacks, the likest first."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from surveypress.core.collecting import Tally, Way
from surveypress.core.config import Search
from surveypress.core.discovery import records
from surveypress.core.model import Corpus
from surveypress.core.problems import ContentError, UsageError, did_you_mean, errors
from surveypress.edit.changes import Changes, current
from surveypress.edit.lists_of_items import with_items
from surveypress.importers import flow_file
from surveypress.importers.candidates import LARGEST, Proposal, as_entries, item, name_of_work
from surveypress.importers.documents import read_document
from surveypress.importers.drafts import Draft
from surveypress.importers.entries import Entry
from surveypress.importers.known_works import KnownWorks, known_works
from surveypress.importers.same_work import entry_identities, folded
from surveypress.online.client import Client
from surveypress.online.http import LookUpError
from surveypress.online.searching import Hits, run
from surveypress.online.services import SERVICES
from surveypress.read import read
from surveypress.relate.topic_guesses import Guess, Text, TopicGuesser

LEAST = 30
"""Confidence, from 0 to 100, from which a topic is proposed for good; a lower one is only told."""
FULL = 12_000_000
"""Bytes of the inbox beyond which nothing more goes into it."""
_WAITING = "in the inbox"
_HEAD = """\
# Works that `surveypress discover` found, the likest first. Write `include` or `exclude` behind `decision:`, why behind
# `reason:`, and change the topics where others fit; then `surveypress import --inbox` takes in what is decided.
"""


@dataclass(slots=True)
class Outcome:
    """What one search has brought."""

    name: str
    source: str
    way: Way
    new: list[str] = field(default_factory=list)
    """Names of works that nobody knew."""
    duplicates: dict[str, list[str]] = field(default_factory=dict)
    """Names of all others, by what is known of them."""
    rejected: tuple[str, ...] = ()
    note: str = ""

    @property
    def found(self) -> int:
        """Number of works in the answer."""
        return len(self.new) + sum(map(len, self.duplicates.values()))


@dataclass(frozen=True, slots=True)
class Discovery:
    """What looking for new works does."""

    outcomes: tuple[Outcome, ...]
    proposals: tuple[Proposal, ...]
    """The new candidates, the likest first."""
    changes: Changes


@dataclass(frozen=True, slots=True)
class Asked:
    """A search with what it brought."""

    name: str
    source: str
    way: Way
    hits: Hits


def searches_of(corpus: Corpus, names: Sequence[str]) -> list[Search]:
    """Returns the saved searches of those names; without any, all. Raises UsageError if there is none."""
    searches = {search.name: search for search in corpus.config.searches}
    unknown = next((name for name in names if name not in searches), "")
    if unknown:
        raise UsageError(f"survey.yaml has no search {unknown!r}{did_you_mean(unknown, searches)}")
    if not searches:
        raise UsageError(
            "survey.yaml has no searches: write `searches:` with `- {name: …, arxiv: …}` or `openalex: …`, "
            "or give a saved answer by --from FILE"
        )
    return [searches[name] for name in names] if names else list(searches.values())


def ask(
    corpus: Corpus, searches: Sequence[Search], client: Client, tick: Callable[[], None] = lambda: None
) -> tuple[list[Asked], list[str]]:
    """Runs searches; returns what they brought, and why some brought nothing.

    A service that has failed is not asked again. Raises LookUpError if none gave an answer.
    """
    answers: list[Asked] = []
    failures: dict[str, str] = {}
    for search in searches:
        title = SERVICES[search.service].title
        try:
            if search.service not in failures:
                answers.append(Asked(search.name, title, _way(search), run(search, client, corpus)))
        except LookUpError as error:
            failures[search.service] = str(error)
        tick()
    if failures and not answers:
        raise LookUpError("\n".join(failures.values()))
    return answers, list(failures.values())


def _way(search: Search) -> Way:
    return "citations" if search.by_citations else "database"


def saved_answer(corpus: Corpus, names: Sequence[str], file: Path) -> Asked:
    """Returns a saved answer as what a search brought: the one that is named, or none of the saved ones."""
    if len(names) > 1:
        raise UsageError("a file is the answer to one search: name one, or none")
    document = read_document("", file)
    hits = Hits(document.parsed.entries, tuple(why for _, why in document.parsed.rejected))
    if not names:
        return Asked(document.name, document.name, "other", hits)
    search = searches_of(corpus, names)[0]
    return Asked(search.name, SERVICES[search.service].title, _way(search), hits)


def survey_to_fill(content: Path) -> Corpus:
    """Returns the survey. Raises ContentError if it has faults."""
    corpus, problems = read(content)
    if errors(problems):
        raise ContentError(errors(problems))
    return corpus


def plan_discovery(
    content: Path, corpus: Corpus, answers: Iterable[Asked], *, day: str = "", keep_abstracts: bool = False
) -> Discovery:
    """Plans to put what the survey lacks into its inbox; what it knows, or knew, is left out.

    Raises UsageError if the inbox is full, or cannot take more.
    """
    sieve = _Sieve(corpus)
    outcomes = [sieve.sifted(one) for one in answers]
    proposals = _ranked(corpus, [replace(one, seen=day) for one in sieve.new])
    tallies: Sequence[Tally] = corpus.tallies
    for one in outcomes:
        search = "" if one.way == "other" else one.name
        duplicates = [name for names in one.duplicates.values() for name in names]
        tallies = flow_file.with_hits(tallies, one.source, search, one.way, one.new, duplicates)
    files: dict[str, str | None] = {}
    if tuple(tallies) != tuple(corpus.tallies):
        files[_file(content, "flow")] = flow_file.written(tallies)
    if proposals:
        name = _file(content, "inbox")
        items = "".join(f"\n{item(proposal, keep_abstracts=keep_abstracts)}" for proposal in proposals)
        files[name] = _with_room(with_items(current(content, name) or "", items, _HEAD))
    return Discovery(tuple(outcomes), tuple(proposals), Changes(content, files))


def _file(content: Path, place: str) -> str:
    return next(iter(records(content, place)), f"{place}.yaml")


def _with_room(text: str) -> str:
    size = len(text.encode("utf-8", "surrogateescape"))
    if size > FULL:
        raise UsageError(
            f"the inbox would have {size / 1e6:,.0f} MB: decide on what is in it, or lower the `limit` of searches"
        )
    return text


class _Sieve:
    """Tells the works that nobody knew from all others, and keeps them with the searches that found them."""

    def __init__(self, corpus: Corpus) -> None:
        self._known: KnownWorks = known_works(corpus)
        self._waiting: set[int] = set()
        for entry in as_entries(corpus.inbox):
            self._take(entry)
        self._seen = {name for tally in corpus.tallies for name in tally.found}
        self.new: list[Proposal] = []
        self._number: dict[int, int] = {}

    def _take(self, entry: Entry) -> Draft:
        draft = Draft("", entry.title, fields=dict(entry.fields), abstract=entry.abstract)
        self._known.index.add(draft, entry_identities(entry))
        self._waiting.add(id(draft))
        return draft

    def sifted(self, answer: Asked) -> Outcome:
        """Returns what a search has brought that was new, and what was known."""
        rejected = list(answer.hits.rejected)
        outcome = Outcome(answer.name, answer.source, answer.way, note=answer.hits.note)
        for entry in answer.hits.entries:
            name = name_of_work(entry)
            if len(item(Proposal(entry, ()), keep_abstracts=False)) > LARGEST:
                rejected.append(f"{entry.title[:100]!r} is described by more than {LARGEST:,} characters")
            elif why := self._why_known(entry, name, answer.name):
                outcome.duplicates.setdefault(why, []).append(name)
            else:
                outcome.new.append(name)
                self._number[id(self._take(entry))] = len(self.new)
                self.new.append(Proposal(entry, (answer.name,)))
        outcome.rejected = tuple(rejected)
        return outcome

    def _why_known(self, entry: Entry, name: str, search: str) -> str:
        """Returns what is known of a work, empty where nothing is."""
        same = self._known.index.find(entry)
        if same is None:
            if folded(entry.title) in self._known.removed:
                return "removed before"
            return "taken out of the inbox before" if name in self._seen else ""
        draft, _ = same
        if id(draft) in self._number:
            return self._also(self._number[id(draft)], search)
        if id(draft) in self._waiting:
            return _WAITING
        excluded = draft.old is not None and draft.old.status == "excluded"
        return "excluded before" if excluded else "in the survey"

    def _also(self, number: int, search: str) -> str:
        proposal = self.new[number]
        if search in proposal.found:
            return "there twice"
        self.new[number] = replace(proposal, found=(*proposal.found, search))
        return "found by another search"


def _ranked(corpus: Corpus, proposals: Sequence[Proposal]) -> list[Proposal]:
    """Returns candidates with the topics that may fit, those first that are most like the survey's papers."""
    if not proposals:
        return []
    guesser = TopicGuesser(corpus, [Text(one.entry.title, one.entry.abstract) for one in proposals])
    likeness, guesses = guesser.likeness()[-len(proposals) :], guesser.guesses()[-len(proposals) :]
    rated = [
        _rated(one, like, near, guessed, guesser.at_home(like))
        for one, (like, near), guessed in zip(proposals, likeness, guesses, strict=True)
    ]
    return sorted(rated, key=lambda one: (-one.likeness, one.entry.title))


def _rated(one: Proposal, like: float, near: tuple[str, ...], guessed: Sequence[Guess], trust: float) -> Proposal:
    """Returns a candidate with its topics; `trust` is below 1 for one that is less like the survey than half of it.

    The guesser compares topics for one work, and has a best one even for a work that belongs nowhere.
    """
    shares = {guess.topic: round(100 * guess.score * trust) for guess in guessed}
    topics = tuple(topic for topic, share in shares.items() if share >= LEAST)[:1]
    guesses = {topic: share for topic, share in shares.items() if share}
    return replace(one, likeness=round(100 * like), near=near, guesses=guesses, topics=topics)
