"""A dump of a survey (`dump.zip` of its site): its own files, back into a survey that has no papers yet."""

import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from surveypress.core.discovery import is_passing, place_of
from surveypress.core.problems import ContentError, Location, Problem
from surveypress.edit.changes import Changes, current
from surveypress.importers.other_documents import told_apart
from surveypress.read.files import LARGEST as LARGEST_FILE

LARGEST = 400_000_000
"""Bytes of all files of a dump together, unpacked."""
MOST = 300_000
"""Files of a dump."""
_FOLDER = "content/"


def is_dump(path: Path) -> bool:
    """Whether a file is a ZIP archive, and none that an office program makes."""
    try:
        with path.open("rb") as file:
            if file.read(4) != b"PK\x03\x04":
                return False
        return told_apart(path.read_bytes()) is None
    except OSError:
        return False


def dump_changes(path: Path, content: Path) -> tuple[Changes, list[str]]:
    """Returns the files of a dump as changes of a content folder, and the names of its own that stay as they are.

    Settings and prose of a survey without papers give way; where there are papers, only what is not there comes.
    Raises ContentError if it is no dump, holds a name that leads elsewhere, or unpacks to more than LARGEST.
    """
    files = dict(_files(path))
    if not any(place_of(name) for name in files):
        raise _refused(path, "it holds no survey", "its files stand below content/, as in data/dump.zip of a site")
    has_papers = any((content / "papers").glob("**/*.md"))
    names = [name for name, text in files.items() if has_papers and current(content, name) not in {None, text}]
    return Changes(content, {name: text for name, text in files.items() if name not in names}), names


def _files(path: Path) -> Iterator[tuple[str, str]]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = [info for info in archive.infolist() if not info.is_dir()]
            for info in members:
                _name(info.filename, path)
                if info.file_size > LARGEST_FILE:
                    message = f"{info.filename!r} unpacks to {info.file_size / 1e6:,.0f} MB"
                    raise _refused(path, message, f"a file of a survey has {LARGEST_FILE / 1e6:.0f} MB at most")
            size = sum(info.file_size for info in members)
            if len(members) > MOST or size > LARGEST:
                message = f"it unpacks to {len(members):,} files of {size / 1e6:,.0f} MB together"
                raise _refused(path, message, f"at most {MOST:,} and {LARGEST / 1e6:,.0f} MB are read")
            for info in members:
                # What a header says of the size may be less than what comes.
                with archive.open(info) as file:
                    raw = file.read(info.file_size + 1)
                if len(raw) != info.file_size:
                    raise _refused(path, f"{info.filename!r} is larger than it says", "is it whole?")
                yield _name(info.filename, path), raw.decode("utf-8", "surrogateescape")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, OSError) as error:
        raise _refused(path, f"the archive cannot be read: {error}", "is it whole?") from None


def _name(entry: str, path: Path) -> str:
    parts = PurePosixPath(entry).parts
    name = entry.removeprefix(_FOLDER)
    odd = entry.startswith("/") or "\\" in entry or any(part in {"..", "."} or is_passing(part) for part in parts)
    if odd or not entry.startswith(_FOLDER) or not name.isprintable() or ":" in name:
        raise _refused(path, f"it holds {entry[:100]!r}", "a dump holds nothing but files below content/")
    return name


def _refused(path: Path, message: str, hint: str) -> ContentError:
    return ContentError([Problem(Location(path.name, 1, 1), message, hint)])
