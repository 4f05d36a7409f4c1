"""The dialect of sources and published Markdown: CommonMark, tables, footnotes, definitions, maths, comments."""

import re
from collections.abc import Callable
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.deflist import deflist_plugin

from surveypress.prose.bars_in_cells import bars_in_cells
from surveypress.prose.comments import comments
from surveypress.prose.figure_marks import figure_marks
from surveypress.prose.footnotes import footnotes
from surveypress.prose.leftovers import leftovers
from surveypress.prose.maths_rules import maths
from surveypress.prose.rules import survey_links

_LABEL = re.compile(r"\[\^[^\s\[\]]++\]")
"""A footnote's name in prose. Without a bracket in it, so that nobody looks for its end beyond the next one."""


def markdown() -> MarkdownIt:
    """Returns a parser of published Markdown. Raw HTML is not let through: prose is escaped like all other text."""
    md = MarkdownIt("commonmark", {"html": False, "typographer": False, "store_labels": True})
    md.enable(["table", "strikethrough"])
    md.use(footnotes).use(deflist_plugin).use(maths).use(comments)
    md.inline.ruler.at("footnote_ref", _named(_rule(md, "footnote_ref")))
    md.core.ruler.at("inline", _inline)
    for name in ("link", "image", "backticks", "autolink"):
        md.inline.ruler.at(name, _placed(_rule(md, name)))
    return md


@cache
def source_parser() -> MarkdownIt:
    """Returns the parser of sources, which hold citations and topic links, too."""
    return markdown().use(survey_links).use(bars_in_cells).use(leftovers).use(figure_marks)


@cache
def plain_parser() -> MarkdownIt:
    """Returns the one parser of Markdown without marks of our own."""
    return markdown()


InlineRule = Callable[[StateInline, bool], bool]


def _rule(md: MarkdownIt, name: str) -> InlineRule:
    names = md.inline.ruler.get_active_rules()
    return md.inline.ruler.getRules("")[names.index(name)]


def _named(rule: InlineRule) -> InlineRule:
    """Returns the rule for footnotes, tried only where a whole name stands."""

    def footnote(state: StateInline, silent: bool) -> bool:
        return bool(_LABEL.match(state.src, state.pos, state.posMax)) and rule(state, silent)

    return footnote


def _placed(rule: InlineRule) -> InlineRule:
    """Returns a rule whose token knows where in its block it begins, as `offset`."""

    def placed(state: StateInline, silent: bool) -> bool:
        start, count = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        for token in state.tokens[count:]:
            if token.type != "text":
                token.meta["offset"] = start
                break
        return True

    return placed


def _inline(state: StateCore) -> None:
    """Parses what stands in blocks, as markdown-it does; rules can see which block they are in, as `block`."""
    for token in state.tokens:
        if token.type == "inline":
            state.env["block"] = token
            token.children = []
            state.md.inline.parse(token.content, state.md, state.env, token.children)
