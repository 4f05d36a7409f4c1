"""Where the sentences of a paragraph begin and end."""

import re
from functools import lru_cache

# A full stop, question or exclamation mark, closing marks, space, then what can open a sentence. Initials, "et al.",
# "e.g." and the like do not end one; nor does anything inside brackets or maths, which is masked first.
_END = re.compile(
    r"(?=[.!?])(?<!\b[A-Z])(?<!\bal)(?<!e\.g)(?<!i\.e)(?<!\bcf)(?<!\bvs)(?<!\bFig)(?<!\bFigs)(?<!\bEq)(?<!\bSec)(?<!\bTab)"
    r"(?<!\bp)(?<!\bpp)(?<!\bDr)(?<!\bapprox)(?<!\bresp)(?<!w\.r\.t)"
    r"[.!?]+[\"”’)*_]*(?:\[x*\])*\s+(?=[\"“‘(*_\[@$]?[A-Z0-9@\[$])"
)
_MASKED = re.compile(r"\[[^\]]*\]|\$[^$]+\$|`[^`]*`")


def sentence_at(paragraph: str, offset: int) -> str:
    """Returns the sentence of `paragraph` in which `offset` (in characters) falls."""
    for start, end in _spans(paragraph):
        if start <= offset < end:
            return paragraph[start:end].strip()
    return paragraph.strip()


def sentences(paragraph: str) -> list[str]:
    """Returns the sentences of a paragraph."""
    return [paragraph[start:end].strip() for start, end in _spans(paragraph)]


@lru_cache(maxsize=64)
def _spans(paragraph: str) -> tuple[tuple[int, int], ...]:
    """Returns where sentences begin and end; a paragraph is asked about once for each of its citations."""
    masked = _MASKED.sub(lambda m: m[0][0] + "x" * (len(m[0]) - 2) + m[0][-1], paragraph)
    ends = [match.end() for match in _END.finditer(masked)]
    return tuple(zip([0, *ends], [*ends, len(paragraph)], strict=True))
