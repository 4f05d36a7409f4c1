"""Bibliographies of other programs: BibTeX, RIS, CSL; what they say arrives, and what cannot is named."""

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from surveypress.cli import main
from surveypress.core.problems import ContentError
from surveypress.importers import FORMATS, bibtex, csl, format_of, import_files, ris
from surveypress.importers.entries import Parsed
from surveypress.importers.latex import unicode_text
from surveypress.read import read

BIB = r"""
@string{kr = "Kite Review"}
@comment{nothing}
@article{Quill:2021kr, title = {The {LHC} of Kites: {\"U}ber $10^6$ --- 50\% more}, author = {Quill, Mara and
  {Kite Collaboration} and van den Oord, Aaron and Reef, Jr., Ona and others}, journal = kr # " B", volume = 12,
  number = {3}, pages = {101--118}, month = jun # "~12", year = 2021, eprint = {2101.01234}, archivePrefix = {arXiv},
  doi = {10.5555/a%20b_c}, url = {https://arxiv.org/abs/2101.01234}, keywords = {kites, wind}}
@inproceedings{child, crossref = {volume}, title = {A Child}, author = "Ash, Tobin"}
@proceedings{volume, title = {Proceedings of Kites}, year = 1999, editor = {Reef, Ona}, publisher = {Press}}
@book{kant1781, title = "Critik", author = {Kant, Immanuel}, year = 1781, publisher = {Hartknoch}, address = {Riga}}
@phdthesis{t, title = {On Tails}, author = {Ash, Tobin}, school = {Harbour University}, year = 2001}
@article{broken, title = {No end
@misc{last, title = {A Preprint}, eprint = {1706.03762}, author = {Ash, Tobin}}
@article{child, title = {A Second Child}, author = {Ash, Tobin}, year = 2002}
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A survey without papers."""
    content = tmp_path / "content"
    (content / "papers").mkdir(parents=True)
    (content / "survey.yaml").write_text("title: Kites\n")
    (content / "taxonomy.yaml").write_text("topics:\n  - {id: wind, title: Wind}\n")
    return content


def _bring(content: Path, text: str, name: str, **options: Any) -> Any:
    path = content.parent / name
    path.write_text(text, encoding="utf-8")
    return import_files("", [path], content, **options)


def test_bibtex_as_people_write_it() -> None:
    """Strings, concatenation, inheritance, accents, maths, groups, months; a broken block costs itself only."""
    parsed = bibtex.parse(BIB, "kites.bib")
    by_title = {entry.title: entry for entry in parsed.entries}
    article = by_title["The LHC of Kites: Über $10^6$ — 50% more"]
    assert (article.key, article.location.line) == ("Quill:2021kr", 4)
    assert dict(article.fields) == {
        "type": "article",
        "authors": [
            "Quill, Mara",
            {"literal": "Kite Collaboration"},
            "van den Oord, Aaron",
            {"family": "Reef", "given": "Ona", "suffix": "Jr."},
            "et al.",
        ],
        "venue": "Kite Review B",
        "volume": "12",
        "number": "3",
        "pages": "101–118",
        "date": "2021-06-12",
        "doi": "10.5555/a%20b_c",
        "arxiv": "2101.01234",
        "url": "https://arxiv.org/abs/2101.01234",
        "extra": {"keywords": "kites, wind"},
    }
    child = by_title["A Child"].fields
    assert (child["venue"], child["year"], child["editors"]) == ("Proceedings of Kites", "1999", ["Reef, Ona"])
    assert by_title["Critik"].fields["place"] == "Riga"
    assert by_title["On Tails"].fields["institution"] == "Harbour University"
    assert by_title["A Preprint"].fields["type"] == "preprint"
    assert "A Second Child" in by_title
    assert [(location.line, "broken BibTeX" in why) for location, why in parsed.rejected] == [(12, True)]


@pytest.mark.parametrize(
    ("tex", "text"),
    [
        (r"{\'{\i}} {\ss} \c{c} {\O}", "í ß ç Ø"),
        (r"A \textbf{bold} \& small $x_1^2$", "A bold & small $x_1^2$"),
        ("50% of kites", "50% of kites"),
        ("{Deep} {K}ites", "Deep Kites"),
        ("pages 1--2", "pages 1–2"),
        (r"broken \frac{ {", None),
        ("{" * 3000, None),
    ],
)
def test_latex_becomes_text(tex: str, text: str | None) -> None:
    """Accents and marks are read, maths stays, and what is broken costs no more than its braces."""
    assert unicode_text(tex) == text if text is not None else isinstance(unicode_text(tex), str)


