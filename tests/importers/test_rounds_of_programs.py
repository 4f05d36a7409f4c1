"""What real exports showed: tables with a search above them, identifiers with words, and what goes out and in again."""

from pathlib import Path

import pytest

from surveypress.cite.bibtex import bibtex
from surveypress.cite.ris import ris
from surveypress.cite.work import work
from surveypress.core.problems import ContentError
from surveypress.importers import IMPORTERS, format_of, plan_import
from surveypress.importers.documents import read_document
from surveypress.importers.entries import Entry
from surveypress.importers.people import people_in
from surveypress.read import read


def _only(importer: str, text: str) -> Entry:
    [entry] = IMPORTERS[importer].parse(text, "export").entries
    return entry


@pytest.mark.parametrize("parting", [",", ";"])
def test_a_search_above_a_table(parting: str) -> None:
    """Embase says first what was searched for, in one cell or in as many as the table has columns."""
    head = parting.join(("Title", "Author Names", "Source title", "Publication Year", "Volume", "Medline PMID", "Odd"))
    row = parting.join(("Kites", '"Ash T., Bo R."', "Knots", "2024", "3", "123", "x"))
    text = f'"SEARCH QUERY"{parting}"kite:ti"\n{"-" * 30}\n\n{head}\n{row}\n'
    assert format_of(text, "records.csv").id == "csv"
    entry = _only("csv", text)
    assert (entry.title, entry.location.line, entry.fields["year"]) == ("Kites", 5, "2024")
    assert (entry.fields["venue"], entry.fields["ids"]) == ("Knots", {"pmid": "123"})


def test_cells_that_are_text() -> None:
    """EBSCO keeps spreadsheets from reading numbers."""
    entry = _only("csv", 'Title,Year,ISSN\nKites,"=""2021""","=""0078-8562"""\n')
    assert (entry.fields["year"], entry.fields["issn"]) == ("2021", "0078-8562")


def test_columns_of_refworks() -> None:
    """It names what is primary and secondary."""
    head = "Reference Type\tAuthors, Primary\tTitle Primary\tPeriodical Full\tPub Year\n"
    table = head + "Journal Article\tvan Ash,null;Bo,R.\tKites\tKnots\t2021\n"
    entry = _only("csv", table)
    assert (entry.title, entry.fields["venue"], entry.fields["type"]) == ("Kites", "Knots", "article")


def test_names_of_medicine() -> None:
    """One initial alone tells which word is the family name; without one it is asked for later."""
    family = [person["family"] for person in people_in("Sander PM, van Ash A, Witzel U.")]
    assert family == ["Sander", "van Ash", "Witzel"]
    assert people_in("Wei LI, Jun XU") == ["Wei LI", "Jun XU"]


def test_identifiers_with_words() -> None:
    """What can be told is taken, and what stood there is kept."""
    entry = _only("csv", "Title,DOI,PubMed ID,PMCID\nKites,10.5555/a LK - x,PUBMED 123,no\n")
    assert (entry.fields["doi"], entry.fields["ids"]) == ("10.5555/a", {"pmid": "123"})
    assert entry.fields["extra"] == {"doi": "10.5555/a LK - x", "ids": {"pmcid": "no"}}


RECORD = """---
title: "Kites -- and lines"
type: article
year: 2021
doi: 10.5555/kites
ids: {pmid: "123", pmcid: PMC45}
institution: Kite College
topics: [quill]
extra: {keywords: [kite, line], OWN: NLM, Lens ID: 0-1, note: a remark, plain: "x -- y", nested: {a: "1"}}
---
"""


def _survey(tmp_path: Path, text: str) -> Path:
    content = tmp_path / "content"
    (content / "papers").mkdir(parents=True)
    (content / "survey.yaml").write_text("title: Kites\nbase_url: ''\n")
    (content / "taxonomy.yaml").write_text(
        "topics:\n  - {id: kites, title: Kites, children: [{id: quill, title: Quill}]}\n"
    )
    (content / "papers" / "kites.md").write_text(text)
    return content


def test_out_and_in_by_ris(tmp_path: Path) -> None:
    """Keywords have their tag, names of `extra` stay such, and addresses of identifiers are no others."""
    paper = read(_survey(tmp_path, RECORD))[0].papers["kites"]
    text = ris([work(paper)])
    assert "KW  - kite\nKW  - line\n" in text
    fields = _only("ris", text).fields
    assert fields["extra"] == dict(paper.extra)
    assert (fields["ids"], "url" in fields, "note" in fields) == ({"pmid": "123", "pmcid": "PMC45"}, False, False)
    assert fields["institution"] == "Kite College"


def test_out_and_in_by_bibtex(tmp_path: Path) -> None:
    """The institution of an article is no publisher."""
    paper = read(_survey(tmp_path, RECORD))[0].papers["kites"]
    entry = _only("bibtex", bibtex([work(paper)]))
    assert (entry.fields["institution"], "publisher" in entry.fields) == ("Kite College", False)


def test_a_doi_comes_before_that_of_an_address() -> None:
    """Cochrane's records have both."""
    entry = _only(
        "ris", "TY  - JOUR\nTI  - Kites\nUR  - https://doi.org/10.1002/central/CN-1\nDO  - 10.5555/kites\nER  - \n"
    )
    assert entry.fields["doi"] == "10.5555/kites"


def test_the_number_of_an_article_in_csl() -> None:
    """What CSL calls the number of an article is never its issue."""
    fields = _only("csl", '[{"type": "article-journal", "title": "Kites", "number": "e6239"}]').fields
    assert (fields["article_number"], fields.get("number")) == ("e6239", None)


