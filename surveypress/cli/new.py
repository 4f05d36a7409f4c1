"""`new`: begins a survey."""

import sys
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

import click

from surveypress.build.report import counted
from surveypress.cli.import_report import say_plan
from surveypress.core.problems import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence


@click.command("new")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--title", help="Name of the survey.")
@click.option("--author", help="Who edits it.")
@click.option("--language", help="Language of the pages, such as en, de or pt-BR. [default: en]")
@click.option("--base-url", help="Public address, if there is one already.")
@click.option("--licence", help="Licence of the text: cc-by, cc-by-sa, cc0 or none. [default: cc-by]")
@click.option(
    "--from",
    "documents",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Begin with its papers.",
)
@click.option("--yes", "-y", is_flag=True, help="Ask nothing: what is not given takes its default.")
@click.option("--quiet", "-q", is_flag=True, help="Say nothing unless something is wrong.")
def new_verb(folder: Path, documents: tuple[Path, ...], yes: bool, quiet: bool, **options: str | None) -> None:
    """Begins a survey in FOLDER: settings, taxonomy, a topic, two example records, and what publishes it."""
    from surveypress.starter import create
    from surveypress.starter.answers import answers_from

    ask = None if yes or not sys.stdin.isatty() else _asked
    answers = answers_from(folder, options, ask)
    _refuse_missing(documents)
    files = create(folder, answers, (lambda root: _begin_with(documents, root, quiet=quiet)) if documents else None)
    if not quiet:
        written, there = counted(len(files), "file"), quote(str(folder))
        click.echo(f"{written} written. To look at the survey: cd {there} && surveypress serve")


def _refuse_missing(documents: "Sequence[Path]") -> None:
    for path in documents:
        if not path.is_file():
            raise UsageError(f"there is no file {path}; nothing was written")


def _begin_with(documents: "Sequence[Path]", folder: Path, *, quiet: bool) -> None:
    """Imports the first papers of a new survey."""
    from surveypress.core.progress import bars
    from surveypress.importers import plan_import
    from surveypress.starter import UNSORTED

    with bars(quiet) as stage:
        planned = plan_import(
            "",
            documents,
            folder / "content",
            topics=(UNSORTED,),
            add_topics=True,
            progress=lambda total: stage("import", total),
        )
    planned.write()
    if not quiet:
        say_plan(planned.plan)


def _asked(question: str, default: str) -> str:
    return str(click.prompt(question, default=default))
