"""The list of checks: ids, severities, switches, and a new check in one file and one line."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from checking import content_faults, named_by
from toys import edit, toy

from surveypress import checks
from surveypress.build.pipeline import build
from surveypress.checks import CHECKS, content_problems
from surveypress.checks.check import Check, Stage
from surveypress.core.config import CheckSetting
from surveypress.core.link_answers import LinkAnswer
from surveypress.core.model import Corpus
from surveypress.core.problems import ContentError, Level, Location, Problem
from surveypress.read import read


def test_ids_are_unique_and_say_subject_and_fault() -> None:
    """An id such as `cite/unknown-key` names one check; its title is words as they stand amid a sentence."""
    ids = [row.id for row in CHECKS]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-z]+/[a-z-]+", name) for name in ids)
    assert [row.id for row in CHECKS if not re.match(r"[a-z]|HTML in|LaTeX in", row.title)] == []
    assert {row.level for row in CHECKS} == {*get_args(Level)}
    assert {row.stage for row in CHECKS} == {*get_args(Stage)}


def test_one_check_can_be_looked_at_alone(tmp_path: Path) -> None:
    """The helper runs one check and stamps its faults with id and severity."""
    corpus, _ = read(toy(tmp_path).content)
    (orphan,) = named_by("coverage/no-topic", corpus)
    assert (orphan.check, orphan.level) == ("coverage/no-topic", "warning")
    assert named_by("cite/unknown-key", corpus) == []


@pytest.mark.parametrize("setting", ["off", "error", "information"])
def test_a_survey_sets_the_severity(tmp_path: Path, setting: str) -> None:
    """`checks:` in survey.yaml raises, lowers or switches off a check."""
    survey = toy(tmp_path)
    with (survey.content / "survey.yaml").open("a") as file:
        file.write(f"checks: {{coverage/no-topic: {setting}}}\n")
    levels = [problem.level for problem in content_faults(survey.content) if problem.check == "coverage/no-topic"]
    assert levels == ([] if setting == "off" else [setting])


def test_a_check_can_be_silent_about_a_record(tmp_path: Path) -> None:
    """The exception is for the named record only."""
    survey = toy(tmp_path)
    with (survey.content / "survey.yaml").open("a") as file:
        file.write("checks: {coverage/no-year: {silent: [old-kite]}, coverage/no-authors: {silent: [reel]}}\n")
    names = [problem.check for problem in content_faults(survey.content)]
    assert "coverage/no-year" not in names
    assert "coverage/no-authors" in names


def test_what_a_build_relies_on_cannot_be_switched_off(tmp_path: Path) -> None:
    """A citation that leads nowhere stops the build whatever the settings say."""
    survey = toy(tmp_path)
    with (survey.content / "survey.yaml").open("a") as file:
        file.write("checks: {cite/unknown-key: off}\n")
    edit(survey.content / "papers" / "reel.md", "is wound", "[@nobody] is wound")
    with pytest.raises(ContentError, match="unknown citation key 'nobody'"):
        build(survey)


def test_an_unknown_check_in_the_settings_is_named(tmp_path: Path) -> None:
    """With the nearest id that there is."""
    survey = toy(tmp_path)
    with (survey.content / "survey.yaml").open("a") as file:
        file.write("checks: {coverage/no-topics: off}\n")
    (fault,) = [problem for problem in content_faults(survey.content) if problem.check == "settings/unknown-check"]
    assert "did you mean 'coverage/no-topic'" in fault.message


def test_a_new_check_is_one_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A function and its row in the list: `check` runs it, stamps it, and the survey can switch it."""

    def shouting(corpus: Corpus) -> Iterator[Problem]:
        for paper in corpus.papers.values():
            if paper.key == "reel":
                yield Problem(paper.location, "too loud", "whisper")

    monkeypatch.setattr(checks, "CHECKS", (*CHECKS, Check("style/loud", "a loud title", shouting, level="warning")))
    corpus, _ = read(toy(tmp_path).content)
    (fault,) = [problem for problem in content_problems(corpus, thorough=True) if problem.check == "style/loud"]
    assert str(fault).endswith("papers/reel.md:1:1: warning: too loud (whisper) [style/loud]")


def test_each_stage_hands_its_checks_what_they_look_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The corpus with the abstracts, what registries or hosts have said, or the site; a survey sets them all."""
    handed: dict[str, tuple[object, ...]] = {}

    def spy(stage: Stage) -> Check:
        def run(*arguments: object) -> Iterator[Problem]:
            handed[stage] = arguments
            yield Problem(Location("content/survey.yaml", 1, 1), stage, "look")

        return Check(f"spy/{stage}", stage, run, stage=stage)

    survey = toy(tmp_path)
    with (survey.content / "survey.yaml").open("a") as file:
        file.write("checks: {spy/online: information, spy/abstracts: off}\n")
    corpus, _ = read(survey.content)
    monkeypatch.setattr(checks, "CHECKS", tuple(map(spy, get_args(Stage))))
    texts, site = {"reel": "Text."}, {"a": b""}
    known, answers = {("doi", "10.1/x"): ("Reels",)}, {"https://example.org": LinkAnswer("gone")}
    seen = [Problem(Location("content/papers/reel.md"), "unread", "mend")]
    told = [
        checks.read_problems(corpus, seen),
        checks.content_problems(corpus, thorough=False),
        checks.content_problems(corpus, thorough=True),
        checks.output_problems(corpus, site, "site"),
        checks.known_problems(corpus, known),
        checks.link_problems(corpus, answers),
        checks.abstract_problems(corpus, texts),
    ]
    assert [[(problem.check, problem.level) for problem in problems] for problems in told] == [
        [("", "error"), ("spy/read", "error")],
        [("spy/build", "error")],
        [("spy/build", "error"), ("spy/check", "error")],
        [("spy/site", "error")],
        [("spy/known", "error")],
        [("spy/online", "information")],
        [],
    ]
    checks.abstract_problems(replace(corpus, config=replace(corpus.config, checks={})), texts)
    assert handed.pop("abstracts")[1] == texts
    assert handed == {
        "read": (seen,),
        "build": (corpus,),
        "check": (corpus,),
        "site": (site, "site"),
        "known": (corpus, known),
        "online": (corpus, answers),
    }


def test_what_reading_sees_can_be_switched(tmp_path: Path) -> None:
    """A survey whose lists end in "and others" passes a strict check, if it says so."""
    survey = toy(tmp_path)
    record = survey.content / "papers" / "reel.md"
    record.write_text(record.read_text().replace("authors: [", "authors: [Ada Ash, ", 1).replace("]", ", et al.]", 1))
    corpus, problems = read(survey.content)
    named = [problem for problem in checks.read_problems(corpus, problems) if problem.check == "authors/more"]
    assert [problem.level for problem in named] == ["warning"]
    off = replace(corpus, config=replace(corpus.config, checks={"authors/more": CheckSetting(level="off")}))
    assert "authors/more" not in {problem.check for problem in checks.read_problems(off, problems)}
