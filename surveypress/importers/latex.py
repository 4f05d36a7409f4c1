"""LaTeX in fields of a bibliography -> plain Unicode; maths stays between dollar signs, as in titles."""

import re
from functools import lru_cache
from typing import Any

from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db
from pylatexenc.latexwalker import LatexWalkerError
from pylatexenc.latexwalker import get_default_latex_context_db as get_default_walker_context_db
from pylatexenc.macrospec import LatexContextDb, MacroSpec

_LATEX = re.compile(r"[\\{}~$%]|--|``|''")
_BARE_PERCENT = re.compile(r"(?<!\\)%")
_LOGO = re.compile(r"(?!Make|NoCase|Large|LARGE|Huge|HUGE)[A-Za-z]*[A-Z]")
_MATHS = re.compile(r"(?<!\\)\$[^$]*\$")
_SIGNS = ("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("{", ""), ("}", ""), ("~", " ")
_NAMED = {"braceleft": "{", "braceright": "}", "bar": "|", "less": "<", "greater": ">", "asciicircum": "^",
          "asciitilde": "~", "backslash": "\\", "underscore": "_", "dollar": "$"}  # fmt: skip
"""Signs with a command of their own (`\\textbar`), most of which the library does not know."""
_COMMANDS = re.compile(rf"\{{\\text({'|'.join(_NAMED)})\}}|\\text({'|'.join(_NAMED)})(?:\{{\}}|(?![A-Za-z]))[ ]?")
_STAND_INS = {name: chr(0xE000 + n) for n, name in enumerate(_NAMED)}
_BACK = str.maketrans({_STAND_INS[name]: sign for name, sign in _NAMED.items()})
LONGEST = 20_000
"""Characters of a field above which its braces are taken away, and no more: no title is as long."""


@lru_cache(maxsize=1)
def _reader() -> LatexContextDb:
    """Returns what commands are followed by."""
    reader = get_default_walker_context_db()
    reader.add_context_category("addresses", macros=[MacroSpec("href", "{{")], prepend=True)
    return reader


@lru_cache(maxsize=1)
def _converter() -> LatexNodes2Text:
    """Returns what makes text of LaTeX: of addresses what is shown, of citations nothing, of logos their letters."""
    writer = get_default_latex_context_db()
    addresses = [MacroTextSpec(name, _last_argument) for name in ("href", "url", "nolinkurl", "path")]
    gone = [MacroTextSpec(name, "") for name in ("cite", "citep", "citet", "nocite")]
    writer.add_context_category("addresses", macros=[*addresses, *gone], prepend=True)
    writer.set_unknown_macro_spec(MacroTextSpec("", _logo))
    return LatexNodes2Text(math_mode="verbatim", strict_latex_spaces=False, latex_context=writer)


def _last_argument(node: Any, l2tobj: LatexNodes2Text) -> str:
    arguments = [part for part in (node.nodeargd.argnlist if node.nodeargd else ()) if part is not None]
    return str(l2tobj.nodelist_to_text(arguments[-1:]))


def _logo(node: Any, l2tobj: LatexNodes2Text) -> str:
    """Returns what an unknown command without text of its own says: BibTeX is a word, sffamily is none."""
    return str(node.macroname) if _LOGO.match(node.macroname) else ""


def _plain(tex: str) -> str:
    """Returns text without a command: dashes and quotation marks are joined, braces go, except in maths."""
    pieces, at = [], 0
    for maths in _MATHS.finditer(tex):
        pieces += [_marks(tex[at : maths.start()]), maths[0]]
        at = maths.end()
    return "".join([*pieces, _marks(tex[at:])])


def _marks(text: str) -> str:
    for tex, sign in _SIGNS:
        text = text.replace(tex, sign)
    return text


@lru_cache(maxsize=32768)
def unicode_text(tex: str) -> str:
    r"""Returns a field's text: `{\"U}ber` as Über, `--` as a dash, braces gone, blanks as one.

    What cannot be read as LaTeX stays as it is, without its braces.
    """
    if not _LATEX.search(tex):
        return " ".join(tex.split())
    if "\\" not in tex:
        return " ".join(_plain(tex).split())
    tex = _COMMANDS.sub(lambda match: _STAND_INS[match[1] or match[2]], tex)
    if len(tex) <= LONGEST and tex.count("{") < LONGEST // 20:
        try:
            tex = _converter().latex_to_text(_BARE_PERCENT.sub(r"\\%", tex), latex_context=_reader())
        except (LatexWalkerError, RecursionError, ValueError, IndexError):
            tex = re.sub(r"[{}]", "", tex)
    else:
        tex = re.sub(r"[{}]", "", tex)
    return " ".join(tex.translate(_BACK).split())


def without_braces(text: str) -> str:
    """Returns a verbatim field (an address, a DOI), which is no LaTeX but may be escaped as if it were."""
    return re.sub(r"\{?\\([%#&_$~])\}?|\\([{}])", r"\1\2", " ".join(text.split())).strip("{}")
