"""Each format that can be imported, in the shape its makers give it; and documents made to harm."""

# ruff: noqa: E501  documents as they come have long lines

import contextlib
import json
import time
from typing import Any

import pytest

from surveypress.core.problems import ContentError
from surveypress.importers import FORMATS, IMPORTERS, format_of
from surveypress.importers.entries import Entry, Parsed

ENDNOTE = """<?xml version="1.0" encoding="UTF-8" ?><xml><records><record><database name="Kites.enl">Kites.enl</database>
<rec-number>1</rec-number><ref-type name="Journal Article">17</ref-type>
<contributors><authors><author><style face="normal">Quill, Mara</style></author>
<author><style face="normal">Kite Collaboration,</style></author></authors></contributors>
<titles><title><style face="normal">Tails of </style><style face="italic">Milvus</style></title>
<secondary-title>Kite Review</secondary-title></titles><pages>283-98</pages><volume>12</volume><number>3</number>
<keywords><keyword>kites</keyword><keyword>wind</keyword></keywords>
<dates><year>2019</year><pub-dates><date>2019-03-14</date></pub-dates></dates><isbn>1234-5679</isbn>
<electronic-resource-num>10.5555/tails</electronic-resource-num><research-notes>read twice</research-notes>
<urls><related-urls><url>https://example.org/tails</url></related-urls></urls></record>
<record><ref-type name="Book Section">5</ref-type><titles><title>A Chapter</title><secondary-title>Shores</secondary-title>
</titles><contributors><secondary-authors><author>Ash, Tobin</author></secondary-authors></contributors>
<isbn>978-0-262-03384-8</isbn></record>
<record><ref-type name="Book">6</ref-type></record></records></xml>"""
NBIB = """
PMID- 30776994
OWN - NLM
IS  - 1524-4628 (Electronic)
VI  - 50
IP  - 3
DP  - 2019 Mar 5
TI  - Impact of Kites on the
      Angle of Wind.
PG  - 697-704
LID - 10.5555/wind.118 [doi]
AB  - They fly.
FAU - Zaidat, Osama O
AU  - Zaidat OO
CN  - Kite Group
LA  - eng
OT  - kites
JT  - Stroke of the Wind
PMC - PMC6055010

PMID- 2
TI  - [On Reels].
DP  - 2018 Winter
BTI - A Handbook
PMID- 3
DP  - 2017
"""
ATOM = """<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>ArXiv Query</title>
<entry><id>http://arxiv.org/abs/2101.01234v2</id><updated>2021-06-01T00:00:00Z</updated>
<published>2021-01-05T18:00:00Z</published><title>A Kite
  in the Wind</title><summary>It flies.</summary><author><name>Mara Quill</name></author>
<arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.5555/kite</arxiv:doi>
<arxiv:journal_ref xmlns:arxiv="http://arxiv.org/schemas/atom">Kite Review 3 (2022)</arxiv:journal_ref>
<arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">12 pages</arxiv:comment>
<category term="cs.KT"/></entry>
<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>incorrect id format</summary></entry></feed>"""
CROSSREF = {
    "status": "ok",
    "message-type": "work-list",
    "message": {
        "items": [
            {
                "DOI": "10.5555/kite",
                "type": "journal-article",
                "title": ["A <i>Kite</i> &amp; its Tail"],
                "container-title": ["Kite Review"],
                "author": [{"given": "Mara", "family": "Quill", "sequence": "first"}, {"name": "Kite Collaboration"}],
                "issued": {"date-parts": [[2021, 6, 7]]},
                "volume": "12",
                "issue": "3",
                "page": "1-9",
                "ISSN": ["1234-5679"],
                "abstract": "<jats:p>They fly.</jats:p>",
                "is-referenced-by-count": 4,
            },
            None,
        ]
    },
}
OPENALEX = {
    "meta": {"count": 1},
    "results": [
        {
            "id": "https://openalex.org/W2741809807",
            "doi": "https://doi.org/10.5555/kite",
            "title": "A Kite",
            "type": "article",
            "publication_date": "2021-06-07",
            "ids": {"openalex": "https://openalex.org/W2741809807", "pmid": "https://pubmed.ncbi.nlm.nih.gov/30776994"},
            "primary_location": {"source": {"display_name": "Kite Review", "issn_l": "1234-5679", "type": "journal"}},
            "locations": [{"landing_page_url": "https://arxiv.org/abs/2101.01234"}],
            "biblio": {"volume": "12", "issue": "3", "first_page": "1", "last_page": "9"},
            "authorships": [{"raw_author_name": "Mara Quill", "author": {"display_name": "M. Quill"}}],
            "abstract_inverted_index": {"They": [0], "fly": [1, 3], "and": [2]},
        }
    ],
}
SCHOLAR = [
    {
        "paperId": "649def34f8be52c8b66281af98ae884c09aef38b",
        "externalIds": {"DOI": "10.5555/kite", "ArXiv": "2101.01234", "PubMedCentral": "6055010", "CorpusId": 1},
        "title": "A Kite",
        "authors": [{"authorId": "1", "name": "Mara Quill"}],
        "publicationTypes": ["JournalArticle"],
        "publicationDate": "2021-06-07",
        "journal": {"name": "Kite Review", "volume": "12", "pages": "1-9"},
        "venue": "Kite Review",
    },
    None,
]
DAILY = [
    {
        "paper": {
            "id": "2101.01234",
            "title": "A Kite\nin the Wind",
            "summary": "It flies.",
            "authors": [{"name": "Mara Quill", "hidden": False}],
            "publishedAt": "2021-01-05T00:00:00.000Z",
            "githubRepo": "https://github.com/quill/kite",
        },
        "publishedAt": "2021-02-01T00:00:00.000Z",
        "title": "A Kite",
    }
]
ZOTERO = {
    "config": {"label": "BetterBibTeX JSON"},
    "collections": {
        "A": {"name": "Kites", "parent": False, "items": [1]},
        "B": {"name": "Tails", "parent": "A", "items": [2]},
    },
    "items": [
        {
            "itemID": 1,
            "itemType": "conferencePaper",
            "citationKey": "quillKite2021",
            "title": "A <i>Kite</i>",
            "creators": [
                {"firstName": "Mara", "lastName": "Quill", "creatorType": "author"},
                {"name": "Kite Collaboration", "creatorType": "author"},
                {"firstName": "Ona", "lastName": "Reef", "creatorType": "translator"},
            ],
            "date": "2021-06-07",
            "proceedingsTitle": "Proceedings of Kites",
            "conferenceName": "Kites 2021",
            "pages": "1-9",
            "tags": [{"tag": "wind"}, {"tag": "tails"}],
            "extra": "PMID: 30776994\nread twice",
        },
        {"itemID": 2, "itemType": "book", "title": "Tails", "date": "March 1999", "callNumber": "QA 1"},
        {"itemID": 3, "itemType": "attachment", "title": "PDF"},
    ],
}
TABLE = (
    "Titel;Autoren;Jahr;Zeitschrift;DOI;Sample size;Topic\n"
    '"A Kite; its Tail";Quill, Mara; 2021;Kite Review;https://doi.org/10.5555/kite;120;Tails\n'
    "Reels;Ash, Tobin;1999;;;;\n"
    "too;many;cells;in;this;row;for;it\n"
)
LIST = """# Awesome Kites
## Contents
- [Tails](#tails)
- [A site about contents](https://example.org)
## 🪁 Tails
- [Tails: What Keeps a Kite Upright](https://arxiv.org/abs/2101.01234), Kites 2021. [[code]](https://github.com/quill/tails)
- (2020) Reels in Light Wind, Kite Review. [[paper]](https://dl.acm.org/doi/abs/10.5555/reels.1)
- [Comet](https://arxiv.org/pdf/2502.19811v2.pdf): Fine-grained Steering of Kites | Harbour University
### Long
1. **Bowlines for Kites.** Preprint. ![](https://img.shields.io/badge/T5-blue)

   *Mara Quill, Tobin Ash, et al.* [[pdf](https://arxiv.org/pdf/2111.01998.pdf)] [[project](https://example.org/b)], 2021.11
## Tools
| Title | Date | Link |
|---|---|---|
| Gusts and How to Ride Them | 11 Feb 2024 | [Arxiv](https://arxiv.org/abs/2402.07069) |
| [Gale](https://github.com/quill/gale) | | |
- [paper](https://arxiv.org/abs/1706.03762)
"""
LATEX = r"""\documentclass{article}\begin{document}
\section{Tails \label{x}} % \section{No}
See \cite{quill,ash} and
\begin{itemize}\item \textbf{Long ones}~\citep[p.~2]{ash}\end{itemize}
\begin{thebibliography}{9}
\bibitem{quill} M.~Quill and T.~Ash.
\newblock Tails of \emph{K}ites.
\newblock Kite Review, 12:1--9, 2021. \newblock arXiv:2101.01234.
\section*{Reels}
\bibitem[Ash(1999)]{ash} T. Ash, ``{\"U}ber Reels,'' Harbour Press, 1999, \url{https://doi.org/10.5555/reels}.
\end{thebibliography}"""


