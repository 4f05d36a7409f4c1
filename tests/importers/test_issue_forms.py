"""Forms of issues: recorded payloads become records or corrections, and whatever is in them stays text."""

import json
from pathlib import Path

import pytest
import yaml
from toys import toy, tree

from surveypress.build.project import Survey
from surveypress.cli import main
from surveypress.importers.issue_forms import answers_in
from surveypress.read import read
from surveypress.starter import Answers, create

ADD = {
    "Identifier or address": "https://arxiv.org/abs/2405.12345v2",
    "Title": "Twine: Strong Strings",
    "Authors": "Ann Lee\nBo Ray",
    "Year": "2024",
    "Journal, conference or book": "_No response_",
    "Topic": "wind",
    "Why it belongs here": "Strings fly.",
}
CORRECT = {"Paper or page": "reel", "What is wrong": "year", "What is right": "2021", "Source": "_No response_"}


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """The toy survey with the forms of a new one."""
    create(tmp_path / "new", Answers("Ropes"))
    (tmp_path / "kites").mkdir()
    (tmp_path / "new" / ".github").rename(tmp_path / "kites" / ".github")
    return toy(tmp_path / "kites")


def _event(survey: Survey, form: dict[str, str], label: str, number: object = 7) -> Path:
    """Writes the event of an issue as GitHub has it, with all else that stands in one."""
    body = "\n\n".join(f"### {name}\n\n{text}" for name, text in form.items())
    issue = {
        "url": "https://api.github.com/repos/a/kites/issues/7",
        "number": number,
        "title": "Add: $(touch hacked) `id`",
        "user": {"login": "someone", "id": 1},
        "labels": [{"id": 2, "name": label, "color": "ededed"}],
        "state": "open",
        "body": body,
    }
    path = survey.root / "event.json"
    path.write_text(json.dumps({"action": "opened", "issue": issue, "repository": {"name": "kites"}}), "utf-8")
    return path


def _propose(survey: Survey, event: Path, *words: str) -> tuple[int, str]:
    report = survey.root / "report.md"
    report.unlink(missing_ok=True)
    code = main(["propose", str(event), "--report", str(report), "--quiet", *words], survey.root)
    return code, report.read_text("utf-8") if report.exists() else ""


def test_a_form_becomes_a_record(survey: Survey) -> None:
    """Identifier, title, people, year and topic are in it; the report has what was made and what check finds."""
    code, report = _propose(survey, _event(survey, ADD, "add-a-paper"), "--yes")
    assert code == 0
    paper = read(survey.content)[0].papers["twine"]
    assert (paper.title, paper.year, paper.arxiv, paper.topics) == (ADD["Title"], 2024, "2405.12345v2", ("wind",))
    assert [str(person) for person in paper.authors] == ["Ann Lee", "Bo Ray"]
    assert "A new record: `twine`." in report
    assert "#7" in report
    assert "surveypress check" in report


def test_the_same_form_again_writes_nothing(survey: Survey) -> None:
    """An issue that is edited without a change leaves the record as it is."""
    _propose(survey, _event(survey, ADD, "add-a-paper"), "--yes")
    before = tree(survey.content)
    assert _propose(survey, _event(survey, ADD, "add-a-paper"), "--yes")[0] == 0
    assert tree(survey.content) == before


def test_a_known_work_is_only_completed(survey: Survey) -> None:
    """What the survey has of it stays."""
    form = {**ADD, "Identifier or address": "10.5555/Reel", "Title": "Another title", "Year": "1999"}
    form["Authors"] = "Ben Reel"
    _, report = _propose(survey, _event(survey, form, "add-a-paper"), "--yes")
    assert "already, as `reel`" in report
    assert "no topic" not in report
    assert (survey.content / "papers" / "reel.md").read_text("utf-8").count("1999") == 0


@pytest.mark.parametrize("said", ["reel", "papers/reel/", "https://example.org/kites/papers/reel/#x", "papers/reel.md"])
def test_a_correction_changes_one_field(survey: Survey, said: str) -> None:
    """The paper is named by its key or by an address; every other byte of the record stays."""
    path = survey.content / "papers" / "reel.md"
    before = path.read_text("utf-8")
    code, report = _propose(survey, _event(survey, {**CORRECT, "Paper or page": said}, "correct-a-paper"), "--yes")
    assert code == 0
    assert path.read_text("utf-8") == before.replace("year: 2022", "year: 2021")
    assert "`year` of `reel` gets another value" in report


