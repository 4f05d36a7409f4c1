"""How a verb that changes content/ goes on once its plan is shown: it asks, writes, shows a diff, or stops."""

import sys
from typing import TYPE_CHECKING, Any

import click

from surveypress.build.report import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from surveypress.edit.changes import Changes

MOST_FILES = 100
"""Files of a plan that are named, unless all are asked for."""


def writing_options(command: "Callable[..., Any]") -> "Callable[..., Any]":
    """The options that all verbs share which change content/."""
    for option in (
        click.option("--yes", "-y", is_flag=True, help="Write without asking."),
        click.option("--dry-run", is_flag=True, help="Show what would change, as a diff; write nothing."),
    ):
        command = option(command)
    return command


def is_confirmed(changes: "Changes", *, yes: bool, dry_run: bool, quiet: bool = False) -> bool:
    """Tells whether to write, after the plan has been shown.

    A dry run shows the diff. Raises Exit with 2 where nobody can be asked and `--yes` is not given, with 1 where the
    answer is no.
    """
    names = list(changes.effective)
    if not names:
        if not quiet:
            click.echo("Nothing to write: the survey says all of it already.")
        return False
    if dry_run:
        from surveypress.edit.changes import unified_diff

        click.echo(unified_diff(changes), nl=False)
        click.echo(f"{counted(len(names), 'file')} would be written.")
        return False
    if yes:
        return True
    if not sys.stdin.isatty():
        click.echo(f"Nothing was written. To write {counted(len(names), 'file')}, add --yes.", err=True)
        raise click.exceptions.Exit(2)
    if click.confirm(f"Write {counted(len(names), 'file')}?", default=True):
        return True
    click.echo("Nothing was written.")
    raise click.exceptions.Exit(1)


def say_written(number: int) -> None:
    """Says how many files were written."""
    click.echo(f"{counted(number, 'file')} written. `undo` takes it back.")


def say_files(changes: "Changes", gone: str, there: str, *, whole: bool) -> None:
    """Names the files that change, each with one of two words; the first of many, unless all are asked for."""
    rows = [f"  {gone if text is None else there} {name}" for name, text in changes.effective.items()]
    for row in rows if whole else rows[:MOST_FILES]:
        click.echo(row)
    if len(rows) > MOST_FILES and not whole:
        click.echo(f"  … and {counted(len(rows) - MOST_FILES, 'more file')}; --dry-run names them all")


def carry_out(changes: "Changes", verb: str, plan: "Sequence[str]", *, yes: bool, dry_run: bool, quiet: bool) -> None:
    """Shows a plan with the files that change, and writes them if that is confirmed; the journal calls it `verb`."""
    from surveypress.edit.writing import write

    if not quiet:
        for line in plan:
            click.echo(line)
        say_files(changes, "removes", "changes", whole=dry_run)
    if is_confirmed(changes, yes=yes, dry_run=dry_run, quiet=quiet):
        written = write(changes, verb)
        if not quiet:
            say_written(len(written))
