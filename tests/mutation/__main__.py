"""`python -m tests.mutation` plants small faults in the program and counts those that a test catches.

Each fault is tried on the tests of its own room first and then, if they miss it, on all tests but the golden tree and
those in a browser. Prints what survived; ends with 1 if too much did.
"""

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path

import click

from tests.mutation.mutants import Mutant, changed_lines, files_of, mutants
from tests.mutation.trials import Bench, Selection, warm_up

ROOT = Path(__file__).parents[2]
ENOUGH = 10
"""Mutants that must be decided before their share says anything."""
PATIENCE = 5
"""How many times as long as without a fault tests may take until the fault counts as caught."""


def draw(rooms: Sequence[str], base: str | None, count: int, seed: str) -> tuple[list[Mutant], int]:
    """Draws mutants from some rooms, or only from the lines that are new since a commit; returns of how many, too.

    Raises UsageError if there is no such commit.
    """
    lines: dict[str, set[int]] | None = None
    if base:
        try:
            lines = changed_lines(ROOT, base)
        except subprocess.CalledProcessError as error:
            raise click.UsageError(f"there is no commit {base} here") from error
    files = [file for file in files_of(ROOT, rooms) if lines is None or file.relative_to(ROOT).as_posix() in lines]
    every = [mutant for file in files for mutant in mutants(file, ROOT)]
    every = [mutant for mutant in every if lines is None or mutant.line in lines[mutant.file]]
    chosen = random.Random(seed).sample(every, min(count, len(every)))
    return sorted(chosen, key=lambda mutant: (mutant.file, mutant.line)), len(every)


class Worker:
    """What a process of the pool does; its bench lasts as long as the process."""

    bench: Bench

    @classmethod
    def set_up(cls, folder: Path) -> None:
        """Gives this process a bench of its own."""
        cls.bench = Bench(ROOT, folder)

    @classmethod
    def plain(cls, tests: Selection, end: float) -> tuple[float, str]:
        """Tries the program as it is."""
        return cls.bench.plain(tests, end)

    @classmethod
    def survives(cls, file: str, source: str, tests: Selection, end: float) -> bool | None:
        """Tries a mutant; returns None if time is up before."""
        return None if time.time() > end else cls.bench.survives(file, source, tests, end)


@dataclass(frozen=True)
class Report:
    """How many mutants were caught, and those that were not."""

    by_room: int
    by_house: int
    survivors: Sequence[Mutant]
    undecided: int

    @property
    def decided(self) -> int:
        """Mutants of which it is known whether a test catches them."""
        return self.by_room + self.by_house + len(self.survivors)

    @property
    def share(self) -> float:
        """Caught of decided mutants, from 0 to 1."""
        return (self.by_room + self.by_house) / self.decided if self.decided else 1.0


def patient(tests: Selection, plain: "Future[tuple[float, str]]") -> Selection:
    """Returns tests with the time they may take. Raises ClickException if they fail without any fault."""
    seconds, log = plain.result()
    if log:
        raise click.ClickException(f"{' '.join(tests.arguments)} fails without any fault:\n{log[-3000:]}")
    return replace(tests, seconds=20 + PATIENCE * seconds)


def survivors(
    pool: ProcessPoolExecutor, chosen: Sequence[Mutant], tests: dict[str, Selection], end: float
) -> tuple[list[Mutant], int]:
    """Tries mutants on the tests of their rooms; returns those that survive, and how many there was no time for."""
    trials = [
        pool.submit(Worker.survives, mutant.file, mutant.source(), tests[mutant.room], end)
        for mutant in chosen
        if mutant.room in tests
    ]
    verdicts = iter([trial.result() for trial in trials])
    alive = [(mutant, next(verdicts) if mutant.room in tests else True) for mutant in chosen]
    return [mutant for mutant, verdict in alive if verdict], sum(verdict is None for _, verdict in alive)


def trial(chosen: Sequence[Mutant], jobs: int, minutes: float, *, whole: bool) -> Report:
    """Tries mutants within a time; `whole` has those that their rooms' tests miss tried on all other tests, too."""
    end = time.time() + 60 * minutes
    warm_up()
    with (
        tempfile.TemporaryDirectory(prefix="mutants-") as folder,
        ProcessPoolExecutor(jobs, get_context("fork"), Worker.set_up, (Path(folder),)) as pool,
    ):
        rooms = {room: tests for room in sorted({m.room for m in chosen}) if (tests := Selection.of_room(ROOT, room))}
        plain = {room: pool.submit(Worker.plain, tests, end) for room, tests in rooms.items()}
        house = Selection.of_house()
        plain_house = pool.submit(Worker.plain, house, end) if whole else None
        wait(plain.values())
        if time.time() > end:
            return Report(0, 0, (), len(chosen))
        rooms = {room: patient(tests, plain[room]) for room, tests in rooms.items()}
        missed, late = survivors(pool, chosen, rooms, end)
        by_room = len(chosen) - len(missed) - late
        if plain_house is None:
            return Report(by_room, 0, missed, late)
        plain_house.exception()  # waits for it
        if time.time() > end:
            return Report(by_room, 0, (), late + len(missed))
        house = patient(house, plain_house)
        alive, later = survivors(pool, missed, dict.fromkeys((m.room for m in missed), house), end)
        return Report(by_room, len(missed) - len(alive) - later, alive, late + later)


@click.command(help=__doc__, context_settings={"max_content_width": 120})
@click.argument("rooms", nargs=-1)
@click.option("--count", default=30, show_default=True, help="How many faults to draw.")
@click.option("--seed", default="kites", show_default=True, help="Another word draws other faults.")
@click.option("--since", help="Only faults in lines that are new since this commit.")
@click.option("--minutes", default=60.0, show_default=True, help="What is not decided by then does not count.")
@click.option("--jobs", default=2, show_default=True, help="Processes at a time.")
@click.option("--least", default=0.85, show_default=True, help="The share that tests must catch.")
@click.option("--whole/--room", default=True, help="Try what its room's tests miss on all other tests, or not.")
def run(
    rooms: tuple[str, ...],
    count: int,
    seed: str,
    since: str | None,
    minutes: float,
    jobs: int,
    least: float,
    *,
    whole: bool,
) -> None:
    start = time.monotonic()
    chosen, total = draw(rooms, since, count, seed)
    if not chosen:
        click.echo("nothing here that a fault could be planted in")
        return
    report = trial(chosen, jobs, minutes, whole=whole)
    for mutant in report.survivors:
        click.echo(f"survives: {mutant}")
    click.echo(
        f"{len(chosen)} of {total} small faults planted: {report.by_room} caught by the tests of their room, "
        f"{report.by_house} by other tests, {len(report.survivors)} by none, {report.undecided} not decided in time: "
        f"{report.share:.0%} caught in {time.monotonic() - start:.0f} s"
    )
    if report.decided >= ENOUGH and report.share < least:
        click.echo(f"at least {least:.0%} must be caught: add tests that name what they hold")
        sys.exit(1)


if __name__ == "__main__":
    run()
