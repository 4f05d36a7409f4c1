"""How many steps a backtracking matcher takes: a small one that counts, as `re` itself does not.

It walks the tree that `re` parses a pattern into, tries what `re` would try, in the same order, and counts each trial.
So whether a pattern is linear shows in numbers that no busy machine changes.
"""

import re
import sys
from collections.abc import Callable
from functools import cache
from re import _constants as op
from re import _parser  # the public interface has no way to the tree
from typing import Any

Next = Callable[[int], int | None]
"""What must match behind a node: from a place in the text to the end of the whole match, or None."""
MOST = 100_000
"""Steps after which counting ends: nothing linear comes near it on the short texts of the tests."""

_DOTALL, _IGNORECASE, _MULTILINE = int(re.DOTALL), int(re.IGNORECASE), int(re.MULTILINE)
"""As plain numbers, which are asked a few million times."""
_SETS: dict[Any, Callable[[str], bool]] = {
    op.CATEGORY_DIGIT: str.isdecimal,
    op.CATEGORY_NOT_DIGIT: lambda c: not c.isdecimal(),
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_NOT_SPACE: lambda c: not c.isspace(),
    op.CATEGORY_WORD: lambda c: c.isalnum() or c == "_",
    op.CATEGORY_NOT_WORD: lambda c: not (c.isalnum() or c == "_"),
}


@cache
def _method(kind: Any) -> str:
    """Returns the method for a kind of node."""
    return f"_{str(kind).lower()}"


class TooManyStepsError(Exception):
    """Counting was broken off."""


@cache
def _parsed(source: str, flags: int) -> tuple[list[Any], int, dict[tuple[int, str], bool]]:
    """Returns the tree of a pattern, its flags, and room for what is known of its sets: which signs are in them."""
    tree = _parser.parse(source, flags)
    return tree.data, int(tree.state.flags), {}


