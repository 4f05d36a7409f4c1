"""The records that flow through the program: frozen, linked by key, free of I/O.

`Paper`, `Topic`, `Facet`, `ProsePage`, `Source` make up a `Corpus` (what the content says); `Citation`, `Neighbour`
make up `Relations` (what follows from it); a `Page` describes one file of the site before it is rendered.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from surveypress.config import Config
from surveypress.problems import Where

_NOWHERE = Where("")


@dataclass(frozen=True, slots=True)
class Mark:
    """A citation or a topic link in prose, as written."""

    kind: str
    """`cite` or `topic`."""
    raw: str
    """The source text of the mark, such as `[see @lora, p. 3]`."""
    start: int
    """Offset of `raw` in the text of the document, in characters."""
    line: int
    """Line in the file, from 1."""
    column: int
    """Column in the file, from 1."""
    keys: tuple[str, ...]
    """The citation keys, or the one topic id."""
    label: str = ""
    """The text given for a topic link, if any."""
    anchor: str = ""
    """The `#anchor` of a topic link, if any."""
    sentence: str = ""
    """The sentence in which the mark stands, as source text."""


@dataclass(frozen=True, slots=True)
class MdLink:
    """A Markdown link to another file of the content, as written."""

    href: str
    where: Where


@dataclass(frozen=True, slots=True)
class Document:
    """A piece of prose: its text, and the marks and links found in it by the parser that also renders it."""

    text: str = ""
    where: Where = _NOWHERE
    marks: tuple[Mark, ...] = ()
    links: tuple[MdLink, ...] = ()
    maths: tuple[tuple[str, Where], ...] = ()


_NO_PROSE = Document()


@dataclass(frozen=True, slots=True)
class Result:
    """A figure that a paper reports: one row of a results table. `value` and `baseline` are kept as written."""

    metric: str
    value: str
    dataset: str = ""
    unit: str = ""
    model: str = ""
    baseline: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record was imported from: a file of content/sources/ and the number of the entry in it (from 1)."""

    file: str
    entry: int


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper of the survey."""

    key: str
    """Citation key and address; never changes."""
    title: str
    where: Where
    topics: tuple[str, ...]
    """Ids of leaves, the primary one first; none while nobody has sorted the paper."""
    authors: tuple[str, ...] = ()
    authors_count: int | None = None
    """Number of authors where only the number is known."""
    year: int | None = None
    arxiv: str = ""
    venue: str = ""
    doi: str = ""
    acl_id: str = ""
    code: str = ""
    url: str = ""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    methods: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    datasets: tuple[str, ...] = ()
    tldr: str = ""
    abstract: str = ""
    note: str = ""
    results: tuple[Result, ...] = ()
    compare: Mapping[str, str] = field(default_factory=dict)
    """Cells for comparison tables: column name to text."""
    related: tuple[str, ...] = ()
    """Keys that a person pinned as related."""
    distinct_from: tuple[str, ...] = ()
    """Keys of look-alikes that a person has judged to be other papers."""
    aliases: tuple[str, ...] = ()
    """Former keys; each leaves a redirect."""
    sources: tuple[Origin, ...] = ()
    summary: Document = _NO_PROSE

    def values(self, facet: str) -> tuple[str, ...]:
        """Returns the paper's values of a facet, none if it has not been given any."""
        return self.facets.get(facet, ())


