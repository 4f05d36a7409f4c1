"""Where the sentences of a paragraph begin and end, in any script."""

import re
from functools import lru_cache

ABBREVIATIONS = (
    "al. e.g. i.e. cf. vs. Fig. Figs. Eq. Eqs. Sec. Tab. p. pp. Dr. approx. resp. w.r.t. No. vol. ed. eds. "
    "z.B. d.h. u.a. bzw. vgl. Vgl. Nr. Abb. Bd. Hrsg. ca. S. f. ff."
).split()
"""What ends in a full stop that ends no sentence: of English and German, as both stand in surveys of either."""
_ABBREVIATED = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, ABBREVIATIONS))})\Z")
_INITIAL = re.compile(r"(?<![^\W\d_])([^\W\d_])\.\Z")
_LONGEST = max(map(len, ABBREVIATIONS)) + 1
# Marks that end a sentence, marks that close something behind them, and space, which scripts of full width do without.
# `\ufff9` stands for the mark of a footnote, `\ufffc` for a citation or whatever else is no text.
_END = re.compile(r"(?<![.!?؟।])[.!?؟।]++[\"”’»)\]*_\ufff9]*+\s++|[。！？]++[」』”）\ufff9]*+\s*+")
_OPENING = re.compile(r"[\"“‘«(*_\[¿¡@$]?")
_MASKED = re.compile(r"\[[^\[\]]*+\]|\$[^$]++\$|`[^`]*+`")
"""Brackets, maths and code, in which no sentence ends."""


def sentences(paragraph: str) -> list[str]:
    """Returns the sentences of a paragraph."""
    return [paragraph[start:end].strip() for start, end in spans(paragraph)]


@lru_cache(maxsize=64)
def spans(paragraph: str) -> tuple[tuple[int, int], ...]:
    """Returns where sentences begin and end, in characters; together they are the whole paragraph."""
    masked = _MASKED.sub(lambda m: m[0][0] + "x" * (len(m[0]) - 2) + m[0][-1], paragraph)
    ends = [match.end() for match in _END.finditer(masked) if _ends(masked, match)]
    return tuple((start, end) for start, end in zip([0, *ends], [*ends, len(paragraph)], strict=True) if end > start)


def _ends(text: str, match: re.Match[str]) -> bool:
    """Whether a sentence ends at these marks: what follows can begin one, and what stands before is no abbreviation."""
    opening = _OPENING.match(text, match.end())
    first = text[opening.end() if opening else match.end() :][:1]
    caseless = first.isalpha() and first.lower() == first.upper()
    marked = bool(opening and opening[0] in ("@", "[", "$"))
    begins = not first or first.isupper() or first.isdigit() or caseless or marked or first == "\ufffc"
    if match[0][0] in "。！？" or not begins:
        return match[0][0] in "。！？"
    stop = match.start() + 1
    start = max(0, stop - _LONGEST)
    initial = _INITIAL.search(text, start, stop)
    return match[0][0] != "." or not (_ABBREVIATED.search(text, start, stop) or (initial and initial[1].isupper()))
