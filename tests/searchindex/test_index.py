"""The index of the search: what is in it, and that it is the same each time."""

import json
from pathlib import Path
from typing import Any

import pytest
from toys import build_pages, edit, paper, toy

from surveypress.build.project import Survey


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """The toy survey, not built yet."""
    return toy(tmp_path)


PIECES = ("data/search.json", "data/search-titles.json")


def _piece(survey: Survey, name: str) -> Any:
    return json.loads((survey.out / "data" / name).read_text(encoding="utf-8"))


def _index(survey: Survey) -> Any:
    build_pages(survey, *PIECES)
    return _piece(survey, "search.json")


def test_both_pieces_are_of_one_version_until_a_title_changes(survey: Survey) -> None:
    """The larger names papers by their numbers in the smaller."""
    before = _index(survey)["version"]
    assert _piece(survey, "search-titles.json")["version"] == before
    edit(survey.content / "papers" / "reel.md", "tldr: ", "tldr: Now ")
    assert _index(survey)["version"] == before
    edit(survey.content / "papers" / "reel.md", "title: ", "title: Another # ")
    after = _index(survey)["version"]
    assert after != before
    assert _piece(survey, "search-titles.json")["version"] == after


def test_the_index_holds_all_text_of_a_record(survey: Survey) -> None:
    """Words of titles, summaries, abstracts, figures, topics and terms are in it, once with all their forms."""
    paper(
        survey.root, "kept", "topics: [wind]\nabstract: Xylophonic zephyrs.", "Our own wording: brimborion, a zephyr."
    )
    lines = {line.split(" ")[0]: line.split(" ")[1:] for line in _index(survey)["words"].split("\n")}
    assert {"silk", "bamboo", "brimborion", "xylophonic"} <= lines.keys()
    assert lines["zephyr"] == ["6s"]


def test_the_same_content_gives_the_same_bytes(survey: Survey, tmp_path: Path) -> None:
    """Two builds agree to the byte, and an edited summary changes the index."""
    build_pages(survey, *PIECES)
    other = toy(tmp_path / "other")
    build_pages(other, *PIECES)
    file = Path("data") / "search.json"
    before = (survey.out / file).read_bytes()
    assert before == (other.out / file).read_bytes()
    edit(survey.content / "papers" / "gust.md", "Strong wind comes", "Strong wind always comes")
    build_pages(survey, *PIECES)
    assert before != (survey.out / file).read_bytes()


def test_a_sentence_tells_about_the_papers_it_cites(survey: Survey) -> None:
    """Each sentence aside names whom it cites, by their places among the papers."""
    found = _index(survey)
    keys = _piece(survey, "search-titles.json")["keys"]
    assert [keys[n] for n in found["cites"][0][keys.index("gust")][0]] == ["wind-atlas"]


def test_a_survey_without_papers_has_an_index(survey: Survey) -> None:
    """Nothing to find is no fault."""
    for path in (survey.content / "papers").glob("*.md"):
        path.unlink()
    for path in (survey.content / "topics").glob("*.md"):
        path.unlink()
    for name in ("glossary.yaml",):
        (survey.content / name).unlink(missing_ok=True)
    (survey.content / "pages" / "home.md").write_text("---\ntitle: Home\n---\nNothing yet.\n", encoding="utf-8")
    for path in (survey.content / "pages").glob("*.md"):
        path.write_text(f"---\ntitle: {path.stem}\n---\nNothing yet.\n", encoding="utf-8")
    found = _index(survey)
    assert found["papers"]["years"] == _piece(survey, "search-titles.json")["keys"] == []
    assert found["latent"]["values"] == ""
