"""Ranges of pages as exports shorten them -> both ends in full."""


def full_range(pages: str) -> str:
    """Returns a range with a dash and both ends in full: `283–298` for `283-98`."""
    first, dash, last = (part.strip() for part in pages.replace("–", "-").replace("--", "-").partition("-"))
    if dash and first.isdigit() and last.isdigit() and len(last) < len(first):
        last = first[: len(first) - len(last)] + last
    return f"{first}–{last}" if dash else pages
