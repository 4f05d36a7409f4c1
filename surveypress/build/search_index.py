"""The search index of a build: the one in place where that is right, or one that is made beside all else."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from surveypress.build import cache, pagefind
from surveypress.build.incremental import Fingerprints, Rendering, path_of
from surveypress.build.manifest import search_files
from surveypress.build.staging import Staging
from surveypress.core.routes import SEARCH

OLD_INDEX = "the pages are new, the search index is still the one before; build again"
"""What the site is where a new index cannot follow the pages."""


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """The search index of a build."""

    digest: str
    """Of the pages that it is made of."""
    in_place: tuple[str, ...]
    """The files of the index that stands in the site; none if there is no index yet."""
    in_place_digest: str
    """Of the pages that this one is made of; empty if it is not as the last build left it."""
    staging: Staging
    """Where a new one is made: apart, if it comes to its place after the pages, else with them."""
    indexing: pagefind.Indexing | None = None

    @property
    def is_new(self) -> bool:
        """Whether it is being made."""
        return self.indexing is not None

    @property
    def follows(self) -> bool:
        """Whether the pages need not wait for it, as there is one that answers until it comes."""
        return self.is_new and bool(self.in_place)

    def finish(self) -> tuple[str, ...]:
        """Waits for the index, and returns its files, which stand in the site or in the staging folder."""
        if self.indexing is None:
            return self.in_place
        files = tuple(self.indexing.finish())
        self.staging.adopt(files)
        return files


@contextmanager
def search_index(pages: Fingerprints, rendering: Rendering, work: Path, language: str) -> Iterator[SearchIndex]:
    """Has the rendered pages indexed beside all that is done in the context, unless the index in place is right.

    None are indexed, and the index in place is of no more use, if the survey has no search.
    """
    if not rendering.renderer.config.shows("search"):
        yield SearchIndex("", (), "", rendering.staging)
        return
    digest = hashlib.sha256("\n".join(pages.values()).encode()).hexdigest()
    in_place = tuple(search_files(rendering.out))
    earlier = rendering.before.search if _as_it_was_left(in_place, rendering) else ""
    if digest == earlier:
        yield SearchIndex(digest, in_place, earlier, rendering.staging)
        return
    staging = Staging(work / "index", OLD_INDEX) if in_place else rendering.staging
    paths = {name: path_of(name, rendering) for name in pages}
    with pagefind.indexing(paths, work, language, staging.folder) as indexing:
        yield SearchIndex(digest, in_place, earlier, staging, indexing)


def _as_it_was_left(files: tuple[str, ...], rendering: Rendering) -> bool:
    """Tells whether the index in place is the one that the last build made: all of its files, and no others."""
    out, before = rendering.out, rendering.before
    left = {name for name in before.files if name.startswith(f"{SEARCH}/")}
    return bool(files) and left == {*files} and all(cache.is_intact(out, before, name) for name in files)
