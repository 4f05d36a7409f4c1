"""`rename`: another key for a paper, another id for a topic."""

from pathlib import Path

import click

from surveypress.cli.confirmation import carry_out, writing_options
from surveypress.cli.shared import survey_of, survey_options


@click.command("rename")
@click.argument("old")
@click.argument("new")
@survey_options
@writing_options
def rename_verb(
    old: str, new: str, content: Path | None, out: Path | None, quiet: bool, dry_run: bool, yes: bool
) -> None:
    """Gives the paper or topic OLD another name; citations, links and lists follow, and the old one leads there."""
    from surveypress.edit.renaming import plan_rename
    from surveypress.edit.survey_texts import SurveyTexts

    texts = SurveyTexts(survey_of(content, out).content)
    lines = [plan_rename(texts, old, new)]
    carry_out(texts.changes, f"rename {old} {new}", lines, yes=yes, dry_run=dry_run, quiet=quiet)
