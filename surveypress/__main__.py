"""The program's start: a plain build that has nothing to do is done at once; all else is for the command line."""

import os
import sys
import time
from pathlib import Path
from typing import NoReturn


def run(root: Path | None = None) -> NoReturn:
    """Runs the command line as a program of its own, for the survey in `root` if no other is named.

    Python would free a build's many records one by one, which takes a third of a second; the system does it at once.
    """
    code = _nothing_to_do(sys.argv[1:], root)
    if code is None:
        from surveypress.cli import main

        code = main(root=root)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:  # whoever read what is said has heard enough
        code = code or 1
    os._exit(code)


def _nothing_to_do(words: list[str], root: Path | None) -> int | None:
    """Returns the exit code of a build without options, if the last one left nothing to do; else None."""
    quiet = bool({"-q", "--quiet"} & {*words})
    if [word for word in words if word not in {"-q", "--quiet"}] not in ([], ["build"]):
        return None
    started = time.perf_counter()
    from surveypress.build.project import Survey, unchanged
    from surveypress.build.report import report
    from surveypress.core.problems import UsageError

    folder = root or Path()
    survey = Survey(folder, folder / "content", folder / "site")
    try:
        built = unchanged(survey)
    except (UsageError, OSError):
        built = None
    if built is None:
        return None
    for problem in built.warnings:
        print(problem, file=sys.stderr)  # noqa: T201  the command line, without all that it loads
    if not quiet:
        program = "python build.py" if root else "surveypress"
        print(*report(survey, built, time.perf_counter() - started, program), sep="\n")  # noqa: T201
    return 0


if __name__ == "__main__":
    run()
