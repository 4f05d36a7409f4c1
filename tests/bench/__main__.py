"""Prints what surveys of some sizes cost: builds, memory, search, saves in the preview, and Hugo beside. Never a test.

`python -m tests.bench [--sizes 882 3000] [--runs 3] [--saves 20] [--only REGEX] [--json FILE]`. All is done on copies
in a folder for such things; TMPDIR names another. Each command runs as a process of its own, all of them in turn; of
several rounds the first is for the memory, and medians of the others are shown. Below them all stands what it takes to
write the bytes of the site from memory. Read CPU seconds and ratios before wall seconds: only they mean something on a
machine that others use, too.
"""

import argparse
import json
import os
import platform
import re
import sys
import tempfile
from collections import defaultdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from builds import Result, builds, middle
from first_search import search
from floor import floor
from hugo import hugo
from processes import ROOT, Cost, median
from saves import saves
from synthetic import make


def main() -> None:
    """Measures what the options ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[882], help="numbers of papers")
    parser.add_argument("--runs", type=int, default=3, help="how often each build is run")
    parser.add_argument("--saves", type=int, default=20, help="saves in the preview; 0 for none")
    parser.add_argument("--only", default="", help="names of builds, as a regular expression")
    parser.add_argument("--json", type=Path, help="file for the figures")
    options = parser.parse_args()
    report: dict[str, Any] = {"machine": machine(), "sizes": {}}
    print(", ".join(f"{name}: {value}" for name, value in report["machine"].items()))
    for size in options.sizes:
        report["sizes"][size] = measured(size, options.runs, options.saves, options.only)
        if options.json:
            options.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


def measured(size: int, runs: int, count: int, only: str) -> dict[str, Any]:
    """Returns, and prints, what a survey of so many papers costs: all ways to build it in turn, so many times."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "survey"
        make(ROOT / "content", size, root)
        print(f"{size:,} papers")
        others = hugo(root / "content", Path(folder) / "hugo")
        ways = {name: way for name, way in builds(root, Path(folder) / "lean").items() if re.search(only, name)}
        results: dict[str, list[Result]] = defaultdict(list)
        costs: dict[str, list[Cost]] = defaultdict(list)
        for number in range(runs):
            for name, way in ways.items():
                results[name].append(way(number))
            for name, other in others.items():
                costs[name].append(other(number))
            if (root / "site").is_dir():
                costs["the same bytes, from memory"].append(floor(root / "site", Path(folder) / "floor"))
        rows = {name: middle(each).row() for name, each in results.items()}
        rows |= {name: median(each).row() for name, each in costs.items()}
        for name, row in rows.items():
            show(name, row)
        figures: dict[str, Any] = {"builds": rows, "ratios": ratios(rows)}
        _tell("CPU, to Hugo without related content", figures["ratios"])
        if (root / "site").is_dir():
            figures["search"] = search(root / "site")
            _tell("search", figures["search"])
        if count:
            figures["preview"] = saves(root, count)
            _tell("preview", figures["preview"])
    return figures


def ratios(rows: dict[str, dict[str, float]]) -> dict[str, float]:
    """Returns the CPU seconds of whole builds as multiples of Hugo's."""
    base = rows.get("Hugo, papers and topics only")
    return {name: row["cpu"] / base["cpu"] for name, row in rows.items() if base and name.startswith(("whole", "Hugo"))}


def _tell(about: str, figures: dict[str, float]) -> None:
    if figures:
        print(f"  {about}: " + ", ".join(f"{name} {value:.1f}" for name, value in figures.items()), flush=True)


def show(name: str, row: dict[str, float]) -> None:
    """Prints a line of figures."""
    written = ""
    if "files" in row:
        written = f"{row['files']:>8,.0f} files {row['bytes'] / 1e6:>8.1f} MB, pages after {row['pages']:.1f} s"
    print(f"  {name:<30}{row['wall']:>8.2f} s{row['cpu']:>8.2f} CPU s{row['peak']:>7.0f} MiB{written}", flush=True)


def machine() -> dict[str, str]:
    """Returns what the figures were measured on."""
    libraries = ("Jinja2", "markdown-it-py", "numpy", "pagefind_bin")
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "cores": str(os.cpu_count()),
        "load": f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "",
        "Python": platform.python_version(),
        **{name: version(name) for name in libraries},
    }


if __name__ == "__main__":
    main()
