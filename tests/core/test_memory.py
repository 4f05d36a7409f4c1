"""What was made of pieces of content, kept: asked for by what it is made of, so nothing stale is ever handed out."""

from dataclasses import dataclass

import pytest

from surveypress.core.memory import Memory

MARK = b"this program"


@dataclass(frozen=True)
class _Kite:
    name: str
    tails: tuple[str, ...] = ()


def _asked(memory: Memory, *names: str) -> list[str]:
    """Asks for kites by their names; returns the names of those that had to be made."""
    made: list[str] = []

    def make(name: str) -> _Kite:
        made.append(name)
        return _Kite(name, ("long",))

    for name in names:
        found = memory.get("kite", name.encode(), _Kite, lambda name=name: make(name))  # type: ignore[misc]
        assert found == _Kite(name, ("long",))
    assert memory.misses == len(made)
    return made


def test_what_is_known_is_not_made_again() -> None:
    """Neither in one round nor in another process; kinds do not mix."""
    memory = Memory()
    assert _asked(memory, "box", "delta", "box") == ["box", "delta"]
    assert memory.get("reel", b"box", str, lambda: "a reel") == "a reel"
    other = Memory.unpacked(MARK, memory.packed(MARK))
    assert _asked(other, "delta", "sled", "box") == ["sled"]


def test_it_holds_what_the_last_round_asked_for() -> None:
    """So it does not grow with edits; what another process has kept goes the same way."""
    memory = Memory()
    _asked(memory, "box", "delta")
    memory.begin_round()
    assert _asked(memory, "box") == []
    memory.begin_round()
    assert _asked(memory, "delta") == ["delta"]
    packed = Memory.unpacked(MARK, memory.packed(MARK))
    assert _asked(packed, "box") == ["box"]
    again = Memory.unpacked(MARK, packed.packed(MARK))
    assert again.packed(MARK) == Memory().packed(MARK), "nothing was asked for"
    assert _asked(again, "delta", "box") == ["delta"]


def test_it_says_whether_it_is_worth_keeping() -> None:
    """Only where another process would find something else in it."""
    memory = Memory()
    assert not memory.is_new
    _asked(memory, "box", "delta")
    assert memory.is_new
    for names, new in ((("box", "delta"), False), (("box",), True), (("box", "delta", "sled"), True)):
        other = Memory.unpacked(MARK, memory.packed(MARK))
        _asked(other, *names)
        assert other.is_new is new


@pytest.mark.parametrize("cut", [0, 1, 15, 16, 40, -1])
def test_a_damaged_or_foreign_one_is_empty(cut: int) -> None:
    """Whatever is wrong with the bytes, or if another program wrote them: all is made anew."""
    memory = Memory()
    _asked(memory, "box")
    packed = memory.packed(MARK)
    turned = bytearray(packed)
    turned[cut] ^= 1
    for bytes_, mark in ((packed[:cut], MARK), (bytes(turned), MARK), (packed, b"another program"), (packed, b"")):
        assert _asked(Memory.unpacked(mark, bytes_), "box") == ["box"]
