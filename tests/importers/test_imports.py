"""Imports into a survey: what is new is added, what a person wrote stays, and a fault changes nothing."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from surveypress.core.problems import ContentError, UsageError
from surveypress.importers import ImportPlan, import_files, plan_import
from surveypress.read import read

FIXTURES = Path(__file__).parent / "fixtures"
ABSTRACT = (
    "We study kites as children fly them, on hills and on beaches, in light and in heavy wind. " * 3 + "They fly."
)
OTHER = (
    "Bread rises in warm ovens; yeast, flour, salt, milk: bakers know 12 ways to knead dough before dawn breaks! " * 3
)
PAGE = f"Tails: Upright Kites\n{ABSTRACT}\nReeling In\n{ABSTRACT.replace('kites', 'reels')}\n"


class Desk:
    """A small survey and what can be done with it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.content = folder, folder / "content"
        (self.content / "papers").mkdir(parents=True)
        (self.content / "survey.yaml").write_text("title: Kites\n")
        (self.content / "taxonomy.yaml").write_text("topics:\n  - {id: wind, title: Wind}\n")

    def bring(
        self, text: str | bytes, name: str = "page.txt", kind: str = "huggingface-papers", **how: Any
    ) -> ImportPlan:
        """Imports a document of that text, and makes sure that the survey can still be read."""
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        report = self._imported(kind, path, **how)
        assert read(self.content)[1] == []
        return report

    def _imported(self, kind: str, path: Path, *, dry_run: bool = False, **how: Any) -> ImportPlan:
        planned = plan_import(kind, [path], self.content, **how)
        if not dry_run:
            planned.write()
        return planned.plan

    def facts(self, *facts: dict[str, Any], **how: Any) -> ImportPlan:
        """Imports a list of facts."""
        return self.bring(json.dumps(facts, indent=1), "facts.json", "facts", **how)

    def bytes(self) -> dict[str, bytes]:
        """All files of the survey."""
        files = [path for path in self.folder.rglob("*") if path.is_file() and self.content in path.parents]
        return {path.relative_to(self.folder).as_posix(): path.read_bytes() for path in files}

    def paper(self, key: str) -> str:
        """The text of a record."""
        return (self.content / "papers" / f"{key}.md").read_bytes().decode()


