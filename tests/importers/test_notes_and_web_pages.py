"""Notes of references, and web pages in BibTeX, as other programs write them."""

import pytest

from surveypress.importers import IMPORTERS


def fields(text: str, importer: str) -> dict[str, object]:
    """Returns what the only entry of a document says."""
    (entry,) = IMPORTERS[importer].parse(text, "x").entries
    return dict(entry.fields)


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (r"\url{https://a.example/x_y}", {"type": "web", "url": "https://a.example/x_y"}),
        ("https://a.example/x\\_y", {"type": "web", "url": "https://a.example/x_y"}),
        (
            r"Available at \url{https://a.example/}",
            {"type": "web", "url": "https://a.example/", "extra": {"howpublished": "Available at"}},
        ),
        (r"\url{https://arxiv.org/abs/2106.09685}", {"type": "preprint", "arxiv": "2106.09685"}),
        (r"Blog post, 50\% off", {"type": "other", "venue": "Blog post, 50% off"}),
    ],
)
def test_how_something_was_published(how: str, said: dict[str, object]) -> None:
    """An address makes a web page of it, unless that is an identifier's; words say where it appeared."""
    found = fields(f"@misc{{k, title = {{Kites}}, howpublished = {{{how}}}}}", "bibtex")
    assert found.items() >= said.items()
    assert said.get("extra") == found.get("extra")


def test_an_address_of_its_own_stays() -> None:
    """What `howpublished` says else is kept beside it; a DOI may be of anything."""
    entry = r"@misc{k, title = {T}, url = {https://a.example/}, howpublished = {\url{https://b.example/}}}"
    found = fields(entry, "bibtex")
    assert (found["url"], found["type"]) == ("https://a.example/", "web")
    assert "https://b.example/" in str(found["extra"])
    assert "type" not in fields(entry.replace("url = {", "doi = {10.5281/zenodo.1}, url = {", 1), "bibtex")


@pytest.mark.parametrize("kind", ["online", "www", "electronic"])
def test_bibtex_has_names_for_web_pages(kind: str) -> None:
    """Those of BibLaTeX and of older styles; what it is called there by a subtype of its own stays as it is."""
    found = fields(f"@{kind}{{k, title = {{T}}, url = {{https://a.example/}}, entrysubtype = {{blog}}}}", "bibtex")
    assert (found["type"], found["extra"]) == ("web", {"entrysubtype": "blog"})


@pytest.mark.parametrize("name", ["note", "annote", "annotation"])
def test_notes_of_bibtex(name: str) -> None:
    """By any of its names; of two, the second is kept under its own."""
    assert fields(f"@misc{{k, title = {{T}}, {name} = {{In press}}}}", "bibtex")["note"] == "In press"
    both = fields("@misc{k, title = {T}, note = {In press}, annote = {Good}}", "bibtex")
    assert (both["note"], both["extra"]) == ("In press", {"annote": "Good"})


def test_notes_of_other_programs() -> None:
    """Those of RIS, EndNote and PubMed; names and labels of our own export go where they came from."""
    ris = "TY  - JOUR\nTI  - T\nN1  - Cited By :14\nN1  - In press\nN1  - ISSN: 1234-5679\nN1  - funder: Tide\nER  - \n"
    found = fields(ris, "ris")
    assert (found["note"], found["issn"]) == ("Cited By :14; In press", "1234-5679")
    assert found["extra"] == {"funder": "Tide"}
    xml = "<xml><records><record><ref-type name='Book'>6</ref-type><titles><title>T</title></titles>"
    assert fields(f"{xml}<notes>In press</notes></record></records></xml>", "endnote")["note"] == "In press"
    assert fields("%0 Book\n%T T\n%Z In press\n", "enw")["note"] == "In press"
    assert fields("PMID- 1\nTI  - T\nGN  - In press\n", "nbib")["note"] == "In press"
