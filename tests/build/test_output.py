"""The only door to site/: it touches nothing but its own, and whatever breaks it off leaves no nameless mixture."""

import errno
import json
import os
import shutil
import signal
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import pytest
from toys import tree, write

from surveypress.build.manifest import MANIFEST, Changes, read_manifest
from surveypress.build.output import commit, ours, sweep_leftovers
from surveypress.build.replacing import Replacing, temporary
from surveypress.build.staging import Staging
from surveypress.build.workspace import exclusive
from surveypress.core.interrupts import interruptible
from surveypress.core.problems import UsageError

OLD = {"index.html": b"old home", "papers/a/index.html": b"old a", "papers/b/index.html": b"old b"}
NEW = {"index.html": b"new home", "papers/a/index.html": b"new a", "papers/c/index.html": b"new c"}


def _commit(out: Path, new: Mapping[str, bytes], kept: Collection[str] = ()) -> Changes:
    """Commits files as a build does."""
    with exclusive(out) as claim:
        manifest = read_manifest(out)
        work = out.with_name(f"{out.name}-work")
        shutil.rmtree(work, ignore_errors=True)
        staging = Staging(work / "site")
        staging.folder.mkdir(parents=True)
        for name, content in new.items():
            staging.write(name, content)
        return commit(claim, staging, [*new, *kept], ours(out, manifest), work)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with three files, as a build left it."""
    _commit(tmp_path / "site", OLD)
    return tmp_path / "site"


def _files(out: Path) -> dict[str, bytes]:
    return {name: content for name, content in tree(out).items() if name != MANIFEST}


def test_a_new_site_comes_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By one rename: nobody sees a part of it. The folder may be there, if it is empty."""
    renamed = []
    real = Path.rename
    monkeypatch.setattr(Path, "rename", lambda path, to: [renamed.append(Path(to)), real(path, to)][1])
    (tmp_path / "empty").mkdir()
    for name in ("missing", "empty"):
        assert _commit(tmp_path / name, OLD) == Changes(3, 0)
        assert _files(tmp_path / name) == OLD
        assert read_manifest(tmp_path / name).files == OLD.keys()
    assert renamed == [tmp_path / "missing", tmp_path / "empty"]


def test_a_new_site_may_be_a_mounted_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that cannot be exchanged as a whole gets its files one by one."""

    def refused(*_: object) -> None:
        raise OSError(errno.EBUSY, "Device or resource busy")

    monkeypatch.setattr(Path, "rename", refused)
    assert _commit(tmp_path / "site", OLD) == Changes(3, 0)
    assert _files(tmp_path / "site") == OLD
    assert read_manifest(tmp_path / "site").files == OLD.keys()


def test_the_folder_holds_exactly_what_was_committed(site: Path) -> None:
    """New files come, changed files change, unwanted files go with their folders, equal files keep their time."""
    time = (site / "index.html").stat().st_mtime_ns
    done = _commit(site, {**NEW, "index.html": b"old home"})
    assert _files(site) == {**NEW, "index.html": b"old home"}
    assert (done.written, done.removed) == (2, 1)
    assert (site / "index.html").stat().st_mtime_ns == time
    assert not (site / "papers" / "b").exists()
    assert read_manifest(site).files == NEW.keys()
    assert (site / "index.html").stat().st_mode & 0o777 == 0o644


def test_nothing_new_writes_nothing(site: Path) -> None:
    """Not even the list."""
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*")}
    assert _commit(site, OLD) == Changes(0, 0)
    assert {path: path.stat().st_mtime_ns for path in site.rglob("*")} == before


def test_kept_files_stay_without_being_given(site: Path) -> None:
    """A page that was not rendered again is kept by its name alone."""
    done = _commit(site, {"index.html": b"new home"}, ["papers/a/index.html"])
    assert _files(site) == {"index.html": b"new home", "papers/a/index.html": b"old a"}
    assert (done.written, done.removed) == (1, 1)


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    """A folder that this program did not write is never touched, and the message says what to do."""
    out = tmp_path / "site"
    write(out / "thesis.tex", "years of work")
    with pytest.raises(UsageError, match=r"holds files that this program did not write.*--out"):
        read_manifest(out)
    assert tree(out) == {"thesis.tex": b"years of work"}


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    """`--out` may name a file by mistake: it stays, and the message names it."""
    out = write(tmp_path / "site", "a file")
    with pytest.raises(UsageError, match="is a file"):
        _commit(out, NEW)
    with pytest.raises(UsageError, match=r"cannot write .*file"):
        _commit_into(out / "below", tmp_path / "work")
    assert out.read_text(encoding="utf-8") == "a file"


def _commit_into(out: Path, work: Path) -> None:
    with exclusive(out) as claim:
        staging = Staging(work / "site")
        staging.folder.mkdir(parents=True)
        staging.write("index.html", b"x")
        commit(claim, staging, ["index.html"], set(), work)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"files": 3}', '{"files": "a"}', '{"files": [3]}', '{"other": []}', "\x00", "null", "[" * 100_000],
)
def test_a_damaged_list_is_an_error_not_a_guess(site: Path, text: str) -> None:
    """When it is unclear which files are ours, none is touched."""
    write(site / MANIFEST, text)
    before = tree(site)
    with pytest.raises(UsageError, match=r"\.surveypress\.json is damaged"):
        read_manifest(site)
    assert tree(site) == before


def test_bytes_that_are_no_text_are_a_damaged_list(site: Path) -> None:
    """A list that is not UTF-8 is damaged like any other."""
    (site / MANIFEST).write_bytes(b'{"files": ["\xff"]}')
    with pytest.raises(UsageError, match="is damaged"):
        read_manifest(site)


@pytest.mark.parametrize("name", ["../precious", "papers/../../precious", "/precious", "", ".", "a\0b", "papers/.."])
def test_a_list_cannot_lead_out_of_the_folder(site: Path, name: str) -> None:
    """Whatever the list names, nothing outside of the folder is deleted, and not the folder itself."""
    precious = write(site.parent / "precious", "kept")
    given = str(precious) if name == "/precious" else name
    write(site / MANIFEST, json.dumps({"files": [given, *OLD]}))
    assert read_manifest(site).files == OLD.keys()
    _commit(site, NEW)
    assert precious.read_text(encoding="utf-8") == "kept"
    assert _files(site) == NEW


def test_a_link_cannot_lead_out_of_the_folder(site: Path) -> None:
    """A folder of the site that has become a link elsewhere does not make files there ours."""
    precious = write(site.parent / "elsewhere" / "index.html", "kept")
    (site / "papers" / "b" / "index.html").unlink()
    (site / "papers" / "b").rmdir()
    (site / "papers" / "b").symlink_to(precious.parent)
    _commit(site, NEW)
    assert precious.read_text(encoding="utf-8") == "kept"


class _Broken:
    """A Replacing whose changes of files are counted, and fail or stop from one of them on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, stop: int, error: BaseException) -> None:
        self.calls = 0

        def broken(method: Any) -> Any:
            def call(*args: Any, **options: Any) -> Any:
                self.calls += 1
                if self.calls == stop:
                    raise error
                return method(*args, **options)

            return call

        for name in ("put", "remove"):
            monkeypatch.setattr(Replacing, name, broken(getattr(Replacing, name)))


