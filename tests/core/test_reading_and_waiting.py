"""What was read is noted, what is lazy is worked out once, signals wait, and bars are drawn on terminals only."""

import signal
import sys
import threading
from collections.abc import Mapping
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from toys import write

from surveypress.core.discovery import list_files
from surveypress.core.interrupts import Terminated, interruptible, uninterrupted
from surveypress.core.lazy import LazyData
from surveypress.core.progress import bars, silent
from surveypress.core.read_log import ReadLog
from surveypress.core.tracing import Trace


def _read(root: Path, *names: str) -> ReadLog:
    """Returns the log of a reader that lists a folder and reads some of its files, in this order."""
    log = ReadLog()
    log.list("content", list_files(root, "content"))
    for name in names:
        log.read("content", name, root / name)
    return log


def test_a_log_tells_whether_something_else_was_read(tmp_path: Path) -> None:
    """The order of reading does not count; bytes, names, areas, and a file that is only there do."""
    write(tmp_path / "a.md", "kite")
    write(tmp_path / "b.md", "reef")
    first = _read(tmp_path, "a.md", "b.md")
    assert first.read("content", "a.md", tmp_path / "a.md") == b"kite"
    digest = first.digest()
    assert len(digest) == 32
    assert _read(tmp_path, "b.md", "a.md").digest() == digest
    assert _read(tmp_path, "a.md").digest() != digest
    elsewhere = ReadLog()
    for name in ("a.md", "b.md"):
        elsewhere.read("static", name, tmp_path / name)
    assert elsewhere.digest() != digest
    write(tmp_path / "b.md", "Reef")
    changed = _read(tmp_path, "a.md", "b.md").digest()
    assert changed != digest
    write(tmp_path / "c.md", "")
    assert _read(tmp_path, "a.md", "b.md").digest() not in {digest, changed}


def test_listing_forgets_nothing_that_was_read(tmp_path: Path) -> None:
    """Only the name of an unread file is noted; a digest that is there stays."""
    write(tmp_path / "a.md", "kite")
    log = _read(tmp_path, "a.md")
    before = dict(log.digests)
    log.list("content", list_files(tmp_path, "content"))
    assert log.digests == before
    assert list(before) == ["content\0a.md"]


def test_a_file_that_has_changed_since_is_known(tmp_path: Path) -> None:
    """Or has gone; a file that nobody read is current whatever it holds."""
    file = write(tmp_path / "a.md", "kite")
    log = _read(tmp_path, "a.md")
    assert log.is_current(file)
    assert log.is_current(tmp_path / "unread.md")
    write(file, "reef")
    assert not log.is_current(file)
    file.unlink()
    assert not log.is_current(file)


def test_what_cannot_be_read_is_noted_too(tmp_path: Path) -> None:
    """So that it counts as a change when it can be read again."""
    write(tmp_path / "a.md", "")
    log = _read(tmp_path)
    before = log.digest()
    (tmp_path / "a.md").unlink()
    with pytest.raises(OSError, match=r"a\.md"):
        log.read("content", "a.md", tmp_path / "a.md")
    assert log.digests == {"content\0a.md": "unreadable"}
    assert log.digest() != before


def test_lazy_data_are_worked_out_once() -> None:
    """When first asked for; who only passes by keeps nothing."""
    calls: list[int] = []

    def make(_: object) -> Mapping[str, Any]:
        calls.append(1)
        return {"title": "Kite", "year": 2020}

    lazy = LazyData(Trace(), make, None)
    assert not calls
    assert lazy.compute() == ({"title": "Kite", "year": 2020}, frozenset())
    assert lazy.compute()[0] is not lazy.compute()[0]
    assert len(calls) == 3
    assert (lazy["title"], list(lazy), len(lazy), dict(lazy)) == ("Kite", ["title", "year"], 2, lazy.compute()[0])
    assert lazy.compute()[0] is lazy.compute()[0]
    assert len(calls) == 4


def _wait_for(done: list[str], *signals: signal.Signals) -> None:
    """Does something whole while signals come."""
    with uninterrupted():
        for number in signals:
            signal.raise_signal(number)
        done.append("whole")


def test_signals_wait_until_a_block_has_ended() -> None:
    """The first that came is sent again then; both handlers are as before."""
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    done: list[str] = []
    with interruptible():
        with pytest.raises(Terminated):
            _wait_for(done, signal.SIGTERM, signal.SIGINT)
        with pytest.raises(KeyboardInterrupt) as interrupt:
            signal.raise_signal(signal.SIGINT)
        assert not isinstance(interrupt.value, Terminated)
        with uninterrupted():
            done.append("quiet")
    assert done == ["whole", "quiet"]
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before


def test_a_block_inside_another_waits_for_that() -> None:
    """The inner one hands the signal on to the outer one, which sends it when it ends."""
    done: list[str] = []

    def outer() -> None:
        with uninterrupted():
            _wait_for(done, signal.SIGINT)
            done.append("outer")

    with interruptible(), pytest.raises(KeyboardInterrupt):
        outer()
    assert done == ["whole", "outer"]


def test_other_threads_leave_signals_alone() -> None:
    """Only the main thread may set handlers."""
    before, seen = signal.getsignal(signal.SIGTERM), []

    def work() -> None:
        with interruptible(), uninterrupted():
            seen.append(signal.getsignal(signal.SIGTERM))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [before]


class _Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_bars_are_drawn_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Elsewhere, or if nobody wants them, a stage says nothing at all."""
    for stream, quiet in ((StringIO(), False), (_Terminal(), True)):
        monkeypatch.setattr(sys, "stderr", stream)
        with bars(quiet=quiet) as stage:
            assert stage is silent
            stage("render", 2)()
        assert stream.getvalue() == ""


def test_a_bar_names_its_stage_and_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step of a short stage is drawn, and of a long one no more than it takes to see it move."""
    monkeypatch.setattr(sys, "stderr", terminal := _Terminal())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    with bars() as stage:
        tick = stage("render", 3)
        assert "render" in terminal.getvalue()
        for step in (1, 2, 3):
            tick()
            assert f"{step}/3" in terminal.getvalue()
        many = stage("write", 400)
        for _ in range(399):
            many()
        drawn = terminal.getvalue()
        assert "10/400" in drawn
        assert "390/400" in drawn
        assert "399/400" not in drawn
        many()
        assert "400/400" in terminal.getvalue()
        stage("all", 0)()
