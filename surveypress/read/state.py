"""What reading has brought so far, and what the readers of all kinds of files share."""

from dataclasses import dataclass, field, replace

from surveypress.core.collecting import Candidate, Tally
from surveypress.core.config import Config
from surveypress.core.discovery import split_ending
from surveypress.core.documents import Document
from surveypress.core.model import CitationStyle, Facet, HistoryDay, OriginalFile, Paper, ProsePage, Source, Term, Topic
from surveypress.core.problems import Location, Problem
from surveypress.core.slugs import LONGEST, SLUG, slug
from surveypress.core.texts import Catalogue
from surveypress.prose.parser import parse
from surveypress.read.front_matter import Parts, split
from surveypress.read.yaml_spans import Spans


@dataclass(frozen=True, slots=True)
class TopicText:
    """What the file of a topic says; the rest stands in the taxonomy."""

    document: Document
    title: str = ""
    columns: tuple[str, ...] = ()
    verified: str = ""


@dataclass(slots=True)
class ReadState:
    """Grows file by file, then becomes a Corpus (see assembly.py)."""

    config: Config | None = None
    papers: list[Paper] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    """Keys of papers whose file is there but could not be read."""
    topics: list[Topic] = field(default_factory=list)
    facets: dict[str, Facet] = field(default_factory=dict)
    vocabulary: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    prose: dict[str, TopicText] = field(default_factory=dict)
    pages: list[ProsePage] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    home: Document = field(default_factory=Document)
    catalogues: dict[str, Catalogue] = field(default_factory=dict)
    """The survey's own translations of the interface, by language tag in small letters."""
    styles: dict[str, CitationStyle] = field(default_factory=dict)
    """The survey's own citation styles, by the names of their files."""
    spans: dict[str, Spans] = field(default_factory=dict)
    history: list[HistoryDay] = field(default_factory=list)
    inbox: list[Candidate] = field(default_factory=list)
    tallies: list[Tally] = field(default_factory=list)
    drawn: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Places on the map by key."""
    originals: dict[str, OriginalFile] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    """For each kind of name and name, the file that was first to use it."""

    @property
    def language(self) -> str:
        """The survey's language, English while the settings cannot be read."""
        return self.config.language if self.config else "en"

    def report(self, location: Location, message: str, hint: str) -> None:
        """Adds a fault."""
        self.problems.append(Problem(location, message, hint))

    def add(self, part: "ReadState") -> None:
        """Adds what a file says that was read by itself and takes no name which is taken."""
        self.papers += part.papers
        self.unread |= part.unread
        self.prose |= part.prose
        self.pages += part.pages
        self.home = part.home if part.home != Document() else self.home
        self.sources += part.sources
        self.spans |= part.spans
        self.problems += part.problems
        self.names |= part.names

    def with_file(self, file: str, part: "ReadState") -> "ReadState":
        """Returns a state with what a Markdown file says now, in place of what it said when this one was read."""
        names = {page.name for page in part.pages}
        state = replace(
            self,
            papers=[paper for paper in self.papers if paper.location.file != file],
            prose=dict(self.prose),
            pages=[page for page in self.pages if page.name not in names],
            spans=dict(self.spans),
            problems=[problem for problem in self.problems if problem.location.file != file],
            unread=set(self.unread),
            names=dict(self.names),
        )
        state.add(part)
        return state


def front(text: str, file: str, state: ReadState) -> Parts:
    """Returns the front matter and the body of a Markdown file, and keeps its places and faults."""
    parts = split(text, file)
    state.spans[file] = parts.spans
    state.problems += parts.problems
    return parts


def body(parts: Parts, file: str) -> Document:
    """Returns the prose of a Markdown file."""
    return parse(parts.body, Location(file, parts.body_line, 1))


def slug_name(file: str, what: str, state: ReadState) -> str:
    """Returns the file's name without its ending; reports one that is no slug or taken, and returns nothing."""
    name = split_ending(file)[0]
    if not SLUG.fullmatch(name):
        fault = f"{what} {name!r} is no slug", f"rename the file to {slug(name)}, with its ending"
    elif len(name) > LONGEST:
        fault = f"{what} has {len(name)} characters, at most {LONGEST} fit", "rename the file"
    elif (first := state.names.setdefault((what, name), file)) != file:
        fault = f"{what} {name!r} is used twice (also by {first})", "rename one of the two files"
    else:
        return name
    state.report(Location(file, 1, 1), *fault)
    return ""
