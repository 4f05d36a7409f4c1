"""The verbs: build (also without a verb), serve, check, import. Thin; each imports what it needs when it runs."""

import gc
import os
import re
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from surveypress import __version__
from surveypress.problems import ContentError, UsageError, errors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import NoReturn

    from surveypress.importers.merge import Report
    from surveypress.survey import Built, Survey

_VERBS = "build", "serve", "check", "import"


def main(arguments: "Sequence[str] | None" = None, root: Path | None = None) -> int:
    """Runs the command line; returns the exit code: 0 done, 1 faults in the content, 2 wrong usage."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0].startswith("-") and words[0] not in {"-h", "--help", "--version"}):
        words.insert(0, "build")
    try:
        # Without its standalone mode click returns the code of an Exit instead of raising it.
        code = cli.main(words, prog_name="surveypress", standalone_mode=False, obj=root)
    except ContentError as error:
        _say_problems(error.problems)
        return 1
    except UsageError as error:
        click.echo(f"error: {error}", err=True)
        return 2
    except click.Abort:
        return 130
    except click.ClickException as error:
        error.show()
        return 2
    return code if isinstance(code, int) else 0


def run(root: Path | None = None) -> "NoReturn":
    """Runs the command line as a program of its own.

    Python would free a build's many records one by one, which takes a third of a second; the system does it at once.
    """
    code = main(root=root)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="surveypress")
def cli() -> None:
    """Makes a website from a survey of scientific literature.

    Without a verb it builds: content/ becomes site/.
    """


def _options(command: "Callable[..., Any]") -> "Callable[..., Any]":
    """The options that all verbs share."""
    for option in (
        click.option("--quiet", "-q", is_flag=True, help="Say nothing unless something is wrong."),
        click.option("--out", type=click.Path(path_type=Path), help="Folder of the site. [default: site]"),
        click.option("--content", type=click.Path(path_type=Path), help="Folder of the survey. [default: content]"),
    ):
        command = option(command)
    return command


def _survey(content: Path | None, out: Path | None, base_url: str = "") -> "Survey":
    from surveypress.survey import Survey

    root = click.get_current_context().obj or Path()
    content = content or root / "content"
    if content.name in {"", ".."}:  # `.` has no parent to put the site into
        content = content.resolve()
    out = out or (root / "site" if content == root / "content" else content.parent / "site")
    inside = out.resolve() in (content.resolve(), *content.resolve().parents)
    if inside or content.resolve() in out.resolve().parents:
        raise UsageError(f"the site cannot go to {out}: that is where the survey lives")
    return Survey(content.parent, content, out, base_url)


@cli.command("build")
@_options
@click.option("--base-url", default="", help="Public address of the site; overrides base_url of survey.yaml.")
def build_verb(content: Path | None, out: Path | None, quiet: bool, base_url: str) -> None:
    """Builds the site: content/ becomes site/."""
    started = time.perf_counter()
    from surveypress.survey import unchanged

    if base_url and not re.fullmatch(r"https?://[^\s<>\"]+", base_url):
        raise UsageError(f"--base-url {base_url!r} is not a web address (https://…)")
    survey = _survey(content, out, base_url)
    built = unchanged(survey) or _build(survey, quiet=quiet)
    _say_problems(built.warnings)
    if not quiet:
        _say_built(survey, built, time.perf_counter() - started)


def _build(survey: "Survey", *, quiet: bool) -> "Built":
    # A build makes many small records and drops none of them, so looking for garbage is wasted time.
    gc.disable()
    try:
        from surveypress.pipeline import build
        from surveypress.progress import bars

        with bars(quiet) as stage:
            return build(survey, stage)
    finally:
        gc.enable()


@cli.command("check")
@_options
@click.option("--strict", is_flag=True, help="Let warnings count as errors.")
@click.option(
    "--abstracts",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="An imported page: hold prose and figures against its abstracts. May be given several times.",
)
def check_verb(content: Path | None, out: Path | None, quiet: bool, strict: bool, abstracts: tuple[Path, ...]) -> None:
    """Names every fault of the content and of the site made of it; writes nothing."""
    from surveypress.pipeline import check
    from surveypress.progress import bars

    with bars(quiet) as stage:
        problems = check(_survey(content, out), abstracts, stage)
    bad = errors(problems)
    shown = bad if quiet and not strict else problems
    _say_problems(shown)
    if not quiet:
        if not abstracts:
            click.echo("Own words and figures were not held against the abstracts: name them with --abstracts FILE.")
        click.echo(f"{_number(len(bad), 'error')}, {_number(len(problems) - len(bad), 'warning')}")
    if bad or (strict and problems):
        raise click.exceptions.Exit(1)


@cli.command("serve")
@_options
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

    serve(_survey(content, out), host, port, quiet=quiet)


@cli.command("import")
@click.argument("format_name", metavar="FORMAT")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="FILE...")
@_options
@click.option("--keep-abstracts", is_flag=True, help="Put abstracts into the records, where the survey may hold them.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, write nothing.")
def import_verb(
    format_name: str,
    files: tuple[Path, ...],
    content: Path | None,
    out: Path | None,
    quiet: bool,
    keep_abstracts: bool,
    dry_run: bool,
) -> None:
    r"""Brings papers from documents into content/.

    \b
    FORMAT is one of
      huggingface-papers  pasted result pages of Hugging Face Papers
      facts               a JSON list of facts (arXiv id, authors, year, ...) with their sources
    """
    from surveypress.importers import IMPORTERS, import_files
    from surveypress.problems import did_you_mean
    from surveypress.progress import bars

    if format_name not in IMPORTERS:
        raise UsageError(f"unknown format {format_name!r}{did_you_mean(format_name, IMPORTERS)}; see import --help")
    if not files:
        raise UsageError("name at least one file to import")
    survey = _survey(content, out)
    with bars(quiet) as stage:
        report = import_files(
            format_name,
            files,
            survey.content,
            keep_abstracts=keep_abstracts,
            dry_run=dry_run,
            progress=lambda total: stage("import", total),
        )
    if not quiet:
        _say_report(report, dry_run)


def _say_problems(problems: "Sequence[Any]") -> None:
    for problem in problems:
        # A file's name need not be text.
        click.echo(str(problem).encode("utf-8", "backslashreplace"), err=True)


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _say_built(survey: "Survey", built: "Built", seconds: float) -> None:
    size = sum(path.stat().st_size for path in survey.out.rglob("*") if path.is_file())
    click.echo(
        f"{_number(built.papers, 'paper')}, {_number(built.topics, 'topic')}, {_number(built.pages, 'page')} "
        f"in {seconds:.1f} s; {survey.out} holds {size / 1e6:.1f} MB"
    )
    if built.unchanged:
        click.echo("Nothing has changed since the last build.")
    else:
        click.echo(
            f"{_number(built.rendered, 'file')} rendered, {built.written:,} written, {built.removed:,} removed; "
            f"search index {'made' if built.indexed else 'kept'}."
        )
    program = "python build.py" if click.get_current_context().obj else "surveypress"
    click.echo(f"To look at it: {program} serve")


def _say_report(report: "Report", dry_run: bool) -> None:
    click.echo(
        f"{_number(report.read, 'entry').replace('entrys', 'entries')} read: {len(report.new):,} new, "
        f"{report.merged:,} merged into papers already there, {report.known:,} imported before, "
        f"{len(report.doubtful):,} doubtful"
    )
    for one, other, why in report.doubtful:
        click.echo(f"  doubtful, both kept: {one!r} and {other!r} ({why})")
    for key, field, kept, offered in report.differing:
        click.echo(f"  {key}: {field} stays {kept!r}, the document says {offered!r}")
    for title in report.unmatched:
        click.echo(f"  no record has the title {title!r}")
    for line in report.unplaced:
        click.echo(f"  not placed: {line}", err=True)
    written = _number(len(report.written), "file")
    click.echo(f"{written} would be written." if dry_run else f"{written} written.")


if __name__ == "__main__":
    run()
