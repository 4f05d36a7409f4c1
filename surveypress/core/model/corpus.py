"""All that content/ says, in one record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from surveypress.core.collecting import Candidate, Tally
from surveypress.core.config import Config
from surveypress.core.discovery import place_of
from surveypress.core.documents import Document
from surveypress.core.model.history import HistoryDay
from surveypress.core.model.paper import Paper
from surveypress.core.model.prose import ProsePage, Term
from surveypress.core.model.sources import Source
from surveypress.core.model.taxonomy import Facet, Topic
from surveypress.core.problems import Location
from surveypress.core.texts import ENGLISH, Texts

_NO_PROSE = Document()


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
