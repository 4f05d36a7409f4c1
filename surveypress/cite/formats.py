"""The formats in which records leave the survey, each declared once.

A new format is a file with a function and a row of FORMATS. From the row follow the files of the whole survey, of each
topic and of each paper, the filter for templates, the links in the heads of pages, the box on the page of a paper,
`build --help` and the list in README.md.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from surveypress.cite.bibtex import bibtex
from surveypress.cite.csl_json import csl_json
from surveypress.cite.ris import ris
from surveypress.cite.work import Work
from surveypress.core import routes

Scope = Literal["survey", "topics", "papers"]


@dataclass(frozen=True, slots=True)
class Format:
    """A format of records."""

    id: str
    """Small letters and hyphens; the filter for templates has underscores."""
    title: str
    help: str
    """Who reads it."""
    ending: str
    """Of the names of its files, without the dot before it."""
    media_type: str
    write: Callable[[Iterable[Work]], str]
    scopes: tuple[Scope, ...] = ("survey",)
    """Of what there are files: one of the whole survey, one of each topic, one of each paper."""

    @property
    def filter_name(self) -> str:
        """The name of the filter that writes a list of works in it."""
        return self.id.replace("-", "_")

    @property
    def whole(self) -> str:
        """The address of the file of the whole survey."""
        return routes.whole_file(self.ending)


FORMATS: tuple[Format, ...] = (
    Format(
        "bibtex",
        "BibTeX",
        "LaTeX and most reference managers",
        "bib",
        "application/x-bibtex",
        bibtex,
        ("survey", "topics", "papers"),
    ),
    Format("ris", "RIS", "reference managers such as EndNote", "ris", "application/x-research-info-systems", ris),
    Format(
        "csl-json", "CSL-JSON", "Zotero and Pandoc", "csl.json", "application/vnd.citationstyles.csl+json", csl_json
    ),
)
"""In the order in which readers see them; the first is that of a paper with very many authors too."""


def with_files_of(scope: Scope) -> list[Format]:
    """Returns the formats of which there are files of a scope."""
    return [row for row in FORMATS if scope in row.scopes]


def reference() -> str:
    """Returns the list of formats as a Markdown table, as README.md has it."""
    where = {"survey": "`data/papers.{}`", "topics": "`topics/<id>.{}`", "papers": "`papers/<key>.{}`"}
    rows = ["| Format | Read by | Files |", "|---|---|---|"]
    for row in FORMATS:
        files = ", ".join(text.format(row.ending) for scope, text in where.items() if scope in row.scopes)
        rows.append(f"| {row.title} | {row.help} | {files} |")
    return "\n".join(rows)
