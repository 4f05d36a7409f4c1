"""The fields of a record, each declared once: what it may hold, what readers see, and what other formats call it.

A new field is one row of FIELDS. From it follow the reader (read/record_schema.py), the page of a paper, papers.json,
BibTeX, RIS, CSL-JSON, the tags in the head of a page, and the reference of fields (content/README.md).
"""

from dataclasses import dataclass
from typing import Literal

from surveypress.core import editions
from surveypress.core.texts import gettext_noop
from surveypress.core.work_types import TYPES

Kind = Literal[
    "title",
    "line",
    "text",
    "words",
    "date",
    "number",
    "slugs",
    "key",
    "keys",
    "people",
    "identifier",
    "identifiers",
    "address",
    "addresses",
    "choice",
    "facets",
    "cells",
    "results",
    "versions",
    "extracted",
    "extra",
    "sources",
]
"""What a field may hold; read/record_schema.py has a row for each."""
Shown = Literal["", "details", "more"]
"""Where the page of a paper shows a field: not by itself, among its details, or under a fold."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the record."""

    name: str
    kind: Kind
    help: str
    """What it means, for the reference; Markdown."""
    label: str = ""
    """What readers see before its value."""
    shown: Shown = ""
    csl: str = ""
    """The CSL variable that holds it."""
    csl_of: tuple[tuple[str, str], ...] = ()
    """For types of works (see work_types.py) that have another variable for it, (type, variable)."""
    bibtex: str = ""
    ris: tuple[str, ...] = ()
    """The RIS tag; two for both ends of a range."""
    meta: tuple[str, ...] = ()
    """The `citation_*` tag; two for both ends of a range."""
    values: tuple[str, ...] = ()
    """What a choice may be."""
    identifier: str = ""
    """The kind of identifier (see identifiers.py) for which this field is a shorter way to write it."""
    versioned: bool = False
    """Whether a version of the work may have its own."""

    @property
    def is_fact(self) -> bool:
        """Whether it is a plain fact about the publication, of which nothing else in the program needs to know."""
        return bool(self.shown) and self.kind in {"line", "number", "words"}


