"""The map between builds: kept while no text changes, worked out anew when one does, guessed where nobody waits."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from toys import build_without_search, edit, paper, toy, tree, with_pages

from surveypress.build import executors
from surveypress.build.map_layout_cache import approximate, begin, cached, load_ahead
from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.read import read
from surveypress.relate import map_layout, relate

DRAWN = ("index.html", "map/")
"""Where the pages stand that places are written to."""
TOPICS = ("frames", "sails", "lines", "wind")


class _NoExecutor(executors.SerialExecutor):
    """One that nobody may need."""

    def submit(self, *_: object, **__: object) -> NoReturn:
        raise AssertionError("there is nothing to do")


def _larger(root: Path) -> Survey:
    """Returns the toy survey with so many papers that its map is worth keeping."""
    survey = toy(root)
    for n in range(map_layout.FEW):
        topic = TOPICS[n % 4]
        paper(root, f"more-{n:02}", f"topics: [{topic}]\nyear: {1990 + n}", f"Of {topic} and n{n % 7}x.")
    return survey


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Survey:
    """Such a survey, where few are many enough."""
    monkeypatch.setattr(map_layout, "FEW", 12)
    return _larger(tmp_path)


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Counts how often this process lays papers out by t-SNE, without a second process and pages without a map."""
    made: list[int] = []

    def counted(rows: map_layout.Array) -> map_layout.Array:
        made.append(len(rows))
        return map_layout.main_axes(rows)

    monkeypatch.setattr(executors, "can_fork", lambda: False)
    monkeypatch.setattr(map_layout, "laid_out", counted)
    with_pages(monkeypatch, *DRAWN)
    return made


def test_a_map_is_worked_out_once(many: Survey, calls: list[int]) -> None:
    """Builds whose texts did not change, and builds of other folders of the same survey, take the map as it is."""
    build(many)
    build(many)
    build(replace(many, out=many.root / "elsewhere"))
    edit(many.content / "survey.yaml", "title: Kites", "title: More kites")
    build(many)
    assert calls == [map_layout.FEW + 9]


@pytest.mark.parametrize(
    ("old", "new"),
    [("topics: [wind]", "topics: [sails]"), ("year: 1993", "year: 1993\ntldr: Lines and n5x."), ("Of wind", "Of silk")],
)
def test_a_change_of_text_or_topic_makes_a_new_map(many: Survey, calls: list[int], old: str, new: str) -> None:
    """Whatever decides where a paper stands makes the map anew, and what does not decide it does not."""
    build(many)
    edit(many.content / "papers" / "more-03.md", old, new)
    build(many)
    edit(many.content / "papers" / "more-04.md", "year: 1994", "year: 1995\nauthors: [Ada Knott]")
    build(many)
    assert len(calls) == 2


@pytest.mark.parametrize("damage", ["", "[]", '{"papers": {"gust": [1, 2]}}', '{"whole": "", "papers": {}}'])
def test_a_damaged_map_costs_time_only(many: Survey, calls: list[int], damage: str) -> None:
    """Whatever stands in the cache, the site comes out the same."""
    build(many)
    expected = tree(many.out)
    (many.root / ".cache" / "surveypress" / "map.json").write_text(damage, encoding="utf-8")
    build(many)
    assert tree(many.out) == expected
    assert len(calls) == 2


def test_a_map_that_is_switched_off_is_not_worked_out(many: Survey, calls: list[int]) -> None:
    """Neither a build nor the preview places a paper that no map shows; switched on, each draws the map as ever."""
    edit(many.content / "survey.yaml", "map_from: 2", "map_from: 2\npages: {map: off}")
    corpus, _ = read(many.content)
    related = relate(corpus).related
    off = approximate(None, corpus, related)
    load_ahead(many.root, many.content, _NoExecutor())
    build(many)
    assert (off.places, cached(many.root), calls) == ({}, None, [])
    edit(many.content / "survey.yaml", "map: off", "map: on")
    corpus, _ = read(many.content)
    assert approximate(off, corpus, related) == approximate(None, corpus, related)
    build(many)
    assert len(calls) == 1


@pytest.mark.parametrize("killed", [False, True])
def test_another_process_gives_the_same_map(many: Survey, killed: bool) -> None:
    """Whether a child works the places out, or this process does (as when the child was killed), they are the same."""
    corpus, _ = read(many.content)
    expected = begin(many.root / "serial", corpus, executors.SerialExecutor()).result({})
    with executors.ForkExecutor(2) as executor:
        load_ahead(many.root / "forked", many.content, executor)
        layout = begin(many.root / "forked", corpus, executor)
        if killed:
            for process in executor._processes:
                process.kill()
        assert layout.result({}) == expected
    assert len(set(expected.values())) == len(corpus.papers)


def test_the_preview_does_not_wait(many: Survey, calls: list[int]) -> None:
    """Papers stay where the last build put them; a new one stands amid those that are related to it."""
    build(many)
    kept = cached(many.root)
    assert kept is not None
    paper(many.root, "latest", "topics: [wind]", "Of wind and n3x. See @more-03.")
    corpus, _ = read(many.content)
    related = relate(corpus).related
    now = approximate(kept, corpus, related).places
    assert {key: now[key] for key in kept.places} == kept.places
    near = [kept.places[each.key] for each in related["latest"]]
    for axis in (0, 1):
        assert min(place[axis] for place in near) <= now["latest"][axis] <= max(place[axis] for place in near)
    assert len(calls) == 1


def test_without_a_map_the_preview_makes_one_itself(many: Survey, calls: list[int]) -> None:
    """Before the first build papers stand by the main axes, each in a place of its own; then these are kept."""
    corpus, _ = read(many.content)
    related = relate(corpus).related
    first = approximate(None, corpus, related)
    assert len(set(first.places.values())) == len(corpus.papers)
    assert approximate(first, corpus, related) == first
    assert calls == []


def test_what_is_kept_is_not_taken_for_exact(many: Survey, calls: list[int]) -> None:
    """A map of the preview has no digest, so no build can take it over."""
    corpus, _ = read(many.content)
    first = approximate(None, corpus, relate(corpus).related)
    assert first.whole == ""
    build(many)
    memory = many.root / ".cache" / "surveypress" / "map.json"
    assert json.loads(memory.read_text(encoding="utf-8"))["whole"]


def test_a_build_without_new_texts_does_not_load_scikit_learn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its import costs seconds: only a process that makes a map pays for it."""
    survey = _larger(tmp_path)
    program = (
        "import sys; from pathlib import Path; from surveypress.build import executors\n"
        "from surveypress.build.pipeline import build\n"
        "from surveypress.build.project import Survey\n"
        "root = Path(sys.argv[1]); executors.can_fork = lambda: False\n"
        "build(Survey(root, root / 'content', root / 'site')); print('sklearn' in sys.modules)"
    )
    with monkeypatch.context() as patch:
        patch.setattr(executors, "can_fork", lambda: False)
        build_without_search(survey)
    assert "sklearn" in sys.modules, "this process has made the map"
    command = [sys.executable, "-c", program, str(tmp_path)]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip() == "False"
