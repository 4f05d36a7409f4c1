"""`upgrade`: brings a survey that an older version made up to date."""

from pathlib import Path

import click

from surveypress.build.report import counted
from surveypress.cli.confirmation import is_confirmed, say_written, writing_options
from surveypress.cli.shared import say_problems, survey_of, survey_options


@click.command("upgrade")
@survey_options
@writing_options
def upgrade_verb(content: Path | None, out: Path | None, quiet: bool, dry_run: bool, yes: bool) -> None:
    """Brings the files of a survey up to date with this version, and names templates of yours that need a person."""
    from surveypress.build.overrides import override_problems, trial_problems
    from surveypress.core.progress import bars
    from surveypress.edit.survey_texts import SurveyTexts
    from surveypress.edit.upgrading import plan_upgrade
    from surveypress.edit.writing import write

    survey = survey_of(content, out)
    texts = SurveyTexts(survey.content)
    steps = plan_upgrade(texts)
    if not quiet and steps:
        click.echo("\n".join(steps))
    with bars(quiet) as stage:
        problems = override_problems(survey.root) or trial_problems(survey, stage)
    say_problems(problems)
    if problems and not quiet:
        click.echo(
            f"{counted(len(problems), 'place')} in templates for a person to mend; then `upgrade` tries them again."
        )
    if problems and not texts.changes.effective:
        return
    if is_confirmed(texts.changes, yes=yes, dry_run=dry_run, quiet=quiet):
        written = write(texts.changes, "upgrade")
        if not quiet:
            say_written(len(written))
