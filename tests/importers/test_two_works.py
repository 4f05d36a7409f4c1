"""Works that share an identifier and are two all the same: both are kept, as a question; never one in silence."""

from pathlib import Path

import pytest

from surveypress.core.problems import errors
from surveypress.importers import plan_import
from surveypress.read import read


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A survey without papers."""
    content = tmp_path / "content"
    (content / "papers").mkdir(parents=True)
    (content / "survey.yaml").write_text("title: Kites\n")
    (content / "taxonomy.yaml").write_text("topics: [{id: wind, title: Wind}]\n")
    return content


BOOK = "@book{book, title={Handbook of Kites}, editor={Quill, Mara}, year=2020, doi={10.5555/978}}\n"
TAILS = "@incollection{tails, title={Tails}, author={Ash, Tobin}, booktitle={Handbook of Kites}, doi={10.5555/978}}\n"
FRAMES = "@incollection{frames, title={Frames of Cane}, author={Reef, Ona}, booktitle={Handbook of Kites}, doi={10.5555/978}}\n"  # noqa: E501
VOLUME = "booktitle={Proc. Kites}, doi={10.5555/volume}"
SAME = "the same DOI 10.5555/volume, another work"


def _bib(content: Path, *entries: str) -> Path:
    path = content.parent / "refs.bib"
    path.write_text("\n".join(entries), encoding="utf-8")
    return path


def test_chapters_that_have_the_doi_of_their_book(content: Path) -> None:
    """They and the book stay three records, and the same list in another order finds each again."""
    planned = plan_import("", [_bib(content, BOOK, TAILS, FRAMES)], content)
    assert (planned.plan.new, planned.plan.merges) == (["book", "tails", "frames"], [])
    assert [doubt.why for doubt in planned.plan.doubtful] == ["the same DOI 10.5555/978, another work"] * 2
    planned.write()
    corpus, problems = read(content)
    assert errors(problems) == []
    assert {paper.ids["doi"] for paper in corpus.papers.values()} == {"10.5555/978"}
    again = plan_import("", [_bib(content, FRAMES, BOOK, TAILS)], content).plan
    assert (again.new, [merge.key for merge in again.merges]) == ([], ["frames", "book", "tails"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("title={Tails}, author={Ash, Tobin}", "title={Frames of Cane}, author={Reef, Ona}"),
        ("title={Tails}, author={Ash, Tobin}, pages={1--9}", "title={Frames}, author={Ash, Tobin}, pages={10--19}"),
        ("title={Tails}, author={Ash, Tobin and Reef, Ona}", "title={Frames}, author={Ash, Tobin and Quill, Mara}"),
        ("title={Overview of Task A}, author={Ash, Tobin}", "title={Overview of Task B}, author={Reef, Ona}"),
        ("title={Tails of Silk}", "title={Frames of Cane}"),
        ("title={Tails of Silk}, author={Ash, Tobin}", "title={Frames of Cane}"),
    ],
)
def test_two_papers_of_a_volume(content: Path, one: str, other: str) -> None:
    """With other authors, on other pages, or where nothing shows that a title is another spelling."""
    entries = (f"@inproceedings{{{key}, {said}, {VOLUME}}}" for key, said in (("one", one), ("two", other)))
    plan = plan_import("", [_bib(content, *entries)], content).plan
    assert (plan.new, plan.merges) == (["one", "two"], [])
    assert SAME in {doubt.why for doubt in plan.doubtful}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("title={Kites in the Wind}, author={Ash, Tobin}", "title={Kites in the wind: a review}, author={Ash, T.}"),
        ("title={Kites in the Wind}, author={Ash, Tobin}", "title={Of Flying Things}, author={Ash, T.}"),
        ("title={Kites in Wind}, author={Ash, Tobin and others}", "title={Lift}, author={Ash, T. and Reef, O.}"),
        ("title={Kites in the Wind}", "title={Kites in the wind}, author={Ash, T.}"),
        ("title={Kites in the Wind}, author={Ash, Tobin}", "title={Kites in the wind}, author={Kite Collaboration}"),
    ],
)
def test_one_work_whose_title_has_changed(content: Path, one: str, other: str) -> None:
    """The authors, or a title that is only longer, show that it is one; the other title is told."""
    entries = (f"@article{{{key}, {said}, doi={{10.5555/one}}}}" for key, said in (("one", one), ("two", other)))
    plan = plan_import("", [_bib(content, *entries)], content).plan
    assert (plan.new, [merge.key for merge in plan.merges]) == (["one"], ["one"])
    titles = [row[1:] for row in plan.differing if row[1] == "title"]
    assert len(titles) == (one.partition("}")[0].casefold() != other.partition("}")[0].casefold())


def test_an_arxiv_id_is_of_one_work_unless_the_authors_differ(content: Path) -> None:
    """A list calls a paper by its nickname; an id on the paper of others is a mistake of one of the two."""
    paper = "@misc{one, title={Flying without Wind}, author={Ash, Tobin}, eprint={2101.01234}, archiveprefix={arXiv}}"
    named = "@misc{two, title={KiteNet}, eprint={2101.01234}, archiveprefix={arXiv}}"
    wrong = "@misc{two, title={KiteNet}, author={Reef, Ona}, eprint={2101.01234}, archiveprefix={arXiv}}"
    assert plan_import("", [_bib(content, paper, named)], content).plan.new == ["one"]
    plan = plan_import("", [_bib(content, paper, wrong)], content).plan
    assert plan.new == ["one", "two"]
    assert [doubt.why for doubt in plan.doubtful] == ["the same arXiv 2101.01234, another work"]


def test_a_chapter_that_is_called_as_its_book(content: Path) -> None:
    """Without any identifier: other authors wrote it, one of them an editor of the book."""
    book = "@book{book, title={Kites and Wind}, author={Ash, Tobin and Quill, Mara}, year=2007}"
    part = "@incollection{part, title={Kites and Wind}, author={Quill, Mara and Reef, Ona}, year=2007, pages={21--48}}"
    plan = plan_import("", [_bib(content, book, part)], content).plan
    assert (plan.new, len(plan.doubtful)) == (["book", "part"], 1)


def test_one_identifier_on_all_rows_of_a_table(content: Path) -> None:
    """A column filled by a slip takes no longer than its rows."""
    path = content.parent / "rows.csv"
    path.write_text("Title,DOI\n" + "".join(f"Kite of number {n} {'x' * (n % 50)},10.5555/v\n" for n in range(3000)))
    plan = plan_import("", [path], content).plan
    assert len(plan.new) + len(plan.merges) == 3000
