"""When a survey is large, and how what grows with its papers is cut then: so that an edit touches one piece."""

import hashlib
import heapq
from collections.abc import Iterable, Mapping, Sized

MOST = 5_000
"""Papers up to which nothing is cut. So many have some 2 MB of cards and of references, and 20 MB of all data."""


def is_large(papers: Sized) -> bool:
    """Returns whether a survey of these papers is large."""
    return len(papers) > MOST


def cut(names: Iterable[str], most: int) -> list[list[str]]:
    """Returns names in pieces of about `most` at most, in their order; one piece of none.

    The piece hangs on the name alone. All change only where there are more pieces: 1, 2, 3, 4, 6, 8, 12, 16 and so on.
    """
    names = list(names)
    pieces: list[list[str]] = [[] for _ in range(_steps(len(names), most))]
    for name in names:
        pieces[_lot(name) % len(pieces)].append(name)
    return pieces


def _steps(number: int, most: int) -> int:
    least = max(1, -(-number // most))
    step = 1 << max(0, least.bit_length() - 2)
    return -(-least // step) * step


def drawn(names: Iterable[str], most: int) -> set[str]:
    """Returns at most so many of the names, drawn by a lot that each name has of its own: an edit changes few."""
    return set(heapq.nsmallest(most, names, key=_lot))


def pieces(papers: Mapping[str, object]) -> list[list[str]]:
    """Returns the keys of the papers of each piece of a file of all; one piece, if the survey is not large."""
    return cut(papers, MOST)


def number_of_pieces(papers: Sized) -> int:
    """Returns how many pieces that would be, which hangs on the number of papers alone: no key is looked at."""
    return _steps(len(papers), MOST)


def _lot(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big")
