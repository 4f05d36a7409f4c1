"""The shards of the search index: Pagefind's memory grows with what it reads at once, so of many pages it reads some.

Which shard a page is in hangs on its address alone, so an edit touches the index of one shard. All are made anew only
where the number of shards changes, which it does in ever larger steps.
"""

import hashlib
from collections.abc import Iterable

from surveypress.core.routes import SEARCH

LARGEST = 2_800
"""Pages in a shard: some 170 KiB of memory each, when Pagefind reads them, so a shard takes less than 512 MiB."""


def shards(pages: Iterable[str]) -> dict[str, list[str]]:
    """Returns the pages of each shard, in the order in which they are given, by the folder of its index in the site.

    The first is `pagefind`, in which further ones lie: `pagefind/2` and so on. A shard may have no page.
    """
    pages = list(pages)
    number = _number(len(pages))
    parts: dict[str, list[str]] = {folder: [] for folder in map(_folder, range(number))}
    for page in pages:
        parts[_folder(_digest(page) % number)].append(page)
    return parts


def others(number: int) -> str:
    """Returns the folders of all shards but the first, below that of the first, of an index of so many."""
    return " ".join(f"{shard}/" for shard in range(2, number + 1))


def folder_of(file: str) -> str:
    """Returns the folder of the shard that a file of the index is of, both as paths below the site."""
    number = file.removeprefix(f"{SEARCH}/").partition("/")[0]
    return f"{SEARCH}/{number}" if number.isdigit() else SEARCH


def _folder(shard: int) -> str:
    return f"{SEARCH}/{shard + 1}" if shard else SEARCH


def _number(pages: int) -> int:
    """Returns how many shards so many pages take: 1, 2, 3, 4, 6, 8, 12, 16, 24 and so on."""
    least = max(1, -(-pages // LARGEST))
    step = 1 << max(0, least.bit_length() - 2)
    return -(-least // step) * step


def _digest(page: str) -> int:
    return int.from_bytes(hashlib.sha256(page.encode()).digest()[:8], "big")
