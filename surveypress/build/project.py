"""A survey on disk and its site: what goes in, what came out, and whether anything has changed in between.

Kept apart from the pipeline, and light: a build with nothing to do must not load what building needs.
"""

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from surveypress.build import cache
from surveypress.build.manifest import Changes, read_manifest, search_files
from surveypress.core.discovery import list_files, place_of
from surveypress.core.problems import Problem, UsageError
from surveypress.core.read_log import ReadLog
from surveypress.core.versions import code_digest
from surveypress.render.folders import area, folders


@dataclass(frozen=True, slots=True)
class Survey:
    """Where a survey lives and where its site goes."""

    root: Path
    content: Path
    out: Path
    base_url: str = ""
    """Overrides the base_url of survey.yaml, for hosts that tell the address only at build time."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did."""

    papers: int
    topics: int
    pages: int
    rendered: int
    written: int
    removed: int
    indexed: bool | None
    """Whether the search index was made anew; None for a survey without search."""
    size: int = 0
    """Bytes of the site."""
    warnings: tuple[Problem, ...] = ()
    mended: bool = False
    """Whether the build before was broken off while it replaced files."""
    unchanged: bool = False
    index_seconds: float = 0.0
    """How long after the pages the search index was in its place; 0 if it came with them or stayed."""


def built(state: cache.State, rendered: int, changes: Changes, *, indexed: bool | None, **more: Any) -> Built:
    """Returns what a build did that left this state; `more` are fields as they are."""
    papers, topics, pages = (state.counts.get(name, 0) for name in ("papers", "topics", "pages"))
    return Built(
        papers,
        topics,
        pages,
        rendered=rendered,
        written=changes.written,
        removed=changes.removed,
        indexed=indexed,
        size=sum(size for size, _, _ in state.files.values()),
        warnings=cache.problems(state),
        **more,
    )


def unchanged(survey: Survey) -> Built | None:
    """Returns what the last build did if a new one would do nothing: same input, and every file still as it was left.

    Raises UsageError if the output folder is not ours.
    """
    manifest = read_manifest(survey.out)
    before = cache.load(cache.state_path(survey.root, survey.out))
    files = manifest.files | set(search_files(survey.out))
    if manifest.unfinished or not before.inputs or files != before.files.keys():
        return None
    if before.inputs != current_digest(survey):
        return None
    if not all(cache.is_intact(survey.out, before, name) for name in before.files):
        return None
    return built(before, 0, Changes(0, 0), indexed=False, unchanged=True)


def check_place(survey: Survey) -> None:
    """Raises UsageError if the site would be written into what it is made of, or where no folder can be."""
    content, out = survey.content, survey.out
    try:
        place = out.resolve()
        for path in (out, content):
            with suppress(FileNotFoundError, NotADirectoryError):
                path.lstat()
    except (OSError, RuntimeError) as error:  # longer than any path can be, or a circle of links
        reason = error.strerror if isinstance(error, OSError) else "it is a circle of links"
        raise UsageError(f"{str(out)[:200]} cannot be used: {reason}; name another folder") from None
    if place in (content.resolve(), *content.resolve().parents) or content.resolve() in place.parents:
        raise UsageError(f"the site cannot go to {out}: that is where the survey lives")
    for folder in (*chain(*folders(survey.root)), cache.cache_dir(survey.root).resolve()):
        if place == folder or folder in place.parents:
            raise UsageError(f"the site cannot go to {out}: {folder.name}/ is for what sites are made of")


def digest_of(survey: Survey, log: ReadLog) -> str:
    """Returns a digest of what was read, of the settings of a build, and of the program."""
    return hashlib.blake2b(f"{survey.base_url}\0{code_digest()}\0{log.digest()}".encode(), digest_size=16).hexdigest()


def current_digest(survey: Survey) -> str:
    """Returns the digest that a build of the files as they are now would have; empty if one cannot be read."""
    log = ReadLog()
    templates, statics = folders(survey.root)
    areas = [("content", survey.content)]
    areas += [(area(kind, folder), folder) for kind, each in _kinds(templates, statics) for folder in each]
    try:
        for name, folder in areas:
            listing = list_files(folder, name)
            log.list(name, listing)
            for file, path in listing.files.items():
                if name != "content" or place_of(file):
                    log.read(name, file, path)
    except OSError:
        return ""
    return digest_of(survey, log)


def _kinds(templates: tuple[Path, ...], statics: tuple[Path, ...]) -> tuple[tuple[str, tuple[Path, ...]], ...]:
    return ("templates", templates), ("static", statics)
