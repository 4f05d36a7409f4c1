"""References kept between builds: made once, made again when they must, and never missed."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from surveypress.build import references_cache
from surveypress.build.executors import SerialExecutor
from surveypress.cite.finish import Fields
from surveypress.cite.references import STYLES, Style
from surveypress.cite.work import Work
from surveypress.core.persons import Person
from surveypress.core.texts import ENGLISH, Texts

KITE = Work("kite", "A Kite", "other", (Person("Knott", "Ada"),))
REEL = Work("reel", "A Reel", "other")


def _made(monkeypatch: pytest.MonkeyPatch, root: Path, *works: Work) -> list[str]:
    """Returns the titles of what had to be set to have the references of some works."""
    titles = []
    set_by = references_cache.reference

    def counted(style: Style, fields: Fields) -> str:
        titles.append(fields["title"])
        return set_by(style, fields)

    with monkeypatch.context() as patch:
        patch.setattr(references_cache, "reference", counted)
        references = references_cache.references_of(root, works, ENGLISH, STYLES, SerialExecutor())
    assert [references.of(work)["apa"] for work in works] == [
        "Knott, A. (n.d.). A Kite." if work is KITE else f"{work.title}. (n.d.)." for work in works
    ]
    return titles


def test_each_reference_is_made_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A second build makes none, a changed item only its own, and what no item needs is forgotten."""
    count = len(STYLES)
    assert _made(monkeypatch, tmp_path, KITE, REEL) == ["A Kite"] * count + ["A Reel"] * count
    assert _made(monkeypatch, tmp_path, KITE, REEL) == []
    assert _made(monkeypatch, tmp_path, KITE, replace(REEL, title="Reels")) == ["Reels"] * count
    assert _made(monkeypatch, tmp_path, KITE) == []
    kept = json.loads((tmp_path / ".cache" / "surveypress" / "references.json").read_text(encoding="utf-8"))
    assert min(kept["references"].values()).startswith("A. Knott")
    assert len(kept["references"]) == count


def test_fields_of_a_known_work_are_not_worked_out_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Unless the work is another, or the program is, which may make other fields of it."""
    worked_out = []
    fields_by = references_cache.fields_of

    def counted(work: Work, style: Style, texts: Texts) -> Fields:
        worked_out.append(work.title)
        return fields_by(work, style, texts)

    monkeypatch.setattr(references_cache, "fields_of", counted)
    for works in ((KITE, REEL), (KITE, REEL), (KITE, replace(REEL, title="Reels"))):
        _made(monkeypatch, tmp_path, *works)
    assert worked_out == [title for title in ("A Kite", "A Reel", "Reels") for _ in STYLES]
    monkeypatch.setattr(references_cache, "code_digest", lambda: "another")
    assert _made(monkeypatch, tmp_path, KITE) == []
    assert worked_out[-len(STYLES) :] == ["A Kite"] * len(STYLES)
    assert len(worked_out) == 4 * len(STYLES)


@pytest.mark.parametrize(
    "damage", ["", "[]", "{}", '{"styles": 3}', "[" * 100_000, '{"styles": "old", "references": {"a": "b"}}', "\x00"]
)
def test_a_damaged_or_old_cache_costs_time_only(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, damage: str) -> None:
    """All is made again."""
    _made(monkeypatch, tmp_path, KITE)
    (tmp_path / ".cache" / "surveypress" / "references.json").write_text(damage, encoding="utf-8")
    assert _made(monkeypatch, tmp_path, KITE) == ["A Kite"] * len(STYLES)
