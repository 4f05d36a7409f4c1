"""Progress bars for long stages: drawn on a terminal, silent anywhere else."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Tick = Callable[[], None]
Stage = Callable[[str, int], Tick]
"""Called with the name of a stage and its number of steps; returns what to call after each step."""


def silent(_: str, __: int) -> Tick:
    """A stage that says nothing."""
    return lambda: None


_DRAWN = 40
"""How often a bar is drawn on its way."""


@contextmanager
def bars(quiet: bool = False) -> Iterator[Stage]:
    """Yields a Stage that draws bars on standard error if that is a terminal; they go away when done."""
    if quiet or not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description:<18}"), BarColumn(), MofNCompleteColumn())
    # A thread that draws would forbid further processes (see build/executors.py), and builds would take twice as long.
    with Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as progress:

        def stage(name: str, total: int) -> Tick:
            task = progress.add_task(name, total=total or None)
            progress.refresh()
            count = 0

            def tick() -> None:
                nonlocal count
                count += 1
                progress.advance(task)
                if count % max(1, total // _DRAWN) == 0 or count == total:
                    progress.refresh()

            return tick

        yield stage
