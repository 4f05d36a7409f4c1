"""`propose`: turns the form of an issue into a change of a record, for a workflow that asks for it to be reviewed."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from surveypress.cli.confirmation import is_confirmed, say_written, writing_options
from surveypress.cli.shared import survey_of, survey_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from surveypress.core.problems import Problem
    from surveypress.importers.issue_forms import Proposal


@click.command("propose")
@click.argument("event", type=click.Path(path_type=Path))
@survey_options
@click.option(
    "--report", type=click.Path(path_type=Path), metavar="FILE", help="Write what was done there, in Markdown."
)
@writing_options
def propose_verb(
    event: Path, content: Path | None, out: Path | None, quiet: bool, report: Path | None, dry_run: bool, yes: bool
) -> None:
    """Turns the form of an issue into a record, or a correction of one; EVENT is the file GITHUB_EVENT_PATH names."""
    from surveypress.edit.writing import write
    from surveypress.importers.issue_forms import proposal_of

    survey = survey_of(content, out)
    proposal = proposal_of(event, survey.content, survey.root / ".github" / "ISSUE_TEMPLATE")
    if not quiet:
        click.echo("\n".join(proposal.sentences))
    written = bool(proposal.changes.effective) and is_confirmed(proposal.changes, yes=yes, dry_run=dry_run, quiet=quiet)
    if written:
        names = write(proposal.changes, f"propose issue {proposal.number}")
        if not quiet:
            say_written(len(names))
    if report is not None:
        text = report_of(proposal, _findings(survey.content, proposal) if written else ())
        with click.open_file(str(report), "w", encoding="utf-8", atomic=True) as file:
            file.write(text)


def _findings(content: Path, proposal: "Proposal") -> "Sequence[Problem]":
    """Returns what `check` has to say of the files that were written."""
    from surveypress.checks import content_problems, read_problems
    from surveypress.read import read

    corpus, problems = read(content)
    files = {f"{content.name or 'content'}/{name}" for name in proposal.changes.files}
    every = {*read_problems(corpus, problems), *content_problems(corpus, thorough=True)}
    return sorted(problem for problem in every if problem.location.file in files)


def report_of(proposal: "Proposal", findings: "Sequence[Problem]") -> str:
    """Returns what was done, what `check` says, and the form as filled in: quoted, so that it mentions nobody."""
    lines = [f"Made of the form in #{proposal.number}.", "", *(f"- {sentence}" for sentence in proposal.sentences)]
    lines += (
        ["", "`surveypress check` says of it:", "", *_fenced([str(problem) for problem in findings])]
        if findings
        else []
    )
    lines += ["", "The form:", ""]
    lines += _fenced(
        [line for label, text in proposal.answers.items() for line in (f"{label}:", *text.splitlines(), "")]
    )
    return "\n".join([*lines, ""])


def _fenced(lines: "Sequence[str]") -> list[str]:
    """Returns lines as a block of code that none of them can end."""
    longest = max((len(run) for line in lines for run in _runs(line)), default=0)
    fence = "`" * max(3, longest + 1)
    return [f"{fence}text", *lines, fence]


def _runs(line: str) -> list[str]:
    return [run for run in "".join(c if c == "`" else " " for c in line).split() if run]
