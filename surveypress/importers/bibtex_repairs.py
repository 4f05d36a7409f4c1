"""BibTeX as programs and people write it amiss: entries without a key, commas too many, and comments between fields."""

import re
from itertools import pairwise

from bibtexparser.entrypoint import parse_string
from bibtexparser.model import DuplicateFieldKeyBlock, Entry

_NO_KEY = re.compile(r"\A(\s*@\s*\w++\s*+[{(])(?=\s*+[\w-]++\s*+=)")
_COMMAS = re.compile(r",(?>(?:\s*+,)+)")
_LONGEST = 200_000
"""Characters of an entry that is looked at again."""


def mended_entry(source: str, line: int) -> Entry | None:
    """Returns the entry that a broken block of BibTeX, whose line counts from 0, is when mended; None if it is not."""
    if len(source) > _LONGEST:
        return None
    bare = _without_comments(source)
    mended = _COMMAS.sub(lambda commas: "," + "\n" * commas[0].count("\n"), _NO_KEY.sub(r"\1,", bare))
    if mended == source:
        return None
    library = parse_string(mended, parse_stack=[])
    twice = [b.ignore_error_block for b in library.failed_blocks if isinstance(b, DuplicateFieldKeyBlock)]
    entries = [block for block in (*library.entries, *twice) if isinstance(block, Entry)]
    if len(entries) != 1:
        return None
    [entry] = entries
    return Entry(entry.entry_type, entry.key, entry.fields, start_line=line + (entry.start_line or 0), raw=source)


def _without_comments(source: str) -> str:
    """Returns the source without what stands between `%` and the end of a line, outside braces and quotes."""
    signs: list[str] = []
    depth, quoted, comment = 0, False, False
    for before, sign in pairwise(f" {source}"):
        comment = sign != "\n" and (comment or (sign == "%" and depth <= 1 and not quoted))
        if comment:
            continue
        signs.append(sign)
        if before != "\\":
            depth += (sign == "{") - (sign == "}")
            quoted = quoted != (sign == '"' and depth == 1)
    return "".join(signs)
