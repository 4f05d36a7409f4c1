"""`explain`: where what a page says came from."""

from pathlib import Path

import click

from surveypress.cli.shared import survey_of, survey_options
from surveypress.core.problems import ContentError, errors


@click.command("explain")
@click.argument("what", metavar="PAPER|TOPIC|PAGE")
@survey_options
def explain_verb(what: str, content: Path | None, out: Path | None, quiet: bool) -> None:
    """Says where each value of a paper came from, who cites it, and why others stand beside it; also for topics."""
    from surveypress.pages.explanation import explanation
    from surveypress.read import read
    from surveypress.relate import relate

    folder = survey_of(content, out).content
    corpus, problems = read(folder)
    if errors(problems):
        raise ContentError(errors(problems))
    for line in explanation(corpus, relate(corpus), folder, what):
        click.echo(line)
