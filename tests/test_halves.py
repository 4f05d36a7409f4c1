"""Two processes do what one would: the same results in the same order, the same errors."""

import os

import pytest

from surveypress import halves

MANY = list(range(halves.WORTH_IT + 1))


def _word(number: int) -> bytes:
    return f"{number}".encode()


def test_results_come_in_order() -> None:
    """Every item is worked on once, whoever did it, also where the number is odd."""
    assert halves.mapped(MANY, _word) == [_word(n) for n in MANY]
    assert halves.mapped([], _word) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork, so one process does everything")
def test_a_second_process_helps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many items are shared between two processes; few are not."""
    monkeypatch.setattr(halves, "_can_fork", lambda: True)
    assert len(set(halves.mapped(MANY, lambda _: _word(os.getpid())))) == 2
    assert set(halves.mapped(MANY[:9], lambda _: _word(os.getpid()))) == {_word(os.getpid())}


@pytest.mark.parametrize("bad", [100, 101])
def test_an_error_is_raised_as_it_is(bad: int) -> None:
    """A fault in the parent's half and one in the child's reach the caller alike."""

    def work(number: int) -> bytes:
        if number == bad:
            raise LookupError(str(number))
        return b""

    with pytest.raises(LookupError, match=str(bad)):
        halves.mapped(MANY, work)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork, so one process does everything")
def test_a_child_that_dies_is_made_good(monkeypatch: pytest.MonkeyPatch) -> None:
    """If the second process is killed, the first does its work too."""
    monkeypatch.setattr(halves, "_can_fork", lambda: True)
    parent = os.getpid()

    def work(number: int) -> bytes:
        if os.getpid() != parent and number > 90:
            os.kill(os.getpid(), 9)
        return _word(number)

    assert halves.mapped(MANY, work) == [_word(n) for n in MANY]
