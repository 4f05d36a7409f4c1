"""Learns of saves: the system's file events wake a scan of every file's time and size, and that scan decides.

Events alone lie: editors save through temporary files and renames, folders come and go, network and shared folders
send none. So each event only asks for a scan, and slow, cheap scans go on without any. A file that an event names and
that looks the same is compared by content.
"""

import os
import queue
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from watchdog import events
from watchdog.observers import Observer

from surveypress.core.discovery import is_passing, list_files

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver, ObservedWatch

QUIET = 0.06
"""Seconds that the files must stay as they are before a change counts as done."""
FEW = 20
"""More files than this are not saved by a person."""
POLL = 1.0
"""Seconds between two scans without an event."""
SHARE = 50
"""A scan may take at most one part in so many of the time: with very many files the scans get rarer."""

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

Scan = frozenset[tuple[str, int, int, int, int]]
"""Path, time, size, number and mode of each file in a folder."""


def scan(folders: Iterable[Path]) -> tuple[Scan, tuple[Path, ...]]:
    """Returns what can be seen of all files in folders without opening them, and the folders that links lead to."""
    files = set()
    tops: dict[Path, None] = {}
    for folder in folders:
        listing = list_files(folder, "")
        tops |= dict.fromkeys(listing.folders)
        for path in listing.files.values():
            with suppress(OSError):  # gone since
                stat = os.stat(path)  # noqa: PTH116  thousands of files at each look
                files.add((path, stat.st_mtime_ns, stat.st_size, stat.st_ino, stat.st_mode))
        # A folder that cannot be read, or can be again, is a change too.
        files |= {(str(problem.location), 0, 0, 0, 0) for problem in listing.problems}
    return frozenset(files), tuple(tops)


class Changed(Protocol):
    """What is called after a save."""

    def __call__(self, *, content: bool) -> None: ...


class Watcher(threading.Thread):
    """Calls `changed(content)` after each save; `content` tells whether it was in the content folder.

    Before that it calls `announce` with the files, as soon as it learns of them, even if they are not whole yet.
    """

    def __init__(
        self,
        content: Path,
        looks: Callable[[], list[Path]],
        changed: Changed,
        is_current: Callable[[Path], bool] = lambda _: True,
        announce: Callable[[list[Path]], object] = lambda _: None,
    ) -> None:
        """Watches `content` and the folders that `looks` names; `is_current` compares a file with what was read."""
        super().__init__(name="preview-watch", daemon=True)
        self._content = content
        self._above = content.resolve().parent
        self._looks = looks
        self._changed = changed
        self._is_current = is_current
        self._announce = announce
        self._seen: set[str] = set()
        """Paths that events have named since the last scan."""
        self._wake = threading.Event()
        self._events: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._ending = False
        self._observer: BaseObserver = Observer()
        self._watches: dict[Path, tuple[int, ObservedWatch]] = {}
        self._tops: tuple[Path, ...] = ()
        self._last = self._scan()

    def start(self) -> None:
        """Begins to watch: no save is missed from when this returns, not even one that keeps size and time."""
        self._observer.start()
        self._rewatch()
        super().start()

    def run(self) -> None:
        pause = POLL
        while not self._ending:
            self._rewatch()
            self._wake.wait(pause)
            self._wake.clear()
            self._hear()
            started = time.monotonic()
            now = self._scan()
            pause = max(POLL, SHARE * (time.monotonic() - started))
            if now != self._last:
                self._tell([Path(path) for path, *_ in now[0] - self._last[0]])
                now = self._settled(now)
            before, self._last = self._last, now
            stale = self._stale()
            if (now != before or stale) and not self._ending:
                in_content = stale is not None and stale.is_relative_to(self._content)
                self._changed(content=now[0] != before[0] or in_content)

    def stop(self) -> None:
        """Ends the thread soon, and waits a moment for it."""
        self._ending = True
        self._wake.set()
        if self._observer.is_alive():
            self._observer.stop()
        self.join(0.3)

    def _scan(self) -> tuple[Scan, Scan]:
        content, tops = scan([self._content])
        looks, more = scan(self._looks())
        self._tops = tuple(dict.fromkeys([*tops, *more]))
        return content, looks

    def _settled(self, now: tuple[Scan, Scan]) -> tuple[Scan, Scan]:
        """Waits until the files stand still (at most some seconds, as a log may grow there) and returns how."""
        for _ in range(50):
            still = time.monotonic() + QUIET
            while (rest := still - time.monotonic()) > 0 and not self._ending:
                if self._wake.wait(rest):
                    self._wake.clear()
                    self._hear()
            before, now = now, self._scan()
            if now == before:
                break
        return now

    def _hear(self) -> None:
        """Takes the paths that events have named, and tells them."""
        paths = set()
        with suppress(queue.Empty):
            while True:
                paths.add(self._events.get_nowait())
        self._seen |= paths
        self._tell([Path(path) for path in sorted(paths)])

    def _tell(self, paths: list[Path]) -> None:
        """Tells of files that were saved; of very many, as a branch is switched, it is the whole that counts."""
        if 0 < len(paths) <= FEW:
            self._announce(paths)

    def _stale(self) -> Path | None:
        """Returns a file that an event has named and that holds other bytes than were read, however it looks.

        Two saves within one tick of a coarse clock, or tools that set the time back, keep size and time.
        """
        numbers = set()
        self._hear()
        paths, self._seen = self._seen, set()
        for path in paths:
            with suppress(OSError):
                numbers.add(Path(path).stat().st_ino)
        if not numbers:
            return None
        files = (Path(path) for part in self._last for path, _, _, number, _ in part if number in numbers)
        return next((path for path in files if not self._is_current(path)), None)

    def _rewatch(self) -> None:
        """Brings the watches to the folders that exist now: one that was removed and made again is another folder."""
        folders = [*self._looks(), *self._tops]
        numbers = {path: path.stat().st_ino for path in folders if path.is_dir()}
        for path, (number, watch) in list(self._watches.items()):
            if numbers.get(path) != number and path != self._above:
                del self._watches[path]
                with suppress(KeyError, OSError):
                    self._observer.unschedule(watch)
        # The folder around them is watched too, though not deeply, so that a new templates/ is seen at once.
        for path, deeply in [(self._above, False), *((path, True) for path in numbers)]:
            if path not in self._watches:
                names = None if deeply else {self._content.name, "templates", "static"}
                handler = _Waker(self._wake, self._events, names)
                with suppress(OSError):  # no watches left on this machine, or the folder has just gone: scans go on
                    watch = self._observer.schedule(handler, str(path), recursive=deeply, event_filter=_EVENTS)
                    self._watches[path] = numbers.get(path, 0), watch


class _Waker(events.FileSystemEventHandler):
    """Wakes the watcher at an event that may matter, and notes which file it names."""

    def __init__(self, wake: threading.Event, paths: queue.SimpleQueue[str], names: set[str] | None) -> None:
        self._wake = wake
        self._paths = paths
        self._names = names
        """Names that matter; None for all but passing ones."""

    def on_any_event(self, event: events.FileSystemEvent) -> None:
        paths = [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]
        for path in paths:
            name = Path(path).name
            if not is_passing(name) if self._names is None else name in self._names:
                self._paths.put(path)
                self._wake.set()
