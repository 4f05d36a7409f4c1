"""Scripts as they are published: without comments, and importing each other by hashed names."""

import os
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter
from pathlib import PurePosixPath

from surveypress.core.problems import ContentError, Location, Problem

_IMPORT = re.compile(
    rb"""/\*(?>(?:[^*]|\*(?!/))*) | //[^\n]*+ | (\b(?:from|import)\s*+(\(?)\s*+["'])(\.\.?/[^"'\n]+)(?=["'])""",
    re.VERBOSE,
)
"""The module that a script imports, by its place beside that script; comments import nothing. What has a bracket is
imported when the script asks for it, the others with the script."""
_COMMENT = re.compile(rb"^[ \t]*+(?://[^\n]*+\n|/\*(?>(?:[^*]|\*(?!/))*)(?:\*/[ \t]*+\n|\Z))", re.MULTILINE)
"""A comment that has its lines to itself."""
_VENDORED = "js/vendor/"
_SEARCH = "js/search/", "js/suggest/"
"""Folders of scripts that a site without search has no use for; others ask for them only where there is one."""
_ENTRY = "main.js"
"""The script of a folder that pages load."""


def without_comments(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Returns the program's own files, its scripts without what only their readers need: a third of their weight."""
    own = {name for name in files if _is_script(name) and not name.startswith(_VENDORED)}
    return {name: _COMMENT.sub(b"", content) if name in own else content for name, content in files.items()}


def without_search(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Returns the program's own files, without those that only a search needs."""
    return {name: content for name, content in files.items() if not name.startswith(_SEARCH)}


def imported_first(sources: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Yields the files, each script after those that it imports, whose addresses it must name.

    Entries, and scripts that another one asks for when it needs them, name all scripts that are loaded with them, so
    that a browser fetches these at once instead of one after the other. Raises ContentError if scripts import each
    other in a circle.
    """
    imports = {name: dict(sorted(_imports(name, content, sources))) for name, content in sources.items()}
    try:
        order = list(TopologicalSorter(imports).static_order())
    except CycleError as error:
        circle = [*reversed(error.args[1])]
        message = f"scripts import each other in a circle: {' -> '.join(circle[:10])}{' -> …' if circle[10:] else ''}"
        place = Location(f"static/{circle[0]}", 1, 1)
        raise ContentError([Problem(place, message, "let one of them do without the other")]) from None
    entries = {name for name in sources if _is_script(name) and PurePosixPath(name).name == _ENTRY}
    entries |= {other for loaded in imports.values() for other, at_once in loaded.items() if not at_once}
    for name in order:
        more = sorted(_loaded_with(name, imports) - imports[name].keys() - {name}) if name in entries else ()
        yield name, b"".join(b'import "%b";\n' % os.fsencode(_path(name, other)) for other in more) + sources[name]


def with_hashed_imports(name: str, content: bytes, assets: Mapping[str, str]) -> bytes:
    """Returns a file, in which a script names what it imports by the hashed addresses."""
    if not _is_script(name):
        return content

    def hashed(match: re.Match[bytes]) -> bytes:
        imported = _beside(name, match[3]) if match[3] else name
        if imported not in assets:
            return match[0]
        return match[1] + os.fsencode(_path(f"static/{name}", assets[imported]))

    return _IMPORT.sub(hashed, content)


def _is_script(name: str) -> bool:
    return name.endswith(".js")


def _imports(name: str, content: bytes, sources: Mapping[str, bytes]) -> Iterator[tuple[str, bool]]:
    """Yields the names of the files that a script imports, and whether they are loaded with it."""
    for match in _IMPORT.finditer(content) if _is_script(name) else ():
        imported = _beside(name, match[3]) if match[3] else ""
        if imported in sources:
            yield imported, not match[2]


def _loaded_with(name: str, imports: Mapping[str, Mapping[str, bool]]) -> set[str]:
    """Returns the names of all files that a browser loads with a script, the script's own among them."""
    names, left = {name}, [name]
    while left:
        new = {other for other, at_once in imports[left.pop()].items() if at_once} - names
        names |= new
        left += new
    return names


@lru_cache(maxsize=4096)
def _beside(name: str, path: bytes) -> str:
    """Returns the name of the file to which a relative path in the file `name` leads."""
    return os.path.normpath(PurePosixPath(name).parent / os.fsdecode(path)).replace(os.sep, "/")


@lru_cache(maxsize=4096)
def _path(name: str, other: str) -> str:
    """Returns the relative path from one file to another, as scripts write it."""
    path = os.path.relpath(other, PurePosixPath(name).parent).replace(os.sep, "/")
    return path if path.startswith("..") else f"./{path}"
