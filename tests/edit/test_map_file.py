"""content/map.yaml: written by a verb, read with its faults named, and then the map for good."""

from pathlib import Path

import pytest
from toys import build_pages, edit, paper, toy, tree, without_search, write

from surveypress.build import map_layout_cache
from surveypress.build.project import Survey
from surveypress.cli import main
from surveypress.read import read
from surveypress.relate import map_layout


@pytest.fixture
def survey(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Survey:
    """The toy survey with a drawn map, whose builds make no search index."""
    without_search(monkeypatch)
    survey = toy(tmp_path)
    assert main(["map", "--yes", "--quiet"], survey.root) == 0
    return survey


def _drawn(survey: Survey) -> dict[str, tuple[int, int]]:
    corpus, problems = read(survey.content)
    assert [problem for problem in problems if "map" in problem.location.file] == []
    return dict(corpus.drawn)


def _shown(survey: Survey) -> bytes:
    build_pages(survey, "map/")
    return tree(survey.out)["map/index.html"]


def test_the_verb_writes_a_place_for_each_paper(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """What is written is what was drawn; a second time there is nothing to write, and `undo` takes the file away."""
    assert _drawn(survey).keys() == read(survey.content)[0].papers.keys()
    assert main(["map", "--yes"], survey.root) == 0
    assert "Nothing to write" in capsys.readouterr().out
    assert main(["undo", "--yes", "--quiet"], survey.root) == 0
    assert not (survey.content / "map.yaml").exists()


def test_no_edit_draws_the_map_anew(survey: Survey, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither another text nor another topic moves a dot, and nothing is laid out; also without any cache."""

    def never(rows: map_layout.Array) -> map_layout.Array:
        raise AssertionError(len(rows))

    monkeypatch.setattr(map_layout, "laid_out", never)
    before = _drawn(survey)
    edit(survey.content / "papers" / "gust.md", "tldr:", "tldr: Kites are bread;")
    layout = map_layout_cache.begin(survey.root, read(survey.content)[0], executor=None)  # type: ignore[arg-type]
    assert layout.result({}) == before
    build_pages(survey, "map/")


def test_a_new_paper_is_placed_the_same_by_every_build(survey: Survey, tmp_path: Path) -> None:
    """An incremental build, a clean one and a build elsewhere agree; the verb then writes that very place."""
    build_pages(survey, "map/")
    before = _drawn(survey)
    paper(survey.root, "latest", "topics: [wind]\nyear: 2024", "Of wind and sails. See @gust.")
    shown = _shown(survey)
    other = toy(tmp_path / "other")
    write(other.content / "papers" / "latest.md", (survey.content / "papers" / "latest.md").read_text("utf-8"))
    write(other.content / "map.yaml", (survey.content / "map.yaml").read_text("utf-8"))
    assert _shown(other) == shown
    assert main(["map", "--yes", "--quiet"], survey.root) == 0
    after = _drawn(survey)
    assert {key: after[key] for key in before} == before
    assert "latest" in after
    assert _shown(survey) == shown


def test_anew_draws_all_papers(survey: Survey) -> None:
    """Places that a person has changed stay, unless the map is wanted anew; that mends a broken file, too."""
    file = survey.content / "map.yaml"
    drawn = _drawn(survey)
    gust = drawn["gust"]
    edit(file, f"gust: [{gust[0]}, {gust[1]}]", "gust: [13, 14]")
    assert main(["map", "--yes", "--quiet"], survey.root) == 0
    assert _drawn(survey)["gust"] == (13, 14)
    edit(file, "gust: [13, 14]", "gust: here")
    assert main(["map", "--yes", "--quiet"], survey.root) == 1
    assert main(["map", "--yes", "--quiet", "--anew"], survey.root) == 0
    assert _drawn(survey) == drawn


def test_a_renamed_paper_keeps_its_place(survey: Survey) -> None:
    """The key that a paper had, which it names among its aliases, is found on the map."""
    before = _drawn(survey)
    papers = survey.content / "papers"
    edit(papers / "drifting.md", "title:", "aliases: [drifting]\ntitle:")
    (papers / "drifting.md").rename(papers / "adrift.md")
    assert _drawn(survey)["adrift"] == before["drifting"]


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("- gust\n", 1, "no list of keys"),
        ("a: [1, 2]\ngust: [1]\n", 2, "'gust'"),
        ("gust: [1, 2, 3]\n", 1, "'gust'"),
        ("gust: 12\n", 1, "'gust'"),
        ("gust: [-1, 5]\n", 1, "'gust'"),
        ("gust: [1.5, 5]\n", 1, "'gust'"),
        ("gust: [501, 5]\n", 1, "'gust'"),
        ("gust: [\u0661, 5]\n", 1, "'gust'"),
        (f"gust: [{'9' * 5000}, 5]\n", 1, "'gust'"),
        ("gust: [1, 2]\ngust: [3, 4]\n", 2, "gust"),
        ("gust: [1, 2\n", 2, ""),
    ],
)
def test_faults_are_named(survey: Survey, capsys: pytest.CaptureFixture[str], text: str, line: int, said: str) -> None:
    """File and line, what is wrong, and what to do; no build goes on with half a map."""
    write(survey.content / "map.yaml", text)
    assert main(["build", "--quiet"], survey.root) == 1
    error = capsys.readouterr().err
    assert f"content/map.yaml:{line}" in error
    assert said in error
    assert "Traceback" not in error
