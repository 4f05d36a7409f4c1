"""Mark-up where a record holds plain text: emphasis of Markdown, tags and entities of HTML in titles."""

import html
import re
from collections.abc import Iterator

from surveypress.checks.check import Check
from surveypress.core.model import Corpus
from surveypress.core.problems import Problem
from surveypress.prose.maths import enumerate_parts

_TAG = re.compile(
    r"</?(?:i|b|em|strong|su[bp]|span|sc|scp|tt|u|inf|jats:\w{1,20})(?: [^<>]{0,200})?>|&(?:\w{2,8}|#\d{1,6});"
)
_STARS = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*]{0,300}[^\s*])\1(?![\w*])")
_LINES = re.compile(r"(?<![\w_])(_{1,2})(?=[^\s_])([^_]{0,300}[^\s_])\1(?![\w_])")
_FIELDS = ("title", "venue")


def markup(corpus: Corpus) -> Iterator[Problem]:
    """Yields titles and venues that hold mark-up outside maths, with the text that was meant."""
    for paper in corpus.papers.values():
        for field in _FIELDS:
            text = getattr(paper, field)
            meant = "".join(f"${part}$" if odd else _plain(part) for odd, part in enumerate_parts(text))
            if meant != text:
                message = f"{field}: {text!r} holds mark-up, which is shown as it stands"
                yield Problem(corpus.place(paper.location.file, field), message, f"write {meant!r}")


def _plain(text: str) -> str:
    """Returns a text without mark-up, or as it is if it holds none."""
    bare = _LINES.sub(r"\2", _STARS.sub(r"\2", text))
    return _TAG.sub(lambda match: html.unescape(match[0]) if match[0].startswith("&") else "", bare)


CHECKS = (Check("record/markup", "mark-up in a title", markup, level="warning"),)
