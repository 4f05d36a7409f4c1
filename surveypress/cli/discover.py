"""`discover`: works that the survey may lack, found by its saved searches."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from surveypress.cli.confirmation import is_confirmed, say_written, writing_options
from surveypress.cli.import_report import MOST
from surveypress.cli.online_options import client_of
from surveypress.cli.shared import survey_of, survey_options
from surveypress.core.dates import is_day
from surveypress.core.problems import UsageError

if TYPE_CHECKING:
    from surveypress.core.model import Corpus
    from surveypress.online.discovering import Asked, Discovery, Outcome


@click.command("discover")
@click.argument("searches", nargs=-1, metavar="[SEARCH]...")
@survey_options
@click.option(
    "--from", "file", type=click.Path(path_type=Path), metavar="FILE", help="Take the answer from a saved file instead."
)
@click.option("--on", "day", default="", metavar="DAY", help="Day that the inbox notes of what is new: 2026-05-31.")
@click.option("--keep-abstracts", is_flag=True, help="Put abstracts into the inbox, where the survey may hold them.")
@click.option("--cached", is_flag=True, help="Take what services answered before, if they were asked the same.")
@click.option("--contact", default="", help="Mail address told to the services. [default: as in survey.yaml]")
@writing_options
def discover_verb(
    searches: tuple[str, ...],
    content: Path | None,
    out: Path | None,
    quiet: bool,
    file: Path | None,
    day: str,
    keep_abstracts: bool,
    cached: bool,
    contact: str,
    dry_run: bool,
    yes: bool,
) -> None:
    """Looks for works that the survey lacks, by the searches of survey.yaml, and puts them into content/inbox.yaml.

    What the survey has, had or has excluded is left out; the rest is ranked by its likeness to the survey. Write a
    decision behind each, and `import --inbox` takes it in.
    """
    from surveypress.edit.writing import write
    from surveypress.online.discovering import plan_discovery, survey_to_fill

    if day and not is_day(day):
        raise UsageError(f"--on {day!r} is no day: write year, month and day, such as 2026-05-31")
    folder = survey_of(content, out).content
    corpus = survey_to_fill(folder)
    answers = _asked(corpus, folder, searches, file, contact, cached=cached, quiet=quiet)
    discovery = plan_discovery(folder, corpus, answers, day=day, keep_abstracts=keep_abstracts)
    for line in () if quiet else _said(discovery, whole=dry_run):
        click.echo(line)
    if is_confirmed(discovery.changes, yes=yes, dry_run=dry_run, quiet=quiet):
        written = write(discovery.changes, f"discover {' '.join(searches)}".strip())
        if not quiet:
            say_written(len(written))


def _asked(
    corpus: "Corpus",
    content: Path,
    searches: tuple[str, ...],
    file: Path | None,
    contact: str,
    *,
    cached: bool,
    quiet: bool,
) -> "list[Asked]":
    from surveypress.core.progress import bars
    from surveypress.online.discovering import ask, saved_answer, searches_of

    if file is not None:
        return [saved_answer(corpus, searches, file)]
    chosen = searches_of(corpus, searches)
    with bars(quiet) as stage:
        client = client_of(content, contact, fresh=not cached)
        answers, failures = ask(corpus, chosen, client, stage("search", len(chosen)))
    for failure in failures:
        click.echo(f"error: {failure}", err=True)
    return answers


def _said(discovery: "Discovery", *, whole: bool) -> Iterator[str]:
    for outcome in discovery.outcomes:
        yield from _of_search(outcome)
    if discovery.proposals:
        yield f"{len(discovery.proposals):,} for the inbox, the likest first:"
    first = discovery.proposals if whole else discovery.proposals[:MOST]
    for one in first:
        topics = ", ".join(f"{topic} {share}%" for topic, share in one.guesses.items()) or "no topic fits"
        yield f"  {one.likeness}% {one.entry.title} ({topics})"
    if len(first) < len(discovery.proposals):
        yield f"  … and {len(discovery.proposals) - len(first):,} more; --dry-run names them all"


def _of_search(outcome: "Outcome") -> Iterator[str]:
    rest = "".join(f", {len(names):,} {why}" for why, names in outcome.duplicates.items())
    yield f"{outcome.name} ({outcome.source}): {outcome.found:,} found, {len(outcome.new):,} new{rest}"
    if outcome.note:
        yield f"  {outcome.note}"
    for why in outcome.rejected[:MOST]:
        yield f"  left out: {why}"
