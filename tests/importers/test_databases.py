"""PubMed's XML, Web of Science's tagged export and MODS, in the shapes that their documentation shows."""

from pathlib import Path

import pytest
from toys import toy, tree

from surveypress.cli import main
from surveypress.core.problems import ContentError
from surveypress.importers import IMPORTERS, format_of
from surveypress.importers.entries import Entry, Parsed
from surveypress.importers.nbib import dated
from surveypress.read import read

FIXTURES = Path(__file__).parent / "fixtures"
FILES = {"pubmed": "pubmed.xml", "wos": "web_of_science.txt", "mods": "mods.xml"}
COUNTS = {"pubmed": 3, "wos": 3, "mods": 4}
BOMB = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>'


def text_of(importer: str) -> str:
    """Returns a document of a format."""
    return (FIXTURES / FILES[importer]).read_text("utf-8")


def entries(importer: str) -> tuple[tuple[Entry, ...], Parsed]:
    """Reads a document whose format its text must tell, whatever it is called."""
    assert format_of(text_of(importer), "export").id == importer
    parsed = IMPORTERS[importer].parse(text_of(importer), "export")
    return parsed.entries, parsed


def test_dates_of_issues() -> None:
    """A year may stand before the months of an issue, or behind the one of a month."""
    assert (dated("2010 Sep-Oct"), dated("2009 DEC 2009"), dated("2011 JUN 28 2011")) == (
        {"year": "2010"},
        {"date": "2009-12"},
        {"date": "2011-06-28"},
    )
    issue = "<PubDate><MedlineDate>2010 Sep-Oct</MedlineDate></PubDate>"
    article = f"<Journal><JournalIssue>{issue}</JournalIssue></Journal><ArticleTitle>Kites</ArticleTitle>"
    ids = '<PubmedData><ArticleIdList><ArticleId IdType="pii">K1</ArticleId></ArticleIdList></PubmedData>'
    citation = f"<MedlineCitation><Article>{article}</Article></MedlineCitation>"
    text = f"<PubmedArticleSet><PubmedArticle>{citation}{ids}</PubmedArticle></PubmedArticleSet>"
    [entry] = IMPORTERS["pubmed"].parse(text, "a.xml").entries
    assert (entry.fields["year"], entry.fields["extra"]) == ("2010", {"pii": "K1"})


def test_pubmed_xml() -> None:
    """An article with all that is known of it, a translated preprint, a chapter of a book; no id of a reference."""
    (article, preprint, chapter), parsed = entries("pubmed")
    assert (article.title, article.location.line) == ("Impact of Milvus Kites on CO2", 4)
    assert article.abstract == "METHODS: We fly.\nRESULTS: They fall."
    zaidat = {"family": "Zaidat", "given": "Osama O", "suffix": "Jr", "orcid": "0000-0002-1825-0097"}
    assert dict(article.fields) == {
        "type": "article",
        "venue": "Journal of Kites",
        "authors": [zaidat, {"literal": "Kite Group"}, "et al."],
        "volume": "50",
        "number": "3",
        "pages": "697–704",
        "issn": "1524-4628",
        "language": "en",
        "date": "2019-03",
        "doi": "10.5555/kites.118",
        "ids": {"pmid": "30776994", "pmcid": "PMC6055010"},
        "extra": {"keywords": "wind", "grants": "K1, Tide"},
    }
    assert (preprint.title, preprint.fields["type"], preprint.fields["date"]) == ("On Reels", "preprint", "2018-11-05")
    assert (preprint.fields["original_title"], preprint.fields["authors"]) == ("Über Rollen", ["Ash, T"])
    said = {"type": "chapter", "venue": "The Book of Kites", "authors": ["Quill, Mara"], "editors": ["Reef, Ona"]}
    said |= {"publisher": "Tide Press", "place": "Riga", "isbn": "978-0-262-03384-8", "year": "2001"}
    assert chapter.fields.items() >= said.items()
    assert [(where.line, why) for where, why in parsed.rejected] == [(25, "it has no title")]