FAULT = OSError(errno.ENOSPC, "No space left on device", "somewhere")


@pytest.mark.parametrize("stop", range(1, 7))
def test_a_fault_at_any_moment_is_undone(site: Path, monkeypatch: pytest.MonkeyPatch, stop: int) -> None:
    """Whichever rename fails, the site is as it was, to the last byte; the next build goes through."""
    before = tree(site)
    with monkeypatch.context() as patch:
        broken = _Broken(patch, stop, FAULT)
        with pytest.raises(UsageError, match=r"cannot write somewhere: No space left.*the site is as it was"):
            _commit(site, NEW)
        assert broken.calls == stop
    assert tree(site) == before
    _commit(site, NEW)
    assert _files(site) == NEW


class _Killed(BaseException):
    """Ends a commit where it stands, as `kill -9` does: nothing is undone."""


@pytest.mark.parametrize("stop", range(2, 7))
def test_a_kill_at_any_moment_is_noted(site: Path, monkeypatch: pytest.MonkeyPatch, stop: int) -> None:
    """Assets stand before the pages that need them, no page is missing that another build had, and the list says so."""
    new = {"static/style.1.css": b"css", **NEW}
    with monkeypatch.context() as patch:
        _Broken(patch, stop, _Killed())
        with pytest.raises(_Killed):
            _commit(site, new)
    files = _files(site)
    assert read_manifest(site).unfinished
    assert read_manifest(site).files >= files.keys()
    if any(content.startswith(b"new") for content in files.values()):
        assert "static/style.1.css" in files
    if files["index.html"] == b"new home":
        assert "papers/c/index.html" in files
    _commit(site, new)
    assert _files(site) == new
    assert not read_manifest(site).unfinished


