"""Documents as services and other programs write them, where these leave the beaten track."""

from pathlib import Path
from typing import Any

import pytest
from toys import toy

from surveypress.cli import main
from surveypress.core.problems import ContentError
from surveypress.importers import IMPORTERS, format_of, plan_import
from surveypress.importers.documents import read_document
from surveypress.importers.entries import Entry, Parsed
from surveypress.read import read

ABSTRACT = "We fly kites over the harbour and count the knots of each line. " * 5


def parsed(text: str, importer: str, name: str = "export") -> Parsed:
    """Reads a text whose format it must tell by itself."""
    assert format_of(text, name).id == importer
    return IMPORTERS[importer].parse(text, name)


def only(text: str, importer: str) -> Entry:
    """Returns the one entry of a text."""
    (entry,) = parsed(text, importer).entries
    return entry


def test_single_control_characters_cost_no_document(tmp_path: Path) -> None:
    """They are read as blanks, which is said; what is full of them is no text."""
    file = tmp_path / "kites.bib"
    file.write_bytes(b"@article{kite,\n title = {On\0Kites\x02and their  Lines},\n}\n")
    document = read_document("", file)
    assert [entry.title for entry in document.parsed.entries] == ["On Kites and their Lines"]
    said = "kites.bib:2:13: 2 control characters, the first being U+0000, are read as blanks"
    assert document.parsed.notes == (said,)
    file.write_bytes("@article{kite, title = {On Kites}}".encode("utf-16-le"))
    with pytest.raises(ContentError, match="is it a text file at all"):
        read_document("", file)


@pytest.mark.parametrize(
    "text",
    [
        f"label,notes,kind of kite,place\n\n{ABSTRACT},1,2,3\n",
        f"# Kites\n\nA short line\n{ABSTRACT}\n",
    ],
)
def test_tables_and_readmes_are_no_pasted_pages(text: str) -> None:
    """A table without titles, or prose below a heading, would become a paper of that name."""
    with pytest.raises(ContentError, match="format of this document is not known"):
        format_of(text, "doc")


PARAGRAPHS = """# Awesome Kites

[Awesome Kites](https://example.org) is a list.

## Surveys

[Kites and Lines: A Survey](https://arxiv.org/abs/2305.10310)

A key difficulty is told, see [this talk](https://example.org/talk).

[Reels and Their Makers](https://doi.org/10.5555/reels) by Mara Quill, 2019

## Theses

[Practice of Knots](https://example.org/knots)
"""


def test_list_whose_works_are_paragraphs() -> None:
    """Some lists have no items: each work is a paragraph that begins with its link; other prose is none."""
    entries = parsed(PARAGRAPHS, "markdown", "README.md").entries
    assert [(entry.title, entry.groups) for entry in entries[1:]] == [
        ("Kites and Lines: A Survey", ("Surveys",)),
        ("Reels and Their Makers", ("Surveys",)),
        ("Practice of Knots", ("Theses",)),
    ]
    items = PARAGRAPHS + "".join(f"- [A Study of Wind {n}](https://example.org/{n})\n" for n in range(6))
    assert len(parsed(items, "markdown", "README.md").entries) == 6


def test_table_without_titles_says_so() -> None:
    """Where the name shows that it is a table, what it lacks is told, not that its format is unknown."""
    with pytest.raises(ContentError, match="no column of titles"):
        parsed("label,number\nkite,1\n", "csv", "kites.csv")


OPENALEX = (
    '"id","authorships.author.display_name","authorships.countries","display_name","doi","ids.pmid","language",'
    '"primary_location.source.display_name","primary_location.source.issn_l","publication_date","publication_year",'
    '"type"\n"https://openalex.org/W2755950973","Mara Quill|Tobin Ash","LV|EE","On Kites",'
    '"https://doi.org/10.5555/kites","","en","Kite Review","1234-5679","2017-09-12",2017,"book-chapter"\n'
)


def test_table_of_openalex() -> None:
    """Columns are named by their path; people stand between bars, the work's own address is its identifier."""
    entry = only(OPENALEX, "csv")
    assert entry.title == "On Kites"
    assert entry.fields == {
        "type": "chapter",
        "venue": "Kite Review",
        "authors": ["Mara Quill", "Tobin Ash"],
        "date": "2017-09-12",
        "language": "en",
        "issn": "1234-5679",
        "doi": "10.5555/kites",
        "ids": {"openalex": "W2755950973"},
        "extra": {"authorships.countries": "LV|EE"},
    }


COLUMNS: list[tuple[str, str, dict[str, Any]]] = [
    ("Issue Number,Date Published", "3,2020-11-22", {"number": "3", "date": "2020-11-22"}),
    ("Source Title,Source,EID", ",Scopus,2-s2.0-85", {"extra": {"Source": "Scopus", "EID": "2-s2.0-85"}}),
    ("publication_year,start_page", "2014,17", {"year": "2014", "pages": "17"}),
    ("first_authors,x", "\"['Quill, Mara', 'Ash, T.']\",", {"authors": ["Quill, Mara", "Ash, T."]}),
    ("ISBN,Volume,Editors", "NA,NaN,None", {}),
    ("JO,VL,IS,PY", "Kite Review,12,3,2019", {"venue": "Kite Review", "volume": "12", "number": "3", "year": "2019"}),
    ("Type,x", "Haiku,", {"extra": {"Type": "Haiku"}}),
    ("ID,x", "no key,", {"extra": {"ID": "no key"}}),
]


