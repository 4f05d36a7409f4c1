"""`move`: papers go to another topic."""

from pathlib import Path

import click

from surveypress.cli.confirmation import carry_out, writing_options
from surveypress.cli.shared import survey_of, survey_options


@click.command("move")
@click.argument("keys", nargs=-1, required=True, metavar="KEY...")
@click.argument("topic")
@survey_options
@click.option("--add", is_flag=True, help="Add the topic behind those that a paper has; its primary one stays.")
@writing_options
def move_verb(
    keys: tuple[str, ...],
    topic: str,
    content: Path | None,
    out: Path | None,
    quiet: bool,
    add: bool,
    dry_run: bool,
    yes: bool,
) -> None:
    """Makes TOPIC the primary topic of papers."""
    from surveypress.edit.keeping import plan_move
    from surveypress.edit.survey_texts import SurveyTexts

    texts = SurveyTexts(survey_of(content, out).content)
    lines = plan_move(texts, list(keys), topic, add=add)
    carry_out(texts.changes, f"move {' '.join(keys)} {topic}", lines, yes=yes, dry_run=dry_run, quiet=quiet)