def _entries(text: str, name: str, importer: str) -> tuple[tuple[Entry, ...], Parsed]:
    """Reads a document whose format its text must tell."""
    assert format_of(text, name).id == importer
    parsed = IMPORTERS[importer].parse(text, name)
    return parsed.entries, parsed


def test_endnote() -> None:
    """Styled values, short ranges, organisations, a chapter's book; what has no title is rejected with its line."""
    (one, two), parsed = _entries(ENDNOTE, "kites.xml", "endnote")
    assert one.title == "Tails of Milvus"
    assert one.location.line == 1
    assert dict(one.fields) == {
        "type": "article",
        "venue": "Kite Review",
        "authors": ["Quill, Mara", {"literal": "Kite Collaboration"}],
        "volume": "12",
        "number": "3",
        "pages": "283–298",
        "date": "2019-03-14",
        "doi": "10.5555/tails",
        "issn": "1234-5679",
        "url": "https://example.org/tails",
        "extra": {"research-notes": "read twice", "keywords": "kites; wind"},
    }
    assert (two.fields["type"], two.fields["isbn"], two.fields["editors"]) == (
        "chapter",
        "978-0-262-03384-8",
        ["Ash, Tobin"],
    )
    assert [why for _, why in parsed.rejected] == ["it has no title"]


