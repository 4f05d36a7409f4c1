"""`python -m pytest` finds all tests."""

from fnmatch import fnmatch
from pathlib import Path

import pytest

TESTS = Path(__file__).parent


def test_no_folder_of_tests_is_passed_over(pytestconfig: pytest.Config) -> None:
    """Pytest walks past folders of some names: past `build`, if it is not told which."""
    folders = {path.parent.relative_to(TESTS) for path in TESTS.rglob("test_*.py")}
    assert Path("build") in folders
    patterns = pytestconfig.getini("norecursedirs")
    assert [folder for folder in folders for part in folder.parts if any(fnmatch(part, one) for one in patterns)] == []
