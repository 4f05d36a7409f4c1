"""Two processes do what one would: the same results in the same order, the same errors."""

import os
import select

import pytest

from surveypress import forks, halves

MANY = list(range(halves.WORTH_IT + 1))


class Meeting:
    """Where each of two processes waits, the first time, until the other has come."""

    def __init__(self) -> None:
        self.parent = os.getpid()
        self._pipes = os.pipe(), os.pipe()
        self._waited = False

    def wait(self) -> None:
        """Waits for the other process, or in vain for half a minute."""
        mine, theirs = self._pipes if os.getpid() == self.parent else reversed(self._pipes)
        if not self._waited:
            self._waited = True
            os.write(mine[1], b"!")
            select.select([theirs[0]], [], [], 30)


def _word(number: int) -> bytes:
    return f"{number}".encode()


@pytest.mark.parametrize("count", [halves.WORTH_IT, halves.WORTH_IT + 1, 1024, 1025, 5000])
def test_results_come_in_order(count: int) -> None:
    """Every item is worked on once, whoever did it, and is told of once, also where tickets are for several."""
    told: list[None] = []
    assert halves.mapped(range(count), _word, lambda: told.append(None)) == [_word(n) for n in range(count)]
    assert len(told) == count
    assert halves.mapped([], _word) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork, so one process does everything")
def test_a_second_process_helps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many items are shared between two processes; few are not."""
    monkeypatch.setattr(forks, "possible", lambda: True)
    met = Meeting()

    def work(_: int) -> bytes:
        met.wait()
        return _word(os.getpid())

    assert len(set(halves.mapped(MANY, work))) == 2
    assert set(halves.mapped(MANY[:9], lambda _: _word(os.getpid()))) == {_word(os.getpid())}


@pytest.mark.parametrize("bad", [100, 101])
def test_the_first_error_is_raised_as_it_is(bad: int) -> None:
    """Whoever meets a fault, the first one in the order of the items reaches the caller."""

    def work(number: int) -> bytes:
        if number >= bad:
            raise LookupError(str(number))
        return b""

    with pytest.raises(LookupError, match=str(bad)):
        halves.mapped(MANY, work)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork, so one process does everything")
def test_a_child_that_dies_is_made_good(monkeypatch: pytest.MonkeyPatch) -> None:
    """If the second process is killed, the first does its work too."""
    monkeypatch.setattr(forks, "possible", lambda: True)
    met = Meeting()

    def work(number: int) -> bytes:
        met.wait()
        if os.getpid() != met.parent:
            os.kill(os.getpid(), 9)
        return _word(number)

    assert halves.mapped(MANY, work) == [_word(n) for n in MANY]
