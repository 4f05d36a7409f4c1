"""What pages were made of, kept between builds: few are described again, and nothing is missed without it."""

from pathlib import Path

import pytest
from toys import copied, edit, toy, tree, without_search

from surveypress.build import page_memo
from surveypress.build.executors import ForkExecutor, SerialExecutor
from surveypress.build.pipeline import build
from surveypress.build.profile import Profile
from surveypress.build.project import Survey
from surveypress.core.model import Paper
from surveypress.pages.twins import paper_blocks
from surveypress.pages.view_models import Site
from surveypress.prose.nodes import Blocks


@pytest.fixture(autouse=True)
def no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the search index out."""
    without_search(monkeypatch)


def _described(survey: Survey, workers: int = 1) -> int:
    """Builds; returns of how many pages the data were worked out, of those whose data can be known."""
    profile = Profile()
    with ForkExecutor(workers) if workers > 1 else SerialExecutor() as executor:
        build(survey, executor=executor, profile=profile)
    known, asked = profile.spared["descriptions"]
    return asked - known


def _memo(survey: Survey) -> Path:
    [path] = (survey.root / ".cache" / "surveypress").glob("*.pages")
    return path


def test_few_pages_are_described_again(tmp_path: Path) -> None:
    """After an edit of one paper only pages that have read it are; a change of a setting concerns all."""
    survey = toy(tmp_path)
    whole = _described(survey)
    always = _described(survey)
    assert always < whole / 2, "what is described at once, as its data cost nothing"
    edit(survey.content / "papers" / "drifting.md", "Not sorted yet.", "Not sorted even now.")
    assert always < _described(survey) < whole / 2
    assert _described(survey) == always
    edit(survey.content / "survey.yaml", "title: Kites", "title: Kites and reels")
    assert _described(survey) == whole


def test_pages_of_papers_do_not_hang_on_scores(built_without_search: Survey) -> None:
    """An edit moves the scores of many papers, which only files of the whole survey give; few lists are others."""
    memo = page_memo.load(built_without_search.root, built_without_search.out)
    pages = [f"papers/drifting{ending}" for ending in ("/index.html", ".md", ".json")]
    read = {page: {name.partition("\0")[0] for name in memo.read(page)} for page in (*pages, "data/papers.json")}
    assert [page for page, names in read.items() if "Site.related" in names] == pages
    assert [page for page, names in read.items() if "Relations.related" in names] == ["data/papers.json"]


@pytest.mark.parametrize("damage", [b"", b"\x80", b"\xc1" * 40, b"[" * 100_000])
def test_a_damaged_memo_costs_time_only(built_without_search: Survey, tmp_path: Path, damage: bytes) -> None:
    """Without it, or with one that cannot be read, the same site is made, and a memo again."""
    survey = copied(built_without_search, tmp_path)
    before = tree(survey.out)
    _memo(survey).unlink()
    whole = _described(survey)
    _memo(survey).write_bytes(damage)
    assert _described(survey) == whole
    assert tree(survey.out) == before
    assert _described(survey) < whole


def test_many_workers_learn_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is noted in other processes is noted as it is in one."""
    monkeypatch.setattr("surveypress.build.executors.WORTH_IT", 1)
    survey, memos = toy(tmp_path), []
    for workers in (1, 2):
        _described(survey, workers)
        memos.append(_memo(survey).read_bytes())
        _memo(survey).unlink()
    assert memos[0] == memos[1]


def test_only_pieces_that_an_edit_touches_are_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of the whole survey consists of pieces, which outlive builds that do not describe it."""
    made: list[str] = []

    def noted(site: Site, paper: Paper) -> Blocks:
        made.append(paper.key)
        return paper_blocks(site, paper)

    monkeypatch.setattr("surveypress.pages.llms.paper_blocks", noted)
    survey = toy(tmp_path)
    _described(survey)
    assert len(made) == len({*made}) == len(list((survey.content / "papers").glob("*.md")))
    made.clear()
    (survey.out / "index.html").unlink()
    _described(survey)
    assert made == [], "the file was not described at all"
    edit(survey.content / "papers" / "drifting.md", "Not sorted yet.", "Not sorted even now.")
    _described(survey)
    assert "drifting" in made
    assert len(made) < 4
    text = (survey.out / "llms-full.txt").read_bytes()
    _memo(survey).unlink()
    _described(survey)
    assert (survey.out / "llms-full.txt").read_bytes() == text
    assert b"Not sorted even now." in text
