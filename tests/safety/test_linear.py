"""No regular expression of the program takes longer than in proportion to its text, whatever the text."""

import itertools
import math
import re
from collections.abc import Iterator
from re import _constants as op
from re import _parser
from typing import Any

import pytest
from patterns import Pattern, as_python, literals, of_package, of_scripts, texts_of_package
from steps import MOST, ONE, Matcher, steps

LETTERS = 5
"""Characters of a pattern that hostile texts are made of."""
LENGTHS = (32, 64, 128)
"""Of the repeated part, in characters: from one to the next the steps may double, not grow fourfold."""
GROWTH = 2.9
"""How many times as many steps a text of twice the length may take: twice, and some room for a constant part."""


def _letters(nodes: Any) -> Iterator[str]:
    """Yields characters that a pattern asks for, one for each of its sets."""
    for kind, value in nodes:
        if kind is op.LITERAL:
            yield chr(value)
        elif kind is op.NOT_LITERAL:
            yield "x"
        elif kind is op.IN:
            yield from _sample(value)
        else:
            for part in _parts(kind, value):
                yield from _letters(part)


def _sample(items: Any) -> Iterator[str]:
    if items[0][0] is op.NEGATE:
        yield "x"
    for kind, value in items:
        if kind is op.LITERAL:
            yield chr(value)
        elif kind is op.RANGE:
            yield chr(value[0])
        elif kind is op.CATEGORY:
            yield {op.CATEGORY_SPACE: " ", op.CATEGORY_DIGIT: "1"}.get(value, "a")


def endless(nodes: Any) -> bool:
    """Whether a pattern repeats anything without end; what repeats nothing takes bounded steps at each place."""
    for kind, value in nodes:
        if kind in {op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT} and value[1] is op.MAXREPEAT:
            return True
        if any(endless(part) for part in _parts(kind, value)):
            return True
    return False


def _parts(kind: Any, value: Any) -> list[Any]:
    """Returns the trees within a node."""
    parts = value[1] if kind is op.BRANCH else value if isinstance(value, tuple) else [value]
    return [part for part in parts if isinstance(part, _parser.SubPattern)]


def told_apart(pattern: Pattern, letters: list[str]) -> list[str]:
    """Returns those of the letters that a pattern can tell from each other, the first of each kind.

    Texts of others take the very same steps, as nothing in the pattern takes one of them and not the other.
    """
    tree = _parser.parse(pattern.source, pattern.flags)
    nodes = list(_asking(tree))
    if any(kind in {op.GROUPREF, op.GROUPREF_EXISTS} for kind, _ in nodes):
        return letters  # which asks for the same letter again
    matcher = Matcher(pattern.source, pattern.flags, "")
    first: dict[tuple[bool, ...], str] = {}
    for letter in letters:
        asked = (matcher.takes(*node, letter) for node in nodes if node[0] in ONE)
        first.setdefault((letter == "\n", letter.isalnum() or letter == "_", *asked), letter)
    return list(first.values())


def _asking(nodes: Any) -> Iterator[tuple[Any, Any]]:
    """Yields the nodes of a tree that hold no others, and those that name a group."""
    for kind, value in nodes:
        if kind in ONE or kind in {op.GROUPREF, op.GROUPREF_EXISTS}:
            yield kind, value
        for part in _parts(kind, value):
            yield from _asking(part)


def hostile(pattern: Pattern) -> Iterator[tuple[str, str, str]]:
    """Yields (beginning, what is repeated, end) of texts made of what a pattern asks for."""
    letters = list(dict.fromkeys(_letters(_parser.parse(pattern.source, pattern.flags))))
    some = told_apart(pattern, list(dict.fromkeys([*letters[:LETTERS], *letters[-2:], " ", "a"])))
    pumps = [*some, *("".join(pair) for pair in itertools.permutations(some, 2))]
    start = "".join(letters[:2])
    for pump in pumps:
        yield "", pump, "\x00"
    for pump in some:
        for begin in (*some, start):
            yield begin, pump, "\x00"


