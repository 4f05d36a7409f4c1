"""Which files count: the one rule of the reader, the digest of what was read, the watcher and the importers.

Hidden and passing files never count. A link to a folder is followed once; one that leads back to a folder above itself
is refused. Whatever cannot be listed is a fault, as a folder that nobody could read is not an empty one.
"""

import os
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from surveypress.core.problems import Location, Problem

MARKDOWN = (".md", ".markdown")
YAML = (".yaml", ".yml")

LAYOUT: Mapping[str, tuple[str, ...]] = {
    "survey": YAML,
    "taxonomy": YAML,
    "papers/": MARKDOWN,
    "topics/": MARKDOWN,
    "pages/": MARKDOWN,
    "glossary": YAML,
    "history": YAML,
    "map": YAML,
    "inbox": YAML,
    "flow": YAML,
    "sources/": YAML,
    "locale/": (".po",),
    "styles/": (".csl",),
}
"""Which files of content/ are read, in this order: the stem of a file, or a folder with all below it, and endings."""

_PASSING = re.compile(r"[.#]|4913$|.*(?:~|\.(?:swp|swx|tmp|bak))$", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listing:
    """The files of a folder that count."""

    files: Mapping[str, str]
    """Name below the folder, with slashes, to path; sorted by name."""
    folders: tuple[Path, ...]
    """The folder and all that links in it lead to: whoever watches it watches these."""
    problems: tuple[Problem, ...]


def is_passing(name: str) -> bool:
    """Returns whether a name is that of a hidden file or folder, or of an editor's lock, backup or temporary file."""
    return _PASSING.match(name) is not None


def list_files(folder: Path, label: str) -> Listing:
    """Lists the files of a folder and of all folders below it; `label` is what messages call it.

    A folder that is not there is empty. Every folder that cannot be listed, every link that leads nowhere or in a
    circle, and everything that is neither file nor folder is a problem.
    """
    walk = _Walk(label)
    if os.path.isdir(folder):  # noqa: PTH112  a thousand times faster than what it stands for here and below
        walk.start(os.fspath(folder))
    return Listing(dict(sorted(walk.files.items())), tuple(walk.tops), tuple(sorted(walk.problems)))


def place_of(name: str) -> str:
    """Returns the key of LAYOUT by which a file of content/ is read (`papers/`, `survey`), or nothing."""
    stem, ending = split_ending(name)
    folder, slash, _ = name.partition("/")
    place = folder + slash if slash else stem
    return place if ending.lower() in LAYOUT.get(place, ()) else ""


def split_ending(name: str) -> tuple[str, str]:
    """Returns the name of a file without its folders and its ending, and that ending with its dot.

    Accents are joined to their letters, as in all that is read: some disks keep them apart.
    """
    last = name.rpartition("/")[2]
    dot = last.rfind(".")
    at = dot if 0 < dot < len(last) - 1 else len(last)
    return unicodedata.normalize("NFC", last[:at]), last[at:]


def records(content: Path, place: str) -> dict[str, Path]:
    """Returns the files of content/ that are read by one key of LAYOUT, by name."""
    return {name: Path(path) for name, path in list_files(content, "").files.items() if place_of(name) == place}


@dataclass(slots=True)
class _Walk:
    """One listing at work: folders first, then the links to folders, in the order of their names."""

    label: str
    files: dict[str, str] = field(default_factory=dict)
    tops: list[Path] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    entered: dict[str, str] = field(default_factory=dict)
    """Real path of each folder to the name by which it was entered."""
    links: list[str] = field(default_factory=list)

    def start(self, folder: str) -> None:
        self._enter(folder, "")
        # What a link leads to may hold links itself; a folder that also stands here under its own name keeps that.
        while self.links:
            links, self.links = sorted(self.links), []
            for link in links:
                self._follow(folder, link)

    def _enter(self, folder: str, name: str) -> None:
        self.tops.append(Path(os.path.realpath(folder)))
        waiting = [(folder, name, os.path.realpath(folder))]
        while waiting:
            path, prefix, real = waiting.pop()
            if real in self.entered:
                continue
            self.entered[real] = prefix
            for entry in self._entries(path, prefix):
                below = f"{prefix}{entry.name}"
                kind = self._kind(entry, below)
                if kind == "file":
                    self.files[below] = entry.path
                elif kind == "folder":
                    waiting.append((entry.path, f"{below}/", os.path.join(real, entry.name)))  # noqa: PTH118
                elif kind == "link":
                    self.links.append(below)

    def _entries(self, path: str, prefix: str) -> Iterator["os.DirEntry[str]"]:
        try:
            with os.scandir(path) as entries:
                yield from (entry for entry in entries if not is_passing(entry.name))
        except OSError as error:
            message = f"the folder cannot be read: {error.strerror}"
            self._report(prefix, message, "make it readable, or move it out of here; what it holds is not forgotten")

    def _kind(self, entry: "os.DirEntry[str]", name: str) -> str:
        try:
            if entry.is_file():
                return "file"
            if entry.is_dir():
                return "link" if entry.is_symlink() else "folder"
            lost = entry.is_symlink()
        except OSError as error:
            self._report(name, f"cannot be looked at: {error.strerror}", "make it readable, or remove it")
            return ""
        what, hint = ("the link leads nowhere", "mend the link, or remove it") if lost else ("is no file", "remove it")
        self._report(name, what, hint, "warning")
        return ""

    def _follow(self, top: str, name: str) -> None:
        path = os.path.join(top, *name.split("/"))  # noqa: PTH118
        real, above = os.path.realpath(path), os.path.realpath(os.path.dirname(path))  # noqa: PTH120
        if os.path.commonpath([real, above]) == real:
            message = "the link leads back to a folder that it stands in"
            self._report(name, message, "remove it, as it would lead round in a circle")
        elif real in self.entered:
            message = f"the link leads to a folder that is read already, as {self.label}/{self.entered[real]}"
            self._report(name, message, "remove the link, or what it leads to", "warning")
        else:
            self._enter(path, f"{name}/")

    def _report(self, name: str, message: str, hint: str, level: str = "error") -> None:
        place = Location("/".join(filter(None, (self.label, name.rstrip("/")))), 1, 1)
        self.problems.append(Problem(place, message, hint, "warning" if level == "warning" else "error"))
