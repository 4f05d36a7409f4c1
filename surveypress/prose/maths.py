"""TeX maths into MathML at build time, and titles that may hold it.

Only text between dollar signs is maths. What the converter cannot read is shown as the TeX it was, escaped.
"""

import re
from functools import cache
from html import escape

from math_core import LatexError, LatexToMathML

# `$` opens maths only before a non-space and closes only after one and not before a digit: "$5 and $6" stays text.
DOLLARS = re.compile(r"(?<![\\$])\$(?!\s|\$)((?:\\.|[^$\\])+?)(?<!\s)\$(?![\d$])")
_MACROS = {"widetilde": r"\tilde{#1}", "mbox": r"\text{#1}", "mathbbm": r"\mathbb{#1}"}


@cache
def _converter() -> LatexToMathML:
    return LatexToMathML(macros=_MACROS, fancy_error=False)


@cache
def mathml(tex: str, block: bool = False) -> str | None:
    """Returns MathML for a TeX expression (without its dollar signs), or None if it cannot be converted."""
    try:
        converted = _converter().convert_with_local_state(tex.strip(), displaystyle=block)
    except (LatexError, ValueError):
        return None
    return converted.replace("<math", '<math data-pagefind-ignore="all"', 1)


def math_html(tex: str, block: bool = False) -> str:
    """Returns MathML, or the escaped TeX in a code element where that fails."""
    return mathml(tex, block) or f'<code class="tex">{escape(tex)}</code>'


def title_html(title: str) -> str:
    """Returns a title as safe HTML: everything escaped but `$…$`, which becomes MathML."""
    return "".join(
        math_html(part) if odd else escape(part) for odd, part in enumerate_parts(title)
    )


def plain_title(title: str) -> str:
    """Returns a title for places that hold plain text only (feeds, the browser's tab): maths loses its TeX marks."""
    return "".join(_bare(part) if odd else part for odd, part in enumerate_parts(title))


def enumerate_parts(text: str) -> list[tuple[bool, str]]:
    """Splits text at its maths: a list of (is maths, part)."""
    return [(n % 2 == 1, part) for n, part in enumerate(DOLLARS.split(text)) if part]


_GREEK = dict(zip(
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi chi psi omega".split(),
    "αβγδεζηθικλμνξπρστφχψω",
    strict=True,
))


def _bare(tex: str) -> str:
    named = re.sub(r"\\([a-z]+)", lambda m: _GREEK.get(m[1], m[1] if m[1] in {"log", "exp", "infty"} else ""), tex)
    return re.sub(r"[{}^_\\]", "", named).strip()
