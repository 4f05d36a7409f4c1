"""Where templates and static files come from: the survey's own first, then those that come with the program."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from surveypress.problems import UsageError

_PACKAGE = Path(__file__).parent


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
    assets: dict[str, str] = {}
    files: dict[str, bytes] = {}
    for folder in reversed(statics):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.name.startswith("."):
                name = path.relative_to(folder).as_posix()
                content = path.read_bytes()
                files.pop(assets.get(name, ""), None)
                assets[name] = _hashed(name, content)
                files[assets[name]] = content
    return Theme(templates, statics, assets, dict(sorted(files.items())))


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
