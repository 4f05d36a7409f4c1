"""`import`: brings papers from documents into content/."""

from pathlib import Path

import click

from surveypress.cli.confirmation import carry_out, is_confirmed, say_written, writing_options
from surveypress.cli.import_report import say_plan
from surveypress.cli.shared import survey_of, survey_options
from surveypress.core.problems import UsageError


class _ImportCommand(click.Command):
    """Lists the formats in its help, which are known to the importers only."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  click's own
        from surveypress.importers import IMPORTERS

        with formatter.section("Formats"):
            formatter.write_dl([(name, importer.help) for name, importer in IMPORTERS.items()])


@click.command("import", cls=_ImportCommand)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="FILE...")
@survey_options
@click.option(
    "--format", "format_name", default="", metavar="FORMAT", help="Format of the files. [default: told by each]"
)
@click.option("--inbox", is_flag=True, help="Take in what is decided in content/inbox.yaml (see `discover`).")
@click.option("--topics", "add_topics", is_flag=True, help="Make topics of headings and collections that are none yet.")
@click.option("--keep-abstracts", is_flag=True, help="Put abstracts into the records, where the survey may hold them.")
@writing_options
def import_verb(
    files: tuple[Path, ...],
    content: Path | None,
    out: Path | None,
    quiet: bool,
    format_name: str,
    inbox: bool,
    add_topics: bool,
    keep_abstracts: bool,
    dry_run: bool,
    yes: bool,
) -> None:
    """Brings papers from documents into content/, and shows first what it would do."""
    from surveypress.core.problems import did_you_mean
    from surveypress.core.progress import bars
    from surveypress.importers import IMPORTERS, plan_import

    if inbox:
        if files or format_name or add_topics:
            raise click.UsageError("--inbox takes no file, no --format and no --topics")
        folder = survey_of(content, out).content
        _import_inbox(folder, keep_abstracts=keep_abstracts, dry_run=dry_run, yes=yes, quiet=quiet)
        return
    if not format_name and files and not files[0].suffix and not files[0].exists():
        format_name, *rest = map(str, files)  # as `import FORMAT FILE…`, which was the only way once
        files = tuple(map(Path, rest))
    if format_name and format_name not in IMPORTERS:
        raise UsageError(f"unknown format {format_name!r}{did_you_mean(format_name, IMPORTERS)}; see import --help")
    if not files:
        raise click.UsageError("name at least one file to import")
    survey = survey_of(content, out)
    with bars(quiet) as stage:
        planned = plan_import(
            format_name,
            files,
            survey.content,
            keep_abstracts=keep_abstracts,
            add_topics=add_topics,
            progress=lambda total: stage("import", total),
        )
    if not quiet:
        say_plan(planned.plan, whole=dry_run)
    if is_confirmed(planned.changes, yes=yes, dry_run=dry_run, quiet=quiet):
        planned.write()
        if not quiet:
            say_written(len(planned.plan.written))


def _import_inbox(content: Path, *, keep_abstracts: bool, dry_run: bool, yes: bool, quiet: bool) -> None:
    from surveypress.importers.inbox import plan_inbox

    decided = plan_inbox(content, keep_abstracts=keep_abstracts)
    waiting = f"{decided.waiting:,} {'waits' if decided.waiting == 1 else 'wait'} for a decision"
    lines = [
        f"{len(decided.included):,} included, {len(decided.excluded):,} excluded, {waiting}",
        *(f"  new: {key}" for key in decided.included),
        *(f"  excluded: {key} ({reason})" for key, reason in decided.excluded),
        *(f"  {note}" for note in decided.notes),
    ]
    carry_out(decided.changes, "import --inbox", lines, yes=yes, dry_run=dry_run, quiet=quiet)
