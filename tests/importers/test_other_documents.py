"""Documents of no format of ours: each is called what it is, with the way in that its papers have."""

import zipfile
from pathlib import Path

import pytest
from toys import toy

from surveypress.core.problems import ContentError
from surveypress.importers import plan_import
from surveypress.importers.documents import read_document

DOCUMENTS = [
    (b"%PDF-1.5\n%\xe2\xe3", "a PDF", "surveypress add"),
    (b"SQLite format 3\0" + bytes(50), "a database", "CSL JSON"),
    (b"{\\rtf1 a}", "RTF", "BibTeX"),
    (b"\x1f\x8b\x08\x00", "gzip", "unpack"),
    (b"", "empty", "export"),
    (b"<!DOCTYPE html><html><body>Kites</body></html>", "a web page", "surveypress add"),
    (b'<rss version="2.0"><channel><title>cs.CL</title></channel></rss>', "a feed", "surveypress add"),
    (b"% $ biblatex auxiliary file $\n\\datalist[entry]{nty}", "biber", ".bib"),
    (b'<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#"></rdf:RDF>', "RDF", "CSL JSON"),
    (b"10.5555/lines\nhttps://doi.org/10.5555/tails\narXiv:2101.01234\n", "a list of identifiers", "surveypress add"),
]


@pytest.mark.parametrize(("raw", "what", "hint"), DOCUMENTS)
def test_it_is_called_what_it_is(tmp_path: Path, raw: bytes, what: str, hint: str) -> None:
    """One message, which says what to do."""
    path = tmp_path / "document"
    path.write_bytes(raw)
    with pytest.raises(ContentError, match="which is not read") as refused:
        read_document("", path)
    assert what in str(refused.value)
    assert hint in str(refused.value)


def test_a_spreadsheet(tmp_path: Path) -> None:
    """Packed as all of its kind are."""
    path = tmp_path / "refs.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(ContentError, match=r"a spreadsheet, which is not read \(save it as CSV"):
        plan_import("", [path], toy(tmp_path).content)
