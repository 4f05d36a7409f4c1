"""The search index of a build: the one in place where that is right, or one that is made beside all else."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from surveypress.build import cache, index_shards, pagefind
from surveypress.build.incremental import Fingerprints, Rendering, path_of
from surveypress.build.manifest import search_files
from surveypress.build.staging import Staging
from surveypress.core.routes import SEARCH

OLD_INDEX = "the pages are new, the search index is still the one before; build again"
"""What the site is where a new index cannot follow the pages."""


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """The search index of a build, in one or several shards."""

    digest: str
    """Of the pages that it is made of: one for each shard, parted by blanks."""
    in_place: tuple[str, ...]
    """The files of the index that stands in the site; none if there is no index yet."""
    in_place_digest: str
    """Of the pages that this one is made of; empty, for each shard, if that is not as the last build left it."""
    staging: Staging
    """Where a new one is made: apart, if it comes to its place after the pages, else with them."""
    indexing: pagefind.Indexing | None = None
    stays: tuple[str, ...] = ()
    """The files in place of shards that are right."""

    @property
    def is_new(self) -> bool:
        """Whether it is being made, or shards of it are."""
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
        return (*files, *self.stays)


@contextmanager
def search_index(pages: Fingerprints, rendering: Rendering, work: Path, language: str) -> Iterator[SearchIndex]:
    """Has the rendered pages indexed beside all that is done in the context, but for shards in place that are right.

    None are indexed, and the index in place is of no more use, if the survey has no search.
    """
    if not rendering.renderer.config.shows("search"):
        yield SearchIndex("", (), "", rendering.staging)
        return
    shards = index_shards.shards(pages)
    digests = {shard: _digest(pages[name] for name in names) for shard, names in shards.items()}
    in_place = tuple(search_files(rendering.out))
    earlier = _digests_in_place(in_place, list(shards), rendering)
    digest, before = " ".join(digests.values()), " ".join(earlier.values())
    due = [shard for shard in shards if digests[shard] != earlier[shard]]
    if not due:
        yield SearchIndex(digest, in_place, before, rendering.staging)
        return
    staging = Staging(work / "index", OLD_INDEX) if in_place else rendering.staging
    paths = {shard: {name: path_of(name, rendering) for name in shards[shard]} for shard in due}
    stays = tuple(file for file in in_place if index_shards.folder_of(file) in shards.keys() - due)
    with pagefind.indexing(paths, len(shards), work, language, staging.folder) as indexing:
        yield SearchIndex(digest, in_place, before, staging, indexing, stays)


def _digest(fingerprints: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(fingerprints).encode()).hexdigest()


def _digests_in_place(in_place: Sequence[str], shards: Sequence[str], rendering: Rendering) -> dict[str, str]:
    """Returns the digest of each shard in place, or "" if it is not the one that the last build made.

    That is one with all of its files, and no others. What is of no shard would be of the first.
    """
    out, before = rendering.out, rendering.before
    digests = before.search.split(" ")
    if len(digests) != len(shards):
        return dict.fromkeys(shards, "")
    found, left = (_by_shard(files, shards) for files in (in_place, before.files))

    def is_as_left(shard: str) -> bool:
        files = found[shard]
        return bool(files) and files == left[shard] and all(cache.is_intact(out, before, name) for name in files)

    return {shard: digest if is_as_left(shard) else "" for shard, digest in zip(shards, digests, strict=True)}


def _by_shard(files: Iterable[str], shards: Sequence[str]) -> dict[str, set[str]]:
    """Returns those of the files that are of the index, by shard."""
    parts: dict[str, set[str]] = {shard: set() for shard in shards}
    for file in files:
        if file.startswith(f"{SEARCH}/"):
            parts.get(index_shards.folder_of(file), parts[SEARCH]).add(file)
    return parts