def test_ris_with_and_without_its_ends() -> None:
    """Each record is read by itself, with its line; tags that no field stands for are kept."""
    text = (
        "TY  - JOUR\nAU  - Quill, Mara\nA2  - Reef, Ona\nTI  - A Kite\nT2  - Kite Review\nVL  - 12\nIS  - 3\n"
        "SP  - 101\nEP  - 118\nDA  - 2021/06/17/\nPY  - 2021\nSN  - 1234-5678\nDO  - 10.5555/kite\nUR  - https://example.org/a\n"
        "ZZ  - odd\nKW  - wind\nER  - \n\nTY  - BOOK\nT1  - No End\nPB  - Press\nSN  - 978-3-16-148410-0\n"
        "TY  - CHAP\nAU  - World Health Organization\nTI  - Last\nER  -"
    )
    first, second, third = ris.parse(text, "k.ris").entries
    assert dict(first.fields) == {
        "type": "article",
        "authors": ["Quill, Mara"],
        "editors": ["Reef, Ona"],
        "venue": "Kite Review",
        "volume": "12",
        "number": "3",
        "doi": "10.5555/kite",
        "issn": "1234-5678",
        "pages": "101–118",
        "date": "2021-06-17",
        "url": "https://example.org/a",
        "extra": {"keywords": ["wind"], "ZZ": "odd"},
    }
    assert (second.title, second.location.line, second.fields["isbn"]) == ("No End", 19, "978-3-16-148410-0")
    assert third.fields["authors"] == [{"literal": "World Health Organization"}]


def test_csl_as_zotero_and_pandoc_have_it() -> None:
    """Dates in parts, in words and as spans; names with particles; JSON and YAML alike."""
    items = [
        {
            "id": "http://zotero.org/x/1",
            "citation-key": "quill2021",
            "type": "article-journal",
            "title": "A Kite",
            "author": [{"family": "Berg", "given": "Ona", "non-dropping-particle": "van den"}, {"literal": "WHO"}],
            "issued": {"date-parts": [[2021, 6]]},
            "container-title": "Kite Review",
            "issue": "3",
            "page": "101-118",
            "DOI": "10.5555/kite",
            "custom": {"a": 1},
        },
        {"id": "k", "type": "book", "title": "Critik", "issued": {"date-parts": [[1785], [1786]]}},
        {"id": "n", "type": "report", "title": "Old", "issued": {"literal": "ca. 1785"}, "publisher": "A House"},
        {"id": "x", "type": "book"},
    ]
    parsed = csl.parse(json.dumps(items, indent=1), "z.json")
    first, second, third = parsed.entries
    assert (first.key, first.fields["authors"]) == ("quill2021", ["van den Berg, Ona", {"literal": "WHO"}])
    assert (first.fields["date"], first.fields["number"], first.fields["pages"]) == ("2021-06", "3", "101–118")
    assert first.fields["extra"] == {"a": 1}
    assert second.fields["year"] == "1785/1786"
    assert (third.fields["year"], third.fields["institution"]) == ("ca. 1785", "A House")
    assert [why for _, why in parsed.rejected] == ["it has no title"]
    text = "---\nreferences:\n- id: k\n  type: book\n  title: Critik\n  issued: 1781\n...\n"
    assert csl.parse(text, "k.yaml").entries[0].fields["year"] == "1781"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (BIB, "bibtex"),
        ("TY  - JOUR\nTI  - x\nER  - \n", "ris"),
        ('[{"type": "book", "title": "x", "issued": {}}]', "csl"),
        ('[{"title": "x", "year": 2020, "sources": {}}]', "facts"),
        (f"A Title\n{'We study kites. ' * 20}\n", "huggingface-papers"),
    ],
)
def test_a_document_tells_its_format(text: str, name: str) -> None:
    """Whatever its name is."""
    assert format_of(text, "export.txt").id == name


def test_an_unknown_document_is_refused() -> None:
    """With the formats that there are."""
    with pytest.raises(ContentError, match=r"notes\.txt:1:1: error: the format.*--format`: .*csl, facts"):
        format_of("a line\n", "notes.txt")


def test_a_second_import_writes_nothing(content: Path) -> None:
    """All entries are known again, and nothing differs; the survey reads without a fault."""
    first = _bring(content, BIB, "kites.bib")
    assert len(first.new) == 7
    assert [p for p in read(content)[1] if p.level == "error"] == []
    second = _bring(content, BIB, "kites.bib")
    assert (second.repeats, second.new, second.differing, second.written) == (7, [], [], [])