@pytest.mark.parametrize(("head", "row", "fields"), COLUMNS)
def test_columns_of_other_programs(head: str, row: str, fields: dict[str, Any]) -> None:
    """Names as Lens, Scopus, ASReview, R and pandas write them; what no field holds is kept."""
    assert only(f"Title,{head}\nOn Kites,{row}\n", "csv").fields == fields


def test_web_of_science_as_a_table() -> None:
    """Its other export has the same two letters as a header, between tabs, and names between semicolons."""
    head = "PT\tAU\tBA\tBE\tGP\tAF\tTI\tSO\tDT\tPY\tVL\tBP\tEP\tDI\tUT"
    row = (
        "J\tQuill, M; Ash, T\t\t\t\tQuill, Mara; Ash, Tobin\tOn Kites\tTides\tArticle\t2019\t3\t7\t9\t10.5555/k\tWOS:1"
    )
    entry = only(f"\ufeff{head}\n{row}\n", "wos")
    said = {"type": "article", "authors": ["Quill, Mara", "Ash, Tobin"], "venue": "Tides", "pages": "7–9"}
    assert (entry.title, entry.location.line) == ("On Kites", 2)
    assert entry.fields.items() >= (said | {"doi": "10.5555/k", "extra": {"wos": "1"}}).items()


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ("CT 3rd Kite Conference\n", "conference"),
        ("", "chapter"),
        ("DT Book\n", "chapter"),
        ("BE Reef, O\n", "chapter"),
    ],
)
def test_what_stands_in_a_volume_is_no_book(lines: str, kind: str) -> None:
    """Web of Science calls all that stands in a book one: it is the volume that has the other title, and the ISBN."""
    text = (
        f"FN Clarivate\nVR 1.0\nPT B\nAU Quill, M\nTI On Kites\nSO THE BOOK OF WIND\n{lines}BN 978-0-262-03384-8\nER\n"
    )
    entry = only(text, "wos")
    assert (entry.fields["type"], entry.fields["venue"]) == (kind, "THE BOOK OF WIND")


ERIC = """
OWN - ERIC
TI  - On Kites
AU  - Quill, Mara
OT  - Wind
JT  - Kite Review
SO  - v21 n1 p12-24 2020
AID - https://example.org/kites
OID - EJ1227990
VI  - 21
IP  - 1
PG  - 12-24
DP  - 2020
LID - http://eric.ed.gov/?id=EJ1227990
ISSN - EISSN-1234-5679
LA  - English
PT  - Journal Articles

OWN - ERIC
TI  - On Reels
AU  - Ash, Tobin
ISSN - EISSN-
DP  - 2019
"""


def test_eric_exports_as_pubmed_does() -> None:
    """Without numbers of PubMed, with addresses and an ISSN of a spelling of its own."""
    kites, reels = parsed(ERIC, "nbib").entries
    assert kites.fields == {
        "type": "article",
        "venue": "Kite Review",
        "authors": ["Quill, Mara"],
        "volume": "21",
        "number": "1",
        "pages": "12–24",
        "language": "en",
        "year": "2020",
        "issn": "1234-5679",
        "url": "https://example.org/kites",
        "urls": ["http://eric.ed.gov/?id=EJ1227990"],
        "extra": {"keywords": "Wind", "OID": "EJ1227990", "OWN": "ERIC"},
    }
    assert (reels.title, reels.fields["year"]) == ("On Reels", "2019")


def test_publisher_items_of_pubmed_are_kept() -> None:
    """The publisher's own number of an article is no identifier of ours, and no loss either."""
    text = "PMID- 1\nTI  - On Kites.\nAID - S0140(19)30041 [pii]\nAID - 10.5555/kites [doi]\n"
    assert only(text, "nbib").fields["extra"] == {"pii": "S0140(19)30041"}


def test_work_of_datacite_without_its_frame() -> None:
    """As content negotiation gives it: the attributes alone."""
    text = """{"id": "https://doi.org/10.5555/kites", "doi": "10.5555/KITES",
      "types": {"resourceTypeGeneral": "Dataset"},
      "creators": [{"name": "Quill, Mara", "familyName": "Quill", "givenName": "Mara"}], "publicationYear": 2021,
      "titles": [{"title": "Lengths of <i>Kites</i>"}], "publisher": "Tide Archive", "schemaVersion": "x"}"""
    entry = only(text, "datacite")
    assert (entry.title, entry.fields["type"], entry.fields["date"]) == ("Lengths of Kites", "dataset", "2021")


def test_books_of_one_isbn_stop_no_build(tmp_path: Path) -> None:
    """Volumes of a set share its ISBN, and lists give that of a series: a question to a person, nothing broken."""
    content = toy(tmp_path).content
    file = tmp_path / "books.bib"
    book = "@book{%s, title = {%s}, author = {Quill, Mara}, year = 1999, isbn = {978-0-262-03384-8}}\n"
    file.write_text(book % ("q1", "Kites and Their Lines") + book % ("q2", "A Harbour Guide"), "utf-8")
    assert len(plan_import("", [file], content).plan.new) == 2
    main(["import", str(file), "--content", str(content), "--yes", "--quiet"])
    corpus, problems = read(content)
    assert {"q1", "q2"} <= corpus.papers.keys()
    assert [problem for problem in problems if problem.level == "error"] == []
    main(["build", "--content", str(content), "--out", str(tmp_path / "site"), "--quiet"])
