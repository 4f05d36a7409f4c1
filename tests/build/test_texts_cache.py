"""What was read of texts, kept between builds: only what an edit touches is read again, and nothing hangs on it."""

from pathlib import Path

import pytest
from toys import copied, edit, toy, tree, without_search

from surveypress.build import texts_cache
from surveypress.build.pipeline import build, load
from surveypress.build.project import Survey
from surveypress.relate import relate
from surveypress.relate.text_model import text_model


@pytest.fixture(autouse=True)
def no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the search index out."""
    without_search(monkeypatch)


@pytest.fixture
def built(built_without_search: Survey, tmp_path: Path) -> Survey:
    """A copy of the toy survey with its site and what its build kept."""
    return copied(built_without_search, tmp_path)


def _cache(survey: Survey) -> Path:
    return survey.root / ".cache" / "surveypress" / "texts.msgpack"


def _made(survey: Survey) -> int:
    """Returns how much has to be read of the texts of a survey as it is now."""
    corpus, _ = load(survey)
    memory = texts_cache.load(survey.root)
    relate(corpus, memory)
    return memory.misses


def test_an_edit_costs_what_it_touches(tmp_path: Path) -> None:
    """One paper is read again, and not the others, however the words of it are spelt."""
    survey = toy(tmp_path)
    whole = _made(survey)
    build(survey)
    assert _made(survey) == 0
    edit(survey.content / "papers" / "drifting.md", "Not sorted yet.", "Not sorted even now.")
    assert 0 < _made(survey) < whole / 4


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Not sorted yet.", "Nicht sortiert, naïve."),
        ("Not sorted yet.", "A naive thing, naïve and naïve."),
        ("Not sorted yet.", "Kite-flying is kiteflying; kite flying."),
        ("Not sorted yet.", "Wind [@gust] and silk."),
    ],
)
def test_what_is_kept_and_what_is_read_anew_are_one(tmp_path: Path, before: str, after: str) -> None:
    """An edit can change how other texts are read: which spelling is the usual one, and which words are one."""
    survey = toy(tmp_path)
    for name, said in (("reel", "Naïve kite flying."), ("gust", "Kite-flying for naive people, kiteflying.")):
        file = survey.content / "papers" / f"{name}.md"
        file.write_text(file.read_text(encoding="utf-8") + f"\n{said}\n", encoding="utf-8")
    build(survey)
    edit(survey.content / "papers" / "drifting.md", before, after)
    corpus, _ = load(survey)
    kept, anew = relate(corpus, texts_cache.load(survey.root)), text_model(corpus)
    corpus, _ = load(survey)
    assert relate(corpus) == kept
    for one, other in zip(text_model(corpus).papers, anew.papers, strict=True):
        assert one.reading == other.reading
    build(survey)
    incremental = tree(survey.out)
    _cache(survey).unlink()
    (survey.out / "index.html").write_text("", encoding="utf-8")
    build(survey)
    assert tree(survey.out) == incremental


@pytest.mark.parametrize("damage", [b"", b"\x80", b"\xc1" * 400, b"[" * 100_000])
def test_a_damaged_cache_costs_time_only(built: Survey, damage: bytes) -> None:
    """One that cannot be read is as good as none, and is written anew."""
    before, packed = tree(built.out), _cache(built).read_bytes()
    _cache(built).write_bytes(damage)
    (built.out / "index.html").unlink()
    build(built)
    assert tree(built.out) == before
    assert _cache(built).read_bytes() == packed


def test_templates_are_compiled_once(built: Survey) -> None:
    """However few of them a build renders, the next one knows all; without what is kept the site is the same."""
    kept = built.root / ".cache" / "surveypress" / "templates.msgpack"
    before = kept.read_bytes()
    edit(built.content / "papers" / "drifting.md", "Not sorted yet.", "Not sorted even now.")
    build(built)
    assert kept.read_bytes() == before
    site = tree(built.out)
    for damaged in (b"", before[:-9], b"x" + before[1:]):
        kept.write_bytes(damaged)
        for name in site:
            if not name.startswith(".surveypress"):
                (built.out / name).unlink()
        build(built)
        assert tree(built.out) == site
        assert kept.read_bytes() != damaged
