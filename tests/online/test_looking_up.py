"""Registries asked by the real client: answers in their real shapes come from a server of this test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from registry import Registry, running
from toys import paper, toy, tree

from surveypress.cli import main
from surveypress.core.problems import UsageError
from surveypress.online.adding import plan_addition
from surveypress.online.client import Client
from surveypress.online.http import LookUpError
from surveypress.online.wanted import Wanted, wanted
from surveypress.read import read

ATOM = """<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">
<entry><id>http://arxiv.org/abs/{id}v1</id><published>2021-01-05T18:00:00Z</published>
<title>{title}</title><summary>A knot of twine holds the bridle line.</summary>
<author><name>Mara Quill</name></author><author><name>Tobin Ash</name></author></entry></feed>"""
WORK = {
    "DOI": "10.5555/bridle",
    "type": "journal-article",
    "title": ["Bridles and Their Knots"],
    "container-title": ["Kite Review"],
    "author": [{"given": "Ona", "family": "Reef"}],
    "issued": {"date-parts": [[2022, 3]]},
    "volume": "4",
    "is-referenced-by-count": 1,
}
SCHOLAR = {
    "paperId": "649def34f8be52c8b66281af98ae884c09aef38b",
    "externalIds": {"ArXiv": "2101.01234", "DOI": "10.5555/published"},
    "title": "Bridle Lines",
    "venue": "Kite Review",
    "year": 2022,
    "authors": [{"name": "Mara Quill"}],
}
DATASET = {
    "data": {
        "id": "10.5072/wind",
        "attributes": {
            "doi": "10.5072/wind",
            "titles": [{"title": "Wind Measured on Kites"}],
            "creators": [{"name": "Reef, Ona", "familyName": "Reef", "givenName": "Ona", "nameType": "Personal"}],
            "publicationYear": 2020,
            "publisher": "Kite Data Centre",
            "types": {"resourceTypeGeneral": "Dataset"},
        },
    }
}


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    """A registry that stands in for all of them."""
    with running() as registry:
        registry.answers = {
            "/arxiv/api/query": ATOM.format(id="2101.01234", title="Bridle Lines"),
            "/crossref/works/10.5555/bridle": {"message-type": "work", "message": WORK},
            "/crossref/works": {"message-type": "work-list", "message": {"items": [WORK]}},
            "/semanticscholar/graph/v1/paper/ARXIV:2101.01234": SCHOLAR,
            "/datacite/dois/10.5072/wind": DATASET,
        }
        monkeypatch.setenv("SURVEYPRESS_SERVICES", registry.address)
        yield registry


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The toy survey with papers about knots."""
    content = toy(tmp_path).content
    for n in range(4):
        paper(tmp_path, f"knot{n}", "topics: [lines]", f"A knot of twine number {n} holds the bridle line under load.")
    return content


