"""Files that verbs keep for themselves beside content/, in a folder that Git passes by."""

import os
from pathlib import Path

FOLDER = ".surveypress"


def private_folder(content: Path, name: str) -> Path:
    """Returns a folder for files of the program beside a content folder."""
    return content.resolve().parent / FOLDER / name


def keep_private(path: Path, text: str) -> None:
    """Writes a file below the program's folder; where that cannot be, it is not kept."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        ignored_by_git(path)
        aside = path.with_suffix(f".{os.getpid()}.tmp")
        aside.write_text(text, encoding="utf-8")
        aside.replace(path)
    except OSError:
        return


def ignored_by_git(path: Path) -> None:
    """Makes sure that Git does not see the folder of the program in which a file is."""
    folder = next((above for above in path.parents if above.name == FOLDER), None)
    if folder is not None and not os.path.lexists(folder / ".gitignore"):
        (folder / ".gitignore").write_text("*\n", encoding="utf-8")
