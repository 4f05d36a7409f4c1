"""The fields of a record, in order, and what follows from the table."""

from surveypress.core import editions
from surveypress.core.fields.field import Field
from surveypress.core.fields.publication import PUBLICATION
from surveypress.core.texts import gettext_noop
from surveypress.core.work_types import TYPES

FIELDS: tuple[Field, ...] = (
    Field("title", "title", "as the work has it; TeX maths between dollar signs"),
    Field("key", "key", "the citation key, where it is not the name of the file: `DBLP:conf/nips/X17`"),
    Field("type", "choice", "what the work is", gettext_noop("Type"), values=tuple(row.id for row in TYPES)),
    Field("authors", "people", "list of names, in order: `Given Family` or `Family, Given`; `{literal: …}` for others"),
    Field("authors_count", "number", "their number, where only that is known"),
    Field("editors", "people", "of the book or the proceedings, written as authors are", "Editors"),
    Field("year", "date", "of the first version, as it is known: `2021`, `ca. 1785`, `1785/86`, `forthcoming`"),
    Field(
        "date",
        "date",
        "the same with month and day: `2021-06-17`, `17 June 2021`; months as the survey writes them, or in English",
        versioned=True,
    ),
    Field("venue", "line", "journal, conference, or the book that a chapter stands in", versioned=True),
    *PUBLICATION,
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
    Field("code", "address", "of the program code", bibtex="code"),
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
        gettext_noop("Summary based on"),
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