def _doubts(plan: ImportPlan) -> list[tuple[str, str, str]]:
    return [(doubt.one.title, doubt.other.title, doubt.why) for doubt in plan.doubtful]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A small survey without papers."""
    return Desk(tmp_path)


def test_new_papers_and_their_record_of_origin(desk: Desk) -> None:
    """Each entry becomes a record, and content/sources/ says which entry became which."""
    report = desk.bring((FIXTURES / "dated.txt").read_bytes(), "dated.txt")
    assert report.new == ["tails", "bowline", "night-flights-lamps", "reeling"]
    sources = (desk.content / "sources" / "dated.yaml").read_text()
    assert "organisation: windlab WINDLAB, date: Dec 2, comments: 3, abstract_sha256: " in sources
    assert desk.paper("tails") == (
        '---\ntitle: "Tails: What Keeps a Kite Upright"\nauthors_count: 6\ntopics: []\n'
        "sources: [{file: dated.txt, entry: 1}]\n---\n"
    )


@pytest.mark.parametrize(
    "spoil", [lambda t: t.replace("\n", "\r\n"), lambda t: t.replace("\n", "\r"), lambda t: "\ufeff" + t]
)
def test_line_ends_and_byte_order_marks_do_not_matter(desk: Desk, spoil: Callable[[str], str]) -> None:
    """The page may have been saved by any editor."""
    assert desk.bring(spoil(PAGE)).new == ["tails", "reeling"]


def test_abstracts_stay_out_unless_asked_for(desk: Desk) -> None:
    """By default a record holds no text of others; --keep-abstracts puts it in, also into records already there."""
    desk.bring(PAGE)
    assert "abstract" not in desk.paper("tails")
    desk.bring(PAGE, keep_abstracts=True)
    assert read(desk.content)[0].papers["tails"].abstract == ABSTRACT


def test_a_dry_run_writes_nothing(desk: Desk) -> None:
    """It says what it would write, and leaves every byte as it is."""
    before = desk.bytes()
    assert desk.bring(PAGE, dry_run=True).written == ["papers/reeling.md", "papers/tails.md", "sources/page.yaml"]
    assert desk.bytes() == before


def test_an_import_done_again_writes_nothing(desk: Desk) -> None:
    """The same document, even under another name, is recognised by its bytes."""
    desk.bring(PAGE)
    before = desk.bytes()
    report = desk.bring(PAGE, "renamed.txt")
    assert (report.repeats, report.new, report.written) == (2, [], [])
    assert desk.bytes() == before


def test_a_fact_that_was_taken_out_does_not_come_back(desk: Desk) -> None:
    """The same facts again bring only what they did not bring before; others may still fill the gap."""
    desk.bring(PAGE)
    title = read(desk.content)[0].papers["tails"].title
    fact = {"title": title, "code": "https://github.com/x/y", "year": 2020, "sources": {"code": ["a"], "year": ["a"]}}
    desk.facts(fact)
    record = desk.content / "papers" / "tails.md"
    record.write_text(record.read_text().replace("code: https://github.com/x/y\n", ""))
    before = desk.bytes()
    assert desk.facts(fact).written == []
    assert desk.bytes() == before
    desk.facts({**fact, "code": "https://github.com/x/z"})
    assert read(desk.content)[0].papers["tails"].code == "https://github.com/x/z"


@pytest.mark.parametrize("name", ["page.txt", "page.md", "PAGE.txt", "page"])
def test_another_document_of_the_same_name_does_not_overwrite(desk: Desk, name: str) -> None:
    """Two documents keep two records of origin, though their names would make one file."""
    desk.bring(PAGE)
    first = (desk.content / "sources" / "page.yaml").read_bytes()
    desk.bring(PAGE + f"Night Flights\n{ABSTRACT}\n", name)
    assert (desk.content / "sources" / "page.yaml").read_bytes() == first
    assert len(list((desk.content / "sources").iterdir())) == 2
    assert len(read(desk.content)[0].papers["tails"].sources) == 2
    before = desk.bytes()
    desk.bring(PAGE + f"Night Flights\n{ABSTRACT}\n", name)
    assert desk.bytes() == before


def test_a_document_whose_name_needs_quotes_is_recognised(desk: Desk) -> None:
    """Quotes and backslashes in a file's name do not make it another document."""
    desk.bring(PAGE, 'a "page" \\ 1.txt')
    assert desk.bring(PAGE, 'a "page" \\ 1.txt').written == []


def test_the_same_title_with_another_abstract_is_another_paper(desk: Desk) -> None:
    """Both are kept, and named as doubtful, once."""
    report = desk.bring(f"Kites\n{ABSTRACT}\nKites\n{OTHER}\n")
    assert report.new == ["kites", "kites-2"]
    assert _doubts(report) == [("Kites", "Kites", "the same title, another abstract or other identifiers")]


def test_a_kept_abstract_tells_papers_apart_in_a_later_import(desk: Desk) -> None:
    """An abstract in a record counts like one in the document."""
    desk.bring(f"Kites\n{ABSTRACT}\n", keep_abstracts=True)
    assert desk.bring(f"Kites\n{OTHER}\n", "other.txt").new == ["kites-2"]


def test_nearly_the_same_titles_are_doubtful(desk: Desk) -> None:
    """Look-alikes are kept as two and named; another spelling of one title is one paper."""
    titled = {"Upright Kites in Wind": ABSTRACT, "Upright Kites in Winds": OTHER, "upright KITES in wind": ABSTRACT}
    report = desk.bring("".join(f"{title}\n{abstract}\n" for title, abstract in titled.items()))
    assert (len(report.new), report.merged) == (2, 1)
    assert _doubts(report) == [("Upright Kites in Wind", "Upright Kites in Winds", "titles nearly alike")]


