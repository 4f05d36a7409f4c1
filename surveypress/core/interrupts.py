"""Ctrl-C and SIGTERM: where they end what is done, and where they must wait until it is whole."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Terminated(KeyboardInterrupt):
    """SIGTERM came."""


@contextmanager
def interruptible() -> Iterator[None]:
    """Lets SIGINT and SIGTERM raise KeyboardInterrupt, even where a shell has switched off the former."""
    with _handled({signal.SIGINT: signal.default_int_handler, signal.SIGTERM: _terminate}):
        yield


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Holds Ctrl-C and SIGTERM back until the block has ended; then the first one that came is sent again."""
    came: list[int] = []
    with _handled(dict.fromkeys(SIGNALS, lambda number, _: came.append(number))):
        yield
    if came:
        signal.raise_signal(came[0])  # there may be another such block around this one


def _terminate(_: int, __: FrameType | None) -> None:
    raise Terminated


@contextmanager
def _handled(handlers: "dict[signal.Signals, signal._HANDLER]") -> Iterator[None]:
    """Sets handlers of signals for as long as the block lasts. Only the main thread can; elsewhere nothing is set."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = [(number, signal.signal(number, handler)) for number, handler in handlers.items()]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)
