"""Rows that are looked up by a key, in pieces of a number that is known before: a key alone tells its piece.

static/js/search/cut/shelves.js finds the piece in the same way.
"""

from collections.abc import Iterable, Sequence
from typing import TypeVar

_Row = TypeVar("_Row")


def shelf_of(key: str, count: int) -> int:
    """Returns the number of the piece, of so many, in which the rows of a key stand."""
    number = 0
    for sign in key:
        number = (number * 31 + ord(sign)) & 0xFFFFFFFF
    return number % count


def shelved(rows: Iterable[tuple[Iterable[str], _Row]], count: int) -> Sequence[Sequence[_Row]]:
    """Returns so many pieces: each row, in the order given, in that of each of its keys, and in none twice."""
    pieces: list[list[_Row]] = [[] for _ in range(count)]
    for keys, row in rows:
        for number in sorted({shelf_of(key, count) for key in keys}):
            pieces[number].append(row)
    return pieces