def test_a_record_keeps_what_a_person_wrote(desk: Desk) -> None:
    """Comments, order, line ends, the body: an import adds to a record and takes nothing away."""
    lines = [
        "\ufeff---",
        "# mine",
        "venue: Hill  # 2024",
        'title: "Tails: upright kites"',
        "sources:  # none",
        "---",
        "Text.",
    ]
    old = "".join(f"{line}\r\n" for line in lines)
    path = desk.content / "papers" / "my-key.md"
    path.write_bytes(old.encode())
    report = desk.bring(PAGE)
    assert (report.new, report.merged) == (["reeling"], 1)
    assert desk.paper("my-key") == old.replace("sources:", "sources: [{file: page.txt, entry: 1}]")


def test_a_renamed_record_is_found_by_its_former_key(desk: Desk) -> None:
    """A key and a title that a person has changed do not bring the paper in a second time."""
    desk.bring(PAGE)
    old = (
        desk.paper("tails")
        .replace("Tails: Upright Kites", "Tails")
        .replace("topics: []", "topics: []\naliases: [tails]")
    )
    (desk.content / "papers" / "tails.md").unlink()
    (desk.content / "papers" / "tail-kites.md").write_text(old)
    assert desk.bring(PAGE).new == []
    assert desk.paper("tail-kites") == old


def test_titles_cannot_lead_out_of_the_survey(desk: Desk) -> None:
    """Paths and HTML in a title make a plain key; nothing is written outside content/."""
    titles = ["../../../etc/passwd: a Kite", "<script>alert(1)</script>", "/absolute", "C:\\kites", "???: Kites", "-x"]
    report = desk.bring("".join(f"{title}\n{ABSTRACT}\n" for title in titles))
    assert len(report.new) == len(titles)
    assert all(name.startswith("content/") for name in desk.bytes())
    assert [paper.title for paper in read(desk.content)[0].papers.values() if "script" in paper.title] == titles[1:2]


LONG = "A Kite " * 286
REFUSED: list[tuple[bytes, str]] = [
    (b"", "doc:1:1: error: "),
    (b" \n\n\t", "doc:1:1: error: "),
    (bytes(range(256)), "doc:3:115: error: the byte 0x80 is not UTF-8"),
    (b"Kite\nTa\0il\n", "doc:2:3: error: the file holds the control character U+0000"),
    (f"Ki\x07te\n{ABSTRACT}\n".encode(), "doc:1:3: error: the file holds the control character U+0007"),
    (f"Kité\n{ABSTRACT}\n".encode("latin-1"), "doc:1:4: error: the byte 0xe9 is not UTF-8"),
    (f"Kite\n{ABSTRACT} é".encode()[:-1], f"doc:2:{len(ABSTRACT) + 2}: error: the byte 0xc3 is not UTF-8"),
    (f"{PAGE}Kite\n".encode(), "doc:5:1: error: the file ends in the middle of an entry"),
    (PAGE.encode()[:-60], "doc:3:1: error: the last entry is cut off"),
    (f"{LONG}\n{ABSTRACT}\n".encode(), "doc:1:1: error: no entry found"),
    (b"@article{kite,\n title = {Kite}\n}\n", "doc:1:1: error: "),
    (b"<html><body>Kite</body></html>", "doc:1:1: error: "),
    (b'[{"title": "Kite"}]', "doc:1:1: error: "),
]


@pytest.mark.parametrize(("raw", "told"), REFUSED)
def test_bad_input_changes_nothing(desk: Desk, raw: bytes, told: str) -> None:
    """A document that cannot be used is refused with its line, and not a byte of the survey changes."""
    desk.bring(PAGE)
    before = desk.bytes()
    with pytest.raises(ContentError) as refused:
        desk.bring(raw, "doc")
    assert str(refused.value).startswith(told)
    assert desk.bytes() == before


def test_one_bad_document_among_many_stops_them_all(desk: Desk) -> None:
    """Documents are imported together or not at all."""
    (desk.folder / "good.txt").write_text(PAGE)
    (desk.folder / "bad.txt").write_text("x")
    before = desk.bytes()
    with pytest.raises(ContentError, match=r"bad\.txt:1:1"):
        import_files("huggingface-papers", [desk.folder / "good.txt", desk.folder / "bad.txt"], desk.content)
    with pytest.raises(UsageError, match="there is no file"):
        import_files("huggingface-papers", [desk.folder / "good.txt", desk.folder / "gone.txt"], desk.content)
    assert desk.bytes() == before


