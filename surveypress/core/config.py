"""The one configuration of a survey, read once from content/survey.yaml and never changed afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from surveypress.core.dates import is_day
from surveypress.core.repositories import issue_address
from surveypress.core.texts import Texts


@dataclass(frozen=True, slots=True)
class NavigationLink:
    """An entry of the navigation: what it says and where it leads (below the site's root)."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class MenuGroup:
    """Entries of the navigation that open under one title; one entry alone stands for itself."""

    title: str
    links: tuple[NavigationLink, ...]


@dataclass(frozen=True, slots=True)
class LinkKind:
    """A link that every paper with an identifier gets, besides that of the identifier itself."""

    title: str
    id: str
    """The kind of identifier (see identifiers/)."""
    url: str
    """Where it leads, with `{id}` for the identifier, without the number of a version."""


SCHEMA = 2
"""The newest form of a survey. 2: records are named by their keys, in `checks:` too."""

NOT_REPORTED = "not reported"
"""What a record writes where a work does not say what one of the survey's own fields asks for."""


@dataclass(frozen=True, slots=True)
class ExtractionField:
    """A field of the survey's own: what its editors take down of each work, such as a sample size."""

    name: str
    """What it is called in `fields:` of a record, and in addresses if it is a facet."""
    label: str
    type: Literal["text", "number", "integer", "boolean", "date"] = "text"
    unit: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    """What it may be, slug to title; anything of its type if there are none."""
    many: bool = False
    """Whether a work may have several values."""
    not_reported: bool = True
    """Whether a record may say that the work does not report it."""
    facet: bool = False
    """Whether papers can be sorted and narrowed by it, and each value has a page."""
    help: str = ""
    """What to take down, for who fills it in."""

    def shown(self, value: str, texts: Texts) -> str:
        """Returns a value as readers see it, without its unit: words, numbers and days as their language has them."""
        if value == NOT_REPORTED:
            return texts.gettext("not reported")
        match self.type:
            case "boolean":
                return texts.gettext("yes") if value == "yes" else texts.gettext("no")
            case "number" | "integer":
                return texts.figure(value)
            case "date" if is_day(value):
                return texts.day(value)
        return value


@dataclass(frozen=True, slots=True)
class AreaColumn:
    """A column of the table that compares the topics of an area: how many papers have one of these values."""

    title: str
    facet: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Editorial:
    """Rules that a survey sets for its own prose; `check` holds it to them."""

    summary_words: tuple[int, int] = (0, 0)
    """Fewest and most words of a summary; (0, 0) for no limit, here as below."""
    tldr_words: int = 0
    """Most words of a tldr."""
    topic_words: tuple[int, int] = (0, 0)
    """Fewest and most words of a topic's prose."""
    area_words: tuple[int, int] = (0, 0)
    """Fewest and most words of the prose of a topic that has topics below it."""
    avoid: tuple[str, ...] = ()
    """Words that prose may not hold."""
    absolutes: tuple[str, ...] = ()
    """Words that deny or claim something for all: sentences of topics that hold them are named until verified."""
    topics: int = 0
    """Most topics that a paper is sorted into."""
    cite_all: bool = False
    """Whether a topic's prose must cite every paper whose primary topic it is."""
    unknown: tuple[str, ...] = ()
    """What is known to be unknown, as `key:field`, so that its absence is no fault."""


@dataclass(frozen=True, slots=True)
class CheckSetting:
    """What a survey says of one check."""

    level: Literal["", "error", "warning", "information", "off"] = ""
    """Its severity; empty for the check's own."""
    silent: tuple[str, ...] = ()
    """Names of files, without their endings, about which it says nothing."""


@dataclass(frozen=True, slots=True)
class Search:
    """A saved search for works that the survey may lack: one of `arxiv`, `openalex`, `citing` and `cited`."""

    name: str
    """What `discover` and the inbox call it."""
    arxiv: str = ""
    """A query to arXiv, as its interface takes it: `all:"kite line" AND cat:physics.flu-dyn`."""
    openalex: str = ""
    """A query to OpenAlex: words, phrases in quotes, `AND`, `OR`, `NOT`."""
    citing: int = 0
    """Works that cite so many of the survey's papers or more, as OpenAlex knows it."""
    cited: int = 0
    """Works that so many of the survey's papers or more cite, as OpenAlex knows it."""
    since: str = ""
    """Earliest date of a work: `2025`, `2025-06` or `2025-06-17`."""
    limit: int = 100
    """Most works that one run looks at: the newest, or of those that are cited the most cited."""

    @property
    def service(self) -> str:
        """The service that is asked, by its id (see online/services.py)."""
        return "arxiv" if self.arxiv else "openalex"

    @property
    def by_citations(self) -> bool:
        """Whether it follows citations."""
        return bool(self.citing or self.cited)


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a survey. Each field is a key of content/survey.yaml; unknown keys are refused."""

    title: str
    """Name of the survey."""
    schema: int = SCHEMA
    """Form in which the survey is written; `surveypress upgrade` brings it up to date."""
    description: str = ""
    """One sentence for search engines and feeds."""
    language: str = "en"
    """Language of the pages, as a BCP 47 tag."""
    base_url: str = ""
    """Public address of the site, such as https://name.github.io/survey/; feeds, the sitemap and 404.html need it."""
    repository: str = ""
    """Address of the repository, linked from each page."""
    branch: str = "main"
    """Branch of the repository that pages are made of, for the links by which readers suggest a change."""
    author: str = ""
    """Who publishes the survey, and is cited as its author."""
    editors: tuple[str, ...] = ()
    """Names of people who edit it: the whole survey on one page names them, and without any who publishes it."""
    contact: str = ""
    """Mail address that is told to registries when something is looked up."""
    licence: str = ""
    """Licence of the survey's text, in words."""
    licence_url: str = ""
    """Where the licence can be read."""
    venues: Mapping[str, str] = field(default_factory=dict)
    """Full names of venues by the short ones that records use; they come before the program's own (core/venues.txt)."""
    citation_styles: tuple[str, ...] = ("apa", "chicago", "ieee")
    """Styles in which papers are cited, in order: `apa`, `chicago`, `ieee`, or names of files of content/styles/."""
    navigation: tuple[NavigationLink, ...] = ()
    """Links at the top of each page."""
    menu: tuple[MenuGroup, ...] = ()
    """The navigation in groups, as pages show it (see pages/sections.py)."""
    facets: tuple[str, ...] = ()
    """Facets that get pages, in order; each is defined in content/taxonomy.yaml. Empty for all."""
    search_filters: tuple[str, ...] | None = None
    """Facets by which the search and lists filter, besides topic and year; None for all that get pages."""
    topic_facets: tuple[str, ...] | None = None
    """Facets that the panel of a topic shows as bars; None for the first that gets pages."""
    explore_facets: tuple[str, ...] | None = None
    """Facets that the page of figures shows as bars; None for all that get pages."""
    columns: tuple[str, ...] = ()
    """Columns of the comparison table of a topic that names none; empty for what its papers have."""
    area_columns: tuple[AreaColumn, ...] = ()
    """Further columns of the table that compares the topics of an area."""
    links: tuple[LinkKind, ...] = ()
    """Further links that follow from an identifier."""
    fields: tuple[ExtractionField, ...] = ()
    """The survey's own fields."""
    searches: tuple[Search, ...] = ()
    """Saved searches for works that the survey may lack, which `surveypress discover` runs."""
    summaries: Literal["none", "some", "all"] = "some"
    """Whether the survey has summaries of its own: of no paper, of some, or of all, so that a missing one is named."""
    evidence: Literal["", "abstract", "full text"] = ""
    """What summaries rest on where a record does not say it."""
    provenance: str = ""
    """Who or what wrote and checked the texts, in a sentence: papers and topics say it where their texts stand."""
    map_from: int = 30
    """Papers from which the survey has a map."""
    page_size: int = 100
    """Longest list on one page."""
    feed_size: int = 50
    """Papers in the feed."""
    exports: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For ids of formats of records, of what there are files besides the whole survey: `topics`, `papers`."""
    data_files: tuple[str, ...] | None = None
    """Which files of the whole survey there are besides: `csv`, `sqlite`, `markdown`, `dump`; None for all."""
    pages: Mapping[str, bool] = field(default_factory=dict)
    """Kinds of pages to leave out, as in `{authors: off, feeds: off}`: `map`, `explore`, `results`, `facets`, `years`,
    `venues`, `authors`, `glossary`, `changes`, `all` (the whole survey on one page), `feeds`, `markdown` (the Markdown
    beside pages), `llms` (which needs that), `search` (with index and scripts). What leads to them goes, too."""
    scholar_tags: bool = False
    """Whether pages of papers have the tags by which Google Scholar lists them as published there."""
    related: int = 8
    """Most related papers on a paper's page (5 to 8 is a good length)."""
    editorial: Editorial | None = None
    """Rules for the prose, if the survey sets any."""
    checks: Mapping[str, CheckSetting] = field(default_factory=dict)
    """For ids of checks, the severity that they have in this survey and the records about which they are silent."""

    def shows(self, kind: str) -> bool:
        """Returns whether the survey has a kind of pages, as far as its settings decide that."""
        return self.pages.get(kind, True)

    @property
    def reports(self) -> str:
        """Where readers report a mistake, empty where the survey names no repository."""
        return issue_address(self.repository)

    @property
    def base_path(self) -> str:
        """The path of base_url, with a slash at both ends: `/survey/`."""
        path = self.base_url.split("://", 1)[-1].partition("/")[2].strip("/")
        return f"/{path}/" if path else "/"
