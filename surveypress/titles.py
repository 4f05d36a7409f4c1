"""Titles compared: what two spellings of one title share."""

import re
import unicodedata


def same_title(title: str) -> str:
    """Returns what two spellings of one title share: letters and digits, without accents, case or marks."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", title) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", folded.casefold()))
