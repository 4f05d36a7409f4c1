"""What pyproject.toml asks for and the exact versions of CI's constrained run agree."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

REPOSITORY = Path(__file__).parent.parent
LOCK = (REPOSITORY / ".ci" / "requirements.txt").read_text(encoding="utf-8")
PINS = {
    canonicalize_name(pin.name): pin
    for pin in map(Requirement, re.findall(r"^[\w.-]+==[^ \\]+", LOCK, flags=re.MULTILINE))
}


def _asked() -> list[Requirement]:
    """Returns all requirements of the program and its extras but the package itself."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    names = [*project["dependencies"], *(name for extra in extras for name in extra)]
    return [asked for asked in map(Requirement, names) if asked.name != project["name"]]


@pytest.mark.parametrize("asked", _asked(), ids=lambda asked: asked.name)
def test_the_exact_versions_meet_what_is_asked(asked: Requirement) -> None:
    """After a change of dependencies `bash .ci/lock` has to be run."""
    pin = PINS.get(canonicalize_name(asked.name))
    assert pin is not None, f"{asked.name} has no exact version: run bash .ci/lock"
    versions = [specifier.version for specifier in pin.specifier]
    assert all(asked.specifier.contains(version) for version in versions), f"{pin} is not {asked}: run bash .ci/lock"


def test_every_exact_version_has_its_hashes_and_no_index() -> None:
    """Nothing can be put in the place of what was locked, and no index is named."""
    blocks = re.split(r"\n(?=\S)", LOCK.strip())
    assert len(blocks) > 50
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []
    assert "://" not in LOCK
    assert "index" not in LOCK