class Matcher:
    """One pattern over one text, with the steps taken so far."""

    def __init__(self, source: str, flags: int, text: str) -> None:
        self.tree, self.flags, self.members = _parsed(source, flags)
        self.text = text
        self.steps = 0
        self.groups: dict[int, tuple[int, int]] = {}

    def match(self, start: int) -> int | None:
        """Returns where a match that begins at `start` ends, if there is one."""
        self.groups = {}
        return self._sequence(self.tree, 0, start, lambda end: end)

    def scan(self) -> int:
        """Looks for all matches in the text, as `finditer` and `sub` do; returns the steps taken."""
        at = 0
        while at <= len(self.text):
            end = self.match(at)
            at = at + 1 if end is None or end == at else end
        return self.steps

    def _sequence(self, nodes: list[Any], n: int, at: int, then: Next) -> int | None:
        if n == len(nodes):
            return then(at)
        return self._node(*nodes[n], at, lambda end: self._sequence(nodes, n + 1, end, then))

    def _node(self, kind: Any, value: Any, at: int, then: Next) -> int | None:
        self.steps += 1
        if self.steps > MOST:
            raise TooManyStepsError
        if kind in ONE:
            return then(at + 1) if at < len(self.text) and self.takes(kind, value, self.text[at]) else None
        return getattr(self, _method(kind))(value, at, then)  # type: ignore[no-any-return]

    def takes(self, kind: Any, value: Any, char: str) -> bool:
        """Returns whether a node that takes one character takes this one."""
        if kind is op.ANY:
            return char != "\n" or bool(self.flags & _DOTALL)
        if kind is op.IN:
            asked = (id(value), char)
            if asked not in self.members:
                negated = value[0][0] is op.NEGATE
                self.members[asked] = any(self._in(*item, char) for item in value[negated:]) != negated
            return self.members[asked]
        same = self._same(char, chr(value))
        return same if kind is op.LITERAL else not same

    def _in(self, kind: Any, value: Any, char: str) -> bool:
        if kind is op.CATEGORY:
            return _SETS[value](char)
        low, high = value if kind is op.RANGE else (value, value)
        forms = {char, char.lower(), char.upper()} if self.flags & _IGNORECASE else {char}
        return any(len(form) == 1 and low <= ord(form) <= high for form in forms)

    def _same(self, one: str, other: str) -> bool:
        return one == other or bool(self.flags & _IGNORECASE and one.casefold() == other.casefold())

    def _branch(self, value: Any, at: int, then: Next) -> int | None:
        for nodes in value[1]:
            end = self._sequence(nodes.data, 0, at, then)
            if end is not None:
                return end
        return None

    def _subpattern(self, value: Any, at: int, then: Next) -> int | None:
        group, _, _, nodes = value

        def close(end: int) -> int | None:
            before = self.groups.get(group)
            self.groups[group] = (at, end)
            whole = then(end)
            if whole is None and before is not None:
                self.groups[group] = before
            return whole

        return self._sequence(nodes.data, 0, at, close if group else then)

    def _max_repeat(self, value: Any, at: int, then: Next) -> int | None:
        low, high, nodes = value
        if len(nodes) == 1 and nodes[0][0] in ONE:
            end = self._run(nodes[0], high, at)
            while end >= at + low:
                whole = then(end)
                if whole is not None:
                    return whole
                end -= 1
                self.steps += 1
            return None
        return self._greedy(nodes.data, low, high, at, then, 0)

    def _run(self, node: Any, high: Any, at: int) -> int:
        end = at
        while end < len(self.text) and end - at < high and self.takes(*node, self.text[end]):
            end += 1
        self.steps += end - at
        return end

    def _greedy(self, nodes: list[Any], low: int, high: Any, at: int, then: Next, times: int) -> int | None:
        def again(end: int) -> int | None:
            return None if end == at else self._greedy(nodes, low, high, end, then, times + 1)

        more = self._sequence(nodes, 0, at, again) if times < high else None
        return more if more is not None or times < low else then(at)

    def _min_repeat(self, value: Any, at: int, then: Next, times: int = 0) -> int | None:
        low, high, nodes = value
        first = then(at) if times >= low else None
        if first is not None or times >= high:
            return first
        return self._sequence(
            nodes.data, 0, at, lambda end: None if end == at else self._min_repeat(value, end, then, times + 1)
        )

    def _possessive_repeat(self, value: Any, at: int, then: Next) -> int | None:
        low, high, nodes = value
        times = 0
        while times < high:
            end = self._sequence(nodes.data, 0, at, lambda end: end)
            if end is None or (end == at and times >= low):
                break
            at, times = end, times + 1
        return then(at) if times >= low else None

    def _atomic_group(self, value: Any, at: int, then: Next) -> int | None:
        end = self._sequence(value.data, 0, at, lambda end: end)
        return None if end is None else then(end)

    def _at(self, value: Any, at: int, then: Next) -> int | None:
        text, many = self.text, bool(self.flags & _MULTILINE)
        word = [0 <= n < len(text) and (text[n].isalnum() or text[n] == "_") for n in (at - 1, at)]
        here = {
            op.AT_BEGINNING: at == 0 or (many and text[at - 1] == "\n"),
            op.AT_BEGINNING_STRING: at == 0,
            op.AT_END: at == len(text) or text[at:] == "\n" or (many and text[at] == "\n"),
            op.AT_END_STRING: at == len(text),
            op.AT_BOUNDARY: word[0] != word[1],
            op.AT_NON_BOUNDARY: word[0] == word[1],
        }
        return then(at) if here[value] else None

    def _assert(self, value: Any, at: int, then: Next) -> int | None:
        return then(at) if self._ahead(value, at) else None

    def _assert_not(self, value: Any, at: int, then: Next) -> int | None:
        return None if self._ahead(value, at) else then(at)

    def _ahead(self, value: Any, at: int) -> bool:
        way, nodes = value
        if way > 0:
            return self._sequence(nodes.data, 0, at, lambda end: end) is not None
        shortest, longest = nodes.getwidth()  # of various lengths in scripts only
        starts = range(at - shortest, max(at - longest, 0) - 1, -1)
        return any(self._sequence(nodes.data, 0, n, lambda end: at if end == at else None) == at for n in starts)

    def _groupref(self, value: Any, at: int, then: Next) -> int | None:
        if value not in self.groups:
            return None
        start, end = self.groups[value]
        self.steps += end - start
        return then(at + end - start) if self.text.startswith(self.text[start:end], at) else None

    def _groupref_exists(self, value: Any, at: int, then: Next) -> int | None:
        group, yes, no = value
        chosen = yes if group in self.groups else no
        return self._sequence(chosen.data if chosen else [], 0, at, then)


ONE = {op.ANY, op.IN, op.LITERAL, op.NOT_LITERAL}
"""Nodes that take one character."""


def steps(source: str, flags: int, text: str, *, everywhere: bool) -> int:
    """Returns the steps to look for a pattern at every place of a text, or at its beginning only; at most MOST."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(100_000)
    matcher = Matcher(source, flags, text)
    try:
        if everywhere:
            return matcher.scan()
        matcher.match(0)
    except TooManyStepsError:
        return MOST
    finally:
        sys.setrecursionlimit(before)
    return matcher.steps
