"""What a build has made -> the site: the pages first, and then the search index, which takes longest.

Until a new index is there, the one before answers: it names papers by their keys, and what the pages do not know of it
they leave out. Data of the whole survey, some of which the search reads too, come with the index. A site without an
index comes only with one. What the next build is told of the site is true at each moment: between the two steps, that
it is not that of any input yet, and what its index is made of.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from surveypress.build import cache, output
from surveypress.build.incremental import Fingerprints
from surveypress.build.manifest import Changes
from surveypress.build.profile import Profile, clock
from surveypress.build.search_index import OLD_INDEX, SearchIndex
from surveypress.build.staging import Staging
from surveypress.build.workspace import Claim
from surveypress.core.interrupts import uninterrupted
from surveypress.core.problems import UsageError


@dataclass(frozen=True, slots=True)
class Made:
    """What a build has made."""

    inputs: str
    """Digest of all that it was made of."""
    pages: Fingerprints
    assets: Sequence[str]
    """Names of files that are no pages."""
    search: SearchIndex
    counts: dict[str, int]
    warnings: list[list[Any]]
    """As the state keeps them."""
    old: cache.State
    """What the last build left of the late pages, which stay as they are until the index follows."""

    @property
    def names(self) -> list[str]:
        """Returns the names of all files but those of the search index and of late pages."""
        return [*self.pages, *self.assets]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a build brings what it has made."""

    claim: Claim
    ours: set[str]
    """The files that are there and may be removed."""
    state: Path
    """The file of what the next build is told of the site."""
    work: Path
    """A folder for what is needed meanwhile."""


@dataclass(frozen=True, slots=True)
class Published:
    """What has become of a site."""

    state: cache.State
    changes: Changes
    index_seconds: float = 0.0
    """How long after the pages the search index was in its place; 0 if it came with them."""


def publish(
    product: Made, staging: Staging, place: Place, profile: Profile, after: Callable[[], Fingerprints]
) -> Published:
    """Brings the site to hold what was made; `after` makes the late pages beside the index when the others are there.

    Raises UsageError, and then either nothing has changed, or all but the search index and the late pages.
    """
    search = product.search
    if not search.follows:
        profile.begin("search")
        index = search.finish()
        profile.begin("write")
        state, changes = _commit(product, staging, place, index)
        after()
        return Published(state, changes)
    profile.begin("write")
    state, changes = _commit(product, staging, place, search.in_place)
    placed = clock()
    profile.begin("data of the whole")
    late = after()
    profile.begin("search")
    more_state, more = _swap_index(product, place, state, late)
    both = Changes(changes.written + more.written, changes.removed + more.removed)
    return Published(more_state, both, clock() - placed)


def _commit(product: Made, staging: Staging, place: Place, index: Sequence[str]) -> tuple[cache.State, Changes]:
    names, search, old = [*product.names, *index], product.search, product.old
    with uninterrupted():  # pages and what is remembered of them are of one build
        changes = output.commit(place.claim, staging, [*names, *old.files], place.ours, place.work / "pages-before")
        state = cache.State(
            "" if search.follows else product.inputs,
            {**product.pages, **old.pages},
            {**cache.stamps(place.claim.folder, names), **old.files},
            search.in_place_digest if search.follows else search.digest,
            product.counts,
            product.warnings,
        )
        cache.save(place.state, state)
    return state, changes


def _swap_index(product: Made, place: Place, before: cache.State, late: Fingerprints) -> tuple[cache.State, Changes]:
    """Waits for the new index, and exchanges the one in place for it, and the late pages."""
    search, names = product.search, product.names
    try:
        index = search.finish()
    except UsageError as error:
        raise UsageError(f"{error}; {OLD_INDEX}") from None
    with uninterrupted():
        ours = {*names, *product.old.files, *search.in_place}
        work, new = place.work / "index-before", [*late, *index]
        changes = output.commit(place.claim, search.staging, [*names, *new], ours, work, otherwise=OLD_INDEX)
        stamps = {name: before.files[name] for name in names} | cache.stamps(place.claim.folder, new)
        pages = {**product.pages, **late}
        state = cache.State(product.inputs, pages, stamps, search.digest, product.counts, product.warnings)
        cache.save(place.state, state)
    return state, changes
