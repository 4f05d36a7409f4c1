"""TeX maths into MathML at build time, and titles that may hold it.

Only text between dollar signs is maths. What the converter cannot read is shown as the TeX it was, escaped.
"""

import re
import unicodedata
from functools import cache, lru_cache
from html import escape

from math_core import LatexError, LatexToMathML

# `$` opens maths only before a non-space and closes only after one and not before a digit: "$5 and $6" stays text.
DOLLARS = re.compile(r"(?<![\\$])\$(?!\s|\$)((?:\\.|[^$\\])+?)(?<!\s)\$(?![\d$])")
LONGEST = 2000
"""Characters of one expression; the converter crashes on thousands of nested braces."""
_MACROS = {"widetilde": r"\tilde{#1}", "mbox": r"\text{#1}", "mathbbm": r"\mathbb{#1}"}


@cache
def _converter() -> LatexToMathML:
    return LatexToMathML(macros=_MACROS, fancy_error=False)


@cache
def mathml(tex: str, *, block: bool = False) -> str | None:
    """Returns MathML for a TeX expression (without its dollar signs), or None if it cannot be converted."""
    if len(tex) > LONGEST:
        return None
    try:
        converted = _converter().convert_with_local_state(tex.strip(), displaystyle=block)
    except (LatexError, ValueError):
        return None
    return converted.replace("<math", '<math data-pagefind-ignore="all"', 1)


def math_html(tex: str, *, block: bool = False) -> str:
    """Returns MathML, or the escaped TeX in a code element where that fails."""
    return mathml(tex, block=block) or f'<code class="tex">{escape(tex)}</code>'


@lru_cache(maxsize=8192)
def title_html(title: str) -> str:
    """Returns a title as safe HTML: everything escaped but `$…$`, which becomes MathML."""
    return "".join(math_html(part) if odd else escape(part) for odd, part in enumerate_parts(title))


def plain_title(title: str) -> str:
    """Returns a title for places that hold plain text only (feeds, the browser's tab): maths loses its TeX marks."""
    return "".join(_bare(part) if odd else part for odd, part in enumerate_parts(title))


def enumerate_parts(text: str) -> list[tuple[bool, str]]:
    """Splits text at its maths: a list of (is maths, part)."""
    if "$" not in text:
        return [(False, text)] if text else []
    return [(n % 2 == 1, part) for n, part in enumerate(DOLLARS.split(text)) if part]


_SIGNS = {"times": "×", "infty": "∞", "to": "→", "rightarrow": "→", "leq": "≤", "geq": "≥", "pm": "±", "ell": "ℓ"}


def _bare(tex: str) -> str:
    named = re.sub(r"\\([A-Za-z]+) ?", _sign, tex)
    return " ".join(re.sub(r"[{}^_\\]", "", named).split())


def _sign(command: re.Match[str]) -> str:
    """Returns the letter or sign that a TeX command stands for, the name of a function, or nothing for a mere font."""
    name = command[1]
    if name in {"log", "exp", "max", "min"}:
        return name
    try:
        case = "SMALL" if name.islower() else "CAPITAL"
        return unicodedata.lookup(f"GREEK {case} LETTER {name.replace('lambda', 'lamda')}")
    except KeyError:
        return _SIGNS.get(name, "")
