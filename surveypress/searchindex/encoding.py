"""Signs of the index that stand for something else; static/js/search/encoded-text.js reads them."""

from collections.abc import Iterable

FIELD, PIECE, FIRST = " ", "!", 0x23
"""What parts fields and pieces, and the code of the most frequent word; quotes would have to be escaped in JSON."""
_SURROGATES = 0xD800


def sign(number: int) -> str:
    """Returns the sign for a number."""
    code = number + FIRST
    return chr(code if code < _SURROGATES else code + 0x800)


def signs(numbers: Iterable[int]) -> str:
    """Returns a sign for each number."""
    return "".join(map(sign, numbers))
