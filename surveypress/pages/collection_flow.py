"""How the collection came together, as the flow diagram of PRISMA 2020 counts it, and the same as tables.

Page et al., "The PRISMA 2020 statement", https://doi.org/10.1136/bmj.n71. Every number follows from content/: what was
found from flow.yaml and sources/, what became of it from the records and the inbox. They add up: what was identified,
less duplicates and what waits, was screened; what was screened was excluded or is included.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from surveypress.core.collecting import Tally
from surveypress.core.model import Corpus, Paper, Source
from surveypress.core.texts import Texts, gettext_noop
from surveypress.prose import nodes
from surveypress.prose.nodes import Blocks, Inline

INBOX, ONLINE = "inbox", "online"
"""Names of records of origin that are no documents (see importers/origins.py)."""
_HEAD = (
    gettext_noop("Found in"),
    gettext_noop("Entries found"),
    gettext_noop("Duplicates merged"),
    gettext_noop("New works"),
)
_MOST = 4
"""Documents that the diagram names one by one; of more it tells the number of works in all."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number of works, and what they have in common."""

    title: str
    number: int


@dataclass(frozen=True, slots=True)
class Way:
    """A source of works: a search, a document, a hand."""

    title: str
    hits: int
    new: int
    kind: str
    """`database`, `citations`, `document`, `other`."""
    search: str = ""


@dataclass(frozen=True, slots=True)
class Flow:
    """The diagram."""

    databases: tuple[Count, ...]
    others: tuple[Count, ...]
    identified: int
    duplicates: int
    waiting: int
    screened: int
    excluded: tuple[Count, ...]
    """By reason, the most frequent first."""
    excluded_all: int
    included: int
    ways: tuple[Way, ...]
    """All sources, for the table."""


@dataclass(frozen=True, slots=True)
class _Fates:
    """What became of the works that are known."""

    included: int
    excluded: Counter[str]
    waiting: int

    @property
    def all(self) -> int:
        return self.included + self.excluded.total() + self.waiting


def flow(corpus: Corpus) -> Flow | None:
    """Returns the diagram; None for a survey that does not say what its searches have found."""
    if not corpus.tallies:
        return None
    ways, fates = _ways(corpus), _fates(corpus)
    before: Counter[str] = Counter()
    for tally in corpus.tallies:
        before.update(tally.excluded)
    lost = sum(way.new for way in ways) - before.total() - fates.all
    if lost < 0:  # nobody says how these came in
        ways.append(Way(corpus.texts.gettext("Added by hand"), -lost, -lost, "other"))
    reasons = fates.excluded + before
    reasons[corpus.texts.gettext("Left out without a decision")] += max(0, lost)
    excluded = tuple(Count(*row) for row in sorted(reasons.items(), key=lambda row: (-row[1], row[0])) if row[1])
    identified, duplicates = sum(way.hits for way in ways), sum(way.hits - way.new for way in ways)
    return Flow(
        databases=_counts(way for way in ways if way.kind == "database"),
        others=_others(corpus.texts, ways),
        identified=identified,
        duplicates=duplicates,
        waiting=fates.waiting,
        screened=identified - duplicates - fates.waiting,
        excluded=excluded,
        excluded_all=sum(row.number for row in excluded),
        included=fates.included,
        ways=tuple(ways),
    )


def _ways(corpus: Corpus) -> list[Way]:
    ways = [_searched(tally, corpus.texts) for tally in corpus.tallies]
    documents = {INBOX, *(tally.document for tally in corpus.tallies)}
    now = {alias: paper.key for paper in _records(corpus) for alias in paper.aliases}
    keys: set[str] = set()
    for source in corpus.sources:
        first = {now.get(entry.key, entry.key) for entry in source.entries if entry.first}
        if first and source.file not in documents:
            ways.append(_imported(source, len(first - keys), corpus.texts))
        keys |= first
    return ways


def _searched(tally: Tally, texts: Texts) -> Way:
    title = texts.gettext("Citation searching") if tally.way == "citations" else tally.source
    return Way(title, tally.identified_all, tally.identified_all - tally.duplicates_all, tally.way, tally.search)


