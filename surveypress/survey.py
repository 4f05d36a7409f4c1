"""A survey on disk and its site: what goes in, what came out, and whether anything has changed in between.

Kept apart from the pipeline, and light: a build with nothing to do must not load what building needs.
"""

import hashlib
import os
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from surveypress import state, write
from surveypress.problems import Problem
from surveypress.theme import theme

_LIBRARIES = tuple(
    "citeproc-py jinja2 markdown-it-py mdit-py-plugins math-core feedgenerator nameparser numpy resvg-py".split()
)


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
    indexed: bool
    """Whether the search index was made anew."""
    warnings: tuple[Problem, ...] = ()
    unchanged: bool = False


def unchanged(survey: Survey) -> Built | None:
    """Returns what the last build did if a new one would do nothing: same input, and every file still as it was left.

    Raises UsageError if the output folder is not ours.
    """
    ours = write.claim(survey.out)
    before = state.load(state.place(survey.root, survey.out))
    if not before.files or not ours <= before.files.keys() or before.inputs != inputs_digest(survey):
        return None
    if not all(state.intact(survey.out, before, name) for name in before.files):
        return None
    if search_files(survey.out) != sorted(name for name in before.files if name.startswith(f"{write.SEARCH}/")):
        return None
    papers, topics, pages = (before.counts.get(name, 0) for name in ("papers", "topics", "pages"))
    return Built(papers, topics, pages, rendered=0, written=0, removed=0, indexed=False, unchanged=True)


def inputs_digest(survey: Survey) -> str:
    """Returns a digest of every file that a build reads, of its settings, and of the program."""
    digest = hashlib.blake2b(f"{survey.base_url}\0{code_digest()}".encode(), digest_size=16)
    looks = theme(survey.root)
    for folder in (survey.content, *looks.templates, *looks.statics):
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                digest.update(os.fsencode(path.relative_to(folder)) + b"\0")
                digest.update(path.read_bytes())
    return digest.hexdigest()


def code_digest() -> str:
    """Returns a digest of the program's own source and of the versions of the libraries that shape the output."""
    digest = hashlib.blake2b(digest_size=16)
    for path in sorted(Path(__file__).parent.rglob("*")):
        if path.suffix in {".py", ".otf", ".json", ".csl"}:
            digest.update(path.read_bytes())
    for library in _LIBRARIES:
        digest.update(f"{library}={version(library)}".encode())
    return digest.hexdigest()


def search_files(out: Path) -> list[str]:
    """Returns the files of the search index, below the output folder."""
    folder = out / write.SEARCH
    return sorted(path.relative_to(out).as_posix() for path in folder.rglob("*") if path.is_file())
