"""The sentence that surrounds a place in a paragraph."""

import re

# A full stop, question or exclamation mark, closing marks, space, then what can open a sentence. Initials, "et al.",
# "e.g." and the like do not end one; nor does anything inside brackets or maths, which is masked first.
_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bal)(?<!e\.g)(?<!i\.e)(?<!\bcf)(?<!\bvs)(?<!\bFig)(?<!\bp)(?<!\bpp)"
    r"[.!?]+[\"”’)*_]*\s+(?=[\"“‘(*_\[@$]?[A-Z0-9@\[$])"
)
_MASKED = re.compile(r"\[[^\]]*\]|\$[^$]+\$|`[^`]*`")


def sentence_at(paragraph: str, offset: int) -> str:
    """Returns the sentence of `paragraph` in which `offset` (in characters) falls."""
    masked = _MASKED.sub(lambda m: m[0][0] + "x" * (len(m[0]) - 2) + m[0][-1], paragraph)
    start = 0
    for match in _END.finditer(masked):
        if match.end() > offset:
            return paragraph[start : match.end()].strip()
        start = match.end()
    return paragraph[start:].strip()