@pytest.mark.parametrize(
    ("said", "kind", "value"),
    [
        ("2106.09685", "arxiv", "2106.09685"),
        ("arXiv:2106.09685v2", "arxiv", "2106.09685"),
        ("https://arxiv.org/pdf/2106.09685v1.pdf", "arxiv", "2106.09685"),
        ("hep-th/9901001", "arxiv", "hep-th/9901001"),
        ("https://huggingface.co/papers/2106.09685", "arxiv", "2106.09685"),
        ("10.1000/xyz", "doi", "10.1000/xyz"),
        ("https://doi.org/10.1000/xyz", "doi", "10.1000/xyz"),
        ("PMID: 33087765", "pmid", "33087765"),
        ("33087765", "pmid", "33087765"),
        ("978-0-262-03384-8", "isbn", "978-0-262-03384-8"),
        ("https://aclanthology.org/2021.acl-long.1/", "acl", "2021.acl-long.1"),
        ("2021.acl-long.1", "acl", "2021.acl-long.1"),
        ("https://openreview.net/forum?id=nZeVKeeFYf9", "openreview", "nZeVKeeFYf9"),
        ("https://www.semanticscholar.org/paper/Some-Words/" + "a1" * 20, "s2", "a1" * 20),
        ("“Bridle Lines”", "title", "Bridle Lines"),
        ('"Knot"', "title", "Knot"),
        ("PMC7599999", "pmcid", "PMC7599999"),
        ("https://pmc.ncbi.nlm.nih.gov/articles/PMC7599999/", "pmcid", "PMC7599999"),
        ("https://www.jstor.org/stable/2251299", "doi", "10.2307/2251299"),
        ("arxiv.org/abs/2106.09685", "arxiv", "2106.09685"),
        ("huggingface.co/papers/2106.09685", "arxiv", "2106.09685"),
        ("doi.org/10.1000/xyz", "doi", "10.1000/xyz"),
        ("math.GT/0309136", "arxiv", "math.GT/0309136"),
        ("PMID 33087765", "pmid", "33087765"),
        ("arXiv 2106.09685", "arxiv", "2106.09685"),
        ("ISBN 978 0 262 03384 8", "isbn", "978 0 262 03384 8"),
        ("ISBN-13: 9780262033848", "isbn", "9780262033848"),
        ("10.1000/xyz.", "doi", "10.1000/xyz"),
        ("<https://doi.org/10.1000/xyz>", "doi", "10.1000/xyz"),
        ("[Bridles](https://doi.org/10.1000/xyz)", "doi", "10.1000/xyz"),
        ("https://arxiv.org/abs/2106.09685,", "arxiv", "2106.09685"),
        ("Reef, O. (2022). Bridles and Knots. Kites, 4. https://doi.org/10.1000/xyz.", "doi", "10.1000/xyz"),
        ("Reef, O. (2022). Bridles and Knots. Kites, 4. doi:10.1000/xyz", "doi", "10.1000/xyz"),
        ("Comment on arXiv:2106.09685", "title", "Comment on arXiv:2106.09685"),
    ],
)
def test_what_a_person_asks_for(said: str, kind: str, value: str) -> None:
    """Identifiers with and without a name before them, addresses, titles."""
    assert wanted(said) == Wanted(kind, value)


@pytest.mark.parametrize("said", ["", "knot", "https://example.org/page", "a page https://example.org"])
def test_what_cannot_be_looked_up_is_refused(said: str) -> None:
    """With what could be."""
    with pytest.raises(UsageError, match="nothing that can be looked up"):
        wanted(said)


@pytest.mark.parametrize("said", ["978-0-262-03384-1", "ISBN 978-0-262-03384-1"])
def test_a_wrong_digit_of_an_isbn_is_named(said: str) -> None:
    """It could be looked up, were it written rightly."""
    with pytest.raises(UsageError, match="'978-0-262-03384-1' is no ISBN: one of its digits is wrong"):
        wanted(said)


def test_a_short_isbn_is_asked_for_in_both_forms(content: Path, registry: Registry) -> None:
    """The registry holds the one or the other; the same work asked for twice is asked for once."""
    registry.answers["/crossref/works"] = lambda asked: {
        "message-type": "work-list",
        "message": {"items": [WORK] if "isbn:9780262033848" in asked["filter"][0] else []},
    }
    found = plan_addition(content, ["0-262-03384-4", "ISBN 0-262-03384-4"], Client(sleep=lambda _: None))
    assert found.plan.new == ["bridles-their-knots"]
    assert len(found.sources) == 1


