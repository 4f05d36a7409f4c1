"""The inline rules that Markdown lacks: citations (`[see @lora, p. 3; -@gptq]`, `@lora`), topic links, maths.

Topic links are `[[lora]]` and `[[lora#papers|text]]`. Syntax of citations after Pandoc's manual, "Citation syntax".
Patterns are possessive, so that no text makes them look at one place again and again.
"""

import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from surveypress.core.keys import CITED, named

_SPACED_SCRIPTS = (
    "0-9A-Z_a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0300-\u037d\u037f-\u052f\u0531-\u0588"
    "\u10a0-\u10ff\u1c80-\u1cbf\u1d00-\u1fff\u2c00-\u2dff\ua640-\ua69f\ua720-\ua7ff\uab30-\uab6f\ufb00-\ufb17"
)
"""Letters of the scripts of mail addresses: Latin, Greek, Cyrillic, Armenian, Georgian. Behind one of them an `@`
belongs to its word; behind a letter of another script, which may part its words by nothing, it begins a citation."""
CITATION = re.compile(rf"(?<![{_SPACED_SCRIPTS}\\@/])@({CITED})")
_BRACKETS = re.compile(r"\[([^\[\]`]*+)\]")
_LINK_END = re.compile(r"\(|\[[^\[\]@]*+\]")
"""What stands behind brackets that are the text of a link."""
SEMICOLON = re.compile("[;；؛]")
"""What stands between the citations of a group, in this script or that."""
TOPIC = re.compile(r"\[\[([^\[\]|#\n]++)(?:#([^\[\]|\n]++))?(?:\|([^\[\]\n]++))?\]\]")


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
    for part in SEMICOLON.split(raw[1:-1]):
        text = part.strip()
        matches = list(CITATION.finditer(text))
        if len(matches) != 1:
            return None
        [first] = matches
        prefix = text[: first.start()]
        year_only = prefix.endswith("-")
        items.append(Item(prefix.removesuffix("-").strip(), named(first[1]), text[first.end() :], year_only))
    return items


def _cite(state: StateInline, silent: bool) -> bool:
    """Reads a citation; none inside the text of a link, where it would make a link within a link."""
    if state.src[state.pos] not in "[@" or state.linkLevel > 0:
        return False
    keys, end = _bare(state) if state.src[state.pos] == "@" else _group(state)
    if not keys:
        return False
    if not silent:
        token = state.push("cite", "", 0)
        token.content = state.src[state.pos : end]
        token.meta = {"keys": keys, "offset": state.pos}
    state.pos = end
    return True


def _bare(state: StateInline) -> tuple[tuple[str, ...], int]:
    match = CITATION.match(state.src, state.pos, state.posMax)
    return ((named(match[1]),), match.end()) if match else ((), 0)


def _group(state: StateInline) -> tuple[tuple[str, ...], int]:
    match = _BRACKETS.match(state.src, state.pos, state.posMax)
    if match is None or "@" not in match[1] or _LINK_END.match(state.src, match.end(), state.posMax):
        return (), 0
    return tuple(item.key for item in parse_group(match[0]) or ()), match.end()


def _topic(state: StateInline, silent: bool) -> bool:
    """Reads a topic link; none inside the text of another link."""
    if state.linkLevel > 0 or not state.src.startswith("[[", state.pos):
        return False
    match = TOPIC.match(state.src, state.pos, state.posMax)
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


def survey_links(md: MarkdownIt) -> None:
    """A markdown-it plugin: adds both rules before the rule for ordinary links."""
    md.inline.ruler.before("link", "topic", _topic)
    md.inline.ruler.before("link", "cite", _cite)
