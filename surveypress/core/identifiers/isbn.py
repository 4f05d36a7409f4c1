"""The digits of an ISBN."""

import re


def isbn13(isbn: str) -> str:
    """Returns an ISBN as its thirteen digits; as it is where it is none."""
    digits = re.sub(r"[^0-9Xx]", "", isbn).upper()
    if len(digits) == 10:
        stem = f"978{digits[:9]}"
        return f"{stem}{-sum(int(d) * (3 if n % 2 else 1) for n, d in enumerate(stem)) % 10}"
    return digits


def isbn_fault(isbn: str) -> bool:
    """Tells whether a digit of an ISBN must be wrong: its last one follows from the others."""
    digits = re.sub(r"[^0-9Xx]", "", isbn).upper()
    if len(digits) == 10 and digits[:9].isdigit():
        return sum((10 - n) * (10 if d == "X" else int(d)) for n, d in enumerate(digits)) % 11 != 0
    if len(digits) == 13 and digits.isdigit():
        return sum(int(d) * (3 if n % 2 else 1) for n, d in enumerate(digits)) % 10 != 0
    return True
