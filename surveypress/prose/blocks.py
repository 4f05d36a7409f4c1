"""Looking for the line that closes a block, without looking at any line again and again."""

from collections.abc import Callable

from markdown_it.rules_block import StateBlock


def line_text(state: StateBlock, line: int) -> str:
    """Returns a line without the marks of the lists and quotes that it stands in."""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def closing_line(
    state: StateBlock, start: int, end: int, kind: str, closes: Callable[[str], bool], *, blank_ends: bool = False
) -> int | None:
    """Returns the first line from `start` on that closes a block, or None if its container ends before.

    `kind` names what closes it; with `blank_ends` a blank line ends the search. A search in vain is remembered, so that
    a text of openings only takes linear time.
    """
    vain: dict[str, tuple[int, int]] = state.env.setdefault("vain", {})
    first, last = vain.get(kind, (0, -1))
    if first <= start <= last:
        return None
    line = start
    while line < end and not _ends(state, line, blank_ends=blank_ends):
        if closes(line_text(state, line)):
            return line
        line += 1
    vain[kind] = (start, line - 1)
    return None


def _ends(state: StateBlock, line: int, *, blank_ends: bool) -> bool:
    return blank_ends if state.isEmpty(line) else state.sCount[line] < state.blkIndent
