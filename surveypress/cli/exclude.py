"""`exclude`: a record stays, out of the survey, with the reason."""

from pathlib import Path

import click

from surveypress.cli.confirmation import carry_out, writing_options
from surveypress.cli.shared import survey_of, survey_options


@click.command("exclude")
@click.argument("keys", nargs=-1, required=True, metavar="KEY...")
@survey_options
@click.option("--reason", required=True, help="Why; kept in the record.")
@click.option("--background", is_flag=True, help="Keep it as a background work, which prose may cite.")
@writing_options
def exclude_verb(
    keys: tuple[str, ...],
    content: Path | None,
    out: Path | None,
    quiet: bool,
    reason: str,
    background: bool,
    dry_run: bool,
    yes: bool,
) -> None:
    """Keeps papers out of the survey, with a reason; an import does not bring them back."""
    from surveypress.edit.keeping import plan_exclusion
    from surveypress.edit.survey_texts import SurveyTexts

    texts = SurveyTexts(survey_of(content, out).content)
    lines = [plan_exclusion(texts, key, " ".join(reason.split()), background=background) for key in keys]
    carry_out(texts.changes, f"exclude {' '.join(keys)}", lines, yes=yes, dry_run=dry_run, quiet=quiet)
