"""`history`: brings content/history.yaml up to date with what Git knows."""

from pathlib import Path

import click

from surveypress.build.report import counted
from surveypress.cli.confirmation import is_confirmed, say_written, writing_options
from surveypress.cli.shared import survey_of, survey_options


@click.command("history")
@survey_options
@writing_options
def history_verb(content: Path | None, out: Path | None, quiet: bool, dry_run: bool, yes: bool) -> None:
    """Writes content/history.yaml out of Git: what was added, moved, corrected and removed on each day.

    Pages show it under changes/. Without Git the file can be written by hand; notes in it stay.
    """
    from surveypress.edit.history_of_git import derived, history_changes
    from surveypress.edit.writing import write
    from surveypress.read import read

    survey = survey_of(content, out)
    corpus, _ = read(survey.content)
    days = derived(survey.content, corpus)
    changes = history_changes(survey.content, days, corpus.history)
    if not quiet:
        papers = sum(len(day.added) for day in days)
        click.echo(f"Git knows of {counted(len(days), 'day')} on which {counted(papers, 'paper')} came.")
    if is_confirmed(changes, yes=yes, dry_run=dry_run, quiet=quiet):
        written = write(changes, "history")
        if not quiet:
            say_written(len(written))
