"""`build`: content/ becomes site/."""

import gc
import time
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from surveypress.build.report import report
from surveypress.cli.shared import say_problems, survey_of, survey_options

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from surveypress.build.profile import Profile
    from surveypress.build.project import Built, Survey

_YOUNG, _NEVER = 50_000, 1_000_000_000
"""Records that are made between two looks for garbage among them; and between two looks at older ones."""


class _BuildCommand(click.Command):
    """Lists the formats of records in its help, which are known to the room of citing only."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  click's own
        from surveypress.cite.formats import FORMATS

        with formatter.section("Formats of records beside the pages"):
            formatter.write_dl([(row.title, f"for {row.help}: {row.whole}") for row in FORMATS])


@click.command("build", cls=_BuildCommand)
@survey_options
@click.option("--base-url", default="", help="Public address of the site; overrides base_url of survey.yaml.")
@click.option("--profile", is_flag=True, help="Say where the time went: stages, kinds of pages, slowest pages.")
@click.option(
    "--trace",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write a timeline for speedscope.app or Chrome's tracing to this file.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Build on the workers of this Dask scheduler, as tcp://host:8786.",
)
def build_verb(
    content: Path | None,
    out: Path | None,
    quiet: bool,
    base_url: str,
    profile: bool,
    trace: Path | None,
    scheduler: str | None,
) -> None:
    """Builds the site: content/ becomes site/."""
    started = time.perf_counter()
    from surveypress.build.project import unchanged

    survey = survey_of(content, out, base_url)
    notes = None
    if profile or trace:
        from surveypress.build.profile import Profile

        notes = Profile()
        notes.begin("look for changes")
    built = unchanged(survey) or _build(survey, notes, scheduler, quiet=quiet)
    say_problems(built.warnings)
    if not quiet:
        program = "python build.py" if click.get_current_context().obj else "surveypress"
        click.echo("\n".join(report(survey, built, time.perf_counter() - started, program)))
    if notes is not None:
        _tell(notes, trace, profile=profile)


def _tell(notes: "Profile", file: Path | None, *, profile: bool) -> None:
    """Says where the time went, and writes it to a file if one is named. Raises UsageError if that cannot be."""
    from surveypress.build.profile import cpu_seconds
    from surveypress.build.profile_report import profile_lines
    from surveypress.build.trace import write_trace

    notes.begin("")
    if profile:
        click.echo("\n".join(profile_lines(notes, cpu_seconds())))
    if file is not None:
        write_trace(notes, file)


def _build(survey: "Survey", notes: "Profile | None", scheduler: str | None, *, quiet: bool) -> "Built":
    # Each template that is rendered leaves garbage; records stay, so what is no garbage at once is not looked at again.
    thresholds = gc.get_threshold()
    gc.set_threshold(_YOUNG, _NEVER, _NEVER)
    try:
        if notes is not None:
            notes.begin("load the program")
        from surveypress.build.pipeline import build
        from surveypress.core.progress import bars

        with _executor(scheduler) as executor, bars(quiet) as stage:
            return build(survey, stage, executor, notes)
    finally:
        gc.set_threshold(*thresholds)


def _executor(scheduler: str | None) -> "AbstractContextManager[Executor | None]":
    """Returns who does the work: the cluster of a scheduler, or whom a build finds by itself."""
    if scheduler is None:
        return nullcontext()
    from surveypress.build.cluster import cluster

    return cluster(scheduler)
