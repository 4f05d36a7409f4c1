"""The index of the search: what is in it, and that it is the same each time."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from toys import edit, paper, toy

from surveypress.lexicon.latent import strongest
from surveypress.lexicon.normal import stem
from surveypress.pipeline import build
from surveypress.survey import Survey


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """The toy survey, not built yet."""
    return toy(tmp_path)


def _index(survey: Survey) -> Any:
    build(survey)
    return json.loads((survey.out / "data" / "search.json").read_text(encoding="utf-8"))


def test_the_index_holds_our_own_text_only(survey: Survey) -> None:
    """Words of titles, summaries, figures, topics and terms are in it; an abstract's are not."""
    paper(survey.root, "kept", "topics: [wind]\nabstract: Xylophonic zephyrs.", "Our own wording: brimborion.")
    known = {stem(word) for word in _index(survey)["words"].split("\n")}
    assert {"gust", "silk", "bamboo", "brimborion"} <= known
    assert not {stem("xylophonic"), stem("zephyrs")} & known


def test_the_same_content_gives_the_same_bytes(survey: Survey, tmp_path: Path) -> None:
    """Two builds agree to the byte, and an edited summary changes the index."""
    build(survey)
    other = toy(tmp_path / "other")
    build(other)
    file = Path("data") / "search.json"
    before = (survey.out / file).read_bytes()
    assert before == (other.out / file).read_bytes()
    edit(survey.content / "papers" / "gust.md", "Strong wind comes", "Strong wind always comes")
    build(survey)
    assert before != (survey.out / file).read_bytes()


def test_a_sentence_tells_about_the_papers_it_cites(survey: Survey) -> None:
    """Each sentence aside names whom it cites, by their places among the papers."""
    found = _index(survey)
    keys = found["papers"]["keys"]
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
    assert found["papers"]["keys"] == []
    assert found["latent"]["values"] == ""


def test_iteration_finds_what_an_exact_method_finds() -> None:
    """The strongest directions are those of a full decomposition, signs included in the bargain."""
    chance = np.random.default_rng(3)
    rows = chance.random((60, 90)) * (chance.random((60, 90)) < 0.2)
    values, sides = strongest(rows, 8)
    exact_sides, exact, _ = np.linalg.svd(rows)
    assert np.allclose(values, exact[:8], rtol=1e-6)
    assert np.allclose(np.abs(np.sum(sides * exact_sides[:, :8], axis=0)), 1, atol=1e-6)
    assert (sides[np.argmax(np.abs(sides), axis=0), range(8)] > 0).all()
