"""The shards of the search index: Pagefind's memory grows with what it reads at once, so of many pages it reads some.

Which shard a page is in hangs on its address alone, so an edit touches the index of one shard. All are made anew only
where the number of shards changes, which it does in ever larger steps.
"""

from collections.abc import Iterable

from surveypress.core.large import cut
from surveypress.core.routes import SEARCH

LARGEST = 2_800
"""Pages in a shard: some 170 KiB of memory each, when Pagefind reads them, so a shard takes less than 512 MiB."""


def shards(pages: Iterable[str]) -> dict[str, list[str]]:
    """Returns the pages of each shard, in the order in which they are given, by the folder of its index in the site.

    The first is `pagefind`, in which further ones lie: `pagefind/2` and so on. A shard may have no page.
    """
    return {_folder(number): part for number, part in enumerate(cut(pages, LARGEST), 1)}


def others(number: int) -> str:
    """Returns the folders of all shards but the first, below that of the first, of an index of so many."""
    return " ".join(f"{shard}/" for shard in range(2, number + 1))


def folder_of(file: str) -> str:
    """Returns the folder of the shard that a file of the index is of, both as paths below the site."""
    number = file.removeprefix(f"{SEARCH}/").partition("/")[0]
    return f"{SEARCH}/{number}" if number.isdigit() else SEARCH


def _folder(number: int) -> str:
    return SEARCH if number == 1 else f"{SEARCH}/{number}"
