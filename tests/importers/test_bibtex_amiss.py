"""BibTeX as people and programs write it amiss: what can be told is read, nothing goes in silence."""

import pytest

from surveypress.importers import bibtex, format_of
from surveypress.importers.entries import Entry


def _entries(text: str) -> list[Entry]:
    parsed = bibtex.parse(text, "refs.bib")
    assert parsed.rejected == ()
    return list(parsed.entries)


@pytest.mark.parametrize(
    "text",
    [
        "@article{reel, title = {Reels}, , year = {2001}}",
        "@article{reel,, title = {Reels}, year = {2001},,}",
        "@article{reel,\n  title = {Reels}\n  year = {2001}\n}",
        '@article{reel,\n  title = "Reels"\n  year = 2001\n}',
        "@article{reel,\n  title = {Reels},\n  volume = 12\n  year = 2001\n}",
        "@article{reel, % a comment\n  title = {Reels}, % another, with = signs\n  year = {2001} % the last\n}",
        "@article{reel, title = {Reels}, title = {Reels}, year = {2001}}",
    ],
)
def test_fields_are_told_apart(text: str) -> None:
    """Commas too many or too few, comments, and a field that stands there twice cost no field."""
    [entry] = _entries(text)
    assert (entry.key, entry.title, entry.fields["year"]) == ("reel", "Reels", "2001")
    assert entry.fields.keys() <= {"type", "year", "volume"}


def test_a_field_twice() -> None:
    """The second is kept under a name of its own."""
    [entry] = _entries("@book{reel, title = {Reels}, file = {a.pdf}, file = {b.pdf}, file = {c.pdf}}")
    assert entry.fields["extra"] == {"file": "a.pdf", "file-2": "b.pdf", "file-3": "c.pdf"}


def test_entries_without_a_key() -> None:
    """As EndNote writes them; each has the line on which it begins."""
    one, two = _entries("\n@article{\n\tauthor = {Ash, Tobin},\n\ttitle = {Reels}\n}\n@book{\n title = {Lines}\n}\n")
    assert (one.title, one.location.line, two.title, two.location.line) == ("Reels", 2, "Lines", 6)
    assert one.fields["authors"] == ["Ash, Tobin"]
    assert "authors" not in two.fields, "nothing inherits from an entry without a key"


def test_a_value_with_braces_and_signs_stays_whole() -> None:
    """What looks like a field amid a value is none."""
    [entry] = _entries("@article{reel, title = {Reels\n  year = {2001}\n}, note = {a, , b % c}, year = 2002}")
    assert (entry.title, entry.fields["year"], entry.fields["note"]) == ("Reels year = 2001", "2002", "a, , b % c")


def test_orcid_ids_stand_behind_names() -> None:
    """As Web of Science has them, one a line; what belongs to nobody in the entry is kept."""
    [entry] = _entries(
        "@article{reel, title={Reels}, author={Ash, Tobin and Reef, Ona}, year=2001,\n"
        "Orcid-Numbers={Reef, Ona/0000-0002-1825-0097\n   Lee, Bo/0000-0001-5109-3700}}"
    )
    assert entry.fields["authors"][1]["orcid"] == "0000-0002-1825-0097"
    assert entry.fields["extra"] == {"orcid-numbers": "Lee, Bo/0000-0001-5109-3700"}


def test_what_stands_behind_a_per_cent_sign_is_a_comment() -> None:
    """Whole or broken; a sign within a value is none, and a key there takes no other's."""
    text = "%@BOOK{reel, title={Old}}\n% @misc{ is a kind\n@book{reel, title={Reels\n% @ sea}}\n  %@misc{z, title={Z}}"
    parsed = bibtex.parse(text, "r.bib")
    assert [(entry.key, entry.title) for entry in parsed.entries] == [("reel", "Reels % @ sea")]
    assert parsed.rejected == ()
    assert parsed.notes == ("r.bib: 3 behind a %, which are taken for comments, bring no record",)


def test_entries_that_are_no_works_are_counted() -> None:
    """A set, and fields for others, make no records; the plan says so."""
    text = "@set{s, entryset = {a}}\n@xdata{x, publisher = {Tide}}\n@book{a, title = {A}, xdata = {x}}\n"
    parsed = bibtex.parse(text, "refs.bib")
    assert [(entry.key, entry.fields["publisher"]) for entry in parsed.entries] == [("a", "Tide")]
    assert [note.partition(",")[0] for note in parsed.notes] == ["refs.bib: 1 @set", "refs.bib: 1 @xdata"]


def test_single_fields_of_others() -> None:
    """`xdata=key-field` and `xdata=key-field-2` are what biber makes of them; what names nothing stays as it is."""
    text = (
        "@xdata{x, author = {Ash, Tobin and Reef, Ona}, title = {Reels}}\n"
        "@book{a, title = {xdata=x-title}, author = {Quill, Mara and xdata=x-author-2}, note = {xdata=y-note}}\n"
    )
    [entry] = bibtex.parse(text, "refs.bib").entries
    assert entry.title == "Reels"
    assert entry.fields["authors"] == ["Quill, Mara", "Reef, Ona"]
    assert entry.fields["note"] == "xdata=y-note"


ENW = """%0 Journal Article
%A Ash, Tobin
%A Reef, Ona
%T Reels and Lines
%J Journal of Kites
%D 2001
%V 12
%N 3
%P 33-60
%R 10.5555/reels
%K wind
rope

%0 Thesis
%A Quill, Mara
%T Measuring Tides
%I University of the Coast
%D 2004

%A Ash, Tobin
%T Loose Ends
"""


def test_the_tagged_export_of_endnote() -> None:
    """Each record has its type, names, place in the journal and line; one may say no type."""
    importer = format_of(ENW, "refs.enw")
    assert importer.id == "enw"
    parsed = importer.parse(ENW, "refs.enw")
    article, thesis, loose = parsed.entries
    assert parsed.rejected == ()
    assert article.fields == {
        "type": "article", "authors": ["Ash, Tobin", "Reef, Ona"], "venue": "Journal of Kites", "year": "2001",
        "volume": "12", "number": "3", "pages": "33–60", "doi": "10.5555/reels",
        "extra": {"keywords": ["wind", "rope"]},
    }  # fmt: skip
    assert (thesis.location.line, thesis.fields["institution"]) == (14, "University of the Coast")
    assert (loose.title, loose.location.line) == ("Loose Ends", 19)