def test_pubmed() -> None:
    """Values over several lines, two records without a blank line between, full stops and brackets of titles."""
    (one, two), parsed = _entries(NBIB, "kites.nbib", "nbib")
    assert (one.title, one.abstract, one.location.line) == ("Impact of Kites on the Angle of Wind", "They fly.", 2)
    wanted = {
        "date": "2019-03-05",
        "pages": "697–704",
        "doi": "10.5555/wind.118",
        "issn": "1524-4628",
        "type": "article",
    }
    assert wanted.items() <= dict(one.fields).items()
    assert one.fields["ids"] == {"pmid": "30776994", "pmcid": "PMC6055010"}
    assert one.fields["authors"] == ["Zaidat, Osama O", {"literal": "Kite Group"}]
    assert (two.title, two.fields["year"], two.fields["type"]) == ("On Reels", "2018", "chapter")
    assert [location.line for location, _ in parsed.rejected] == [25]


def test_arxiv() -> None:
    """Titles on several lines, the DOI and journal that arXiv knows; an answer that is an error is rejected."""
    (one,), parsed = _entries(ATOM, "answer.xml", "arxiv")
    assert one.title == "A Kite in the Wind"
    assert (one.fields["arxiv"], one.fields["doi"], one.fields["date"]) == ("2101.01234", "10.5555/kite", "2021-01-05")
    assert one.fields["extra"] == {"comment": "12 pages", "keywords": "cs.KT"}
    assert [why for _, why in parsed.rejected] == ["arXiv says: incorrect id format"]


@pytest.mark.parametrize(
    ("importer", "data"), [("crossref", CROSSREF), ("openalex", OPENALEX), ("semantic-scholar", SCHOLAR)]
)
def test_answers_of_registries(importer: str, data: Any) -> None:
    """The same article in the words of three services; what is no work is rejected."""
    (one, *_), parsed = _entries(json.dumps(data, indent=1), "answer.json", importer)
    wanted = {"type": "article", "doi": "10.5555/kite", "venue": "Kite Review", "date": "2021-06-07", "volume": "12"}
    assert wanted.items() <= dict(one.fields).items()
    assert one.fields["pages"] == "1–9"
    assert one.fields["authors"][0] in {"Quill, Mara", "Mara Quill"}
    assert len(parsed.rejected) == (importer != "openalex")
    if importer == "crossref":
        assert (one.title, one.abstract) == ("A Kite & its Tail", "They fly.")
    if importer == "openalex":
        assert (one.abstract, one.fields["arxiv"], one.fields["ids"]["openalex"]) == (
            "They fly and fly",
            "2101.01234",
            "W2741809807",
        )


def test_hugging_face() -> None:
    """The date is the paper's, not that of the day on which it was listed."""
    (one,), _ = _entries(json.dumps(DAILY), "daily.json", "huggingface-api")
    assert (one.title, one.fields["date"], one.fields["arxiv"]) == ("A Kite in the Wind", "2021-01-05", "2101.01234")
    assert one.fields["code"] == "https://github.com/quill/kite"


