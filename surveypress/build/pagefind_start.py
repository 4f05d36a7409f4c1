"""A program of its own, which lays pages out and then is Pagefind: so the build need not wait for the copies.

One line on standard input says what to do, as JSON: for each index the folder for the copies, from each path below that
to the file that is copied, and the command of Pagefind. Of a single index it turns into Pagefind. Several are made one
after the other, as each takes the memory of a shard. That ends, whatever is made just then, when standard input does:
which is also when the build is killed.
"""

import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import TypedDict

_LATER = 10
"""By how much Pagefind stands back for the build, on the scale of Unix."""


class Job(TypedDict):
    """An index to make."""

    folder: str
    copies: dict[str, str]
    command: list[str]


def main() -> None:
    """Copies, and is Pagefind from then on, or runs it for each index; exits with its status as soon as one fails."""
    jobs: list[Job] = json.loads(sys.stdin.readline())
    if hasattr(os, "nice"):  # pages come first: after an edit the index in place answers meanwhile
        os.nice(_LATER)
    try:
        if len(jobs) == 1:
            _lay_out(jobs[0])
            os.execv(jobs[0]["command"][0], jobs[0]["command"])  # noqa: S606  no shell is wanted
        status = _one_after_the_other(jobs)
    except OSError as error:
        os.write(2, f"{error.strerror}: {error.filename}\n".encode())
        status = 1
    os._exit(status)  # a thread still reads standard input


def _lay_out(job: Job) -> None:
    for path, source in job["copies"].items():
        place = Path(job["folder"], path)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place)


def _one_after_the_other(jobs: list[Job]) -> int:
    """Runs the command of each index, and returns the status of the one that failed, else 0. Raises OSError."""
    running: list[subprocess.Popen[bytes]] = []
    begins = threading.Lock()
    threading.Thread(target=_end_with_input, args=(running, begins), daemon=True).start()
    for job in jobs:
        _lay_out(job)
        with begins:
            running[:] = [subprocess.Popen(job["command"], stdin=subprocess.DEVNULL)]
        status = running[0].wait()
        shutil.rmtree(job["folder"], ignore_errors=True)
        if status:
            return abs(status)
    return 0


def _end_with_input(running: "list[subprocess.Popen[bytes]]", begins: threading.Lock) -> None:
    sys.stdin.read()
    with begins:
        for process in running:
            process.kill()
            process.wait()
        os._exit(1)


if __name__ == "__main__":
    main()
