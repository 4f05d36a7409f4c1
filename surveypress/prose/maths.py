"""TeX maths into MathML at build time, and titles that may hold it.

Only text between dollar signs is maths. What the converter cannot read is shown as the TeX it was, escaped.
"""

import re
from functools import cache, lru_cache
from html import escape

from math_core import LatexError, LatexToMathML

from surveypress.prose.plain_maths import plain_maths

# `$` opens maths only before a non-space and closes only after one and not before a digit: "$5 and $6" stays text, as
# does what lies between an amount and a currency ("$10, US$"). What begins with a command or is a sign only is no
# amount, so a digit may follow: "$\sim$100", "$<$5".
DOLLARS = re.compile(
    r"(?<![\\$])\$(?!\s|\$|\d[\d.,]*+\s(?:[^$\\]*\s)?[A-Z]{1,3}\$)"
    r"((?:\\[A-Za-z]|[<>=~+]++(?=\$))(?:\\.|[^$\\])*?(?<!\s)(?=\$(?!\$))|(?:\\.|[^$\\])+?(?<!\s)(?=\$(?![\d$])))\$"
)
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


def harmless(tex: str) -> str:
    """Returns TeX that readers of Markdown who know no maths take neither for HTML nor for a link.

    A blank behind `<` or `]` means nothing to TeX.
    """
    return re.sub(r"<(?=[A-Za-z/!?])", "< ", re.sub(r"\](?=[(\[])", "] ", tex))


def math_html(tex: str, *, block: bool = False) -> str:
    """Returns MathML, or the escaped TeX in a code element where that fails."""
    return mathml(tex, block=block) or f'<code class="tex">{escape(tex)}</code>'


@lru_cache(maxsize=8192)
def title_html(title: str) -> str:
    """Returns a title as safe HTML: everything escaped but `$…$`, which becomes MathML."""
    return "".join(math_html(part) if odd else escape(part) for odd, part in enumerate_parts(title))


@lru_cache(maxsize=8192)
def plain_title(title: str) -> str:
    """Returns a title for places that hold plain text only (feeds, the browser's tab): maths without its TeX."""
    return "".join(plain_tex(part) if odd else part for odd, part in enumerate_parts(title))


def enumerate_parts(text: str) -> list[tuple[bool, str]]:
    """Splits text at its maths: a list of (is maths, part)."""
    if "$" not in text:
        return [(False, text)] if text else []
    return [(n % 2 == 1, part) for n, part in enumerate(DOLLARS.split(text)) if part]


def plain_tex(tex: str) -> str:
    """Returns a TeX expression in plain text, or as it is where it cannot be converted."""
    converted = mathml(tex)
    return (plain_maths(converted) if converted is not None else "") or tex
