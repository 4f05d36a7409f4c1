"""The measure of the tests is measured itself: faults that are caught and faults that are not, told apart."""

import subprocess
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.mutation.mutants import Mutant

pytestmark = pytest.mark.skipif(find_spec("mutmut") is None, reason="needs mutmut (pip install -e '.[dev]')")

CODE = '''"""Kites."""

LONGEST = 3


def fits(line: int) -> bool:
    """Tells whether a line is short enough."""
    return line < LONGEST
'''
TEST = "from surveypress.kites import fits\n\n\ndef test_fits():\n    assert fits(2) and not fits(9)\n"


def _mutants(repository: Path) -> "Iterator[Mutant]":
    from tests.mutation.mutants import mutants  # whoever only collects the tests need not wait for it

    return mutants(repository / "surveypress" / "kites.py", repository)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a program of one module and one test that misses what happens at the limit."""
    for name, text in {
        "surveypress/kites.py": CODE,
        "surveypress/__init__.py": "",
        "tests/test_kites.py": TEST,
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    for command in (["init", "-q"], ["add", "."], ["-c", "user.name=k", "-c", "user.email=k@k", "commit", "-qm", "k"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    return tmp_path


def test_faults_are_found_in_functions_and_constants(repository: Path) -> None:
    """Each has its line, its words and the text of the file with it."""
    faults = {str(mutant): mutant for mutant in _mutants(repository)}
    assert list(faults) == [
        "surveypress/kites.py:3: 3  ->  4",
        "surveypress/kites.py:8: < LONGEST  ->  <= LONGEST",
    ]
    assert [mutant.room for mutant in faults.values()] == ["kites", "kites"]
    assert next(iter(faults.values())).source() == CODE.replace("LONGEST = 3", "LONGEST = 4")


def test_what_is_no_fault_is_not_planted(repository: Path) -> None:
    """The case of an encoding, and that of a pattern for which it does not count; all else is a fault."""
    code = """import re

KITE = re.compile("kite" "tail", re.IGNORECASE)
REEF = re.compile("reef")
HOLD = {"utf-8": "utf-8"}


def text(data: bytes) -> str:
    return data.decode("utf-8", "strict")
"""
    (repository / "surveypress" / "kites.py").write_text(code)
    faults = [str(mutant).partition(": ")[2] for mutant in _mutants(repository)]
    assert '"kite"  ->  "XXkiteXX"' in faults
    assert '"tail"  ->  "XXtailXX"' in faults
    assert '"reef"  ->  "REEF"' in faults
    assert '"strict"  ->  "STRICT"' in faults
    assert not {'"kite"  ->  "KITE"', '"tail"  ->  "TAIL"', '"utf-8"  ->  "UTF-8"'} & {*faults}


def test_only_lines_that_have_changed(repository: Path) -> None:
    """Lines that are new since a commit are named; a commit that is not there is an error."""
    from tests.mutation.mutants import changed_lines

    (repository / "surveypress" / "kites.py").write_text(CODE.replace("= 3", "= 5"))
    assert changed_lines(repository, "HEAD") == {"surveypress/kites.py": {3}}
    with pytest.raises(subprocess.CalledProcessError):
        changed_lines(repository, "nowhere")


def test_what_tests_catch_is_told_from_what_they_miss(
    repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A fault that the test sees does not survive, nor one that hangs; one that it misses does."""
    from tests.mutation.trials import Bench, Selection

    bench = Bench(repository, tmp_path_factory.mktemp("bench"))
    tests = Selection.of_room(repository, "kites")
    assert tests
    assert bench.plain(tests)[1] == ""
    trials = {
        CODE: True,
        CODE.replace("LONGEST = 3", "LONGEST = 4"): True,
        CODE.replace("LONGEST = 3", "LONGEST = 2"): False,
        CODE.replace("return", "import nowhere"): False,
    }
    assert {source: bench.survives("surveypress/kites.py", source, tests) for source in trials} == trials
    endless = CODE.replace("    return", "    while True:\n        pass\n    return")
    assert not bench.survives("surveypress/kites.py", endless, Selection(tests.arguments, seconds=1))
    assert bench.survives("surveypress/kites.py", endless, tests, end=time.time() + 0.2) is None