@dataclass(frozen=True, slots=True)
class Topic:
    """A node of the taxonomy, with its survey prose."""

    id: str
    title: str
    where: Where
    parent: str = ""
    children: tuple[str, ...] = ()
    group: str = ""
    """Heading under which the parent lists this topic."""
    scope: str = ""
    """One sentence on what belongs here."""
    prose: Document = _NO_PROSE
    columns: tuple[str, ...] = ()
    """Columns of the comparison table; empty for the default ones."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A way to sort papers that cuts across the taxonomy, with its allowed values (id to title)."""

    id: str
    title: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ProsePage:
    """A page of plain prose, such as "about"."""

    name: str
    title: str
    document: Document
    shows_collection: bool = False
    """Whether the figures of the collection (entries, duplicates, papers) follow the prose."""


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the glossary."""

    term: str
    definition: str
    where: Where
    aliases: tuple[str, ...] = ()
    introduced_by: str = ""
    """Key of the paper that introduced the term, if the survey holds it."""
    topic: str = ""
    """Id of the topic where the term is at home."""
    within: tuple[str, ...] = ()
    """Ids of the areas and topics in whose prose the word has this meaning; everywhere if there are none."""


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One entry of an imported document and the paper it became."""

    entry: int
    line: int
    key: str
    title: str
    first: bool
    """Whether this entry made the record; a later one was merged into it."""


@dataclass(frozen=True, slots=True)
class Source:
    """An imported document."""

    file: str
    importer: str
    entries: tuple[SourceEntry, ...]


@dataclass(frozen=True, slots=True)
class Corpus:
    """All that content/ says, in a fixed order: papers by key, topics as the taxonomy lists them."""

    config: Config
    papers: Mapping[str, Paper]
    topics: Mapping[str, Topic]
    facets: Mapping[str, Facet]
    vocabulary: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    """For `methods`, `models`, `datasets`: names that papers share, each with what else it is called."""
    pages: Sequence[ProsePage] = ()
    sources: Sequence[Source] = ()
    terms: Sequence[Term] = ()
    home: Document = _NO_PROSE
    spans: Mapping[str, Mapping[tuple[str | int, ...], tuple[int, int]]] = field(default_factory=dict)
    """For each file: path of a value in its front matter to (line, column)."""

    def place(self, file: str, *path: str | int) -> Where:
        """Returns where a value of a file's front matter stands; the nearest enclosing value if it has no place."""
        spans = self.spans.get(file, {})
        while path and path not in spans:
            path = path[:-1]
        return Where(file, *spans.get(path, (1, 1)))


@dataclass(frozen=True, slots=True)
class Citation:
    """A paper is cited at a place."""

    paper: str
    page: str
    """Address of the citing page, such as `topics/lora/`."""
    page_title: str
    sentence: str
    """The sentence, as Markdown with the marks of the source."""
    block: int
    """Ordinal of the sentence in its page: papers of one block are cited together."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two papers are related: a kind (`pinned`, `cited-together`, `topic`, `terms`, …) and what they share."""

    kind: str
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A related paper. The score is comparable within one list only."""

    key: str
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Bridge:
    """A paper that connects the area where it is at home with others."""

    key: str
    areas: tuple[str, ...]
    """Ids of the other areas, the one it leads to most first."""
    reasons: tuple[Reason, ...]
    """What shows it, in the order of the areas: `also-under`, `cited-in`, `near`."""


@dataclass(frozen=True, slots=True)
class Relations:
    """What follows from a corpus: who cites whom and what is near to what."""

    cited_in: Mapping[str, tuple[Citation, ...]]
    related: Mapping[str, tuple[Neighbour, ...]]
    topic_papers: Mapping[str, tuple[str, ...]]
    """For each topic, keys of the papers in it or below it, primary ones first within a leaf."""
    related_topics: Mapping[str, tuple[tuple[str, str], ...]]
    """For each topic, other topics with the reason in words."""
    bridges: Mapping[str, tuple[Bridge, ...]] = field(default_factory=dict)
    """For each area, the papers of it that lead to others, the strongest first."""
    places: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Where each paper stands on the map, in units of its drawing (see relate/layout.py)."""


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the site, described but not rendered: a pure function of these three gives its bytes."""

    url: str
    """Address below the site's root: `papers/lora/` is written as `papers/lora/index.html`."""
    template: str
    data: Mapping[str, Any]
    indexed: bool = False
    """Whether the search indexes it."""

    @property
    def path(self) -> str:
        """The file it is written to, below the output folder."""
        return f"{self.url}index.html" if self.url == "" or self.url.endswith("/") else self.url
