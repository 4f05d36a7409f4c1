"""Where templates and static files stand: light, as a build that has nothing to do asks too."""

from pathlib import Path

from surveypress.core.problems import UsageError

_PACKAGE = Path(__file__).parent.parent


def folders(root: Path) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Returns the folders of templates and of static files, those of the survey in `root` first.

    Raises UsageError if the program's own are missing.
    """
    home = _PACKAGE / "theme" if (_PACKAGE / "theme").is_dir() else _PACKAGE.parent
    templates = _existing(root / "templates", home / "templates")
    statics = _existing(root / "static", home / "static")
    if not templates or not statics:
        raise UsageError(f"templates/ and static/ are missing from {home}: install surveypress again")
    return templates, statics


def area(kind: str, folder: Path) -> str:
    """Returns the name under which a log notes the files of one of these folders; `kind` is `static`, say."""
    return f"{kind} {folder}"


def _existing(*candidates: Path) -> tuple[Path, ...]:
    return tuple({folder.resolve(): None for folder in candidates if folder.is_dir()})
