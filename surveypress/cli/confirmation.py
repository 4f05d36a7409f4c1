"""How a verb that changes content/ goes on once its plan is shown: it asks, writes, shows a diff, or stops."""

import sys
from typing import TYPE_CHECKING, Any

import click

from surveypress.build.report import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from surveypress.edit.changes import Changes


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


def carry_out(changes: "Changes", verb: str, plan: "Sequence[str]", *, yes: bool, dry_run: bool, quiet: bool) -> None:
    """Shows a plan with the files that change, and writes them if that is confirmed; the journal calls it `verb`."""
    from surveypress.edit.writing import write

    if not quiet:
        for line in plan:
            click.echo(line)
        for name, text in changes.effective.items():
            click.echo(f"  {'removes' if text is None else 'changes'} {name}")
    if is_confirmed(changes, yes=yes, dry_run=dry_run, quiet=quiet):
        written = write(changes, verb)
        if not quiet:
            say_written(len(written))
