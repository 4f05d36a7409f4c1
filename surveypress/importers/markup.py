"""Text with HTML, JATS or MathML in it, as publishers hand it to registries -> plain text."""

import html
import re

_TAG = re.compile(r"</?[A-Za-z][\w:.-]*(?:\s[^<>]*)?/?>")
_BREAK = re.compile(r"</?(?:jats:)?(?:p|title|sec|br|div|li)(?:\s[^<>]*)?/?>", re.IGNORECASE)


def without_markup(text: str) -> str:
    """Returns a text without tags, its entities as signs, its blanks as one."""
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub(" ", text))
    return " ".join(html.unescape(text).split())
