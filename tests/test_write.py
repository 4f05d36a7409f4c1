"""The only door to site/: it touches nothing that is not its own, and a failure leaves the old files whole."""

import errno
import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any, NoReturn

import pytest
from toys import tree, write

from surveypress.problems import UsageError
from surveypress.write import MANIFEST, claim, commit

OLD = {"index.html": b"old home", "papers/a/index.html": b"old a", "papers/b/index.html": b"old b"}
NEW = {"index.html": b"new home", "papers/a/index.html": b"new a", "papers/c/index.html": b"new c"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with three files, as a build left it."""
    out = tmp_path / "site"
    commit(out, OLD, [], claim(out))
    return out


def _files(out: Path) -> dict[str, bytes]:
    return {name: content for name, content in tree(out).items() if name != MANIFEST}


def test_the_folder_holds_exactly_what_was_committed(site: Path) -> None:
    """New files come, changed files change, unwanted files go with their folders, equal files keep their time."""
    time = (site / "index.html").stat().st_mtime_ns
    done = commit(site, {**NEW, "index.html": b"old home"}, [], claim(site))
    assert _files(site) == {**NEW, "index.html": b"old home"}
    assert (done.written, done.removed) == (2, 1)
    assert (site / "index.html").stat().st_mtime_ns == time
    assert not (site / "papers" / "b").exists()
    assert claim(site) == NEW.keys()
    assert (site / "index.html").stat().st_mode & 0o777 == 0o644


def test_kept_files_stay_without_being_given(site: Path) -> None:
    """A page that was not rendered again is kept by its name alone."""
    done = commit(site, {"index.html": b"new home"}, ["papers/a/index.html"], claim(site))
    assert _files(site) == {"index.html": b"new home", "papers/a/index.html": b"old a"}
    assert (done.written, done.removed) == (1, 1)


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    """A folder that this program did not write is never touched, and the message says what to do."""
    out = tmp_path / "site"
    write(out / "thesis.tex", "years of work")
    with pytest.raises(UsageError, match=r"holds files that this program did not write.*--out"):
        claim(out)
    assert tree(out) == {"thesis.tex": b"years of work"}


def test_an_empty_or_missing_folder_may_be_used(tmp_path: Path) -> None:
    """There is nothing to lose in them."""
    (tmp_path / "empty").mkdir()
    assert claim(tmp_path / "empty") == set()
    assert claim(tmp_path / "missing") == set()


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    """`--out` may name a file by mistake: it stays, and the message names it."""
    out = write(tmp_path / "site", "a file")
    with pytest.raises(UsageError, match="is a file"):
        claim(out)
    with pytest.raises(UsageError, match=r"cannot write .*file"):
        commit(out / "below", NEW, [], claim(out / "below"))
    assert out.read_text(encoding="utf-8") == "a file"


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"files": 3}', '{"files": "index.html"}', '{"files": [3]}', '{"other": []}', "\x00", "null"],
)
def test_a_damaged_list_is_an_error_not_a_guess(site: Path, text: str) -> None:
    """When it is unclear which files are ours, none is touched."""
    write(site / MANIFEST, text)
    before = tree(site)
    with pytest.raises(UsageError, match=r"\.surveypress\.json is damaged"):
        claim(site)
    assert tree(site) == before


def test_bytes_that_are_no_text_are_a_damaged_list(site: Path) -> None:
    """A list that is not UTF-8 is damaged like any other."""
    (site / MANIFEST).write_bytes(b'{"files": ["\xff"]}')
    with pytest.raises(UsageError, match="is damaged"):
        claim(site)


@pytest.mark.parametrize("name", ["../precious", "papers/../../precious", "/precious", "", ".", "a\0b", "papers/.."])
def test_a_list_cannot_lead_out_of_the_folder(site: Path, name: str) -> None:
    """Whatever the list names, nothing outside of the folder is deleted, and not the folder itself."""
    precious = write(site.parent / "precious", "kept")
    given = str(precious) if name == "/precious" else name
    write(site / MANIFEST, json.dumps({"files": [given, *OLD]}))
    ours = claim(site)
    assert ours == OLD.keys()
    commit(site, NEW, [], ours)
    assert precious.read_text(encoding="utf-8") == "kept"
    assert _files(site) == NEW


def test_a_link_cannot_lead_out_of_the_folder(site: Path) -> None:
    """A folder of the site that has become a link elsewhere does not make files there ours."""
    precious = write(site.parent / "elsewhere" / "index.html", "kept")
    (site / "papers" / "b" / "index.html").unlink()
    (site / "papers" / "b").rmdir()
    (site / "papers" / "b").symlink_to(precious.parent)
    commit(site, NEW, [], claim(site))
    assert precious.read_text(encoding="utf-8") == "kept"


def _refuse(*args: Any, **options: Any) -> NoReturn:
    raise PermissionError(errno.EACCES, "Permission denied", str(options.get("dir", args[0] if args else "")))


@pytest.mark.parametrize("broken", [(tempfile, "mkdtemp"), (Path, "replace"), (Path, "write_bytes")])
def test_a_folder_that_cannot_be_written_stays_whole(
    site: Path, monkeypatch: pytest.MonkeyPatch, broken: tuple[Any, str]
) -> None:
    """Without permission the build ends with the path and a way out, and every old file is as it was."""
    before = tree(site)
    ours = claim(site)
    monkeypatch.setattr(*broken, _refuse)
    with pytest.raises(UsageError, match=rf"cannot write {site}.*Permission denied.*--out"):
        commit(site, NEW, [], ours)
    monkeypatch.undo()
    assert tree(site) == before


def test_a_full_disk_leaves_the_old_files(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full after some files, none has been replaced yet; the next build goes through."""
    before = _files(site)
    ours = claim(site)
    real, calls = Path.write_bytes, []

    def until_full(path: Path, content: bytes) -> int:
        calls.append(path)
        if len(calls) > 2:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        return real(path, content)

    monkeypatch.setattr(Path, "write_bytes", until_full)
    with pytest.raises(UsageError, match="No space left on device"):
        commit(site, NEW, [], ours)
    monkeypatch.undo()
    assert _files(site) == before
    commit(site, NEW, [], claim(site))
    assert _files(site) == NEW


def test_an_interrupted_first_build_does_not_lock_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that was stopped half-way left only files that the next build knows as its own."""
    out = tmp_path / "site"
    real = Path.write_bytes

    def interrupted(target: Path, content: bytes) -> int:
        if "papers" in str(target):
            real(target, content[:3])
            raise KeyboardInterrupt
        return real(target, content)

    monkeypatch.setattr(Path, "write_bytes", interrupted)
    with pytest.raises(KeyboardInterrupt):
        commit(out, OLD, [], claim(out))
    monkeypatch.undo()
    commit(out, NEW, [], claim(out))
    assert _files(out) == NEW


@pytest.mark.skipif(os.geteuid() == 0, reason="permission bits do not bind root")
def test_permission_bits_are_respected(site: Path) -> None:
    """The same as with simulated faults, on a folder that really is read-only."""
    before = tree(site)
    site.chmod(0o555)
    try:
        with pytest.raises(UsageError, match=f"cannot write {site}"):
            commit(site, NEW, [], claim(site))
    finally:
        site.chmod(0o755)
    assert tree(site) == before


def test_a_page_may_become_a_folder_and_back(tmp_path: Path) -> None:
    """Neither a file in the way of a folder nor a folder in the way of a file stops a build."""
    out = tmp_path / "site"
    commit(out, {"about": b"file"}, [], claim(out))
    commit(out, {"about/more/index.html": b"folder"}, [], claim(out))
    assert _files(out) == {"about/more/index.html": b"folder"}
    commit(out, {"about": b"file again"}, [], claim(out))
    assert _files(out) == {"about": b"file again"}


def test_a_file_of_the_user_in_the_way_is_not_deleted(site: Path) -> None:
    """Where a person's own file stands in the way, the build says so and leaves it."""
    mine = write(site / "papers" / "c", "mine")
    with pytest.raises(UsageError, match="cannot write"):
        commit(site, NEW, [], claim(site))
    assert mine.read_text(encoding="utf-8") == "mine"


def test_files_that_a_person_added_survive(site: Path) -> None:
    """A CNAME file, a note, an empty folder: what the list does not name stays."""
    write(site / "CNAME", "example.org")
    write(site / "papers" / "b" / "note.txt", "mine")
    commit(site, NEW, [], claim(site))
    assert _files(site) == {**NEW, "CNAME": b"example.org", "papers/b/note.txt": b"mine"}


def test_copies_of_new_files_are_used_only_if_they_are_the_same(tmp_path: Path) -> None:
    """A file that lies ready elsewhere becomes one of the site, and stays when its first name goes; others do not."""
    copies, out = tmp_path / "copies", tmp_path / "site"
    copies.mkdir()
    (copies / "same.html").write_bytes(b"same")
    (copies / "half.html").write_bytes(b"ha")
    new = {"same.html": b"same", "half.html": b"half", "none.html": b"none"}
    assert commit(out, new, (), set(), copies).written == 3
    assert (out / "same.html").samefile(copies / "same.html")
    assert not (out / "half.html").samefile(copies / "half.html")
    shutil.rmtree(copies)
    assert {name: (out / name).read_bytes() for name in new} == new
