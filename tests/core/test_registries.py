"""The tables of fields, types of works and identifiers, held against those of kept libraries and the catalogue.

A new field needs nothing here (see CONTRIBUTING.md).
"""

from pathlib import Path
from typing import get_args

import citeproc
import pytest
from babel.messages.pofile import read_po
from citeproc import types as csl_types
from rispy.config import TAG_KEY_MAPPING, TYPE_OF_REFERENCE_MAPPING

import surveypress
from surveypress.core import fields, identifiers
from surveypress.core.fields import FIELDS, Field, facts, reference
from surveypress.core.identifiers import BY_ID, KINDS
from surveypress.core.work_types import TYPES, WorkType

LOCALE = Path(surveypress.__file__).parent / "locale"
BY_NAME = {field.name: field for field in FIELDS}
ENTRY_TYPES = set("article book incollection inproceedings misc phdthesis techreport".split())
ENTRY_FIELDS = set(
    "address booktitle edition eid howpublished institution issn journal language number origtitle pages publisher "
    "school series volume".split()
)
ITEM_TYPES = set(
    "journalArticle conferencePaper preprint book bookSection thesis report standard dataset computerProgram webpage "
    "document".split()
)
CLASSES = set("ScholarlyArticle Book Chapter Thesis Report Dataset SoftwareSourceCode WebPage CreativeWork".split())
TAGS = {
    f"citation_{name}"
    for name in "conference_title firstpage inbook_title issn issue journal_title language lastpage publisher "
    "series_title technical_report_institution volume".split()
}
RIS = {
    "volume": ["volume"],
    "number": ["number"],
    "pages": ["start_page", "end_page"],
    "article_number": ["custom7"],
    "publisher": ["publisher"],
    "place": ["place_published"],
    "institution": ["publisher"],
    "edition": ["edition"],
    "series": ["tertiary_title"],
    "issn": ["issn"],
    "language": ["language"],
    "original_title": ["original_publication"],
    "translated_title": ["translated_title"],
}
"""What the tags of each field say, in the words of the library that reads them back."""


def test_fields_are_called_what_other_formats_call_them() -> None:
    """CSL variables, BibTeX fields, RIS tags and Highwire's tags are those that these formats know."""
    variables = {variable.replace("_", "-").casefold() for variable in [*citeproc.VARIABLES, *citeproc.NUMBERS]}
    for field in (BY_NAME[name] for name in RIS):
        names = {field.csl, *(variable for _, variable in field.csl_of)} - {""}
        assert {name.casefold() for name in names} <= variables | {"language", "number"}, field.name
        assert {field.bibtex} <= ENTRY_FIELDS | {""}, field.name
        assert set(field.meta) <= TAGS, field.name
        assert [TAG_KEY_MAPPING[tag] for tag in field.ris] == RIS[field.name]
    assert {field.name for field in facts()} >= set(RIS)
    assert BY_NAME["issn"].csl == "ISSN"


def test_a_field_has_another_name_where_a_format_wants_it() -> None:
    """The number of an article is that of the issue; an edition of what runs is a version."""
    assert dict(BY_NAME["number"].csl_of) == {"article": "issue"}
    assert dict(BY_NAME["edition"].csl_of) == {"software": "version", "dataset": "version"}


def test_which_fields_a_version_may_have() -> None:
    """What can differ from one version to the next, and nothing that is said of the work."""
    assert {field.name for field in FIELDS if field.versioned} >= set(
        "date venue volume number pages article_number publisher place institution edition series issn arxiv doi "
        "acl_id isbn ids url".split()
    )


def test_each_choice_of_a_field() -> None:
    """What a record may say is what other rooms ask for."""
    choices = {field.name: field.values for field in FIELDS if field.kind == "choice"}
    assert (
        choices.items()
        >= {
            "type": tuple(row.id for row in TYPES),
            "cite": ("published", "accepted", "extended", "preprint", "reprint", "translation"),
            "evidence": ("abstract", "full text"),
            "status": ("included", "background", "excluded"),
            "scope": ("marginal",),
        }.items()
    )


def test_a_short_field_writes_an_identifier() -> None:
    """Each names a kind that there is."""
    short = {field.name: field.identifier for field in FIELDS if field.kind == "identifier"}
    assert short.items() >= {"arxiv": "arxiv", "doi": "doi", "acl_id": "acl", "isbn": "isbn"}.items()
    assert set(short.values()) <= set(BY_ID)


def test_a_fact_is_plain_and_shown() -> None:
    """What nobody sees, and what other rooms must know, is none."""
    assert Field("x", "line", "", "X", "details").is_fact
    assert Field("x", "words", "", "X", "more").is_fact
    assert Field("x", "number", "", "X", "more").is_fact
    assert not Field("x", "line", "", "X").is_fact
    assert not Field("x", "people", "", "X", "details").is_fact
    rows = (Field("x", "line", "", "X", "details"), Field("y", "line", ""))
    assert facts(rows) == rows[:1]
    assert facts(()) == ()


