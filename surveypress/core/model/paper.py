"""A paper of the survey, and the small records that it holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from surveypress.core import work_types
from surveypress.core.dates import UNDATED, Date
from surveypress.core.documents import Document
from surveypress.core.editions import Version, implied_versions, timeline
from surveypress.core.persons import Person
from surveypress.core.problems import Location

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
    """All identifiers by kind (see identifiers/), of all its versions."""
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
