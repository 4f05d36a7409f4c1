"""Prints what building the bundled survey costs: time, memory, sizes. Never a test: machines are noisy.

Each command runs as a process of its own, several times; the median is shown with the spread. Pagefind alone over the
same pages is measured beside it, so that figures of different machines can be compared as ratios.
"""

import filecmp
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pagefind_bin import get_executable

ROOT = Path(__file__).parents[2]
RUNS = 3


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of a command took: wall and CPU seconds (children included), peak memory of one process in MiB."""

    wall: float
    cpu: float
    peak: float


def run(*command: str, **environment: str) -> Cost:
    """Runs a command and returns its cost. Raises CalledProcessError if it fails."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**os.environ, **environment}, cwd=ROOT)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Cost(time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def show(name: str, costs: list[Cost]) -> None:
    """Prints the medians of some runs."""
    wall, cpu = [c.wall for c in costs], [c.cpu for c in costs]
    spread = f"{min(wall):.2f} to {max(wall):.2f}"
    peak = max(c.peak for c in costs)
    print(f"{name:<34}{statistics.median(wall):7.2f} s ({spread}){statistics.median(cpu):8.2f} CPU s{peak:8.0f} MiB")


def measure(name: str, prepare: Callable[[], None], *command: str) -> list[Cost]:
    """Runs a command RUNS times, each after `prepare`, and prints its cost."""
    costs = []
    for _ in range(RUNS):
        prepare()
        costs.append(run(*command))
    show(name, costs)
    return costs


def main() -> None:
    """Measures on a copy, so that the checkout stays as it is."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        shutil.copytree(ROOT / "content", work / "content")
        site, other = work / "site", work / "other"
        build = (sys.executable, "build.py", "build", "-q", "--content", str(work / "content"), "--out")
        paper = next((work / "content" / "papers").glob("*.md"))

        def clean() -> None:
            shutil.rmtree(site, ignore_errors=True)
            shutil.rmtree(work / ".cache", ignore_errors=True)

        def edit() -> None:
            paper.write_text(paper.read_text(encoding="utf-8") + "\nOne more sentence.\n", encoding="utf-8")

        whole = measure("whole build with search", clean, *build, str(site))
        measure("build with nothing changed", lambda: None, *build, str(site))
        measure("check", lambda: None, sys.executable, "build.py", "check", "-q", "--content", str(work / "content"))
        measure("build after one edited summary", edit, *build, str(site))
        index = (str(get_executable()), "--silent", "--site", str(site), "--output-path", str(work / "index"))
        alone = measure("Pagefind alone", lambda: None, *index, "--glob", "{papers,topics}/**/*.html")
        measure("build.py --help", lambda: None, sys.executable, "build.py", "--help")
        ratio = statistics.median(c.wall for c in whole) / statistics.median(c.wall for c in alone)
        print(f"whole build / Pagefind alone: {ratio:.1f}")
        run(*build, str(other), PYTHONHASHSEED="7")
        sizes(site)
        print(f"files that differ between two builds: {len(differing(site, other))}")


def sizes(site: Path) -> None:
    """Prints how large the site and its parts are."""
    files = [path for path in site.rglob("*") if path.is_file()]
    total = sum(path.stat().st_size for path in files)
    pages = sorted((path for path in files if path.suffix == ".html"), key=lambda path: path.stat().st_size)
    print(f"site: {len(files):,} files, {total / 1e6:.1f} MB; {len(pages):,} pages")
    print(f"largest page: {pages[-1].relative_to(site)} {pages[-1].stat().st_size / 1e3:.0f} KB")
    print(f"data/papers.json: {(site / 'data' / 'papers.json').stat().st_size / 1e6:.2f} MB")


def differing(one: Path, other: Path) -> list[str]:
    """Returns the files outside the search index that differ between two trees."""
    names = {p.relative_to(root).as_posix() for root in (one, other) for p in root.rglob("*") if p.is_file()}
    outside = sorted(name for name in names if not name.startswith("pagefind/"))
    _, different, missing = filecmp.cmpfiles(one, other, outside, shallow=False)
    return different + missing


if __name__ == "__main__":
    main()