def test_a_file_is_taken_instead(content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of nothing that is asked for beside it is said nothing; a topic that is none is refused as ever."""
    document = tmp_path / "one.bib"
    document.write_text("@book{one, title={On Kites of Paper}, author={Reef, Ona}, year=2020}")
    before = tree(content)
    assert main(["add", "2101.01234", "--from", str(document), "--content", str(content), "--yes"]) == 2
    assert "either" in capsys.readouterr().err
    assert main(["add", "--from", str(document), "--topic", "lins", "--content", str(content), "--yes"]) == 2
    assert "did you mean 'lines'?" in capsys.readouterr().err
    assert tree(content) == before
    assert main(["add", "--from", str(document), "--topic", "lines", "--content", str(content), "--yes"]) == 0
    assert read(content)[0].papers["one"].topics == ("lines",)


def test_adding_a_paper(content: Path, registry: Registry, capsys: pytest.CaptureFixture[str]) -> None:
    """A record with the topic that fits, its sources field by field; asked once only; the same again adds nothing."""
    words = ["add", "2101.01234", "--content", str(content), "--contact", "a@example.org"]
    assert main(words) == 2
    said = capsys.readouterr().out
    assert "found at https://export.arxiv.org/api/query" in said
    assert "bridle-lines: lines fits (" in said
    assert "knot" in said
    assert main([*words, "--yes"]) == 0
    record = (content / "papers" / "bridle-lines.md").read_text()
    assert record == (
        '---\ntitle: Bridle Lines\ntype: preprint\nauthors: [Mara Quill, Tobin Ash]\ndate: "2021-01-05"\n'
        'arxiv: "2101.01234"\ntopics: [lines]\nsources: [{file: online, entry: 1}]\n---\n'
    )
    sources = (content / "sources" / "online.yaml").read_text()
    assert 'arxiv: ["https://export.arxiv.org/api/query?id_list=2101.01234"]' in sources
    assert len(registry.asked) == 1
    assert "mailto:a@example.org" in registry.asked[0][2]
    assert [p for p in read(content)[1] if p.level == "error"] == []
    before = tree(content)
    assert main([*words, "--yes"]) == 0
    assert tree(content) == before
    assert main(["add", "10.5555/bridle", "--topic", "wind", "--content", str(content), "--yes", "--quiet"]) == 0
    assert read(content)[0].papers["bridles-their-knots"].topics == ("wind",)
    assert (content / "sources" / "online.yaml").read_text().startswith(sources)


def test_adding_by_title_and_from_the_second_service(content: Path, registry: Registry) -> None:
    """A title must be the one that was found; what Crossref does not know DataCite may."""
    client = Client(sleep=lambda _: None)
    found = plan_addition(content, ["Bridles and their knots"], client)
    assert found.plan.new == ["bridles-their-knots"]
    with pytest.raises(LookUpError, match="A History of Reels'; the nearest are 'Bridles"):
        plan_addition(content, ["A History of Reels"], client)
    found = plan_addition(content, ["10.5072/wind"], client)
    assert "type: dataset" in str(found.changes.files["papers/wind-measured-kites.md"])
    assert [path for path, _, _ in registry.asked][-2:] == [
        "/crossref/works/10.5072/wind",
        "/datacite/dois/10.5072/wind",
    ]


def test_a_record_without_a_topic_is_told(
    tmp_path: Path, registry: Registry, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing of the survey is like it; a topic that is named holds it."""
    content = toy(tmp_path).content
    registry.answers["/crossref/works/10.5555/bridle"]["message"] = {**WORK, "title": ["Zymurgy"]}
    words = ["add", "10.5555/bridle", "--content", str(content), "--dry-run"]
    assert main(words) == 0
    assert "zymurgy: no topic fits well enough" in capsys.readouterr().out
    assert main([*words, "--topic", "wind"]) == 0
    assert "no topic fits" not in capsys.readouterr().out


def test_enriching_records(content: Path, registry: Registry, capsys: pytest.CaptureFixture[str]) -> None:
    """Empty fields are filled, a person's stay; a preprint is seen to be published; a wrong identifier is named."""
    root = content.parent
    paper(root, "bridle", 'title: Bridle Lines\nyear: 2020 # mine\narxiv: "2101.01234"\ntopics: [lines]')
    paper(root, "wrong", "title: Something Else Altogether\ndoi: 10.5555/bridle\ntopics: [lines]")
    assert main(["enrich", "bridle", "wrong", "--content", str(content), "--yes"]) == 0
    said = capsys.readouterr()
    record = (content / "papers" / "bridle.md").read_text()
    assert record.startswith('---\ntitle: Bridle Lines\nyear: 2020 # mine\narxiv: "2101.01234"\ntopics: [lines]\n')
    assert "authors: [Mara Quill, Tobin Ash]\n" in record
    versions = read(content)[0].papers["bridle"].versions
    assert [(version.kind, version.date and version.date.year, version.venue) for version in versions] == [
        ("preprint", 2020, ""),
        ("published", 2022, "Kite Review"),
    ]
    assert dict(versions[0].ids) == {"arxiv": "2101.01234"}
    assert versions[1].ids["doi"] == "10.5555/published"
    assert "bridle: date stays '2020', the document says '2022'" not in said.out
    assert "bridle: date stays '2020', the document says '2021" in said.out
    assert "wrong: its identifier leads to another work, 'Bridles and Their Knots'" in said.err
    assert "venue" not in (content / "papers" / "wrong.md").read_text()
    assert "/semanticscholar/graph/v1/paper/ARXIV:2101.01234" in [path for path, _, _ in registry.asked]
    assert [p for p in read(content)[1] if p.level == "error"] == []


def test_records_are_enriched_by_whatever_identifier_they_have(
    content: Path, registry: Registry, capsys: pytest.CaptureFixture[str]
) -> None:
    """An ISBN, a data set's DOI, an address of Semantic Scholar; without one it is said that nobody could be asked."""
    book = {"DOI": "10.5555/reels", "type": "monograph", "title": ["On Reels"], "publisher": "Kite Press"}
    registry.answers["/crossref/works"] = {"message-type": "work-list", "message": {"items": [book]}}
    registry.answers[f"/semanticscholar/graph/v1/paper/{SCHOLAR['paperId']}"] = SCHOLAR
    root = content.parent
    paper(root, "reels", "title: On Reels\nisbn: 978-0-262-03384-8\ntopics: [lines]")
    paper(root, "data", "title: Wind Measured on Kites\ndoi: 10.5072/wind\ntopics: [wind]")
    paper(root, "scholar", f"title: Bridle Lines\nids: {{s2: {SCHOLAR['paperId']}}}\ntopics: [lines]")
    paper(root, "unnamed", "title: Without a Name\ntopics: [lines]")
    paper(root, "archived", "title: In an Archive\nids: {hal: hal-03137528}\ntopics: [lines]")
    paper(root, "unknown", "title: Unknown\ndoi: 10.5555/unknown\ntopics: [lines]")
    keys = ["reels", "data", "scholar", "unnamed", "archived", "unknown"]
    assert main(["enrich", *keys, "--content", str(content), "--yes"]) == 0
    said = capsys.readouterr().out
    papers = read(content)[0].papers
    assert "publisher: Kite Press\n" in (content / "papers" / "reels.md").read_text()
    assert [author.family for author in papers["data"].authors] == ["Reef"]
    assert papers["scholar"].venue == "Kite Review"
    assert {"unnamed", "archived"} == {
        line.split(":")[0].strip() for line in said.splitlines() if "no identifier to ask a registry by" in line
    }
    assert "unknown: nobody knows its identifiers" in said


def test_a_busy_service_is_given_the_time_it_asks_for(registry: Registry) -> None:
    """In seconds, as a date by its own clock, or longer each time; too long a time is said."""
    waits: list[float] = []
    client = Client(sleep=waits.append)
    date = {"Date": "Wed, 21 Oct 2026 07:28:00 GMT", "Retry-After": "Wed, 21 Oct 2026 07:28:09 GMT"}
    registry.failures = [(429, {"Retry-After": "7"}), (503, date), (500, {})]
    assert client.get("crossref", "works/10.5555/bridle")
    assert waits == [7.0, 9.0, 4.0]
    registry.failures = [(429, {"Retry-After": "3600"})]
    with pytest.raises(LookUpError, match=r"Crossref .it asks to wait 3,600 seconds"):
        client.get("crossref", "works")
    registry.failures = [(503, {})] * 4
    with pytest.raises(LookUpError, match="it answers with 503"):
        client.get("crossref", "works")
    registry.failures = [(403, {})]
    with pytest.raises(LookUpError, match="it answers with 403"):
        client.get("crossref", "works")


def test_without_network_there_is_a_way(
    content: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The error says which; a saved file does as well; nothing is changed."""
    monkeypatch.setenv("SURVEYPRESS_SERVICES", "http://127.0.0.1:9")
    before = tree(content)
    assert main(["add", "2101.01234", "--content", str(content), "--yes"]) == 2
    assert "no answer from arXiv" in (said := capsys.readouterr().err)
    assert "--from FILE" in said
    assert tree(content) == before
    saved = content.parent / "answer.xml"
    saved.write_text(ATOM.format(id="2101.01234", title="Bridle Lines"))
    assert main(["add", "--from", str(saved), "--topic", "lines", "--content", str(content), "--yes", "--quiet"]) == 0
    assert read(content)[0].papers["bridle-lines"].topics == ("lines",)


@pytest.mark.parametrize(
    "answer", ["", "{", "<feed", "[]", '{"message": 3}', "<html>busy</html>", '{"message": ' * 2000]
)
def test_an_answer_that_is_none_is_no_traceback(content: Path, registry: Registry, answer: str) -> None:
    """Whatever a service sends, the work is then not known to it."""
    registry.answers = dict.fromkeys([*registry.answers, "/datacite/dois/10.48550/arXiv.2101.01234"], answer)
    with pytest.raises(LookUpError, match="nobody knows arXiv"):
        plan_addition(content, ["2101.01234"], Client(sleep=lambda _: None))
