"""Prints how well the built site answers judged queries and names related papers; `check` fails if it got worse.

The queries go through the site's own search page in Chromium, the related papers through site/data/papers.json.
Pagefind as the page used it before there was an index of our own (all words must match) gave, on the development set,
known items MRR@10 0.355 and recall@10 0.355 (fact 0.625, name 0.500, paraphrase 0.200, question 0.000), and topics
nDCG@10 0.550.

python -m tests.bench.relevance [check] [--site DIR] [--write]
"""

import argparse
import gzip
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from tests.bench.relevance import outside, scoring
from tests.bench.relevance.driving import asked, chromium, parts, waited
from tests.toys import served

COMMITTED = Path(__file__).with_name("figures.json")
SLACK = 0.01
"""What a figure may fall below the committed one."""


def main() -> int:
    """Runs the command; returns its exit code."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("mode", nargs="?", choices=("show", "check"), default="show", help="`check` prints no baselines")
    ask.add_argument("--site", type=Path, default=scoring.ROOT / "site", help="the built site")
    ask.add_argument("--write", action="store_true", help="commit these figures to figures.json")
    asked_for = ask.parse_args()
    poor = outside.judge()
    if not scoring.present():
        print(f"relevance: skipped, as the judged queries are not here ({scoring.JUDGED})")
        return poor
    found = measured(asked_for.site, baselines=asked_for.mode == "show")
    if asked_for.write:
        COMMITTED.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return poor or compared(found, json.loads(COMMITTED.read_text(encoding="utf-8")))


def measured(site: Path, *, baselines: bool) -> dict[str, float]:
    """Returns the figures of a built site, and prints those of each ranking alone if asked to."""
    papers = json.loads((site / "data" / "papers.json").read_text(encoding="utf-8"))
    titles = {paper["key"]: paper["title"] for paper in papers}
    queries = scoring.queries()

    def run(keys: Mapping[str, list[str]]) -> dict[str, list[str]]:
        return {query: [titles[key] for key in found] for query, found in keys.items()}

    with served(site, "/survey/") as home, chromium() as page:
        found = scoring.figures({**run(asked(page, home, queries)), **scoring.related(papers)})
        if baselines:
            show("Pagefind alone", scoring.figures(run(asked(page, home, queries, without="data/search.json"))))
            for name, shares in (("BM25 alone", "words"), ("LSA alone", "meaning")):
                answer = parts(page, home, queries, shares)
                show(name, scoring.figures(run(answer["found"])))
            took = f"unpacked in {answer['unpack']:.0f} ms, first query {answer['first']:.0f} ms"
            print(f"the index is {took}, the others {answer['each']:.1f} ms each")
            for what, times in zip(("just opened", "open"), waited(page, home, queries[::4]), strict=True):
                print(f"first result on a page {what}: {median(times):.0f} ms (median), {max(times):.0f} ms at most")
            size = len(gzip.compress((site / "data" / "search.json").read_bytes(), 9, mtime=0))
            print(f"the index: {size / 1000:.0f} KB compressed for {len(papers)} papers")
    show("as shipped", found)
    return found


def show(name: str, found: Mapping[str, float]) -> None:
    """Prints figures in one line."""
    print(f"{name:<18}" + "  ".join(f"{figure} {value:.3f}" for figure, value in found.items()), flush=True)


def compared(found: Mapping[str, float], committed: Mapping[str, float]) -> int:
    """Prints what fell too far below the committed figures; returns 1 if anything did."""
    fallen = {name: value for name, value in committed.items() if found.get(name, 0.0) < value - SLACK}
    for name, value in fallen.items():
        print(f"relevance: {name} fell from {value:.3f} to {found.get(name, 0.0):.3f}", file=sys.stderr)
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
