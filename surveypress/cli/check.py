"""`check`: names every fault of the content and of the site made of it, and mends those that have one answer."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from surveypress.build.report import counted
from surveypress.cli.confirmation import is_confirmed, say_written, writing_options
from surveypress.cli.online_options import link_asker_of, online_options
from surveypress.cli.shared import say_problems, survey_of, survey_options
from surveypress.core.problems import UsageError, errors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from surveypress.checks.link_rot import Ask
    from surveypress.core.problems import Problem


@click.command("check")
@survey_options
@click.option("--strict", is_flag=True, help="Let warnings count as errors.")
@click.option(
    "--abstracts",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="An imported page: hold prose and figures against its abstracts. May be given several times.",
)
@click.option("--format", "format_name", default="text", metavar="FORMAT", help="text, json, github or sarif.")
@click.option("--all", "whole", is_flag=True, help="Name every fault, however many there are of a kind.")
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Leave out the faults that stand in this file.",
)
@click.option("--write-baseline", is_flag=True, help="Write all faults into the file of --baseline, and end well.")
@click.option(
    "--fix",
    is_flag=True,
    help="First mend what has one right answer: spellings, former keys, doubled names, languages; https with --online.",
)
@click.option("--online", is_flag=True, help="Ask whether links to other hosts lead somewhere; takes its time.")
@online_options
@writing_options
def check_verb(
    content: Path | None,
    out: Path | None,
    quiet: bool,
    strict: bool,
    abstracts: tuple[Path, ...],
    format_name: str,
    baseline: Path | None,
    write_baseline: bool,
    whole: bool,
    fix: bool,
    online: bool,
    contact: str,
    fresh: bool,
    dry_run: bool,
    yes: bool,
) -> None:
    """Names every fault of the content and of the site made of it; writes nothing but what --fix mends."""
    from surveypress.build.checking import check
    from surveypress.checks.reports import FORMATS
    from surveypress.core.problems import did_you_mean
    from surveypress.core.progress import bars

    if format_name not in FORMATS:
        raise UsageError(f"unknown format {format_name!r}{did_you_mean(format_name, FORMATS)}; {', '.join(FORMATS)}")
    if write_baseline and baseline is None:
        raise UsageError("--write-baseline needs --baseline FILE")
    if fresh and not online:
        raise UsageError("--fresh belongs to --online")
    survey = survey_of(content, out)
    ask = link_asker_of(survey.content, contact, fresh=fresh).ask if online else None
    if fix:
        _fix(survey.content, ask, yes=yes, dry_run=dry_run, quiet=quiet)
    with bars(quiet or format_name != "text") as stage:
        problems = check(survey, abstracts, stage, ask)
    if baseline is not None:
        problems = _beyond(problems, baseline, write=write_baseline)
    bad = errors(problems)
    warnings = [problem for problem in problems if problem.level == "warning"]
    faults = problems if not quiet else [*bad, *warnings] if strict else bad
    if format_name == "text":
        _say(faults, whole=whole)
    else:
        click.echo(FORMATS[format_name](faults), nl=False)
    if not quiet and format_name == "text":
        _say_numbers(problems, abstracts=bool(abstracts))
    if bad or (strict and warnings):
        raise click.exceptions.Exit(1)


def _say(problems: "Sequence[Problem]", *, whole: bool) -> None:
    """Says each fault; of one kind that has very many, the first ones, and how many more there are."""
    from surveypress.checks.reports import shortened

    first, more = (problems, {}) if whole else shortened(problems)
    say_problems(first)
    for name, number in more.items():
        click.echo(f"… and {number:,} more of {name}; --all names them", err=True)


def _say_numbers(problems: "Sequence[Problem]", *, abstracts: bool) -> None:
    if not abstracts:
        click.echo("Own words and figures were not held against the abstracts: name them with --abstracts FILE.")
    numbers = Counter(problem.level for problem in problems)
    total = f"{counted(numbers['error'], 'error')}, {counted(numbers['warning'], 'warning')}"
    notes = numbers["information"]
    click.echo(f"{total}, {counted(notes, 'note')}" if notes else total)


def _beyond(problems: "Sequence[Problem]", path: Path, *, write: bool) -> "list[Problem]":
    """Returns the faults that the baseline does not hold; with `write` it holds all from now on."""
    from surveypress.checks.baseline import baseline_text, beyond, parse_baseline

    if write:
        with click.open_file(str(path), "w", encoding="utf-8", atomic=True) as file:
            file.write(baseline_text(problems))
        return []
    try:
        return beyond(problems, parse_baseline(path.read_text("utf-8")))
    except FileNotFoundError:
        raise UsageError(f"there is no baseline {path}; --write-baseline writes it") from None
    except ValueError:
        raise UsageError(f"{path} is no baseline; --write-baseline writes it anew") from None


def _fix(content: Path, ask: "Ask | None", *, yes: bool, dry_run: bool, quiet: bool) -> None:
    from surveypress.checks.fixes import fixed, with_https
    from surveypress.checks.outside_links import addresses
    from surveypress.core.progress import bars
    from surveypress.edit.survey_texts import SurveyTexts
    from surveypress.edit.writing import write

    texts = SurveyTexts(content)
    lines = fixed(texts)
    if ask is not None:
        with bars(quiet) as stage:
            lines += [*with_https(texts, ask(addresses(texts.corpus), stage))]
    for line in lines:
        if not quiet:
            click.echo(line)
    if is_confirmed(texts.changes, yes=yes, dry_run=dry_run, quiet=quiet):
        names = write(texts.changes, "check --fix")
        if not quiet:
            say_written(len(names))