def test_zotero() -> None:
    """Collections are ways of headings, tags and what Zotero's field Extra says arrive, attachments are no works."""
    (one, two), parsed = _entries(json.dumps(ZOTERO, indent=1), "library.json", "zotero")
    assert (one.title, one.key, one.groups) == ("A Kite", "quillKite2021", ("Kites",))
    assert one.fields["ids"] == {"pmid": "30776994"}
    assert one.fields["venue"] == "Proceedings of Kites"
    assert one.fields["extra"] == {
        "conferenceName": "Kites 2021",
        "translator": ["Ona Reef"],
        "keywords": "wind; tails",
        "note": "read twice",
    }
    assert (two.groups, two.fields["date"], two.fields["extra"]) == (
        ("Kites > Tails",),
        "1999-03",
        {"callNumber": "QA 1"},
    )
    assert (parsed.rejected, parsed.notes) == ((), ("library.json: 1 attachments of Zotero stay out",))


@pytest.mark.parametrize(
    ("said", "read", "kept"),
    [
        ("30-Mar-2020", {"date": "2020-03-30"}, None),
        ("23/12/2010", {"date": "2010-12-23"}, None),
        ("03/04/2010", {"year": "2010"}, "03/04/2010"),
        ("November 28-30, 2012", {"year": "2012"}, "November 28-30, 2012"),
        ("in press", {"year": "in press"}, None),
    ],
)
def test_dates_of_zotero(said: str, read: dict[str, str], kept: str | None) -> None:
    """A day in words or figures is told where it can be only one; else the year is, and what stood there stays."""
    item = {"itemType": "book", "itemID": 1, "title": "Kites", "date": said, "url": "www.example.org"}
    ((one,), _) = _entries(json.dumps([item]), "library.json", "zotero")
    assert {name: one.fields[name] for name in ("date", "year") if name in one.fields} == read
    assert one.fields["extra"] == {"url": "www.example.org"} | ({"date": kept} if kept else {})


def test_what_a_date_of_csl_says_more() -> None:
    """A season, and an end within a year, stay beside what a record can hold."""
    ends = {"date-parts": [[2003, 10, 22], [2003, 11, 23]]}
    items = [{"type": "book", "title": f"Kites {n}", "issued": said} for n, said in enumerate((ends, {"raw": "2003"}))]
    one, two = _entries(json.dumps(items), "items.json", "csl")[0]
    assert (one.fields["date"], one.fields["extra"]) == ("2003-10-22", {"issued": ends})
    assert "extra" not in two.fields


def test_a_table() -> None:
    """Columns are known by their names in several languages; others stay, and the mapping is told."""
    table = TABLE.replace("Quill, Mara; 2021", "Quill, Mara;2021")
    (one, two), parsed = _entries(table, "kites.csv", "csv")
    assert (one.title, one.groups, one.location.line) == ("A Kite; its Tail", ("Tails",), 2)
    assert dict(one.fields) == {
        "authors": ["Quill, Mara"],
        "year": "2021",
        "venue": "Kite Review",
        "doi": "10.5555/kite",
        "extra": {"Sample size": "120"},
    }
    assert two.title == "Reels"
    assert [why for _, why in parsed.rejected] == ["the row has 8 cells, the header 7 columns"]
    assert "Titel → title, Autoren → authors" in parsed.notes[0]
    assert "Sample size → extra" in parsed.notes[0]


def test_an_awesome_list() -> None:
    """Titles in bold, in links and before them, in items and tables; headings become groups, contents are passed by."""
    entries, parsed = _entries(LIST, "README.md", "markdown")
    told = {entry.title: (entry.groups, entry.fields) for entry in entries}
    assert list(told) == [
        "A site about contents",
        "Tails: What Keeps a Kite Upright",
        "Reels in Light Wind, Kite Review",
        "Comet: Fine-grained Steering of Kites",
        "Bowlines for Kites",
        "Gusts and How to Ride Them",
        "Gale",
    ]
    assert told["A site about contents"][0] == ()
    groups, fields = told["Tails: What Keeps a Kite Upright"]
    assert groups == ("Tails",)
    assert (fields["arxiv"], fields["code"], fields["year"]) == ("2101.01234", "https://github.com/quill/tails", "2021")
    assert told["Reels in Light Wind, Kite Review"][1]["doi"] == "10.5555/reels.1"
    assert told["Comet: Fine-grained Steering of Kites"][1]["arxiv"] == "2502.19811"
    groups, fields = told["Bowlines for Kites"]
    assert groups == ("Tails > Long",)
    assert (fields["authors"], fields["date"]) == (["Mara Quill", "Tobin Ash", "et al."], "2021-11")
    assert fields["urls"] == [{"title": "project", "url": "https://example.org/b"}]
    assert told["Gusts and How to Ride Them"][1]["year"] == "2024"
    assert told["Gale"][1]["type"] == "software"
    assert [(location.line, why) for location, why in parsed.rejected] == [
        (18, "its title cannot be told from its links")
    ]