def test_the_calls_are_as_many_as_the_tests_above_try(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list, three pages, one that goes, and the list."""
    broken = _Broken(monkeypatch, 0, FAULT)
    _commit(site, NEW)
    assert broken.calls == 6


def test_a_mixture_that_cannot_be_undone_is_named(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the way back fails too, the message says what the folder holds, and the list knows it."""
    _Broken(monkeypatch, 4, FAULT)
    real = Path.unlink
    monkeypatch.setattr("surveypress.build.replacing._moved", lambda *_: real(Path("/nowhere/at/all")))
    with pytest.raises(UsageError, match=r"site holds files of two builds now, as \d could not be brought back"):
        _commit(site, NEW)
    assert read_manifest(site).unfinished


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_waits_until_all_is_replaced(
    site: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    """Ctrl-C amid the renames finishes them, and is obeyed then."""
    real, sent = Replacing.put, []

    def put(self: Replacing, name: str, source: Path) -> None:
        if not sent:
            sent.append(name)
            os.kill(os.getpid(), number)
        real(self, name, source)

    monkeypatch.setattr(Replacing, "put", put)
    with pytest.raises(KeyboardInterrupt), interruptible():
        _commit(site, NEW)
    assert sent
    assert _files(site) == NEW
    assert not read_manifest(site).unfinished


def test_what_stands_in_the_way_is_seen_before_anything_is_replaced(site: Path) -> None:
    """A folder of the owner where a page belongs, or a file where a folder does: named, and all stays as it was."""
    (site / "papers" / "a" / "index.html").unlink()
    write(site / "papers" / "a" / "index.html" / "mine.txt", "mine")
    before = tree(site)
    with pytest.raises(UsageError, match=r"cannot write .*papers/a/index.html: a folder stands in the way"):
        _commit(site, NEW)
    assert tree(site) == before
    shutil.rmtree(site / "papers" / "a")
    (site / "papers" / "c").write_bytes(b"mine")
    before = tree(site)
    with pytest.raises(UsageError, match=r"cannot write .*papers/c: a file stands in the way"):
        _commit(site, NEW)
    assert tree(site) == before


def test_a_folder_without_permission_is_seen_before_anything_is_replaced(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Part of a site may lie on a disk that is read-only."""
    before = tree(site)
    monkeypatch.setattr(os, "access", lambda path, _: Path(path).name != "a")
    with pytest.raises(UsageError, match=r"cannot write .*papers/a: the folder cannot be written"):
        _commit(site, NEW)
    assert tree(site) == before


def test_files_move_between_two_disks(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a rename is not possible a file is copied beside its place, so that it still comes whole."""
    real = Path.replace

    def replace(path: Path, to: Path) -> Path:
        if path.parent != Path(to).parent:
            raise OSError(errno.EXDEV, "Invalid cross-device link", str(path))
        return real(path, to)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(os, "link", lambda *_, **__: (_ for _ in ()).throw(OSError(errno.EXDEV, "no")))
    _commit(site, NEW)
    assert _files(site) == NEW
    _commit(site, OLD)
    assert _files(site) == OLD


def test_leftovers_are_swept(site: Path) -> None:
    """What killed builds left in the site goes; what looks alike and is not ours to know stays."""
    write(site / ".new-abc" / "0", "half")
    half = temporary(site / "papers" / "a" / "index.html")
    half.write_bytes(b"half")
    other = write(site / "papers" / "a" / ".mine.new", "mine")
    sweep_leftovers(site, read_manifest(site))
    assert half.is_file()
    write(site / MANIFEST, json.dumps({"files": [*OLD], "unfinished": True}))
    sweep_leftovers(site, read_manifest(site))
    assert not half.exists()
    assert not (site / ".new-abc").exists()
    assert other.is_file()


def test_a_full_disk_leaves_the_old_files(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full while files are got ready, none has been replaced yet; the message says what to do."""
    before = tree(site)
    monkeypatch.setattr("builtins.open", lambda *_, **__: (_ for _ in ()).throw(FAULT))
    with pytest.raises(UsageError, match=r"cannot write .*No space left on device.*the site is as it was"):
        _commit(site, NEW)
    monkeypatch.undo()
    assert tree(site) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="permission bits do not bind root")
def test_permission_bits_are_respected(site: Path) -> None:
    """The same as with simulated faults, on a folder that really is read-only."""
    before = tree(site)
    site.chmod(0o555)
    try:
        with pytest.raises(UsageError, match=f"cannot write {site}"):
            _commit(site, NEW)
    finally:
        site.chmod(0o755)
    assert tree(site) == before


def test_a_page_may_become_a_folder_and_back(tmp_path: Path) -> None:
    """Neither a file in the way of a folder nor a folder in the way of a file stops a build."""
    out = tmp_path / "site"
    _commit(out, {"about": b"file"})
    _commit(out, {"about/more/index.html": b"folder"})
    assert _files(out) == {"about/more/index.html": b"folder"}
    _commit(out, {"about": b"file again"})
    assert _files(out) == {"about": b"file again"}


def test_files_that_a_person_added_survive(site: Path) -> None:
    """A CNAME file, a note, an empty folder: what the list does not name stays."""
    write(site / "CNAME", "example.org")
    write(site / "papers" / "b" / "note.txt", "mine")
    _commit(site, NEW)
    assert _files(site) == {**NEW, "CNAME": b"example.org", "papers/b/note.txt": b"mine"}


def test_the_whole_search_index_is_ours(site: Path) -> None:
    """Its folder is the program's alone: chunks that no list names go when a new index comes."""
    write(site / "pagefind" / "fragment" / "stale.pf_fragment", "old")
    _commit(site, {**OLD, "pagefind/pagefind.js": b"new"})
    files = tree(site, search=True)
    del files[MANIFEST]
    assert files == {**OLD, "pagefind/pagefind.js": b"new"}
