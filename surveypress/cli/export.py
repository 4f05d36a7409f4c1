"""`export`: writes the survey, a topic or a paper as a file for other programs."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from surveypress.cli.shared import survey_of, survey_options
from surveypress.core.problems import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveypress.build.project import Survey


class _ExportCommand(click.Command):
    """Lists the formats in its help, which are known to the rooms that write them."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  click's own
        from surveypress.build.exporting import format_names

        with formatter.section("Formats"):
            formatter.write_dl([(name, f"for {text}") for name, text in format_names().items()])


@click.command("export", cls=_ExportCommand)
@click.argument("name", default="", metavar="[FORMAT]")
@survey_options
@click.option("--topic", default="", metavar="ID", help="Only the papers of a topic.")
@click.option("--paper", default="", metavar="KEY", help="Only one paper.")
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="File to write, or the folder of a release. [default: shown; the survey's folder]",
)
@click.option("--release", default="", metavar="VERSION", help="Write CITATION.cff and .zenodo.json for a release.")
@click.option("--date", default="", metavar="DAY", help="Day of the release, as 2026-05-31. [default: today]")
@click.option("--force", is_flag=True, help="Replace a CITATION.cff and .zenodo.json that say something else.")
def export_verb(
    name: str,
    content: Path | None,
    out: Path | None,
    quiet: bool,
    topic: str,
    paper: str,
    output: Path | None,
    release: str,
    date: str,
    force: bool,
) -> None:
    """Writes the survey, a topic or a paper in the FORMAT of another program."""
    survey = survey_of(content, out)
    if release:
        _write_release(_release_files(survey, release, date), output or survey.root, force=force, quiet=quiet)
        return
    if not name:
        raise click.UsageError("name a format; export --help lists them")
    _write_export(survey, name, topic, paper, output, quiet=quiet)


def _write_export(survey: "Survey", name: str, topic: str, paper: str, output: Path | None, *, quiet: bool) -> None:
    from surveypress.build.exporting import binary, export
    from surveypress.core.progress import bars

    stream = sys.stdout.buffer
    if output is None and binary(name) and stream.isatty():
        raise UsageError(f"{name} is no text; name a file with --output FILE")
    with bars(quiet or output is None) as stage:
        data = export(survey, name, topic, paper, stage)
    if output is None:
        stream.write(data)
        stream.flush()
        return
    _write({output: data})
    if not quiet:
        click.echo(f"{output} written: {len(data):,} bytes")


def _release_files(survey: "Survey", version: str, date: str) -> dict[str, bytes]:
    from datetime import UTC, datetime

    from surveypress.build.pipeline import load
    from surveypress.build.release import release_files
    from surveypress.core.problems import ContentError, errors

    corpus, problems = load(survey)
    if errors(problems):
        raise ContentError(problems)
    return release_files(corpus, version, date or datetime.now(UTC).date().isoformat())


def _write_release(files: "Mapping[str, bytes]", folder: Path, *, force: bool, quiet: bool) -> None:
    paths = {folder / name: data for name, data in files.items()}
    others = [path for path, data in paths.items() if path.exists() and path.read_bytes() != data]
    if others and not force:
        raise UsageError(f"{others[0]} says something else; --force replaces it, --output FOLDER writes elsewhere")
    _write(paths)
    if not quiet:
        click.echo("\n".join(f"{path} written" for path in paths))


def _write(files: "Mapping[Path, bytes]") -> None:
    for path, data in files.items():
        if not path.parent.is_dir():
            raise UsageError(f"there is no folder {path.parent}")
        with click.open_file(str(path), "wb", atomic=True) as file:
            file.write(data)
