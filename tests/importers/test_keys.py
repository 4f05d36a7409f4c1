"""Keys: chosen once from a title, and then an address for ever."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from surveypress.core import keys
from surveypress.core.slugs import SLUG
from surveypress.importers import plan_import
from surveypress.importers.keys import MOST, key_for

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.mark.parametrize(("line", "what", "title", "key"), read_fixture_file(FIXTURES / "keys.md"))
def test_the_key_of_a_title(line: int, what: str, title: str, key: str) -> None:
    """The short name that a title gives itself, or else its first distinctive words (see keys.md)."""
    assert key_for(title.strip(), set()) == key.strip(), f"{what}, line {line}"


@given(st.lists(st.text(max_size=80) | st.sampled_from(["???: x", "Kite", "Kite: a", "&#55296;", "../..", "x" * 2000])))
def test_keys_are_safe_and_unique(titles: list[str]) -> None:
    """Whatever the titles, each gets a slug of at most 60 characters that no other has: a safe name for a file."""
    taken: set[str] = set()
    for title in titles:
        key = key_for(title, taken)
        assert SLUG.fullmatch(key)
        assert len(key) <= MOST
        assert key not in taken
        taken.add(key)


def test_a_clash_adds_words_and_then_a_number() -> None:
    """A key that is taken tells the papers apart by their titles, as long as these have words left."""
    assert key_for("Kite: Flying High over Hills", {"kite"}) == "kite-flying-high"
    assert key_for("Kite", {"kite", "kite-2"}) == "kite-3"
    long = "x" * 80
    taken = {key_for(long, set())} | {f"{'x' * (MOST - 6)}-{number}" for number in range(2, 1200)}
    assert re.fullmatch(r"x{54}-1200", key_for(long, taken))


def test_a_key_that_windows_keeps_for_itself(tmp_path: Path) -> None:
    """The record keeps it, its file has another name, and the plan says so; a title makes no such key."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "survey.yaml").write_text("title: Kites\n")
    (tmp_path / "content" / "taxonomy.yaml").write_text("topics: [{id: wind, title: Wind}]\n")
    file = tmp_path / "refs.bib"
    titles = {"CON": "Kites in the wind", "aux.1": "Reels", "x y": "NUL: knots"}
    file.write_text("".join(f"@misc{{{key}, title={{{title}}}}}\n" for key, title in titles.items()))
    planned = plan_import("", [file], tmp_path / "content")
    assert (planned.plan.new[:2], len(planned.plan.notes)) == (["CON", "aux.1"], 2)
    written = sorted(name for name in planned.plan.written if name.startswith("papers/"))
    assert [keys.is_device(name.removeprefix("papers/")) for name in written] == [False] * 3
    assert any(name.startswith("papers/con-") for name in written)
    assert "nul" not in planned.plan.new
