"""Some pages of the toy survey are compared with those in golden/, which anyone can read; of the others, that they are.

`python -m tests.renew` writes them anew; the difference is then in git.
"""

import difflib
import json
import re
import shutil
from pathlib import Path

import pytest
from toys import toy, tree, write

from surveypress.build.pipeline import build

GOLDEN = Path(__file__).parent / "golden"
SHOWN = (
    "index.html",
    "all/index.html",
    "compare/index.html",
    "explore/index.html",
    "facets/material/silk/index.html",
    "feed.xml",
    "papers/reel/index.html",
    "papers/reel.bib",
    "papers/reel.json",
    "results/ropebench/index.html",
    "search/index.html",
    "topics/lines/index.html",
    "topics/lines.md",
)
"""Pages that have every part that a page can have, and every kind of file."""
NAMES = "files.txt"
_HASH = re.compile(r"(static/[\w./-]+)\.[0-9a-f]{8}\.(css|js|svg)")


def _text(name: str, content: bytes) -> str:
    """Returns a file as text that can be compared line by line, with the hashes of assets made equal."""
    text = _HASH.sub(r"\1.HASH.\2", content.decode("utf-8"))
    return json.dumps(json.loads(text), indent=1, ensure_ascii=False) + "\n" if name.endswith(".json") else text


def _shown(root: Path) -> dict[str, str]:
    """Builds the toy survey; returns the pages that are compared, and a list of all files."""
    survey = toy(root)
    build(survey)
    files = tree(survey.out)
    names = sorted({_HASH.sub(r"\1.HASH.\2", name) for name in files})
    return {**{name: _text(name, files[name]) for name in SHOWN}, NAMES: "".join(f"{name}\n" for name in names)}


def renew_golden(folder: Path) -> None:
    """Writes the golden pages anew; the survey is built in an empty folder."""
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for name, text in _shown(folder).items():
        write(GOLDEN / name, text)


def test_the_toy_survey_builds_into_the_golden_pages(tmp_path: Path) -> None:
    """A change of what pages show is seen, before it reaches a reader: line by line, with what is around it."""
    shown = _shown(tmp_path)
    golden = {path.relative_to(GOLDEN).as_posix(): path.read_text("utf-8") for path in GOLDEN.rglob("*.*")}
    faults = [f"{name}: is not compared any more" for name in golden if name not in shown]
    for name, text in shown.items():
        old, new = golden.get(name, "").splitlines(), text.splitlines()
        faults += list(difflib.unified_diff(old, new, f"golden/{name}", f"built/{name}", lineterm="", n=1))[:12]
    if faults:
        pytest.fail("\n".join([*faults[:60], "if this is meant: python -m tests.renew"]))