def too_slow(pattern: Pattern) -> tuple[float, str]:
    """Returns how the steps grow from one length to the next on the first text that is too slow, and that text."""
    for begin, pump, end in hostile(pattern):
        counts: list[int] = []
        for length in LENGTHS:
            text = begin + pump * (length // len(pump)) + end
            counts.append(steps(pattern.source, pattern.flags, text, everywhere=pattern.everywhere))
            if len(counts) > 1 and counts[-1] < min(GROWTH * counts[-2], MOST):
                break
        else:
            growth = max(b / a for a, b in itertools.pairwise(counts)) if counts[-1] < MOST else math.inf
            return growth, f"{begin!r} + {pump!r} * n + {end!r}"
    return 0.0, ""


GROUP_WITHOUT_RETURN = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+")
"""A possessive repeat of a group, `(?:-a)*+`: Python before 3.11.5 keeps what of the group it had begun and not
finished, so `bert.` is read where `bert` was cited. `(?>(?:-a)*)` says the same."""


def test_no_group_repeats_possessively() -> None:
    """Python 3.11.2, which Debian 12 has, reads such patterns otherwise than all others do."""
    assert [(where, text) for where, text in texts_of_package() if GROUP_WITHOUT_RETURN.search(text)] == []
    assert GROUP_WITHOUT_RETURN.search(r"\w++(?:-\w)*+")
    assert not GROUP_WITHOUT_RETURN.search(r"\(a\)*+\w++")


def test_steps_grow_with_the_text() -> None:
    """Of twice the text twice the steps, on texts made of the very characters that each pattern asks for."""
    patterns = [each for each in (*of_package(), *of_scripts()) if endless(_parser.parse(each.source, each.flags))]
    assert len(patterns) > 300
    found = [(pattern, *too_slow(pattern)) for pattern in patterns]
    assert [
        f"{pattern.name}: {pattern.source!r} on {text}: x {growth:.1f} for twice the text"
        for pattern, growth, text in found
        if growth >= GROWTH
    ] == []


@pytest.mark.parametrize(
    "slow", [r"(a+)+b", r"\s+$", r"\[[^\]]*\]", r"a.*b.*c", r"(?:a|a)*$", r"x*?y", r"(\w+\s?)+:", r"\d+(?=,)"]
)
def test_slow_patterns_are_seen(slow: str) -> None:
    """The test itself can fail: patterns known for it are caught."""
    assert too_slow(Pattern("slow", slow, 0, everywhere=True))[0] >= GROWTH


@pytest.mark.parametrize("quick", [r"[a-z]++b?", r"\[[^\[\]]*+\]", r"^#{1,6} ", r"(?<!\s)\s++$", r"a|b|c", r"a{1,3}b"])
def test_linear_patterns_pass(quick: str) -> None:
    """And it lets pass what takes time in proportion."""
    assert too_slow(Pattern("quick", quick, 0, everywhere=True))[0] < GROWTH


@pytest.mark.parametrize(
    "text", ["", "aab", "xaaab", "aa bb", "a1b22", "[a][b", "über Straße", "aXbx", "foo.bar(baz)", "x\ny\n"]
)
@pytest.mark.parametrize(
    "pattern",
    [
        r"a+b",
        r"(a)(?!b)|b",
        r"(?<=a)b|\d+",
        r"\[[^\]]*\]",
        r"(?i)x\b",
        r"\w+?\b",
        r"(.)\1",
        r"[^\W\d]+$",
        r"(?>a+)b?",
        r"y*+",
    ],
)
def test_steps_are_those_of_re(pattern: str, text: str) -> None:
    """The matcher that counts finds what `re` finds."""
    regex = re.compile(pattern)
    for start in range(len(text) + 1):
        match = regex.match(text, start)
        assert Matcher(pattern, 0, text).match(start) == (match.end() if match else None)


def test_regular_expressions_of_scripts_are_seen() -> None:
    """Literals are told from divisions, texts and comments."""
    script = 'const a = /x\\/[/"]y/gi; // /no/\nb = 4 / 2 / 1; f("/no/", /z/u); return /(?<n>\\p{L}+)\\k<n>/u;'
    assert [body for _, body, _ in literals(script)] == ['x\\/[/"]y', "z", "(?<n>\\p{L}+)\\k<n>"]
    assert as_python("(?<n>\\p{L}+)\\k<n>[\\p{N}x][^]") == "(?P<n>[\\w]+)(?P=n)[\\dx][\\s\\S]"
