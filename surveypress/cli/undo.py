"""`undo`: takes back what the last verb changed in content/."""

from pathlib import Path

import click

from surveypress.build.report import counted
from surveypress.cli.confirmation import is_confirmed, say_files, writing_options
from surveypress.cli.shared import survey_of, survey_options


@click.command("undo")
@survey_options
@writing_options
def undo_verb(content: Path | None, out: Path | None, quiet: bool, dry_run: bool, yes: bool) -> None:
    """Takes back what the last verb changed in content/; once more takes back the one before it.

    It needs no Git: import, rename, merge, move, exclude and remove keep a journal beside content/. A file that was
    changed since is named, and nothing is undone then.
    """
    from surveypress.edit import journal, writing

    folder = survey_of(content, out).content
    entry = journal.last_entry(folder)
    changes = journal.restoring(folder, entry)
    if not quiet:
        click.echo(f"To be undone: {entry.verb}")
        say_files(changes, "removed:", "restored:", whole=dry_run)
    if is_confirmed(changes, yes=yes, dry_run=dry_run, quiet=quiet):
        names = writing.undo(folder, entry, changes)
        if not quiet:
            click.echo(f"{counted(len(names), 'file')} written. {_next(folder)}")


def _next(content: Path) -> str:
    from surveypress.core.problems import UsageError
    from surveypress.edit import journal

    try:
        return f"`undo` once more takes back: {journal.last_entry(content).verb}"
    except UsageError:
        return "There is nothing more to undo."
