"""Exports of reference managers and services, each as its program writes it: every value in its place."""

from pathlib import Path
from typing import Any

import pytest

from surveypress.importers.documents import read_document
from surveypress.importers.entries import Entry

ZOTERO = (
    '"Key","Item Type","Author","Title","Publication Title","DOI","Date","Extra","File Attachments"\n'
    '"ABCD2345","journalArticle","Ash, Tobin; Reef, Ona","Kites","Journal of Kites","10.5555/k","2020-05",'
    '"Citation Key: ash2020\nPMID: 12345","/home/a/k.pdf"\n'
    '"EFGH2345","book","Quill, Mara","Tails","","","2018","",""\n'
)
ACM = (
    "Item type,Authors,Title,Journal,Publication year,DOI,Book title\n"
    'Conference Paper,"Ash, Tobin and Reef, Ona",Kites,,2020,10.5555/k,Proc. Kites\n'
)
IEEE = (
    '"Document Title",Authors,"Publication Title","Publication Year","Start Page","End Page","DOI"\n'
    '"Kites","T. Ash; O. Reef","Conference on Kites (ICK)","2020","33","60","10.5555/k"\n'
)
SCOPUS = (
    '"Authors","Author full names","Title","Year","Source title","Source","Art. No."\n'
    '"Ash T.; Reef O.","Ash, Tobin (57200000000); Reef, Ona (57200000001)","Kites","2020","J. Kites","Scopus","101"\n'
)
CITAVI = (
    '"Titel";"Autor, Herausgeber oder Institution";"Jahr ermittelt";"Zeitschrift/Zeitung";"Jahrgang";"Nummer";'
    '"Seiten von-bis";"Dokumententyp";"DOI-Name";"Kategorien"\r\n'
    '"Drachen über Größe";"Ash, Tobin; Reef, Ona";"2020";"Drachenzeitung";"12";"3";"33–60";"Zeitschriftenaufsatz";'
    '"10.5555/k";"1 Grundlagen"\r\n'
)
PEOPLE = ["Ash, Tobin", "Reef, Ona"]


def _entries(folder: Path, name: str, text: str, encoding: str = "utf-8") -> tuple[Entry, ...]:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return read_document("", path).parsed.entries


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (ZOTERO, {"venue": "Journal of Kites", "date": "2020-05", "doi": "10.5555/k", "ids": {"pmid": "12345"}}),
        (ACM, {"venue": "Proc. Kites", "type": "conference", "authors": PEOPLE}),
        (IEEE, {"venue": "Conference on Kites (ICK)", "pages": "33–60", "authors": ["T. Ash", "O. Reef"]}),
        (SCOPUS, {"venue": "J. Kites", "authors": PEOPLE, "article_number": "101"}),
        (
            CITAVI,
            {"venue": "Drachenzeitung", "volume": "12", "number": "3", "pages": "33–60", "type": "article",
             "authors": PEOPLE, "year": "2020", "doi": "10.5555/k"},
        ),
    ],
)  # fmt: skip
def test_tables(tmp_path: Path, text: str, said: dict[str, Any]) -> None:
    """Journal and title, short and full names, numbers and pages."""
    fields = _entries(tmp_path, "export.csv", text)[0].fields
    assert {name: fields.get(name) for name in said} == said


def test_keys_of_zotero(tmp_path: Path) -> None:
    """Its own names of items say nothing; a citation key that stands in `Extra` does."""
    assert [entry.key for entry in _entries(tmp_path, "export.csv", ZOTERO)] == ["ash2020", ""]


def test_categories_of_citavi_in_an_older_encoding(tmp_path: Path) -> None:
    """As Windows saves it; its categories are topics that suggest themselves."""
    (entry,) = _entries(tmp_path, "export.csv", CITAVI, "cp1252")
    assert (entry.title, entry.groups) == ("Drachen über Größe", ("1 Grundlagen",))


BIB = r"""
@article{Ash2020,
 author = {Ash, Tobin}, year = {2020}, pages = {33 – 60}, url = {https://example.org/k{\_}1?a={\%}20},
 title = {{Kites: A Study of {\textless}i{\textgreater}Silk{\textless}/i{\textgreater} {\&} Rope}},
 mendeley-groups = {Thesis/Wind,Silk}, file = {:C$\backslash$:/Users/a/k.pdf:pdf},
}
@article{Reef2021, title = {Tails}, groups = {Wind, Silk}, file = {https://example.org/t.pdf}}
@article{Quill2022, title = {Frames}, source = {Scopus}, note = {Cited by: 14; All Open Access}}
"""


def test_bibtex_of_mendeley_jabref_and_scopus(tmp_path: Path) -> None:
    """Folders, groups, escaped addresses, tags of HTML, spaced dashes; a count of citations is no note."""
    kites, tails, frames = _entries(tmp_path, "export.bib", BIB)
    assert kites.title == "Kites: A Study of Silk & Rope"
    assert (kites.fields["url"], kites.fields["pages"]) == ("https://example.org/k_1?a=%20", "33–60")
    assert (kites.groups, tails.groups) == (("Thesis > Wind", "Silk"), ("Wind", "Silk"))
    assert "note" not in frames.fields
    assert frames.fields["extra"]["scopus"] == "Cited by: 14; All Open Access"


def test_files_of_a_computer_stay_out(tmp_path: Path) -> None:
    """A record is published; what lies on the web stays."""
    (tmp_path / "export.bib").write_text(BIB)
    parsed = read_document("", tmp_path / "export.bib").parsed
    assert ["file" in entry.fields.get("extra", {}) for entry in parsed.entries] == [False, True, False]
    assert parsed.notes == ("1 entry names a file on somebody's computer; that stays out of the records",)
