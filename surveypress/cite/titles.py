"""Titles as a style is given them: plain text, with marks around what it is not to capitalise."""

import re

from surveypress.prose.maths import enumerate_parts, plain_tex

NO_CASE = '<span class="nocase">{}</span>'
"""What keeps a style from capitals, as CSL-JSON writes it."""
_OPENS, _CLOSES = "\ue001", "\ue002"
_NO_MARKS = str.maketrans("", "", _OPENS + _CLOSES)
_WITH_MATHS = re.compile(rf"(?<!\S)(?:[^\s{_OPENS}]*{_OPENS}[^{_OPENS}{_CLOSES}]*{_CLOSES})+\S*")
"""Maths between its marks, with what is joined to it without a blank."""


def typeset(title: str) -> str:
    """Returns a title with the dashes and dots that are typed as several signs."""
    return re.sub(r"\.\.\.$", "…", title.replace(" -- ", " – "))


def english_title(title: str) -> str:
    """Returns a title in plain text; words with maths in them are marked, as capitals would make others of them."""
    if "$" not in title:
        return typeset(title)
    parts = enumerate_parts(title.translate(_NO_MARKS))
    plain = typeset("".join(f"{_OPENS}{plain_tex(part)}{_CLOSES}" if odd else part for odd, part in parts))
    return _WITH_MATHS.sub(lambda words: NO_CASE.format(words[0]), plain).translate(_NO_MARKS)
