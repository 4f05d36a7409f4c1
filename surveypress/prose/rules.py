"""The inline rules that Markdown lacks: citations (`[see @lora, p. 3; -@gptq]`, `@lora`), topic links, maths.

Topic links are `[[lora]]` and `[[lora#papers|text]]`. Syntax of citations after Pandoc's manual, "Citation syntax".
"""

import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from surveypress.prose.maths import DOLLARS

_KEY = r"[A-Za-z0-9_](?:[\w:./-]*[A-Za-z0-9_])?"
_BARE = re.compile(rf"@({_KEY})")
_GROUP = re.compile(r"\[([^\[\]`]*@[^\[\]`]*)\](?!\(|\[[^\[\]@]*\])")
_AT = rf"(?<![\w\\@/])@{_KEY}"
_ITEM = re.compile(
    rf"(?P<prefix>(?:(?!{_AT}).)*?)(?P<year_only>-)?(?<![\w\\@/])@(?P<key>{_KEY})(?P<suffix>(?:(?!{_AT}).)*)", re.DOTALL
)
_TOPIC = re.compile(r"\[\[([^\[\]|#\n]+)(?:#([^\[\]|\n]+))?(?:\|([^\[\]\n]+))?\]\]")


@dataclass(frozen=True, slots=True)
class Item:
    """One citation of a group: text before it, its key, text after it, and whether only the year is shown."""

    prefix: str
    key: str
    suffix: str
    year_only: bool


def parse_group(raw: str) -> list[Item] | None:
    """Returns the citations of a `[…]` group, or None if one of its parts has no key and it is thus no citation."""
    items = []
    for part in raw[1:-1].split(";"):
        match = _ITEM.fullmatch(part.strip())
        if match is None:
            return None
        items.append(Item(match["prefix"].strip(), match["key"], match["suffix"], bool(match["year_only"])))
    return items


def _cite(state: StateInline, silent: bool) -> bool:
    """Reads a citation; none inside the text of a link, where it would make a link within a link."""
    char = state.src[state.pos]
    if char not in "[@" or state.linkLevel > 0:
        return False
    match = (_GROUP if char == "[" else _BARE).match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if char == "@":
        if state.pos > 0 and re.match(r"[\w@/]", state.src[state.pos - 1]):
            return False
        keys: tuple[str, ...] = (match[1],)
    else:
        items = parse_group(match[0])
        if items is None:
            return False
        keys = tuple(item.key for item in items)
    if not silent:
        token = state.push("cite", "", 0)
        token.content = match[0]
        token.meta = {"keys": keys, "offset": state.pos}
    state.pos = match.end()
    return True


def _topic(state: StateInline, silent: bool) -> bool:
    """Reads a topic link; none inside the text of another link."""
    if state.linkLevel > 0 or not state.src.startswith("[[", state.pos):
        return False
    match = _TOPIC.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        token = state.push("topic", "", 0)
        token.content = match[0]
        token.meta = {
            "keys": (match[1].strip(),),
            "anchor": (match[2] or "").strip(),
            "label": (match[3] or "").strip(),
            "offset": state.pos,
        }
    state.pos = match.end()
    return True


def inline_maths(state: StateInline, silent: bool) -> bool:
    """Reads `$…$` by the one rule that titles follow too."""
    match = DOLLARS.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        token = state.push("math_inline", "math", 0)
        token.content, token.markup = match[1], "$"
    state.pos = match.end()
    return True


def survey_links(md: MarkdownIt) -> None:
    """A markdown-it plugin: adds both rules before the rule for ordinary links."""
    md.inline.ruler.before("link", "topic", _topic)
    md.inline.ruler.before("link", "cite", _cite)
