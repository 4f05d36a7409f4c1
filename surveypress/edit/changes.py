"""What is to be changed in content/: texts by file name, compared with what stands on disk."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Changes:
    """New texts of files of one content folder."""

    content: Path
    files: Mapping[str, str | None]
    """Text by the name of the file below content/, with slashes; None for a file that goes."""

    @property
    def effective(self) -> dict[str, str | None]:
        """Those that differ from what stands on disk, by name."""
        return {name: text for name, text in sorted(self.files.items()) if current(self.content, name) != text}


def current(content: Path, name: str) -> str | None:
    """Returns the text of a file below content/, None where there is no such file.

    Bytes that are no UTF-8 are kept as surrogates, so that they can be written back.
    """
    path = content / name
    return path.read_bytes().decode("utf-8", "surrogateescape") if path.is_file() else None


def unified_diff(changes: Changes) -> str:
    """Returns the changes as `diff -u` and Git show them."""
    parts: list[str] = []
    for name, text in changes.effective.items():
        before = current(changes.content, name)
        old = "/dev/null" if before is None else f"a/{changes.content.name or 'content'}/{name}"
        new = "/dev/null" if text is None else f"b/{changes.content.name or 'content'}/{name}"
        parts += difflib.unified_diff(_lines(before), _lines(text), old, new)
    return "".join(parts)


def _lines(text: str | None) -> list[str]:
    lines = [line.replace("\r", "") for line in (text or "").splitlines(keepends=True)]
    return [line if line.endswith("\n") else f"{line}\n" for line in lines]
