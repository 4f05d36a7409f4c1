"""Each build has a folder of its own; what killed builds leave is swept, what others use stays; one site, one build."""

import os
import threading
from pathlib import Path

import pytest
from toys import write

from surveypress.build import workspace as workspaces
from surveypress.build.cache import TEMPORARY, cache_dir
from surveypress.build.locks import acquire, release
from surveypress.build.workspace import exclusive, sweep, workspace

pytest.importorskip("fcntl", reason="this system has no locks on folders, so nothing is swept")


def test_two_builds_have_two_folders(tmp_path: Path) -> None:
    """Each is new, neither is swept by the other, and both go at the end."""
    with workspace(tmp_path) as one, workspace(tmp_path, tmp_path / "site") as other:
        assert one != other
        assert one.parent == other.parent == cache_dir(tmp_path) / "work"
        write(one / "a", "1")
        with workspace(tmp_path):
            assert (one / "a").is_file()
            assert other.is_dir()
    assert list((cache_dir(tmp_path) / "work").iterdir()) == []


def test_what_a_killed_build_left_is_swept(tmp_path: Path) -> None:
    """A folder that nobody holds any more is removed, and so is a file of the cache that was never finished."""
    left = write(cache_dir(tmp_path) / "work" / "build-killed" / "site" / "a.html", "half")
    half = write(cache_dir(tmp_path) / f"{TEMPORARY}half", "{")
    mine = write(cache_dir(tmp_path) / "work" / "notes.txt", "kept")
    with workspace(tmp_path):
        assert not left.parents[1].exists()
        assert not half.exists()
    assert mine.is_file()


def test_links_are_not_swept(tmp_path: Path) -> None:
    """A link that has the name of a leftover does not make what it leads to ours."""
    precious = write(tmp_path / "precious" / "a", "kept")
    (tmp_path / "build-x").symlink_to(precious.parent)
    sweep(tmp_path, "build-")
    assert precious.is_file()


@pytest.mark.parametrize("refused", ["cache", "cache and parent", "all but the system's folder"])
def test_a_folder_is_found_where_one_can_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: str) -> None:
    """A survey that is read-only is built all the same: beside the site, in it, or in the system's folder."""
    root, out = tmp_path / "survey", tmp_path / "elsewhere" / "site"
    root.mkdir()
    out.mkdir(parents=True)
    closed = [root]
    closed += [out.parent] if refused != "cache" else []
    closed += [out] if refused == "all but the system's folder" else []
    real = os.mkdir

    def mkdir(path: str | Path, mode: int = 0o777, **options: object) -> None:
        if any(Path(path).parent in {folder, cache_dir(folder), folder / ".cache"} for folder in closed):
            raise PermissionError(13, "Permission denied", str(path))
        real(path, mode)

    monkeypatch.setattr(os, "mkdir", mkdir)
    with workspace(root, out) as folder:
        expected = {"cache": out.parent, "cache and parent": out}.get(refused)
        assert folder.is_dir()
        assert expected is None or folder.parent == expected
        assert expected is None or folder.name.startswith(".")
    assert not folder.exists()


def test_one_folder_has_one_build(tmp_path: Path) -> None:
    """The second one waits, says so, and goes on when the first has ended."""
    out, said, done = tmp_path / "site", threading.Event(), threading.Event()

    def second() -> None:
        with exclusive(out, said.set):
            done.set()

    thread = threading.Thread(target=second)
    with exclusive(out) as claim:
        thread.start()
        assert said.wait(60)
        assert not done.is_set()
        new = tmp_path / "new"
        write(new / "index.html", "x")
        claim.replace(new)  # the one who waits must not take the old folder for the new one
        assert not done.is_set()
    thread.join(60)
    assert done.is_set()
    assert (out / "index.html").is_file()


def test_other_folders_are_not_waited_for(tmp_path: Path) -> None:
    """Two sites of one survey are built side by side."""
    with exclusive(tmp_path / "one") as one, exclusive(tmp_path / "other") as other:
        assert one.folder != other.folder


def test_a_claimed_folder_that_stays_empty_goes_if_it_was_not_there(tmp_path: Path) -> None:
    """A build that fails leaves no trace; a folder of the owner stays."""
    (tmp_path / "mine").mkdir()
    with exclusive(tmp_path / "mine"), exclusive(tmp_path / "new" / "deep"):
        assert (tmp_path / "new" / "deep").is_dir()
    assert (tmp_path / "mine").is_dir()
    assert not (tmp_path / "new" / "deep").exists()


def test_a_lock_is_for_one(tmp_path: Path) -> None:
    """Who asks without waiting gets nothing while another has it."""
    lock = acquire(tmp_path, wait=False)
    assert lock is not None
    assert acquire(tmp_path, wait=False) is None
    release(lock)
    lock = acquire(tmp_path, wait=False)
    assert lock is not None
    release(lock)


def test_without_locks_builds_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system has none, nothing is swept and nobody waits."""
    monkeypatch.setattr("surveypress.build.locks.fcntl", None)
    left = write(cache_dir(tmp_path) / "work" / "build-x" / "a", "")
    with workspace(tmp_path) as one, exclusive(tmp_path / "site"), exclusive(tmp_path / "site"):
        assert one.is_dir()
    assert left.is_file()
    assert workspaces._TRIES > 0
