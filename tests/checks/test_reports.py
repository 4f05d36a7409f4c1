"""How `check` tells what it finds to other programs, what a baseline leaves out, and what `--fix` mends."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from toys import edit, paper, toy

from surveypress.build import checking
from surveypress.build.project import Survey
from surveypress.checks import CHECKS
from surveypress.checks.baseline import baseline_text, beyond, parse_baseline
from surveypress.checks.fixes import fixed
from surveypress.checks.reports import FORMATS, shortened
from surveypress.cli import cli, main
from surveypress.core.problems import Location, Problem
from surveypress.edit.survey_texts import SurveyTexts
from surveypress.read import read

PROBLEMS = [
    Problem(Location("content/papers/a,b.md", 3, 5), "100% wrong\n::error::", "mend: it", "error", "cite/unknown-key"),
    Problem(Location("content/survey.yaml"), "odd", "look", "warning", ""),
    Problem(Location("content/x.md", 1, 1), "note", "see", "information", "coverage/type"),
]


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """The toy survey."""
    return toy(tmp_path)


def test_json_has_every_part() -> None:
    """Place, level, check, message and hint of each."""
    rows = json.loads(FORMATS["json"](PROBLEMS))
    assert rows[0] == {
        "file": "content/papers/a,b.md",
        "line": 3,
        "column": 5,
        "level": "error",
        "check": "cite/unknown-key",
        "message": "100% wrong\n::error::",
        "hint": "mend: it",
    }
    assert len(rows) == 3


def test_a_kind_of_thousands_is_shortened() -> None:
    """Its first faults are named and the others counted; rarer kinds among them are all there."""
    many = [Problem(Location(f"content/papers/{n}.md"), "x", "y", "information", "coverage/type") for n in range(101)]
    shown, more = shortened([*many[:60], *PROBLEMS[:2], *many[60:]])
    assert (shown, more) == ([*many[:20], *PROBLEMS[:2]], {"coverage/type": 81})
    assert shortened(many[:100]) == (many[:100], {})


def test_the_verb_says_how_to_see_them_all(
    survey: Survey, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each fault of the crowd is in the other formats, and named with --all."""
    paper(survey.root, "kite", "topics: [wind]\nyear: 2020")
    found = checking.check(survey)
    [one] = [
        each for each in found if each.check == "coverage/no-authors" and each.location.file == "content/papers/kite.md"
    ]
    found += [replace(one, location=Location(f"content/papers/kite-{n}.md", 1, 1)) for n in range(100)]
    monkeypatch.setattr(checking, "check", lambda *_: found)
    main(["check", "--content", str(survey.content)])
    told = capsys.readouterr().err
    assert "more of coverage/no-authors; --all names them\n" in told
    assert told.count("[coverage/no-authors]") == 20
    main(["check", "--all", "--content", str(survey.content)])
    assert capsys.readouterr().err.count("[coverage/no-authors]") >= 101
    main(["check", "--format", "json", "--content", str(survey.content)])
    assert capsys.readouterr().out.count('"coverage/no-authors"') >= 101


def test_commands_of_github_cannot_be_made_by_the_content() -> None:
    """A line for each fault; line ends, commas and colons of the content end nothing."""
    lines = FORMATS["github"](PROBLEMS).splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["::error", "::warning", "::notice"]
    assert lines[0] == (
        "::error file=content/papers/a%2Cb.md,line=3,col=5,title=cite/unknown-key::100%25 wrong%0A::error:: (mend: it)"
    )


def test_sarif_names_its_rules() -> None:
    """Each result has a rule that is listed, a level that there is, and a place from 1."""
    run = json.loads(FORMATS["sarif"](PROBLEMS))["runs"][0]
    rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in run["results"]} == rules
    assert run["results"][1]["ruleId"] == "read/fault", "what no check names"
    assert [result["level"] for result in run["results"]] == ["error", "warning", "note"]
    region = run["results"][1]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 1}


