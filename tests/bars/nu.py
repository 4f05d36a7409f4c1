"""The Nu checker over every page and picture of all surveys. `python tests/bars/nu.py`, in CI a step of its own.

Warnings count. Style sheets are left out: the checker does not know much of today's CSS (`@view-transition`,
`paint-order`, `color-mix()` with a custom property).
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.append(str(Path(__file__).parents[1]))  # as tests are run

import tools
from bundled import bundled
from surveys.small_surveys import SURVEYS, small_survey

from surveypress.build.pipeline import build

KINDS = ("html", "svg")
GUESS = ".*appears to be written in.*"
"""What the checker guesses from words: names of papers on the map are Igbo to it."""
SHOWN = 40


def main() -> int:
    """Checks the bundled survey and the small ones; prints counts, then faults. Returns 1 if any."""
    with bundled() as site:
        faults = _faults("bundled", site.folder)
    for name in SURVEYS:
        with TemporaryDirectory() as work:
            survey = small_survey(name, Path(work), "https://example.org/survey/")
            build(survey)
            faults += _faults(name, survey.out)
    print(*faults[:SHOWN], sep="\n")
    return int(bool(faults))


def _faults(name: str, folder: Path) -> list[str]:
    checker = tools.MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    faults: list[str] = []
    for what in KINDS:
        count = sum(1 for _ in folder.rglob(f"*.{what}"))
        command = [
            "java",
            "-jar",
            str(checker),
            "--format",
            "gnu",
            "--asciiquotes",
            "--Werror",
            "--filterpattern",
            GUESS,
            f"--skip-non-{what}",
        ]
        ran = subprocess.run([*command, str(folder)], capture_output=True, text=True, check=False)
        found = [line.replace(str(folder), name) for line in ran.stderr.splitlines() if line.strip()]
        if ran.returncode and not found:
            found = [f"the checker failed on {what} with code {ran.returncode}"]
        print(f"{name}: {count} .{what} files: {len(found)} faults")
        faults += found
    return faults


if __name__ == "__main__":
    sys.exit(main())
