"""The journal: what each writing verb has changed in content/, so that `undo` can take the last one back.

It lies in a hidden folder beside content/ that tells Git to ignore it. An entry is written before the files it speaks
of, so a file may stand as before or as after where a verb was cut short; both can be taken back.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from surveypress.core.problems import ContentError, Location, Problem, UsageError
from surveypress.edit.changes import Changes, current
from surveypress.edit.private_files import private_folder

MOST = 50
"""Entries that are kept; the oldest go first."""
_NAME = re.compile(r"\d{6}\.json")


@dataclass(frozen=True, slots=True)
class Entry:
    """What one verb changed."""

    path: Path
    verb: str
    before: Mapping[str, str | None]
    """Text by file name; None for a file that was not there."""
    after: Mapping[str, str]
    """Digest of the text that the verb wrote, by file name; empty for a file that went."""


def folder(content: Path) -> Path:
    """Returns the folder of the journal of a content folder."""
    return private_folder(content, "journal")


def entry_text(changes: Changes, verb: str) -> str:
    """Returns the text of the entry for changes that are about to be written."""
    files = {
        name: {"before": current(changes.content, name), "after": digest(text)}
        for name, text in changes.effective.items()
    }
    return json.dumps({"verb": verb, "files": files}, indent=1)


def digest(text: str | None) -> str:
    """Returns what tells a text from others; empty for a file that is not there."""
    return "" if text is None else hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def entries(content: Path) -> list[Path]:
    """Returns the files of the journal, the oldest first."""
    place = folder(content)
    return sorted(path for path in place.iterdir() if _NAME.fullmatch(path.name)) if place.is_dir() else []


def next_path(content: Path) -> Path:
    """Returns the file of the next entry."""
    last = entries(content)
    return folder(content) / f"{int(last[-1].stem) + 1 if last else 1:06}.json"


def last_entry(content: Path) -> Entry:
    """Returns the last entry that has not been taken back by other means, such as Git.

    Raises UsageError if there is none, or if it cannot be read.
    """
    for path in reversed(entries(content)):
        entry = _entry(path)
        if any(digest(current(content, name)) != digest(before) for name, before in entry.before.items()):
            return entry
    raise UsageError("there is nothing to undo: no verb has changed this survey, or all has been undone")


def _entry(path: Path) -> Entry:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        files = data["files"]
        before = {str(name): row["before"] for name, row in files.items()}
        after = {str(name): str(row["after"]) for name, row in files.items()}
        _refuse_outside(before)
        return Entry(path, str(data["verb"]), before, after)
    except (ValueError, KeyError, TypeError, AttributeError, OSError):
        message = f"{path} cannot be read as an entry of the journal; delete it to undo what came before"
        raise UsageError(message) from None


def _refuse_outside(names: Mapping[str, object]) -> None:
    if any(name.startswith("/") or ".." in Path(name).parts for name in names):
        raise ValueError


def restoring(content: Path, entry: Entry) -> Changes:
    """Returns the changes that take an entry back.

    Raises ContentError, naming each file, if some have been changed since.
    """
    faults = []
    for name, before in entry.before.items():
        now = digest(current(content, name))
        if now not in {entry.after[name], digest(before)}:
            message = f"the file has been {'changed' if now else 'removed'} since `{entry.verb}`"
            hint = "take that back first, or mend by hand; nothing was undone"
            faults.append(Problem(Location(f"{content.name or 'content'}/{name}", 1, 1), message, hint))
    if faults:
        raise ContentError(faults)
    return Changes(content, dict(entry.before))
