"""An upgrade of any required library makes another program, told without loading what knows libraries."""

import re
import sys
from importlib.metadata import distributions
from pathlib import Path

import pytest
from toys import write

from surveypress.core import versions
from surveypress.core.versions import code_digest, required_libraries

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


def test_any_change_of_the_source_makes_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of scripts, fonts, lists and styles wherever they lie; not of what Python or an editor leaves beside them."""

    def digest(**files: str) -> str:
        for name, text in files.items():
            write(tmp_path / name.replace("__", "/").replace("_", "."), text)
        return code_digest.__wrapped__()

    write(tmp_path / "core" / "versions.py", "")
    monkeypatch.setattr(versions, "__file__", str(tmp_path / "core" / "versions.py"))
    monkeypatch.setattr(versions, "required_libraries", lambda: {"click": "1", "jinja2": "3"})
    before = digest()
    assert re.fullmatch("[0-9a-f]{32}", before)
    assert digest() == before == digest(core__a_pyc="x", a_swp="x")
    for name in "core__a_py core__deep__b_json c_otf d_csl e_po f_pot g_txt".split():
        after = digest(**{name: "x"})
        assert after != before, name
        before = after
    monkeypatch.setattr(versions, "required_libraries", lambda: {"jinja2": "3", "click": "1"})
    assert digest() == before
    monkeypatch.setattr(versions, "required_libraries", lambda: {"click": "2", "jinja2": "3"})
    assert digest() != before


def test_metadata_that_cannot_be_read_require_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As of an installation that was broken off; a folder without a version, or of another form, is no library."""
    (tmp_path / "surveypress-0.1.0.dist-info").mkdir()
    (tmp_path / "click-8.dist-info").mkdir()
    (tmp_path / "wheel.dist-info").mkdir()
    (tmp_path / "click-9.egg-info").mkdir()
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert required_libraries() == {}
    (tmp_path / "surveypress-0.1.0.dist-info" / "METADATA").write_bytes(b"Requires-Dist: click\n\xff")
    assert required_libraries() == {}
