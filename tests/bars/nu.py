"""The Nu checker over every page and picture. `python tests/bars/nu.py`, in CI a step of its own.

Warnings count. Style sheets are left out: the checker does not know much of today's CSS (`@view-transition`,
`paint-order`, `color-mix()` with a custom property).
"""

import subprocess
import sys

import tools
from bundled import bundled

KINDS = ("html", "svg")
SHOWN = 40


def main() -> int:
    """Checks the bundled survey; prints a line a kind of file, then the faults. Returns 1 if there are any."""
    checker = tools.MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    faults: list[str] = []
    with bundled() as site:
        for what in KINDS:
            count = sum(1 for _ in site.folder.rglob(f"*.{what}"))
            command = ["java", "-jar", str(checker), "--format", "gnu", "--asciiquotes", "--Werror"]
            command.append(f"--skip-non-{what}")
            ran = subprocess.run([*command, str(site.folder)], capture_output=True, text=True, check=False)
            found = [line.replace(str(site.folder), "") for line in ran.stderr.splitlines() if line.strip()]
            if ran.returncode and not found:
                found = [f"the checker failed on {what} with code {ran.returncode}"]
            print(f"{count} .{what} files: {len(found)} faults")
            faults += found
    print(*faults[:SHOWN], sep="\n")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
