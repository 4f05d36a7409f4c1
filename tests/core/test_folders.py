"""Folders of a room that give out what stands in their files."""

import ast
from importlib import import_module
from pathlib import Path

import pytest


@pytest.mark.parametrize("name", ["fields", "identifiers", "model"])
def test_a_folder_gives_out_all_that_it_takes_from_its_files(name: str) -> None:
    """Under its own name, so that a star brings the same, and nothing that is not there."""
    folder = import_module(f"surveypress.core.{name}")
    tree = ast.parse(Path(str(folder.__file__)).read_text("utf-8"))
    taken = [alias.name for each in tree.body if isinstance(each, ast.ImportFrom) for alias in each.names]
    assert sorted(folder.__all__) == sorted(taken)
    assert [each for each in folder.__all__ if not hasattr(folder, each)] == []