@pytest.mark.parametrize(
    ("cell", "title"),
    [
        ("Kites", "Kites"),
        ("Code", "Code"),
        ("**Reel**", "Reel"),
        ("Here?", "Here?"),
        ("凧", "凧"),
        ("[Top](#x)", "Top"),
    ],
)
def test_a_column_of_titles_holds_titles(cell: str, title: str) -> None:
    """Whatever stands in it, though it be one word, or a word that names a link elsewhere."""
    text = f"# Kites\n| Title | Paper |\n|---|---|\n| {cell} | [link](https://arxiv.org/abs/2402.07069) |\n"
    entries, parsed = _entries(text, "README.md", "markdown")
    assert [entry.title for entry in entries] == [title]
    assert parsed.rejected == ()


def test_a_table_that_says_how_it_is_parted() -> None:
    """Spreadsheets write the sign between cells above the header, where other programs take it for a line."""
    entries, _ = _entries("sep=;\nTitle;Year\nKites, or Not;2020\n", "kites.csv", "csv")
    assert [(entry.title, entry.fields["year"], entry.location.line) for entry in entries] == [
        ("Kites, or Not", "2020", 3)
    ]


def test_latex() -> None:
    """Entries of a bibliography, with and without `newblock`; which section cites which key."""
    (one, two), parsed = _entries(LATEX, "kites.tex", "latex")
    assert (one.title, one.key, one.fields["year"], one.fields["arxiv"]) == (
        "Tails of Kites",
        "quill",
        "2021",
        "2101.01234",
    )
    assert one.fields["authors"] == ["M. Quill", "T. Ash"]
    assert (two.title, two.key, two.fields["doi"], two.fields["year"]) == ("Über Reels", "ash", "10.5555/reels", "1999")
    assert two.groups == ("Reels",)
    assert parsed.groups == {"quill": ("Tails",), "ash": ("Tails", "Tails > Long ones")}


BOMB = '<!DOCTYPE xml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><xml><records><record><ref-type/></record></records></xml>'
HOSTILE = [
    BOMB,
    ENDNOTE[:400],
    "<xml><records>" + "<record>" * 50_000 + "<ref-type",
    '{"message-type": 1, "DOI": ' + "[" * 100_000,
    '[{"paperId": ' * 2_000,
    '{"itemType": "book", "creators": 3, "tags": {"a": 1}, "collections": 7, "title": [[]]}',
    '{"DOI": {}, "is-referenced-by-count": 1, "title": "no list", "author": "x", "issued": [1], "ISSN": 3}',
    '{"id": "https://openalex.org/W1", "authorships": {"a": 1}, "title": {"x": 1}, "abstract_inverted_index": {"a": [1e3]}}',
    "title,authors\n" + '"' * 10_000,
    "title,year\n../../../etc/passwd,2020\n",
    "# A\n- [a b c](https://example.org)\n" + "- " * 5_000 + "[x](https://example.org)",
    "# A\n" + "[" * 50_000 + "](https://example.org)\n* [x y](http://a.b)\n* [x z](http://a.b)",
    "\\section{" * 20_000 + "\\cite{a}\\begin{b}",
    "\\begin{x}\\bibitem{" + "{" * 50_000,
    "PMID- 1\nTI  - " + "x" * 100_000,
    "PMID- 1\nTI  - a\n" * 3_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_harmful_documents_end_soon(text: str) -> None:
    """Every importer reads or refuses each of them; none ends in a traceback."""
    for importer in FORMATS:
        with contextlib.suppress(ContentError):
            assert isinstance(importer.parse(text, "x"), Parsed)
        importer.recognises(text, "x")


@pytest.mark.parametrize("unit", ["\n", " ", "@", "- ", "[", "\\", "@a{", "]("])
def test_formats_are_told_in_time_that_grows_with_the_text(unit: str) -> None:
    """Four times as much of anything takes no more than about four times as long, measured in processor time."""

    def cost(number: int) -> float:
        text = "x\n" + unit * number
        started = time.process_time()
        for importer in FORMATS:
            importer.recognises(text, "x.md")
        return time.process_time() - started

    assert cost(80_000) < 0.2 + 12 * cost(20_000)


def test_xml_fetches_and_expands_nothing() -> None:
    """Entities are refused where they are declared."""
    with pytest.raises(ContentError, match="the XML declares entities"):
        IMPORTERS["endnote"].parse(BOMB, "x.xml")
