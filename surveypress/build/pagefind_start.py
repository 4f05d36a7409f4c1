"""A program of its own, which lays pages out and then turns into Pagefind: so the build need not wait for the copies.

Its arguments are the folder for the copies and the command of Pagefind; it is told what to copy on standard input, as
JSON: from each path below that folder to the file that is copied.
"""

import json
import os
import shutil
import sys
from pathlib import Path


def main() -> None:
    """Copies, and is Pagefind from then on."""
    folder, command = Path(sys.argv[1]), sys.argv[2:]
    try:
        for path, source in json.load(sys.stdin).items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, place)
        os.execv(command[0], command)  # noqa: S606  no shell is wanted
    except OSError as error:
        sys.exit(f"{error.strerror}: {error.filename}")


if __name__ == "__main__":
    main()
