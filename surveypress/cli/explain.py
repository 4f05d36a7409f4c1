"""`explain`: where what a page says came from."""

from pathlib import Path

import click

from surveypress.cli.shared import survey_of, survey_options
from surveypress.core.problems import ContentError, errors


@click.command("explain")
@click.argument("what", metavar="PAPER|TOPIC|PAGE")
@survey_options
def explain_verb(what: str, content: Path | None, out: Path | None, quiet: bool) -> None:
    """Says where values of a paper came from, who cites it, and why others stand beside it; also for topics.

    Of every page it says what the last build made it of, and why it was last rendered.
    """
    from surveypress.build.page_reasons import explained
    from surveypress.pages.explanation import explanation, page_of
    from surveypress.read import read
    from surveypress.relate import relate

    survey = survey_of(content, out)
    corpus, problems = read(survey.content)
    if errors(problems):
        raise ContentError(errors(problems))
    page = page_of(corpus, what)
    lines = explained(survey.root, survey.out, what if page is None else page) if page != "" else []
    if page is not None or not lines:
        lines = [*explanation(corpus, relate(corpus), survey.content, what), *lines]
    for line in lines:
        click.echo(line)
