"""The records in the formats of other programs: each paper, each topic, the whole survey."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from surveypress.cite import formats
from surveypress.cite.formats import Format, Scope
from surveypress.core import large, routes
from surveypress.core.large import is_large
from surveypress.core.model import Page
from surveypress.pages.view_models import Site


@dataclass(frozen=True, slots=True)
class ExportFile:
    """A file of records that a page leads to."""

    title: str
    """The name of its format."""
    url: str
    media_type: str

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.url.rpartition("/")[2]


def pages(site: Site) -> Iterator[Page]:
    """Yields the files; the template of each is the name of its format. A topic without papers has none."""
    for row in _formats(site, "papers"):
        yield from (record(site, row, key) for key in site.cites)
    for row in _formats(site, "topics"):
        yield from (records(site, row, topic) for topic, keys in site.relations.topic_papers.items() if keys)
    for row in formats.with_files_of("survey"):
        yield from pieces(site, row) if is_large(site.cites) else [whole(site, row)]


def record(site: Site, row: Format, key: str) -> Page:
    """Returns the file of a paper."""
    return Page(routes.paper_file(key, row.ending), row.id, site.lazy(_works, key))


def records(site: Site, row: Format, topic: str) -> Page:
    """Returns the file of the papers of a topic."""
    keys = sorted(site.relations.topic_papers[topic])
    return Page(routes.topic_file(topic, row.ending), row.id, site.lazy(_works, *keys))


def whole(site: Site, row: Format) -> Page:
    """Returns the file of all papers."""
    return Page(row.whole, row.id, site.lazy(_works, *site.cites))


def pieces(site: Site, row: Format) -> Iterator[Page]:
    """Yields files that hold all papers of a large survey together."""
    for number, keys in enumerate(large.pieces(site.cites), 1):
        yield Page(routes.piece_of_whole(number, row.ending), row.id, site.lazy(_works, *keys))


def _works(site: Site, *keys: str) -> Mapping[str, object]:
    return {"items": [site.cites[key] for key in keys]}


def of_survey(site: Site) -> list[ExportFile]:
    """Returns the files of the whole survey."""
    rows = formats.with_files_of("survey")
    return [file for row in rows for file in of_whole(site, row.title, row.whole, row.media_type)]


def of_whole(site: Site, title: str, url: str, media_type: str) -> list[ExportFile]:
    """Returns the file of all papers, or its pieces in a large survey."""
    number = large.number_of_pieces(site.cites)
    if number == 1:
        return [ExportFile(title, url, media_type)]
    ending = url.partition(".")[2]
    return [
        ExportFile(f"{title} {n}/{number}", routes.piece_of_whole(n, ending), media_type) for n in range(1, number + 1)
    ]


def of_paper(site: Site, key: str) -> list[ExportFile]:
    """Returns the files of a paper."""
    rows = _formats(site, "papers")
    return [ExportFile(row.title, routes.paper_file(key, row.ending), row.media_type) for row in rows]


def of_topic(site: Site, topic: str) -> list[ExportFile]:
    """Returns the files of a topic's papers; none where it has no papers."""
    rows = _formats(site, "topics") if site.relations.topic_papers[topic] else []
    return [ExportFile(row.title, routes.topic_file(topic, row.ending), row.media_type) for row in rows]


def _formats(site: Site, scope: Scope) -> list[Format]:
    """Returns the formats of which the survey has files of a scope: as its settings say, or as each format has it."""
    chosen = site.corpus.config.exports
    return [row for row in formats.FORMATS if scope in chosen.get(row.id, row.scopes)]
