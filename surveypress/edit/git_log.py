"""What Git knows of a folder: which files had which contents before and after each day. The only user of Git."""

import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from surveypress.core.problems import UsageError

_NONE = frozenset("0")
_DAY = "\x01"
"""Begins the line of a commit."""


@dataclass(slots=True)
class DayOfFiles:
    """The files that changed on a day: by name, ids of their contents before the day and after it, empty for none."""

    date: str
    files: dict[str, tuple[str, str]] = field(default_factory=dict)


def days_of(folder: Path) -> list[DayOfFiles]:
    """Returns the days on which files of a folder changed on the way to the present commit, the oldest first.

    Raises UsageError where there is no Git, no repository, or only a part of its history.
    """
    if _git(folder, "rev-parse", "--is-shallow-repository").strip() != "false":
        message = (
            "only a part of the history is here; fetch all of it (git fetch --unshallow; fetch-depth: 0 in a workflow)"
        )
        raise UsageError(message)
    command = ("log", "--first-parent", "-m", "--reverse", "--no-renames", "--raw", "--no-abbrev", "-z", "--relative")
    out = _git(folder, *command, f"--format={_DAY}%cs", "--", ".")
    days: dict[str, DayOfFiles] = {}
    for date, name, before, after in _rows(out):
        files = days.setdefault(date, DayOfFiles(date)).files
        files[name] = files.get(name, (before,))[0], after
    for day in days.values():
        day.files = {name: ids for name, ids in sorted(day.files.items()) if ids[0] != ids[1]}
    return sorted((day for day in days.values() if day.files), key=lambda day: day.date)


def contents(folder: Path, ids: Iterable[str]) -> Mapping[str, str]:
    """Returns the texts of contents by their ids; bytes that are no UTF-8 become marks."""
    blobs = sorted({one for one in ids if one})
    out = _run(folder, ("cat-file", "--batch"), "".join(f"{one}\n" for one in blobs).encode())
    texts, at = {}, 0
    for one in blobs:
        end = out.index(b"\n", at)
        size = int(out[at:end].split()[-1])
        texts[one] = out[end + 1 : end + 1 + size].decode("utf-8", "replace")
        at = end + size + 2
    return texts


def _rows(out: str) -> Iterator[tuple[str, str, str, str]]:
    """Yields day, name and both ids of each change that `git log --raw -z` tells."""
    date, ids = "", ("", "")
    for part in out.split("\0"):
        text = part.lstrip("\n")
        if text.startswith(_DAY):
            date = text[1:].strip()
        elif text.startswith(":"):
            _, _, before, after, _ = text.split(" ")
            ids = _id(before), _id(after)
        elif text:
            yield date, text, *ids


def _id(text: str) -> str:
    return "" if set(text) == _NONE else text


def _git(folder: Path, *words: str) -> str:
    return _run(folder, words).decode("utf-8", "replace")


def _run(folder: Path, words: tuple[str, ...], standard_input: bytes = b"") -> bytes:
    program = shutil.which("git")
    if program is None:
        raise UsageError("there is no Git here; content/history.yaml can be written by hand")
    command = [program, "-c", "core.quotePath=false", *words]
    process = subprocess.run(command, cwd=folder, input=standard_input, capture_output=True, check=False)
    if process.returncode:
        reason = process.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        raise UsageError(
            f"Git cannot tell the history of {folder}: {''.join(reason)}; history.yaml can be written by hand"
        )
    return process.stdout
