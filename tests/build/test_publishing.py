"""Pages come to the site before the search index, which takes longest; what ends a build in between is made good."""

import os
import signal
from pathlib import Path

import pytest
from programs import Program
from toys import copied, edit, paper, toy, tree, write

from surveypress.build import pagefind
from surveypress.build.index_files import whole
from surveypress.build.manifest import read_manifest, search_files
from surveypress.build.pipeline import build
from surveypress.build.project import Survey, unchanged
from surveypress.build.staging import Staging
from surveypress.core.problems import UsageError

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
BETWEEN = """
from surveypress.build.pagefind import Indexing
real = Indexing.finish
def finish(self):
    files = real(self)
    os.kill(os.getpid(), signal.{how})
    return files
Indexing.finish = finish
"""
"""A signal when the pages are in their place, and the index is made but not in its."""
AMID = """
from surveypress.build.replacing import Replacing
real, calls = Replacing.put, []
def put(self, name, source):
    if name.startswith("pagefind/"):
        calls.append(name)
    if len(calls) == {at}:
        os.kill(os.getpid(), signal.SIGKILL)
    real(self, name, source)
Replacing.put = put
"""
"""Killed while the files of the index are exchanged."""
LATE = ("data/search.json", "data/papers.sqlite", "data/papers.json", "data/dump.zip", "llms-full.txt")
"""Data of the whole survey, which come with the index."""


@pytest.fixture
def survey(built_toy: Survey, tmp_path: Path) -> Survey:
    """The toy survey, built, and then one of its papers edited."""
    survey = copied(built_toy, tmp_path)
    edit(survey.content / "papers" / "reel.md", "small reel", "tiny reel")
    return survey


def _index(survey: Survey) -> dict[str, bytes]:
    return {name: (survey.out / name).read_bytes() for name in search_files(survey.out)}


def _data(survey: Survey) -> list[bytes]:
    return [(survey.out / name).read_bytes() for name in LATE]


def _page(survey: Survey) -> str:
    return (survey.out / "papers" / "reel" / "index.html").read_text(encoding="utf-8")


def _broken_off(survey: Survey, before: str) -> int:
    """Runs a build as a program of its own that does something `before`; returns its exit code."""
    return Program(survey, before=before).ended()[0]


def _looks(out: Path) -> tuple[dict[str, bytes], list[int]]:
    """Returns the files of a site, and how many of each kind Pagefind has; their names are others from run to run."""
    return tree(out), [len([*(out / "pagefind" / kind).iterdir()]) for kind in ("fragment", "index")]


_CLEAN: dict[tuple[tuple[str, bytes], ...], tuple[dict[str, bytes], list[int]]] = {}
"""What clean builds look like, by all that the content says: most tests here end with the same."""


def _clean_looks(survey: Survey) -> tuple[dict[str, bytes], list[int]]:
    content = tuple(tree(survey.content).items())
    if content not in _CLEAN:
        clean = Survey(survey.root, survey.content, survey.root / "clean")
        build(clean)
        _CLEAN[content] = _looks(clean.out)
    return _CLEAN[content]


def _is_made_good(survey: Survey) -> None:
    """The next build makes of the site what a clean one would be, and the one after has nothing to do."""
    assert unchanged(survey) is None
    assert build(survey).indexed
    assert unchanged(survey) is not None
    assert whole(survey.out / "pagefind")
    assert _looks(survey.out) == _clean_looks(survey)
    assert [*(survey.root / ".cache" / "surveypress" / "work").iterdir()] == []


