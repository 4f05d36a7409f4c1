"""The whole survey as files for other programs that are no reference managers: a table, a database, a list, a dump.

A new one is a function and a row of DATA_FILES. A survey chooses among them in `data_files` of survey.yaml.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from surveypress.core import large, routes
from surveypress.core.large import is_large
from surveypress.core.model import Page
from surveypress.pages.awesome_list import awesome_list
from surveypress.pages.data_tables import sheet, tables
from surveypress.pages.exports import ExportFile, of_whole
from surveypress.pages.view_models import Site


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file of the whole survey."""

    id: str
    """Its name in `data_files` of survey.yaml, and for `surveypress export`."""
    title: str
    help: str
    """What it is good for."""
    url: str
    media_type: str
    template: str
    """The serialiser that writes it (see render/serialisers.py)."""
    data: Callable[..., Mapping[str, Any]]
    """Made of the site; of what is cut in a large survey, made of the keys of some papers, too."""
    cut: bool = False

    def page(self, site: Site) -> Page:
        """Returns the file as a page of the site."""
        here = self.template in _OF_THIS_MACHINE
        return Page(self.url, self.template, site.lazy(self.data), late=True, here=here)

    def pages(self, site: Site) -> Iterator[Page]:
        """Yields the file, or its pieces where it is cut."""
        if not (self.cut and is_large(site.corpus.papers)):
            yield self.page(site)
            return
        for file, keys in zip(self.files(site), large.pieces(site.corpus.papers), strict=True):
            yield replace(self.page(site), url=file.url, data=site.lazy(self.data, keys))

    def files(self, site: Site) -> list[ExportFile]:
        """Returns what leads to the file, or to its pieces."""
        if self.cut:
            return of_whole(site, self.title, self.url, self.media_type)
        return [ExportFile(self.title, self.url, self.media_type)]


_OF_THIS_MACHINE = {"zip", "sqlite"}
"""What takes files as they are, or is written by a library that comes with Python, of whatever version."""


def _dump(site: Site) -> dict[str, object]:
    """Returns names and places of the survey's own files; the digests tell whether one has changed."""
    originals = site.corpus.originals.items()
    return {"files": [(f"content/{name}", file.path, file.digest) for name, file in originals]}


def _sheet(site: Site, keys: Sequence[str] | None = None) -> dict[str, object]:
    return {"rows": sheet(site, keys)}


DATA_FILES: tuple[DataFile, ...] = (
    DataFile(
        "csv",
        "CSV",
        "spreadsheets: a row for each paper",
        routes.whole_file("csv"),
        "text/csv",
        "csv",
        _sheet,
        cut=True,
    ),
    DataFile(
        "sqlite",
        "SQLite",
        "SQL and Datasette: tables of papers, people, topics, facets, results, citations",
        routes.whole_file("sqlite"),
        "application/vnd.sqlite3",
        "sqlite",
        lambda site: {"tables": tables(site)},
    ),
    DataFile(
        "markdown",
        "Markdown",
        "people: one list by topics, as awesome lists are",
        routes.whole_file("md"),
        "text/markdown",
        "markdown",
        lambda site: {"text": awesome_list(site)},
    ),
    DataFile(
        "dump",
        "ZIP",
        "making the site again: all files of the survey as they are",
        routes.DUMP,
        "application/zip",
        "zip",
        _dump,
    ),
)
"""In the order in which readers see them."""


def pages(site: Site) -> Iterator[Page]:
    """Yields the files that the survey has chosen."""
    for row in _chosen(site):
        yield from row.pages(site)


def offered(site: Site) -> list[ExportFile]:
    """Returns the files of the whole survey, for a page that leads to them."""
    return [file for row in _chosen(site) for file in row.files(site)]


def _chosen(site: Site) -> list[DataFile]:
    chosen = site.corpus.config.data_files
    return [row for row in DATA_FILES if chosen is None or row.id in chosen]


def reference() -> str:
    """Returns the list of files as a Markdown table, as README.md has it."""
    rows = (f"| {row.title} | {row.help} | `{row.url}` |" for row in DATA_FILES)
    return "\n".join(("| File | For | Address |", "|---|---|---|", *rows))