def test_a_faulty_survey_takes_no_imports(desk: Desk) -> None:
    """Content with faults is mended first: an import could only guess."""
    (desk.content / "papers" / "x.md").write_text("---\ntitle: [\n---\n")
    before = desk.bytes()
    with pytest.raises(ContentError, match=r"x\.md:3:1"):
        desk.bring(PAGE)
    assert desk.bytes() == before


def test_the_survey_may_be_the_folder_we_are_in(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Records are amended where they stand, even if the content is given as a full stop."""
    desk.bring(PAGE)
    monkeypatch.chdir(desk.content)
    (desk.folder / "more.txt").write_text(PAGE + f"Kite\n{ABSTRACT}\n")
    import_files("huggingface-papers", [desk.folder / "more.txt"], Path())
    assert "more.txt" in desk.paper("tails")


def test_facts_fill_and_never_overwrite(desk: Desk) -> None:
    """What a record lacks is filled in, what it says stays, and a difference is reported."""
    desk.bring(PAGE)
    path = desk.content / "papers" / "tails.md"
    path.write_text(path.read_text().replace("topics: []", "year: 2020  # seen\nvenue:\ntopics: []"))
    fact = {"title": "TAILS: upright kites", "year": 2021, "venue": "Hill", "authors": ["A. Hu", "B. Li"], "odd": 1}
    report = desk.facts({**fact, "sources": {"year": ["https://kites.example"]}}, {"title": "Unknown", "year": 2020})
    assert report.differing == [("tails", "year", "2020", "2021")]
    assert report.unmatched == ["Unknown"]
    assert report.unplaced == ["facts.json:3:1: 'odd: 1'"]
    text = desk.paper("tails")
    assert "year: 2020  # seen\nvenue: Hill\n" in text
    assert "authors: [A. Hu, B. Li]\n" in text
    assert not (desk.content / "papers" / "unknown.md").exists()
    assert "provenance: {year: [https://kites.example]}" in (desk.content / "sources" / "facts.yaml").read_text()


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        ("", "facts.json:1:1: error: broken JSON"),
        ('[\n{"title": }]', "facts.json:2:11: error: broken JSON"),
        ('{"title": "x"}', "facts.json:1:1: error: this is not a list of facts"),
        ("[]", "facts.json:1:1: error: this is not a list of facts"),
        ("[" * 100_000, "facts.json:1:1: error: broken JSON: nested too deeply"),
        ('[\n{\n"title": "Reeling In",\n"year": "20211"}]', "facts.json:3:1: error: year: "),
        ('[{"title": "Reeling In", "url": "javascript:alert(1)"}]', "facts.json:1:1: error: url: "),
        ('[{"title": "Reeling In", "authors": {"a": 1}}]', "facts.json:1:1: error: authors: "),
        ('[{"title": "Reeling In", "arxiv": 2106.1}]', "facts.json:1:1: error: arxiv: "),
        ('[{"title": ["Reeling In"], "year": 2020}]', "facts.json:1:1: error: title: "),
        (
            '[{"title": "Reeling In", "venue": "a\\u0007"}]',
            "facts.json:1:1: error: 'Reeling In' holds the control character",
        ),
        (
            '[{"title": "Reeling In", "venue": "a\\ud800"}]',
            "facts.json:1:1: error: 'Reeling In' holds the control character",
        ),
        (json.dumps([{"title": "Reeling In" + "!" * 2000}]), "facts.json:1:1: error: title has 2,010 characters"),
    ],
)
def test_bad_facts_change_nothing(desk: Desk, raw: str, told: str) -> None:
    """Facts that no record could hold are refused at their title's line, before anything is written."""
    desk.bring(PAGE)
    before = desk.bytes()
    with pytest.raises(ContentError) as refused:
        desk.bring(raw, "facts.json", "facts")
    assert str(refused.value).startswith(told)
    assert desk.bytes() == before
