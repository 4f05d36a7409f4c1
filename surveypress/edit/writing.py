"""The only door to content/: all changes of a verb at once or none, and into the journal."""

import signal
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from surveypress.core.problems import UsageError
from surveypress.edit import journal
from surveypress.edit.changes import Changes, current
from surveypress.edit.private_files import ignored_by_git

_MODE = 0o644


def write(changes: Changes, verb: str) -> list[str]:
    """Writes changes, notes them in the journal as `verb`, and returns the names of the files.

    Every text is written aside first and all are moved only then, so that a full disk or an interruption harms
    nothing. Raises UsageError if something cannot be written; nothing has been changed then.
    """
    texts = changes.effective
    if not texts:
        return []
    _refuse_in_the_way(changes.content, texts)
    try:
        changes.content.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=changes.content, prefix=".import-") as folder:
            asides = {
                name: _aside(Path(folder) / str(n), text, changes.content / name)
                for n, (name, text) in enumerate(texts.items())
                if text is not None
            }
            note = journal.entry_text(changes, verb)
            entry = _aside(Path(folder) / "journal", note, journal.next_path(changes.content))
            with uninterrupted():
                _move_all(changes.content, texts, asides, entry)
    except OSError as error:
        raise UsageError(f"cannot write {error.filename}: {error.strerror}; nothing was changed") from None
    return list(texts)


def undo(content: Path, entry: journal.Entry, changes: Changes) -> list[str]:
    """Takes an entry of the journal back by the changes that `journal.restoring` gave, and strikes it out.

    So are later ones, as they have been taken back by other means.
    """
    names = list(changes.effective)
    with uninterrupted():
        written = journal.next_path(content)
        write(changes, "undo")
        for path in (written, *journal.entries(content)):
            if path.name >= entry.path.name:
                path.unlink(missing_ok=True)
    return names


def _refuse_in_the_way(content: Path, names: dict[str, str | None]) -> None:
    for name in names:
        path = content / name
        if path.exists() and not path.is_file():
            raise UsageError(f"{path} is in the way of a record: it is no file; move it and import again")


def _aside(aside: Path, text: str, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    aside.write_bytes(text.encode("utf-8", "surrogateescape"))
    aside.chmod(path.stat().st_mode & 0o777 if path.is_file() else _MODE)
    return aside


def _move_all(content: Path, texts: dict[str, str | None], asides: dict[str, Path], entry: Path) -> None:
    """Moves the entry of the journal, then all texts, into place; on a fault what was moved is put back.

    The records of origin come first: should the moving be cut short, the next import knows which entry makes which
    record.
    """
    before = {name: current(content, name) for name in texts}
    note = journal.next_path(content)
    ignored_by_git(note)
    entry.replace(note)
    moves: list[str] = []
    try:
        for name in sorted(texts, key=lambda name: not name.startswith("sources/")):
            path = (content / name).resolve()
            if name in asides:
                asides[name].replace(path)
            else:
                path.unlink(missing_ok=True)
            moves.append(name)
    except OSError:
        for name in moves:
            _put_back(content / name, before[name])
        note.unlink(missing_ok=True)
        raise
    for old in journal.entries(content)[: -journal.MOST]:
        old.unlink(missing_ok=True)


def _put_back(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(text.encode("utf-8", "surrogateescape"))


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Lets Ctrl-C wait until the block has ended; elsewhere than in the main thread it does not come anyway."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    pending: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: pending.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if pending:
            signal.raise_signal(signal.SIGINT)