def test_sarif_is_of_the_version_that_code_scanning_takes() -> None:
    """The words that the standard fixes, and for each rule what its check looks for."""
    report = json.loads(FORMATS["sarif"](PROBLEMS[:1]))
    (run,) = report.pop("runs")
    assert report == {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0"}
    title = next(check.title for check in CHECKS if check.id == "cite/unknown-key")
    assert run == {
        "tool": {
            "driver": {
                "name": "surveypress",
                "rules": [{"id": "cite/unknown-key", "shortDescription": {"text": title}}],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [
            {
                "ruleId": "cite/unknown-key",
                "level": "error",
                "message": {"text": "100% wrong\n::error:: (mend: it)"},
                "locations": [
                    {
                        "physicalLocation": {
                            "artifactLocation": {"uri": "content/papers/a,b.md"},
                            "region": {"startLine": 3, "startColumn": 5},
                        }
                    }
                ],
            }
        ],
    }


def test_a_baseline_leaves_out_what_it_holds_wherever_it_stands_now() -> None:
    """Lines do not count, numbers do: a second fault of the same words is new."""
    known = parse_baseline(baseline_text(PROBLEMS))
    moved = [Problem(Location(p.location.file, 99, 1), p.message, p.hint, p.level, p.check) for p in PROBLEMS]
    assert beyond(moved, known) == []
    assert beyond([*moved, moved[0]], known) == [moved[0]]


def test_an_old_survey_takes_check_up(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """With a baseline only new faults are told and count."""
    path = str(survey.root / "known.json")
    edit(survey.content / "papers" / "reel.md", "is wound", "[@nobody] is wound")
    assert main(["check", "--baseline", path, "--write-baseline", "--quiet"], survey.root) == 0
    assert main(["check", "--baseline", path, "--strict", "--quiet"], survey.root) == 0
    edit(survey.content / "papers" / "gust.md", "---\n", "---\nodd: 1\n")
    assert main(["check", "--baseline", path, "--quiet"], survey.root) == 1
    said = capsys.readouterr().err
    assert "odd" in said
    assert "nobody" not in said
    (survey.root / "known.json").write_text("[]", "utf-8")
    assert main(["check", "--baseline", path], survey.root) == 2


@pytest.mark.parametrize("name", ["json", "sarif"])
def test_the_command_writes_nothing_else_beside_a_report(survey: Survey, name: str) -> None:
    """What is shown is the report, to the last byte."""
    result = CliRunner().invoke(cli, ["check", "--format", name], obj=survey.root)
    assert json.loads(result.stdout)
    assert main(["check", "--format", "jsn"], survey.root) == 2


def test_fix_mends_what_has_one_answer(survey: Survey) -> None:
    """Spellings, former keys in prose and records, doubled names; a second run finds nothing, and undo goes back."""
    paper(
        survey.root,
        "new",
        "methods: [Bowline]\nauthors: [Ann Lee, Bo Ray, Ann Lee]\nrelated: [winder]\ntopics: [wind]\nlanguage: German",
        "See [@winder].",
    )
    edit(survey.content / "papers" / "reel.md", "code:", "aliases: [winder]\ncode:")
    before = (survey.content / "papers" / "new.md").read_text("utf-8")
    assert fixed(SurveyTexts(survey.content)) == [
        "new: names are spelled as elsewhere",
        "winder: is called reel now",
        "new: an author stood twice",
        "new: the language is de",
    ]
    assert main(["check", "--fix", "--yes", "--quiet"], survey.root) == 0
    text = (survey.content / "papers" / "new.md").read_text("utf-8")
    expected = (
        before.replace("[Bowline]", "[bowline]")
        .replace(", Ann Lee]", "]")
        .replace("winder", "reel")
        .replace("German", "de")
    )
    assert text == expected
    assert [p for p in read(survey.content)[1] if "former" in p.message] == []
    assert main(["check", "--fix", "--yes", "--quiet"], survey.root) == 0
    assert main(["undo", "--yes", "--quiet"], survey.root) == 0
    assert (survey.content / "papers" / "new.md").read_text("utf-8") == before


def test_fix_keeps_the_line_ends_of_a_file(survey: Survey) -> None:
    """Also where a list names a paper by a former key."""
    edit(survey.content / "papers" / "reel.md", "code:", "aliases: [winder]\ncode:")
    path = paper(survey.root, "new", "topics: [wind]\nrelated:\n  - winder")
    before = path.read_bytes().replace(b"\n", b"\r\n")
    path.write_bytes(before)
    assert main(["check", "--fix", "--yes", "--quiet"], survey.root) == 0
    assert path.read_bytes() == before.replace(b"winder", b"reel")


def test_fix_asks_before_it_writes(survey: Survey) -> None:
    """Without a terminal and without --yes nothing is written."""
    path = paper(survey.root, "new", "methods: [Bowline]\ntopics: [wind]")
    before = path.read_text("utf-8")
    assert main(["check", "--fix", "--quiet"], survey.root) == 2
    assert path.read_text("utf-8") == before
