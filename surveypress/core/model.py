"""The records that flow through the program: frozen, linked by key, free of I/O.

`Paper`, `Topic`, `Facet`, `ProsePage`, `Source` make up a `Corpus` (what the content says), prose is as `documents.py`
has it; `relations.py` has what follows from it; a `Page` describes one file of the site before it is rendered.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from surveypress.core import work_types
from surveypress.core.collecting import Candidate, Tally
from surveypress.core.config import Config
from surveypress.core.dates import UNDATED, Date
from surveypress.core.discovery import place_of
from surveypress.core.documents import Document
from surveypress.core.editions import Version, implied_versions, timeline
from surveypress.core.persons import Person
from surveypress.core.problems import Location
from surveypress.core.texts import ENGLISH, Texts

_NOWHERE = Location("")


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
    kind: str = ""
    """What it measures, where that is said: `quality`, `size`, `cost`, `speed`."""


@dataclass(frozen=True, slots=True)
class WebLink:
    """A further address of a work, with what a link to it says."""

    url: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class SourceRef:
    """Where a record was imported from: a file of content/sources/ and the number of the entry in it (from 1)."""

    file: str
    entry: int


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper of the survey."""

    key: str
    """What prose and exports call it; its address is a slug of it (see keys.py)."""
    title: str
    location: Location
    topics: tuple[str, ...]
    """Ids of leaves, the primary one first; none while nobody has sorted the paper."""
    authors: tuple[Person, ...] = ()
    et_al: bool = False
    """Whether the record says that there are more authors than it names."""
    authors_count: int | None = None
    """Number of authors where only the number is known."""
    editors: tuple[Person, ...] = ()
    type: str = ""
    """Id of its type (see work_types.py), if the record says it."""
    date: Date | None = None
    """Of the first version."""
    venue: str = ""
    ids: Mapping[str, str] = field(default_factory=dict)
    """All identifiers by kind (see identifiers.py), of all its versions."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """Volume, pages and the like: what the registry of fields calls plain facts, by name."""
    versions: tuple[Version, ...] = ()
    """As the record lists them; `editions` also has what follows from a record that lists none."""
    cite: str = ""
    """The kind of the version that is cited, if the record chooses."""
    code: str = ""
    url: str = ""
    urls: tuple[WebLink, ...] = ()
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
    extracted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What the survey's own fields say (see `Config.fields`): by their names, as written."""
    evidence: str = ""
    """What the summary rests on, if the record says it: `abstract` or `full text`."""
    status: str = "included"
    """`background` works may be cited but are no part of the collection; `excluded` ones are kept out of the site."""
    scope: str = ""
    """`marginal` for a paper that belongs to the survey's subject only just."""
    reason: str = ""
    """Why it is marginal or excluded."""
    extra: Mapping[str, Any] = field(default_factory=dict)
    """What no field of the program holds, by any names."""
    sources: tuple[SourceRef, ...] = ()
    summary: Document = _NO_PROSE

    @property
    def credited(self) -> tuple[Person, ...]:
        """By whom it is cited: its authors, or else its editors."""
        return self.authors or self.editors

    @property
    def year(self) -> int | None:
        """The year by which it sorts, if there is one: that of the first version."""
        return self.date.year if self.date else None

    @property
    def published(self) -> int | None:
        """The year in which it was published, or else that of the first version."""
        years = (version.date.year for version in self.editions if version.kind != "preprint" and version.date)
        return next((year for year in years if year is not None), self.year)

    @property
    def year_rank(self) -> int:
        """The year by which lists sort: forthcoming papers have one after all others, those without a date before."""
        return self.date.rank if self.date else UNDATED

    @property
    def year_label(self) -> str:
        """The year as it is shown (`2021`, `ca. 1785`), empty where none is known."""
        return self.date.label if self.date else ""

    @property
    def arxiv(self) -> str:
        """Its arXiv id, empty where there is none."""
        return self.ids.get("arxiv", "")

    @property
    def doi(self) -> str:
        """Its DOI, empty where there is none."""
        return self.ids.get("doi", "")

    @property
    def acl_id(self) -> str:
        """Its id in the ACL Anthology, empty where there is none."""
        return self.ids.get("acl", "")

    @property
    def work_type(self) -> work_types.WorkType:
        """Its type: as the record says it, or a guess from its venue and other facts."""
        return work_types.BY_ID[self.type or work_types.guess(self.venue, {**self.facts, **self.ids})]

    @property
    def editions(self) -> tuple[Version, ...]:
        """Its versions, in the order of the record; at least one."""
        return self.versions or implied_versions(self.date, self.venue, self.ids)

    @property
    def when(self) -> str:
        """When and where it appeared, in a line: `2021 arXiv, ICLR 2022`."""
        return timeline(self.editions)

    def values(self, facet: str) -> tuple[str, ...]:
        """Returns the paper's values of a facet, none if it has not been given any."""
        return self.facets.get(facet, ())


