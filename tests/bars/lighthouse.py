"""Lighthouse, as on a phone: 100 of 100 in every category. `python tests/bars/lighthouse.py`, in CI a step of its own.

A busy machine only ever makes a page look slower, so a page that misses in performance is measured again, up to five
times, and its best run counts, less what noise may take from it; the other categories do not depend on time.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import tools
from bundled import bundled
from kinds import largest

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
RUNS, MOST_RUNS = 5, 10
"""How often a page is measured that does not reach all points, and one that stays below them by more than the noise."""
NOISE = 4
"""Points of performance that a machine shared with others may take even from the best run; they are printed."""


def addresses(folder: Path) -> list[str]:
    """Returns the pages to measure: home, the largest topic, the largest paper, search, and the map."""
    return ["", f"topics/{largest(folder, 'topics')[0]}/", f"papers/{largest(folder, 'papers')[0]}/", "search/", "map/"]


def measured(address: str) -> dict[str, Any]:
    """Returns Lighthouse's report on a page."""
    program = tools.MODULES / "lighthouse" / "cli" / "index.js"
    flags = "--headless=new --no-sandbox --disable-gpu"
    with tempfile.TemporaryDirectory() as work:
        report = Path(work) / "report.json"
        command = ["node", str(program), address, "--quiet", f"--chrome-flags={flags}", "--output=json"]
        command += [f"--output-path={report}", f"--only-categories={','.join(CATEGORIES)}"]
        environment = {**os.environ, "CHROME_PATH": tools.chromium() or ""}
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=180)
        if not report.is_file():
            raise SystemExit(f"Lighthouse failed on {address}:\n{ran.stderr[-2000:]}")
        found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return found


def scores(report: dict[str, Any]) -> dict[str, int]:
    """Returns the score of each category, of 100; 0 for one that Lighthouse could not give."""
    return {name: round(100 * (report["categories"][name]["score"] or 0)) for name in CATEGORIES}


def shortfalls(report: dict[str, Any]) -> list[str]:
    """Returns the audits that cost points, each with what was measured and where."""
    audits = report["audits"]
    costly = [
        audits[ref["id"]]
        for name in CATEGORIES
        for ref in report["categories"][name]["auditRefs"]
        if ref["weight"] and (audits[ref["id"]]["score"] or 0) < 1 and audits[ref["id"]]["scoreDisplayMode"] != "manual"
    ]
    return [
        " ".join([audit["id"], audit.get("displayValue", ""), *_places(audit)])
        for audit in costly
        if audit["scoreDisplayMode"] != "notApplicable"
    ]


def _places(audit: dict[str, Any]) -> list[str]:
    items = audit.get("details", {}).get("items", [])
    return [str(item.get("node", {}).get("snippet") or item.get("url") or item)[:160] for item in items[:5]]


def best(address: str) -> tuple[dict[str, int], list[str], int]:
    """Returns the scores of a page's best run, what costs it points, and how many runs that took."""
    tried: list[tuple[dict[str, int], list[str]]] = []
    points = 0
    while points < 100 and len(tried) < (RUNS if points >= 100 - NOISE else MOST_RUNS):
        report = measured(address)
        tried.append((scores(report), shortfalls(report)))
        points = max(points, tried[-1][0]["performance"])
    now, lost = max(tried, key=lambda one: one[0]["performance"])
    return now, lost, len(tried)


def main() -> int:
    """Measures the bundled survey, or the pages named, and prints a line a page. Returns 1 if any falls short."""
    missed = False
    full = dict.fromkeys(CATEGORIES, 100)
    with bundled() as site:
        for address in sys.argv[1:] or addresses(site.folder):
            now, lost, runs = best(site.address + address)
            print(f"{address or 'home':40}", *(f"{name} {score}" for name, score in now.items()), f"runs {runs}")
            if set(now.values()) != {100}:
                missed = missed or now["performance"] < 100 - NOISE or {**now, "performance": 100} != full
                print(*(f"    {line}" for line in lost), sep="\n")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
