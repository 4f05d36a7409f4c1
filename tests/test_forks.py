"""Children that work beside a build: asked early or late, dead or not wanted, they change nothing but the time."""

import os
import select
import signal
import subprocess
import sys

import pytest

from surveypress import forks
from surveypress.halves import mapped

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


@pytest.fixture(autouse=True)
def _two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forks, "possible", lambda: True)


def _nothing() -> None:
    pass


def _said(question: bytes) -> bytes:
    return b"%s %d" % (question, os.getpid())


@pytest.mark.parametrize("now", [True, False])
def test_a_child_answers_a_question(now: bool) -> None:
    """Begun ahead or when it is asked, another process answers; a question may be longer than a pipe."""
    with forks.ahead(_nothing, _said, now=now) as ask:
        question, who = ask(b"x" * 1_000_000)().split()
    assert question == b"x" * 1_000_000
    assert int(who) != os.getpid()


@pytest.mark.parametrize("now", [True, False])
def test_a_child_need_not_be_asked(now: bool) -> None:
    """A question that nobody puts, and an answer that nobody waits for, hold nothing up."""
    with forks.ahead(_nothing, _said, now=now):
        pass
    with forks.ahead(_nothing, _said, now=now) as ask:
        ask(b"?")


def test_a_child_that_dies_before_it_is_asked_is_made_good() -> None:
    """If the child is gone, this process answers."""

    def end() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    with forks.ahead(end, _said, now=True) as ask:
        assert ask(b"x" * 1_000_000)() == _said(b"x" * 1_000_000)


def test_what_a_child_has_started_ends_with_it() -> None:
    """A program that a child runs is stopped when nobody waits for the child any more."""
    reader, writer = os.pipe()
    os.set_inheritable(writer, True)

    def work() -> bytes:
        program = "import os, sys, time; os.write(int(sys.argv[1]), b'!'); time.sleep(600)"
        subprocess.run([sys.executable, "-c", program, str(writer)], pass_fds=[writer], check=False)
        return b""

    with forks.beside(work):
        os.close(writer)
        assert os.read(reader, 1) == b"!"
    assert select.select([reader], [], [], 30)[0] == [reader]
    assert os.read(reader, 1) == b""
    os.close(reader)


def test_where_no_further_process_is_allowed_this_one_does_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit of the system costs time only, as if the child had failed at once."""

    def refused() -> int:
        raise BlockingIOError

    monkeypatch.setattr(os, "fork", refused)
    with forks.beside(lambda: b"done") as result:
        assert result() == b"done"
    with forks.beside(lambda: b"done"):
        pass
    with forks.ahead(_nothing, _said, now=True) as ask:
        assert ask(b"?")() == _said(b"?")
    items = list(range(300))
    assert mapped(items, lambda n: b"%d" % n) == [b"%d" % n for n in items]
