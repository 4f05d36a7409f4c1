"""The preview: shows the survey in a browser while it is written; every save appears in the open page by itself.

Pages are rendered when they are asked for, from records held in memory and read anew at each save: there is no graph of
dependencies that could go stale, and the site's own folder is never touched.
"""

import time
from contextlib import suppress

import click

from surveypress.build.project import Survey
from surveypress.core.interrupts import interruptible
from surveypress.preview.app import Preview


def serve(survey: Survey, host: str, port: int, *, quiet: bool) -> None:
    """Serves the survey until Ctrl-C or SIGTERM. Raises UsageError if it cannot listen on that address."""
    with interruptible(), suppress(KeyboardInterrupt), Preview(survey, host, port) as preview:
        if port not in {0, preview.port}:
            click.echo(f"Port {port} is taken; this is {preview.port} instead.", err=True)
        if not quiet:
            click.echo(f"The survey is at {preview.address}")
            click.echo("Ctrl-C ends it.")
        while True:
            # Not for long: a signal that comes just before, or to another thread, does not wake it.
            time.sleep(0.5)