def test_web_of_science() -> None:
    """Names and titles over several lines, full names, an ORCID iD, a paper of a meeting, a book; nothing cited."""
    (article, paper, book), parsed = entries("wos")
    assert (article.title, article.abstract) == ("Bridles and their knots: a study over two lines", "We tie knots.")
    quill = {"family": "Quill", "given": "Mara", "orcid": "0000-0002-1825-0097"}
    assert dict(article.fields) == {
        "type": "article",
        "venue": "KITE REVIEW",
        "authors": [quill, "Ash, Tobin J.", {"literal": "Kite Collaboration"}],
        "volume": "12",
        "number": "3",
        "pages": "283–298",
        "publisher": "TIDE PRESS",
        "place": "RIGA",
        "language": "en",
        "issn": "1234-5679",
        "date": "2019-03-14",
        "doi": "10.5555/bridles",
        "ids": {"pmid": "30776995"},
        "extra": {"keywords": "twine; knots; BRIDLE LINES", "funding": "Tide Fund [K1]", "wos": "000123456700001"},
    }
    said = {"type": "conference", "editors": ["Ash, T", "Quill, M"], "series": "Lecture Notes in Kites"}
    said |= {"isbn": "978-0-262-03384-8", "pages": "7", "article_number": "107", "year": "2018"}
    assert paper.fields.items() >= said.items()
    assert paper.fields["extra"] == {"conference": "3rd Kite Conference, JUN 01-03, 2018, Riga, LATVIA"}
    assert book.fields == {"type": "book", "authors": ["Ash, Tobin"], "publisher": "HARBOUR PRESS", "year": "1999"}
    assert [(where.line, why) for where, why in parsed.rejected] == [(69, "it has no title")]


def test_mods() -> None:
    """What a journal, a series or a book tells of what stands in it; roles, parts, dates of several kinds."""
    (article, book, chapter, thesis), parsed = entries("mods")
    assert (article.title, article.key, article.location.line) == ("The Tails of Milvus: A Study", "quill2019", 3)
    assert dict(article.fields) == {
        "type": "article",
        "venue": "Kite Review",
        "authors": ["Quill, Mara J.", {"literal": "Kite Collaboration"}],
        "volume": "12",
        "number": "3",
        "pages": "283–298",
        "language": "en",
        "note": "In press",
        "date": "2019-03-14",
        "issn": "1234-5679",
        "doi": "10.5555/tails",
        "url": "https://example.org/tails",
        "extra": {"keywords": "kites", "doi": "no doi"},
    }
    said = {"type": "book", "publisher": "Tide Press", "place": "Riga", "edition": "2nd ed.", "year": "1999"}
    said |= {"series": "Harbour Books", "volume": "7", "isbn": "978-0-262-03384-8", "authors": ["Ash, Tobin"]}
    assert book.fields.items() >= said.items()
    said = {"type": "chapter", "venue": "The Book of Wind", "editors": ["Quill, Mara"], "year": "2001"}
    assert chapter.fields.items() >= (said | {"authors": ["Reef, Ona"], "publisher": "Tide Press"}).items()
    assert thesis.fields == {"type": "thesis", "institution": "Coast University", "year": "1990/1992"}
    assert [why for _, why in parsed.rejected] == ["it has no title"]


@pytest.mark.parametrize("importer", FILES)
def test_a_second_import_writes_nothing(tmp_path: Path, importer: str) -> None:
    """And the first one as many records as the document has works; the survey is then without an error."""
    content = toy(tmp_path).content
    before = len(read(content)[0].papers)
    words = ["import", str(FIXTURES / FILES[importer]), "--content", str(content), "--yes", "--quiet"]
    main(words)
    corpus, problems = read(content)
    assert len(corpus.papers) == before + COUNTS[importer]
    assert [problem for problem in problems if problem.level == "error"] == []
    written = tree(content)
    main(words)
    assert tree(content) == written


@pytest.mark.parametrize("importer", ["pubmed", "mods"])
def test_xml_that_wants_harm_is_refused(importer: str) -> None:
    """Entities, cut off, nested too deeply, another format by that name: one clear fault each."""
    text = text_of(importer).partition("?>")[2]
    body = text[text.index("<", text.find(".dtd") + 1 if ".dtd" in text else 0) :]
    for bad, fault in (
        (BOMB + body, "declares entities"),
        (body[: len(body) // 2], "broken XML"),
        (body.replace("<PMID", "<a>" * 100 + "<PMID", 1).replace("<note>", "<a>" * 100 + "<note>", 1), "nested more"),
        ("<html></html>", "no entry"),
    ):
        with pytest.raises(ContentError, match=fault):
            IMPORTERS[importer].parse(bad, "x")


@pytest.mark.parametrize(
    "text", ["", "EF", "ER\n" * 5000, "PT J\n" * 5000, "   going on", "FN x\nVR 1.0\nER", "PT J\nTI \x00\n"]
)
def test_tagged_exports_without_works_are_refused(text: str) -> None:
    """Whatever stands there, there is an answer."""
    try:
        assert IMPORTERS["wos"].parse(text, "x").entries == ()
    except ContentError as error:
        assert "no entry" in str(error)  # noqa: PT017  either is an answer


def test_an_export_whose_ends_are_lost_keeps_its_records() -> None:
    """Each goes up to the next; line ends may be those of Windows, and a mark may stand before all."""
    text = text_of("wos").replace("\nER\n", "\n").replace("\n", "\r\n")
    assert [entry.title for entry in IMPORTERS["wos"].parse(f"\ufeff{text}", "x").entries] == [
        entry.title for entry in entries("wos")[0]
    ]
