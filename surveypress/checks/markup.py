"""Mark-up where a record holds plain text: emphasis of Markdown, tags and entities of HTML in titles."""

import re
from collections.abc import Iterator

from surveypress.checks.check import Check
from surveypress.core.model import Corpus
from surveypress.core.problems import Problem
from surveypress.prose.inline_tags import without_tags
from surveypress.prose.maths import enumerate_parts

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
    without = _STARS.sub(r"\2", text)
    bare = _LINES.sub(r"\2", text if "*" in without else without)  # as linguists write *s- and *N-, stars are its own
    return without_tags(bare)


CHECKS = (Check("record/markup", "mark-up in a title", markup, level="warning"),)