def test_keys_of_the_document_are_kept(content: Path) -> None:
    """A key that is taken gives way to one made of the title; one that no file can hold stands in the record."""
    report = _bring(content, BIB, "kites.bib")
    assert "Quill:2021kr" in report.new
    corpus, _ = read(content)
    assert corpus.papers["Quill:2021kr"].title.startswith("The LHC of Kites")
    assert {"child", "second-child"} <= set(report.new)


def test_a_preprint_and_its_article_are_one_work(content: Path) -> None:
    """They share an identifier, or the arXiv id and its DOI: the record gains what it lacks."""
    _bring(content, "@misc{a, title={A Kite}, author={Ash, Tobin}, eprint={2101.01234}, year=2021}", "a.bib")
    text = '[{"type": "article-journal", "title": "A Kite, Revised", "DOI": "10.48550/arXiv.2101.01234", "issue": "3"}]'
    report = _bring(content, text, "b.json")
    assert (report.merged, report.new) == (1, [])
    assert "number:" in (content / "papers" / "a.md").read_text()


def test_what_was_removed_or_excluded_stays_so(content: Path) -> None:
    """Neither the same document nor another one brings it back; the report says why."""
    text = "@misc{a, title={A Kite}, year=2021}\n@misc{b, title={A Reel}, year=2022}"
    _bring(content, text, "a.bib")
    (content / "papers" / "a.md").unlink()
    record = content / "papers" / "b.md"
    record.write_text(record.read_text().replace("topics: []", "topics: []\nstatus: excluded\nreason: about fishing"))
    for name in ("a.bib", "another.bib"):
        report = _bring(content, text, name)
        assert report.new == []
        assert [why.partition(":")[0] for _, why in report.left_out] == [
            "its record was removed; restore it to have it back",
            "excluded",
        ]
    assert sorted(path.name for path in (content / "papers").iterdir()) == ["b.md"]


def test_abstracts_are_left_out_aloud(content: Path) -> None:
    """Unless they are asked for."""
    text = "@misc{a, title={A Kite}, abstract={We fly.}}"
    assert _bring(content, text, "a.bib").abstracts == 1
    assert "abstract" not in (content / "papers" / "a.md").read_text()
    _bring(content, text, "a.bib", keep_abstracts=True)
    assert "abstract: We fly." in (content / "papers" / "a.md").read_text()


def test_the_verb_says_what_it_did(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """New, merged, rejected with its line; `--format` overrides what the document seems to be."""
    (content.parent / "kites.bib").write_text(BIB)
    assert main(["import", str(content.parent / "kites.bib"), "--content", str(content), "--yes"]) == 0
    said = capsys.readouterr()
    assert "7 entries read: 7 new" in said.out
    assert "rejected: kites.bib:12:1: broken BibTeX" in said.err
    wrong = ["import", "--format", "ris", str(content.parent / "kites.bib"), "--content", str(content)]
    assert main(wrong) == 1


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(st.sampled_from(FORMATS), st.text(max_size=300) | st.sampled_from([BIB, "@" * 500, "{" * 3000, '[{"a":' * 400]))
def test_no_document_ends_in_a_traceback(importer: Any, text: str) -> None:
    """Any text is read, or refused with its place."""
    with contextlib.suppress(ContentError):
        assert isinstance(importer.parse(text, "x"), Parsed)


def test_works_of_one_title_are_told_apart(content: Path) -> None:
    """Letters to an editor share title and journal; a preprint and its article, a title and its authors."""
    text = "".join(
        f"@article{{l{n}, title={{Letters}}, author={{{who}}}, journal={{Kite Review}}, volume={n}, year={2000 + n}}}\n"
        for n, who in enumerate(("Ash, Tobin", "Ash, Tobin", "Reef, Ona", "Quill, Mara"))
    )
    assert len(_bring(content, text, "letters.bib").new) == 4
    preprint = "@misc{p, title={A Kite}, author={Ash, Tobin}, eprint={2101.01234}, year=2021}"
    article = "@article{q, title={A kite.}, author={Tobin Ash and Ona Reef}, journal={Kite Review}, year=2023}"
    report = _bring(content, f"{preprint}\n{article}", "both.bib")
    assert (len(report.new), report.merged) == (1, 1)


def test_names_in_the_long_form_of_biblatex() -> None:
    """`family=…, given=…` says what is what."""
    people = bibtex.people("family=Berg, given=Ona, prefix=van den, useprefix=true and given=Mara, family=Quill")
    assert people == [{"family": "van den Berg", "given": "Ona"}, {"family": "Quill", "given": "Mara"}]
