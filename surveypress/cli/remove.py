"""`remove`: a record is deleted."""

from pathlib import Path

import click

from surveypress.cli.confirmation import carry_out, writing_options
from surveypress.cli.shared import survey_of, survey_options


@click.command("remove")
@click.argument("keys", nargs=-1, required=True, metavar="KEY...")
@survey_options
@writing_options
def remove_verb(
    keys: tuple[str, ...], content: Path | None, out: Path | None, quiet: bool, dry_run: bool, yes: bool
) -> None:
    """Deletes the records of papers that nothing cites; importing their documents again does not bring them back."""
    from surveypress.edit.keeping import plan_removal
    from surveypress.edit.survey_texts import SurveyTexts

    texts = SurveyTexts(survey_of(content, out).content)
    lines = [plan_removal(texts, key) for key in keys]
    carry_out(texts.changes, f"remove {' '.join(keys)}", lines, yes=yes, dry_run=dry_run, quiet=quiet)