@dataclass(frozen=True, slots=True)
class Topic:
    """A node of the taxonomy, with its survey prose."""

    id: str
    title: str
    location: Location
    parent: str = ""
    children: tuple[str, ...] = ()
    group: str = ""
    """Heading under which the parent lists this topic."""
    scope: str = ""
    """One sentence on what belongs here."""
    aliases: tuple[str, ...] = ()
    """Former ids; each leaves a redirect."""
    prose: Document = _NO_PROSE
    columns: tuple[str, ...] = ()
    """Columns of the comparison table; empty for the default ones."""
    verified: str = ""
    """When, and by whom, what the prose says of all its papers was last held against them."""


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
    location: Location
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
    authors_count: int | None = None
    """How many authors the document counts, where it does."""


@dataclass(frozen=True, slots=True)
class Source:
    """An imported document."""

    file: str
    importer: str
    entries: tuple[SourceEntry, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """A paper was sorted anew."""

    paper: str
    before: tuple[str, ...]
    """Ids of topics, as those below; topics may have gone since."""
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HistoryDay:
    """What changed in the survey on one day. Keys and ids may be former ones, or of what has gone since."""

    date: str
    """Such as `2026-05-31`."""
    note: str = ""
    added: tuple[str, ...] = ()
    """Keys of papers, as in `corrected` and `removed`."""
    moved: tuple[Move, ...] = ()
    corrected: tuple[str, ...] = ()
    removed: Mapping[str, str] = field(default_factory=dict)
    """With their titles."""
    written: tuple[str, ...] = ()
    """Ids of topics whose prose was written or changed."""


@dataclass(frozen=True, slots=True)
class CitationStyle:
    """A style of references of the survey's own, in the Citation Style Language."""

    title: str
    text: str
    """Of the whole file, as XML."""
    location: Location


@dataclass(frozen=True, slots=True)
class OriginalFile:
    """A file of content/ that was read."""

    path: str
    digest: str
    """Of its bytes when it was read."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """All that content/ says, in a fixed order: papers by key, topics as the taxonomy lists them."""

    config: Config
    papers: Mapping[str, Paper]
    """The collection: all that is counted, listed and searched."""
    topics: Mapping[str, Topic]
    facets: Mapping[str, Facet]
    vocabulary: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    """For `methods`, `models`, `datasets`: names that papers share, each with what else it is called."""
    pages: Sequence[ProsePage] = ()
    sources: Sequence[Source] = ()
    terms: Sequence[Term] = ()
    home: Document = _NO_PROSE
    background: Mapping[str, Paper] = field(default_factory=dict)
    """Works outside the collection that its prose may cite."""
    excluded: Mapping[str, Paper] = field(default_factory=dict)
    """Records of what was looked at and kept out."""
    unread: frozenset[str] = frozenset()
    """Keys of papers whose file is there but could not be read: what cites them is not at fault."""
    texts: Texts = ENGLISH
    """The texts of the interface, in the survey's language."""
    spans: Mapping[str, Mapping[tuple[str | int, ...], tuple[int, int]]] = field(default_factory=dict)
    """For each file: path of a value in its front matter to (line, column)."""

    history: Sequence[HistoryDay] = ()
    """The newest day first."""
    inbox: Sequence[Candidate] = ()
    """Works that were found and not taken in yet, in the order of content/inbox.yaml."""
    tallies: Sequence[Tally] = ()
    """What searches have found so far, as content/flow.yaml says."""
    drawn: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Where papers stand on the map for good, as content/map.yaml says; empty where there is no such file."""
    styles: Mapping[str, CitationStyle] = field(default_factory=dict)
    """The survey's own citation styles, by the names of their files."""
    originals: Mapping[str, OriginalFile] = field(default_factory=dict)
    """The files that all this was read from, by their names below content/, in order."""

    def citable(self, key: str) -> Paper:
        """Returns the work of a key that prose may cite, in the collection or outside. Raises KeyError for others."""
        return self.papers[key] if key in self.papers else self.background[key]

    def file(self, place: str) -> str:
        """Returns the name by which messages call the file that is read as `survey`, say; its usual one if unread."""
        files = (file for file in self.spans if place_of(file.partition("/")[2]) == place)
        return next(files, f"content/{place}.yaml")

    def place(self, file: str, *path: str | int) -> Location:
        """Returns where a value of a file's front matter stands; the nearest enclosing value if it has no place."""
        spans = self.spans.get(file, {})
        while path and path not in spans:
            path = path[:-1]
        return Location(file, *spans.get(path, (1, 1)))


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
