"""What the output depends on besides the survey: the program's own source, Python, and the libraries it requires."""

import hashlib
import os
import re
import sys
from functools import cache
from pathlib import Path

_SOURCES = (".py", ".otf", ".json", ".csl", ".po", ".pot", ".txt")
_PROGRAM = "surveypress"
_REQUIRED = re.compile(r"^Requires-Dist: *([A-Za-z0-9._-]+)(?!.*\bextra *==)", re.MULTILINE)


@cache
def code_digest() -> str:
    """Returns a digest (32 hexadecimal digits) of the program's source and of the versions of its libraries."""
    digest = hashlib.blake2b(repr(sys.version_info[:2]).encode(), digest_size=16)
    for folder, names, files in os.walk(Path(__file__).parents[1]):
        names.sort()
        for name in sorted(files):
            if name.endswith(_SOURCES):
                with open(f"{folder}/{name}", "rb") as file:  # noqa: PTH123  a build that has nothing to do waits for it
                    digest.update(file.read())
    for name, number in sorted(required_libraries().items()):
        digest.update(f"{name}={number}".encode())
    return digest.hexdigest()


def required_libraries() -> dict[str, str]:
    """Returns name and version of each library that the program requires, as its own metadata declare them.

    Extras are left out, as no build needs them. Where the program has no metadata, as it was not installed, all
    libraries that are there are named: a change too many costs time only, one too few a page.
    """
    installed = _installed()
    program = installed.get(_PROGRAM)
    if program is None:
        return {name: number for name, (number, _) in installed.items()}
    required = {_normal(name) for name in _REQUIRED.findall(_metadata(program[1]))}
    return {name: installed[name][0] if name in installed else "" for name in required}


def _installed() -> dict[str, tuple[str, str]]:
    """Returns version and folder of the metadata of all libraries, which the names of these folders tell.

    importlib.metadata knows the same, but takes longer to load than all that a build without changes does.
    """
    libraries: dict[str, tuple[str, str]] = {}
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")  # noqa: PTH208
        except OSError:
            continue
        for name in names:
            stem, ending = os.path.splitext(name)  # noqa: PTH122
            library, hyphen, number = stem.partition("-")
            if ending == ".dist-info" and hyphen:
                libraries.setdefault(_normal(library), (number, f"{folder}/{name}"))
    return libraries


def _metadata(folder: str) -> str:
    try:
        return Path(folder, "METADATA").read_text(encoding="utf-8").partition("\n\n")[0]
    except (OSError, UnicodeDecodeError):
        return ""


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
