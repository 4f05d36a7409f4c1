"""Where the programs are that measure: npm's in .ci/node_modules, others on the path."""

import os
import shutil
from pathlib import Path

import pytest

MODULES = Path(__file__).parents[2] / ".ci" / "node_modules"


def module(name: str) -> Path:
    """Returns a file of npm's packages; without it the test is skipped, or fails where CI promises it."""
    path = MODULES / name
    if not path.is_file():
        why = f"needs {name} (npm install --prefix .ci --no-package-lock --ignore-scripts)"
        if os.environ.get("SURVEYPRESS_REQUIRE_BROWSER") == "1":
            pytest.fail(f"{why}, but SURVEYPRESS_REQUIRE_BROWSER=1")
        pytest.skip(why)
    return path


def chromium() -> str | None:
    """Returns the browser with all that it has, as Lighthouse needs it."""
    named = os.environ.get("SURVEYPRESS_CHROMIUM")
    return named or shutil.which("chromium") or shutil.which("chromium-browser")
