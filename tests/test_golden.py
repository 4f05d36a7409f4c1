"""The toy survey is built whole and compared with the tree in golden/, which anyone can read.

`SURVEYPRESS_UPDATE_GOLDEN=1 pytest tests/test_golden.py` writes that tree anew; the difference is then in git.
"""

import difflib
import os
import re
import shutil
from pathlib import Path

import pytest
from toys import toy, tree, write

from surveypress.pipeline import build

GOLDEN = Path(__file__).parent / "golden"
_HASH = re.compile(r"(static/[\w./-]+)\.[0-9a-f]{8}\.(css|js|svg)")


def _text(files: dict[str, bytes]) -> dict[str, str]:
    """Returns the files as text, with the hashes of assets made equal; assets and images are left out."""
    return {
        name: _HASH.sub(r"\1.HASH.\2", content.decode("utf-8"))
        for name, content in files.items()
        if not name.startswith("static/") and not name.endswith(".png")
    }


def test_the_toy_survey_builds_into_the_golden_tree(tmp_path: Path) -> None:
    """A change of any page of the site is seen: in the difference of a golden file, before it reaches a reader."""
    survey = toy(tmp_path)
    build(survey)
    built = _text(tree(survey.out))
    if os.environ.get("SURVEYPRESS_UPDATE_GOLDEN"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for name, text in built.items():
            write(GOLDEN / name, text)
    golden = _text(tree(GOLDEN))
    faults = [f"{name}: is not built any more" for name in golden if name not in built]
    for name, text in built.items():
        lines = difflib.unified_diff(
            golden.get(name, "").splitlines(), text.splitlines(), f"golden/{name}", f"built/{name}", lineterm="", n=1
        )
        faults += list(lines)[:12]
    if faults:
        pytest.fail(
            "\n".join([*faults[:60], "if this is meant: SURVEYPRESS_UPDATE_GOLDEN=1 pytest tests/test_golden.py"])
        )