FIELDS: tuple[Field, ...] = (
    Field("title", "title", "as the work has it; TeX maths between dollar signs"),
    Field("key", "key", "the citation key, where it is not the name of the file: `DBLP:conf/nips/X17`"),
    Field("type", "choice", "what the work is", gettext_noop("Type"), values=tuple(row.id for row in TYPES)),
    Field("authors", "people", "list of names, in order: `Given Family` or `Family, Given`; `{literal: …}` for others"),
    Field("authors_count", "number", "their number, where only that is known"),
    Field("editors", "people", "of the book or the proceedings, written as authors are", "Editors"),
    Field("year", "date", "of the first version, as it is known: `2021`, `ca. 1785`, `1785/86`, `forthcoming`"),
    Field("date", "date", "the same with month and day: `2021-06-17`", versioned=True),
    Field("venue", "line", "journal, conference, or the book that a chapter stands in", versioned=True),
    Field(
        "volume",
        "line",
        "of the journal or the series",
        gettext_noop("Volume"),
        "details",
        csl="volume",
        bibtex="volume",
        ris=("VL",),
        meta=("citation_volume",),
        versioned=True,
    ),
    Field(
        "number",
        "line",
        "of the issue, the report or the standard",
        gettext_noop("Number"),
        "details",
        csl="number",
        csl_of=(("article", "issue"),),
        bibtex="number",
        ris=("IS",),
        meta=("citation_issue",),
        versioned=True,
    ),
    Field(
        "pages",
        "line",
        "first and last: `123–145`",
        gettext_noop("Pages"),
        "details",
        csl="page",
        bibtex="pages",
        ris=("SP", "EP"),
        meta=("citation_firstpage", "citation_lastpage"),
        versioned=True,
    ),
    Field(
        "article_number",
        "line",
        "where a journal numbers articles instead of pages",
        gettext_noop("Article"),
        "details",
        csl="number",
        bibtex="eid",
        ris=("C7",),
        versioned=True,
    ),
    Field(
        "publisher",
        "line",
        "who brought it out",
        gettext_noop("Publisher"),
        "details",
        csl="publisher",
        bibtex="publisher",
        ris=("PB",),
        meta=("citation_publisher",),
        versioned=True,
    ),
    Field(
        "place",
        "line",
        "where it was brought out",
        gettext_noop("Place"),
        "details",
        csl="publisher-place",
        bibtex="address",
        ris=("CY",),
        versioned=True,
    ),
    Field(
        "institution",
        "line",
        "the university of a thesis, who issued a report",
        gettext_noop("Institution"),
        "details",
        csl="publisher",
        bibtex="institution",
        ris=("PB",),
        meta=("citation_technical_report_institution",),
        versioned=True,
    ),
    Field(
        "edition",
        "line",
        "such as `2` or `revised`",
        gettext_noop("Edition"),
        "details",
        csl="edition",
        csl_of=(("software", "version"), ("dataset", "version")),
        bibtex="edition",
        ris=("ET",),
        versioned=True,
    ),
    Field(
        "series",
        "line",
        "of which the book is part",
        gettext_noop("Series"),
        "details",
        csl="collection-title",
        bibtex="series",
        ris=("T3",),
        meta=("citation_series_title",),
        versioned=True,
    ),
    Field(
        "issn",
        "line",
        "of the journal",
        gettext_noop("ISSN"),
        "details",
        csl=gettext_noop("ISSN"),
        bibtex="issn",
        ris=("SN",),
        meta=("citation_issn",),
        versioned=True,
    ),
    Field(
        "language",
        "line",
        "of the work, as a tag: `de`, `pt-BR`",
        gettext_noop("Language"),
        "details",
        csl="language",
        bibtex="language",
        ris=("LA",),
        meta=("citation_language",),
    ),
    Field(
        "original_title",
        "line",
        "where `title` is a translation or a transcription",
        gettext_noop("Original title"),
        "details",
        csl="original-title",
        bibtex="origtitle",
        ris=("OP",),
    ),
    Field(
        "translated_title",
        "line",
        "the title in the survey's language",
        gettext_noop("Translated title"),
        "details",
        ris=("TT",),
    ),
    Field("arxiv", "identifier", 'arXiv id, quoted: `"2106.09685"`', identifier="arxiv", versioned=True),
    Field("doi", "identifier", "DOI", identifier="doi", versioned=True),
    Field("acl_id", "identifier", "ACL Anthology id", identifier="acl", versioned=True),
    Field("isbn", "identifier", "of the book, or of that in which a chapter stands", identifier="isbn", versioned=True),
    Field(
        "ids",
        "identifiers",
        "all other identifiers, by kind: `{pmid: 33087765, hal: hal-03137528}`",
        versioned=True,
    ),
    Field("url", "address", "any other address of the work", versioned=True),
    Field("urls", "addresses", "more addresses: a list of `https://…` or `{title: Slides, url: https://…}`"),
    Field("code", "address", "of the program code"),
    Field("versions", "versions", "where the work appeared more than once; see below"),
    Field("cite", "choice", "which version is cited, if not the published one", values=editions.KINDS),
    Field("topics", "slugs", "ids of topics, the primary one first"),
    Field("facets", "facets", "values by facet: `{region: [north, coast]}`, from `taxonomy.yaml`"),
    Field("fields", "extracted", "what the survey's own fields say: `{sample_size: 120}`; see below"),
    Field("methods", "words", "names, as usually spelled"),
    Field("models", "words", "names, as usually spelled"),
    Field("datasets", "words", "names, as usually spelled"),
    Field("tldr", "line", "one line for lists"),
    Field(
        "results",
        "results",
        "figures that the paper reports, one a row: `metric`, `value`, and where known `dataset`, `unit`, `model`, "
        "`baseline`, `note`, `kind` (`quality`, `size`, `cost`, `speed`)",
    ),
    Field("compare", "cells", "cells for the comparison table of the topic: `{column: text}`"),
    Field(
        "evidence",
        "choice",
        "what the summary rests on",
        gettext_noop("Summary written from"),
        values=("abstract", "full text"),
    ),
    Field("status", "choice", "its part in the survey; see below", values=("included", "background", "excluded")),
    Field("scope", "choice", "whether it belongs to the survey's subject only just", values=("marginal",)),
    Field("reason", "line", "why it is marginal or excluded"),
    Field("related", "keys", "keys of papers that shall stand first among the related ones"),
    Field("distinct_from", "keys", "keys of look-alikes that are other papers, so that `check` is content"),
    Field("aliases", "keys", "former keys; each leaves a redirect"),
    Field(
        "note",
        "line",
        "what a reader should know about the record: sources that disagree, an abstract that contradicts itself",
    ),
    Field("abstract", "text", "only in surveys that may hold abstracts (`import --keep-abstracts`)"),
    Field("extra", "extra", "whatever else is known, by any names: kept, shown under a fold, exported where possible"),
    Field("sources", "sources", "where the record was imported from: `file` and number of the `entry` in it"),
)
"""In the order of the reference and of new records."""

NAMES = frozenset(field.name for field in FIELDS)


def facts(fields: tuple[Field, ...] | None = None) -> tuple[Field, ...]:
    """Returns the fields that are plain facts about the publication."""
    return tuple(field for field in (FIELDS if fields is None else fields) if field.is_fact)


def reference(fields: tuple[Field, ...] | None = None) -> str:
    """Returns the reference of fields as a Markdown table, as content/README.md has it."""
    rows = ["| Field | Meaning |", "|---|---|"]
    for field in FIELDS if fields is None else fields:
        values = f": {', '.join(f'`{value}`' for value in field.values)}" if field.values else ""
        rows.append(f"| `{field.name}` | {field.help}{values} |")
    return "\n".join(rows)
