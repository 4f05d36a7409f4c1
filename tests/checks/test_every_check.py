"""What each check says, word for word, of a survey that has every fault (fixtures/faulty): where, what, what to do."""

from pathlib import Path

import pytest

from surveypress.checks import CHECKS, content_problems
from surveypress.checks.check import Check, run_check
from surveypress.core.config import Config
from surveypress.core.model import Corpus
from surveypress.core.problems import Location, Problem
from surveypress.read import read

FIXTURES = Path(__file__).parent / "fixtures"
FIXTURE = FIXTURES / "faulty.txt"
SAID = FIXTURE.read_text("utf-8").splitlines()
IDS = list(dict.fromkeys(line.rpartition(" [")[2].removesuffix("]") for line in SAID))


def told() -> str:
    """Returns all faults of the survey, a line each, as the fixture has them."""
    corpus, problems = read(FIXTURES / "faulty")
    assert problems == []
    return "".join(f"{problem}\n".removeprefix("faulty/") for problem in content_problems(corpus, thorough=True))


@pytest.fixture(scope="module")
def faulty() -> list[str]:
    """All faults of the survey, a line each."""
    return told().splitlines()


@pytest.mark.parametrize("identifier", IDS)
def test_a_check_says_where_what_and_what_to_do(faulty: list[str], identifier: str) -> None:
    """Each line is one that a person can act on; a check that says something else is judged in fixtures/faulty.txt."""
    told = [line for line in faulty if line.endswith(f" [{identifier}]")]
    assert told == [line for line in SAID if line.endswith(f" [{identifier}]")]


def test_lines_stand_in_order(faulty: list[str]) -> None:
    """By file and line; a check that is new may come between."""
    assert [line for line in faulty if line in SAID] == SAID
    assert {check.id for check in CHECKS} >= {*IDS} - {"settings/unknown-check"}


def _fault(corpus: Corpus) -> list[Problem]:
    return [Problem(Location("content/papers/kite.md"), "is odd", "look")]


@pytest.mark.parametrize(
    ("check", "fixed"),
    [
        (Check("a/b", "x", _fault, stage="build"), True),  # type: ignore[arg-type]
        (Check("a/b", "x", _fault, stage="build", adjustable=True), False),  # type: ignore[arg-type]
        (Check("a/b", "x", _fault, stage="build", level="warning"), False),  # type: ignore[arg-type]
        (Check("a/b", "x", _fault), False),  # type: ignore[arg-type]
    ],
)
def test_a_survey_may_switch_what_no_build_relies_on(check: Check, *, fixed: bool) -> None:
    """Only errors of every build that leave no way to go on are fixed."""
    assert check.fixed is fixed
    corpus = Corpus(Config("Kites"), {}, {}, {})
    (problem,) = run_check(check, (corpus,), corpus)
    assert (problem.check, problem.level, problem.message) == ("a/b", check.level, "is odd")


def test_which_checks_every_build_runs() -> None:
    """A build goes on with warnings and stops at errors; `check` looks at all the rest."""
    said = {check.id: (check.level, check.adjustable) for check in CHECKS if check.stage == "build"}
    assert {name for name, (level, _) in said.items() if level == "warning"} == {"prose/former-file", "prose/maths"}
    assert {name for name, (_, adjustable) in said.items() if adjustable} == {"prose/foreign-image"}
    assert {check.id for check in CHECKS if check.stage == "site"} == {
        "site/dead-link",
        "site/repeated-id",
        "hosting/large-site",
        "hosting/large-file",
    }
    assert {check.id for check in CHECKS if check.stage == "abstracts"} == {"abstracts/own-words", "abstracts/figure"}
