"""`add`: papers that registries know."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from surveypress.cli.confirmation import is_confirmed, say_written, writing_options
from surveypress.cli.import_report import say_plan
from surveypress.cli.online_options import client_of, online_options
from surveypress.cli.shared import survey_of, survey_options
from surveypress.core.problems import UsageError, did_you_mean

if TYPE_CHECKING:
    from surveypress.edit.changes import Changes
    from surveypress.online.adding import Addition


@click.command("add")
@click.argument("what", nargs=-1, metavar="WHAT...")
@survey_options
@click.option(
    "--from", "file", type=click.Path(path_type=Path), metavar="FILE", help="Take it from a saved file instead."
)
@click.option("--topic", default="", metavar="TOPIC", help="Topic of the new records. [default: the best guess]")
@click.option("--keep-abstracts", is_flag=True, help="Put abstracts into the records, where the survey may hold them.")
@click.option("--no-edit", is_flag=True, help="Do not open the new record in $EDITOR.")
@online_options
@writing_options
def add_verb(
    what: tuple[str, ...],
    content: Path | None,
    out: Path | None,
    quiet: bool,
    file: Path | None,
    topic: str,
    keep_abstracts: bool,
    no_edit: bool,
    contact: str,
    fresh: bool,
    dry_run: bool,
    yes: bool,
) -> None:
    """Looks papers up and makes records of them.

    WHAT is an arXiv id, DOI, PMID, PMCID or ISBN, an address of arXiv, ACL, OpenReview, Hugging Face or Semantic
    Scholar, or a title in quotes.
    """
    from surveypress.edit.writing import write

    folder = survey_of(content, out).content
    if not what and file is None:
        raise click.UsageError("say what to add, such as 2106.09685, or a file with --from")
    if what and file is not None:
        raise click.UsageError("say either what to look up or, with --from, the file that holds it")
    _refuse_unknown(folder, topic)
    if file is not None:
        from surveypress.importers import plan_import

        planned = plan_import("", [file], folder, keep_abstracts=keep_abstracts, topics=(topic,) if topic else ())
        plan, changes = planned.plan, planned.changes
    else:
        from surveypress.online.adding import plan_addition

        client = client_of(folder, contact, fresh=fresh)
        addition = plan_addition(folder, what, client, topic=topic, keep_abstracts=keep_abstracts)
        plan, changes = addition.plan, addition.changes
        if not quiet:
            _say_addition(addition)
    if not quiet:
        say_plan(plan, whole=dry_run)
    if is_confirmed(changes, yes=yes, dry_run=dry_run, quiet=quiet):
        written = write(changes, f"add {' '.join(what) or file}")
        if not quiet:
            say_written(len(written))
        _edit(changes, plan.new, is_asked=not no_edit)


def _refuse_unknown(content: Path, topic: str) -> None:
    from surveypress.read import read

    leaves = [node.id for node in read(content)[0].topics.values() if not node.children] if topic else []
    if topic and topic not in leaves:
        raise UsageError(f"there is no topic {topic!r} that holds papers{did_you_mean(topic, leaves)}")


def _say_addition(addition: "Addition") -> None:
    for source in addition.sources:
        click.echo(f"found at {source}")
    for key, guesses in addition.guesses.items():
        for guess in guesses:
            click.echo(
                f"  {key}: {guess.topic} fits ({guess.score:.0%}), as {', '.join(guess.near) or 'its scope says'}"
            )
    for key in addition.unplaced:
        click.echo(f"  {key}: no topic fits well enough; --topic gives it one, or `move` later")


def _edit(changes: "Changes", new: list[str], *, is_asked: bool) -> None:
    if is_asked and len(new) == 1 and sys.stdin.isatty():
        name = next(name for name in changes.files if name.startswith("papers/"))
        click.edit(filename=str(changes.content / name))
