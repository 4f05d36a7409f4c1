"""What several verbs use: the options that name a survey, and how problems are said."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from surveypress.core import web_addresses
from surveypress.core.problems import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from surveypress.build.project import Survey
    from surveypress.core.problems import Problem


def survey_options(command: "Callable[..., Any]") -> "Callable[..., Any]":
    """The options that all verbs share which work on a survey."""
    for option in (
        click.option("--quiet", "-q", is_flag=True, help="Say nothing unless something is wrong."),
        click.option("--out", type=click.Path(path_type=Path), help="Folder of the site. [default: site]"),
        click.option("--content", type=click.Path(path_type=Path), help="Folder of the survey. [default: content]"),
    ):
        command = option(command)
    return command


def survey_of(content: Path | None, out: Path | None, base_url: str = "") -> "Survey":
    """The survey that the options name.

    Raises UsageError where its folders cannot be used together or `base_url` is no address.
    """
    from surveypress.build.project import Survey, check_place

    root = click.get_current_context().obj or Path()
    content = content or root / "content"
    if content.name in {"", ".."}:  # `.` has no parent to put the site into
        content = content.resolve()
    out = out or (root / "site" if content == root / "content" else content.parent / "site")
    if base_url and (fault := web_addresses.root_fault(base_url)):
        raise UsageError(f"--base-url {base_url!r} {fault}")
    survey = Survey(content.parent, content, out, base_url)
    check_place(survey)
    return survey


def say_problems(problems: "Iterable[Problem]") -> None:
    """Says them, a line each, where errors are said."""
    for problem in problems:
        click.echo(str(problem), err=True)
