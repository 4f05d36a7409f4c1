"""`serve`: shows the site while one writes."""

from pathlib import Path

import click

from surveypress.cli.shared import survey_of, survey_options


@click.command("serve")
@survey_options
@click.option(
    "--port",
    default=8000,
    type=click.IntRange(0, 65535),
    show_default=True,
    help="Port to listen on; the next free one if it is taken.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
def serve_verb(content: Path | None, out: Path | None, quiet: bool, port: int, host: str) -> None:
    """Shows the site while you write: every save appears in the open page by itself."""
    from surveypress.preview import serve

    serve(survey_of(content, out), host, port, quiet=quiet)
