"""Text as Markdown that shows it as it is."""

import re
from collections.abc import Callable
from functools import lru_cache

_MARK = re.compile(
    r"[\\`*\[\]$~<@]"  # what may mark anything anywhere
    r"|(?<![^\W_])_|_(?![^\W_])"  # what may emphasise: not within a word
    r"|&(?=[#A-Za-z])"  # what may begin an entity
    r"|!\Z"  # what would make an image of a link behind it
)
_LINE_START = re.compile(r"[#>+=|:-]|\d{1,9}(?=[.)])")
"""What would begin another block at the beginning of a line; digits are part of a number there."""
_AMPERSAND = re.compile(r"&(?=[#A-Za-z])")
_BETWEEN_ANGLES = re.compile(r"[()\s]")
"""What no address can hold that stands between parentheses."""
_ENTITY = re.compile(r"[\t\n\r\f]")


@lru_cache(maxsize=16384)
def escaped(text: str) -> str:
    """Returns text with a backslash before all that Markdown would take for a mark within a line."""
    return _ENTITY.sub(_entity, _MARK.sub(r"\\\g<0>", text))


def _entity(match: re.Match[str]) -> str:
    return entity(match[0])


def entity(char: str) -> str:
    """Returns a character by its number, which is no space and no mark to Markdown."""
    return f"&#{ord(char)};"


def line_start(line: str) -> str:
    """Returns a line of written Markdown whose text would begin another block, with that prevented."""
    line = _edge(line, line[:1], lambda rest, blank: f"{blank}{rest}") if line[:1].isspace() else line
    match = _LINE_START.match(line)
    if not match:
        return line
    end = match.end()
    return f"{match[0]}\\{line[end:]}" if match[0][0].isdigit() else f"\\{line}"


def line_end(line: str) -> str:
    """Returns a line whose last blank would be taken away, with that prevented."""
    return f"{line[:-1]}{entity(line[-1])}" if line[-1:].isspace() else line


def _edge(line: str, char: str, join: Callable[[str, str], str]) -> str:
    return join(line[1:], entity(char))


def title_text(text: str) -> str:
    """Returns the title of a link for between double quotes."""
    return _ENTITY.sub(_entity, re.sub(r'[\\"]|&(?=[#A-Za-z])', r"\\\g<0>", text))


def destination(address: str) -> str:
    """Returns the address of a link."""
    address = _AMPERSAND.sub("&amp;", address)
    return f"<{address}>" if not address or _BETWEEN_ANGLES.search(address) else address
