"""The list of files in a site, by which a build knows what is its own. Light: a build with nothing to do reads it."""

import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from surveypress.core.problems import UsageError
from surveypress.core.routes import SEARCH

_LEADING_OUT = re.compile(r"[\0\\]|^[A-Za-z]:")
"""What no name that a build writes holds, and what could lead to another place, here or on Windows."""
MANIFEST = ".surveypress.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the list in an output folder says."""

    files: frozenset[str] = frozenset()
    """The files below the folder that a build wrote."""
    unfinished: bool = False
    """Whether a build was broken off while it replaced them, so that they may be of two builds."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a commit changed: numbers of files."""

    written: int
    removed: int


def read_manifest(out: Path) -> Manifest:
    """Returns what an earlier build wrote below `out`. Raises UsageError if the folder is not ours."""
    if out.exists() and not out.is_dir():
        raise UsageError(f"{out} is a file; name another folder with --out")
    path = out / MANIFEST
    try:
        if path.is_file():
            return _parsed(path.read_text(encoding="utf-8"))
        if out.is_dir() and any(out.iterdir()):
            raise UsageError(
                f"{out} holds files that this program did not write, so it stays as it is; "
                "empty it or name another folder with --out"
            )
    except OSError as error:
        message = f"cannot read {error.filename or out}: {error.strerror}"
        raise UsageError(f"{message}; name another folder with --out") from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise UsageError(f"{path} is damaged; delete {out} if it holds nothing but the site") from None
    return Manifest()


def _parsed(manifest: str) -> Manifest:
    data = json.loads(manifest)
    names = data["files"]
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise TypeError
    return Manifest(frozenset(filter(_is_inside, names)), bool(data.get("unfinished")))


def listing(names: Iterable[str], *, unfinished: bool = False) -> bytes:
    # Names in the search index differ from one run of Pagefind to the next, and its folder is ours as a whole.
    files = sorted(name for name in names if not name.startswith(f"{SEARCH}/"))
    data = {"by": "surveypress", **({"unfinished": True} if unfinished else {}), "files": files}
    return (json.dumps(data, indent=0, ensure_ascii=False) + "\n").encode()


def search_files(out: Path) -> list[str]:
    """Returns the files of the search index, below the output folder, sorted."""
    top, files = os.fspath(out), []
    for folder, _, names in os.walk(os.path.join(top, SEARCH)):  # noqa: PTH118  a thousand files
        below = os.path.relpath(folder, top).replace(os.sep, "/")
        files += [f"{below}/{name}" for name in names]
    return sorted(files)


def _is_inside(name: str) -> bool:
    return not {"", ".", ".."} & set(name.split("/")) and not _LEADING_OUT.search(name)