def test_pages_do_not_wait_for_the_index(survey: Survey, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the index is being made, the site has the new pages and the whole old index."""
    before, data = _index(survey), _data(survey)
    seen: list[tuple[bool, ...]] = []
    real = pagefind.Indexing.finish

    def finish(run: pagefind.Indexing) -> list[str]:
        old = _index(survey) == before and _data(survey) == data
        seen.append(("tiny reel" in _page(survey), old, read_manifest(survey.out).unfinished))
        assert unchanged(survey) is None
        return real(run)

    with monkeypatch.context() as patch:
        patch.setattr(pagefind.Indexing, "finish", finish)
        done = build(survey)
    assert seen == [(True, True, False)]
    assert done.indexed
    assert done.index_seconds > 0
    assert _index(survey) != before
    assert all(old != new for old, new in zip(data, _data(survey), strict=True))
    assert unchanged(survey) is not None


def test_data_that_cannot_be_written_leave_those_before(survey: Survey, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message is true of the pages, which are new by then."""
    data = _data(survey)
    real = Staging.write

    def full(staging: Staging, name: str, content: bytes) -> None:
        if name == LATE[0]:
            staging = Staging(survey.content / "survey.yaml", staging._otherwise)  # a file, so no folder for another
        real(staging, name, content)

    with monkeypatch.context() as patch:
        patch.setattr(Staging, "write", full)
        with pytest.raises(
            UsageError, match=r"^cannot write [^;]*; make room[^;]*; the pages are new, [^;]*; build again$"
        ):
            build(survey)
    assert "tiny reel" in _page(survey)
    assert _data(survey) == data
    _is_made_good(survey)


@posix
def test_damaged_data_are_mended_after_a_kill(survey: Survey) -> None:
    """Data of the whole survey that stand as they were between pages and index are not taken for right unseen."""
    (survey.out / LATE[0]).write_text("{}", encoding="utf-8")
    _broken_off(survey, BETWEEN.format(how="SIGKILL"))
    _is_made_good(survey)
    (survey.out / LATE[1]).unlink()
    edit(survey.content / "papers" / "reel.md", "tiny reel", "small reel")
    _broken_off(survey, BETWEEN.format(how="SIGKILL"))
    _is_made_good(survey)


def test_data_that_are_switched_off_go(survey: Survey) -> None:
    """And those that are new come, though the index stands between them and the pages."""
    settings = survey.content / "survey.yaml"
    write(settings, settings.read_text(encoding="utf-8") + "data_files: [csv]\n")
    build(survey)
    assert not (survey.out / LATE[1]).exists()
    edit(settings, "data_files: [csv]\n", "")
    edit(survey.content / "papers" / "reel.md", "tiny reel", "wee reel")
    build(survey)
    assert (survey.out / LATE[1]).exists()
    clean = Survey(survey.root, survey.content, survey.root / "clean")
    build(clean)
    assert tree(survey.out) == tree(clean.out)


def test_a_first_index_comes_with_the_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A site without an index is never published: where Pagefind fails, there is no site."""
    survey = toy(tmp_path)

    def refused(_: pagefind.Indexing) -> list[str]:
        assert not (survey.out / "index.html").exists()
        raise UsageError("Pagefind failed")

    with monkeypatch.context() as patch:
        patch.setattr(pagefind.Indexing, "finish", refused)
        with pytest.raises(UsageError, match=r"Pagefind failed$"):
            build(survey)
    assert not survey.out.exists()
    assert not build(survey).index_seconds


def test_an_index_that_fails_leaves_the_one_before(survey: Survey, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages are new, the message says what is not, and the next build knows it."""
    before = _index(survey)
    paper(survey.root, "a-new-one")

    def refused(_: pagefind.Indexing) -> list[str]:
        raise UsageError("Pagefind failed")

    with monkeypatch.context() as patch:
        patch.setattr(pagefind.Indexing, "finish", refused)
        with pytest.raises(UsageError, match="Pagefind failed; the pages are new, the search index is still the one"):
            build(survey)
    assert (survey.out / "papers" / "a-new-one" / "index.html").exists()
    assert _index(survey) == before
    _is_made_good(survey)


def test_an_index_that_cannot_be_put_leaves_the_one_before(survey: Survey, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault amid the exchange undoes that, and the message is true of the pages."""
    before = _index(survey)
    real = Path.replace

    def full(source: Path, place: Path) -> Path:
        if place == survey.out / "pagefind" / "urls.json" and "index-before" not in str(source):
            raise OSError(28, "No space left on device", str(place))
        return real(source, place)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        with pytest.raises(
            UsageError, match=r"No space left on device; .*the pages are new, the search index is still"
        ):
            build(survey)
    assert "tiny reel" in _page(survey)
    assert _index(survey) == before
    assert not read_manifest(survey.out).unfinished
    _is_made_good(survey)


@posix
@pytest.mark.parametrize(("how", "code"), [("SIGKILL", -9), ("SIGINT", 130), ("SIGTERM", 143)])
def test_what_ends_a_build_between_pages_and_index(survey: Survey, how: str, code: int) -> None:
    """The pages are new, the old index answers whole, and the next build makes the new one."""
    before = _index(survey)
    assert _broken_off(survey, BETWEEN.format(how=how)) == code
    assert "tiny reel" in _page(survey)
    assert _index(survey) == before
    assert not read_manifest(survey.out).unfinished
    _is_made_good(survey)


@posix
@pytest.mark.parametrize("at", [1, 2, 3, 5])
def test_a_kill_amid_the_exchange_of_the_index(survey: Survey, at: int) -> None:
    """The list says that the site is of two builds, and the next build makes it one."""
    assert _broken_off(survey, AMID.format(at=at)) == -signal.SIGKILL
    assert read_manifest(survey.out).unfinished
    _is_made_good(survey)


@posix
def test_an_edit_undone_after_a_kill_finds_its_index(survey: Survey) -> None:
    """The index in place is that of the text as it was, so it stays."""
    before = _index(survey)
    _broken_off(survey, BETWEEN.format(how="SIGKILL"))
    edit(survey.content / "papers" / "reel.md", "tiny reel", "small reel")
    assert unchanged(survey) is None
    assert not build(survey).indexed
    assert _index(survey) == before
    assert unchanged(survey) is not None


def test_an_index_that_lacks_a_file_is_made_again(survey: Survey) -> None:
    """Though all that is left of it is as it was."""
    build(survey)
    min((survey.out / "pagefind" / "fragment").iterdir()).unlink()
    assert build(survey).indexed
    assert whole(survey.out / "pagefind")
