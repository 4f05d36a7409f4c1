"""Tags of RIS as programs repeat them and break their lines: nothing that a record says is dropped in silence."""

from surveypress.importers import IMPORTERS
from surveypress.importers.entries import Entry


def _only(*lines: str) -> Entry:
    text = "\n".join(("TY  - JOUR", "TI  - Kites", *lines, "ER  - ", ""))
    [entry] = IMPORTERS["ris"].parse(text, "kites.ris").entries
    return entry


def test_a_tag_that_stands_twice() -> None:
    """The first value is taken; another is kept beside it, and one that says the same is none."""
    extra = _only("DB  - Reels", "DB  - Knots", "and lines", "DB  - Reels", "XX  - a", "XX  - b").fields["extra"]
    assert extra == {"name_of_database": "Reels", "name_of_database-2": "Knots and lines", "XX": "a; b"}


def test_values_of_several_lines() -> None:
    """A title goes on in the next line; keywords stand in a line each."""
    text = "TY  - JOUR\nTI  - Kites\n  and lines\nKW  - reel\nknot\nER  - \n"
    [entry] = IMPORTERS["ris"].parse(text, "kites.ris").entries
    assert (entry.title, entry.fields["extra"]) == ("Kites and lines", {"keywords": ["reel", "knot"]})


def test_addresses_with_a_semicolon() -> None:
    """It parts two addresses only where another one begins behind it."""
    fields = _only("UR  - https://a.org/x;session=3;https://b.org/", "UR  - https://c.org/?a;b").fields
    assert (fields["url"], fields["urls"]) == ("https://a.org/x;session=3", ["https://b.org/", "https://c.org/?a;b"])
    assert "extra" not in fields


def test_tags_with_one_blank() -> None:
    """As Papers and others write them, with a line of a file below; a short title stands in where there is no other."""
    text = "TY - JOUR\nST - Kites\nAU - Ash, Tobin\nL1 - pdf://a.pdf\npdf://b.pdf\nPY - 2009\nER -\n"
    [entry] = IMPORTERS["ris"].parse(text, "kites.ris").entries
    assert (entry.title, entry.fields["authors"], entry.fields["year"]) == ("Kites", ["Ash, Tobin"], "2009")
    assert entry.fields["extra"] == {"file_attachments1": "pdf://a.pdf pdf://b.pdf"}
