"""Where templates and static files come from: the survey's own first, then those that come with the program."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from surveypress.core.discovery import Listing, list_files
from surveypress.core.problems import ContentError, Location, Problem, errors
from surveypress.core.read_log import ReadLog
from surveypress.core.texts import ENGLISH, Texts
from surveypress.render.folders import area, folders
from surveypress.render.interface import CATALOGUE, script_catalogue
from surveypress.render.scripts import imported_first, with_hashed_imports, without_comments, without_search

_SHEET, _SHEETS = "style.css", "css/"
_CSS_COMMENT = re.compile(rb"^[ \t]*+/\*(?>(?:[^*]|\*(?!/))*)\*/[ \t]*+\n", re.MULTILINE)
"""A comment that has its lines to itself: what only readers of the sheets need is a tenth of their weight."""
_INDENT = re.compile(rb"^[ \t]++|^\n", re.MULTILINE)
_LONGEST_NAME = 255
"""Bytes that a file's name may have on all common file systems."""


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """A template as it was when the theme was read."""

    path: Path
    data: bytes
    fault: str = ""
    """Why it could not be read, if it could not; only who needs it is told."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The folders to look in, in order, the templates, and the static files with their hashed addresses."""

    templates: tuple[Path, ...]
    statics: tuple[Path, ...]
    sources: Mapping[str, TemplateFile]
    """Name of each template (`paper.html`) to its file, the survey's own before the program's."""
    assets: Mapping[str, str]
    """Logical name (`style.css`) to address (`static/style.1a2b3c4d.css`)."""
    files: Mapping[str, bytes]
    """Address to content."""


def theme(root: Path, texts: Texts = ENGLISH, log: ReadLog | None = None, *, search: bool = True) -> Theme:
    """Returns the theme of the survey in `root`, whose scripts speak its language, and notes in `log` what was read.

    Without `search` it has none of the program's scripts that only a search needs.

    Raises ContentError if a file cannot be read or published, and UsageError if the program's own part is missing.
    """
    log = log if log is not None else ReadLog()
    templates, statics = folders(root)
    problems: list[Problem] = []
    sources: dict[str, bytes] = {}
    for folder in reversed(statics):
        own = dict(_static(folder, log, problems))
        sources |= own if folder != statics[-1] else without_comments(own if search else without_search(own))
    if errors(problems):
        raise ContentError(problems)
    if texts.catalogues:
        sources[CATALOGUE] = script_catalogue(texts)
    pages = {name: file for folder in reversed(templates) for name, file in _templates(folder, log)}
    return Theme(templates, statics, pages, *_addressed(sources))


def _addressed(sources: Mapping[str, bytes]) -> tuple[Mapping[str, str], Mapping[str, bytes]]:
    """Returns the addresses of files by name, and their content by address. Raises ContentError as scripts may."""
    assets: dict[str, str] = {}
    files: dict[str, bytes] = {}
    for name, entry in imported_first(_one_sheet(sources)):
        content = with_hashed_imports(name, entry, assets)
        assets[name] = _hashed(name, content)
        files[assets[name]] = content
    return dict(sorted(assets.items())), dict(sorted(files.items()))


def _static(folder: Path, log: ReadLog, problems: list[Problem]) -> Iterator[tuple[str, bytes]]:
    listing = _listing("static", folder, log)
    problems += listing.problems
    for name, path in listing.files.items():
        fault = _unfit(name)
        try:
            data = log.read(area("static", folder), name, path)
        except OSError as error:
            fault = f"the file cannot be read: {error.strerror}", "make it readable, or move it out of here"
        if fault:
            problems.append(Problem(Location(f"static/{name}", 1, 1), *fault))
        else:
            yield name, data


def _unfit(name: str) -> tuple[str, str] | None:
    """Returns why a file of this name cannot be published, and what to do; None if it can."""
    try:
        longest = max(len(part.encode()) for part in _hashed(name, b"").split("/"))
    except UnicodeEncodeError:
        return "the name of the file is not UTF-8", "rename it"
    if not name.isprintable():
        return "the name of the file holds characters that no address can show", "rename it"
    if longest > _LONGEST_NAME:
        hint = "give it a shorter name"
        return f"the name of the file would have {longest} bytes in the site, where {_LONGEST_NAME} are possible", hint
    return None


def _templates(folder: Path, log: ReadLog) -> Iterator[tuple[str, TemplateFile]]:
    for name, path in _listing("templates", folder, log).files.items():
        try:
            yield name, TemplateFile(Path(path), log.read(area("templates", folder), name, path))
        except OSError as error:
            yield name, TemplateFile(Path(path), b"", f"the file cannot be read: {error.strerror}")


def _listing(kind: str, folder: Path, log: ReadLog) -> Listing:
    listing = list_files(folder, kind)
    log.list(area(kind, folder), listing)
    return listing


def _one_sheet(sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """Returns the files with the sheets of `css/` joined into `style.css`, unless a survey brings one of its own."""
    sheets = {name: content for name, content in sources.items() if name.startswith(_SHEETS)}
    others = {name: content for name, content in sources.items() if name not in sheets}
    sheet = b"\n".join(content for _, content in sorted(sheets.items()))
    return {_SHEET: _INDENT.sub(b"", _CSS_COMMENT.sub(b"", sheet)), **others}


def _hashed(name: str, content: bytes) -> str:
    """The hash in the name lets a host cache the file for ever, as a changed file has another address."""
    path = PurePosixPath(name)
    return f"static/{path.with_name(f'{path.stem}.{hashlib.sha256(content).hexdigest()[:8]}{path.suffix}')}"
