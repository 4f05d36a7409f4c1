"""Where templates and static files come from: the survey's own first, then those that come with the program."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from surveypress.problems import UsageError

_PACKAGE = Path(__file__).parent
_SHEET, _SHEETS = "style.css", "css/"
_IMPORT = re.compile(rb"""(["'])\./([\w-]+\.js)(["'])""")
"""The name of a module beside the one that imports it, statically or not."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The folders to look in, in order, and the static files with their hashed addresses."""

    templates: tuple[Path, ...]
    statics: tuple[Path, ...]
    assets: Mapping[str, str]
    """Logical name (`style.css`) to address (`static/style.1a2b3c4d.css`)."""
    files: Mapping[str, bytes]
    """Address to content."""


def theme(root: Path) -> Theme:
    """Returns the theme of the survey in `root`. Raises UsageError if the program's own part is missing."""
    home = _PACKAGE / "theme" if (_PACKAGE / "theme").is_dir() else _PACKAGE.parent
    templates = _existing(root / "templates", home / "templates")
    statics = _existing(root / "static", home / "static")
    if not templates or not statics:
        raise UsageError(f"templates/ and static/ are missing from {home}: install surveypress again")
    sources: dict[str, bytes] = {}
    for folder in reversed(statics):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.name.startswith("."):
                sources[path.relative_to(folder).as_posix()] = path.read_bytes()
    sources = _one_sheet(sources)
    assets: dict[str, str] = {}
    files: dict[str, bytes] = {}
    for name in sources:
        _publish(name, sources, assets, files, ())
    return Theme(templates, statics, dict(sorted(assets.items())), dict(sorted(files.items())))


def _one_sheet(sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """Returns the files with the sheets of `css/` joined into `style.css`, unless a survey brings one of its own."""
    sheets = {name: content for name, content in sources.items() if name.startswith(_SHEETS)}
    others = {name: content for name, content in sources.items() if name not in sheets}
    return {_SHEET: b"\n".join(content for _, content in sorted(sheets.items())), **others}


def _publish(
    name: str, sources: Mapping[str, bytes], assets: dict[str, str], files: dict[str, bytes], above: tuple[str, ...]
) -> None:
    """Adds a file under its hashed address, after the modules that it imports, whose addresses it must name."""
    if name in assets:
        return
    if name in above:
        raise UsageError(f"scripts import each other in a circle: {' -> '.join((*above, name))}")
    content = sources[name]
    if name.endswith(".js"):
        folder = PurePosixPath(name).parent
        for other in {match[2].decode() for match in _IMPORT.finditer(content)}:
            imported = (folder / other).as_posix()
            if imported in sources:
                _publish(imported, sources, assets, files, (*above, name))

        def hashed(match: re.Match[bytes]) -> bytes:
            address = assets.get((folder / match[2].decode()).as_posix())
            return match[1] + b"./" + PurePosixPath(address).name.encode() + match[3] if address else match[0]

        content = _IMPORT.sub(hashed, content)
    assets[name] = _hashed(name, content)
    files[assets[name]] = content


def _existing(*folders: Path) -> tuple[Path, ...]:
    found: dict[Path, None] = {}
    for folder in folders:
        if folder.is_dir():
            found[folder.resolve()] = None
    return tuple(found)


def _hashed(name: str, content: bytes) -> str:
    """The hash in the name lets a host cache the file for ever, as a changed file has another address."""
    path = PurePosixPath(name)
    return f"static/{path.with_name(f'{path.stem}.{hashlib.sha256(content).hexdigest()[:8]}{path.suffix}')}"