def test_topics_are_named_by_their_titles_too(survey: Survey) -> None:
    """As the page shows them."""
    change = {"What is wrong": "topics", "What is right": "Frames & spars\nwind"}
    _propose(survey, _event(survey, {**CORRECT, **change}, "correct-a-paper"), "--yes")
    assert read(survey.content)[0].papers["reel"].topics == ("frames", "wind")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"Paper or page": "nobody"}, "No paper has that key"),
        ({"What is wrong": "something else"}, "a person must say"),
        ({"What is wrong": "sources"}, "a person must say"),
        ({"What is wrong": "doi", "What is right": "no doi"}, "cannot be that value"),
        ({"What is wrong": "topics", "What is right": "sky"}, "no topic of that id"),
        ({"What is wrong": "title", "What is right": "x" * 3999}, "cannot be that value"),
        ({"What is right": "2022"}, "has that value already"),
        ({"What is right": "_No response_"}, "cannot be that value"),
    ],
)
def test_what_cannot_be_done_is_said(survey: Survey, change: dict[str, str], message: str) -> None:
    """Nothing is written, and the report says what a person must do."""
    before = tree(survey.content)
    code, report = _propose(survey, _event(survey, {**CORRECT, **change}, "correct-a-paper"), "--yes")
    assert (code, tree(survey.content)) == (0, before)
    assert message in report


@pytest.mark.parametrize("label", ["add-a-paper", "correct-a-paper"])
@pytest.mark.parametrize("body", ["", None, "Please add my paper.", "### Another heading\n\ntext"])
def test_an_issue_without_the_form_writes_nothing(survey: Survey, label: str, body: str | None) -> None:
    """A person may delete the form and write what they like; the report says that it was not filled in."""
    before = tree(survey.content)
    event = _event(survey, {}, label)
    data = json.loads(event.read_text("utf-8"))
    data["issue"]["body"] = body
    event.write_text(json.dumps(data), "utf-8")
    code, report = _propose(survey, event, "--yes")
    assert (code, tree(survey.content)) == (0, before)
    assert "Nothing was written: the issue has no answers of the form." in report


HOSTILE = (
    "../../../etc/passwd",
    "---\nstatus: excluded\n---",
    "$(touch hacked); `touch hacked`",
    "```\n@everyone see https://evil.example\n````",
    "\x1b[31m\u202etxet\x00",
    "!!python/object/apply:os.system ['touch hacked']",
    '{"a": [[[' * 300,
)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("field", [*ADD])
def test_whatever_a_form_holds_is_text(survey: Survey, field: str, text: str) -> None:
    """No file but one record and its origin, no field but those of the form, and a report that mentions nobody."""
    outside = {name for name in tree(survey.root) if not name.startswith("content/")}
    code, report = _propose(survey, _event(survey, {**ADD, field: text}, "add-a-paper"), "--yes")
    assert code == 0
    corpus, problems = read(survey.content)
    assert [str(problem) for problem in problems if problem.level == "error"] == []
    new = {name for name in tree(survey.root) if not name.startswith(("content/", ".surveypress/"))} - outside
    assert new <= {"event.json", "report.md"}
    assert len(corpus.excluded) == 0
    fence = next(line for line in report.splitlines() if line.startswith("```"))
    assert report.rstrip().endswith(fence.removesuffix("text"))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("[]", "no event of an issue"),
        ("{", "no event of an issue"),
        ("[" * 100_000, "no event of an issue"),
        ('{"issue": {"number": 1, "labels": [], "body": ""}}', "none of the labels"),
        ('{"issue": {"number": "1", "labels": [{"name": "add-a-paper"}], "body": null}}', "no number"),
        ('{"issue": {"number": 1, "labels": [{"name": ["x"]}, 3], "body": 5}}', "none of the labels"),
    ],
)
def test_what_is_no_event_is_refused(
    survey: Survey, capsys: pytest.CaptureFixture[str], data: str, message: str
) -> None:
    """One line, no traceback, nothing written."""
    path = survey.root / "event.json"
    path.write_text(data, "utf-8")
    before = tree(survey.content)
    assert _propose(survey, path, "--yes") == (2, "")
    assert message in capsys.readouterr().err
    assert tree(survey.content) == before


def test_an_answer_may_hold_headings() -> None:
    """A heading within an answer ends it only if it is the label of a field that follows."""
    labels = {"a": "One", "b": "Two"}
    body = "### One\r\n\r\n### Other\r\n\r\ntext\r\n\r\n### Two\r\n\r\n### One\r\n\r\nlast"
    assert answers_in(body, labels) == {"a": "### Other\n\ntext", "b": "### One\n\nlast"}


def test_the_workflow_hands_no_text_to_a_shell(survey: Survey) -> None:
    """Only the number of an issue is put into a command, through the environment; actions are pinned by commit."""
    workflow = yaml.safe_load((survey.root / ".github" / "workflows" / "proposals.yml").read_text("utf-8"))
    assert workflow["permissions"] == {}
    job = workflow["jobs"]["propose"]
    for step in job["steps"]:
        assert "${{" not in step.get("run", "")
        assert all("number" in value or "token" in value for value in step.get("env", {}).values())
        if "uses" in step:
            assert len(step["uses"].partition("@")[2]) == 40