def _imported(source: Source, new: int, texts: Texts) -> Way:
    if source.file == ONLINE:  # which also notes where single facts of other records come from
        return Way(texts.gettext("Looked up one by one"), new, new, "other")
    return Way(source.file, len(source.entries), new, "document")


def _records(corpus: Corpus) -> list[Paper]:
    return [*corpus.papers.values(), *corpus.background.values(), *corpus.excluded.values()]


def _fates(corpus: Corpus) -> _Fates:
    gettext = corpus.texts.gettext
    records = {paper.key: paper for paper in _records(corpus)}
    now = {alias: paper.key for paper in records.values() for alias in paper.aliases}
    imported = {now.get(entry.key, entry.key) for source in corpus.sources for entry in source.entries if entry.first}
    excluded = Counter(paper.reason or gettext("No reason given") for paper in corpus.excluded.values())
    excluded[gettext("Record removed")] += len(imported - records.keys())
    excluded[gettext("Kept as a background work")] += len(imported & corpus.background.keys())
    return _Fates(len(corpus.papers), +excluded, len(corpus.inbox))


def _counts(ways: Iterable[Way]) -> tuple[Count, ...]:
    """Returns the ways of one title as one."""
    numbers: Counter[str] = Counter()
    for way in ways:
        numbers[way.title] += way.hits
    return tuple(Count(title, number) for title, number in numbers.items())


def _others(texts: Texts, ways: Sequence[Way]) -> tuple[Count, ...]:
    documents = _counts(way for way in ways if way.kind == "document")
    if len(documents) > _MOST:
        documents = (Count(texts.gettext("Imported documents"), sum(one.number for one in documents)),)
    return (*_counts(way for way in ways if way.kind in {"citations", "other"}), *documents)


def tables(texts: Texts, diagram: Flow) -> Blocks:
    """Returns the numbers of the diagram as two tables: by source, and step by step."""
    return [*_sources(texts, diagram), *_steps(texts, diagram)]


def _sources(texts: Texts, diagram: Flow) -> Blocks:
    head = [nodes.text(texts.gettext(title)) for title in _HEAD]
    rows = [_row(_named(way), way.hits, way.hits - way.new, way.new, texts=texts) for way in diagram.ways]
    every = nodes.strong(nodes.text(texts.pgettext("papers", "All")))
    new = diagram.identified - diagram.duplicates
    rows.append(_row(every, diagram.identified, diagram.duplicates, new, texts=texts))
    return nodes.table(head, rows, label=head[0][0].content, numbers=(1, 2, 3))


def _named(way: Way) -> Inline:
    if way.kind == "document":
        return nodes.code(way.title)
    return [*nodes.text(f"{way.title} · "), *nodes.code(way.search)] if way.search else nodes.text(way.title)


def _steps(texts: Texts, diagram: Flow) -> Blocks:
    head = [nodes.text(texts.gettext("Step")), nodes.text(texts.gettext("Works"))]
    rows = [_row(nodes.text(title), number, texts=texts) for title, number in _numbered(texts, diagram)]
    return nodes.table(head, rows, label=head[0][0].content, numbers=(1,))


def _numbered(texts: Texts, diagram: Flow) -> Iterator[tuple[str, int]]:
    gettext = texts.gettext
    yield gettext("Identified"), diagram.identified
    yield gettext("Duplicates removed"), diagram.duplicates
    if diagram.waiting:
        yield gettext("Not screened yet"), diagram.waiting
    yield gettext("Screened"), diagram.screened
    yield gettext("Excluded"), diagram.excluded_all
    for reason in diagram.excluded:
        yield gettext("Excluded: %(reason)s", reason=reason.title), reason.number
    yield gettext("Included in the survey"), diagram.included


def _row(name: Inline, *numbers: int, texts: Texts) -> list[Inline]:
    return [name, *(nodes.text(texts.number(number)) for number in numbers)]
