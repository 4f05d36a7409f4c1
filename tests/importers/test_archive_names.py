"""arXiv where a journal, a volume or a note would stand, as Google Scholar and others write it."""

import pytest

from surveypress.importers import IMPORTERS
from surveypress.importers.entries import Entry

SCHOLAR = "journal = {arXiv preprint arXiv:1607.06450}"
PREPRINTS = {
    "Google Scholar": SCHOLAR,
    "dblp": "journal = {CoRR}, volume = {abs/1607.06450}",
    "Semantic Scholar": "journal = {ArXiv}, volume = {abs/1607.06450}",
    "Zotero": "journal = {arXiv:1607.06450 [cs, stat]}, note = {arXiv: 1607.06450}",
    "ADS": "journal = {arXiv e-prints}, pages = {arXiv:1607.06450}, eid = {arXiv:1607.06450}",
    "its DOI": "journal = {arXiv}, doi = {10.48550/arXiv.1607.06450}",
    "both": f"{SCHOLAR}, eprint = {{1607.06450}}, archiveprefix = {{arXiv}}",
    "a page": "howpublished = {arXiv:1607.06450 [cs.LG]}",
}


def _entry(fields: str) -> Entry:
    [entry] = (
        IMPORTERS["bibtex"].parse(f"@article{{kites, title = {{Kites}}, year = {{2016}}, {fields}}}", "a.bib").entries
    )
    return entry


@pytest.mark.parametrize("fields", PREPRINTS.values(), ids=PREPRINTS.keys())
def test_the_archive_is_an_identifier(fields: str) -> None:
    """The record has arXiv's id, and nothing that only repeats it."""
    said = dict(_entry(fields).fields)
    assert said["arxiv"] == "1607.06450"
    assert not said.keys() & {"venue", "volume", "pages", "article_number", "note"}


def test_its_type_and_subject() -> None:
    """An article whose journal is the archive is a preprint; the subject in brackets is kept."""
    said = _entry("journal = {arXiv:hep-th/9711200 [hep-th]}").fields
    assert (said["type"], said["arxiv"], said["extra"]) == ("preprint", "hep-th/9711200", {"primaryclass": "hep-th"})


@pytest.mark.parametrize(
    ("fields", "arxiv", "venue"),
    [
        ("journal = {Nature}, note = {arXiv:1607.06450}", "1607.06450", "Nature"),
        (
            "journal = {Phys. Rev. D 12 (arXiv:hep-th/9711200)}",
            "hep-th/9711200",
            "Phys. Rev. D 12 (arXiv:hep-th/9711200)",
        ),
        ("journal = {arXiv}", "", "arXiv"),
        ("journal = {Nature}, volume = {1607.06450}", "", "Nature"),
        ("journal = {Nature}, note = {A reply to arXiv:1607.06450}", "", "Nature"),
        (f"{SCHOLAR}, eprint = {{1701.00001}}", "1701.00001", "arXiv preprint arXiv:1607.06450"),
    ],
)
def test_what_says_more_stays(fields: str, arxiv: str, venue: str) -> None:
    """A journal stays one, and no other work's id is taken."""
    entry = _entry(fields)
    assert (entry.fields.get("arxiv", ""), entry.fields.get("venue", "")) == (arxiv, venue)
    assert entry.fields["type"] == ("article" if "preprint" not in venue else "preprint")


def test_other_formats() -> None:
    """RIS, CSL and tables have it too."""
    ris = "TY  - JOUR\nTI  - Kites\nJO  - arXiv preprint arXiv:1607.06450\nPY  - 2016\nER  - \n"
    csl = '[{"type": "article-journal", "title": "Kites", "container-title": "arXiv:1607.06450 [cs]"}]'
    table = "Title,Publication\nKites,arXiv preprint arXiv:1607.06450\nLines,Nature\n"
    for importer, text in (("ris", ris), ("csl", csl), ("csv", table)):
        assert IMPORTERS[importer].parse(text, "a").entries[0].fields["arxiv"] == "1607.06450", importer


def test_a_year_beside_a_date_that_is_none() -> None:
    """Where a document says both, and the date cannot be read, the year stays."""
    said = _entry("date = {1995-10-4x}").fields
    assert (said["year"], said["extra"]) == ("2016", {"date": "1995-10-4x"})