def test_the_reference_lists_fields_with_their_choices() -> None:
    """A table of Markdown, a row a field."""
    rows = (Field("x", "line", "what it is"), Field("y", "choice", "which", values=("a", "b c")))
    assert reference(rows) == "| Field | Meaning |\n|---|---|\n| `x` | what it is |\n| `y` | which: `a`, `b c` |"
    assert reference().count("\n") == len(FIELDS) + 1


@pytest.mark.parametrize("language", ["messages.pot", "de.po"])
def test_every_label_is_a_message(language: str) -> None:
    """What readers see of fields and types stands in the catalogues as it is written here."""
    with (LOCALE / language).open("rb") as file:
        messages = {message.id for message in read_po(file)}
    labels = {*(row.label for row in FIELDS), *(row.label for row in TYPES)} - {""}
    assert labels <= messages, labels - messages
    assert {field.name for field in FIELDS if field.label} >= set(RIS) | {"type", "editors", "evidence"}
    assert {row.label for row in TYPES if row.label.capitalize() != row.label} == set()


@pytest.mark.parametrize("row", TYPES, ids=lambda row: row.id)
def test_types_are_called_what_other_formats_call_them(row: WorkType) -> None:
    """CSL, BibTeX, RIS, Zotero and Schema.org have a type of this name."""
    known = {name for name in vars(csl_types).values() if isinstance(name, str)} | set(
        "dataset document software standard".split()
    )
    assert row.csl in known
    assert row.bibtex in ENTRY_TYPES
    assert row.ris in TYPE_OF_REFERENCE_MAPPING
    assert row.zotero in ITEM_TYPES
    assert row.schema_org in CLASSES
    assert row.container in ENTRY_FIELDS
    assert row.publisher in ENTRY_FIELDS
    assert row.container_meta in TAGS | {""}


def test_types_are_told_apart() -> None:
    """In CSL and Zotero each has a name of its own; what RIS calls each is what reference managers show."""
    assert len({row.csl for row in TYPES}) == len({row.zotero for row in TYPES}) == len({row.ris for row in TYPES})
    assert len({row.csl for row in TYPES}) == len(TYPES)
    assert " ".join(row.id for row in TYPES) == (
        "article conference preprint book chapter thesis report standard dataset software web other"
    )
    said = {row.id: TYPE_OF_REFERENCE_MAPPING[row.ris] for row in TYPES}
    assert said["article"] == "Journal"
    assert said["preprint"] == "Unpublished work"
    assert {row.id for row in TYPES if not row.needs_address} == {"book", "chapter", "thesis", "report", "standard"}
    assert {row.id for row in TYPES if row.container_meta} == {"article", "conference", "chapter"}
    assert {row.id: row.publisher for row in TYPES if row.publisher != "publisher"} == {
        "thesis": "school",
        "report": "institution",
    }


def test_what_is_said_of_kinds_of_identifiers() -> None:
    """Which come from servers of preprints, which are known by their numbers, which have a DOI and a PDF too."""
    assert {kind.id for kind in KINDS if kind.preprint} == {"arxiv", "ssrn"}
    assert {kind.id for kind in KINDS if kind.speaks} == {"arxiv", "nct", "isbn"}
    assert {kind.id: kind.doi for kind in KINDS if kind.doi} == {
        "arxiv": "10.48550/arxiv.",
        "acl": "10.18653/v1/",
        "ssrn": "10.2139/ssrn.",
        "jstor": "10.2307/",
    }
    assert {kind.id: identifiers.pdf_address(kind, kind.example) for kind in KINDS if kind.pdf} == {
        "arxiv": "https://arxiv.org/pdf/2106.09685",
        "openreview": "https://openreview.net/pdf?id=nZeVKeeFYf9",
    }
    assert identifiers.pdf_address(BY_ID["doi"], "10.1/x") == ""
    assert ", ".join(kind.label for kind in KINDS) == (
        "arXiv, DOI, ACL Anthology, PubMed, PubMed Central, HAL, OpenAlex, Semantic Scholar, OpenReview, dblp, ADS, "
        "INSPIRE, MathSciNet, zbMATH, SSRN, JSTOR, ClinicalTrials.gov, ERIC, Handle, URN, ISBN, WorldCat, Wikidata"
    )


def test_every_kind_of_field_is_used() -> None:
    """A kind that no field has would be a promise that nobody keeps."""
    assert {field.kind for field in FIELDS} == set(get_args(fields.Kind))
    assert {field.place for field in FIELDS} <= set(get_args(fields.Shown))
