"""Of a large survey no file grows with its papers for ever: what has something of each is cut into pieces."""

import csv
import io
import json

import pytest
from toys import build_without_search, edit, paper, toy, tree

from surveypress.build.project import Survey
from surveypress.core import large
from surveypress.core.large import cut

WHOLE = ("bib", "ris", "csl.json", "csv")


@pytest.fixture(scope="module")
def surveys(tmp_path_factory: pytest.TempPathFactory) -> tuple[Survey, Survey]:
    """Ten papers, built as it is, and as if that were many."""
    small, many = (toy(tmp_path_factory.mktemp(name), "https://example.org/") for name in ("small", "many"))
    for survey in (small, many):
        paper(survey.root, "uncited", "topics: [wind]\nyear: 2020\nauthors: [Ann Uncited]")
    build_without_search(small)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(large, "MOST", 5)
        build_without_search(many)
    return small, many


def _text(survey: Survey, name: str) -> str:
    return (survey.out / name).read_text(encoding="utf-8-sig")


def test_names_are_cut_by_themselves() -> None:
    """A name more changes one piece; each is in one, and none is much longer than it may be."""
    names = [f"paper-{n}" for n in range(40_000)]
    before, after = cut(names, 5_000), cut(["another", *names], 5_000)
    assert sorted(name for piece in before for name in piece) == sorted(names)
    assert len(before) == 8
    assert max(map(len, before)) < 1.05 * 5_000
    assert sum(one != other for one, other in zip(before, cut(names[1:], 5_000), strict=True)) == 1
    assert len(after) == 12, "the next number"


@pytest.mark.parametrize("papers", [0, 1, 5_000, 5_001, 10_000, 16_000, 26_000])
def test_how_many_pieces_there_are_needs_no_cutting(papers: int) -> None:
    """Their number alone says it."""
    keys = dict.fromkeys(map(str, range(papers)))
    assert large.number_of_pieces(keys) == len(large.pieces(keys))


def test_files_of_all_papers_are_cut(surveys: tuple[Survey, Survey]) -> None:
    """The pieces hold together what one file would; `papers.json` says where they are."""
    small, many = surveys
    index = json.loads(_text(many, "data/papers.json"))
    assert index["papers"] == 10
    whole = json.loads(_text(small, "data/papers.json"))
    pieces = [json.loads(_text(many, name)) for name in index["files"]["json"]]
    assert len(pieces) == 2
    assert all(pieces)
    assert sorted((one for piece in pieces for one in piece), key=lambda one: str(one["key"])) == whole
    for ending in WHOLE:
        names = [f"data/papers-{n}.{ending}" for n in (1, 2)]
        assert not (many.out / "data" / f"papers.{ending}").exists()
        assert ending == "csv" or index["files"][ending] == names
        lines = {line for name in names for line in _text(many, name).splitlines()}
        assert lines >= {line for line in _text(small, f"data/papers.{ending}").splitlines() if len(line) > 3}
    rows = [row["key"] for n in (1, 2) for row in csv.DictReader(io.StringIO(_text(many, f"data/papers-{n}.csv")))]
    assert sorted(rows) == [one["key"] for one in whole]


def test_language_models_are_led_to_pieces(surveys: tuple[Survey, Survey]) -> None:
    """The whole has the prose of topics, and leads to what is said of the papers."""
    small, many = surveys
    whole, head = _text(small, "llms-full.txt"), _text(many, "llms-full.txt")
    assert "https://example.org/llms-full-2.txt" in head
    pieces = [_text(many, f"llms-full-{n}.txt") for n in (1, 2)]
    assert all(len(piece) < 0.7 * len(whole) for piece in (head, *pieces))
    for line in whole.splitlines():
        assert line in head or any(line in piece for piece in pieces)
    assert "data/papers-2.bib" in _text(many, "llms.txt")


def test_pages_lead_to_the_pieces(surveys: tuple[Survey, Survey]) -> None:
    """No page leads to a file that is not there; each piece is offered."""
    _, many = surveys
    page = _text(many, "bibliography/index.html")
    for ending in WHOLE:
        assert f'href="../data/papers-1.{ending}" download>' in page
        assert f"data/papers.{ending}" not in page
    assert "BibTeX 2/2</a>" in page


def test_cards_are_made_of_what_each_paper_has(surveys: tuple[Survey, Survey]) -> None:
    """The file of all cards is empty, and a paper's own says what its card would."""
    small, many = surveys
    assert json.loads(_text(many, "data/cards.json")) == {}
    for key, card in json.loads(_text(small, "data/cards.json")).items():
        own = json.loads(_text(many, f"papers/{key}.json"))
        before = json.loads(_text(small, f"papers/{key}.json"))
        names = ("title", "byline", "when", "tldr", *(("figure",) if own["figure"] else ()))
        assert card == [own[name] for name in names]
        assert {name: value for name, value in own.items() if name not in {"figure", "piece"}} == before
        assert f"{{{key}," in _text(many, f"data/papers-{own['piece']}.bib")


def test_the_printed_survey_lists_what_it_cites(surveys: tuple[Survey, Survey]) -> None:
    """Its list of all other papers would grow with them."""
    small, many = surveys
    assert "papers not cited in the text" in _text(small, "all/index.html")
    assert "papers not cited in the text" not in _text(many, "all/index.html")


def test_an_edit_touches_one_piece(surveys: tuple[Survey, Survey], monkeypatch: pytest.MonkeyPatch) -> None:
    """Of each file of all papers the other pieces keep their bytes."""
    _, many = surveys
    monkeypatch.setattr(large, "MOST", 5)
    before = tree(many.out)
    edit(many.content / "papers" / "reel.md", "title: ", "volume: 77\ntitle: ")
    build_without_search(many)
    changed = {name for name, content in tree(many.out).items() if before.get(name) != content}
    number = json.loads(_text(many, "papers/reel.json"))["piece"]
    assert {f"data/papers-{number}.{ending}" for ending in (*WHOLE, "json")} <= changed
    assert not {f"data/papers-{3 - number}.{ending}" for ending in (*WHOLE, "json")} & changed
