"""Learns of saves: the system's file events wake a look at every file's time and size, and that look decides.

Events alone lie: editors save through temporary files and renames, folders come and go, network and shared folders
send none. So each event only asks for a look, and a slow, cheap look goes on without any.
"""

import os
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from watchdog import events
from watchdog.observers import Observer

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver, ObservedWatch

QUIET = 0.06
"""Seconds that the files must stay as they are before a change counts as done."""
POLL = 1.0
"""Seconds between two looks without an event."""
SHARE = 50
"""A look may take at most one part in so many of the time: with very many files the looks get rarer."""

_EVENTS: list[type[events.FileSystemEvent]] = [
    events.FileCreatedEvent,
    events.FileModifiedEvent,
    events.FileMovedEvent,
    events.FileDeletedEvent,
    events.FileClosedEvent,
    events.DirCreatedEvent,
    events.DirMovedEvent,
    events.DirDeletedEvent,
]
"""Not `opened` and `closed_no_write`: the preview's own reading would wake it for ever."""

Look = frozenset[tuple[str, int, int, int, int]]
"""Path, time, size, number and mode of each file in a folder."""


def is_passing(name: str) -> bool:
    """Returns whether a file's name is that of an editor's lock, backup or temporary file."""
    return name.startswith((".", "#")) or name.endswith(("~", ".swp", ".swx", ".tmp", ".bak")) or name == "4913"


def look(folders: Iterable[Path], skip: Iterable[Path] = ()) -> Look:
    """Returns what can be seen of all files in folders without opening them; `skip` names folders to leave out."""
    seen = set()
    left_out = {str(path) for path in skip}
    waiting = [str(each) for each in folders]
    entered: set[str] = set()
    while waiting:
        folder = os.path.realpath(waiting.pop())
        if folder in entered:  # a link that leads back
            continue
        entered.add(folder)
        with suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                if is_passing(entry.name) or entry.path in left_out:
                    continue
                if entry.is_dir():
                    waiting.append(entry.path)
                    continue
                with suppress(OSError):  # gone since
                    stat = entry.stat()
                    seen.add((entry.path, stat.st_mtime_ns, stat.st_size, stat.st_ino, stat.st_mode))
    return frozenset(seen)


class Changed(Protocol):
    """What is called after a save."""

    def __call__(self, *, content: bool) -> None: ...


class Watcher(threading.Thread):
    """Calls `changed(content)` after each save; `content` tells whether it was in the content folder."""

    def __init__(self, content: Path, out: Path, looks: Callable[[], list[Path]], changed: Changed) -> None:
        super().__init__(name="preview-watch", daemon=True)
        self._content = content.resolve()
        self._out = out.resolve()
        self._looks = looks
        self._changed = changed
        self._wake = threading.Event()
        self._ending = False
        self._observer: BaseObserver = Observer()
        self._watches: dict[Path, tuple[int, ObservedWatch]] = {}
        self._last = self._seen()

    def run(self) -> None:
        self._observer.start()
        pause = POLL
        while not self._ending:
            self._rewatch()
            self._wake.wait(pause)
            self._wake.clear()
            started = time.monotonic()
            now = self._seen()
            pause = max(POLL, SHARE * (time.monotonic() - started))
            if now != self._last and not self._ending:
                now = self._settled(now)
                content = now[0] != self._last[0]
                self._last = now
                self._changed(content=content)

    def stop(self) -> None:
        """Ends the thread soon, and waits a moment for it."""
        self._ending = True
        self._wake.set()
        if self._observer.is_alive():
            self._observer.stop()
        self.join(0.3)

    def _seen(self) -> tuple[Look, Look]:
        return look([self._content], [self._out]), look(self._looks(), [self._out])

    def _settled(self, now: tuple[Look, Look]) -> tuple[Look, Look]:
        """Waits until the files stand still (at most some seconds, as a log may grow there) and returns how."""
        for _ in range(50):
            time.sleep(QUIET)
            before, now = now, self._seen()
            if now == before:
                break
        return now

    def _rewatch(self) -> None:
        """Brings the watches to the folders that exist now: one that was removed and made again is another folder."""
        wanted = {path: path.stat().st_ino for path in [self._content, *self._looks()] if path.is_dir()}
        for path, (number, watch) in list(self._watches.items()):
            if wanted.get(path) != number and path != self._content.parent:
                del self._watches[path]
                with suppress(KeyError, OSError):
                    self._observer.unschedule(watch)
        # The folder around them is watched too, though not deeply, so that a new templates/ is seen at once.
        for path, deeply in [(self._content.parent, False), *((path, True) for path in wanted)]:
            if path not in self._watches:
                handler = _Waker(self._wake, None if deeply else {self._content.name, "templates", "static"})
                with suppress(OSError):  # no watches left on this machine, or the folder has just gone: looks go on
                    watch = self._observer.schedule(handler, str(path), recursive=deeply, event_filter=_EVENTS)
                    self._watches[path] = wanted.get(path, 0), watch


class _Waker(events.FileSystemEventHandler):
    """Wakes the watcher at an event that may matter."""

    def __init__(self, wake: threading.Event, names: set[str] | None) -> None:
        self._wake = wake
        self._names = names
        """Names that matter; None for all but passing ones."""

    def on_any_event(self, event: events.FileSystemEvent) -> None:
        names = [Path(os.fsdecode(path)).name for path in (event.src_path, event.dest_path) if path]
        if any(not is_passing(name) if self._names is None else name in self._names for name in names):
            self._wake.set()
