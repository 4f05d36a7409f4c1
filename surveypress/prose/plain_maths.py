"""TeX maths as plain text that keeps its meaning, for places without mark-up: `10^6`, `1/2`, `x ≠ y`, `O(n log n)`.

The text is that of the MathML which is shown elsewhere, so whatever can be shown can be said.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from html import unescape
from xml.etree import ElementTree as ET

_RELATIONS = frozenset("=≠<>≤≥≪≫≈≃≅∼≡∝∈∉⊂⊆⊃→←↔⇒⇔↦⟶+−")
"""Signs with a blank on either side, where something stands there."""
_RAISED = {"∘": "°", "′": "′", "″": "″", "†": "†", "‡": "‡", "∗": "*", "*": "*"}
"""Signs that are raised by themselves."""
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_BRACES = frozenset(("", "⏞", "⏟", "⎴", "⎵"))
_ACCENTS = {
    "̲": 0x305,
    "⃗": 0x20D7,
    "¯": 0x304,
    "ˉ": 0x304,
    "ˆ": 0x302,
    "^": 0x302,
    "˜": 0x303,
    "~": 0x303,
    "→": 0x20D7,
    "˙": 0x307,
    "¨": 0x308,
    "ˇ": 0x30C,
    "˘": 0x306,
    "´": 0x301,
    "`": 0x300,
    "˚": 0x30A,
    **{chr(mark): mark for mark in (0x301, 0x302, 0x303, 0x306, 0x307, 0x30C, 0x20DB)},
}
_ROOTS = {"3": "∛", "4": "∜"}
_SPOKEN_AS_LETTERS = frozenset("ℊℋℐℒℓℛℬℯℰℱℳℴℌℑℜℨℭ") - {"ℓ"}
_UNDERLINE = "\u0332"
_APPLY = "\u2061"
_UNSEEN = dict.fromkeys((0xFE00, 0xFE01, 0x2063))
_ENTITY = re.compile(r"&(?!lt;|gt;|amp;|quot;|apos;)\w+;")
_ATOM = re.compile(r"[−√]?(?:[^\W_]|\.)+")


@lru_cache(maxsize=4096)
def plain_maths(mathml: str) -> str:
    """Returns the plain text of MathML as math-core writes it."""
    root = ET.fromstring(_ENTITY.sub(lambda name: unescape(name[0]), mathml))  # noqa: S314  our own converter wrote it
    return " ".join(_row(root).replace("...", "…").split())


def _text(node: ET.Element) -> str:
    return _OF.get(node.tag, _row)(node)


def _row(node: ET.Element) -> str:
    pieces: list[str] = []
    children = list(node)
    for n, child in enumerate(children):
        text = _text(child)
        if text == _APPLY:
            # `log n`, but `log(n)`.
            text = "" if n + 1 < len(children) and _text(children[n + 1]).startswith(("(", "[")) else " "
        elif child.tag == "mo" and text in _RELATIONS and "".join(pieces).strip() and n + 1 < len(children):
            text = f" {text} " if not "".join(pieces).rstrip().endswith(("(", "[", ",", *_RELATIONS)) else text
        pieces.append(text)
    return "".join(pieces)


def _letters(node: ET.Element) -> str:
    text = "".join(node.itertext()).translate(_UNSEEN)
    return "".join(_letter(sign) for sign in text)


def _letter(sign: str) -> str:
    """Returns a letter in its plain form; double-struck ones such as ℝ are names of their own."""
    mathematical = 0x1D400 <= ord(sign) <= 0x1D7FF or sign in _SPOKEN_AS_LETTERS
    return unicodedata.normalize("NFKC", sign) if mathematical else sign


def _group(text: str) -> str:
    """Returns a part of an expression, in brackets if it is more than one number, name or bracketed whole."""
    return text if len(text) <= 1 or _ATOM.fullmatch(text) or _bracketed(text) else f"({text})"


def _bracketed(text: str) -> bool:
    inner = text[1:-1]
    return text[0] == "(" and text[-1] == ")" and "(" not in inner and ")" not in inner


def _raised(text: str) -> str:
    text = text.replace(" ", "")
    return "".join(map(_RAISED.__getitem__, text)) if {*text} <= _RAISED.keys() else f"^{_group(text)}"


def _lowered(text: str) -> str:
    text = text.replace(" ", "")
    if text in _BRACES:
        return ""
    return text.translate(_LOWERED) if text.isdecimal() else f"_{_group(text)}"


def _sup(node: ET.Element) -> str:
    base, sup = map(_text, node)
    return base + _raised(sup)


def _sub(node: ET.Element) -> str:
    base, sub = map(_text, node)
    if sub == _UNDERLINE:
        return "".join(sign + sub for sign in base)
    return base + _lowered(sub) + _after(node)


def _sub_sup(node: ET.Element) -> str:
    base, sub, sup = map(_text, node)
    return base + _lowered(sub) + _raised(sup) + _after(node)


def _after(node: ET.Element) -> str:
    """Returns the blank between a sum with its bounds and what is summed."""
    return " " if node.tag.startswith("munder") and node[0].tag == "mo" else ""


def _over(node: ET.Element) -> str:
    base, over = map(_text, node)
    if over in _ACCENTS:
        return unicodedata.normalize("NFC", "".join(sign + chr(_ACCENTS[over]) for sign in base))
    return base if node.get("accent") == "true" else base + _raised(over)


def _fraction(node: ET.Element) -> str:
    top, bottom = map(_text, node)
    return f"{top}, {bottom}" if node.get("linethickness") == "0" else f"{_group(top)}/{_group(bottom)}"


def _root(node: ET.Element) -> str:
    radicand, index = map(_text, node)
    return f"{_ROOTS.get(index) or f'^{_group(index)}√'}{_group(radicand)}"


_OF: dict[str, Callable[[ET.Element], str]] = {
    **dict.fromkeys(("mi", "mn", "mo", "mtext", "ms"), _letters),
    "mphantom": lambda _: "",
    "mspace": lambda node: " " if node.get("width") else "",
    "msup": _sup,
    "msub": _sub,
    "munder": _sub,
    "msubsup": _sub_sup,
    "munderover": _sub_sup,
    "mover": _over,
    "mfrac": _fraction,
    "msqrt": lambda node: f"√{_group(_row(node))}",
    "mroot": _root,
    "mtable": lambda node: "; ".join(map(_text, node)),
    "mtr": lambda node: ", ".join(map(_text, node)),
}
