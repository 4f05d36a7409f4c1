"""An upgrade of any required library makes another program, told without loading what knows libraries."""

import sys
from importlib.metadata import distributions
from pathlib import Path

import pytest
from toys import write

from surveypress.core.versions import required_libraries

METADATA = """Metadata-Version: 2.4
Name: surveypress
Requires-Dist: Jinja2>=3.1
Requires-Dist: ruamel.yaml.clib>=0.2
Requires-Dist: missing>=1
Requires-Dist: pytest>=8; extra == 'test'

Requires-Dist: text
"""


def test_the_required_libraries_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of our own metadata, without extras, however they are spelled; a missing one has no version."""
    write(tmp_path / "surveypress-0.1.0.dist-info" / "METADATA", METADATA)
    for folder in ("jinja2-3.1.6", "ruamel_yaml_clib-0.2.14", "pytest-9.0", "text-1"):
        (tmp_path / f"{folder}.dist-info").mkdir()
    monkeypatch.setattr(sys, "path", [str(tmp_path / "gone"), str(tmp_path)])
    assert required_libraries() == {"jinja2": "3.1.6", "ruamel-yaml-clib": "0.2.14", "missing": ""}


def test_the_first_of_two_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As when Python imports them; without metadata of our own all libraries count."""
    for folder, version in (("one", "2"), ("other", "1")):
        (tmp_path / folder / f"click-{version}.dist-info").mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [str(tmp_path / "one"), str(tmp_path / "other")])
    assert required_libraries() == {"click": "2"}


def test_python_itself_says_the_same() -> None:
    """The versions are those that importlib.metadata tells."""
    known = {
        each.metadata["Name"].lower().replace("_", "-").replace(".", "-"): each.version for each in distributions()
    }
    ours = required_libraries()
    assert {name: known.get(name, "") for name in ours} == ours
    assert "jinja2" in ours