def test_marks_of_csl() -> None:
    """What CSL sets in italics or leaves in capitals is plain text in a record."""
    title = '<span class=\\"nocase\\">Kites</span> of <i>Milvus</i> &amp; a < b'
    fields = '"type": "article-journal", "container-title": "<i>Knots</i>"'
    entry = _only("csl", f'[{{"title": "{title}", {fields}}}]')
    assert (entry.title, entry.fields["venue"]) == ("Kites of Milvus & a < b", "Knots")


def test_what_a_record_keeps_is_said(tmp_path: Path) -> None:
    """A merged entry brings the parts of `extra` that are missing; what differs is named."""
    content = _survey(tmp_path, RECORD)
    file = tmp_path / "refs.bib"
    file.write_text("@article{k, title={Kites}, doi={10.5555/kites}, annote={N}, plain={other}, shelf={B 2}}")
    planned = plan_import("", [file], content)
    assert [(field, said) for _, field, _, said in planned.plan.differing if field == "extra"] == [
        ("extra", "plain: other")
    ]
    planned.write()
    text = (content / "papers" / "kites.md").read_text()
    assert 'nested: {a: "1"}, shelf: "B 2"}' in text or "shelf: B 2" in text
    assert plan_import("", [file], content).changes.effective == {}


def test_numbers_of_records_are_no_keys(tmp_path: Path) -> None:
    """EndNote numbers its records; a survey whose own key is a number has it back all the same."""
    entry = _only("ris", "TY  - JOUR\nID  - 12345\nTI  - Kites\nER  - \n")
    assert (entry.key, entry.fields["extra"]) == ("", {"record_number": "12345"})
    content = _survey(tmp_path, "---\ntitle: Kites\ntopics: [quill]\n---\n")
    (content / "papers" / "kites.md").rename(content / "papers" / "103.md")
    back = _only("ris", ris([work(read(content)[0].papers["103"])]))
    assert (back.key, "extra" in back.fields) == ("103", False)


def test_sets_of_books_of_pubmed() -> None:
    """PubMed has books in a set of their own."""
    book = "<BookDocument><PMID>1</PMID><Book><BookTitle>Kites</BookTitle></Book></BookDocument>"
    text = f"<PubmedBookArticleSet><PubmedBookArticle>{book}</PubmedBookArticle></PubmedBookArticleSet>"
    assert format_of(text, "a.xml").id == "pubmed"
    assert _only("pubmed", text).title == "Kites"


NATBIB = r"""\begin{thebibliography}{2}
\bibitem[Ash and Reef(2020)]{ash2020}
Tobin Ash and Ona Reef.
\newblock Kites and their lines.
\newblock \emph{Knots}, 3\penalty0 (2):\penalty0 1--9, 2020.
\newblock \doi{10.5555/kites}.
\bibitem[Lee(2021)]{lee2021}
B.~Lee.
\newblock Winds of the coast.
\newblock In \emph{Proceedings of Winds}, pages 11--19. Wind Press, 2021.
\end{thebibliography}
"""
REVTEX = r"""\begin{thebibliography}{1}%
\bibitem [{\citenamefont {Ash}(2020)}]{ash2020}%
  \BibitemOpen
  \bibfield  {author} {\bibinfo {author} {\bibfnamefont {T.}~\bibnamefont {Ash}}\ and\ \bibinfo {author} {\bibfnamefont
  {O.}~\bibnamefont {van Reef}},\ }\bibfield  {title} {\bibinfo {title} {Kites and their lines},\ }\href
  {https://doi.org/10.5555/kites} {\bibfield  {journal} {\bibinfo  {journal} {Knots}\ }\textbf {\bibinfo {volume} {3}},\
  \bibinfo {pages} {1} (\bibinfo {year} {2020})}\BibitemShut {NoStop}%
\end{thebibliography}%
"""


def test_references_of_natbib() -> None:
    """Where a work came out is told, without what is for TeX alone."""
    article, paper = IMPORTERS["latex"].parse(NATBIB, "a.bbl").entries
    told = {name: article.fields[name] for name in ("venue", "volume", "number", "pages", "doi", "year")}
    assert list(told.values()) == ["Knots", "3", "2", "1–9", "10.5555/kites", "2020"]
    assert (paper.fields["type"], paper.fields["venue"]) == ("conference", "Proceedings of Winds")
    assert paper.fields["pages"] == "11–19"


def test_references_of_revtex() -> None:
    """Its styles name each value."""
    [entry] = IMPORTERS["latex"].parse(REVTEX, "a.bbl").entries
    assert (entry.title, entry.fields["authors"]) == ("Kites and their lines", ["Ash, T.", "van Reef, O."])
    assert (entry.fields["venue"], entry.fields["volume"], entry.fields["doi"]) == ("Knots", "3", "10.5555/kites")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('[{"pubtype": "PP_ARTICLE", "title": "Kites"}]', "Paperpile's JSON"),
        ("<dblp><article><title>Kites</title></article></dblp>", "dblp"),
        ('{"result": {"hits": {"hit": [{"info": {"url": "https://dblp.org/rec/x"}}]}}}', "dblp"),
        ("---\ntitle: Kites\ntags: [a]\n---\nText.\n", "a note with front matter"),
        (f"RT Journal Article\nID 1\nT1 Kites\nAB {'Long. ' * 60}\n", "RefWorks' tagged export"),
        ("<1>\nAccession Number\n  1\nTitle\n  Kites and the lines of them all\n", "Ovid"),
        ('<resource xmlns="http://datacite.org/schema/kernel-4"><titles/></resource>', "DataCite"),
    ],
)
def test_what_is_not_read_is_named(tmp_path: Path, text: str, what: str) -> None:
    """Each with what to export instead."""
    (tmp_path / "export").write_text(text)
    with pytest.raises(ContentError, match=what):
        read_document("", tmp_path / "export")
