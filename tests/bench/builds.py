"""Builds of a survey: whole, with nothing changed, and after one edit of each kind."""

import re
import shutil
import statistics
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from processes import ROOT, Cost, median, run

Edit = Callable[[Path, int], None]
_State = dict[str, tuple[int, int, int]]


@dataclass(frozen=True, slots=True)
class Result:
    """A kind of build: its cost, and what it wrote."""

    cost: Cost
    files: int
    size: int
    """Bytes of the files written."""
    pages: float
    """Seconds until all pages were in place, while the search index was still to come."""

    def row(self) -> dict[str, Any]:
        """Returns it for JSON."""
        return {**self.cost.row(), "files": self.files, "bytes": self.size, "pages": self.pages}


def builds(root: Path, lean: Path) -> dict[str, Callable[[int], Result]]:
    """Returns what builds the survey in `root` in each way, and its copy in `lean` with the fewest pages.

    Each is called with the number of the round, from 0, in this order: the first one makes what the others change.
    """
    shutil.copytree(root / "content", lean / "content")
    return {name: partial(_built, lean if edit is _fewest else root, edit) for name, edit in EDITS.items()}


def _built(root: Path, edit: Edit, number: int) -> Result:
    edit(root, number)
    before = _files(root / "site")
    cost = run(sys.executable, "build.py", "build", "--content", str(root / "content"), memory=number == 0)
    return Result(cost, *_written(before, _files(root / "site")), _pages(cost))


def middle(results: Sequence[Result]) -> Result:
    """Returns the medians of some builds of a kind, as `median` does, what the last one wrote, and the highest peak."""
    last = results[-1]
    quiet = [result for result in results if not result.cost.peak] or results
    cost = median([result.cost for result in results])
    return Result(cost, last.files, last.size, statistics.median(result.pages for result in quiet))


def _pages(cost: Cost) -> float:
    found = re.search(r"pages? in ([\d.]+) s", cost.said)
    return float(found[1]) if found else cost.wall


def _files(folder: Path) -> _State:
    stats = {path.as_posix(): path.stat() for path in folder.rglob("*") if path.is_file()}
    return {name: (stat.st_size, stat.st_mtime_ns, stat.st_ino) for name, stat in stats.items()}


def _written(before: _State, after: _State) -> tuple[int, int]:
    sizes = [stat[0] for name, stat in after.items() if before.get(name) != stat]
    return len(sizes), sum(sizes)


def _clean(root: Path, _: int) -> None:
    for folder in ("site", ".cache"):
        shutil.rmtree(root / folder, ignore_errors=True)
    (root / "content" / "map.yaml").unlink(missing_ok=True)


def _nothing(_: Path, __: int) -> None:
    return


def _paper(root: Path) -> Path:
    return sorted((root / "content" / "papers").glob("*.md"))[7]


def _text(root: Path, number: int) -> None:
    _append(_paper(root), f"\nThis sentence is number {number} of its kind.\n")


def _text_with_map(root: Path, number: int) -> None:
    """Writes the map into the content first, as the bundled survey has it, so that no build draws it."""
    for verb in (["map", "--yes"], ["build"]):
        run(sys.executable, "build.py", *verb, "--content", str(root / "content"), memory=False)
    _text(root, number)


def _title(root: Path, number: int) -> None:
    file = _paper(root)
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r'(?m)^("?title"?: "?)', rf"\g<1>{number} More: ", text, count=1), encoding="utf-8")


def _topic(root: Path, number: int) -> None:
    _append(
        sorted((root / "content" / "topics").glob("*.md"))[3], f"\nThis paragraph is number {number} of its kind.\n"
    )


def _template(root: Path, number: int) -> None:
    (root / "templates").mkdir(exist_ok=True)
    shutil.copy(ROOT / "templates" / "paper.html", root / "templates" / "paper.html")
    _append(root / "templates" / "paper.html", f"{{# {number} #}}\n")


def _sheet(root: Path, number: int) -> None:
    sheet = root / "static" / "css" / "99-own.css"
    sheet.parent.mkdir(parents=True, exist_ok=True)
    sheet.write_text(f"body {{ --number: {number} }}\n", encoding="utf-8")


def _fewest(root: Path, number: int) -> None:
    """Leaves out what Hugo does not make either, as far as settings can, and builds anew."""
    settings = root / "content" / "survey.yaml"
    kinds = "map explore results facets years venues authors glossary changes all markdown llms search".split()
    if not number:
        left_out = "".join(f"  {kind}: off\n" for kind in kinds)
        _append(settings, f"\ndata_files: []\nexports: {{bibtex: [], ris: [], csl-json: []}}\npages:\n{left_out}")
    _clean(root, number)


def _append(file: Path, text: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


EDITS: dict[str, Edit] = {
    "whole": _clean,
    "nothing changed": _nothing,
    "a paper's text": _text,
    "a paper's title": _title,
    "a topic's prose": _topic,
    "a template": _template,
    "a stylesheet": _sheet,
    "a paper's text, the map in a file": _text_with_map,
    "whole, fewest pages, no search": _fewest,
}
"""What happens before each build."""
