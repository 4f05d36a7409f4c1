"""The search index of a build: the one in place where that is right, or one that is made beside all else."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from surveypress.build import cache, pagefind
from surveypress.build.incremental import Fingerprints, Rendering, path_of
from surveypress.build.manifest import search_files
from surveypress.build.staging import Staging
from surveypress.core.progress import Tick


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """The search index of a build."""

    digest: str
    """Of the pages that it is made of."""
    files: tuple[str, ...] = ()
    """Those of the index in place, if that is right."""
    indexing: pagefind.Indexing | None = None

    @property
    def is_new(self) -> bool:
        """Whether it is being made."""
        return self.indexing is not None

    def finish(self, staging: Staging, tick: Tick) -> Sequence[str]:
        """Waits for the index, and returns its files, which stand in the site or in the staging folder."""
        files = self.files
        if self.indexing is not None:
            files = tuple(self.indexing.finish())
            staging.adopt(files)
        tick()
        return files


@contextmanager
def search_index(pages: Fingerprints, rendering: Rendering, work: Path, language: str) -> Iterator[SearchIndex]:
    """Has the rendered pages indexed beside all that is done in the context, unless the index in place is right."""
    digest = hashlib.sha256("\n".join(pages.values()).encode()).hexdigest()
    out, before = rendering.out, rendering.before
    files = search_files(out)
    if digest == before.search and files and all(cache.is_intact(out, before, name) for name in files):
        yield SearchIndex(digest, tuple(files))
        return
    paths = {name: path_of(name, rendering) for name in pages}
    with pagefind.indexing(paths, work, language, rendering.staging.folder) as indexing:
        yield SearchIndex(digest, indexing=indexing)
